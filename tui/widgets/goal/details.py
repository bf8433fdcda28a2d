"""The fields of a goal as label and value, each a spot that can be edited in place."""

from collections.abc import Iterator, Sequence

from planner.fields import GOAL_FIELDS, GoalField
from planner.goal import Goal, Obstacle, Tripwire
from planner.reviews.tripwires import is_tripped, tripped_words, tripwire_words
from tui.widgets.board.face import TO_CONFIRM
from tui.widgets.goal.spots import SpotKind
from tui.widgets.goal.view import GoalView
from tui.widgets.ink import Line, Span, Tone, flowed, padded, toned, wrapped
from tui.widgets.page import Row, Section, Spot

EMPTY = "—"
THEN = "→ "
"""Stands before the plan for an obstacle."""

_TO_CONFIRM = f"{TO_CONFIRM[0]} one of them has moved: y confirms, e links it to others"

REASONS = ("why", "values", "no_value_because", "reason", "parents", "company_priority")
MEANS = (
    "first_step",
    "resources",
    "hours_per_week",
    "confidence",
    "in_my_control",
    "employer_support",
)
FRAME = ("start", "due", "category", "kind", "purpose", "sphere", "tags")

_LABEL_WIDTH = max(len(field.label) for field in GOAL_FIELDS.values()) + 2
_LEAST_VALUE = 12


def reasons_section(view: GoalView, width: int) -> Section:
    """Why the person wants it, and what it serves; a value needs no reason for having none."""
    is_settled = view.goal.values and not view.goal.no_value_because
    names = [name for name in REASONS if not (is_settled and name == "no_value_because")]
    return Section("Why", tuple(_fields(view, names, width)))


def means_section(view: GoalView, width: int) -> Section:
    """How it will be done."""
    return Section("How", tuple(_fields(view, MEANS, width)))


def frame_section(view: GoalView, width: int) -> Section:
    """When it runs and how it is filed."""
    return Section("When and what", tuple(_fields(view, FRAME, width)))


def obstacles_section(view: GoalView, width: int) -> Section:
    """What may get in the way, each with its if-then plan below, and when to stop or shrink."""
    spot = Spot(SpotKind.FIELD, "obstacles")
    rows: list[Row] = []
    for obstacle in view.goal.obstacles:
        rows += [Row(line, spot) for line in _obstacle(obstacle, width)]
    rows = rows or [Row((Span(EMPTY, Tone.FAINT),), spot)]
    return Section("Obstacles", (*rows, *_fields(view, ("tripwire",), width)))


def _obstacle(obstacle: Obstacle, width: int) -> Iterator[Line]:
    yield from toned(wrapped(f"if {obstacle.what}", width), Tone.PLAIN)
    if not obstacle.then:
        yield (Span(f"{THEN}no plan yet", Tone.WARN),)
        return
    for index, text in enumerate(wrapped(obstacle.then, width - len(THEN))):
        yield (Span(THEN if index == 0 else " " * len(THEN), Tone.ACCENT), Span(text))


def _fields(view: GoalView, names: Sequence[str], width: int) -> Iterator[Row]:
    for name in names:
        field, spot = GOAL_FIELDS[name], Spot(SpotKind.FIELD, name)
        if width - _LABEL_WIDTH < _LEAST_VALUE:
            yield Row((Span(field.label, Tone.FAINT),), spot)
            yield from (Row((Span("  "), *line), spot) for line in _value(view, field, width - 2))
            continue
        for index, line in enumerate(_value(view, field, width - _LABEL_WIDTH)):
            label = (Span(field.label if index == 0 else "", Tone.FAINT),)
            yield Row((*padded(label, _LABEL_WIDTH), *line), spot)


def _values(goal: Goal, width: int) -> Iterator[Line]:
    """Every value by its name, the first one first, and whether it still has to be confirmed."""
    for value in goal.values:
        yield from toned(wrapped(f"{value.full_name} ({value})", width), Tone.PLAIN)
    if goal.reconfirm:
        yield from toned(wrapped(_TO_CONFIRM, width), Tone.WARN)


def _tripwire(view: GoalView, wire: Tripwire, width: int) -> Iterator[Line]:
    """What was agreed on, and that it has come to that."""
    yield from toned(wrapped(tripwire_words(wire, view.today), width), Tone.PLAIN)
    if is_tripped(view.plan, view.goal, view.today):
        words = tripped_words(view.plan, view.goal, wire, view.today)
        yield from toned(wrapped(words, width), Tone.BAD)


def _value(view: GoalView, field: GoalField, width: int) -> tuple[Line, ...]:
    value = getattr(view.goal, field.name)
    if field.name == "parents" and value:
        return flowed([Span(view.handle(id_), Tone.ACCENT) for id_ in value], width)
    if field.name == "values" and value:
        return tuple(_values(view.goal, width))
    if isinstance(value, Tripwire):
        return tuple(_tripwire(view, value, width))
    text = field.write(value, view.context)
    if not text:
        return ((Span(EMPTY, Tone.FAINT),),)
    return toned(wrapped(text, width), Tone.PLAIN)
