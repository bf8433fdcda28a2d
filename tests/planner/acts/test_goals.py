from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest

from planner.acts.combined import combined
from planner.acts.goals import (
    activate_goal,
    add_goal,
    drop_goal,
    edit_goal,
    finish_goal,
    link_goal,
    pause_goal,
    return_to_draft,
    set_focus,
    set_status,
    unlink_goal,
)
from planner.change import Change, changed, reversed_edits
from planner.goal import Goal, Status
from planner.journal import EntryKind
from planner.measure import Measure, MeasureKind, Target
from planner.plan import Plan
from planner.refusal import Conflict, Refusal
from planner.text import quoted
from planner.values.value import Value

After = Callable[[Plan, Change], Plan]
NewId = Callable[[], str]


def test_a_new_goal_arrives_with_its_measures_in_one_change(
    plan: Plan, today: date, after: After
) -> None:
    goal = Goal("new1", "Write a guide", today)
    measure = Measure("m1", "new1", "chapters", MeasureKind.UP, (Target(today, 6),))
    change = add_goal(plan, goal=goal, measures=[measure])
    assert change.label == "Add “Write a guide”"
    later = after(plan, change)
    assert later.goals["new1"] == goal
    assert later.measures.of("new1") == (measure,)


def test_saying_which_values_a_goal_serves_ends_the_reason_for_none(
    plan: Plan, goal: Goal, today: date, new_id: NewId, after: After
) -> None:
    edit = partial(edit_goal, goal_id=goal.id, today=today, new_id=new_id)
    excused = after(plan, edit(plan, fields={"no_value_because": "The law asks for it"}))
    change = edit(excused, fields={"values": (Value.AUTONOMY,)})
    linked = after(excused, change).goals[goal.id]
    assert (linked.values, linked.no_value_because) == ((Value.AUTONOMY,), "")
    freed = after(plan, edit(plan, fields={"values": (), "no_value_because": "Just for fun"}))
    assert freed.goals[goal.id].no_value_because == "Just for fun"


def test_saying_the_values_of_a_marked_goal_again_confirms_them(
    plan: Plan, goal: Goal, today: date, new_id: NewId, after: After
) -> None:
    marked = replace(goal, values=(Value.AUTONOMY,), reconfirm=True)
    given = plan.after(changed(goal, marked), 2)
    edit = partial(edit_goal, given, goal_id=goal.id, today=today, new_id=new_id)
    same = edit(fields={"values": (Value.AUTONOMY,)})
    assert same.label == "Confirm the values of “Pass the exam”"
    assert after(given, same).goals[goal.id] == replace(marked, reconfirm=False)
    other = edit(fields={"values": (Value.LOVE,)})
    assert other.label == "Edit values of “Pass the exam”"
    assert not after(given, other).goals[goal.id].reconfirm
    assert after(given, edit(fields={"why": "For the role"})).goals[goal.id].reconfirm


def test_adding_the_same_goal_twice_is_refused(plan: Plan, goal: Goal) -> None:
    with pytest.raises(Refusal, match="is saved already"):
        add_goal(plan, goal=goal)


def test_a_goal_can_not_serve_one_that_does_not_exist(plan: Plan, today: date) -> None:
    with pytest.raises(Refusal, match="no goal has the id nowhere"):
        add_goal(plan, goal=Goal("new1", "Write", today, parents=("nowhere",)))


def test_an_edit_keeps_only_the_fields_that_differ(
    plan: Plan, goal: Goal, today: date, new_id: NewId
) -> None:
    fields = {"title": goal.title, "why": "for the role"}
    change = edit_goal(plan, goal_id=goal.id, fields=fields, today=today, new_id=new_id)
    assert [dict(edit.after or {}) for edit in change.edits] == [{"why": "for the role"}]
    assert change.label == "Edit why of “Pass the exam”"


def test_an_edit_that_changes_nothing_is_refused(
    plan: Plan, goal: Goal, today: date, new_id: NewId
) -> None:
    with pytest.raises(Refusal, match="changes nothing"):
        edit_goal(plan, goal_id=goal.id, fields={"title": goal.title}, today=today, new_id=new_id)


def test_renaming_says_both_names(plan: Plan, goal: Goal, today: date, new_id: NewId) -> None:
    change = edit_goal(
        plan, goal_id=goal.id, fields={"title": "Pass it"}, today=today, new_id=new_id
    )
    assert change.label == "Rename “Pass the exam” to “Pass it”"


