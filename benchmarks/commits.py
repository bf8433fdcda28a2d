"""One durable commit of a check-in, beside a bare append, SQLite and TinyDB's own JSONStorage."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from tinydb import TinyDB

from benchmarks.plans import TODAY, build_many, goal, plan_id
from benchmarks.report import Row, show, timed
from planner.acts.check_ins import log_check_in
from planner.check_in import CheckIn, Reading
from store.disk_keeper import DiskKeeper

SIZES = (1_000, 10_000, 50_000)
ROUNDS = 1_500
SLOW_ROUNDS = 15
LIMIT = 2.0

Commit = Callable[[], object]


def _check_in(number: int) -> CheckIn:
    of = number % 1_000
    reading = Reading(plan_id(of, "measure"), float(number % 120))
    return CheckIn(plan_id(number, "new"), plan_id(of, "goal"), TODAY, (reading,), 70, "fine")


def _line(directory: Path) -> bytes:
    """The line that our store really writes for a check-in: what a bare append must carry."""
    newest = max(directory.glob("history-*.jsonl"))
    return newest.read_bytes().splitlines(keepends=True)[-1]


@contextmanager
def _append(directory: Path, line: bytes) -> Iterator[Commit]:
    file = os.open(directory / "floor", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def commit() -> None:
        os.write(file, line)
        os.fsync(file)

    yield commit
    os.close(file)


@contextmanager
def _sqlite(directory: Path, line: bytes, goals: int) -> Iterator[Commit]:
    base = sqlite3.connect(directory / "plan.sqlite", isolation_level=None)
    base.execute("PRAGMA journal_mode=WAL")
    base.execute("PRAGMA synchronous=FULL")
    base.execute("CREATE TABLE records (id TEXT PRIMARY KEY, document TEXT)")
    base.execute("BEGIN")
    text = line.decode()
    base.executemany("INSERT INTO records VALUES (?, ?)", ((f"g{n}", text) for n in range(goals)))
    base.execute("COMMIT")
    numbers = count()
    yield lambda: base.execute("INSERT INTO records VALUES (?, ?)", (f"c{next(numbers)}", text))
    base.close()


@contextmanager
def _tinydb(directory: Path, goals: int) -> Iterator[Commit]:
    path = directory / "stock.json"
    documents = {
        str(n): {"title": goal(n, TODAY).title, "why": goal(n, TODAY).why} for n in range(goals)
    }
    path.write_text(json.dumps({"_default": documents}))
    base = TinyDB(path)
    yield lambda: base.insert({"goal": "x", "value": 1})
    base.close()


def _rounds(commit: Commit, rounds: int) -> list[float]:
    return [timed(commit) for _ in range(rounds)]


def measure(goals: int, directory: Path) -> bool:
    """All four at one size, interleaved so that the machine's mood is shared."""
    build_many(directory / "plan", goals)
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    numbers = count()
    with DiskKeeper.open(directory / "plan", lambda: now, is_lasting=True) as keeper:

        def ours() -> object:
            entry = _check_in(next(numbers))
            return keeper.act(partial(log_check_in, check_in=entry, today=TODAY))

        ours()
        line = _line(directory / "plan")
        with (
            _append(directory, line) as floor,
            _sqlite(directory, line, goals) as sqlite,
            _tinydb(directory, goals) as stock,
        ):
            times: dict[str, list[float]] = {"floor": [], "ours": [], "sqlite": []}
            for _ in range(ROUNDS // 50):
                times["floor"] += _rounds(floor, 50)
                times["ours"] += _rounds(ours, 50)
                times["sqlite"] += _rounds(sqlite, 50)
            stock_times = _rounds(stock, SLOW_ROUNDS)
    return show(
        f"One durable commit of a check-in, {goals:,} goals ({len(line)} bytes a line)",
        [
            Row("Dualtrack", times["ours"], LIMIT),
            Row("SQLite, WAL, synchronous FULL", times["sqlite"]),
            Row("TinyDB with its JSONStorage", stock_times),
        ],
        Row("a bare append with fsync", times["floor"]),
    )


def main() -> bool:
    """Every size; False when one is over its limit."""
    within = True
    for goals in SIZES:
        with TemporaryDirectory(prefix="dualtrack-bench-") as directory:
            within = measure(goals, Path(directory)) and within
    return within
