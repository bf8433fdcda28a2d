"""The gaps of a brag document: months without a win, and wins that nothing shows."""

from collections.abc import Iterable
from datetime import date

import pytest
from plans import plan_of

from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.packs.gaps import gaps, month_names, months_of
from planner.plan import Plan

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
AFTER = date(2027, 1, 1)


def wins_on(*days: date, evidence: str = "a mail") -> Plan:
    return plan_of(
        *(
            JournalEntry(f"win{n:07}", day, EntryKind.WIN, "A win", evidence=evidence)
            for n, day in enumerate(days)
        )
    )


def months(*numbers: int, year: int = 2026) -> list[date]:
    return [date(year, number, 1) for number in numbers]


def test_twelve_wins_in_december_name_january_to_november() -> None:
    plan = wins_on(*(date(2026, 12, day) for day in range(1, 13)))
    assert gaps(plan, FIRST, LAST, AFTER).lines == ("January to November 2026 have no win.",)


def test_a_win_in_each_month_leaves_no_gap() -> None:
    plan = wins_on(*(date(2026, month, 28) for month in range(1, 13)))
    assert gaps(plan, FIRST, LAST, AFTER).lines == ()


def test_a_month_of_wins_that_nothing_shows_is_named_with_their_number() -> None:
    plan = wins_on(*(date(2026, month, 3) for month in range(1, 13)), evidence="")
    assert gaps(plan, FIRST, LAST, AFTER).lines == (
        "January to December 2026 have wins, and none that anything shows.",
        "12 wins have no evidence, no link and nobody who saw them.",
    )


@pytest.mark.parametrize(
    "said",
    [{"evidence": "a mail"}, {"link": "https://example.org"}, {"seen_by": "Ingrid"}],
    ids=str,
)
def test_evidence_a_link_or_a_witness_shows_a_win(said: dict[str, str]) -> None:
    win = JournalEntry("win0000000", FIRST, EntryKind.WIN, "A win", **said)  # type: ignore[arg-type]  # all of them are texts
    assert gaps(plan_of(win), FIRST, date(2026, 1, 31), AFTER).lines == ()


@pytest.mark.parametrize("said", [{"impact": "Fewer stops"}, {"number": "12%"}], ids=str)
def test_an_impact_or_a_figure_alone_is_a_claim(said: dict[str, str]) -> None:
    win = JournalEntry("win0000000", FIRST, EntryKind.WIN, "A win", **said)  # type: ignore[arg-type]  # all of them are texts
    assert gaps(plan_of(win), FIRST, date(2026, 1, 31), AFTER).claims == (win,)


@pytest.mark.parametrize(
    ("today", "silent"),
    [
        (date(2026, 3, 15), months(1, 2)),
        (date(2026, 3, 31), months(1, 2)),
        (date(2026, 4, 1), months(1, 2, 3)),
        (date(2026, 1, 31), []),
    ],
)
def test_a_month_that_still_runs_is_no_gap(today: date, silent: list[date]) -> None:
    assert list(gaps(Plan(), FIRST, LAST, today).silent) == silent


def test_a_goal_that_was_reached_without_a_win_is_named() -> None:
    goal = Goal("goal000000", "Pass", FIRST, LAST, status=Status.DONE, ended_on=date(2026, 6, 1))
    told = JournalEntry("win0000000", FIRST, EntryKind.WIN, "Passed", (goal.id,))
    assert gaps(plan_of(goal), FIRST, LAST, AFTER).untold == (goal,)
    assert gaps(plan_of(goal, told), FIRST, LAST, AFTER).untold == ()
    assert gaps(plan_of(goal), FIRST, date(2026, 5, 31), AFTER).untold == ()


@pytest.mark.parametrize(
    ("named", "words"),
    [
        ([], ""),
        (months(5), "May 2026"),
        (months(5, 6), "May and June 2026"),
        (months(5, 6, 7), "May to July 2026"),
        (months(1, 3, 5), "January, March and May 2026"),
        (months(1, 2, 4, 5, 6), "January, February and April to June 2026"),
        (months(11, 12) + months(1, year=2027), "November, December 2026 and January 2027"),
        (months(12) + months(12, year=2027), "December 2026 and December 2027"),
    ],
)
def test_months_are_named_in_runs_and_years(named: Iterable[date], words: str) -> None:
    assert month_names(list(named)) == words


@pytest.mark.parametrize(
    ("since", "until", "count"),
    [
        (date(2026, 1, 31), date(2026, 2, 1), 2),
        (date(2026, 2, 1), date(2026, 2, 1), 1),
        (date(2025, 11, 30), date(2026, 11, 30), 13),
    ],
)
def test_the_months_of_some_days_are_all_that_they_touch(
    since: date, until: date, count: int
) -> None:
    assert len(months_of(since, until)) == count
