"""What every keeper of a plan owes, on disk and in memory."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from fakes import Clock, GoalChanges
from hypothesis import given
from hypothesis import strategies as st

from planner.change import Change
from planner.keeper import PlanKeeper
from planner.plan import Plan
from planner.refusal import Refusal
from planner.text import TITLE_LIMIT
from store.journal_keeper import JournalKeeper
from store.memory_keeper import MemoryKeeper


def titles(keeper: PlanKeeper) -> list[str]:
    return sorted(goal.title for goal in keeper.plan.goals.values())


def test_a_keeper_begins_with_an_empty_plan(keeper: JournalKeeper) -> None:
    assert keeper.plan == Plan()
    assert list(keeper.history()) == []
    assert keeper.notes == ()


def test_a_change_is_in_the_plan_when_act_returns(
    keeper: JournalKeeper, goals: GoalChanges
) -> None:
    before = keeper.plan
    kept = keeper.act(goals.add(1))
    assert keeper.plan.goals["0000000001"] == goals.called(1)
    assert keeper.plan.number == kept.number == 1
    assert before == Plan()


def test_a_change_is_numbered_and_dated_by_the_persons_clock(
    keeper: JournalKeeper, goals: GoalChanges
) -> None:
    keeper.act(goals.add(1))
    kept = keeper.act(goals.rename(1, "Weld"))
    assert kept.number == 2
    assert kept.at == datetime(2026, 11, 20, 22, 30, 2, tzinfo=UTC)
    assert kept.day == date(2026, 11, 21)


def test_the_newest_plan_is_decided_on(keeper: JournalKeeper, goals: GoalChanges) -> None:
    seen: list[Plan] = []

    def decide(plan: Plan) -> Change:
        seen.append(plan)
        return goals.rename(1, "Weld")(plan)

    keeper.act(goals.add(1))
    keeper.act(decide)
    assert seen[0].number == 1


def test_a_refusal_changes_nothing_and_lets_the_next_change_through(
    keeper: JournalKeeper, goals: GoalChanges
) -> None:
    def refuse(plan: Plan) -> Change:
        raise Refusal("no", "try something else")

    with pytest.raises(Refusal, match="no; try something else"):
        keeper.act(refuse)
    assert keeper.plan == Plan()
    assert list(keeper.history()) == []
    assert keeper.act(goals.add(1)).number == 1


def test_a_change_that_does_not_fit_the_plan_is_not_kept(
    keeper: JournalKeeper, goals: GoalChanges
) -> None:
    keeper.act(goals.add(1))
    gone = goals.remove(1)(keeper.plan)
    keeper.act(lambda plan: gone)
    with pytest.raises(KeyError):
        keeper.act(lambda plan: gone)
    assert keeper.plan.number == 2
    assert len(list(keeper.history())) == 2


def test_history_shows_the_newest_change_first(keeper: JournalKeeper, goals: GoalChanges) -> None:
    made = [keeper.act(goals.add(1)), keeper.act(goals.rename(1, "Weld")), keeper.undo()]
    assert list(keeper.history()) == made[::-1]


def test_undo_takes_the_newest_change_back(keeper: JournalKeeper, goals: GoalChanges) -> None:
    keeper.act(goals.add(1))
    renamed = keeper.act(goals.rename(1, "Weld"))
    assert keeper.next_undo() == renamed
    undone = keeper.undo()
    assert titles(keeper) == ["Learn to weld"]
    assert undone.undoes == renamed.number
    assert undone.label == "Undo: Rename Learn to weld"


def test_undo_again_takes_the_change_before_back(keeper: JournalKeeper, goals: GoalChanges) -> None:
    keeper.act(goals.add(1))
    keeper.act(goals.rename(1, "Weld"))
    keeper.undo()
    assert keeper.undo().undoes == 1
    assert keeper.plan == Plan()
    with pytest.raises(Refusal, match="nothing to undo"):
        keeper.undo()


def test_redo_brings_back_what_was_undone_in_the_same_order(
    keeper: JournalKeeper, goals: GoalChanges
) -> None:
    keeper.act(goals.add(1))
    keeper.act(goals.rename(1, "Weld"))
    keeper.undo()
    last = keeper.undo()
    assert keeper.next_redo() == last
    redone = keeper.redo()
    assert (redone.redoes, redone.label) == (last.number, "Redo: Add Learn to weld")
    assert titles(keeper) == ["Learn to weld"]
    keeper.redo()
    assert titles(keeper) == ["Weld"]
    with pytest.raises(Refusal, match="nothing to redo"):
        keeper.redo()


def test_a_redo_can_be_undone_and_keeps_the_name_of_the_change(
    keeper: JournalKeeper, goals: GoalChanges
) -> None:
    keeper.act(goals.add(1))
    keeper.undo()
    redone = keeper.redo()
    undone = keeper.undo()
    assert (undone.undoes, undone.label) == (redone.number, "Undo: Add Learn to weld")
    assert keeper.redo().label == "Redo: Add Learn to weld"


def test_an_ordinary_change_ends_what_can_be_redone(
    keeper: JournalKeeper, goals: GoalChanges
) -> None:
    keeper.act(goals.add(1))
    keeper.undo()
    keeper.act(goals.add(2))
    assert keeper.next_redo() is None
    with pytest.raises(Refusal, match="nothing to redo"):
        keeper.redo()


def test_undo_passes_over_what_was_undone_before_an_ordinary_change(
    keeper: JournalKeeper, goals: GoalChanges
) -> None:
    first = keeper.act(goals.add(1))
    keeper.act(goals.add(2))
    keeper.undo()
    keeper.act(goals.add(3))
    keeper.undo()
    assert keeper.next_undo() == first


def test_undo_and_redo_of_a_number_that_is_the_newest_is_done(
    keeper: JournalKeeper, goals: GoalChanges
) -> None:
    kept = keeper.act(goals.add(1))
    undone = keeper.undo(kept.number)
    assert keeper.redo(undone.number).redoes == undone.number


def test_undo_of_a_number_that_is_not_the_newest_names_the_newest(
    keeper: JournalKeeper, goals: GoalChanges
) -> None:
    shown = keeper.act(goals.add(1))
    keeper.act(goals.add(2, "Paint"))
    with pytest.raises(Refusal) as refused:
        keeper.undo(shown.number)
    assert str(refused.value) == (
        "the newest change to undo is now “Add Paint” of 2026-11-21 07:30; "
        "look at it, and undo that one first."
    )
    assert titles(keeper) == ["Learn to weld", "Paint"]


def test_redo_of_a_number_that_is_not_the_newest_names_the_newest(
    keeper: JournalKeeper, goals: GoalChanges
) -> None:
    keeper.act(goals.add(1))
    keeper.act(goals.add(2))
    shown = keeper.undo()
    keeper.undo()
    with pytest.raises(Refusal, match="newest change to redo is now “Undo: Add Learn to weld”"):
        keeper.redo(shown.number)


def test_nothing_can_be_undone_or_redone_in_an_empty_plan(keeper: JournalKeeper) -> None:
    assert keeper.next_undo() is None
    assert keeper.next_redo() is None


def test_undo_and_redo_of_nothing_say_what_to_do(keeper: JournalKeeper) -> None:
    with pytest.raises(Refusal) as refused:
        keeper.undo()
    assert str(refused.value) == "there is nothing to undo; change something first."
    with pytest.raises(Refusal) as refused:
        keeper.redo()
    assert str(refused.value) == "there is nothing to redo; undo something first."


def test_a_long_label_still_fits_after_an_undo(keeper: JournalKeeper, goals: GoalChanges) -> None:
    add = goals.add(1)
    fits = TITLE_LIMIT - len("Undo: ")
    keeper.act(lambda plan: Change("x" * fits, add(plan).edits))
    assert keeper.undo().label == "Undo: " + "x" * fits
    keeper.act(lambda plan: Change("x" * (fits + 1), add(plan).edits))
    assert keeper.undo().label == "Undo: " + "x" * (fits - 1) + "…"


def test_a_keeper_knows_its_own_changes(keeper: JournalKeeper, goals: GoalChanges) -> None:
    keeper.act(goals.add(1))
    assert keeper.is_own(1)
    assert not keeper.is_own(2)


def test_the_plan_of_a_day_is_that_of_its_last_moment(
    keeper: JournalKeeper, goals: GoalChanges, now: Clock
) -> None:
    keeper.act(goals.add(1))
    keeper.act(goals.add(2))
    now.set_day(date(2026, 11, 25))
    keeper.act(goals.remove(1))
    assert keeper.as_of(date(2026, 11, 20)) == Plan()
    assert set(keeper.as_of(date(2026, 11, 21)).goals) == {"0000000001", "0000000002"}
    assert keeper.as_of(date(2026, 11, 21)).number == 2
    assert keeper.as_of(date(2026, 11, 24)).number == 2
    assert keeper.as_of(date(2026, 11, 25)) == keeper.plan
    assert keeper.as_of(date(2030, 1, 1)) == keeper.plan


def test_a_day_that_comes_twice_on_a_journey_ends_the_second_time(
    keeper: JournalKeeper, goals: GoalChanges, now: Clock
) -> None:
    keeper.act(goals.add(1))
    now.set_day(date(2026, 11, 22))
    keeper.act(goals.add(2))
    now.moment = now.moment.astimezone(UTC)
    kept = keeper.act(goals.add(3))
    assert kept.day == date(2026, 11, 21)
    assert keeper.as_of(date(2026, 11, 21)).number == 3


def test_an_evening_in_the_west_belongs_to_its_own_day(
    keeper: JournalKeeper, goals: GoalChanges, now: Clock
) -> None:
    """There the day of the instant in UTC is already the next one."""
    now.moment = datetime(2026, 11, 21, 20, tzinfo=timezone(timedelta(hours=-8)))
    kept = keeper.act(goals.add(1))
    assert (kept.at.date(), kept.day) == (date(2026, 11, 22), date(2026, 11, 21))
    assert keeper.as_of(date(2026, 11, 21)).number == 1


def test_refresh_says_that_there_is_nothing_new(keeper: JournalKeeper, goals: GoalChanges) -> None:
    assert not keeper.refresh()
    keeper.act(goals.add(1))
    assert not keeper.refresh()


def test_closing_twice_is_closing_once(keeper: JournalKeeper, goals: GoalChanges) -> None:
    with keeper:
        keeper.act(goals.add(1))
    keeper.close()
    assert titles(keeper) == ["Learn to weld"]


@given(st.lists(st.sampled_from(["act", "undo", "redo"]), max_size=40))
def test_undo_and_redo_are_those_of_two_stacks(steps: list[str]) -> None:
    """The textbook model: an undo stack, and a redo stack that an ordinary change empties."""
    keeper, goals = MemoryKeeper(Clock()), GoalChanges()
    plan = keeper.plan
    undo: list[Plan] = []
    redo: list[Plan] = []
    for number, step in enumerate(steps):
        if step == "act":
            undo, redo = [*undo, plan], []
            keeper.act(goals.add(number))
        elif step == "undo" and undo:
            redo.append(plan)
            keeper.undo()
            assert keeper.plan == undo.pop()
        elif step == "redo" and redo:
            undo.append(plan)
            keeper.redo()
            assert keeper.plan == redo.pop()
        plan = keeper.plan
        assert (keeper.next_undo() is None) == (not undo)
        assert (keeper.next_redo() is None) == (not redo)
