"""The filter language: which goals a typed filter finds."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import GOAL, TODAY, plan_of

from planner.calendar import FiscalYear
from planner.filters import EVERY_GOAL, GoalFilter, read_filter
from planner.goal import Category, Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.refusal import Refusal
from planner.values.value import Value

CPA = replace(
    GOAL,
    id="cpa0000000",
    title="Pass the CPA exam",
    due=date(2026, 12, 15),
    why="To sign Audits myself",
    tags=("cpa", "Big4"),
    focus=True,
    parents=("partner000",),
    values=(Value.TECHNICAL, Value.LOVE),
)
SENIOR = replace(
    GOAL,
    id="senior0000",
    title="Become a senior accountant",
    start=date(2026, 11, 1),
    due=date(2027, 8, 31),
    category=Category.LEADERSHIP,
    values=(Value.LOVE,),
    reconfirm=True,
)
PARTNER = replace(
    GOAL,
    id="partner000",
    title="Become a partner",
    due=date(2032, 1, 1),
    category=Category.LEADERSHIP,
    status=Status.PAUSED,
)
SPANISH = replace(
    GOAL,
    id="spanish000",
    title="Learn Spanish -slowly",
    due=None,
    category=Category.SKILL,
    status=Status.DRAFT,
)
LATE = replace(
    GOAL,
    id="late000000",
    title="File the due report: focus on tax",
    start=date(2026, 11, 1),
    due=date(2026, 11, 20),
    category=Category.PERFORMANCE,
)
DONE = replace(GOAL, id="done000000", title="Read the standard", status=Status.DONE, ended_on=TODAY)
GOALS = (CPA, SENIOR, PARTNER, SPANISH, LATE, DONE)
ROADBLOCK = JournalEntry("j000000001", TODAY, EntryKind.ROADBLOCK, "No answer", (SENIOR.id,))
PLAN = plan_of(*GOALS, ROADBLOCK)

NAMES = {goal.id: goal.id.rstrip("0") for goal in GOALS}
ALL = "cpa senior partner spanish late done"


def found(text: str, *, is_typing: bool = False) -> str:
    chosen = read_filter(text, TODAY, is_typing=is_typing)
    return " ".join(NAMES[goal.id] for goal in GOALS if chosen.matches(PLAN, goal, TODAY))


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("", ALL),
        ("   ", ALL),
        ("become", "senior partner"),
        ("BECOME", "senior partner"),
        ("become partner", "partner"),
        ("become exam", ""),
        ("audits", "cpa"),
        ("big", "cpa"),
        ('"become a"', "senior partner"),
        ('"become  a"', "senior partner"),
        ('"a become"', ""),
        ('"open end', ""),
        ('"pass the', "cpa"),
        ("-become", "cpa spanish late done"),
        ("-become -the", "spanish"),
        ('"-slowly"', "spanish"),
        ('"focus"', "late"),
        ('"report:"', "late"),
        ('~"senior accountants"', "senior"),
        ("~senior", "senior"),
        ("~seniour", "senior"),
        ("~become", "senior partner"),
        ("~becoming", "senior partner"),
        ('~"exam cpa"', "cpa"),
        ('~"exam of law"', ""),
        ("-~senior", "cpa partner spanish late done"),
        ("cat:education", "cpa done"),
        ("category:education", "cpa done"),
        ("cat:lead", "senior partner"),
        ("CAT:LEAD", "senior partner"),
        ('cat:"leadership"', "senior partner"),
        ("-cat:lead", "cpa spanish late done"),
        ("#cpa", "cpa"),
        ("#CPA", "cpa"),
        ("#big4", "cpa"),
        ("#big", ""),
        ("#education", "cpa done"),
        ("-#cpa", "senior partner spanish late done"),
        ("status:draft", "spanish"),
        ("status:paused", "partner"),
        ("status:done", "done"),
        ("track:short", "cpa senior late done"),
        ("track:short-term", "cpa senior late done"),
        ("track:s", "cpa senior late done"),
        ("track:long", "partner"),
        ("track:someday", "spanish"),
        ("track:so", "spanish"),
        ("-track:someday", "cpa senior partner late done"),
        ("band:now", "cpa"),
        ("band:overdue", "late"),
        ("band:next", "senior done"),
        ("band:vision", "partner"),
        ("due<4w", "cpa late"),
        ("due<2026-12-15", "late"),
        ("due<=2026-12-15", "cpa late"),
        ("due>2027-01-01", "senior partner done"),
        ("due>2027-08-31", "partner"),
        ("due>=2027-08-31", "senior partner"),
        ("DUE<4W", "cpa late"),
        ('due<"end of next quarter"', "cpa late"),
        ("due<end_of_q3", "cpa senior late done"),
        ("-due<4w", "senior partner spanish done"),
        ("due:q3", "senior"),
        ("due:q4", "cpa late"),
        ('due:"q2 2027"', "done"),
        ("due:2026", "cpa late"),
        ("due:december", "cpa"),
        ('due:"this month"', "late"),
        ("due:2026-12-15", "cpa"),
        ("due:2026-12-14", ""),
        ("due:yesterday", "late"),
        ("focus", "cpa"),
        ("is:focus", "cpa"),
        ("Focus", "cpa"),
        ("-focus", "senior partner spanish late done"),
        ("stale", "cpa"),
        ("is:stale", "cpa"),
        ("blocked", "senior"),
        ("overdue", "late"),
        ("parent:partner", "cpa"),
        ("parent:PAR", "cpa"),
        ("parent:xyz", ""),
        ("value:TF", "cpa"),
        ("value:love", "cpa senior"),
        ("Value:Tf value:LOVE", "cpa"),
        ("value:SE", ""),
        ("value:none", "partner spanish late done"),
        ("-value:none", "cpa senior"),
        ("-value:TF", "senior partner spanish late done"),
        ("reconfirm", "senior"),
        ("is:reconfirm", "senior"),
        ("-reconfirm value:love", "cpa"),
        ("cat:education due<4w #cpa focus exam", "cpa"),
        ("due", "late"),
        ("1:1", ""),
    ],
)
def test_a_filter_finds_the_goals_that_every_term_holds_for(text: str, goals: str) -> None:
    assert found(text) == goals


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "colour:red",
            "colour: is no key of a filter; use cat:, category:, status:, track:, band:",
        ),
        ("http://x", "http: is no key of a filter"),
        ("cat:", "nothing is not a category; choose one of skill"),
        ("cat:x", "x is not a category"),
        ("status:d", "d is not a status; choose one of draft, active"),
        ("track:x", "x is not a track"),
        ("band:n", "n is not a band"),
        ("due<", "the date is empty"),
        ("due<soonish", "“soonish” can't be read as a date"),
        ("due:", "the date is empty"),
        ("is:", "no goal is “”; choose one of focus, stale, blocked, overdue, reconfirm"),
        ("is:red", "no goal is “red”"),
        ("parent:", "no goal was named"),
        ("value:", "no value was named; write value: and a code"),
        ("value:XY", "XY is no value; choose from TF (technical/functional)"),
        ("-", "- finds nothing; add a word to it"),
        ("~", "~ finds nothing"),
        ("#", "# finds nothing"),
        ('~""', "finds nothing"),
        ('""', "finds nothing"),
        ('"', "finds nothing"),
    ],
)
def test_what_can_not_be_understood_is_refused_unless_one_still_types(
    text: str, reason: str
) -> None:
    with pytest.raises(Refusal) as refused:
        read_filter(text, TODAY)
    assert reason in str(refused.value)
    assert found(text, is_typing=True) == ALL
    assert found(f"become {text}", is_typing=True) == "senior partner"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("status:done", True),
        ("STATUS:done become", True),
        ("-status:done", False),
        ('"status:done"', False),
        ("done", False),
        ("", False),
    ],
)
def test_only_asking_for_a_status_names_one(text: str, names: bool) -> None:
    assert read_filter(text, TODAY).names_status is names


def test_a_status_that_is_still_typed_is_not_named() -> None:
    assert not read_filter("status:", TODAY, is_typing=True).names_status


def test_quarters_are_those_of_the_fiscal_year() -> None:
    """With a year from April on, its third quarter is October to December."""
    chosen = read_filter("due:q3", TODAY, FiscalYear(4))
    assert [goal for goal in GOALS if chosen.matches(PLAN, goal, TODAY)] == [CPA, LATE]


def test_the_filter_without_a_term_finds_every_goal() -> None:
    assert read_filter("", TODAY) == EVERY_GOAL
    assert all(EVERY_GOAL.matches(PLAN, goal, TODAY) for goal in GOALS)


pieces = st.sampled_from(
    ["-", '"', "~", "#", "due", "<", ":", "cat", "skill", "is", "focus", " ", "become", "q3", "x"]
)


@given(st.lists(pieces, max_size=12).map("".join) | st.text(max_size=40))
def test_any_text_is_a_filter_while_one_types(text: str) -> None:
    chosen = read_filter(text, TODAY, is_typing=True)
    assert {chosen.matches(PLAN, goal, TODAY) for goal in GOALS} <= {True, False}
    try:
        read_filter(text, TODAY)
    except Refusal:
        return


@given(st.sampled_from(["become", "#cpa", "due<4w", "focus", "~senior", "track:long"]))
def test_a_term_and_its_opposite_share_the_goals_out(term: str) -> None:
    def matching(chosen: GoalFilter) -> set[str]:
        return {goal.id for goal in GOALS if chosen.matches(PLAN, goal, TODAY)}

    with_it, without = matching(read_filter(term, TODAY)), matching(read_filter(f"-{term}", TODAY))
    assert with_it & without == set()
    assert with_it | without == {goal.id for goal in GOALS}


def test_a_goal_is_filtered_by_the_day_that_is_asked_about() -> None:
    chosen = read_filter("overdue", TODAY)
    assert chosen.matches(PLAN, LATE, TODAY)
    assert not chosen.matches(PLAN, LATE, date(2026, 11, 20))


def test_goals_without_parents_serve_none() -> None:
    orphan: Goal = replace(CPA, parents=())
    assert not read_filter("parent:partner", TODAY).matches(PLAN, orphan, TODAY)
