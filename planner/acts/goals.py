"""Adding, editing and ending goals."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import cast

from planner.change import Change, Edit, Fields, added, changed, with_fields
from planner.date_move import DateMove, MovedDate
from planner.goal import Goal, Status
from planner.guards import require_room_in_focus
from planner.ids import NewId
from planner.journal import EntryKind, JournalEntry
from planner.measure import Measure
from planner.milestone import Milestone
from planner.plan import Plan
from planner.records import Record
from planner.refusal import Conflict, FieldConflict, Refusal
from planner.text import QUOTED, quoted


def add_goal(
    plan: Plan,
    *,
    goal: Goal,
    measures: Iterable[Measure] = (),
    milestones: Iterable[Milestone] = (),
) -> Change:
    """Put a new goal into the plan, with what shows its progress."""
    if goal.id in plan.goals:
        raise Refusal(f"{quoted(goal.title)} is saved already", "open it on the board")
    require_parents(plan, goal)
    records: tuple[Record, ...] = (goal, *measures, *milestones)
    return Change(f"Add {quoted(goal.title)}", tuple(added(record) for record in records))


def edit_goal(
    plan: Plan,
    *,
    goal_id: str,
    fields: Fields,
    today: date,
    new_id: NewId,
    seen: Fields | None = None,
    reason: str = "",
) -> Change:
    """Change fields of a goal; a moved start or due date enters the slip ledger with its reason.

    `seen` are the values that a form showed. A field that someone else changed since, to something
    else than is asked for here, raises a Conflict that holds both values.
    """
    old = plan.goals[goal_id]
    _require_unchanged(old, fields, seen or {})
    new = with_fields(old, _confirmed(_with_status(old, fields)))
    require_parents(plan, new)
    moves = tuple(_moves(old, new, today, new_id, reason))
    return Change(_edit_label(old, new), (*changed(old, new), *moves))


def set_focus(plan: Plan, *, goal_id: str, focus: bool) -> Change:
    """Put a goal into focus, or out of it; refuses more than a track keeps in sight."""
    old = plan.goals[goal_id]
    if focus and not old.status.is_open:
        raise Refusal(f"{quoted(old.title)} is {old.status}", "reopen it before you focus on it")
    if focus:
        require_room_in_focus(plan, old)
    label = f"{'Focus on' if focus else 'Unfocus'} {quoted(old.title)}"
    return Change(label, changed(old, replace(old, focus=focus)))


def activate_goal(plan: Plan, *, goal_id: str) -> Change:
    """Take a draft, a paused or an ended goal up again."""
    old = plan.goals[goal_id]
    new = replace(old, status=Status.ACTIVE, paused_until=None, ended_on=None, ended_because="")
    verb = "Resume" if old.status is Status.PAUSED else "Start" if old.status.is_open else "Reopen"
    return Change(f"{verb} {quoted(old.title)}", changed(old, new))


def return_to_draft(plan: Plan, *, goal_id: str) -> Change:
    """Make a goal a draft again: a wish that is still being worded."""
    old = plan.goals[goal_id]
    new = replace(old, status=Status.DRAFT, paused_until=None, ended_on=None, ended_because="")
    return Change(f"Return {quoted(old.title)} to draft", changed(old, new))


def pause_goal(plan: Plan, *, goal_id: str, today: date, until: date | None = None) -> Change:
    """Set a goal aside, until a day when one is given."""
    old = plan.goals[goal_id]
    _require_open(old)
    if until is not None and until <= today:
        raise Refusal(f"a pause until {until} is over already", "give a later day, such as +4w")
    new = replace(old, status=Status.PAUSED, paused_until=until, focus=False)
    return Change(f"Pause {quoted(old.title)}", changed(old, new))


def finish_goal(plan: Plan, *, goal_id: str, today: date, words: str = "") -> Change:
    """Mark a goal as reached."""
    old = plan.goals[goal_id]
    _require_open(old)
    return Change(f"Finish {quoted(old.title)}", _ended(old, Status.DONE, today, words))


def drop_goal(
    plan: Plan, *, goal_id: str, today: date, reason: str, new_id: NewId, lesson: str = ""
) -> Change:
    """Let a goal go, with the reason, and the lesson as a journal entry when there is one."""
    old = plan.goals[goal_id]
    _require_open(old)
    if not reason:
        raise Refusal(
            "a goal is dropped with a reason", "say in a few words why, so that a review can learn"
        )
    edits = _ended(old, Status.DROPPED, today, reason)
    if lesson:
        entry = JournalEntry(new_id(), today, EntryKind.LESSON, lesson, goals=(goal_id,))
        edits = (*edits, added(entry))
    return Change(f"Drop {quoted(old.title)}", edits)


def set_status(
    plan: Plan, *, goal_id: str, status: Status, today: date, new_id: NewId, reason: str = ""
) -> Change:
    """Bring a goal into a status by the act that leads there."""
    if status is Status.DRAFT:
        return return_to_draft(plan, goal_id=goal_id)
    if status is Status.ACTIVE:
        return activate_goal(plan, goal_id=goal_id)
    if status is Status.PAUSED:
        return pause_goal(plan, goal_id=goal_id, today=today)
    if status is Status.DONE:
        return finish_goal(plan, goal_id=goal_id, today=today, words=reason)
    return drop_goal(plan, goal_id=goal_id, today=today, reason=reason, new_id=new_id)


def link_goal(plan: Plan, *, goal_id: str, parent_id: str) -> Change:
    """Make a goal the stepping stone of another one."""
    old, parent = plan.goals[goal_id], plan.goals[parent_id]
    if parent_id in old.parents:
        raise Refusal(
            f"{quoted(old.title)} serves {quoted(parent.title)} already", "choose another goal"
        )
    new = replace(old, parents=(*old.parents, parent_id))
    require_parents(plan, new)
    return Change(f"Link {quoted(old.title)} to {quoted(parent.title)}", changed(old, new))


def unlink_goal(plan: Plan, *, goal_id: str, parent_id: str) -> Change:
    """Take away a goal's link to one that it serves."""
    old = plan.goals[goal_id]
    if parent_id not in old.parents:
        raise Refusal(f"{quoted(old.title)} has no such link", "choose one of the goals it serves")
    new = replace(old, parents=tuple(each for each in old.parents if each != parent_id))
    return Change(f"Unlink {quoted(old.title)}", changed(old, new))


