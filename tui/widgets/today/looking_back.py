"""The next review, and what was promised at the last ones."""

from collections.abc import Iterator

from planner.human_date import write_distance
from planner.profile import ReviewLevel
from planner.reviews.commitment import Commitment
from tui.widgets.ink import Line, Span, Tone, flowed, toned, wrapped
from tui.widgets.page import Row, Section, Spot
from tui.widgets.today.spots import DaySpot
from tui.widgets.today.view import TodayView
from tui.widgets.values.rows import capital

REVIEW, COMMITMENTS = "Review", "Commitments"
REVIEW_SPOT = Spot(DaySpot.REVIEW, "next")
_INDENT = "  "


def review_section(view: TodayView, width: int) -> Section:
    """The review that is open, or the countdown to the next one; and how many were held."""
    held = view.attendance
    aside = (Span(f"held {held}", Tone.FAINT),) if held is not None and held.of else ()
    lines = (*flowed(stopped(view.stopped, view.key("resume")), width, " "),)
    lines += flowed(_review(view), width, " ")
    return Section(REVIEW, tuple(Row(line, REVIEW_SPOT) for line in lines), aside)


def stopped(level: ReviewLevel | None, key: str) -> Line:
    """A review that was begun and not finished, and the key that goes on; else nothing."""
    if level is None:
        return ()
    words = f"The {level} review is begun and not finished."
    return (Span(words, Tone.WARN), Span(f"{key} goes on.", Tone.ACCENT))


def _review(view: TodayView) -> Line:
    key = view.key("review")
    waiting, coming = view.agenda.due.review, view.agenda.next_review
    if waiting is not None:
        since = "today" if waiting.due == view.today else f"since {view.day(waiting.due)}"
        words = f"{capital(waiting.words)}, open {since}."
        return (Span(words, Tone.STRONG), Span(f"{key} begins it.", Tone.ACCENT))
    if coming is not None:
        words = f"{capital(coming.level)} review {view.away(coming.due)}"
        day = Span(f"on {view.day(coming.due)}.", Tone.FAINT)
        return (Span(words), day, Span(f"{key} looks back sooner.", Tone.FAINT))
    return (Span("Reviews begin with the first goal.", Tone.FAINT),)


def commitments_section(view: TodayView, width: int) -> Section:
    """What is still to be done of what one said that one would do."""
    rows = [row for each in view.commitments for row in _commitment(view, each, width)]
    keys = f"{view.key('keep-commitment')} done  {view.key('carry-commitment')} carry over"
    return Section(COMMITMENTS, tuple(rows), (Span(keys, Tone.FAINT),))


def _commitment(view: TodayView, each: Commitment, width: int) -> Iterator[Row]:
    spot = Spot(DaySpot.COMMITMENT, each.id)
    for index, line in enumerate(toned(wrapped(each.text, width - len(_INDENT)), Tone.PLAIN)):
        yield Row((Span("□ " if index == 0 else _INDENT, Tone.ACCENT), *line), spot)
    for line in flowed(_conditions(view, each), width - len(_INDENT), " · "):
        yield Row((Span(_INDENT), *line), spot)


def _conditions(view: TodayView, each: Commitment) -> Iterator[Span]:
    if each.due is not None:
        is_late = each.due < view.today
        yield Span(write_distance(each.due, view.today), Tone.WARN if is_late else Tone.FAINT)
    if each.where:
        yield Span(each.where, Tone.FAINT)
    if each.carried:
        times = "once" if each.carried == 1 else f"{each.carried} times"
        yield Span(f"carried over {times}", Tone.WARN if each.must_end else Tone.FAINT)
