"""Rows of a benchmark: medians and percentiles, and the ratio to a baseline of the same run."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter

MS = 1000


@dataclass(frozen=True, slots=True)
class Row:
    """Times of one thing in milliseconds, and the most that its ratio to the baseline may be."""

    name: str
    times: Sequence[float]
    limit: float | None = None

    @property
    def median(self) -> float:
        """The middle time in milliseconds."""
        return statistics.median(self.times)

    @property
    def p99(self) -> float:
        """The time in milliseconds that 99 of 100 stay under."""
        ordered = sorted(self.times)
        return ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]


def timed(work: Callable[[], object]) -> float:
    """How many milliseconds a call takes."""
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * MS


def show(title: str, rows: Sequence[Row], baseline: Row) -> bool:
    """Print a table; False when a row is over its limit."""
    print(f"\n{title}")
    print(f"  {'':<44} {'median ms':>10} {'p99 ms':>9} {'x':>7}  limit")
    within = True
    for row in (baseline, *rows):
        ratio = row.median / baseline.median
        is_over = row.limit is not None and ratio > row.limit
        within = within and not is_over
        limit = "" if row.limit is None else f"{row.limit:g}{'  OVER' if is_over else ''}"
        print(f"  {row.name:<44} {row.median:>10.3f} {row.p99:>9.3f} {ratio:>7.2f}  {limit}")
    return within


def show_times(title: str, rows: Sequence[Row]) -> bool:
    """Print a table of times whose limits are milliseconds; False when a median is over its own."""
    print(f"\n{title}")
    print(f"  {'':<44} {'median ms':>10} {'p99 ms':>9}  limit ms")
    within = True
    for row in rows:
        is_over = row.limit is not None and row.median > row.limit
        within = within and not is_over
        limit = "" if row.limit is None else f"{row.limit:g}{'  OVER' if is_over else ''}"
        print(f"  {row.name:<44} {row.median:>10.3f} {row.p99:>9.3f}  {limit}")
    return within
