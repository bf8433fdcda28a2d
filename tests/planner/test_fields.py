"""The fields of a goal: what is typed becomes a value, and what is shown can be typed back."""

from dataclasses import fields, replace
from datetime import date

import pytest
import strategies
from hypothesis import assume, given
from hypothesis import strategies as st
from plans import GOAL, TODAY, plan_of

from planner.fields import GOAL_FIELDS, Context, choice_of, field_named, written
from planner.goal import Category, Goal, Kind, Obstacle, Purpose, Reason
from planner.profile import Profile, Sphere
from planner.refusal import Refusal

PARENT = replace(GOAL, id="k7f0000000", due=date(2030, 1, 1))
CONTEXT = Context(plan_of(GOAL, PARENT), TODAY)


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("title", "  Pass the exam ", "Pass the exam"),
        ("why", "one\ntwo", "one\ntwo"),
        ("why", "", ""),
        ("start", "2027-01-04", date(2027, 1, 4)),
        ("start", "today", TODAY),
        ("due", "2027-06-30", date(2027, 6, 30)),
        ("due", "+3w", date(2026, 12, 12)),
        ("due", "  ", None),
        ("category", "education", Category.EDUCATION),
        ("category", "Lead", Category.LEADERSHIP),
        ("tags", "#Python  talk,#python ##x", ("python", "talk", "x")),
        ("tags", "", ()),
        ("parents", "K7F", (PARENT.id,)),
        ("parents", "k7f, k7f0", (PARENT.id,)),
        ("parents", "", ()),
        ("kind", "skill", Kind.SKILL_BASED),
        ("kind", "role based", Kind.ROLE_BASED),
        ("purpose", "learn", Purpose.LEARNING),
        ("sphere", "pers", Sphere.PERSONAL),
        ("reason", "enjoy", Reason.ENJOY),
        ("reason", "", None),
        ("first_step", " Register ", "Register"),
        ("first_step", "", ""),
        ("resources", "a course", "a course"),
        ("hours_per_week", "2", 2.0),
        ("hours_per_week", "1.5h", 1.5),
        ("hours_per_week", "1.5 h", 1.5),
        ("hours_per_week", "", None),
        ("confidence", "8", 80),
        ("confidence", "80%", 80),
        ("confidence", "@7", 70),
        ("confidence", "0", 0),
        ("confidence", "", None),
        ("in_my_control", "Yes", True),
        ("in_my_control", "n", False),
        ("in_my_control", "", None),
        (
            "obstacles",
            "time -> mornings\n\nmoney\n",
            (Obstacle("time", "mornings"), Obstacle("money")),
        ),
        ("obstacles", "", ()),
        ("employer_support", "two days", "two days"),
        ("company_priority", "growth", "growth"),
    ],
)
def test_what_is_typed_becomes_the_value(name: str, typed: str, value: object) -> None:
    assert GOAL_FIELDS[name].read(typed, CONTEXT) == value


@pytest.mark.parametrize(
    ("name", "typed", "reason"),
    [
        ("title", " ", "the title is empty"),
        ("start", "", "a goal has a start date; give a day such as today"),
        ("due", "soonish", "can't be read as a date"),
        ("category", "x", "x is not a category; choose one of skill, performance"),
        ("category", "", "nothing is not a category"),
        ("category", "e d", "is not a category"),
        ("parents", "zzz", "no goal has the id zzz"),
        ("sphere", "p", "p is not a sphere; choose one of professional, personal"),
        ("reason", "because", "because is not a reason"),
        ("hours_per_week", "two", "two is not a number of hours; give a number such as 2 or 1.5"),
        ("hours_per_week", "1_0", "1_0 is not a number of hours"),
        ("hours_per_week", "-1", "-1 is not a number of hours"),
        ("hours_per_week", "1e2", "1e2 is not a number of hours"),
        ("hours_per_week", "inf", "inf is not a number of hours"),
        ("hours_per_week", "nan", "nan is not a number of hours"),
        ("confidence", "11", "a confidence of 11 doesn't exist"),
        ("confidence", "101%", "a confidence of 101% doesn't exist"),
        ("confidence", "-1", "-1 is not a confidence"),
        ("confidence", "8.5", "8.5 is not a confidence"),
        ("confidence", "%", "% is not a confidence"),
        ("confidence", "²", "² is not a confidence"),
        ("in_my_control", "maybe", "maybe is neither yes nor no"),
        ("obstacles", "-> mornings", "the obstacle is empty"),
        ("obstacles", f"time -> {'a' * 201}", "if-then plan has 201 characters"),
    ],
)
def test_what_can_not_be_read_is_refused(name: str, typed: str, reason: str) -> None:
    with pytest.raises(Refusal) as refused:
        GOAL_FIELDS[name].read(typed, CONTEXT)
    assert reason in str(refused.value)


