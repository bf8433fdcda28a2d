"""What the answers on values do to the plan, one by one."""

from datetime import date

import pytest
from made_exercises import anchors_taken, serving
from plans import plan_of

from planner.goal import Goal
from planner.journal import JournalEntry
from planner.keeper import Json
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews.prompts import GIVES_WAY, STILL_TRUE
from planner.reviews.state import state_of
from planner.values.anchors.anchors import Anchor
from planner.values.value import Value
from planner.walkthroughs.reviews.revaluing import (
    goals_to_confirm,
    leading_values,
    ordered_values,
    pulls_to_settle,
    tell_revaluing,
)
from planner.walkthroughs.reviews.telling import Telling

SINCE, TODAY = date(2026, 5, 22), date(2026, 11, 21)
FIRST = (Anchor.AUTONOMY, Anchor.TECHNICAL, Anchor.CHALLENGE)
ORDER = (*FIRST, *(each for each in Anchor if each not in FIRST))
MARKED = Goal(
    "marked0000", "Save a reserve", SINCE, date(2027, 3, 1),
    values=(Value.SECURITY, Value.PAID), reconfirm=True,
)  # fmt: skip
PULLS = serving(1, Value.MANAGERIAL)
PLAN = plan_of(anchors_taken(ORDER), MARKED, PULLS)


def after(answers: dict[str, Json]) -> Plan:
    """The plan after the answers."""
    telling = Telling("review0000", ReviewLevel.SEMIANNUAL, SINCE, TODAY, TODAY, answers)
    plan = PLAN
    for decide in tell_revaluing(plan, telling).decisions:
        plan = plan.after(decide(plan).edits, plan.number)
    return plan


def entries(plan: Plan) -> list[JournalEntry]:
    return list(plan.journal.values())


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"serves marked0000": None},
        {"serves gone000000": []},
        {f"pull {PULLS.id}": "keep"},
        {f"pull {PULLS.id}": "adjust"},
        {f"pull {PULLS.id}": "adjust", f"pull_title {PULLS.id}": PULLS.title},
        {"pull gone000000": "adjust"},
        {"values_why": "unasked"},
    ],
)
def test_what_says_nothing_changes_nothing(answers: dict[str, Json]) -> None:
    assert after(answers) == PLAN


@pytest.mark.parametrize(
    ("left", "values"),
    [
        (["SE", "paid"], (Value.SECURITY, Value.PAID)),
        (["paid"], (Value.PAID,)),
        ([], ()),
    ],
)
def test_a_marked_goal_keeps_the_values_that_it_still_serves(
    left: list[Json], values: tuple[Value, ...]
) -> None:
    goal = after({f"serves {MARKED.id}": left}).goals[MARKED.id]
    assert (goal.values, goal.reconfirm) == (values, False)


@pytest.mark.parametrize(
    ("answers", "text"),
    [
        (
            {"values_true": "hold"},
            "They hold: autonomy/independence, technical/functional, pure challenge.",
        ),
        (
            {"values_true": "order", "value_1": Value.CHALLENGE.value},
            "In another order: pure challenge, then autonomy/independence, then "
            "technical/functional.",
        ),
        (
            {"values_true": "changed", "values_why": "The child"},
            "Not any more; they were autonomy/independence, technical/functional, pure challenge."
            "\nThe child",
        ),
    ],
)
def test_an_opinion_on_the_values_is_a_reflection(answers: dict[str, Json], text: str) -> None:
    plan = after(answers)
    assert [(each.prompt, each.text) for each in entries(plan)] == [(STILL_TRUE, text)]
    assert plan.anchor_sittings == PLAN.anchor_sittings


def test_a_place_that_is_no_leading_value_has_no_say() -> None:
    assert ordered_values(PLAN, {"value_1": Value.SERVICE.value}) == leading_values(PLAN)
    assert leading_values(plan_of(MARKED)) == ()


def test_a_goal_that_pulls_is_reworded_and_says_what_gives_way() -> None:
    plan = after(
        {
            f"pull {PULLS.id}": "adjust",
            f"pull_title {PULLS.id}": "Lead four days a week",
            f"pull_why {PULLS.id}": "The title",
        }
    )
    assert plan.goals[PULLS.id].title == "Lead four days a week"
    (entry,) = entries(plan)
    assert (entry.prompt, entry.text, entry.goals) == (GIVES_WAY, "The title", (PULLS.id,))


def test_goals_that_the_review_ends_are_left_alone() -> None:
    ended: dict[str, Json] = {
        f"decide {each.id} {state_of(PLAN, each)}": "drop" for each in (MARKED, PULLS)
    }
    assert goals_to_confirm(PLAN, {}) == (MARKED,)
    assert set(pulls_to_settle(PLAN, {})) == {MARKED.id, PULLS.id}
    assert goals_to_confirm(PLAN, ended) == ()
    assert pulls_to_settle(PLAN, ended) == {}
