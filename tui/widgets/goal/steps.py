"""The milestones of a goal, and the goals above and below it."""

from datetime import date

from planner.board import percent
from planner.goal import Goal
from planner.human_date import write_date, write_distance
from planner.milestone import Milestone
from planner.progress import goal_progress
from tui.widgets.charts.bar import thin_bar
from tui.widgets.goal.spots import SpotKind
from tui.widgets.goal.view import GoalView
from tui.widgets.ink import Line, Span, Tone, clipped, spread, wrapped
from tui.widgets.page import Row, Section, Spot

_BAR = 10


def milestones_section(view: GoalView, width: int) -> Section:
    """Steps by day, those without a day last; a done one is ticked."""
    steps = sorted(
        view.plan.milestones.of(view.goal.id),
        key=lambda step: (step.due or step.done_on or date.max, step.title),
    )
    rows = [row for step in steps for row in _step(view, step, width)]
    done = sum(step.done_on is not None for step in steps)
    aside = (Span(f"{done} of {len(steps)}", Tone.FAINT),) if steps else ()
    return Section("Milestones", tuple(rows) or _hint("m adds a step on the way", width), aside)


def links_section(view: GoalView, width: int) -> Section:
    """What the goal serves, and the stepping stones that serve it."""
    goals = view.plan.goals
    above = [goals[id_] for id_ in view.goal.parents if id_ in goals]
    below = sorted(
        goals.of(view.goal.id),
        key=lambda goal: (not goal.status.is_open, goal.due or date.max, goal.title),
    )
    rows = [
        *(_link(view, goal, "↑", width) for goal in above),
        *(_link(view, goal, "↓", width) for goal in below),
    ]
    return Section("Links", tuple(rows) or _hint("l links it to a goal that it serves", width))


def _step(view: GoalView, step: Milestone, width: int) -> tuple[Row, ...]:
    spot = Spot(SpotKind.MILESTONE, step.id)
    sign, when = _sign_and_day(view, step)
    lines = wrapped(step.title, width - 3 - len(when.text))
    tone = Tone.FAINT if step.done_on else Tone.PLAIN
    first: Line = (sign, Span(" "), Span(lines[0], tone))
    return (
        Row(spread(first, (when,), width), spot),
        *(Row((Span("  "), Span(text, tone)), spot) for text in lines[1:]),
    )


def _sign_and_day(view: GoalView, step: Milestone) -> tuple[Span, Span]:
    if step.done_on is not None:
        return Span("✓", Tone.GOOD), Span(
            f"done {write_date(step.done_on, view.today)}", Tone.FAINT
        )
    if step.due is None:
        return Span("○", Tone.FAINT), Span("")
    is_late = step.due < view.today
    tone = Tone.BAD if is_late else Tone.FAINT
    return Span("!" if is_late else "○", tone), Span(write_distance(step.due, view.today), tone)


def _link(view: GoalView, goal: Goal, sign: str, width: int) -> Row:
    share = goal_progress(view.plan, goal, view.today)
    end: Line = (
        ()
        if share is None
        else (*thin_bar(share, _BAR), Span(f" {percent(share):>3}%", Tone.FAINT))
    )
    handle = view.handle(goal.id)
    room = width - len(handle) - 4 - (_BAR + 6)
    start: Line = (
        Span(f"{sign} ", Tone.ACCENT),
        Span(f"{handle} ", Tone.FAINT),
        Span(clipped(goal.title, room), Tone.PLAIN if goal.status.is_open else Tone.FAINT),
    )
    return Row(spread(start, end, width), Spot(SpotKind.GOAL, goal.id))


def _hint(text: str, width: int) -> tuple[Row, ...]:
    return (Row((Span(clipped(text, width), Tone.FAINT),)),)
