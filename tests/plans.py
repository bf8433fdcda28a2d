"""Plans made by hand around one goal, and the courses that such a goal may take."""

from datetime import date, timedelta

from hypothesis import strategies as st

from planner.calendar import Period
from planner.change import added
from planner.check_in import CheckIn, Reading
from planner.goal import Category, Goal, Status
from planner.measure import Measure, MeasureKind, Target
from planner.milestone import Milestone
from planner.plan import Plan
from planner.profile import Profile
from planner.records import Record

TODAY = date(2026, 11, 21)
"""A Saturday."""

START, DUE = date(2026, 9, 1), date(2027, 6, 28)
"""Three hundred days apart."""

GOAL = Goal(
    "goal000000", "Pass the first exam", START, DUE, Category.EDUCATION, status=Status.ACTIVE
)
PAGES = Measure("pages00000", GOAL.id, "pages", MeasureKind.UP, (Target(START, 40),))
DOWNTIME = Measure(
    "downtime00", GOAL.id, "downtime", MeasureKind.DOWN, (Target(START, 90),), 120, "hours"
)
PASSED = Measure("passed0000", GOAL.id, "passed", MeasureKind.YES_NO, (Target(START, 1),))
TALKS = Measure(
    "talks00000",
    GOAL.id,
    "talks",
    MeasureKind.RATE,
    (Target(START, 2),),
    period=Period.WEEK,
)


def plan_of(*records: Record) -> Plan:
    """A plan that holds these records."""
    return Plan().after([added(record) for record in records], 1)


def check_in(day: date, *values: tuple[Measure, float], is_skip: bool = False) -> CheckIn:
    """A check-in on the goal; its id is its day, so there is one a day."""
    readings = tuple(Reading(measure.id, value) for measure, value in values)
    note = "" if readings or is_skip else "noted"
    return CheckIn(f"c{day:%y%m%d}000", GOAL.id, day, readings, note=note, is_skip=is_skip)


days_of_course = st.dates(START - timedelta(20), DUE + timedelta(40))


_targets = st.lists(
    st.tuples(days_of_course, st.integers(1, 8)),
    min_size=1,
    max_size=3,
    unique_by=lambda target: target[0],
).map(sorted)
_kinds, _periods = st.sampled_from(MeasureKind), st.sampled_from(Period)


@st.composite
def course_measures(draw: st.DrawFn, name: str) -> Measure:
    """A measure of the goal, whose targets may have been revised."""
    kind = draw(_kinds)
    sign = -1 if kind is MeasureKind.DOWN else 1
    targets = tuple(Target(day, sign * value) for day, value in draw(_targets))
    period = draw(_periods) if kind is MeasureKind.RATE else None
    return Measure(name, GOAL.id, name, kind, targets, period=period)


_MEASURED = {name: course_measures(name) for name in ("one", "two", "three")}
_names = st.lists(st.sampled_from([*_MEASURED]), max_size=3, unique=True)
_values = st.lists(st.none() | st.integers(-4, 12), min_size=3, max_size=3)
"""What is read from up to three measures; None where one is not read."""

_days_of_check_ins = st.lists(days_of_course, max_size=12, unique=True)
_skips = st.integers(0, 9).map(lambda chance: chance == 0)
_steps_done_on = st.lists(st.none() | days_of_course, max_size=3)
_fiscal_starts = st.integers(1, 12)


@st.composite
def courses(draw: st.DrawFn) -> Plan:
    """The goal with measures, steps and check-ins of any kind, over about a year."""
    measures = [draw(_MEASURED[name]) for name in draw(_names)]
    check_ins = []
    for day in draw(_days_of_check_ins):
        values = zip(measures, draw(_values) if measures else (), strict=False)
        read = [(measure, value) for measure, value in values if value is not None]
        check_ins.append(check_in(day, *read, is_skip=draw(_skips)))
    steps = [
        Milestone(f"step{index}", GOAL.id, "A step", done_on=done_on)
        for index, done_on in enumerate(draw(_steps_done_on))
    ]
    profile = Profile(fiscal_start=draw(_fiscal_starts))
    return plan_of(profile, GOAL, *measures, *check_ins, *steps)
