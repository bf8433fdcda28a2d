"""Text is wrapped and cut by the columns it takes, wide characters included."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.terminal_asker.look import clipped, text_columns, width, wrapped


@given(text=st.text(max_size=200), columns=st.integers(2, 100))
def test_no_line_is_wider_than_asked_and_no_word_is_lost(text: str, columns: int) -> None:
    lines = wrapped(text, columns)
    assert all(width(line) <= columns for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(text=st.text(max_size=200), columns=st.integers(2, 100))
def test_a_clipped_text_fits_on_one_line(text: str, columns: int) -> None:
    line = clipped(text, columns)
    assert width(line) <= columns
    assert "\n" not in line


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one\ntwo", 7, ["one", "two"]),
        ("one\n\ntwo", 7, ["one", "", "two"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("漢字漢字", 4, ["漢字", "漢字"]),
        ("", 4, [""]),
    ],
)
def test_text_is_wrapped_at_words(text: str, columns: int, lines: list[str]) -> None:
    assert wrapped(text, columns) == lines


@pytest.mark.parametrize(
    ("text", "columns", "line"),
    [
        ("four", 4, "four"),
        ("five!", 4, "fiv…"),
        ("漢字漢", 5, "漢字…"),
        ("two\nlines", 9, "two lines"),
    ],
)
def test_what_does_not_fit_is_cut_with_a_mark(text: str, columns: int, line: str) -> None:
    assert clipped(text, columns) == line


@pytest.mark.parametrize(("columns", "text"), [(80, 76), (200, 84), (30, 26), (10, 16)])
def test_text_keeps_a_margin_and_is_never_too_wide_to_read(columns: int, text: int) -> None:
    assert text_columns(columns) == text
