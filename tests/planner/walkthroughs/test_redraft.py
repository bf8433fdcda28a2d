"""Drafting a goal anew edits what the person changed, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from planner.change import Change, added, changed
from planner.goal import Goal, Obstacle, Reason, Status
from planner.keeper import Json
from planner.measure import Measure, MeasureKind, Target
from planner.plan import Plan
from planner.refusal import Conflict, Refusal
from planner.values.value import Value
from planner.walkthroughs.draft import IDS
from planner.walkthroughs.redraft import known_answers, redraft_goal

TODAY = date(2026, 11, 21)
ID = "goal000001"
THE_IDS = tuple(f"id{number:08}" for number in range(IDS))
GOAL = Goal(
    id=ID,
    title="Give talks",
    start=date(2026, 9, 1),
    due=date(2027, 6, 30),
    status=Status.ACTIVE,
    why="People should hear it",
    reason=Reason.ENJOY,
    focus=True,
    tags=("speaking",),
    parents=("long000001", "long000002"),
    first_step="join the club",
    hours_per_week=1.5,
    obstacles=(Obstacle("too tired", "sleep"), Obstacle("no stage")),
    confidence=85,
    values=(Value.LOVE, Value.AUTONOMY),
)
MEASURE = Measure("meas000001", ID, "talks", MeasureKind.UP, (Target(GOAL.start, 3),), unit="talks")


def goal(id_: str, title: str) -> Goal:
    return Goal(id_, title, TODAY, date(2030, 1, 1), status=Status.ACTIVE)


@pytest.fixture
def plan() -> Plan:
    parents = [goal(f"long00000{number}", f"Goal {number}") for number in (1, 2, 3)]
    return Plan().after([*map(added, parents), added(GOAL), added(MEASURE)], 1)


def redraft(plan: Plan, known: Plan | None = None, **answers: Json) -> Change:
    """Redraft with the answers, by a person who saw the plan `known`."""
    seen = known_answers(known or plan, ID)
    return redraft_goal(
        plan, goal_id=ID, values={**seen, **answers}, known=seen, ids=THE_IDS, today=TODAY
    )


def after(plan: Plan, change: Change) -> Plan:
    return plan.after(change.edits, plan.number + 1)


def test_what_is_known_makes_no_change(plan: Plan) -> None:
    with pytest.raises(Refusal, match="this changes nothing"):
        redraft(plan)


@pytest.mark.parametrize(
    ("answers", "fields"),
    [
        ({"title": "Give five talks"}, {"title": "Give five talks"}),
        ({"why": None}, {"why": ""}),
        ({"reason": "told"}, {"reason": Reason.TOLD}),
        ({"hours": 2}, {"hours_per_week": 2.0}),
        ({"in_my_control": False}, {"in_my_control": False}),
        ({"confidence": 9}, {"confidence": 90}),
        ({"values": ["AU"]}, {"values": (Value.AUTONOMY,)}),
        ({"values": []}, {"values": ()}),
        (
            {"values": [], "no_value_because": "The law"},
            {"values": (), "no_value_because": "The law"},
        ),
        ({"due": "2027-09-30"}, {"due": date(2027, 9, 30)}),
    ],
)
def test_only_what_was_answered_otherwise_is_edited(
    plan: Plan, answers: dict[str, Json], fields: dict[str, object]
) -> None:
    edited = after(plan, redraft(plan, None, **answers)).goals[ID]
    assert edited == replace(GOAL, **fields)  # type: ignore[arg-type]  # fields of a goal


def test_redrafting_the_values_of_a_marked_goal_confirms_them_and_other_answers_do_not(
    plan: Plan,
) -> None:
    marked = plan.after(changed(GOAL, replace(GOAL, reconfirm=True)), 2)
    assert not after(marked, redraft(marked, values=["AU"])).goals[ID].reconfirm
    assert after(marked, redraft(marked, title="Give more talks")).goals[ID].reconfirm


def test_a_value_takes_the_place_of_the_reason_for_none(plan: Plan) -> None:
    excused = replace(GOAL, values=(), no_value_because="The law")
    given = plan.after(changed(GOAL, excused), 2)
    edited = after(given, redraft(given, values=["AU"])).goals[ID]
    assert (edited.values, edited.no_value_because) == ((Value.AUTONOMY,), "")


def test_a_confidence_between_two_tenths_is_not_rounded_by_looking_at_it(plan: Plan) -> None:
    assert after(plan, redraft(plan, title="Give more talks")).goals[ID].confidence == 85


def test_a_moved_date_enters_the_slip_ledger(plan: Plan) -> None:
    moved = after(plan, redraft(plan, start="2026-10-01", due="2027-09-30"))
    assert moved.slip_of(ID) == (1, 92)
    assert len(moved.date_moves.of(ID)) == 2


def test_a_goal_that_loses_its_day_becomes_a_draft(plan: Plan) -> None:
    assert after(plan, redraft(plan, due=None)).goals[ID].status is Status.DRAFT


def test_another_parent_takes_the_place_of_the_one_that_was_shown(plan: Plan) -> None:
    edited = after(plan, redraft(plan, parent="long000003"))
    assert edited.goals[ID].parents == ("long000003", "long000002")
    edited = after(plan, redraft(plan, parent=None))
    assert edited.goals[ID].parents == ("long000002",)


def test_another_obstacle_takes_the_place_of_the_one_that_was_shown(plan: Plan) -> None:
    edited = after(plan, redraft(plan, obstacle="no time", then="say no"))
    assert edited.goals[ID].obstacles == (Obstacle("no time", "say no"), Obstacle("no stage"))
    edited = after(plan, redraft(plan, obstacle=None))
    assert edited.goals[ID].obstacles == (Obstacle("no stage"),)


def test_another_target_is_a_revision_from_today_on(plan: Plan) -> None:
    (measure,) = after(plan, redraft(plan, measure="5 talks")).measures.of(ID)
    assert measure.id == MEASURE.id
    assert measure.targets == (Target(GOAL.start, 3), Target(TODAY, 5))


def test_another_name_renames_the_measure(plan: Plan) -> None:
    (measure,) = after(plan, redraft(plan, measure="3 lectures")).measures.of(ID)
    assert (measure.id, measure.name, measure.unit) == (MEASURE.id, "lectures", "lectures")


@pytest.mark.parametrize("words", ["2 talks per month", "talks from 1 to 3", "the stage is mine"])
def test_a_measure_that_counts_otherwise_takes_the_place_of_the_old_one(
    plan: Plan, words: str
) -> None:
    (measure,) = after(plan, redraft(plan, measure=words)).measures.of(ID)
    assert measure.id == THE_IDS[1]


def test_a_measure_that_is_emptied_goes(plan: Plan) -> None:
    assert not after(plan, redraft(plan, measure=None)).measures.of(ID)


def test_a_goal_without_a_measure_gets_its_first_one() -> None:
    plan = Plan().after([added(replace(GOAL, parents=()))], 1)
    (measure,) = after(plan, redraft(plan, measure="3 talks")).measures.of(ID)
    assert measure.target == 3


def test_several_measures_are_left_alone(plan: Plan) -> None:
    other = replace(MEASURE, id="meas000002", name="papers")
    plan = plan.after([added(other)], 2)
    assert known_answers(plan, ID)["measure"] is None
    assert len(after(plan, redraft(plan, title="Speak")).measures.of(ID)) == 2


def test_further_milestones_are_added(plan: Plan) -> None:
    (step,) = after(plan, redraft(plan, milestones=["First talk by 1 Feb 2027"])).milestones.of(ID)
    assert (step.id, step.title, step.due) == (THE_IDS[2], "First talk", date(2027, 2, 1))


def test_a_field_that_somebody_changed_meanwhile_is_a_conflict(plan: Plan) -> None:
    newer = after(plan, Change("Rename", changed(GOAL, replace(GOAL, title="Speak"))))
    with pytest.raises(Conflict) as conflict:
        redraft(newer, plan, title="Give five talks")
    assert list(conflict.value.fields) == ["title"]


def test_what_somebody_changed_meanwhile_elsewhere_in_the_goal_stays(plan: Plan) -> None:
    newer = after(plan, Change("Edit", changed(GOAL, replace(GOAL, why="It is fun"))))
    edited = after(newer, redraft(newer, plan, title="Give five talks")).goals[ID]
    assert (edited.title, edited.why) == ("Give five talks", "It is fun")
