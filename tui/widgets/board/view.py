"""The board on the screen: it draws lines, scrolls, and has a cursor."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip

from planner.board import Board, Card
from planner.goal import Goal
from tui.widgets.board import steps
from tui.widgets.board.headings import HEADING_LINES, heading, lane_name, rail
from tui.widgets.board.layout import Slot
from tui.widgets.board.paint import Ground, Paint
from tui.widgets.board.scene import Band, Scene, Spot
from tui.widgets.ink import Line, Span, Tone, toned, wrapped
from tui.widgets.inked import InkedView

MakeCard = Callable[[Goal], Card]


class BoardView(InkedView, can_focus=True):
    """Shows a board of cards and lets the cursor walk over them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "step(-1)", "Up", show=False),
        Binding("down,j", "step(1)", "Down", show=False),
        Binding("left,h", "beside(-1)", "Left", show=False),
        Binding("right,l", "beside(1)", "Right", show=False),
        Binding("home", "edge(-1)", "First", show=False),
        Binding("end", "edge(1)", "Last", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
    ]

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"board--{ground}" for ground in Ground}
    """The grounds that tones stand on."""

    DEFAULT_CSS = """
    BoardView {
        height: 1fr;
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        scrollbar-color: $panel;
        scrollbar-background: $background;
        & > .board--board { background: $background; }
        & > .board--card { background: $surface; }
        & > .board--here { background: $panel; }
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

    def __init__(self, board: Board, make_card: MakeCard, hint: str = "") -> None:
        super().__init__()
        self._board = board
        self._make_card = make_card
        self._hint = hint
        self._spot = steps.first_spot(board)
        self._known_scene: Scene | None = None
        self._paint = Paint(self)

    @property
    def board(self) -> Board:
        """What the board shows."""
        return self._board

    @property
    def spot(self) -> Spot:
        """Where the cursor is."""
        return self._spot

    @property
    def goal(self) -> Goal | None:
        """The goal under the cursor."""
        columns = self._board.lanes[self._spot.lane].columns
        goals = columns[self._spot.column].goals
        return goals[self._spot.row] if self._spot.row < len(goals) else None

    def show(self, board: Board, make_card: MakeCard, hint: str = "") -> None:
        """Show a newer board, with the cursor on the goal where it was, or close to its place."""
        before = self.goal
        self._board, self._make_card, self._hint = board, make_card, hint
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
        width = max(1, self.scrollable_content_region.width)
        known = self._known_scene
        if known is None or known.width != width or known.board is not self._board:
            self._known_scene = Scene(self._board, self._spot, width, known)
        return self._known_scene or Scene(self._board, self._spot, width)

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
            self.refresh(Region(0, 0, self.size.width, HEADING_LINES))
        else:
            self._known_scene = Scene(self._board, self._spot, scene.width, scene)
            self._arrange()

    def _arrange(self) -> None:
        scene = self.scene
        self.virtual_size = Size(scene.width, scene.height + HEADING_LINES)
        self.refresh()

    def _tell(self, before: Goal | None) -> None:
        after = self.goal
        if before != after:
            self.post_message(self.CardPicked(after.id if after else None))

    def _refresh_card(self, spot: Spot) -> None:
        box = self.scene.box(spot)
        if box is not None:
            y = box.y + HEADING_LINES - self.scroll_offset.y
            self.refresh(Region(box.x, y, box.width, box.height))

    def _reveal(self) -> None:
        """Scroll no further than it takes to see the whole card."""
        box = self.scene.box(self._spot)
        if box is None:
            return
        room = self.scrollable_content_region.height - HEADING_LINES
        band = self.scene.bands[self._spot.lane]
        top = band.top if self._spot.row == 0 else box.y
        if top < self.scroll_offset.y or box.height > room:
            self.scroll_to(y=top, animate=False)
        elif box.y + box.height > self.scroll_offset.y + room:
            self.scroll_to(y=box.y + box.height - room, animate=False)

    def action_step(self, step: int) -> None:
        """Move the cursor up or down."""
        self.move_to(steps.below(self._board, self._spot, step))

    def action_beside(self, step: int) -> None:
        """Move the cursor to the next column that holds cards, at about the same height."""
        column = steps.beside(self._board, self._spot, step)
        if column is None:
            return
        box = self.scene.box(self._spot)
        y = box.y if box else 0
        self.move_to(self.scene.nearest(self._spot.lane, column, y))

    def action_edge(self, step: int) -> None:
        """Move the cursor to the first or the last card of the column."""
        self.move_to(steps.below(self._board, self._spot, step * len(self._column)))

    @property
    def _column(self) -> tuple[Goal, ...]:
        return self._board.lanes[self._spot.lane].columns[self._spot.column].goals

    def action_page(self, step: int) -> None:
        """Move the cursor a screen up or down its column."""
        box = self.scene.box(self._spot)
        if box is not None:
            room = self.scrollable_content_region.height - HEADING_LINES
            y = box.y + step * max(1, room - box.height)
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
        self._known_scene = None
        self._arrange()
        self._reveal()

    def notify_style_update(self) -> None:
        """Another theme: every colour is looked up again."""
        super().notify_style_update()
        self._paint.forget()

    def render_line(self, y: int) -> Strip:
        """One line of the screen: headings that stay, and cards that scroll below them."""
        scene = self.scene
        if y < HEADING_LINES:
            return self._paint.line(heading(scene, self._spot.column, y), scene.width)
        if not any(scene.counts):
            return self._paint.line(self._hint_line(y - HEADING_LINES), scene.width)
        at = y - HEADING_LINES + self.scroll_offset.y
        for band in scene.bands:
            if band.top <= at < band.end:
                return self._band_strip(scene, band, at, y - HEADING_LINES)
        return self._row(scene, y - HEADING_LINES, {})

    def _hint_line(self, y: int) -> Line:
        lines = toned(wrapped(self._hint, max(20, self.scene.width - 8)), Tone.FAINT)
        return (Span("    "), *lines[y - 1]) if 0 < y <= len(lines) else ()

    def _band_strip(self, scene: Scene, band: Band, at: int, y: int) -> Strip:
        if at < band.body:
            name = lane_name(scene, band.lane) if at == band.body - 2 else ()
            across = self._paint.line(name, scene.width)
            strips = {s.column: across.crop(s.x, s.x + s.width) for s in scene.slots if s.is_open}
            return self._row(scene, y, strips)
        strips = {}
        for column, stack in band.stacks.items():
            found = stack.at(at - band.body)
            if found is None:
                continue
            index, inner = found
            if inner < stack.card_height(index):
                is_here = self._spot == (band.lane, column, index)
                goal = stack.goals[index]
                width = self._width_of(scene, column)
                strips[column] = self._paint.card(goal, self._make_card, width, is_here)[inner]
        return self._row(scene, y, strips)

    @staticmethod
    def _width_of(scene: Scene, column: int) -> int:
        slot = scene.slot(column)
        return slot.width - 1 if slot else 0

    def _row(self, scene: Scene, y: int, strips: dict[int, Strip]) -> Strip:
        row: list[Strip] = []
        for slot in scene.slots:
            drawn = strips.get(slot.column)
            if drawn is not None:
                row += (drawn, self._paint.blank(slot.width - drawn.cell_length))
            else:
                row.append(self._empty(scene, slot, y))
        used = sum(slot.width for slot in scene.slots)
        if used < scene.width:
            row.append(self._paint.blank(scene.width - used))
        return Strip.join(row)

    def _empty(self, scene: Scene, slot: Slot, y: int) -> Strip:
        if slot.is_open:
            return self._paint.blank(slot.width)
        return self._paint.rail(rail(scene, slot, y), slot.width)
