from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta

import pytest
from plans import TODAY, plan_of

from planner.acts.skills import (
    add_posting,
    add_skill,
    edit_skill,
    rate_skill,
    remove_posting,
    remove_skill,
    skill_named,
    tell_skill,
)
from planner.change import Change
from planner.market.posting import Posting
from planner.market.skill import Skill, SkillKind, SkillLevel
from planner.plan import Plan
from planner.refusal import Refusal

After = Callable[[Plan, Change], Plan]

EARLIER = TODAY - timedelta(100)
PYTHON = Skill("python0000", "Python", levels=(SkillLevel(EARLIER, 2),), target=4)
OFFER = Posting("offer00000", TODAY, "Lead engineer", ("Python", "budgets"), "Nordwind")


def levels(plan: Plan) -> Iterable[tuple[int, int]]:
    return [((each.on - TODAY).days, each.level) for each in plan.skills[PYTHON.id].levels]


def test_a_level_is_added_to_the_older_ones(after: After) -> None:
    plan = plan_of(PYTHON)
    plan = after(plan, rate_skill(plan, skill_id=PYTHON.id, level=3, today=TODAY))
    assert levels(plan) == [(-100, 2), (0, 3)]
    assert plan.skills[PYTHON.id].level_on(TODAY - timedelta(1)) == 2


def test_a_second_level_on_one_day_takes_the_place_of_the_first(after: After) -> None:
    plan = plan_of(PYTHON)
    for level in (4, 3):
        plan = after(plan, rate_skill(plan, skill_id=PYTHON.id, level=level, today=TODAY))
    assert levels(plan) == [(-100, 2), (0, 3)]


def test_a_level_of_an_earlier_day_finds_its_place(after: After) -> None:
    plan = plan_of(PYTHON)
    before = EARLIER - timedelta(50)
    plan = after(plan, rate_skill(plan, skill_id=PYTHON.id, level=1, today=before))
    assert levels(plan) == [(-150, 1), (-100, 2)]


def test_a_level_off_the_scale_is_refused() -> None:
    with pytest.raises(Refusal, match="a level of 6 doesn't exist; give 0 to 5"):
        rate_skill(plan_of(PYTHON), skill_id=PYTHON.id, level=6, today=TODAY)


def test_a_name_is_given_to_one_skill(after: After) -> None:
    other = Skill("sql0000000", "SQL")
    plan = plan_of(PYTHON, other)
    with pytest.raises(Refusal, match="you have the skill “Python” already"):
        add_skill(plan, skill=Skill("twin000000", "PYTHON"))
    with pytest.raises(Refusal, match="you have the skill “Python” already"):
        edit_skill(plan, skill_id=other.id, fields={"name": "python"})
    renamed = after(plan, edit_skill(plan, skill_id=PYTHON.id, fields={"name": "PYTHON"}))
    assert renamed.skills[PYTHON.id].name == "PYTHON"


def test_an_unknown_skill_is_added_with_its_level(after: After) -> None:
    skill = Skill("danish0000", "Danish", target=3)
    plan = after(Plan(), tell_skill(Plan(), skill=skill, fields=(), level=1, today=TODAY))
    assert skill_named(plan, "DANISH") == replace(skill, levels=(SkillLevel(TODAY, 1),))


def test_a_known_skill_takes_over_what_was_said_and_keeps_the_rest(after: After) -> None:
    plan = plan_of(PYTHON)
    told = Skill("other00000", "python", kind=SkillKind.SOFT, evidence="the alarm report")
    change = tell_skill(plan, skill=told, fields=("evidence",), level=3, today=TODAY)
    known = after(plan, change).skills[PYTHON.id]
    assert change.label == "Update the skill “Python”"
    assert (known.name, known.kind, known.target) == ("Python", SkillKind.HARD, 4)
    assert (known.evidence, known.level) == ("the alarm report", 3)


@pytest.mark.parametrize(
    ("fields", "level", "label"),
    [
        (("evidence",), None, "Edit the skill “Python”"),
        ((), 3, "Rate “Python” at 3"),
        (("target",), 3, "Rate “Python” at 3"),
    ],
)
def test_the_label_names_what_was_said_of_a_skill(
    fields: tuple[str, ...], level: int | None, label: str
) -> None:
    told = replace(PYTHON, evidence="the alarm report")
    change = tell_skill(plan_of(PYTHON), skill=told, fields=fields, level=level, today=TODAY)
    assert change.label == label


def test_saying_the_same_of_a_skill_changes_nothing() -> None:
    with pytest.raises(Refusal, match="this changes nothing"):
        tell_skill(plan_of(PYTHON), skill=PYTHON, fields=("target",), level=None, today=TODAY)


def test_skills_and_postings_are_removed(after: After) -> None:
    plan = plan_of(PYTHON)
    plan = after(plan, add_posting(plan, posting=OFFER))
    assert plan.postings[OFFER.id] == OFFER
    plan = after(plan, remove_posting(plan, posting_id=OFFER.id))
    plan = after(plan, remove_skill(plan, skill_id=PYTHON.id))
    assert plan == Plan()


def test_a_posting_is_noted_once() -> None:
    with pytest.raises(Refusal, match="“Lead engineer” is noted already"):
        add_posting(plan_of(OFFER), posting=OFFER)
