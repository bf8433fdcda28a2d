"""The list of past reviews, the newest first."""

from planner.reviews.reading import decided
from planner.reviews.review import Review
from planner.reviews.rhythm import period_label
from tui.widgets.ink import Line, Span, Tone, clipped_line
from tui.widgets.page import Row, Section, Spot
from tui.widgets.reviews.spots import ReviewsSpot
from tui.widgets.reviews.view import ReviewsView

TITLE = "Past reviews"
_DAY, _LEVEL, _LABEL = 17, 11, 18
INVITATION = "None yet. The first one is the shortest: it has little to look back at."


def past_section(view: ReviewsView, width: int) -> Section:
    """One line for each review: its day, its level, its period, and what it decided."""
    if not view.past:
        return Section(TITLE, (Row((Span(INVITATION, Tone.FAINT),)),))
    rows = [
        Row(clipped_line(_line(view, each), width), Spot(ReviewsSpot.REVIEW, each.id))
        for each in view.past[: view.shown]
    ]
    left = len(view.past) - view.shown
    if left > 0:
        words = Span(f"… {left} more: enter shows them", Tone.FAINT)
        rows.append(Row((words,), Spot(ReviewsSpot.MORE, "")))
    return Section(TITLE, tuple(rows), (Span(str(len(view.past)), Tone.FAINT),))


def _line(view: ReviewsView, review: Review) -> Line:
    label = period_label(review.since, review.until, review.level, view.plan.fiscal_year)
    return (
        Span(f"{view.day(review.on):<{_DAY}}", Tone.FAINT),
        Span(f"{review.level:<{_LEVEL}} ", Tone.STRONG),
        Span(f"{label:<{_LABEL}} "),
        Span(decided(review) or _looked_at(review), Tone.FAINT),
    )


def _looked_at(review: Review) -> str:
    count = len(review.verdicts)
    words = [f"{count} goal{'' if count == 1 else 's'}"] if count else []
    if review.energy is not None:
        words.append(f"energy {review.energy}")
    return ", ".join(words)
