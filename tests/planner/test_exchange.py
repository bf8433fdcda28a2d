"""Taking in another plan's records: what is added, skipped, kept and refused."""

from dataclasses import replace
from datetime import date

import pytest
import strategies
from costly import costly
from hypothesis import given, settings

from planner.change import added
from planner.exchange import Differing, import_plan, plan_import
from planner.goal import Goal
from planner.milestone import Milestone
from planner.plan import Plan
from planner.profile import Profile
from planner.records import Record
from planner.refusal import Refusal

EXAM = Goal("exam", "Pass the exam", date(2026, 1, 1))
TEAM = Goal("team", "Lead a team", date(2026, 1, 1))
STEP = Milestone("step", "exam", "Book the date")


def plan_of(*records: Record) -> Plan:
    return Plan().after([added(record) for record in records], 1)


def test_new_records_are_added() -> None:
    preview = plan_import(plan_of(EXAM), plan_of(EXAM, TEAM, STEP))
    assert (preview.new, preview.same, preview.differing) == ((TEAM, STEP), 1, ())
    assert preview.change is not None
    assert plan_of(EXAM).after(preview.change.edits, 2) == plan_of(EXAM, TEAM, STEP)


def test_what_the_file_lacks_stays() -> None:
    change = import_plan(plan_of(TEAM), imported=plan_of(EXAM))
    assert plan_of(TEAM).after(change.edits, 2) == plan_of(TEAM, EXAM)


def test_a_differing_record_stays_ours_and_is_shown() -> None:
    theirs = replace(EXAM, title="Pass both exams", why="To practise")
    preview = plan_import(plan_of(EXAM), plan_of(theirs))
    assert preview.differing == (Differing(EXAM, theirs, ("title", "why")),)
    assert (preview.new, preview.same, preview.change) == ((), 0, None)


def test_a_differing_record_becomes_theirs_when_asked_for() -> None:
    theirs = replace(EXAM, title="Pass both exams")
    change = import_plan(plan_of(EXAM), imported=plan_of(theirs), theirs=True)
    assert plan_of(EXAM).after(change.edits, 2) == plan_of(theirs)


def test_a_profile_written_here_stays_unless_theirs_is_asked_for() -> None:
    ours, imported = plan_of(Profile(role="Nurse")), plan_of(Profile(role="Teacher"))
    assert plan_import(ours, imported).change is None
    change = import_plan(ours, imported=imported, theirs=True)
    assert ours.after(change.edits, 2).profile.role == "Teacher"


@pytest.mark.parametrize(
    ("records", "label"),
    [
        ((EXAM,), "Import 1 goal"),
        ((EXAM, TEAM), "Import 2 goals"),
        ((EXAM, STEP), "Import 1 goal and 1 other record"),
        ((Profile(role="Nurse"),), "Import 1 record"),
    ],
)
def test_the_label_counts_what_comes_in(records: tuple[Record, ...], label: str) -> None:
    assert import_plan(Plan(), imported=plan_of(*records)).label == label


def test_nothing_new_is_refused_with_the_way_to_take_theirs() -> None:
    with pytest.raises(Refusal, match="choose another file"):
        import_plan(plan_of(EXAM), imported=plan_of(EXAM))
    with pytest.raises(Refusal, match="--theirs"):
        import_plan(plan_of(EXAM), imported=plan_of(replace(EXAM, title="Other")))


def test_a_record_whose_goal_is_nowhere_is_refused() -> None:
    with pytest.raises(Refusal, match="milestones, step: neither the plan nor the file"):
        plan_import(plan_of(TEAM), plan_of(STEP))


def test_a_link_that_is_no_id_is_cut_in_the_sentence_about_it() -> None:
    with pytest.raises(Refusal, match=r"has the goal x{20};"):
        plan_import(plan_of(TEAM), plan_of(replace(STEP, goal="x" * 300)))


def test_a_record_may_belong_to_a_goal_that_only_the_plan_has() -> None:
    assert plan_import(plan_of(EXAM), plan_of(STEP)).new == (STEP,)


def test_goals_that_would_serve_each_other_are_refused() -> None:
    ours = plan_of(replace(EXAM, parents=("team",)), TEAM)
    imported = plan_of(replace(TEAM, parents=("exam",)))
    assert plan_import(ours, imported).change is None
    with pytest.raises(Refusal, match="its own stepping stone"):
        plan_import(ours, imported, theirs=True)


@costly
@given(strategies.whole_plans())
def test_a_plan_taken_into_an_empty_one_is_the_same_plan(plan: Plan) -> None:
    preview = plan_import(Plan(), plan)
    edits = preview.change.edits if preview.change else ()
    assert Plan().after(edits, 1) == plan
    assert plan_import(plan, plan).change is None


@given(strategies.whole_plans(), strategies.whole_plans())
@settings(max_examples=40)
def test_an_import_adds_without_changing_what_is_there(ours: Plan, imported: Plan) -> None:
    change = plan_import(ours, imported).change
    after = ours.after(change.edits, 1) if change else ours
    for name in ours.tables:
        assert {**after.table(name), **ours.table(name)} == dict(after.table(name))