def test_a_moved_due_date_enters_the_slip_ledger(
    plan: Plan, goal: Goal, today: date, new_id: NewId, after: After
) -> None:
    due = date(2027, 8, 14)
    change = edit_goal(
        plan, goal_id=goal.id, fields={"due": due}, today=today, new_id=new_id, reason="ill"
    )
    later = after(plan, change)
    assert later.slip_of(goal.id) == (1, 45)
    (move,) = later.date_moves.of(goal.id)
    assert (move.before, move.after, move.on, move.reason) == (goal.due, due, today, "ill")


def test_a_moved_start_is_recorded_but_is_no_slip(
    plan: Plan, goal: Goal, today: date, new_id: NewId, after: After
) -> None:
    fields = {"start": today + timedelta(3)}
    change = edit_goal(plan, goal_id=goal.id, fields=fields, today=today, new_id=new_id)
    later = after(plan, change)
    assert len(later.date_moves.of(goal.id)) == 1
    assert later.slip_of(goal.id) == (0, 0)


def test_a_due_date_before_the_start_is_refused_with_the_way_out(
    plan: Plan, goal: Goal, today: date, new_id: NewId
) -> None:
    fields = {"due": today - timedelta(1)}
    with pytest.raises(Refusal) as no:
        edit_goal(plan, goal_id=goal.id, fields=fields, today=today, new_id=new_id)
    assert "before the start" in no.value.reason
    assert "on or after 2026-11-21" in no.value.remedy


def test_the_first_due_date_makes_a_draft_active(
    plan: Plan, today: date, new_id: NewId, after: After
) -> None:
    fields = {"due": date(2027, 1, 1)}
    change = edit_goal(plan, goal_id="draft00001", fields=fields, today=today, new_id=new_id)
    later = after(plan, change)
    assert later.goals["draft00001"].status is Status.ACTIVE
    assert not later.date_moves


def test_losing_the_due_date_makes_an_active_goal_a_draft(
    plan: Plan, goal: Goal, today: date, new_id: NewId, after: After
) -> None:
    change = edit_goal(plan, goal_id=goal.id, fields={"due": None}, today=today, new_id=new_id)
    assert after(plan, change).goals[goal.id].status is Status.DRAFT


def test_a_field_that_someone_else_changed_is_a_conflict_with_both_values(
    plan: Plan, goal: Goal, today: date, new_id: NewId, after: After
) -> None:
    theirs = edit_goal(
        plan,
        goal_id=goal.id,
        fields={"why": "theirs", "first_step": "call"},
        today=today,
        new_id=new_id,
    )
    with pytest.raises(Conflict) as clash:
        edit_goal(
            after(plan, theirs),
            goal_id=goal.id,
            fields={"why": "mine", "resources": "a book"},
            seen={"why": "", "resources": ""},
            today=today,
            new_id=new_id,
        )
    assert set(clash.value.fields) == {"why"}
    field = clash.value.fields["why"]
    assert (field.seen, field.theirs, field.mine) == ("", "theirs", "mine")


def test_typing_what_the_other_one_typed_is_no_conflict(
    plan: Plan, goal: Goal, today: date, new_id: NewId, after: After
) -> None:
    theirs = edit_goal(plan, goal_id=goal.id, fields={"why": "same"}, today=today, new_id=new_id)
    change = edit_goal(
        after(plan, theirs),
        goal_id=goal.id,
        fields={"why": "same", "resources": "a book"},
        seen={"why": "", "resources": ""},
        today=today,
        new_id=new_id,
    )
    assert [set(edit.after or {}) for edit in change.edits] == [{"resources"}]


def test_finishing_ends_the_goal_and_its_focus(
    plan: Plan, goal: Goal, today: date, after: After
) -> None:
    focused = after(plan, set_focus(plan, goal_id=goal.id, focus=True))
    later = after(focused, finish_goal(focused, goal_id=goal.id, today=today, words="passed"))
    done = later.goals[goal.id]
    assert (done.status, done.ended_on, done.ended_because, done.focus) == (
        Status.DONE,
        today,
        "passed",
        False,
    )


def test_a_goal_is_dropped_only_with_a_reason(
    plan: Plan, goal: Goal, today: date, new_id: NewId
) -> None:
    with pytest.raises(Refusal, match="with a reason"):
        drop_goal(plan, goal_id=goal.id, today=today, reason="", new_id=new_id)


def test_the_lesson_of_a_dropped_goal_goes_into_the_journal(
    plan: Plan, goal: Goal, today: date, new_id: NewId, after: After
) -> None:
    change = drop_goal(
        plan, goal_id=goal.id, today=today, reason="no budget", new_id=new_id, lesson="ask first"
    )
    later = after(plan, change)
    (entry,) = later.journal.of(goal.id)
    assert (entry.kind, entry.text, entry.on) == (EntryKind.LESSON, "ask first", today)
    assert later.goals[goal.id].status is Status.DROPPED


