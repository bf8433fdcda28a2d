"""What a card looks like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from planner.board import Card
from planner.check_in import Pace
from planner.goal import Status
from planner.smart.verdict import LetterVerdict
from planner.values.value import Value
from tui.widgets.board.face import EDGE, EDGE_HERE, SAID_PACES, SIGNS, UNJUDGED, face, face_height
from tui.widgets.ink import Tone, text_of, width_of


def graded(grades: dict[str, int]) -> tuple[LetterVerdict, ...]:
    return tuple(
        LetterVerdict(each, each, False, grades.get(each, 2), (), "", "") for each in "SMART"
    )


def made(**fields: object) -> Card:
    values: dict[str, object] = {
        "id": "k7f0000000", "title": "Pass the exam", "status": Status.ACTIVE,
        "percent": 48, "letters": graded({}), "due_words": "in 5 weeks", "slip_words": "",
        "is_focus": False, "is_stale": False, "is_blocked": False, "is_overdue": False,
        "values": (), "is_to_confirm": False,
    }  # fmt: skip
    return Card(**{**values, **fields})  # type: ignore[arg-type]  # fields by name


def text(card: Card, width: int) -> str:
    return "\n".join(text_of(line).rstrip() for line in face(card, width))


def test_a_card_says_title_progress_letters_and_due_date() -> None:
    assert text(made(), 24) == ("▏ Pass the exam\n▏ ━━━━━━━╸────────  48%\n▏ SMART  in 5 weeks")


def test_a_wide_card_has_one_line_below_its_title_with_words_for_the_signs() -> None:
    drawn = text(made(is_focus=True, slip_words="moved 2x, +45 d"), 78).splitlines()[1]
    assert drawn.split("48%")[1] == "  SMART  in 5 weeks  moved 2x, +45 d         ★ focus"


def test_what_does_not_fit_on_a_wide_card_is_left_out_from_the_least_of_it() -> None:
    busy = made(
        is_focus=True, is_stale=True, is_blocked=True, slip_words="moved 12x, +450 d", percent=100
    )
    below = text(busy, 60).splitlines()[1]
    assert "in 5 weeks" in below
    assert "moved" not in below
    assert below.endswith("◼ ◌ ★")


def test_a_long_title_takes_two_lines_and_ends_in_an_ellipsis() -> None:
    lines = text(made(title="Become the company's reference for vibration analysis"), 24)
    assert lines.splitlines()[:2] == ["▏ Become the company's", "▏ reference for vibrat…"]


def test_a_letter_that_is_missing_is_small_and_faint() -> None:
    drawn = face(made(letters=graded({"M": 0, "A": 1, "R": 0})), 24)[2]
    assert "SmArT" in text_of(drawn)
    assert [span.tone for span in drawn if span.text in "mr"] == [Tone.FAINT, Tone.FAINT]


@pytest.mark.parametrize("width", [24, 78])
def test_a_card_keeps_room_for_the_letters_until_the_goal_is_judged(width: int) -> None:
    card = made(letters=(), due_words="in 11 months and a few days more")
    judged = made(due_words="in 11 months and a few days more")
    assert text(card, width) == text(judged, width).replace("SMART", UNJUDGED)


def test_the_cursor_is_seen_without_colour() -> None:
    assert all(text_of(line).startswith(EDGE) for line in face(made(), 24))
    assert all(text_of(line).startswith(EDGE_HERE) for line in face(made(), 24, is_here=True))


@pytest.mark.parametrize(
    ("fields", "sign"),
    [
        ({"is_focus": True}, "★"),
        ({"is_stale": True}, "◌"),
        ({"is_blocked": True}, "◼"),
        ({"is_overdue": True}, "!"),
        ({"is_to_confirm": True}, "≟"),
        ({"status": Status.DRAFT}, "✎"),
        ({"status": Status.PAUSED}, "‖"),
        ({"status": Status.DONE}, "✓"),
        ({"status": Status.DROPPED}, "✕"),
    ],
)
def test_each_state_has_a_sign_of_its_own(fields: dict[str, object], sign: str) -> None:
    assert sign in text(made(**fields), 24)
    assert sign not in text(made(), 24)


def test_a_card_without_a_measure_says_so() -> None:
    assert "no measure yet" in text(made(percent=None), 24)


@pytest.mark.parametrize(
    ("percent", "thick", "half"), [(0, 0, 0), (1, 0, 1), (50, 8, 0), (99, 15, 1), (100, 16, 0)]
)
def test_the_bar_is_empty_only_at_nothing_and_full_only_at_all(
    percent: int, thick: int, half: int
) -> None:
    line = text(made(percent=percent), 24).splitlines()[1]
    assert (line.count("━"), line.count("╸")) == (thick, half)


@given(
    title=st.text(
        st.characters(exclude_categories=["Cs", "Cc", "Cf", "Mn", "Me", "Mc"]), min_size=1
    ),
    width=st.integers(12, 120),
    percent=st.none() | st.integers(0, 100),
    flags=st.tuples(*[st.booleans()] * 5),
    values=st.lists(st.sampled_from(Value), max_size=12, unique=True),
    words=st.sampled_from(["in 11 months", "3 weeks over", "someday", "dropped 2026-01-01"]),
)
def test_every_line_of_a_card_fills_its_width(
    title: str,
    width: int,
    percent: int | None,
    flags: tuple[bool, ...],
    words: str,
    values: list[Value],
) -> None:
    focus, stale, blocked, overdue, to_confirm = flags
    card = made(
        title=title, percent=percent, is_focus=focus, is_stale=stale, is_blocked=blocked,
        is_overdue=overdue, due_words=words, slip_words="moved 2x, +45 d", values=tuple(values),
        is_to_confirm=to_confirm,
    )  # fmt: skip
    lines = face(card, width)
    assert len(lines) == face_height(title, width)
    assert {width_of(line) for line in lines} == {width}


AUTONOMY_AND_LOVE = (Value.AUTONOMY, Value.LOVE)


@pytest.mark.parametrize(
    ("width", "last"),
    [
        (24, "▏ SMART  in 5 weeks  AU"),
        (26, "▏ SMART  in 5 weeks    AU"),
        (29, "▏ SMART  in 5 weeks  AU love"),
        (32, "▏ SMART  in 5 weeks     AU love"),
    ],
)
def test_a_narrow_card_names_values_behind_its_due_date(width: int, last: str) -> None:
    lines = text(made(values=AUTONOMY_AND_LOVE), width).splitlines()
    assert (lines[-1], lines[1].split()[-1]) == (last, "48%")


@pytest.mark.parametrize(
    ("fields", "progress"),
    [
        ({}, "━━━━━─────  48% AU"),
        ({"is_stale": True}, "━━━━────  48% AU ◌"),
        ({"percent": None}, "no measure yet  AU"),
        ({"is_stale": True, "is_focus": True}, "━━━━╸────  48% ◌ ★"),
        ({"values": (Value.NEEDED,)}, "━━━━━━───────  48%"),
        ({"values": ()}, "━━━━━━───────  48%"),
    ],
)
def test_where_dates_leave_no_room_one_value_stands_beside_a_bar_that_stays_readable(
    fields: dict[str, object], progress: str
) -> None:
    lines = text(made(**{"values": AUTONOMY_AND_LOVE, **fields}), 21).splitlines()
    assert lines[1:] == [f"▏ {progress}", "▏ SMART  in 5 weeks"]


@pytest.mark.parametrize(
    ("width", "words"),
    [
        (78, "SMART in 5 weeks AU love moved 2x, +45 d ≟"),
        (60, "SMART in 5 weeks AU love ≟"),
        (50, "SMART in 5 weeks ≟"),
    ],
)
def test_a_wide_card_names_values_before_it_says_how_far_its_date_moved(
    width: int, words: str
) -> None:
    card = made(values=AUTONOMY_AND_LOVE, is_to_confirm=True, slip_words="moved 2x, +45 d")
    assert text(card, width).splitlines()[-1].split()[3:] == words.split()


def test_a_chinese_title_is_broken_by_its_cells() -> None:
    lines = text(made(title="日本の会計基準と国際財務報告基準の違いを説明できる"), 24).splitlines()
    assert all(cell_len(line) <= 24 for line in lines)
    assert lines[1].endswith("…")


@pytest.mark.parametrize("pace", Pace)
def test_a_pace_that_the_person_said_has_a_sign_of_its_own(pace: Pace) -> None:
    sign, words, _ = SAID_PACES[pace]
    assert text(made(said_pace=pace), 78).splitlines()[1].endswith(f"{sign} said {pace}")
    assert text(made(said_pace=pace), 24).splitlines()[1].endswith(sign)
    assert (sign, words) in SIGNS
