"""Reading as the tests write it: a text, and the days they expect as ISO."""

from collections.abc import Callable
from datetime import date

import pytest

from planner.calendar import FiscalYear
from planner.human_date import Lean, read_date

Read = Callable[..., str]


@pytest.fixture
def read() -> Read:
    """Reads a text on Saturday 21 November 2026, unless told another day."""

    def read_iso(
        text: str, *, on: str = "2026-11-21", lean: Lean = Lean.FUTURE, start_month: int = 1
    ) -> str:
        fiscal = FiscalYear(start_month)
        return read_date(text, date.fromisoformat(on), lean=lean, fiscal=fiscal).isoformat()

    return read_iso
