from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest

from planner.acts.check_ins import log_check_in
from planner.acts.journal import edit_entry, remove_entry, write_entries, write_entry
from planner.acts.measures import add_measure, aim_measure, remove_measure, rename_measure
from planner.acts.milestones import (
    add_milestones,
    edit_milestone,
    reach_milestone,
    remove_milestone,
    reopen_milestone,
)
from planner.acts.profile import set_profile, write_vision
from planner.change import Change
from planner.check_in import CheckIn, Reading
from planner.goal import Goal
from planner.journal import EntryKind, JournalEntry
from planner.measure import Measure, MeasureKind, Target
from planner.milestone import Milestone
from planner.plan import Plan
from planner.profile import Profile, Stage
from planner.refusal import Refusal
from planner.vision import Vision

After = Callable[[Plan, Change], Plan]


@pytest.fixture
def measured(plan: Plan, goal: Goal, after: After) -> Plan:
    measure = Measure("m1", goal.id, "Chapters", MeasureKind.UP, (Target(goal.start, 10),))
    return after(plan, add_measure(plan, measure=measure))


def test_two_measures_of_a_goal_have_different_names(measured: Plan, goal: Goal) -> None:
    twin = Measure("m2", goal.id, "chapters", MeasureKind.UP, (Target(goal.start, 5),))
    with pytest.raises(Refusal, match="a measure named chapters already"):
        add_measure(measured, measure=twin)


def test_a_new_target_leaves_older_days_as_they_were(
    measured: Plan, today: date, after: After
) -> None:
    raised = after(
        measured, aim_measure(measured, measure_id="m1", target=20, today=today + timedelta(9))
    )
    measure = raised.measures["m1"]
    assert measure.progress(5, today) == 0.5
    assert measure.progress(5, today + timedelta(8)) == 0.5
    assert measure.progress(5, today + timedelta(9)) == 0.25


def test_a_target_equal_to_the_baseline_is_refused(measured: Plan, today: date) -> None:
    with pytest.raises(Refusal, match="equals its baseline"):
        aim_measure(measured, measure_id="m1", target=0, today=today)


def test_measures_are_renamed_and_removed(measured: Plan, plan: Plan, after: After) -> None:
    renamed = after(measured, rename_measure(measured, measure_id="m1", name="Units", unit="u"))
    assert (renamed.measures["m1"].name, renamed.measures["m1"].unit) == ("Units", "u")
    assert after(renamed, remove_measure(renamed, measure_id="m1")) == plan


def test_steps_are_reached_reopened_edited_and_removed(
    plan: Plan, goal: Goal, today: date, after: After
) -> None:
    step = Milestone("s1", goal.id, "Register", today)
    with_step = after(plan, add_milestones(plan, milestones=[step]))
    reached = after(with_step, reach_milestone(with_step, milestone_id="s1", today=today))
    assert reached.milestones["s1"].done_on == today
    with pytest.raises(Refusal, match="was reached on"):
        reach_milestone(reached, milestone_id="s1", today=today)
    assert after(reached, reopen_milestone(reached, milestone_id="s1")) == with_step
    edited = after(with_step, edit_milestone(with_step, milestone_id="s1", title="Enrol", due=None))
    assert edited.milestones["s1"] == Milestone("s1", goal.id, "Enrol")
    assert after(edited, remove_milestone(edited, milestone_id="s1")) == plan


def test_a_step_of_no_goal_is_refused(plan: Plan) -> None:
    with pytest.raises(Refusal, match="no goal has the id none"):
        add_milestones(plan, milestones=[Milestone("s1", "none", "Register")])


def test_a_check_in_touches_no_other_record(measured: Plan, goal: Goal, today: date) -> None:
    check_in = CheckIn("c1", goal.id, today, (Reading("m1", 4),), 80, "fine")
    change = log_check_in(measured, check_in=check_in, today=today)
    assert [(edit.collection, edit.before) for edit in change.edits] == [("check_ins", None)]


