"""Opening a plan, and the bytes that it takes on disk."""

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tinydb import TinyDB

from benchmarks.plans import build_heavy, build_many
from benchmarks.report import Row, show, timed
from store.disk_keeper import DiskKeeper

ROUNDS = 15


def main() -> bool:
    """Both plans, beside TinyDB reading the same file."""
    with TemporaryDirectory(prefix="dualtrack-bench-") as directory:
        heavy, many = Path(directory) / "heavy", Path(directory) / "many"
        build_heavy(heavy)
        build_many(many)
        for name, plan in (("the heavy user's plan", heavy), ("20,000 goals", many)):
            measure(name, plan)
    return True


def measure(name: str, plan: Path) -> None:
    """Times to open, and to read all that there is, and sizes."""
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)

    def opened(*collections: str) -> None:
        with DiskKeeper.open(plan, lambda: now) as keeper:
            for collection in collections:
                for _ in keeper.plan.table(collection).values():
                    pass

    def stock() -> None:
        with TinyDB(plan / "plan.json") as base:
            len(base.table("goals"))

    times: dict[str, list[float]] = {"stock": [], "open": [], "goals": [], "all": []}
    for _ in range(ROUNDS):
        times["stock"].append(timed(stock))
        times["open"].append(timed(opened))
        times["goals"].append(timed(lambda: opened("goals")))
        times["all"].append(timed(lambda: opened("goals", "measures", "check_ins", "journal")))
    show(
        f"Opening {name}",
        [
            Row("open", times["open"]),
            Row("open and read every goal", times["goals"]),
            Row("open and read every record", times["all"]),
        ],
        Row("TinyDB reading plan.json", times["stock"]),
    )
    checkpoint = (plan / "plan.json").stat().st_size
    history = sum(file.stat().st_size for file in plan.glob("history-*.jsonl"))
    print(f"  on disk: plan.json {checkpoint:,} bytes, history {history:,} bytes")
