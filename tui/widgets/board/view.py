"""The board on the screen: it draws lines, scrolls, and has a cursor."""

from collections.abc import Mapping
from dataclasses import dataclass

from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip

from planner.board import Board
from planner.goal import GoalOutline
from tui.widgets.board import steps
from tui.widgets.board.headings import HEADING_LINES
from tui.widgets.board.paint import MakeCard, Paint
from tui.widgets.board.rows import Rows
from tui.widgets.board.scene import Scene, Spot
from tui.widgets.ink import Line, Span, Tone, toned, wrapped
from tui.widgets.inked import InkedView

CURSOR_KEYS: Mapping[str, tuple[str, int]] = {
    "up": ("step", -1),
    "k": ("step", -1),
    "down": ("step", 1),
    "j": ("step", 1),
    "left": ("beside", -1),
    "h": ("beside", -1),
    "right": ("beside", 1),
    "l": ("beside", 1),
    "home": ("edge", -1),
    "end": ("edge", 1),
    "pageup": ("page", -1),
    "pagedown": ("page", 1),
}
"""How each key moves the cursor, and which way."""


THUMB, THUMB_CELLS = "▐", 1
THUMB_LINE: Line = (Span(THUMB, Tone.GRID),)
"""Drawn here and not by a scroll bar, which would be one more widget to paint at each key."""


PAUSE_S = 0.015
"""Seconds after a frame in which its bytes are surely on their way to the terminal."""


