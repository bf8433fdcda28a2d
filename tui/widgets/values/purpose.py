"""The purpose map: the picture of the circles, and every entry by its region."""

from collections.abc import Iterable
from itertools import groupby, zip_longest

from planner.values.purpose.circles import CENTRE, NOWHERE, REGIONS, Circle, Mask
from planner.values.purpose.empty_circles import empty_messages
from planner.values.purpose.purpose_map import PurposeEntry, unproven
from planner.values.purpose.sitting import PurposeSitting
from planner.values.value import value_of
from tui.widgets.ink import Line, Span, Tone, clipped, padded, width_of, wrapped
from tui.widgets.page import Row, Section, Spot
from tui.widgets.values.picture import LEAST_COLUMNS, Numbered, picture
from tui.widgets.values.rows import counted, exercise, listed, paragraphs
from tui.widgets.values.spots import Part, ValueSpot
from tui.widgets.values.view import ValuesView

TITLE = "Purpose map"
BESIDE_FROM = 70
"""Cells from which on the list stands beside the picture and not below it."""

MOST_COLUMNS = 58
_GAP = 2
_LISTED = 30
CANDIDATE, UNPROVEN = "◆", "?"
"""Signs of entries that were chosen to be tried out, and that nobody else bears out yet."""


def map_section(view: ValuesView, width: int) -> Section:
    """The newest map, or the way into the first one."""
    if view.purpose is None:
        words = "draws it with you: what you love, do well, is needed and paid for"
        return Section(TITLE, (exercise(view, Part.MAP, "ikigai", words),))
    aside = (Span(view.day(view.purpose.on), Tone.FAINT),)
    return Section(TITLE, tuple(_drawn(view, view.purpose, width)), aside)


def _drawn(view: ValuesView, sitting: PurposeSitting, width: int) -> list[Row]:
    numbers = {entry.id: number for number, entry in enumerate(view.numbered, 1)}
    if width >= BESIDE_FROM:
        columns = LEAST_COLUMNS + (width - BESIDE_FROM) // 2
        lines = _picture(view, numbers, min(columns, MOST_COLUMNS))
        rows = _list(view, sitting, numbers, width - width_of(lines[0]) - _GAP)
        return [*_beside(lines, rows), *_reading(view, sitting, width)]
    rows = _list(view, sitting, numbers, width)
    if width >= LEAST_COLUMNS:
        lines = _picture(view, numbers, min(width, MOST_COLUMNS))
        rows = [*(Row(line) for line in lines), *rows]
    return [*rows, *_reading(view, sitting, width)]


def _picture(view: ValuesView, numbers: dict[str, int], columns: int) -> tuple[Line, ...]:
    regions: dict[Mask, list[Numbered]] = {}
    for entry in view.numbered:
        regions.setdefault(entry.mask, []).append(Numbered(numbers[entry.id], entry.text))
    return picture(regions, columns)


def _beside(lines: Iterable[Line], rows: Iterable[Row]) -> list[Row]:
    """The list at the right of the picture."""
    pairs = list(zip_longest(lines, rows))
    columns = max(width_of(line) for line, _ in pairs if line) + _GAP
    return [(row or Row(()))._replace(figure=padded(line or (), columns)) for line, row in pairs]


def _list(
    view: ValuesView, sitting: PurposeSitting, numbers: dict[str, int], width: int
) -> list[Row]:
    """The entries under the names of their regions, those with most circles first."""
    chosen = {candidate.entry for candidate in sitting.candidates}
    doubted = {entry.id for entry in unproven(sitting.entries)}

    def rows_of(group: tuple[Mask, list[PurposeEntry]]) -> Iterable[Row]:
        mask, entries = group
        yield Row((Span(REGIONS[mask].name, Tone.STRONG), Span(f"  {circles(mask)}", Tone.FAINT)))
        for entry in entries:
            signs = (CANDIDATE if entry.id in chosen else "") + (
                UNPROVEN if entry.id in doubted else ""
            )
            yield from _entry(entry, numbers[entry.id], signs, width)

    groups = [(mask, list(found)) for mask, found in groupby(view.numbered, lambda each: each.mask)]
    return listed(view, Part.MAP, TITLE, groups, rows_of, shown=_LISTED)


def circles(mask: Mask) -> str:
    """The circles of a region in their short words."""
    if mask in (NOWHERE, CENTRE):
        return "all four" if mask else "in no circle"
    return "+".join(str(circle.name).lower() for circle in Circle if circle in mask)


def _entry(entry: PurposeEntry, number: int, signs: str, width: int) -> Iterable[Row]:
    before = f"{number:>2} "
    spot = Spot(ValueSpot.ENTRY, entry.id)
    text = f"{entry.text} {signs}".rstrip()
    for index, line in enumerate(wrapped(text, width - len(before))):
        yield Row((Span(before if not index else " " * len(before), Tone.FAINT), Span(line)), spot)


def _circle(view: ValuesView, sitting: PurposeSitting, circle: Circle, width: int) -> Row:
    """A circle as a value: how many entries it holds, and how many goals serve it."""
    value = value_of(circle)
    entries = sum(circle in entry.mask for entry in sitting.entries)
    goals = len(view.row(value).goals)
    words = f"{counted(entries, 'entry', 'entries')}, {counted(goals, 'goal')}"
    name = clipped(value.full_name, width - len("needed  ") - len(words) - 2)
    line = (Span(f"{value:<8}", Tone.ACCENT), Span(f"{name}  "), Span(words, Tone.FAINT))
    return Row(line, Spot(ValueSpot.CIRCLE, value))


def _reading(view: ValuesView, sitting: PurposeSitting, width: int) -> list[Row]:
    """What the person makes of the map, what it lacks, and what is being tried out."""
    texts: list[str] = []
    if sitting.now is not None:
        texts.append(f"Your work now: {REGIONS[sitting.now].name} ({circles(sitting.now)}).")
    texts += [sitting.summary] if sitting.summary else []
    texts += [
        f"{CANDIDATE} {each.what} until {view.day(each.due)}: {each.known_by}."
        for each in sitting.candidates
    ]
    rows = [_circle(view, sitting, circle, width) for circle in Circle]
    rows += paragraphs(texts, Part.MAP, width)
    rows += paragraphs(empty_messages(sitting.entries), Part.MAP, width, Tone.FAINT, what="empty")
    return [*rows, exercise(view, Part.MAP, "ikigai", "draws it again, beside this one")]