def _ended(old: Goal, status: Status, today: date, words: str) -> tuple[Edit, ...]:
    new = replace(
        old, status=status, ended_on=today, ended_because=words, focus=False, paused_until=None
    )
    return changed(old, new)


def _require_open(goal: Goal) -> None:
    if not goal.status.is_open:
        raise Refusal(f"{quoted(goal.title)} is {goal.status} already", "reopen it first")


def _require_unchanged(goal: Goal, fields: Fields, seen: Fields) -> None:
    conflicts = {
        name: FieldConflict(name, seen[name], theirs, fields[name])
        for name in fields
        if name in seen and (theirs := getattr(goal, name)) not in (seen[name], fields[name])
    }
    if conflicts:
        raise Conflict(quoted(goal.title), conflicts)


def _with_status(old: Goal, fields: Fields) -> Mapping[str, object]:
    """The fields, and the status that a first or a lost due date brings with it."""
    if "status" in fields or "due" not in fields:
        return fields
    if old.status is Status.DRAFT and old.due is None and fields["due"] is not None:
        return {**fields, "status": Status.ACTIVE}
    if old.status is Status.ACTIVE and fields["due"] is None:
        return {**fields, "status": Status.DRAFT}
    return fields


def _confirmed(fields: Fields) -> Fields:
    """The fields, and what follows when the person has just said which values a goal serves.

    The link is meant as it stands, and a reason for serving none is over where there is one.
    """
    if "values" not in fields:
        return fields
    reason = {"no_value_because": ""} if fields["values"] else {}
    return {**reason, **fields, "reconfirm": False}


def require_parents(plan: Plan, goal: Goal) -> None:
    """Refuse links to goals that don't exist or that would make a circle."""
    for parent in goal.parents:
        if parent not in plan.goals:
            raise Refusal(f"no goal has the id {parent}", "see the ids with list")
    waiting, seen = list(goal.parents), set[str]()
    while waiting:
        each = waiting.pop()
        if each == goal.id:
            raise Refusal(
                f"{quoted(goal.title)} would become its own stepping stone",
                "link it to a goal that doesn't already serve it",
            )
        if each not in seen and each in plan.goals:
            seen.add(each)
            waiting.extend(plan.goals[each].parents)


def _moves(old: Goal, new: Goal, today: date, new_id: NewId, reason: str) -> Iterable[Edit]:
    for which in MovedDate:
        before, after = getattr(old, which), getattr(new, which)
        if before is not None and after is not None and before != after:
            move = DateMove(
                new_id(), old.id, which, today, cast("date", before), cast("date", after), reason
            )
            yield added(move)


def _edit_label(old: Goal, new: Goal) -> str:
    (after,) = [edit.after for edit in changed(old, new)] or [None]
    if after is None:
        return f"Edit {quoted(old.title)}"
    if list(after) == ["reconfirm"]:
        return f"Confirm the values of {quoted(old.title)}"
    words = ", ".join(name.replace("_", " ") for name in after if name != "reconfirm")
    if words == "title":
        return f"Rename {quoted(old.title)} to {quoted(new.title)}"
    return (
        f"Edit {words} of {quoted(old.title)}"
        if len(words) <= QUOTED
        else f"Edit {quoted(old.title)}"
    )
