"""Lines of toned text fit their cells in every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.widgets.ink import (
    Span,
    Tone,
    clipped,
    clipped_line,
    padded,
    spread,
    text_of,
    toned,
    width_of,
    wrapped,
)

printable = st.text(st.characters(exclude_categories=("C", "Z", "M")) | st.just(" "), max_size=60)


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("senior accountant", 40, "senior accountant"),
        ("senior accountant", 17, "senior accountant"),
        ("senior accountant", 16, "senior accounta…"),
        ("senior accountant", 8, "senior…"),
        ("資深會計師", 10, "資深會計師"),
        ("資深會計師", 9, "資深會計…"),
        ("資深會計師", 8, "資深會…"),
        ("senior", 1, "…"),
        ("senior", 0, ""),
    ],
)
def test_a_text_is_clipped_to_cells_with_an_ellipsis(text: str, width: int, shown: str) -> None:
    assert clipped(text, width) == shown


@pytest.mark.parametrize(
    ("text", "width", "limit", "shown"),
    [
        ("", 10, None, ("",)),
        ("pass the exam", 20, None, ("pass the exam",)),
        ("pass the exam", 8, None, ("pass the", "exam")),
        ("one\n\ntwo", 8, None, ("one", "", "two")),
        ("資深會計師", 4, None, ("資深", "會計", "師")),
        ("be 資深會計師", 9, None, ("be 資深會", "計師")),
        ("a verylongwordindeed", 8, None, ("a verylo", "ngwordin", "deed")),
        ("pass the exam in June", 8, 2, ("pass the", "exam in…")),
        ("pass the exam", 8, 1, ("pass th…",)),
    ],
)
def test_a_text_is_broken_at_spaces_or_between_characters(
    text: str, width: int, limit: int | None, shown: tuple[str, ...]
) -> None:
    assert wrapped(text, width, limit) == shown


@given(printable, st.integers(2, 30), st.integers(1, 5))
def test_no_broken_line_is_too_wide_and_no_character_is_lost(
    text: str, width: int, limit: int
) -> None:
    lines = wrapped(text, width)
    assert all(cell_len(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())
    shortened = wrapped(text, width, limit)
    assert len(shortened) <= limit
    assert all(cell_len(line) <= width for line in shortened)


@given(printable, printable, st.integers(0, 60))
def test_both_ends_of_a_line_fit_or_the_left_one_gives_way(
    left: str, right: str, width: int
) -> None:
    line = spread((Span(left),), (Span(right, Tone.FAINT),), width)
    assert width_of(line) <= width
    if width_of((Span(right),)) < width:
        assert text_of(line).endswith(right)


def test_a_clipped_line_keeps_the_tones_of_what_is_left() -> None:
    line = (Span("due "), Span("in 5 weeks", Tone.WARN), Span(" or so"))
    assert clipped_line(line, 8) == (Span("due "), Span("in…", Tone.WARN))
    assert clipped_line(line, 14) == (Span("due "), Span("in 5 week…", Tone.WARN))
    assert clipped_line(line, 20) == line


def test_a_padded_line_reaches_its_width() -> None:
    assert width_of(padded((Span("日本"),), 7)) == 7
    assert padded((Span("日本"),), 4) == (Span("日本"),)


def test_texts_become_lines_of_one_tone() -> None:
    assert toned(("a", "b"), Tone.FAINT) == ((Span("a", Tone.FAINT),), (Span("b", Tone.FAINT),))
