"""The days that a goal's sentence is read against."""

from datetime import date
from typing import NamedTuple

from planner.calendar import FiscalYear
from planner.profile import BOUNDARIES


class Calendar(NamedTuple):
    """Today, the fiscal year, and the months up to which a goal is short-term."""

    today: date
    fiscal: FiscalYear = FiscalYear()
    track_boundary_months: int = BOUNDARIES[0]
