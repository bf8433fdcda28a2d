"""What is known before a review asks, and that it stays as it was."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest
from costly import costly
from hypothesis import given
from hypothesis import strategies as st
from plans import DUE, GOAL, PAGES, START, check_in, courses, days_of_course, plan_of

from planner.acts.measures import aim_measure
from planner.change import added
from planner.check_in import CheckIn, Pace, Reading
from planner.date_move import DateMove, MovedDate
from planner.goal import Goal, GoalOutline, Status, Tripwire
from planner.journal import EntryKind, JournalEntry
from planner.measure import MeasureKind, Target
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.progress import expected_progress, goal_progress, progress_points
from planner.records import Record, Records, Table
from planner.refusal import Refusal
from planner.reviews.commitment import Commitment, CommitmentEnd
from planner.reviews.facts import GoalFacts, goal_facts, review_facts
from planner.reviews.pressing import PressingKind
from planner.reviews.review import Decision, Review, Verdict

DAY = timedelta(1)
TODAY = START + 150 * DAY
"""Half of the goal's days have passed."""
SINCE = TODAY - 90 * DAY


def entry(number: int, day: date, kind: EntryKind = EntryKind.WIN, goal: str = "") -> JournalEntry:
    goals = (goal,) if goal else ()
    return JournalEntry(f"entry0000{number}", day, kind, f"Entry {number}", goals=goals)


def facts(*records: Record, goal: Goal = GOAL, today: date = TODAY) -> GoalFacts:
    return goal_facts(plan_of(goal, *records), goal, SINCE, today)


def goal_named(name: str, due: date = DUE, **more: Any) -> Goal:
    return replace(GOAL, id=f"{name:0<10}", title=name, due=due, **more)


def test_progress_is_told_from_the_evening_before_the_days_looked_at() -> None:
    before, within = check_in(SINCE - DAY, (PAGES, 16)), check_in(SINCE, (PAGES, 22))
    found = facts(PAGES, before, within)
    assert (found.progress_then, found.progress_now, found.expected) == (0.4, 0.55, 0.5)
    assert found.lines()[0] == "40% → 55%, plan line 50%: on track"


@pytest.mark.parametrize(
    ("records", "line"),
    [
        ((PAGES, check_in(START, (PAGES, 16))), "still 40%, plan line 50%: on track"),
        ((PAGES,), "still 0%, plan line 50%: at risk"),
        ((), "nothing shows its progress yet"),
    ],
)
def test_the_first_line_tells_the_progress(records: tuple[Record, ...], line: str) -> None:
    assert facts(*records).lines()[0] == line


def test_a_pace_that_the_person_said_is_told_as_theirs() -> None:
    said = CheckIn("said000000", GOAL.id, TODAY, pace=Pace.BEHIND)
    assert facts(said).lines()[0] == "nothing shows its progress yet: behind, as you said"


@pytest.mark.parametrize(
    ("then", "now", "line"),
    [
        (70, 50, "confidence 7 → 5"),
        (70, 70, "confidence 7"),
        (None, 55, "confidence 5.5"),
        (70, None, "confidence 7"),
        (None, None, None),
    ],
)
def test_confidence_is_told_of_ten(then: int | None, now: int | None, line: str | None) -> None:
    said = [
        CheckIn(f"sure00000{number}", GOAL.id, day, confidence=percent)
        for number, (day, percent) in enumerate([(SINCE - DAY, then), (SINCE, now)])
        if percent is not None
    ]
    told = [each for each in facts(*said).lines() if each.startswith("confidence")]
    assert told == ([line] if line else [])


def test_a_first_confidence_counts_until_another_one_is_said() -> None:
    goal = replace(GOAL, confidence=80)
    said = CheckIn("sure000000", GOAL.id, TODAY, confidence=40)
    found = facts(said, goal=goal)
    assert (found.confidence_then, found.confidence_now) == (80, 40)


def test_moved_dates_are_added_up() -> None:
    moves = [
        DateMove(f"move00000{n}", GOAL.id, MovedDate.DUE, START, DUE, DUE + days * DAY)
        for n, days in enumerate((30, 15))
    ]
    found = facts(*moves)
    assert (found.moves, found.slip, found.is_postponed_often) == (2, 45, True)
    assert "moved 2x, +45 d" in found.lines()


