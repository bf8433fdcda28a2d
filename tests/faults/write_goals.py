"""Writes goals into a plan as fast as it can, and says the id of each once it is kept.

Called with the directory, the beginning of its ids, how many goals, `app` or `verb`, and a plant.
It says `ready`, waits for a line, and after each goal raises the number in the title of a goal that
all writers share. The last line says the longest wait in seconds; Trouble ends it with exit code 3.
"""

import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from time import perf_counter

from faults.plants import PLANTS

from planner.change import Change, added, changed
from planner.goal import Goal
from planner.keeper import Trouble
from planner.plan import Plan
from store.disk_keeper import DiskKeeper

SHARED = Goal("shared0000", "0", date(2026, 1, 1))
DAY = date(2026, 1, 1)
ROLL_AT = 20_000
"""Bytes, so that new files of history begin while writing."""

REOPEN_AFTER = 20
"""Goals after which an app is closed and opened again, which writes a checkpoint."""


def now() -> datetime:
    return datetime(2026, 11, 21, tzinfo=UTC)


def add(plan: Plan, *, goal: Goal) -> Change:
    return Change("Add", (added(goal),))


def count_up(plan: Plan) -> Change:
    old = plan.goals.get(SHARED.id)
    new = replace(SHARED, title=str(int(old.title) + 1 if old else 1))
    return Change("Count", changed(old, new) if old else (added(new),))


def write(place: Path, numbers: range, name: str, *, is_lasting: bool) -> float:
    """Write goals of these numbers; the longest time that one change took, in seconds."""
    longest = 0.0
    with DiskKeeper.open(place, now, is_lasting=is_lasting, roll_at=ROLL_AT) as keeper:
        for number in numbers:
            goal = Goal(f"{name}{number:0{10 - len(name)}}", "Learn", DAY)
            for decide in (partial(add, goal=goal), count_up):
                start = perf_counter()
                keeper.act(decide)
                longest = max(longest, perf_counter() - start)
            print(goal.id, flush=True)
    return longest


def main() -> None:
    place, name, count, face, planted = sys.argv[1:]
    PLANTS[planted]()
    print("ready", flush=True)
    sys.stdin.readline()
    total, is_lasting = int(count), face == "app"
    step = REOPEN_AFTER if is_lasting else max(1, total)
    longest = 0.0
    try:
        for start in range(0, total, step):
            numbers = range(start, min(start + step, total))
            longest = max(longest, write(Path(place), numbers, name, is_lasting=is_lasting))
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        sys.exit(3)
    print(longest, flush=True)


if __name__ == "__main__":
    main()
