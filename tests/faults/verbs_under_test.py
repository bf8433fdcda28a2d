"""The verbs that the fault tests run, each as a whole process on a small plan, and their judge."""

import os
import shutil
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from faults.plants import SOUND
from warm_process import PROGRAM, Ran, run_warm

from planner.acts.journal import write_entry
from planner.change import Change, added
from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.keeper import Trouble
from planner.plan import Plan
from store.disk_keeper import DiskKeeper

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TODAY = date(2026, 11, 21)
GOAL = Goal("gaa1000001", "Pass the exam", TODAY, date(2027, 6, 30), status=Status.ACTIVE)

VERBS: Mapping[str, Sequence[str]] = {
    "add": ["add", "Learn Danish by +6m"],
    "in": ["in", GOAL.id, "@70%", "an hour"],
    "edit": ["edit", GOAL.id, "due=2027-09-30"],
    "undo": ["undo"],
    "win": ["win", "Held the talk"],
    "import": ["import", "other.json"],
    "restore": ["restore", "newest"],
}
"""One verb of each way in which a plan changes; `restore` needs a backup, which is there."""

SAYS = {"import": "Import "}
"""How the line begins by which a verb says that it is done, where it prints others before it."""

Environment = dict[str, str]


def command(verb: str, planted: str = SOUND) -> Sequence[str]:
    """The program that runs a verb, with a fault planted in it if one is named."""
    return ["faults.run_verb", planted, *VERBS[verb]]


def environment(directory: Path) -> Environment:
    """A home of the test's own; no bytecode is written, so that only the plan's files are."""
    return {
        **os.environ,
        "DUALTRACK_HOME": str(directory / "plan"),
        "DUALTRACK_CONFIG": str(directory / "config"),
        "HOME": str(directory),
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
    }


def prepare(directory: Path) -> None:
    """A plan with a goal, a few entries and a backup, and an export of another plan beside it."""
    plan = directory / "plan"
    other = Goal("ther000001", "From elsewhere", TODAY)
    with DiskKeeper.open(directory / "source", _now, is_lasting=True) as keeper:
        keeper.act(lambda _plan: Change("Add", (added(other),)))
        from store.formats.json_export import write_export

        (directory / "other.json").write_bytes(write_export(keeper.plan, TODAY))
    shutil.rmtree(directory / "source")
    with DiskKeeper.open(plan, _now) as keeper:
        keeper.act(lambda _plan: Change("Add", (added(GOAL),)))
    run(directory, ["backup"])
    with DiskKeeper.open(plan, _now) as keeper:
        for number in range(3):
            entry = JournalEntry(f"entry0000{number}", TODAY, EntryKind.NOTE, f"note {number}")
            keeper.act(partial(write_entry, entry=entry))


def run(directory: Path, words: Sequence[str]) -> Ran:
    """Run a sound verb and wait for it."""
    return run_warm([PROGRAM, *words], environment(directory), directory)


def read(directory: Path) -> Plan:
    """The plan as the next process finds it, with its whole history readable."""
    with DiskKeeper.open(directory / "plan", _now) as keeper:
        plan = keeper.plan
        for table in plan.tables.values():
            dict(table)
        if keeper.history():
            list(keeper.history())
        return plan


def expected(directory: Path, verb: str, scratch: Path) -> tuple[Plan, Plan]:
    """The plan before a verb and after it, from a run in a copy that nothing disturbs."""
    shutil.copytree(directory, scratch)
    before = read(scratch)
    ran = run(scratch, VERBS[verb])
    assert ran.returncode == 0, ran.stderr
    return before, read(scratch)


def verdict(directory: Path, is_said: bool, before: Plan, after: Plan) -> str:
    """What is wrong with the files that a disturbed run left: empty when nothing is.

    A verb that said that it was done must have been kept; any other one may have been, or not, but
    nothing between. New ids differ from run to run, so plans are compared by their change number
    and by how many records they hold.
    """
    try:
        found = read(directory)
    except Trouble as trouble:
        return f"unreadable: {trouble}"
    if _shape(found) == _shape(after):
        return ""
    if _shape(found) != _shape(before):
        return f"neither before nor after: {_shape(found)}"
    return "lost what was said to be kept" if is_said else ""


def has_said(verb: str, output: str) -> bool:
    """Whether a verb has said that what it did is kept."""
    return any(line.startswith(SAYS.get(verb, "")) for line in output.splitlines())


def _shape(plan: Plan) -> tuple[object, ...]:
    sizes = tuple((name, len(table)) for name, table in sorted(plan.tables.items()) if len(table))
    goal = plan.goals.get(GOAL.id)
    return plan.number, sizes, goal.due if goal else None


def _now() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)