@given(strategies.goals())
def test_what_is_shown_can_be_typed_back(goal: Goal) -> None:
    assume(not any("->" in each.what for each in goal.obstacles))
    hours = None if goal.hours_per_week is None else round(goal.hours_per_week, 2)
    tags = _typable(goal.tags)
    goal = replace(goal, parents=(PARENT.id,), tags=tags, hours_per_week=hours)
    shown = written(goal, CONTEXT)
    assert list(shown) == list(GOAL_FIELDS)
    for name, field in GOAL_FIELDS.items():
        assert field.read(shown[name], CONTEXT) == getattr(goal, name), name


def _typable(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Tags as `read_tags` gives them."""
    words = (word.lstrip("#").casefold() for tag in tags for word in tag.replace(",", " ").split())
    return tuple(dict.fromkeys(word for word in words if word))


@given(st.sampled_from(sorted(GOAL_FIELDS)), st.text(max_size=30))
def test_any_text_is_read_or_refused(name: str, typed: str) -> None:
    try:
        value = GOAL_FIELDS[name].read(typed, CONTEXT)
        goal = replace(GOAL, **{name: value})  # type: ignore[arg-type]  # a field of any type
    except Refusal:
        return
    assert getattr(goal, name) == value


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("title", "title"),
        ("First step", "first_step"),
        ("first-step", "first_step"),
        ("HOURS_PER_WEEK", "hours_per_week"),
    ],
)
def test_a_field_is_named_as_people_write_it(typed: str, name: str) -> None:
    assert field_named(typed).name == name


def test_an_unknown_field_is_refused_with_those_there_are() -> None:
    with pytest.raises(Refusal, match="a goal has no field named colour; choose one of title, why"):
        field_named("colour")


def test_every_field_is_a_field_of_a_goal_with_a_label_and_a_hint() -> None:
    names = {field.name for field in fields(Goal)}
    assert set(GOAL_FIELDS) < names
    assert all(field.label and field.hint for field in GOAL_FIELDS.values())


def test_choices_are_all_that_a_field_takes() -> None:
    for field in GOAL_FIELDS.values():
        for choice in field.choices:
            assert field.write(field.read(choice, CONTEXT), CONTEXT) == choice


def test_quarters_are_those_of_the_persons_fiscal_year() -> None:
    """With a year from July on, its second quarter ends with the calendar year."""
    context = Context(plan_of(Profile(fiscal_start=7)), TODAY)
    assert GOAL_FIELDS["due"].read("end of Q2", context) == date(2026, 12, 31)


def test_a_removed_parent_is_shown_by_its_id() -> None:
    assert GOAL_FIELDS["parents"].write(("zzzzzzzzzz",), CONTEXT) == "zzzzzzzzzz"
    assert GOAL_FIELDS["parents"].write((PARENT.id,), CONTEXT) == "k7f"


@pytest.mark.parametrize(
    ("typed", "kind"), [("SKILL-BASED", Kind.SKILL_BASED), ("n", Kind.NEITHER)]
)
def test_a_choice_is_named_whole_or_by_its_beginning(typed: str, kind: Kind) -> None:
    assert choice_of(Kind, typed, "kind") is kind
