"""What is known before a review asks: of each goal, and of all that happened since a day.

Only records up to the day of the review count, and measures and targets as they were on each day,
so that a fact told once stays as it was.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from planner.board import percent
from planner.check_in import CheckIn, Pace
from planner.date_move import write_slip
from planner.goal import Goal, GoalOutline, Status
from planner.human_date import write_date
from planner.journal import EntryKind, JournalEntry
from planner.measure import write_number
from planner.pace import (
    forecast,
    is_blocked,
    is_stale,
    last_check_in,
    pace_of,
    pace_words,
    quiet_days,
)
from planner.plan import Plan
from planner.progress import confidence_of, expected_progress, goal_progress
from planner.reviews.commitment import Commitment
from planner.reviews.docket import review_place
from planner.reviews.pressing import (
    POSTPONED_OFTEN,
    Pressing,
    PressingKind,
    postponements,
    pressing,
)

_DAY = timedelta(1)
_TEN = 10
_NOTE_SHOWN = 60


@dataclass(frozen=True, slots=True)
class GoalFacts:
    """What is known of one goal on a day; `then` is the evening before the first day looked at.

    Progress and `expected` are shares, 0 to 1, and confidences are in percent; None is unknown.
    `moves` and `slip` tell how often the due date ever moved and by how many days in all.
    """

    goal: Goal
    today: date
    progress_then: float | None
    progress_now: float | None
    expected: float | None
    confidence_then: int | None
    confidence_now: int | None
    pace: Pace | None
    pace_words: str
    forecast: date | None
    moves: int
    slip: int
    postponements: int
    wins: tuple[JournalEntry, ...]
    roadblocks: tuple[JournalEntry, ...]
    last_check_in: CheckIn | None
    quiet_days: int
    is_blocked: bool
    is_stale: bool
    pressing: tuple[Pressing, ...]

    @property
    def is_tripped(self) -> bool:
        """Whether its tripwire has tripped and waits for a decision."""
        return any(each.kind is PressingKind.TRIPWIRE for each in self.pressing)

    @property
    def is_postponed_often(self) -> bool:
        """Whether to ask if it should be shrunk, split or dropped."""
        return self.postponements >= POSTPONED_OFTEN

    def lines(self) -> tuple[str, ...]:
        """The facts in words, a short line each; what presses is told apart from them."""
        lines = (
            self._progress_words(),
            self._forecast_words(),
            self._confidence_words(),
            write_slip(self.moves, self.slip),
            self._check_in_words(),
            f"wins since: {len(self.wins)}" if self.wins else "",
            f"in the way since: {len(self.roadblocks)}" if self.roadblocks else "",
            "gone stale" if self.is_stale else "",
        )
        return tuple(line for line in lines if line)

    def _progress_words(self) -> str:
        pace = f": {self.pace_words}" if self.pace else ""
        if self.progress_now is None:
            return f"nothing shows its progress yet{pace}"
        then, now = percent(self.progress_then or 0.0), percent(self.progress_now)
        course = f"{then}% → {now}%" if then != now else f"still {now}%"
        line = "" if self.expected is None else f", plan line {percent(self.expected)}%"
        return f"{course}{line}{pace}"

    def _forecast_words(self) -> str:
        if self.forecast is None or (self.progress_now or 0.0) >= 1:
            return ""
        late = (self.forecast - self.goal.due).days if self.goal.due else 0
        over = f", {late} d late" if late > 0 else ""
        return f"at this speed done {write_date(self.forecast, self.today)}{over}"

    def _confidence_words(self) -> str:
        if self.confidence_now is None:
            return ""
        now = _of_ten(self.confidence_now)
        if self.confidence_then in (None, self.confidence_now):
            return f"confidence {now}"
        return f"confidence {_of_ten(self.confidence_then or 0)} → {now}"

    def _check_in_words(self) -> str:
        if self.last_check_in is None:
            return "no check-in yet"
        days = (self.today - self.last_check_in.on).days
        when = {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")
        note = " ".join(self.last_check_in.note.split())
        shown = note if len(note) <= _NOTE_SHOWN else f"{note[: _NOTE_SHOWN - 1]}…"
        return f"last check-in {when}" + (f": {shown}" if shown else "")


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """What is known of all goals that are worked on, and what happened in the days looked at.

    `goals` are in the order in which they are shown: tripped ones, those that ask for a decision,
    those in focus, and then by due date. `commitments` are the open ones, `ended` the goals that
    were done or dropped, `wins` the newest first.
    """

    since: date
    today: date
    goals: tuple[GoalFacts, ...]
    wins: tuple[JournalEntry, ...]
    commitments: tuple[Commitment, ...]
    ended: tuple[GoalOutline, ...]

    def lines(self) -> tuple[str, ...]:
        """The facts in words, a short line each."""
        lines = (
            self._goals_words(),
            _counted(len(self.wins), "win"),
            self._ended_words(),
            self._commitments_words(),
            _listed(
                ("need a decision", sum(bool(each.pressing) for each in self.goals)),
                ("blocked", sum(each.is_blocked for each in self.goals)),
                ("gone stale", sum(each.is_stale for each in self.goals)),
            ),
        )
        return tuple(line for line in lines if line)

    def _goals_words(self) -> str:
        paces = Counter(each.pace for each in self.goals if each.pace)
        shown = _listed(*((pace, paces[pace]) for pace in Pace))
        goals = _counted(len(self.goals), "goal") or "no goal"
        return f"{goals} under way" + (f": {shown}" if shown else "")

    def _ended_words(self) -> str:
        statuses = Counter(each.status for each in self.ended)
        shown = _listed(*((each, statuses[each]) for each in (Status.DONE, Status.DROPPED)))
        return f"ended: {shown}" if shown else ""

    def _commitments_words(self) -> str:
        carried = sum(each.carried > 0 for each in self.commitments)
        open_ = _counted(len(self.commitments), "commitment")
        return f"{open_} open" + (f", {carried} carried over" if carried else "") if open_ else ""


def goal_facts(plan: Plan, goal: Goal, since: date, today: date) -> GoalFacts:
    """What is known of a goal on a day, and what changed since the first of the days looked at."""
    eve = since - _DAY
    moves, slip = plan.slip_of(goal.id, today)
    entries = [each for each in plan.journal.of(goal.id) if since <= each.on <= today]
    return GoalFacts(
        goal=goal,
        today=today,
        progress_then=goal_progress(plan, goal, eve),
        progress_now=goal_progress(plan, goal, today),
        expected=expected_progress(plan, goal, today),
        confidence_then=confidence_of(plan, goal, eve),
        confidence_now=confidence_of(plan, goal, today),
        pace=pace_of(plan, goal, today),
        pace_words=pace_words(plan, goal, today),
        forecast=forecast(plan, goal, today),
        moves=moves,
        slip=slip,
        postponements=postponements(plan, goal, today),
        wins=_of_kind(entries, EntryKind.WIN),
        roadblocks=_of_kind(entries, EntryKind.ROADBLOCK),
        last_check_in=last_check_in(plan, goal, today),
        quiet_days=quiet_days(plan, goal, today),
        is_blocked=is_blocked(plan, goal, today),
        is_stale=is_stale(plan, goal, today),
        pressing=pressing(plan, goal, today),
    )


def review_facts(plan: Plan, since: date, today: date) -> ReviewFacts:
    """What is known of the plan on a day, and what happened since the first of the days looked at.

    Of goals that are not worked on only the outlines are read, which keeps it quick for a plan of
    many years.
    """
    outlines = tuple(plan.goal_outlines())
    active = (plan.goals[each.id] for each in outlines if each.status is Status.ACTIVE)
    goals = [goal_facts(plan, goal, since, today) for goal in active]
    wins = (each for each in plan.entries(EntryKind.WIN) if since <= each.on <= today)
    return ReviewFacts(
        since=since,
        today=today,
        goals=tuple(sorted(goals, key=lambda each: review_place(each.goal, each.pressing))),
        wins=tuple(wins),
        commitments=tuple(each for each in plan.commitments.values() if each.is_open),
        ended=tuple(each for each in outlines if each.ended_on and since <= each.ended_on <= today),
    )


def _of_kind(entries: list[JournalEntry], kind: EntryKind) -> tuple[JournalEntry, ...]:
    return tuple(each for each in entries if each.kind is kind)


def _of_ten(confidence: int) -> str:
    return write_number(confidence / _TEN)


def _counted(count: int, noun: str) -> str:
    """A count with its noun, or empty for none."""
    return f"{count} {noun}{'' if count == 1 else 's'}" if count else ""


def _listed(*counts: tuple[str, int]) -> str:
    return ", ".join(f"{count} {words}" for words, count in counts if count)
