"""The headings of a board: names of columns, of lanes, and of what is folded away."""

from tui.widgets.board.layout import Slot
from tui.widgets.board.scene import Scene
from tui.widgets.ink import Line, Span, Tone, clipped, padded, spread, width_of

HEADING_LINES = 2
EMPTY = "·"
_RULE, _RULE_HERE = "─", "━"


def heading(scene: Scene, here: int, line: int) -> Line:
    """A line of the headings over all columns: the names, and the rules below them."""
    if not any(scene.counts):
        return ()
    if scene.is_narrow:
        return _narrow_heading(scene, here, line)
    pieces: list[Span] = []
    for slot in scene.slots:
        drawn = _names(scene, slot, here) if line == 0 else _rule(slot, here)
        pieces += padded(drawn, slot.width)
    return tuple(pieces)


def _names(scene: Scene, slot: Slot, here: int) -> Line:
    count = scene.counts[slot.column]
    if not slot.is_open:
        return (Span(f"{count or EMPTY:^3}", Tone.FAINT),)
    title = scene.board.lanes[0].columns[slot.column].title
    tone = Tone.HEADING if slot.column == here else Tone.STRONG
    room = slot.width - 1
    number = f"{count}"
    return spread(
        (Span(f" {clipped(title, room - len(number) - 2)}", tone),),
        (Span(number, Tone.FAINT),),
        room,
    )


def _rule(slot: Slot, here: int) -> Line:
    if not slot.is_open:
        return ()
    is_here = slot.column == here
    character, tone = (_RULE_HERE, Tone.ACCENT) if is_here else (_RULE, Tone.RULE)
    return (Span(character * (slot.width - 1), tone),)


def _narrow_heading(scene: Scene, here: int, line: int) -> Line:
    """The column in the middle, and those that left and right lead to."""
    if line:
        return (Span(_RULE_HERE * (scene.width - 1), Tone.ACCENT),)
    columns = scene.board.lanes[0].columns
    before = [index for index in range(here) if scene.counts[index]]
    after = [index for index in range(here + 1, len(columns)) if scene.counts[index]]
    left = f" ‹ {columns[before[-1]].title} {scene.counts[before[-1]]}" if before else ""
    right = f"{columns[after[0]].title} {scene.counts[after[0]]} › " if after else ""
    name: Line = (
        Span(columns[here].title, Tone.HEADING),
        Span(f" {scene.counts[here]}", Tone.FAINT),
    )
    side = (scene.width - width_of(name)) // 2
    begin = padded((Span(clipped(left, side - 1), Tone.FAINT),), side)
    end = clipped(right, side - 1)
    gap = scene.width - side - width_of(name) - len(end) - 1
    return (*begin, *name, Span(" " * max(1, gap)), Span(end, Tone.FAINT))


def lane_name(scene: Scene, lane: int) -> Line:
    """The line between two swim lanes."""
    row = scene.board.lanes[lane]
    count = sum(len(column.goals) for column in row.columns)
    name: Line = (Span(f" {row.name.capitalize()}", Tone.STRONG), Span(f" {count} ", Tone.FAINT))
    return (*name, Span("╌" * max(0, scene.width - width_of(name) - 1), Tone.RULE))


def rail(scene: Scene, slot: Slot, y: int) -> Line:
    """One line of a folded column: a letter of its name, read downwards."""
    title = scene.board.lanes[0].columns[slot.column].title
    letter = title[y - 1] if 0 < y <= len(title) else " "
    tone = Tone.PLAIN if scene.counts[slot.column] else Tone.FAINT
    return (Span(f" {letter} ", tone),)
