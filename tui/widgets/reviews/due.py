"""What is due next, and how the rhythm was kept."""

from collections.abc import Iterator

from planner.human_date import write_distance
from planner.reviews.rhythm import period_label
from planner.reviews.schedule import OpenReview, attendance
from tui.widgets.ink import Line, Span, Tone, clipped_line, flowed
from tui.widgets.page import Row, Section
from tui.widgets.reviews.spots import HOME
from tui.widgets.reviews.view import ReviewsView
from tui.widgets.today.looking_back import stopped

TITLE = "Your rhythm"
NO_RHYTHM = "No review is switched on. dualtrack rhythm chooses weekly, monthly and more."


def due_section(view: ReviewsView, width: int) -> Section:
    """The open review with what it covers, or when the next one is due; then how often it was."""
    rows = [Row(line, HOME) for line in flowed(stopped(view.stopped, view.keys["resume"]), width)]
    rows += [Row(line, HOME) for line in flowed(_due(view), width, " · ")]
    attended = (attendance(view.plan, level, view.today) for level in view.plan.profile.reviews)
    kept = [Span(f"{each} kept", Tone.FAINT) for each in attended if each.of]
    rows += [Row(line, HOME) for line in flowed(kept, width, " · ")]
    return Section(TITLE, tuple(Row(clipped_line(row.line, width), row.spot) for row in rows))


def _due(view: ReviewsView) -> Line:
    if view.open is not None:
        return tuple(_open(view, view.open))
    if view.next is None:
        return (Span(NO_RHYTHM, Tone.FAINT),)
    away = write_distance(view.next.due, view.today)
    return (
        Span(f"Next: the {view.next.level} review", Tone.STRONG),
        Span(f"{view.day(view.next.due)}, {away}"),
        Span(f"{view.keys['review']} begins it now", Tone.FAINT),
    )


def _open(view: ReviewsView, due: OpenReview) -> Iterator[Span]:
    yield Span(f"The {due.level} review is due", Tone.ACCENT)
    yield Span(period_label(due.since, due.until, due.level, view.plan.fiscal_year), Tone.STRONG)
    if due.missed:
        yield Span(f"one look back in the place of {due.missed + 1}")
    if due.absorbed:
        *others, last = due.absorbed
        names = f"{', '.join(others)} and {last}" if others else last
        yield Span(f"{names} with it", Tone.FAINT)
    yield Span(f"{view.keys['review']} begins it", Tone.FAINT)
