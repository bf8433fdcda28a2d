"""The nearest day on a side of today, of those that words without a year name."""

from datetime import date, timedelta

import pytest

from planner.calendar import FiscalYear
from planner.human_date import Lean
from planner.human_date.standpoint import Standpoint

TODAY = date(2026, 11, 21)


def nearest(days: dict[int, date], lean: Lean = Lean.FUTURE) -> date:
    """The nearest of some days by the number of steps away, and no day at any other step."""

    def day_at(steps: int) -> date:
        try:
            return days[steps]
        except KeyError as error:
            raise ValueError from error

    return Standpoint(TODAY, lean, FiscalYear()).nearest(day_at)


@pytest.mark.parametrize(("lean", "sign"), [(Lean.FUTURE, 1), (Lean.PAST, -1)])
def test_a_step_without_a_day_and_one_on_the_other_side_are_passed_over(
    lean: Lean, sign: int
) -> None:
    before, behind = TODAY - timedelta(sign), TODAY + timedelta(sign)
    assert nearest({0: before, sign: TODAY}, lean) == TODAY
    assert nearest({0: before, 8 * sign: behind}, lean) == behind


def test_no_day_is_looked_for_beyond_eight_steps() -> None:
    with pytest.raises(ValueError, match=r"^no such day on the leaning side$"):
        nearest({9: TODAY})