@pytest.mark.parametrize(
    ("days", "note", "line"),
    [
        (12, "the mock exam\nwent well", "last check-in 12 days ago: the mock exam went well"),
        (1, "", "last check-in yesterday"),
        (0, "x" * 99, f"last check-in today: {'x' * 59}…"),
    ],
)
def test_the_last_check_in_is_told_with_its_note(days: int, note: str, line: str) -> None:
    said = CheckIn("said000000", GOAL.id, TODAY - days * DAY, confidence=50, note=note)
    assert line in facts(said).lines()


def test_a_goal_without_a_check_in_says_so() -> None:
    assert "no check-in yet" in facts().lines()


def test_wins_and_roadblocks_count_since_the_first_day() -> None:
    found = facts(
        entry(1, SINCE - DAY, goal=GOAL.id),
        entry(2, SINCE, goal=GOAL.id),
        entry(3, TODAY, goal=GOAL.id),
        entry(4, TODAY + DAY, goal=GOAL.id),
        entry(5, TODAY),
        entry(6, TODAY, EntryKind.ROADBLOCK, GOAL.id),
    )
    assert [each.id[-1] for each in found.wins] == ["2", "3"]
    assert [each.id[-1] for each in found.roadblocks] == ["6"]
    assert {"wins since: 2", "in the way since: 1"} <= set(found.lines())
    assert found.is_blocked


@pytest.mark.parametrize(
    ("pages", "line"),
    [
        (20, "at this speed done Mon 28 Jun 2027"),
        (16, "at this speed done Sat 11 Sep 2027, 75 d late"),
    ],
)
def test_the_forecast_tells_how_late_it_would_be(pages: float, line: str) -> None:
    """A share of 0.5 by half of the time is done on the due date; 0.4 needs 375 days."""
    found = facts(PAGES, check_in(START, (PAGES, 0)), check_in(TODAY, (PAGES, pages)))
    assert [each for each in found.lines() if "speed" in each] == [line]


def test_a_goal_that_is_all_done_needs_no_forecast() -> None:
    found = facts(PAGES, check_in(START, (PAGES, 0)), check_in(TODAY, (PAGES, 40)))
    assert not [each for each in found.lines() if "speed" in each]


def test_a_quiet_goal_is_told_to_be_stale() -> None:
    found = facts()
    assert (found.is_stale, found.quiet_days) == (True, 150)
    assert "gone stale" in found.lines()


def test_goals_come_with_what_presses_first() -> None:
    tripped = goal_named("tripped", tripwire=Tripwire(TODAY, 9, "stop"))
    pressed, focus = goal_named("pressed", reconfirm=True), goal_named("focus", focus=True)
    soon, late = goal_named("soon", DUE - DAY), goal_named("late")
    rest = [goal_named(each, status=Status(each)) for each in ("draft", "paused", "done")]
    plan = plan_of(*rest, late, soon, focus, pressed, tripped)
    found = review_facts(plan, SINCE, TODAY)
    assert [each.goal for each in found.goals] == [tripped, pressed, focus, soon, late]
    assert [each.is_tripped for each in found.goals] == [True, False, False, False, False]


def test_the_facts_of_a_review_tell_what_happened_in_its_days() -> None:
    done = goal_named("done", status=Status.DONE, ended_on=TODAY)
    dropped = goal_named("dropped", status=Status.DROPPED, ended_on=SINCE)
    earlier = goal_named("earlier", status=Status.DONE, ended_on=SINCE - DAY)
    open_ = Commitment("commit0001", SINCE, "Call Tomasz", carried=1)
    ended = replace(open_, id="commit0002", ended_on=TODAY, end=CommitmentEnd.DONE)
    plan = plan_of(
        *(GOAL, PAGES, done, dropped, earlier, open_, ended),
        *(entry(1, SINCE - DAY), entry(2, SINCE), entry(3, TODAY), entry(4, TODAY + DAY)),
    )
    found = review_facts(plan, SINCE, TODAY)
    assert [each.id for each in found.ended] == [done.id, dropped.id]
    assert [each.id[-1] for each in found.wins] == ["3", "2"]
    assert found.commitments == (open_,)
    assert found.lines() == (
        "1 goal under way: 1 at risk",
        "2 wins",
        "ended: 1 done, 1 dropped",
        "1 commitment open, 1 carried over",
        "1 gone stale",
    )


def test_the_facts_of_an_empty_plan_say_that_nothing_is_worked_on() -> None:
    assert review_facts(Plan(), SINCE, TODAY).lines() == ("no goal under way",)


def _course_facts(plan: Plan, days: list[date]) -> list[object]:
    """Everything that was known on some days."""
    return [
        (
            goal_progress(plan, GOAL, day),
            expected_progress(plan, GOAL, day),
            progress_points(plan, GOAL, day),
            goal_facts(plan, GOAL, day - 30 * DAY, day),
        )
        for day in days
    ]


