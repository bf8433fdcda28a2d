"""Lines of the board, made from what stands on each line of a scene, and remembered."""

from textual.strip import Strip

from tui.widgets.board.headings import heading, lane_name, rail
from tui.widgets.board.layout import GAP, Slot
from tui.widgets.board.paint import MakeCard, Paint, Pieces
from tui.widgets.board.scene import NAME_LINES, Band, Scene, Spot
from tui.widgets.ink import Line

Drawn = dict[int, Pieces]
"""What is drawn of each column on one line; a column that is left out is empty there."""


AHEAD = 6
"""Lines drawn above and below those in sight: as many as the largest card takes with its gap."""


class Rows:
    """Draws rows of cards; a row is drawn again only once it was forgotten."""

    def __init__(self, paint: Paint, make_card: MakeCard) -> None:
        self.make_card = make_card
        self._paint = paint
        self._drawn: dict[int, Drawn] = {}
        self._strips: dict[int, dict[tuple[int, Line], Strip]] = {}
        self._headings: dict[tuple[int, int], Strip] = {}
        self._rails: dict[tuple[Slot, int], Pieces] = {}

    def forget(self, lines: range | None = None) -> None:
        """Draw these lines of the scene again, or all of them."""
        if lines is None:
            self._drawn.clear()
            self._strips.clear()
            self._headings.clear()
            self._rails.clear()
        else:
            for at in lines:
                self._drawn.pop(at, None)
                self._strips.pop(at, None)

    def heading(self, scene: Scene, column: int, y: int) -> Strip:
        """A line of the headings, with the cursor in a column."""
        key = (column, y)
        if key not in self._headings:
            line = heading(scene, column, y)
            self._headings[key] = self._paint.strip(line, scene.width + 1)
        return self._headings[key]

    def strip(self, scene: Scene, here: Spot, at: int, y: int, edge: Line) -> Strip:
        """What a line of the screen shows: a line of the scene, with the cursor on a spot.

        `y` counts from below the headings; the rails of folded columns stay there while the rest
        scrolls. Where their names have ended, a line that scrolled is the very one that it was, and
        Textual needn't make its bytes anew.
        """
        strips = self._strips.setdefault(at, {})
        key = (min(y, scene.rails_end), edge)
        if key not in strips:
            strips[key] = self._joined(scene, self._drawn_at(scene, here, at), y, edge)
        return strips[key]

    def draw_ahead(self, scene: Scene, here: Spot, seen: range) -> None:
        """Draw what the next step of the cursor may bring into sight, and its card there."""
        for at in (*range(seen.start - AHEAD, seen.start), *range(seen.stop, seen.stop + AHEAD)):
            if 0 <= at < scene.height:
                self.strip(scene, here, at, scene.rails_end, ())
        for row in (here.row - 1, here.row + 1):
            there = here._replace(row=row)
            goal, box = scene.goal(there), scene.box(there)
            if goal and box:
                self._paint.card(goal, self.make_card, box.width, is_here=True)

    def _drawn_at(self, scene: Scene, here: Spot, at: int) -> Drawn:
        if at not in self._drawn:
            self._drawn[at] = self._draw(scene, here, at)
        return self._drawn[at]

    def _draw(self, scene: Scene, here: Spot, at: int) -> Drawn:
        for band in scene.bands:
            if band.top <= at < band.body:
                return self._name(scene, band, at)
            if band.body <= at < band.end:
                return self._cards(scene, band, here, at)
        return {}

    def _name(self, scene: Scene, band: Band, at: int) -> Drawn:
        """The name of a lane, or nothing, across all open columns."""
        if at != band.body - NAME_LINES:
            return {}
        across = self._paint.strip(lane_name(scene, band.lane), scene.width)
        opened = [slot for slot in scene.slots if slot.is_open]
        return {slot.column: list(across.crop(slot.x, slot.x + slot.width)) for slot in opened}

    def _cards(self, scene: Scene, band: Band, here: Spot, at: int) -> Drawn:
        """The line of each card that crosses this line of the scene."""
        found: Drawn = {}
        for slot in scene.slots:
            stack = band.stacks.get(slot.column)
            place = stack.at(at - band.body) if stack is not None else None
            if stack is None or place is None:
                continue
            row, line = place
            if line < stack.card_height(row):
                is_here = here == (band.lane, slot.column, row)
                width = slot.width - GAP
                lines = self._paint.card(stack.goals[row], self.make_card, width, is_here=is_here)
                found[slot.column] = [*lines[line], self._paint.blank(GAP)]
        return found

    def _joined(self, scene: Scene, drawn: Drawn, y: int, edge: Line) -> Strip:
        """Open columns, rails between them, and one cell at the right edge."""
        row: Pieces = []
        empty = 0
        for slot in scene.slots:
            pieces = drawn.get(slot.column)
            if pieces is None and slot.is_open:
                empty += slot.width
                continue
            if empty:
                row.append(self._paint.blank(empty))
                empty = 0
            row += self._rail(scene, slot, y) if pieces is None else pieces
        empty += scene.width - scene.slots[-1].x - scene.slots[-1].width
        if empty:
            row.append(self._paint.blank(empty))
        return Strip([*row, *self._paint.pieces(edge, 1)], scene.width + 1)

    def _rail(self, scene: Scene, slot: Slot, y: int) -> Pieces:
        """A line of a folded column, which stays where it is while the cards scroll."""
        key = (slot, min(y, scene.rails_end))
        if key not in self._rails:
            self._rails[key] = self._paint.pieces(rail(scene, slot, y), slot.width)
        return self._rails[key]
