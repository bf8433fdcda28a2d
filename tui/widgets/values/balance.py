"""What the open goals are about against what matters, and goals that stand alone."""

from collections.abc import Sequence

from planner.goal import GoalOutline
from planner.measure import write_number
from planner.values.balance import CategoryShare
from tui.widgets.charts.bar import thin_bar
from tui.widgets.ink import Line, Span, Tone
from tui.widgets.page import Row, Section, Spot
from tui.widgets.values.rows import below, counted, goal_row, listed
from tui.widgets.values.spots import Part, ValueSpot, spot_of
from tui.widgets.values.view import ValuesView

TITLE = "Balance"
_NAME = 13
_BAR = 12


def balance_section(view: ValuesView, width: int) -> Section:
    """A bar for each category, and the goals that stand alone; nothing without goals."""
    most = max((share.goals for share in view.shares), default=0)
    if not most:
        return Section(TITLE, ())
    rows = [
        Row(_share(share, most), spot_of(ValueSpot.TEXT, Part.BALANCE, share.category))
        for share in view.shares
    ]
    alone = view.orphans
    rows += _alone(
        view, ValueSpot.LONG_ALONE, "Long-term, with no stepping stone",
        alone.long_without_stones, width,
    )  # fmt: skip
    rows += _alone(
        view, ValueSpot.SHORT_ALONE, "Short-term, leading to no long-term goal",
        alone.short_without_parent, width,
    )  # fmt: skip
    return Section(TITLE, tuple(rows))


def _share(share: CategoryShare, most: int) -> Line:
    place = f"{share.place} " if share.place else "  "
    words = [counted(share.goals, "goal")] if share.goals else ["no goal"]
    if share.hours:
        words.append(f"{write_number(share.hours)} h a week")
    if share.place and not share.goals:
        words.append("though it matters to you")
    return (
        Span(place, Tone.ACCENT),
        Span(f"{share.category:<{_NAME}}", Tone.STRONG if share.place else Tone.PLAIN),
        *thin_bar(share.goals / most, _BAR),
        Span(f" {' · '.join(words)}", Tone.FAINT),
    )


def _alone(
    view: ValuesView, kind: ValueSpot, title: str, goals: Sequence[GoalOutline], width: int
) -> list[Row]:
    if not goals:
        return []
    rows = listed(
        view,
        Part.BALANCE,
        kind,
        goals,
        lambda goal: (goal_row(goal, Spot(kind, goal.id), width),),
    )
    return [below(f"{title}: {len(goals):,}"), *rows]