def test_a_check_in_is_not_from_the_future(plan: Plan, goal: Goal, today: date) -> None:
    check_in = CheckIn("c1", goal.id, today + timedelta(1), note="early")
    with pytest.raises(Refusal, match="still to come"):
        log_check_in(plan, check_in=check_in, today=today)


def test_a_reading_of_a_removed_measure_is_refused(plan: Plan, goal: Goal, today: date) -> None:
    check_in = CheckIn("c1", goal.id, today, (Reading("gone", 4),))
    with pytest.raises(Refusal, match="no longer has that measure"):
        log_check_in(plan, check_in=check_in, today=today)


def test_journal_entries_are_written_edited_and_removed(
    plan: Plan, goal: Goal, today: date, after: After
) -> None:
    entry = JournalEntry("e1", today, EntryKind.WIN, "Passed\nat last", (goal.id,))
    change = write_entry(plan, entry=entry)
    assert change.label == "Note the win “Passed”"
    written = after(plan, change)
    assert written.entries(EntryKind.WIN) == (entry,)
    better = JournalEntry("e1", today, EntryKind.WIN, "Passed", (goal.id,), impact="I sign")
    assert after(written, edit_entry(written, entry=better)).journal["e1"] == better
    assert after(written, remove_entry(written, entry_id="e1")) == plan


def test_an_entry_that_changed_or_went_away_meanwhile_is_refused(
    plan: Plan, goal: Goal, today: date, after: After
) -> None:
    entry = JournalEntry("e1", today, EntryKind.WIN, "Passed", (goal.id,))
    theirs = replace(entry, text="Passed at last")
    written = after(plan, write_entry(plan, entry=theirs))
    with pytest.raises(Refusal, match="was changed elsewhere meanwhile"):
        edit_entry(written, entry=replace(entry, text="Mine"), seen=entry)
    with pytest.raises(Refusal, match="no goal has the id gone"):
        edit_entry(written, entry=replace(theirs, goals=("gone",)))
    for gone in (partial(edit_entry, entry=entry), partial(remove_entry, entry_id="e1")):
        with pytest.raises(Refusal, match="no longer in the journal"):
            gone(plan)


def test_entries_that_belong_together_are_one_change(plan: Plan, today: date) -> None:
    entries = [JournalEntry(f"e{n}", today, EntryKind.NOTE, "x") for n in range(3)]
    assert write_entries(plan, entries=entries).label == "Write 3 journal entries"


def test_an_entry_about_no_goal_of_the_plan_is_refused(plan: Plan, today: date) -> None:
    entry = JournalEntry("e1", today, EntryKind.NOTE, "x", ("none",))
    with pytest.raises(Refusal, match="no goal has the id none"):
        write_entry(plan, entry=entry)


def test_the_profile_is_written_once_and_edited_after(plan: Plan, after: After) -> None:
    assert plan.profile == Profile()
    first = set_profile(plan, profile=Profile(role="Nurse", stage=Stage.MID))
    assert first.label == "Write the profile"
    written = after(plan, first)
    second = set_profile(written, profile=Profile(role="Head nurse", stage=Stage.MID))
    assert [dict(edit.after or {}) for edit in second.edits] == [{"role": "Head nurse"}]


def test_a_new_vision_leaves_the_old_one_readable(plan: Plan, today: date, after: After) -> None:
    first = Vision("v1", today, "Calm")
    second = Vision("v2", today + timedelta(400), "Calm and outside")
    one = after(plan, write_vision(plan, vision=first))
    both = after(one, write_vision(one, vision=second))
    assert both.vision == second
    assert set(both.visions) == {"v1", "v2"}


@pytest.mark.parametrize(
    ("opens", "kept"), [(None, date(2027, 11, 21)), (date(2030, 1, 1), date(2030, 1, 1))]
)
def test_a_letter_is_closed_for_a_year_and_the_history_tells_none_of_it(
    opens: date | None, kept: date
) -> None:
    letter = JournalEntry(
        "n000000001", date(2026, 11, 21), EntryKind.LETTER, "Dear me", opens=opens
    )
    change = write_entry(Plan(), entry=letter)
    assert change.label == "Write a letter to yourself"
    assert Plan().after(change.edits, 1).journal[letter.id].opens == kept
