"""The days that a pack is about, as a person names them."""

from datetime import date, timedelta

from planner.calendar import MONTHS_IN_YEAR, FiscalYear, add_months
from planner.human_date import Lean, read_date
from planner.refusal import Refusal
from planner.reviews.rhythm import Span


def year_up_to(day: date) -> Span:
    """The twelve months that end on a day."""
    return Span(add_months(day, -MONTHS_IN_YEAR) + timedelta(1), day)


def read_period(text: str, today: date, fiscal: FiscalYear) -> Span:
    """A whole period such as `2026 Q3`, `last month` or `2026`; refuses what is no period."""
    first = read_date(f"start of {text}", today, lean=Lean.PAST, fiscal=fiscal)
    last = read_date(f"end of {text}", today, lean=Lean.PAST, fiscal=fiscal)
    if last < first:  # the period runs: the end before it is that of an earlier one
        last = read_date(f"end of {text}", first, lean=Lean.FUTURE, fiscal=fiscal)
    return Span(first, last)


def read_span(since: str, until: str, today: date, fiscal: FiscalYear) -> Span:
    """The days from one typed day to another, without which they end today.

    Without a first day it is the year that ends with them; refuses a first day after the last.
    """
    last = read_date(until, today, lean=Lean.PAST, fiscal=fiscal) if until else today
    if not since:
        return year_up_to(last)
    first = read_date(since, today, lean=Lean.PAST, fiscal=fiscal)
    if first > last:
        raise Refusal(f"{first} is after {last}", "let the days begin on or before their last")
    return Span(first, last)