@costly
@given(courses(), st.lists(days_of_course, min_size=1, max_size=5), st.integers(1, 9))
def test_a_target_changed_later_leaves_every_earlier_day_as_it_was(
    plan: Plan, days: list[date], target: int
) -> None:
    before = _course_facts(plan, days)
    today = max(days) + DAY
    for measure in plan.measures.of(GOAL.id):
        if measure.targets[0].on < today:
            sign = -1 if measure.kind is MeasureKind.DOWN else 1
            plan = _aimed(plan, measure.id, sign * target, today)
    assert _course_facts(plan, days) == before


def _aimed(plan: Plan, measure_id: str, target: float, today: date) -> Plan:
    """The plan with another target from today on, or as it was where that changes nothing."""
    try:
        change = aim_measure(plan, measure_id=measure_id, target=target, today=today)
    except Refusal:
        return plan
    return plan.after(change.edits, 2)


@costly
@given(courses(), days_of_course)
def test_what_is_recorded_later_leaves_every_earlier_day_as_it_was(plan: Plan, day: date) -> None:
    before, later = _course_facts(plan, [day]), day + DAY
    readings = tuple(Reading(each.id, 3) for each in plan.measures.of(GOAL.id))
    recorded: list[Record] = [
        CheckIn("later00000", GOAL.id, later, readings, 10, "later", pace=Pace.AT_RISK),
        DateMove("later00000", GOAL.id, MovedDate.DUE, later, DUE, DUE + DAY),
        entry(1, later, EntryKind.ROADBLOCK, GOAL.id),
        entry(2, later, goal=GOAL.id),
        Review(
            *("later00000", later, ReviewLevel.MONTHLY, later, later),
            verdicts=(Verdict(GOAL.id, Decision.PAUSE),),
        ),
    ]
    assert _course_facts(plan.after([added(each) for each in recorded], 2), [day]) == before


def test_a_target_changed_today_leaves_the_chart_of_yesterday() -> None:
    plan = plan_of(GOAL, PAGES, check_in(START + DAY, (PAGES, 10)), check_in(TODAY, (PAGES, 20)))
    raised = plan.after(aim_measure(plan, measure_id=PAGES.id, target=80, today=TODAY).edits, 2)
    yesterday = TODAY - DAY
    assert progress_points(raised, GOAL, yesterday) == progress_points(plan, GOAL, yesterday)
    assert goal_progress(raised, GOAL, yesterday) == 0.25
    assert goal_progress(raised, GOAL, TODAY) == 0.25
    assert raised.measures[PAGES.id].targets == (Target(START, 40), Target(TODAY, 80))


class GoalTable(Table[Goal]):
    """Goals by their outlines, which keeps the ids of those that were read in full."""

    def __init__(self, goals: Iterable[Goal]) -> None:
        self._goals = {each.id: each for each in goals}
        self.read: set[str] = set()

    def __getitem__(self, id_: str) -> Goal:
        self.read.add(id_)
        return self._goals[id_]

    def __iter__(self) -> Iterator[str]:
        return iter(self._goals)

    def __len__(self) -> int:
        return len(self._goals)

    def owned(self) -> Mapping[str, Sequence[str]]:
        return {}

    def outlines(self) -> Mapping[str, object]:
        names = [each.name for each in fields(GoalOutline)]
        return {
            id_: GoalOutline(**{name: getattr(goal, name) for name in names})
            for id_, goal in self._goals.items()
        }

    def days(self) -> Mapping[str, date]:
        return {}


def test_only_goals_that_are_worked_on_are_read() -> None:
    ended = [goal_named(f"old{n:02}x", status=Status.DONE, ended_on=TODAY) for n in range(50)]
    table = GoalTable((*ended, GOAL))
    found = review_facts(Plan(1, {"goals": Records.read_by(lambda: table)}), SINCE, TODAY)
    assert [each.goal for each in found.goals] == [GOAL]
    assert len(found.ended) == 50
    assert table.read == {GOAL.id}


@costly
@given(courses(), days_of_course)
def test_the_lines_are_short_and_tell_what_presses_apart(plan: Plan, today: date) -> None:
    found = goal_facts(plan, GOAL, today - 7 * DAY, today)
    assert all(0 < len(line) <= 100 for line in found.lines())
    assert not {each.words for each in found.pressing} & set(found.lines())
    assert found.is_tripped is any(e.kind is PressingKind.TRIPWIRE for e in found.pressing)
