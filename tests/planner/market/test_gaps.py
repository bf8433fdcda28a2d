from datetime import date, timedelta

import pytest
from plans import START, TODAY, plan_of

from planner.goal import Goal, Status
from planner.market.gaps import is_same_skill, market_gaps
from planner.market.posting import Posting
from planner.market.skill import Skill, SkillLevel
from planner.records import Record


def posting(number: int, *skills: str, on: date = TODAY) -> Posting:
    return Posting(f"posting{number:03}", on, "Lead engineer", skills)


def skill(name: str, level: int | None = None, target: int | None = None) -> Skill:
    levels = () if level is None else (SkillLevel(START, level),)
    return Skill(name, name, levels=levels, target=target)


def gaps(*records: Record) -> list[tuple[str, int, int | None, int | None]]:
    found = market_gaps(plan_of(*records), TODAY)
    return [(each.name, each.asked, each.level, each.target) for each in found]


def test_the_most_asked_for_comes_first_then_the_widest() -> None:
    assert gaps(
        skill("Python", 3, 4),
        skill("Budgets", 1, 3),
        skill("Danish", 0, 3),
        posting(1, "python", "budgets", "danish"),
        posting(2, "Python", "Kubernetes"),
    ) == [
        ("Python", 2, 3, 4),
        ("Danish", 1, 0, 3),
        ("Budgets", 1, 1, 3),
        ("Kubernetes", 1, None, None),
    ]


def test_an_unknown_level_is_unknown_and_not_zero() -> None:
    (gap,) = market_gaps(plan_of(skill("SQL", None, 3), posting(1, "SQL")), TODAY)
    assert (gap.level, gap.distance) == (None, None)


@pytest.mark.parametrize(("level", "target"), [(4, 4), (5, 3), (5, None)])
def test_a_skill_at_its_target_or_at_the_top_is_no_gap(level: int, target: int | None) -> None:
    assert gaps(skill("SQL", level, target), posting(1, "SQL")) == []


def test_a_skill_without_a_target_is_a_gap_of_unknown_width() -> None:
    assert gaps(skill("SQL", 3), posting(1, "SQL")) == [("SQL", 1, 3, None)]


def test_the_level_is_that_of_the_day() -> None:
    later = Skill(
        "SQL", "SQL", levels=(SkillLevel(START, 1), SkillLevel(TODAY + timedelta(1), 4)), target=4
    )
    assert gaps(later, posting(1, "SQL")) == [("SQL", 1, 1, 4)]


@pytest.mark.parametrize(
    ("on", "counts"),
    [
        (date(2024, 11, 21), False),
        (date(2024, 11, 22), True),
        (TODAY, True),
        (TODAY + timedelta(1), False),
    ],
)
def test_postings_of_the_last_24_months_count(on: date, counts: bool) -> None:
    assert bool(gaps(posting(1, "SQL", on=on))) is counts


def test_a_posting_counts_once_for_a_skill_that_it_names_in_two_ways() -> None:
    assert gaps(posting(1, "Budget planning", "planning of budgets")) == [
        ("Budget planning", 1, None, None)
    ]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("python", "Python", True),
        ("Budgets", "budgeting", True),
        ("project management", "Management of projects", True),
        ("project management", "management", False),
        ("C", "C++", False),
        ("C++", "c++", True),
        ("C++", "C#", False),
        ("R", "R&D", False),
        ("SQL", "NoSQL", False),
        ("Kubernetes", "Kubernets", True),
        ("???", "!!!", False),
    ],
)
def test_names_of_one_skill_hold_the_same_words(one: str, other: str, same: bool) -> None:
    assert is_same_skill(one, other) is same
    assert is_same_skill(other, one) is same


def test_a_skill_of_exactly_that_name_comes_before_one_like_it() -> None:
    found = market_gaps(
        plan_of(skill("budgets", 1, 2), skill("Budgeting", 3, 4), posting(1, "budgeting")), TODAY
    )
    assert [each.name for each in found] == ["Budgeting"]


@pytest.mark.parametrize(
    ("title", "tags", "status", "works"),
    [
        ("Rebuild the report as a Python package", (), Status.ACTIVE, True),
        ("Rebuild the report", ("python",), Status.ACTIVE, True),
        ("Learn Python", (), Status.DRAFT, True),
        ("Learn Python", (), Status.DROPPED, False),
        ("Learn Danish", ("danish",), Status.ACTIVE, False),
    ],
)
def test_a_gap_that_an_open_goal_works_on_names_it(
    title: str, tags: tuple[str, ...], status: Status, works: bool
) -> None:
    goal = Goal("goal000000", title, START, START + timedelta(90), status=status, tags=tags)
    (gap,) = market_gaps(plan_of(goal, posting(1, "Python")), TODAY)
    assert gap.goals == ((goal,) if works else ())


def test_a_skill_of_two_words_is_a_tag_with_a_hyphen() -> None:
    goal = Goal("goal000000", "Plan the year", START, tags=("budget-rounds",))
    (gap,) = market_gaps(plan_of(goal, posting(1, "Budget rounds")), TODAY)
    assert gap.goals == (goal,)


@pytest.mark.parametrize(
    ("target", "wish"), [(None, "get better at Python"), (4, "get better at Python to level 4")]
)
def test_a_gap_words_the_wish_of_a_draft(target: int | None, wish: str) -> None:
    (gap,) = market_gaps(plan_of(skill("Python", 2, target), posting(1, "Python")), TODAY)
    assert gap.wish == wish
