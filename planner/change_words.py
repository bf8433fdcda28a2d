"""A change in words: what a preview shows before it is kept."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum

from planner.change import COLLECTIONS, Edit, collection_of
from planner.check_in import CheckIn
from planner.date_move import DateMove
from planner.goal import Goal, Obstacle, Tripwire
from planner.human_date import write_date
from planner.journal import EntryKind, JournalEntry
from planner.market.posting import Posting
from planner.market.skill import Skill, SkillLevel
from planner.measure import Measure, MeasureKind, Target, write_number
from planner.measure_text import write_measure
from planner.milestone import Milestone
from planner.plan import Plan
from planner.profile import Profile
from planner.records import Record
from planner.reviews.commitment import Commitment
from planner.reviews.review import Review
from planner.values.value import Value
from planner.vision import Vision

COLLECTION_NAMES = {
    "profile": "profile",
    "visions": "vision",
    "anchor_sittings": "career anchors",
    "purpose_sittings": "purpose map",
    "strength_rankings": "strengths",
    "goals": "goal",
    "measures": "measure",
    "milestones": "milestone",
    "check_ins": "check-in",
    "date_moves": "moved date",
    "journal": "journal entry",
    "reviews": "review",
    "snoozes": "snooze",
    "commitments": "commitment",
    "skills": "skill",
    "postings": "posting",
}
"""What one record of each collection is called."""

_LONGEST = 60
_FOLLOWING = {"status": {"due"}, "ended_on": {"status", "end"}}
"""Fields that follow from others, and are not said where one of those changed too."""


def change_words(plan: Plan, edits: Iterable[Edit]) -> Iterator[str]:
    """One line for each edit, on the plan as it was before the change, or on any later one.

    `+` is a new record, `-` one that goes, `~` one that changes, with the values before and after.
    """
    for edit in edits:
        if edit.before is None:
            yield f"+ {_record(plan, COLLECTIONS[edit.collection](**(edit.after or {})))}"
        elif edit.after is None:
            yield f"- {_record(plan, COLLECTIONS[edit.collection](**edit.before))}"
        else:
            yield f"~ {_changed_name(plan, edit)}: {_fields(edit)}"


def _changed_name(plan: Plan, edit: Edit) -> str:
    """A record that changed, by its words; by its kind alone once it has left the plan."""
    record = plan.table(edit.collection).get(edit.id)
    return COLLECTION_NAMES[edit.collection] if record is None else _name(record)


def _record(plan: Plan, record: Record) -> str:
    """A record with what matters most about it."""
    more: tuple[str, ...] = ()
    match record:
        case CheckIn():
            return _check_in(plan, record)
        case Measure():
            return f"measure {_quoted(write_measure(record))}"
        case DateMove(which=which, before=before, after=after):
            return f"moved {which} date, {_day(before)} → {_day(after)}"
        case Goal(category=category, due=due):
            more = (category, f"due {_day(due)}" if due else "someday")
        case Milestone(due=date() as due):
            more = (_day(due),)
        case Commitment(due=due, where=where):
            more = (_day(due) if due else "", f"at {where}" if where else "")
    return ", ".join(filter(None, (_name(record), *more)))


def _check_in(plan: Plan, check_in: CheckIn) -> str:
    """A check-in with its goal and its figures, as far as the plan knows them."""
    goal = plan.goals.get(check_in.goal)
    named = f"check-in on {_quoted(goal.title)}" if goal else "check-in"
    measures = ((plan.measures.get(each.measure), each.value) for each in check_in.readings)
    said = [f"{each.name} {_reading(each, value)}" for each, value in measures if each]
    if check_in.confidence is not None:
        said.append(f"confidence {check_in.confidence}%")
    if check_in.note:
        said.append(_quoted(check_in.note))
    return f"{named}: {', '.join(said)}" if said else named


def _reading(measure: Measure, value: float) -> str:
    """A value; how many more times for a rate."""
    sign = "+" if measure.kind is MeasureKind.RATE and value >= 0 else ""
    return f"{sign}{write_number(value)}"


def _name(record: Record) -> str:
    """A record by its kind and its words."""
    kind, words = COLLECTION_NAMES[collection_of(record)], ""
    match record:
        case Goal(title=words) | Milestone(title=words) | Measure(name=words):
            pass
        case Vision(text=words) | CheckIn(note=words) | Profile(role=words):
            pass
        case Commitment(text=words) | Skill(name=words) | Posting(role=words):
            pass
        case Review(level=level):
            return f"{level} review"
        case JournalEntry(kind=EntryKind.LETTER as kind, opens=date() as day):
            return f"{kind} to yourself, opens {_day(day)}"
        case JournalEntry(kind=kind, text=words):
            pass
    return f"{kind} {_quoted(words)}" if words else kind


def _fields(edit: Edit) -> str:
    before, after = edit.before or {}, edit.after or {}
    said = [name for name in after if not _FOLLOWING.get(name, set()) & after.keys()]
    return ", ".join(
        f"{name.replace('_', ' ')} {_value(before[name])} → {_value(after[name])}" for name in said
    )


def _value(value: object) -> str:
    words = "nothing"
    match value:
        case bool():
            words = "yes" if value else "no"
        case date():
            words = _day(value)
        case Value():
            words = value.full_name
        case Target(value=number) | SkillLevel(level=number) | (int() | float() as number):
            words = write_number(number)
        case (*_, Target() | SkillLevel() as newest):
            words = _value(newest)
        case StrEnum():
            words = str(value)
        case Tripwire(by=by, least=least, then=then):
            words = f"{least}% by {_day(by)}: {then}"
        case Obstacle(what=what):
            words = _quoted(what)
        case tuple() if value:
            words = ", ".join(map(_value, value))
        case str() if value:
            words = _quoted(value)
    return words


def _day(day: date) -> str:
    return write_date(day, day)


def _quoted(text: str) -> str:
    """The first line of a text in quotes, cut where it would fill the screen."""
    line, _, more = text.partition("\n")
    if len(line) > _LONGEST or more:
        line = f"{line[: _LONGEST - 1].rstrip()}…"
    return f"“{line}”"
