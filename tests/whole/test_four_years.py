"""A person's four years, day by day on a frozen clock: the right reviews, one at a time.

The years 2025 to 2028 hold a week 53, a 29 February and four year ends, and this person is away for
eleven weeks, moves the fiscal year, and holds reviews late in one summer and early in another.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path

import pytest
from freezegun import freeze_time
from freezegun.api import FrozenDateTimeFactory, StepTickTimeFactory, TickingDateTimeFactory

from cli import clock
from cli.__main__ import run
from planner.acts.goals import add_goal
from planner.acts.profile import set_profile
from planner.acts.reviews import keep_review, snooze_review
from planner.acts.rhythm import set_rhythm
from planner.goal import Goal, Status
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel
from planner.reviews.review import Review
from planner.reviews.rhythm import period_label
from planner.reviews.schedule import OpenReview, attendance, next_review, open_review, span_of
from store.disk_keeper import DiskKeeper

WEEKLY, MONTHLY, QUARTERLY, SEMIANNUAL, ANNUAL = ReviewLevel
DAY, WEEK = timedelta(1), timedelta(7)
FIRST, LAST = date(2025, 1, 4), date(2028, 12, 31)
"""A Saturday, and the end of the fourth year."""

FAR_EAST, FAR_WEST = 14, -12
"""Hours from UTC at both ends of the world."""

Frozen = FrozenDateTimeFactory | StepTickTimeFactory | TickingDateTimeFactory


@dataclass
class Person:
    """Somebody who lives through the years and keeps a plan on disk."""

    keeper: DiskKeeper
    frozen: Frozen
    held: list[OpenReview] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.today = clock.now().date()

    @property
    def plan(self) -> Plan:
        return self.keeper.plan

    def wake(self, day: date) -> None:
        """Move the clock of the world to noon UTC of a day."""
        self.frozen.move_to(datetime.combine(day, time(12)))
        self.today = clock.now().date()

    def hold(self, level: ReviewLevel | None = None) -> OpenReview | None:
        """Hold the open review, or one of a level that was asked for."""
        found = open_review(self.plan, self.today)
        if level is None and found is not None:
            level = found.level
            self.held.append(found)
        if level is not None:
            since, until = span_of(self.plan, level, self.today)
            id_ = f"{level.value[:3]}{self.today:%y%m%d}0"
            review = Review(id_, self.today, level, since, until)
            self.keeper.act(partial(keep_review, review=review))
        return found


def begin(directory: Path, frozen: Frozen) -> Person:
    """A new plan with one goal, whose rhythm begins on the first day."""
    person = Person(DiskKeeper.open(directory, clock.now, is_lasting=True), frozen)
    person.keeper.act(partial(set_profile, profile=Profile(reviews_since=person.today)))
    goal = Goal("goal000000", "Lead a team", person.today, date(2029, 6, 30), status=Status.ACTIVE)
    person.keeper.act(partial(add_goal, goal=goal))
    return person


@pytest.fixture
def person(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Person]:
    """A person somewhere on earth, at noon UTC of the first day."""
    at = datetime.combine(FIRST, time(12))
    with freeze_time(at, tz_offset=getattr(request, "param", FAR_EAST)) as frozen:
        person = begin(tmp_path / "plan", frozen)
        yield person
        person.keeper.close()


def days(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += DAY


def level_of(friday: date, fiscal_start: int) -> ReviewLevel:
    """What a Friday asks for, by the months that begin after one of its week's days."""
    for back in range(7):
        after = friday + (1 - back) * DAY
        if after.day == 1:
            months = (after.month - fiscal_start) % 12
            by_months = ((12, ANNUAL), (6, SEMIANNUAL), (3, QUARTERLY), (1, MONTHLY))
            return next(level for every, level in by_months if months % every == 0)
    return WEEKLY


@pytest.mark.parametrize("person", [0, FAR_EAST, FAR_WEST], indirect=True, ids="UTC{:+}".format)
def test_each_friday_of_four_years_has_one_review(person: Person) -> None:
    """The fiscal year is moved on 15 February 2027, from January to October."""
    start, moved = 1, date(2027, 2, 15)
    for day in days(FIRST, LAST):
        person.wake(day)
        today = person.today
        if today == moved:
            start = 10
            person.keeper.act(partial(set_rhythm, today=today, fiscal_start=start))
        found = person.hold()
        is_friday = today > FIRST and today.weekday() == 4
        assert (found and found.level) == (level_of(today, start) if is_friday else None)
        assert found is None or open_review(person.plan, today) is None
    assert {each.missed for each in person.held} == {0}
    assert len(person.plan.reviews) == len(person.held) == 208
    weeks = [each for each in person.held if each.due in {date(2027, 1, 1), date(2028, 3, 3)}]
    assert [each.level for each in weeks] == [ANNUAL, MONTHLY]
    assert str(attendance(person.plan, WEEKLY, person.today, 200)) == "200 of 200 weeks"


