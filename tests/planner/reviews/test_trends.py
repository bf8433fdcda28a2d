"""Confidence and energy over time."""

from datetime import date

import pytest

from planner.change import added
from planner.check_in import CheckIn
from planner.goal import Goal, Status
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.records import Record
from planner.reviews.review import Review
from planner.reviews.trends import confidence_trend, energy_trend

FIRST, LAST = date(2026, 1, 15), date(2026, 4, 10)


def plan_of(*records: Record) -> Plan:
    return Plan().after(map(added, records), 1)


def goal(id_: str, ended_on: date | None = None) -> Goal:
    status = Status.DONE if ended_on else Status.ACTIVE
    return Goal(id_, "Learn it", FIRST, date(2026, 12, 31), status=status, ended_on=ended_on)


def sure(id_: str, about: str, on: date, percent: int) -> CheckIn:
    return CheckIn(id_, about, on, confidence=percent)


def test_each_month_ends_with_the_newest_confidence_of_every_goal() -> None:
    plan = plan_of(
        goal("g1"),
        goal("g2"),
        sure("c1", "g1", date(2026, 2, 3), 40),
        sure("c2", "g1", date(2026, 3, 3), 60),
        sure("c3", "g2", date(2026, 3, 31), 100),
    )
    assert confidence_trend(plan, FIRST, LAST) == (
        (date(2026, 2, 28), 0.4),
        (date(2026, 3, 31), 0.8),
        (LAST, 0.8),
    )


def test_a_goal_counts_until_it_ended() -> None:
    plan = plan_of(goal("g1", ended_on=date(2026, 3, 1)), sure("c1", "g1", date(2026, 2, 3), 40))
    assert confidence_trend(plan, FIRST, LAST) == ((date(2026, 2, 28), 0.4),)


def test_what_is_said_later_leaves_earlier_points_as_they_were() -> None:
    early = plan_of(goal("g1"), sure("c1", "g1", date(2026, 2, 3), 40))
    late = early.after([added(sure("c2", "g1", date(2026, 5, 1), 90))], 2)
    assert confidence_trend(late, FIRST, LAST) == confidence_trend(early, FIRST, LAST)


@pytest.mark.parametrize(("energy", "share"), [(1, 0.0), (3, 0.5), (5, 1.0)])
def test_energy_is_a_share_of_its_scale(energy: int, share: float) -> None:
    day = date(2026, 2, 6)
    plan = plan_of(Review("r1", day, ReviewLevel.WEEKLY, day, day, energy=energy))
    assert energy_trend(plan, FIRST, LAST) == ((date(2026, 2, 28), share),)
    assert energy_trend(plan, date(2026, 2, 7), LAST) == ()


def test_the_energies_of_a_month_are_one_point() -> None:
    days = {date(2026, 2, 6): 2, date(2026, 2, 27): 5, date(2026, 4, 3): 1}
    reviews = (
        Review(f"r{energy}", day, ReviewLevel.WEEKLY, day, day, energy=energy)
        for day, energy in days.items()
    )
    points = ((date(2026, 2, 28), 0.625), (LAST, 0.0))
    assert energy_trend(plan_of(*reviews), FIRST, LAST) == points


def test_a_review_that_asked_no_energy_has_no_point() -> None:
    day = date(2026, 2, 6)
    assert energy_trend(plan_of(Review("r1", day, ReviewLevel.WEEKLY, day, day)), FIRST, LAST) == ()
