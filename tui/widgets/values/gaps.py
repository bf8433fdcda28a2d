"""What is missing between goals and values: each gap with the key that closes it."""

from collections.abc import Sequence

from planner.goal import GoalOutline
from planner.values.value import Value
from tui.widgets.ink import Span, Tone, clipped
from tui.widgets.page import Row, Section, Spot
from tui.widgets.values.goals import short_code
from tui.widgets.values.rows import goal_row, listed, paragraphs
from tui.widgets.values.spots import Part, ValueSpot
from tui.widgets.values.view import ValuesView

TITLE = "Gaps"


def gaps_section(view: ValuesView, width: int) -> Section:
    """Values without a goal, goals without a value, and goals to confirm; None is said, too."""
    coverage = view.coverage
    draft, link, confirm = (view.key(each) for each in ("draft", "link-values", "confirm-values"))
    rows: list[Row] = []
    if coverage.starving:
        rows.append(_head("Values that no goal serves", f"{draft} drafts one, {link} links one"))
        rows += [_starving(value, width) for value in coverage.starving]
    rows += _goals(
        view, ValueSpot.TO_CONFIRM, "Goals whose value has moved", f"{confirm} confirms",
        coverage.to_confirm, width,
    )  # fmt: skip
    rows += _goals(
        view, ValueSpot.UNVALUED, "Goals without a value", f"{link} links them",
        coverage.unvalued, width,
    )  # fmt: skip
    rows += _goals(
        view, ValueSpot.EXCUSED, "Goals that serve no value, with a reason", "",
        coverage.excused, width, {goal.id: goal.no_value_because for goal in coverage.excused},
    )  # fmt: skip
    if not rows and view.is_begun:
        words = "Nothing is missing: every value that counts has a goal, and every goal a value."
        rows += paragraphs((words,), Part.GAPS, width)
    return Section(TITLE, tuple(rows))


def _head(title: str, keys: str) -> Row:
    return Row((Span(title, Tone.STRONG), Span(f"  {keys}" if keys else "", Tone.FAINT)))


def _starving(value: Value, width: int) -> Row:
    words = clipped(value.full_name, width - len("!  XX "))
    line = (Span("! ", Tone.WARN), Span(f"{short_code(value)} ", Tone.ACCENT), Span(words))
    return Row(line, Spot(ValueSpot.STARVING, value))


def _goals(  # noqa: PLR0917  # a list is said in so many words
    view: ValuesView,
    kind: ValueSpot,
    title: str,
    keys: str,
    goals: Sequence[GoalOutline],
    width: int,
    notes: dict[str, str] | None = None,
) -> list[Row]:
    if not goals:
        return []
    found = notes or {}
    rows = listed(
        view,
        Part.GAPS,
        kind,
        goals,
        lambda goal: (goal_row(goal, Spot(kind, goal.id), width, found.get(goal.id, "")),),
    )
    return [_head(f"{title}: {len(goals):,}", keys), *rows]