def test_a_moved_fiscal_year_calls_old_reviews_otherwise_and_loses_none(person: Person) -> None:
    """The last audit was in January, so the year that ends in September now waits for one."""
    for week in range(1, 2 * 52):
        person.wake(FIRST + week * WEEK - DAY)
        person.hold()
    before = dict(person.plan.reviews)
    quarters = [each for each in before.values() if each.level is QUARTERLY]

    def labels() -> list[str]:
        fiscal = person.plan.fiscal_year
        return [period_label(each.since, each.until, QUARTERLY, fiscal) for each in quarters]

    assert labels() == ["2025 Q1", "2025 Q3", "2026 Q1", "2026 Q3"]
    person.keeper.act(partial(set_rhythm, today=person.today, fiscal_start=10))
    assert labels() == ["FY2025 Q2", "FY2025 Q4", "FY2026 Q2", "FY2026 Q4"]
    assert dict(person.plan.reviews) == before
    found = person.hold()
    assert found is not None
    assert (found.level, found.due, found.missed) == (ANNUAL, date(2026, 10, 2), 0)
    assert found.since == max(each.until for each in before.values() if each.level is ANNUAL) + DAY
    assert open_review(person.plan, person.today) is None


@pytest.mark.parametrize(
    ("levels", "level", "missed", "words"),
    [
        ((WEEKLY,), WEEKLY, 10, "weekly review, covers 11 weeks"),
        ((WEEKLY, MONTHLY), MONTHLY, 1, "monthly review, covers 2 months"),
        (tuple(ReviewLevel), ANNUAL, 0, "annual review"),
    ],
)
def test_eleven_weeks_away_over_week_53_are_one_review(
    person: Person, levels: tuple[ReviewLevel, ...], level: ReviewLevel, missed: int, words: str
) -> None:
    """The last review is that of 13 November 2026; the way home ends on 29 January 2027.

    That is seven days before the review of January is due, which it settles.
    """
    away, home = date(2026, 11, 13), date(2027, 1, 29)
    if levels != person.plan.profile.reviews:
        person.keeper.act(partial(set_rhythm, today=person.today, levels=levels))
    for day in days(FIRST, home + 2 * WEEK):
        person.wake(day)
        if person.today <= away or person.today >= home:
            person.hold()
    (catch_up,) = [each for each in person.held if each.until == home]
    assert (catch_up.level, catch_up.missed, catch_up.words) == (level, missed, words)
    after = [each.words for each in person.held if each.until > home]
    assert after == ["weekly review"] * len(after)
    assert len(after) == 2 * (WEEKLY in levels)
    assert str(attendance(person.plan, WEEKLY, home + WEEK, 13)) == "3 of 13 weeks"


def test_late_and_early_reviews_settle_their_weeks_and_no_others(person: Person) -> None:
    """Each on the Sunday after in 2025, on the Wednesday before in 2026."""
    for day in days(FIRST, date(2026, 12, 31)):
        person.wake(day)
        is_late = person.today < date(2026, 1, 5)
        if is_late and person.today.weekday() == 6:
            person.hold()
        if not is_late and person.today.weekday() == 2:
            assert open_review(person.plan, person.today) is None
            coming = next_review(person.plan, person.today)
            assert coming is not None
            assert coming.due - person.today == 2 * DAY
            person.hold(coming.level)
    assert {each.until - each.due for each in person.held} == {2 * DAY}
    assert {each.missed for each in person.held} == {0}
    assert str(attendance(person.plan, WEEKLY, person.today, 100)) == "100 of 100 weeks"


def test_snoozes_never_let_two_reviews_open(person: Person) -> None:
    """Everything is put off for a day, twice, and then held."""
    for day in days(FIRST, FIRST + 15 * WEEK):
        person.wake(day)
        found = open_review(person.plan, person.today)
        if found is not None and found.snoozes < 2:
            decide = partial(
                snooze_review,
                level=found.level,
                until=person.today + DAY,
                today=person.today,
                id_=f"snooze{person.today:%m%d}",
            )
            person.keeper.act(decide)
            assert open_review(person.plan, person.today) is None
        else:
            person.hold()
    assert {each.until - each.due for each in person.held} == {2 * DAY}
    assert [each.level for each in person.held] == [level_of(each.due, 1) for each in person.held]


def test_who_flies_over_the_date_line_holds_one_review(tmp_path: Path) -> None:
    """New Year's Day of 2027, a Friday, comes twice to whoever flies from UTC+14 to UTC-12."""
    with freeze_time("2026-12-26 12:00", tz_offset=FAR_EAST) as frozen:
        person = begin(tmp_path / "plan", frozen)
        person.wake(date(2026, 12, 31))
        assert person.today == date(2027, 1, 1)
        person.hold()
        person.keeper.close()
    for hours in range(0, 48, 6):
        at = datetime.combine(date(2026, 12, 31), time(12)) + timedelta(hours=hours)
        with freeze_time(at, tz_offset=FAR_WEST):
            assert open_review(person.plan, clock.now().date()) is None
    assert [each.level for each in person.held] == [ANNUAL]


@pytest.mark.parametrize(
    ("at", "hours", "code"),
    [
        ("2027-01-07 09:59", FAR_EAST, 0),
        ("2027-01-07 10:00", FAR_EAST, 10),
        ("2027-01-08 11:59", FAR_WEST, 0),
        ("2027-01-08 12:00", FAR_WEST, 10),
    ],
)
def test_a_review_is_due_from_the_first_minute_of_the_local_friday(
    at: str, hours: int, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    with freeze_time("2027-01-05 12:00", tz_offset=hours):
        assert run(["add", "Learn to weld by end of 2028"]) == 0
    with freeze_time(at, tz_offset=hours):
        assert run(["status", "--short"]) == code
    assert ("weekly review" in capsys.readouterr().out) == (code == 10)
