"""The plans to measure with: a heavy user's ten years, and many goals."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from planner.acts.check_ins import log_check_in
from planner.acts.goals import add_goal, edit_goal
from planner.acts.journal import write_entry
from planner.change import Change, added
from planner.check_in import CheckIn, Reading
from planner.goal import Category, Goal, Obstacle, Reason, Status
from planner.ids import ALPHABET, LENGTH
from planner.journal import EntryKind, JournalEntry
from planner.keeper import Decide
from planner.measure import Measure, MeasureKind, Target
from planner.milestone import Milestone
from planner.plan import Plan
from planner.records import Record
from store.disk_keeper import DiskKeeper

TODAY = date(2026, 11, 21)
GOALS, YEARS, CHECK_INS, ENTRIES, CHANGES = 300, 10, 15_000, 5_000, 25_000
MANY_GOALS = 20_000
_BATCH = 500

_TITLES = (
    "Pass the {n}th module of the night school with a mark above eighty",
    "Bring the average handling time of complaint type {n} below four hours",
    "Lead the weekly round of team {n} and hand it over by summer",
    "Meet {n} people who run the same machines elsewhere",
    "Put aside {n} hundred for the months without a contract",
    "Learn enough about topic {n} to explain it to a new colleague",
)
_WORDS = (
    "It went slower than planned because the data came late, and the part that worked was the "
    "early start; next week the same hour again, and a talk with the person who knows the numbers."
)


def plan_id(number: int, kind: str) -> str:
    """An id that is the same in every run; the mixing spreads the first letters."""
    mixed = (number * 2_654_435_761 + sum(map(ord, kind)) * 40_503) % 32**LENGTH
    letters = []
    for _ in range(LENGTH):
        mixed, index = divmod(mixed * 1_103_515_245 + 12_345 & (1 << 60) - 1, len(ALPHABET))
        letters.append(ALPHABET[index])
    return "".join(letters)


def goal(number: int, first: date) -> Goal:
    """One goal as a person would have it, with a text in every field that matters."""
    status = (Status.ACTIVE, Status.ACTIVE, Status.DONE, Status.DROPPED, Status.PAUSED)[number % 5]
    return Goal(
        id=plan_id(number, "goal"),
        title=_TITLES[number % len(_TITLES)].format(n=number),
        start=first,
        due=first + timedelta(60 + number * 37 % 900),
        category=tuple(Category)[number % 7],
        status=status,
        why=_WORDS,
        tags=(f"topic{number % 40}", "work"),
        focus=number % 50 == 0 and status is Status.ACTIVE,
        first_step="write down what is known",
        resources="two books, one colleague, an hour a week",
        reason=Reason.VALUE,
        hours_per_week=2.5,
        obstacles=(Obstacle("no quiet hour", "block Friday morning"),),
        confidence=60 + number % 4 * 10,
        ended_on=first + timedelta(50) if not status.is_open else None,
    )


def parts(of: Goal, number: int) -> tuple[Measure, Milestone]:
    """The measure and the milestone of a goal."""
    measure = Measure(
        id=plan_id(number, "measure"),
        goal=of.id,
        name="pages",
        kind=MeasureKind.UP,
        targets=(Target(of.start, 120.0),),
        unit="pages",
    )
    return measure, Milestone(plan_id(number, "step"), of.id, "halfway", of.due)


def heavy_decisions() -> Iterator[tuple[date, Decide]]:
    """Ten years of one person, a change at a time, in the order of their days."""
    first = TODAY - timedelta(YEARS * 365)
    starts = [first + timedelta(n * YEARS * 365 // GOALS) for n in range(GOALS)]
    goals = [goal(n, start) for n, start in enumerate(starts)]
    for n, each in enumerate(goals):
        measure, step = parts(each, n)
        yield each.start, partial(add_goal, goal=each, measures=[measure], milestones=[step])
    for n in range(CHECK_INS):
        day = first + timedelta(n * YEARS * 365 // CHECK_INS)
        at = min(GOALS - 1, n * GOALS // CHECK_INS)
        reading = Reading(plan_id(at, "measure"), float(n % 120))
        entry = CheckIn(
            plan_id(n, "check"), goals[at].id, day, (reading,), 70, "two hours, good ones"
        )
        yield day, partial(log_check_in, check_in=entry, today=TODAY)
    for n in range(ENTRIES):
        day = first + timedelta(n * YEARS * 365 // ENTRIES)
        kind = tuple(EntryKind)[n % 5]
        yield day, partial(write_entry, entry=JournalEntry(plan_id(n, "entry"), day, kind, _WORDS))
    for n in range(CHANGES - GOALS - CHECK_INS - ENTRIES):
        fields = {"first_step": f"the {n}th next step"}
        edited = goals[n % GOALS].id
        new_id = partial(plan_id, n, "move")
        yield TODAY, partial(edit_goal, goal_id=edited, fields=fields, today=TODAY, new_id=new_id)


def build_heavy(directory: Path) -> None:
    """The heavy user's plan: 300 goals, 15,000 check-ins, 5,000 entries, 25,000 changes."""
    moment = datetime(2016, 11, 21, 12, tzinfo=UTC)
    with DiskKeeper.open(directory, lambda: moment, is_lasting=True) as keeper:
        for day, decide in heavy_decisions():
            moment = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
            keeper.act(decide)


def build_many(directory: Path, goals: int = MANY_GOALS) -> None:
    """A plan of many goals, each with its measure and milestone."""
    now = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)
    with DiskKeeper.open(directory, lambda: now, is_lasting=True) as keeper:
        for start in range(0, goals, _BATCH):
            batch = [
                goal(n, TODAY - timedelta(n % 300))
                for n in range(start, min(goals, start + _BATCH))
            ]
            records = [
                record for n, each in enumerate(batch, start) for record in (each, *parts(each, n))
            ]
            keeper.act(partial(_all_at_once, records=records))


def _all_at_once(_plan: Plan, *, records: Iterable[Record]) -> Change:
    return Change("Add many goals", tuple(added(record) for record in records))
