"""Each kind of step takes what fits, says why it doesn't take the rest, and keeps JSON values."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.human_date import Lean
from planner.keeper import Json
from planner.plan import Plan
from planner.refusal import Refusal
from wizard.scene import Scene, said
from wizard.step import Step
from wizard.steps import (
    Checkbox,
    Choice,
    Confirm,
    Day,
    Information,
    ListOf,
    LongText,
    Number,
    Option,
    Rating,
    Text,
)

SCENE = Scene(Plan(), date(2026, 11, 21))
OPTIONS = (Option("a", "Alpha: the first"), Option("b", "Beta, the second"), Option("c", "Gamma"))

TEXT = Text(id="text", question="?", what="title")
LONG = LongText(id="long", question="?", what="note")
LIST = ListOf(id="list", question="?", what="strength", most=3)
CHOICE = Choice(id="choice", question="?", options=OPTIONS)
CHECKBOX = Checkbox(id="checkbox", question="?", options=OPTIONS, least=1, most=2)
RATING = Rating(id="rating", question="?", low=1, high=6)
NUMBER = Number(id="number", question="?", low=0, high=168, unit="h")
DAY = Day(id="day", question="?")
PAST = Day(id="past", question="?", lean=Lean.PAST)
CONFIRM = Confirm(id="confirm", question="?")
INFORMATION = Information(id="information", question="?")
KINDS = (
    TEXT,
    LONG,
    LIST,
    CHOICE,
    CHECKBOX,
    RATING,
    NUMBER,
    DAY,
    PAST,
    CONFIRM,
    INFORMATION,
)

TAKEN: list[tuple[Step, Json, Json]] = [
    (TEXT, "  one line ", "one line"),
    (TEXT, "two\nlines", "two lines"),
    (TEXT, "bell\x07", "bell\N{REPLACEMENT CHARACTER}"),
    (LONG, "two\nlines\r\nthree\n", "two\nlines\nthree"),
    (LIST, ["calm ", "", "drawing"], ["calm", "drawing"]),
    (LIST, "calm\n\ndrawing\n", ["calm", "drawing"]),
    (LIST, "calm\ncalm", ["calm"]),
    (CHOICE, "b", "b"),
    (CHECKBOX, ["c", "a"], ["a", "c"]),
    (CHECKBOX, "b", ["b"]),
    (RATING, 6, 6),
    (NUMBER, "2", 2),
    (NUMBER, "1.5", 1.5),
    (NUMBER, "2 h", 2),
    (NUMBER, "2H", 2),
    (NUMBER, 4, 4),
    (NUMBER, 4.0, 4),
    (DAY, "2027-06-30", "2027-06-30"),
    (DAY, "end of Q2", "2027-06-30"),
    (DAY, "fri", "2026-11-27"),
    (PAST, "fri", "2026-11-20"),
    (CONFIRM, True, True),
    (CONFIRM, False, False),
    (INFORMATION, "anything", True),
]

REFUSED: list[tuple[Step, Json, str]] = [
    (TEXT, "x" * 201, "the title has 201 characters and 200 fit"),
    (TEXT, 5, "a text is expected here"),
    (TEXT, ["x"], "a text is expected here"),
    (LONG, "x" * 20_001, "the note has 20,001 characters"),
    (LIST, ["a", "b", "c", "d"], "that makes 4; keep the 3 that matter most"),
    (LIST, ["a", 5], "a text is expected here"),
    (LIST, "x" * 201, "the strength has 201 characters"),
    (CHOICE, "z", "z is not among the choices; choose from a, b, c"),
    (CHOICE, "\x1b[31m", "is not among the choices"),
    (CHOICE, ["a"], "is not among the choices"),
    (CHECKBOX, [], "0 are marked; mark at least 1"),
    (CHECKBOX, ["a", "b", "c"], "3 are marked; mark up to 2"),
    (CHECKBOX, ["z"], "z is not among the choices"),
    (RATING, 0, "0 is not on the scale; give a whole number from 1 to 6"),
    (RATING, 7, "7 is not on the scale"),
    (RATING, 2.5, "a whole number is expected here"),
    (RATING, True, "a whole number is expected here"),
    (RATING, "3", "a whole number is expected here"),
    (NUMBER, "many", "many is not a number; give a number from 0 to 168"),
    (NUMBER, "-1", "-1 is out of range"),
    (NUMBER, "168.5", "168.5 is out of range"),
    (NUMBER, "nan", "nan is out of range"),
    (NUMBER, "inf", "inf is out of range"),
    (NUMBER, True, "not a number"),
    (DAY, "someday", "someday"),
    (DAY, 5, "a text is expected here"),
    (CONFIRM, "yes", "yes is neither yes nor no; answer true or false"),
    (CONFIRM, 1, "1 is neither yes nor no"),
]


@pytest.mark.parametrize(("step", "answer", "kept"), TAKEN)
def test_an_answer_that_fits_is_kept_clean(step: Step, answer: Json, kept: Json) -> None:
    assert step.accept(answer, SCENE) == kept


@pytest.mark.parametrize(("step", "answer", "kept"), TAKEN)
def test_a_kept_answer_is_accepted_again_as_it_is(step: Step, answer: Json, kept: Json) -> None:
    assert step.accept(step.accept(answer, SCENE), SCENE) == kept


@pytest.mark.parametrize(("step", "answer", "why"), REFUSED)
def test_an_answer_that_does_not_fit_is_refused_in_one_sentence(
    step: Step, answer: Json, why: str
) -> None:
    with pytest.raises(Refusal) as refused:
        step.accept(answer, SCENE)
    assert why in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("step", KINDS, ids=lambda step: step.id)
def test_an_empty_answer_is_a_skip_where_skipping_is_allowed(step: Step) -> None:
    assert step.accept(None, SCENE) is None


@pytest.mark.parametrize("empty", ["", "  ", "\n"])
def test_a_step_that_is_needed_says_why(empty: str) -> None:
    step = Text(id="title", question="?", may_skip=False, needed="a goal is found by its title")
    with pytest.raises(Refusal, match="can't be left empty; a goal is found by its title"):
        step.accept(empty, SCENE)


def test_a_needed_step_without_a_reason_says_what_it_expects() -> None:
    step = Choice(id="pet", question="?", options=OPTIONS, may_skip=False)
    with pytest.raises(Refusal, match="can't be left empty; choose from a, b, c"):
        step.accept(None, SCENE)


@given(
    step=st.sampled_from(KINDS),
    answer=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=5,
    ),
)
def test_any_json_is_kept_or_refused_and_what_is_kept_is_taken_back(
    step: Step, answer: Json
) -> None:
    try:
        kept = step.accept(answer, SCENE)
    except Refusal:
        return
    assert step.accept(kept, SCENE) == kept
    assert isinstance(step.in_words(kept, SCENE), str)
    if isinstance(step, Text | LongText | ListOf | Number | Day):
        assert step.accept(step.typed(kept, SCENE), SCENE) == kept


@pytest.mark.parametrize(
    ("step", "kept", "words"),
    [
        (TEXT, "x" * 90, "x" * 59 + "…"),
        (LONG, "two\nlines", "two lines"),
        (LIST, ["calm", "drawing"], "calm · drawing"),
        (CHOICE, "a", "Alpha"),
        (CHOICE, "gone", "gone"),
        (CHECKBOX, ["a", "b"], "Alpha · Beta"),
        (CHECKBOX, [], "none"),
        (DAY, "2027-06-30", "Wed 30 Jun 2027"),
        (CONFIRM, False, "no"),
        (TEXT, None, ""),
        (DAY, None, ""),
        (CONFIRM, None, ""),
    ],
)
def test_an_answer_is_shown_in_words(step: Step, kept: Json, words: str) -> None:
    assert step.in_words(kept, SCENE) == words


def test_a_day_is_shown_with_its_distance_and_a_remark() -> None:
    step = Day(id="due", question="?", remark=lambda _day, _scene: "short-term")
    assert step.echo("end of Q2", SCENE) == "Wed 30 Jun 2027, in 7 months, short-term"


def test_the_fiscal_year_that_was_answered_decides_what_a_quarter_is() -> None:
    scene = Scene(Plan(), date(2026, 11, 21), {"fiscal_start": "10"})
    assert DAY.accept("end of Q2", scene) == "2027-03-31"


def test_an_answer_stands_before_what_was_known() -> None:
    scene = Scene(Plan(), date(2026, 11, 21), {"a": "new", "b": None}, {"a": "old", "b": "old"})
    assert (scene.text("a"), scene.text("b"), scene.text("c")) == ("new", "", "")


def test_words_can_depend_on_the_scene() -> None:
    scene = Scene(Plan(), date(2026, 11, 21), {"name": "Ada"})
    assert said(lambda at: f"Hello {at.text('name')}", scene) == "Hello Ada"
    assert said("Hello", scene) == "Hello"
