"""What the market asks for against what one can, and how a goal comes of a gap."""

from planner.market.gaps import Gap
from planner.market.skill import HIGHEST_LEVEL
from tui.widgets.charts.bar import thin_bar
from tui.widgets.ink import Line, Span, Tone, clipped, toned, wrapped
from tui.widgets.page import Row, Section, Spot
from tui.widgets.reviews.spots import ReviewsSpot
from tui.widgets.reviews.view import ReviewsView

TITLE = "Skills the market asks for"
_NAME, _BAR, _TIMES = 22, 5, 13
_MOST = 8
UNKNOWN = "?"


def market_section(view: ReviewsView, width: int) -> Section:
    """The widest gaps; nothing where no posting was noted."""
    rows = [Row(_line(gap), Spot(ReviewsSpot.GAP, gap.name)) for gap in view.gaps[:_MOST]]
    if not rows:
        return Section(TITLE, ())
    words = f"{view.keys['draft']} drafts a goal for the gap under the cursor"
    rows += [Row(line) for line in toned(wrapped(words, width), Tone.FAINT)]
    return Section(TITLE, tuple(rows), (Span(str(len(view.gaps)), Tone.FAINT),))


def _line(gap: Gap) -> Line:
    """The skill, how often it is asked for, and the way from the level to the target."""
    known = gap.level is not None
    share = (gap.level or 0) / HIGHEST_LEVEL
    bar = thin_bar(share, _BAR) if known else (Span(UNKNOWN.ljust(_BAR), Tone.FAINT),)
    levels = f"{_said(gap.level)} → {_said(gap.target)}"
    times = f"in {gap.asked} posting{'' if gap.asked == 1 else 's'}"
    work = f"  “{gap.goals[0].title}” works on it" if gap.goals else "  no goal yet"
    return (
        Span(f"{clipped(gap.name, _NAME - 1):<{_NAME}}"),
        *bar,
        Span(f" {levels}  ", Tone.STRONG),
        Span(f"{times:<{_TIMES}}", Tone.FAINT),
        Span(work, Tone.FAINT if gap.goals else Tone.WARN),
    )


def _said(level: int | None) -> str:
    return UNKNOWN if level is None else str(level)
