from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import TODAY, plan_of

from planner.journal import EntryKind, JournalEntry
from planner.past_wins import past_wins


def win(days_ago: int, *, impact: str = "", evidence: str = "") -> JournalEntry:
    return JournalEntry(
        f"win{days_ago:07}", TODAY - timedelta(days_ago), EntryKind.WIN, f"Win {days_ago}",
        impact=impact, evidence=evidence,
    )  # fmt: skip


def shown(*wins: JournalEntry) -> list[str]:
    return [each.text for each in past_wins(plan_of(*wins), TODAY)]


def test_wins_are_spread_over_the_time_and_the_newest_comes_first() -> None:
    assert shown(*(win(day) for day in range(10, 100, 10))) == ["Win 10", "Win 40", "Win 70"]


def test_of_each_stretch_the_win_that_tells_most_is_shown() -> None:
    wins = [win(day) for day in (10, 20, 40, 50, 70)]
    told = win(30, impact="Fewer calls at night"), win(60, evidence="minutes"), win(80)
    assert shown(*wins, *told) == ["Win 10", "Win 30", "Win 60"]


def test_a_win_with_impact_and_evidence_comes_before_one_with_either() -> None:
    both = win(3, impact="Fewer calls", evidence="the log")
    rest = [win(day, impact="Fewer calls") for day in range(4, 10)]
    assert shown(win(1), win(2), both, *rest)[0] == "Win 3"


@pytest.mark.parametrize(
    ("day", "counts"),
    [(date(2024, 11, 21), False), (date(2024, 11, 22), True), (TODAY + timedelta(1), False)],
)
def test_only_wins_of_the_last_two_years_are_shown(day: date, counts: bool) -> None:
    plan = plan_of(JournalEntry("win0000000", day, EntryKind.WIN, "Held the talk"))
    assert bool(past_wins(plan, TODAY)) is counts


def test_roadblocks_are_no_wins() -> None:
    assert past_wins(plan_of(JournalEntry("r", TODAY, EntryKind.ROADBLOCK, "Rain")), TODAY) == ()


@given(st.sets(st.integers(0, 700), max_size=20), st.integers(1, 5))
def test_as_many_are_shown_as_there_are_up_to_the_count_and_each_once(
    days: set[int], count: int
) -> None:
    found = past_wins(plan_of(*map(win, days)), TODAY, count)
    assert len(found) == min(count, len(days)) == len({each.id for each in found})
    assert list(found) == sorted(found, key=lambda each: each.on, reverse=True)