class BoardView(InkedView, can_focus=True):
    """Shows a board of cards and lets the cursor walk over them.

    `hint` is what an empty board says, `taken` are cursor keys that the person gave to an action.
    """

    DEFAULT_CSS = """
    BoardView {
        height: 1fr;
        overflow-x: hidden;
        scrollbar-size: 0 0;
        scrollbar-gutter: auto;
    }
    """

    @dataclass
    class CardOpened(Message):
        """The person clicked the picked card once more."""

        goal_id: str

    @dataclass
    class CardPicked(Message):
        """The cursor came to another card; None is an empty board."""

        goal_id: str | None

    def __init__(
        self,
        board: Board,
        make_card: MakeCard,
        hint: str = "",
        taken: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__()
        self._taken = taken
        self._board = board
        self._hint = hint
        self._spot = steps.first_spot(board)
        self._known_scene: Scene | None = None
        self._extent = Size(0, 0)
        self._paint = Paint(self)
        self._rows = Rows(self._paint, make_card)

    @property
    def board(self) -> Board:
        """What the board shows."""
        return self._board

    @property
    def spot(self) -> Spot:
        """Where the cursor is."""
        return self._spot

    @property
    def goal(self) -> GoalOutline | None:
        """The goal under the cursor."""
        columns = self._board.lanes[self._spot.lane].columns
        goals = columns[self._spot.column].goals
        return goals[self._spot.row] if self._spot.row < len(goals) else None

    def show(self, board: Board, make_card: MakeCard, hint: str = "") -> None:
        """Show a newer board, with the cursor on the goal where it was, or close to its place."""
        before = self.goal
        self._board, self._hint, self._rows.make_card = board, hint, make_card
        found = steps.find(board, before.id) if before else None
        self._spot = found or steps.kept(board, self._spot)
        self._paint.forget_cards()
        self._arrange()
        self._tell(before)

    def point_at(self, goal_id: str) -> bool:
        """Put the cursor on a goal; False when it is not on this board."""
        found = steps.find(self._board, goal_id)
        if found is not None:
            self.move_to(found)
        return found is not None

    @property
    def scene(self) -> Scene:
        """The board laid out for the width of now."""
        scene = self._known_scene
        if scene is None or scene.board is not self._board:
            scene = Scene(self._board, self._spot, max(1, self._extent.width - THUMB_CELLS), scene)
            self._known_scene = scene
        return scene

    @property
    def room(self) -> int:
        """Lines of cards that are in sight."""
        return self._extent.height - HEADING_LINES

    def move_to(self, spot: Spot) -> None:
        """Put the cursor on a card and bring it into sight."""
        before, old = self.goal, self._spot
        self._spot = spot
        if old.column != spot.column:
            self._unfold(old)
        else:
            self._refresh_card(old)
            self._refresh_card(spot)
        self._reveal()
        self._tell(before)

    def _unfold(self, old: Spot) -> None:
        """Lay the columns out anew when another one has to open; else only two cards change."""
        scene = self.scene
        slot = scene.slot(self._spot.column)
        if slot is not None and slot.is_open:
            self._refresh_card(old)
            self._refresh_card(self._spot)
            self.refresh(Region(0, 0, self._extent.width, HEADING_LINES))
        else:
            self._known_scene = Scene(self._board, self._spot, scene.width, scene)
            self._arrange()

    def _arrange(self) -> None:
        scene = self.scene
        self._rows.forget()
        self.virtual_size = Size(self._extent.width, scene.height + HEADING_LINES)
        self.refresh()

    def _tell(self, before: GoalOutline | None) -> None:
        after = self.goal
        if before != after:
            self.post_message(self.CardPicked(after.id if after else None))

    def _refresh_card(self, spot: Spot) -> None:
        box = self.scene.box(spot)
        if box is not None:
            self._rows.forget(range(box.y, box.y + box.height))
            y = box.y + HEADING_LINES - self.scroll_offset.y
            self.refresh(Region(box.x, y, box.width, box.height))

    def _reveal(self) -> None:
        """Scroll no further than it takes to see the whole card."""
        box = self.scene.box(self._spot)
        if box is None:
            return
        room = self.room
        band = self.scene.bands[self._spot.lane]
        top = band.top if self._spot.row == 0 else box.y
        if top < self.scroll_offset.y or box.height > room:
            self._scroll_to_line(top)
        elif box.y + box.height > self.scroll_offset.y + room:
            self._scroll_to_line(box.y + box.height - room)

    def _scroll_to_line(self, y: int) -> None:
        """Scroll at once, and draw the next cards while nobody waits for them."""
        self.scroll_to(y=y, animate=False)
        self.set_timer(PAUSE_S, self._draw_ahead)

    def _draw_ahead(self) -> None:
        top = self.scroll_offset.y
        self._rows.draw_ahead(self.scene, self._spot, range(top, top + self.room))

    def on_key(self, event: events.Key) -> None:
        """Move the cursor; a key that is answered here needs no way through all bindings."""
        move = CURSOR_KEYS.get(event.key)
        if move is not None and event.key not in self._taken:
            event.stop()
            event.prevent_default()
            self.move_by(*move)

    def move_by(self, how: str, step: int) -> None:
        """Move by cards, by columns, to the edge of the column or by a screen."""
        if how == "step":
            self.move_to(steps.below(self._board, self._spot, step))
        elif how == "edge":
            count = len(self._board.lanes[self._spot.lane].columns[self._spot.column].goals)
            self.move_to(steps.below(self._board, self._spot, step * count))
        elif how == "beside":
            self._move_beside(step)
        else:
            self._move_page(step)

    def _move_beside(self, step: int) -> None:
        """To the next column that holds cards, at about the same height."""
        column = steps.beside(self._board, self._spot, step)
        if column is not None:
            box = self.scene.box(self._spot)
            self.move_to(self.scene.nearest(self._spot.lane, column, box.y if box else 0))

    def _move_page(self, step: int) -> None:
        """A screen up or down the column."""
        box = self.scene.box(self._spot)
        if box is not None:
            y = box.y + step * max(1, self.room - box.height)
            self.move_to(self.scene.nearest(self._spot.lane, self._spot.column, y))

    def on_click(self, event: events.Click) -> None:
        """A click picks a card or unfolds a column; one on the picked card opens it."""
        at = event.get_content_offset(self)
        if at is None:
            return
        slot = self.scene.slot_at(at.x)
        spot = self.scene.spot_at(at.x, at.y - HEADING_LINES + self.scroll_offset.y)
        if spot is not None and spot == self._spot and self.goal is not None:
            self.post_message(self.CardOpened(self.goal.id))
        elif spot is not None:
            self.move_to(spot)
        elif slot is not None and not slot.is_open:
            self._open_column(slot.column)

    def _open_column(self, column: int) -> None:
        for lane, row in enumerate(self._board.lanes):
            if row.columns[column].goals:
                self.move_to(Spot(lane, column, 0))
                return

    def on_resize(self) -> None:
        """Lay the board out anew for the new width."""
        self._extent = self.size
        self._known_scene = None
        self._arrange()
        self._reveal()

    def notify_style_update(self) -> None:
        """Another theme: every colour is looked up again."""
        super().notify_style_update()
        self._paint.forget()
        self._rows.forget()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Lines as they are drawn: they bring their colours, and no border has to go around."""
        scene = self.scene
        thumb = self._thumb(scene)
        strips = [self._drawn(scene, y, thumb) for y in crop.line_range]
        for line_filter in self.get_line_filters():
            ground = self.background_colors[1]
            strips = [strip.apply_filter(line_filter, ground) for strip in strips]
        if crop.column_span == (0, self._extent.width):
            return strips
        return [strip.crop(*crop.column_span) for strip in strips]

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        return self._drawn(self.scene, y, self._thumb(self.scene))

    def _drawn(self, scene: Scene, y: int, thumb: range) -> Strip:
        """Headings that stay, and cards that scroll below them."""
        if y < HEADING_LINES:
            return self._rows.heading(scene, self._spot.column, y)
        if scene.is_empty:
            return self._paint.strip(self._hint_line(y - HEADING_LINES), self._extent.width)
        y -= HEADING_LINES
        at = y + self.scroll_offset.y
        return self._rows.strip(scene, self._spot, at, y, THUMB_LINE if y in thumb else ())

    def _hint_line(self, y: int) -> Line:
        lines = toned(wrapped(self._hint, max(20, self.scene.width - 8)), Tone.FAINT)
        return (Span("    "), *lines[y - 1]) if 0 < y <= len(lines) else ()

    def _thumb(self, scene: Scene) -> range:
        """The lines at whose right edge a thick line shows which part of the board is in sight."""
        room = self.room
        if scene.is_empty or scene.height <= room:
            return range(0)
        length = max(1, round(room * room / scene.height))
        begin = round(self.scroll_offset.y / (scene.height - room) * (room - length))
        return range(begin, begin + length)
