"""Advice on the words of a goal can be put aside, and taken up again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from planner.acts.wording import dismiss_finding, recall_finding
from planner.change import Change, changed
from planner.goal import Goal
from planner.letters import judge
from planner.plan import Plan
from planner.refusal import Refusal

After = Callable[[Plan, Change], Plan]


@pytest.fixture
def vague(plan: Plan, goal: Goal) -> Plan:
    words = replace(goal, title="Improve my communication")
    return plan.after(changed(goal, words), 2)


def found(plan: Plan, goal_id: str, today: date) -> list[str]:
    return [each.id for each in judge(plan, plan.goals[goal_id], today).findings]


def test_a_dismissed_finding_is_said_no_more_and_leaves_the_letters_as_they_are(
    vague: Plan, goal: Goal, after: After, today: date
) -> None:
    before = judge(vague, vague.goals[goal.id], today)
    assert [each.id for each in before.findings] == ["vague-verb", "no-measure"]
    change = dismiss_finding(vague, goal_id=goal.id, finding=" Vague-Verb ", today=today)
    assert change.label == "Dismiss vague-verb on “Improve my communication”"
    plan = after(vague, change)
    assert found(plan, goal.id, today) == ["no-measure"]
    assert judge(plan, plan.goals[goal.id], today).letters == before.letters


def test_a_recalled_finding_is_said_again(
    vague: Plan, goal: Goal, after: After, today: date
) -> None:
    plan = vague
    for finding in ("vague-verb", "no-measure"):
        plan = after(plan, dismiss_finding(plan, goal_id=goal.id, finding=finding, today=today))
    plan = after(plan, recall_finding(plan, goal_id=goal.id, finding="vague-verb"))
    assert plan.goals[goal.id].dismissed == ("no-measure",)
    assert found(plan, goal.id, today) == ["vague-verb"]


@pytest.mark.parametrize("finding", ["past-date", "", "no such thing"])
def test_what_is_not_found_is_not_dismissed(
    vague: Plan, goal: Goal, today: date, finding: str
) -> None:
    with pytest.raises(Refusal, match="is not found on") as refused:
        dismiss_finding(vague, goal_id=goal.id, finding=finding, today=today)
    assert refused.value.remedy == "choose from vague-verb, no-measure"


def test_the_same_finding_is_dismissed_once(
    vague: Plan, goal: Goal, after: After, today: date
) -> None:
    plan = after(vague, dismiss_finding(vague, goal_id=goal.id, finding="vague-verb", today=today))
    with pytest.raises(Refusal, match="vague-verb is not found"):
        dismiss_finding(plan, goal_id=goal.id, finding="vague-verb", today=today)


def test_what_is_not_dismissed_is_not_recalled(vague: Plan, goal: Goal) -> None:
    with pytest.raises(Refusal, match="vague-verb is not dismissed"):
        recall_finding(vague, goal_id=goal.id, finding="vague-verb")
