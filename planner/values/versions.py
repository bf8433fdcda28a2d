"""Versions: the values are asked again over the years, and nothing is ever written over."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from planner.records import Dated

D = TypeVar("D", bound=Dated)


def newest(versions: Iterable[D], by: date = date.max) -> D | None:
    """The newest version that was there on a day; of those of one day, the one added last."""
    known = sorted((each for each in versions if each.on <= by), key=lambda each: each.on)
    return known[-1] if known else None
