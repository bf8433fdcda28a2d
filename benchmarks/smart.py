"""How long the critic takes: for a sentence, and for a text of 100,000 characters."""

import sys
from datetime import date
from functools import partial

from benchmarks.report import Row, show_times, timed
from planner.smart.calendar import Calendar
from planner.smart.critique import critique
from planner.smart.verdict import Critique

CALENDAR = Calendar(date(2026, 11, 21))
SENTENCES = (
    "Get better at my job",
    "Improve my communication skills",
    "Pass the state welding exam by June",
    "Read two trade journals a week",
    "Cut the time to close the books from nine days to five by the end of Q2",
    "Reduce falls on the ward by 25% within six months by checking every room twice a shift",
    "Launch the spring newsletter by 15 April and reach 2,000 readers this year",
    "Raise the average quiz score from 68 to 80 this semester by holding a weekly study session",
    "Save 400 euros a month for 12 months by cooking at home so that I can pay a deposit",
    "By 31 December I will pass the second tax exam by studying ten hours a week, so that I can"
    " move from bookkeeping into advising clients",
    "To improve my writing, I will write one page each morning for 30 days",
    "Hire two nurses for the night shift by the start of summer",
)
ROUNDS = 40
MEDIAN_LIMIT, P99_LIMIT = 0.5, 2.0
"""Milliseconds for one sentence."""

LONG, MOST_GROWTH = 100_000, 3.0
"""Characters of a long text, and how much longer twice as many may take."""


def judge(text: str) -> Critique:
    """The verdict on a sentence on its own."""
    return critique(text, calendar=CALENDAR)


def main() -> bool:
    """Print the times; False when the median, the 99th percentile or the growth is too high."""
    for sentence in SENTENCES:
        judge(sentence)
    times = [timed(partial(judge, sentence)) for _ in range(ROUNDS) for sentence in SENTENCES]
    row = Row("a sentence, letters and findings", times, MEDIAN_LIMIT)
    half, whole = (_long_row(length) for length in (LONG // 2, LONG))
    within = show_times("The SMART critic", (row, half, whole))
    growth = whole.median / half.median
    print(f"  {'twice as long takes so many times as long':<44} {growth:>10.2f}")
    return within and row.p99 <= P99_LIMIT and growth <= MOST_GROWTH


def _long_row(length: int) -> Row:
    text = " ".join(SENTENCES) + " "
    text = (text * (length // len(text) + 1))[:length]
    times = [timed(partial(judge, text)) for _ in range(9)]
    return Row(f"a text of {length:,} characters", times)


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
