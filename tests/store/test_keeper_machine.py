"""Two keepers of one directory, a third in memory, and any row of steps: all tell the same."""

import shutil
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import strategies
from fakes import Clock
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    rule,
)

from planner.change import Change, KeptChange, added, changed, removed
from planner.keeper import Decide
from planner.plan import Plan
from planner.records import Record
from planner.refusal import Refusal
from store.disk_keeper import DiskKeeper
from store.journal_keeper import JournalKeeper
from store.memory_keeper import MemoryKeeper

WHO = st.sampled_from([0, 1])


class Keepers(RuleBasedStateMachine):
    """Each step is done by one of the two on disk and by the one in memory."""

    kept = Bundle("kept")

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp()) / "plan"
        self.now = Clock()
        self.twin_now = Clock()
        self.twin = MemoryKeeper(self.twin_now)
        self.keepers = [self.opened(is_lasting=True), self.opened(is_lasting=False)]
        self.days: dict[date, Plan] = {self.now.moment.date(): Plan()}

    def opened(self, *, is_lasting: bool) -> DiskKeeper:
        return DiskKeeper.open(self.place, self.now, is_lasting=is_lasting, roll_at=3000)

    def teardown(self) -> None:
        for keeper in self.keepers:
            keeper.close()
        shutil.rmtree(self.place.parent)

    def both(self, who: int, decide: Decide) -> None:
        self.keepers[who].act(decide)
        self.told_by_twin(self.twin.act(decide), who)

    def told_by_twin(self, told: KeptChange, who: int) -> None:
        assert next(self.keepers[who].history()) == told
        assert self.keepers[who].is_own(told.number)
        assert not self.keepers[1 - who].is_own(told.number)
        self.days[told.day] = self.twin.plan

    @rule(target=kept, who=WHO, record=strategies.any_record)
    def add(self, who: int, record: Record) -> object:
        edit = added(record)
        if record.id in self.twin.plan.table(edit.collection):
            return multiple()
        self.both(who, lambda plan: Change("Add", (edit,)))
        return edit.collection, record.id

    @rule(who=WHO, name=kept, data=st.data())
    def change(self, who: int, name: tuple[str, str], data: st.DataObject) -> None:
        collection, id_ = name
        old = self.twin.plan.table(collection).get(id_)
        other = data.draw(strategies.records[collection])
        if old is None:
            return
        new = replace(other, id=id_)  # type: ignore[type-var]  # every record is a dataclass
        if edits := changed(old, new):
            self.both(who, lambda plan: Change("Change", edits))

    @rule(who=WHO, name=consumes(kept))
    def remove(self, who: int, name: tuple[str, str]) -> None:
        collection, id_ = name
        old = self.twin.plan.table(collection).get(id_)
        if old is not None:
            self.both(who, lambda plan: Change("Remove", (removed(old),)))

    @rule(who=WHO, records=st.lists(strategies.any_record, min_size=2, max_size=4))
    def add_many(self, who: int, records: list[Record]) -> None:
        edits = {(edit.collection, edit.id): edit for edit in map(added, records)}
        if not any(id_ in self.twin.plan.table(name) for name, id_ in edits):
            self.both(who, lambda plan: Change("Add many", tuple(edits.values())))

    @rule(who=WHO)
    def undo(self, who: int) -> None:
        self.keepers[who].refresh()
        newest = self.twin.next_undo()
        assert self.keepers[who].next_undo() == newest
        if newest is None:
            self.refused(self.keepers[who], "undo")
        else:
            self.keepers[who].undo(newest.number)
            self.told_by_twin(self.twin.undo(newest.number), who)

    @rule(who=WHO)
    def redo(self, who: int) -> None:
        self.keepers[who].refresh()
        newest = self.twin.next_redo()
        assert self.keepers[who].next_redo() == newest
        if newest is None:
            self.refused(self.keepers[who], "redo")
        else:
            self.keepers[who].redo(newest.number)
            self.told_by_twin(self.twin.redo(newest.number), who)

    def refused(self, keeper: JournalKeeper, what: str) -> None:
        try:
            keeper.undo() if what == "undo" else keeper.redo()
        except Refusal:
            self.now.moment = self.twin_now.moment
        else:
            raise AssertionError(f"there was something to {what}")

    @rule(who=WHO, is_lasting=st.booleans())
    def reopen(self, who: int, is_lasting: bool) -> None:
        self.keepers[who].close()
        other = self.keepers[1 - who]
        before = {number for number in range(1, other.plan.number + 1) if other.is_own(number)}
        self.keepers[who] = self.opened(is_lasting=is_lasting)
        assert self.keepers[who].plan == self.twin.plan
        assert self.keepers[who].plan.number == self.twin.plan.number
        assert self.keepers[who].notes == ()
        assert all(other.is_own(number) for number in before)

    @rule(days=st.integers(1, 40))
    def sleep(self, days: int) -> None:
        self.now.moment += timedelta(days)
        self.twin_now.moment = self.now.moment

    @rule(who=WHO)
    def look_back(self, who: int) -> None:
        self.keepers[who].refresh()
        for day, plan in self.days.items():
            assert self.keepers[who].as_of(day) == plan

    @invariant()
    def everybody_sees_the_same(self) -> None:
        for keeper in self.keepers:
            keeper.refresh()
            assert keeper.plan == self.twin.plan
            assert keeper.plan.number == self.twin.plan.number


class Undoing(Keepers):
    """At the end everything is undone and redone, in a fresh process."""

    def teardown(self) -> None:
        keeper = self.opened(is_lasting=False)
        end, undone = keeper.plan, 0
        while keeper.next_undo():
            keeper.undo()
            undone += 1
        assert keeper.plan == Plan()
        for _ in range(undone):
            keeper.redo()
        assert keeper.plan == end
        keeper.close()
        super().teardown()


TestKeepers = Undoing.TestCase
TestKeepers.settings = settings(stateful_step_count=30)
