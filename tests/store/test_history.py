"""The history at the seam between two files, and the words for a line that can't be read."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fakes import GoalChanges

from planner.change import KeptChange
from planner.keeper import Trouble
from planner.plan import Plan
from store.checkpoint import tables_to_json
from store.directory import PlanDirectory
from store.history import History
from store.lines import write_change, write_start

DAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def kept(number: int) -> KeptChange:
    change = GoalChanges().add(number)(Plan())
    return KeptChange(number, NOON, DAY, change.label, change.edits)


def plan_of(count: int) -> Plan:
    plan = Plan()
    for number in range(1, count + 1):
        plan = plan.after(kept(number).edits, number)
    return plan


def start_behind(count: int) -> bytes:
    return write_start(tables_to_json(plan_of(count)), count, DAY, 1)


@pytest.fixture
def history(place: Path) -> History:
    place.mkdir()
    return History(PlanDirectory(place))


def second_file(place: Path) -> Path:
    return PlanDirectory(place).history(2)


def test_a_rolled_history_goes_on_in_the_next_file(history: History, place: Path) -> None:
    history.append(kept(1))
    history.roll(tables_to_json(plan_of(1)), 1)
    begun = second_file(place).read_bytes()
    assert (history.position.file, history.position.offset) == (2, len(begun))
    history.append(kept(2))
    assert second_file(place).read_bytes() == begun + write_change(kept(2), 1)
    history.close()


def test_a_next_file_that_goes_on_from_another_change_is_refused(
    history: History, place: Path
) -> None:
    history.append(kept(1))
    second_file(place).write_bytes(start_behind(3))
    with pytest.raises(Trouble) as refused:
        history.read_on(plan_of(1), alone=False)
    assert str(refused.value) == (
        "line 1 of history-0002.jsonl can't be read: it goes on from change 3, not 1; "
        "run dualtrack doctor."
    )
    history.close()


def test_a_bad_line_is_named_with_what_is_wrong(history: History, place: Path) -> None:
    """Change 3 stands where change 2 belongs, and change 4 behind it, so it is no torn end."""
    history.append(kept(1))
    first = PlanDirectory(place).history(1)
    first.write_bytes(first.read_bytes() + write_change(kept(3), 1) + write_change(kept(4), 1))
    with pytest.raises(Trouble) as refused:
        history.read_on(plan_of(1), alone=False)
    assert str(refused.value) == (
        "line 2 of history-0001.jsonl can't be read: "
        "change 3 doesn't follow the one before; run dualtrack doctor."
    )
    history.close()
