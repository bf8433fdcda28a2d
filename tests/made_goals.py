"""A made plan around one goal, kept action by action on the days on which it happened."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import partial

from planner.acts.check_ins import log_check_in
from planner.acts.goals import add_goal, edit_goal, set_focus
from planner.acts.journal import write_entry
from planner.acts.measures import add_measure, aim_measure
from planner.acts.milestones import reach_milestone
from planner.calendar import Period
from planner.check_in import CheckIn, Reading
from planner.goal import Category, Goal, Kind, Obstacle, Reason, Status
from planner.journal import EntryKind, JournalEntry
from planner.keeper import Decide
from planner.measure import Measure, MeasureKind, Target
from planner.milestone import Milestone
from planner.values.value import Value
from store.memory_keeper import MemoryKeeper

TODAY = date(2026, 11, 21)
START, DUE, MOVED_DUE = date(2026, 9, 1), date(2027, 5, 15), date(2027, 6, 30)

EXAM, PARTNER, COURSE, BARE, LONG = (
    "exam000000",
    "part000000",
    "crs0000000",
    "bare000000",
    "kanj000000",
)
SECTIONS, HOURS, BOOKED = "m000000001", "m000000002", "m000000003"
FIRST_STEP, MOCK, APPLY = "s000000001", "s000000002", "s000000003"

LONG_TITLE = "日本の会計基準と国際財務報告基準の違いを説明できるようになる" * 7
"""Cut to 200 characters, each two cells wide."""


class MadePlan:
    """A keeper in memory whose clock is set by hand, and ids that follow each other."""

    def __init__(self, today: date = TODAY) -> None:
        self.today = today
        self.keeper = MemoryKeeper(self.now)
        self._count = 0

    def now(self) -> datetime:
        """Half past nine on the day that is set."""
        return datetime.combine(self.today, time(9, 30), UTC)

    def new_id(self) -> str:
        """The next id."""
        self._count += 1
        return f"n{self._count:09d}"

    def on(self, day: date, decide: Decide) -> None:
        """Keep one action on a day."""
        self.today = day
        self.keeper.act(decide)


def made_plan() -> MadePlan:
    """A rich goal with one above and one below it, a bare one, and one with a very long title."""
    made = MadePlan()
    _other_goals(made)
    _exam(made)
    for day, sections, sure, note in (
        (date(2026, 9, 12), 0.0, 60, ""),
        (date(2026, 10, 3), 0.5, 70, "Half of the first section; the evenings are enough."),
        (date(2026, 10, 25), 1.0, 70, "Passed the first section."),
        (date(2026, 11, 14), 1.5, 80, ""),
    ):
        _check_in(made, day, sections, sure, note)
    made.on(
        date(2026, 10, 25),
        partial(reach_milestone, milestone_id=FIRST_STEP, today=date(2026, 10, 25)),
    )
    made.on(
        date(2026, 11, 2), partial(aim_measure, measure_id=HOURS, target=3, today=date(2026, 11, 2))
    )
    made.on(
        date(2026, 11, 3),
        partial(
            edit_goal,
            goal_id=EXAM,
            fields={"due": MOVED_DUE},
            today=date(2026, 11, 3),
            new_id=made.new_id,
            reason="The course starts six weeks later than announced.",
        ),
    )
    made.on(date(2026, 11, 5), partial(set_focus, goal_id=EXAM, focus=True))
    win = JournalEntry(
        "j000000001",
        date(2026, 10, 26),
        EntryKind.WIN,
        "Passed the first section at once.",
        (EXAM,),
    )
    made.on(date(2026, 10, 26), partial(write_entry, entry=win))
    made.today = TODAY
    return made


def _other_goals(made: MadePlan) -> None:
    partner = Goal(
        PARTNER, "Become a partner of the firm", START, date(2031, 6, 30), Category.LEADERSHIP,
        Status.ACTIVE,
    )  # fmt: skip
    bare = Goal(BARE, "Learn Spanish", date(2026, 11, 20))
    long = Goal(LONG, LONG_TITLE[:200], START, date(2027, 3, 31), Category.EDUCATION, Status.ACTIVE)
    for goal in (partner, bare, long):
        made.on(START, partial(add_goal, goal=goal))


def _exam(made: MadePlan) -> None:
    exam = Goal(
        EXAM,
        "Pass all four sections of the CPA exam",
        START,
        DUE,
        Category.EDUCATION,
        Status.ACTIVE,
        why="It opens the way to signing audits myself, and I like to know the rules in full.",
        kind=Kind.SKILL_BASED,
        tags=("cpa", "audit"),
        parents=(PARTNER,),
        values=(Value.TECHNICAL, Value.PAID),
        first_step="Register for the first section",
        resources="The review course, a study group on Thursdays, two days of leave a month.",
        reason=Reason.VALUE,
        hours_per_week=8.0,
        confidence=70,
        in_my_control=True,
        obstacles=(
            Obstacle("the busy season eats the evenings", "study from six to seven in the morning"),
            Obstacle("the group falls apart"),
        ),
    )
    measures = (
        Measure(SECTIONS, EXAM, "sections", MeasureKind.UP, (Target(START, 4),), unit="sections"),
        Measure(
            HOURS, EXAM, "study", MeasureKind.RATE, (Target(START, 2),), unit="evenings",
            period=Period.WEEK,
        ),
        Measure(BOOKED, EXAM, "seat booked", MeasureKind.YES_NO, (Target(START, 1),)),
    )  # fmt: skip
    steps = (
        Milestone(FIRST_STEP, EXAM, "Sit the first section", date(2026, 10, 25)),
        Milestone(MOCK, EXAM, "Take a full mock exam", date(2026, 11, 12)),
        Milestone(APPLY, EXAM, "Apply for the last two sections", date(2027, 1, 31)),
    )
    made.on(START, partial(add_goal, goal=exam, measures=measures, milestones=steps))
    course = Goal(
        COURSE, "Finish the review course", START, date(2027, 2, 28), Category.EDUCATION,
        Status.ACTIVE, parents=(EXAM,),
    )  # fmt: skip
    modules = Measure("m000000009", COURSE, "modules", MeasureKind.UP, (Target(START, 12),))
    made.on(START, partial(add_goal, goal=course))
    made.on(START, partial(add_measure, measure=modules))
    done = CheckIn("c000000099", COURSE, date(2026, 11, 8), (Reading("m000000009", 5),))
    made.on(date(2026, 11, 8), partial(log_check_in, check_in=done, today=date(2026, 11, 8)))


def _check_in(made: MadePlan, day: date, sections: float, sure: int, note: str) -> None:
    readings = (Reading(SECTIONS, sections), Reading(HOURS, 2))
    entry = CheckIn(made.new_id(), EXAM, day, readings, sure, note)
    made.on(day, partial(log_check_in, check_in=entry, today=day))


Make = Callable[[], MadePlan]
"""Makes the plan anew, so that no test sees what another one did."""