@pytest.mark.parametrize("status", [Status.DONE, Status.DROPPED])
def test_an_ended_goal_can_not_end_again(
    plan: Plan, goal: Goal, today: date, new_id: NewId, after: After, status: Status
) -> None:
    act = partial(
        set_status, goal_id=goal.id, status=status, today=today, new_id=new_id, reason="why"
    )
    ended = after(plan, act(plan))
    with pytest.raises(Refusal, match="already"):
        act(ended)


@pytest.mark.parametrize(
    ("status", "verb"),
    [(Status.PAUSED, "Resume"), (Status.DONE, "Reopen"), (Status.DROPPED, "Reopen")],
)
def test_a_goal_is_taken_up_again_without_the_marks_of_its_end(
    plan: Plan, goal: Goal, today: date, new_id: NewId, after: After, status: Status, verb: str
) -> None:
    ended = after(
        plan,
        set_status(plan, goal_id=goal.id, status=status, today=today, new_id=new_id, reason="x"),
    )
    change = activate_goal(ended, goal_id=goal.id)
    assert change.label == f"{verb} “Pass the exam”"
    assert after(ended, change).goals[goal.id] == goal


def test_a_draft_without_a_due_date_can_not_become_active(plan: Plan) -> None:
    with pytest.raises(Refusal, match="without a due date can't be active"):
        activate_goal(plan, goal_id="draft00001")


def test_an_active_goal_returns_to_draft(plan: Plan, goal: Goal, after: After) -> None:
    change = return_to_draft(plan, goal_id=goal.id)
    assert after(plan, change).goals[goal.id].status is Status.DRAFT


def test_a_pause_needs_a_day_to_come(plan: Plan, goal: Goal, today: date) -> None:
    with pytest.raises(Refusal, match="is over already"):
        pause_goal(plan, goal_id=goal.id, today=today, until=today)
    change = pause_goal(plan, goal_id=goal.id, today=today, until=today + timedelta(1))
    assert change.label == "Pause “Pass the exam”"


def test_an_ended_goal_can_not_be_focused(
    plan: Plan, goal: Goal, today: date, after: After
) -> None:
    ended = after(plan, finish_goal(plan, goal_id=goal.id, today=today))
    with pytest.raises(Refusal, match="reopen it"):
        set_focus(ended, goal_id=goal.id, focus=True)


def test_links_go_on_and_off(plan: Plan, goal: Goal, after: After) -> None:
    linked = after(plan, link_goal(plan, goal_id=goal.id, parent_id="long000001"))
    assert linked.goals.of("long000001") == (replace(goal, parents=("long000001",)),)
    with pytest.raises(Refusal, match=r"serves .* already"):
        link_goal(linked, goal_id=goal.id, parent_id="long000001")
    unlinked = after(linked, unlink_goal(linked, goal_id=goal.id, parent_id="long000001"))
    assert unlinked == plan
    with pytest.raises(Refusal, match="no such link"):
        unlink_goal(unlinked, goal_id=goal.id, parent_id="long000001")


def test_links_never_form_a_circle(plan: Plan, goal: Goal, after: After) -> None:
    linked = after(plan, link_goal(plan, goal_id=goal.id, parent_id="long000001"))
    with pytest.raises(Refusal, match="its own stepping stone"):
        link_goal(linked, goal_id="long000001", parent_id=goal.id)
    with pytest.raises(Refusal, match="its own stepping stone"):
        link_goal(plan, goal_id=goal.id, parent_id=goal.id)


def test_several_decisions_are_one_change_that_reverses_as_one(
    plan: Plan, goal: Goal, today: date, new_id: NewId, after: After
) -> None:
    edit = partial(edit_goal, goal_id=goal.id, today=today, new_id=new_id)
    change = combined(
        plan,
        label="Tidy up",
        decisions=[
            partial(edit, fields={"why": "one"}),
            partial(edit, fields={"why": "two"}),
            partial(finish_goal, goal_id=goal.id, today=today),
        ],
    )
    later = after(plan, change)
    assert (later.goals[goal.id].why, later.goals[goal.id].status) == ("two", Status.DONE)
    assert later.after(reversed_edits(change.edits), 3) == plan


def test_a_long_title_is_cut_in_a_label() -> None:
    assert quoted("x" * 50) == f"“{'x' * 50}”"
    assert quoted("x" * 51) == f"“{'x' * 49}…”"
