"""Keepers of both kinds, over an empty plan."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fakes import Clock, GoalChanges

from store.disk_keeper import DiskKeeper
from store.journal_keeper import JournalKeeper
from store.memory_keeper import MemoryKeeper


@pytest.fixture
def now() -> Clock:
    return Clock()


@pytest.fixture
def goals() -> GoalChanges:
    return GoalChanges()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "plan"


@pytest.fixture
def open_disk(place: Path, now: Clock) -> Iterator[Callable[..., DiskKeeper]]:
    """Opens keepers of one and the same directory, and closes them."""
    opened: list[DiskKeeper] = []

    def open_(**options: object) -> DiskKeeper:
        opened.append(DiskKeeper.open(place, now, **options))  # type: ignore[arg-type]  # as given
        return opened[-1]

    yield open_
    for keeper in opened:
        keeper.close()


@pytest.fixture(params=["disk", "memory"])
def keeper(request: pytest.FixtureRequest, now: Clock) -> JournalKeeper:
    """One keeper of each kind, over an empty plan."""
    if request.param == "memory":
        return MemoryKeeper(now)
    made: JournalKeeper = request.getfixturevalue("open_disk")()
    return made
