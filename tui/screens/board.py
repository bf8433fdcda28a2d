"""The board: every goal of a lane as a card in its column."""

import asyncio
import sys
from itertools import chain, islice
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from planner.board import Board, Card, Grouping, Lane, board, card, lane_of, lane_sizes
from planner.filters import EVERY_GOAL, GoalFilter, read_filter
from planner.goal import Goal, GoalOutline
from planner.letters import CRITIC, letters, load_critic
from planner.refusal import Refusal
from tui.actions.registry import bindings
from tui.desk import Desk
from tui.places import Place
from tui.screens.place import PlaceScreen
from tui.widgets.board.face import SIGNS
from tui.widgets.board.view import BoardView
from tui.widgets.filter_bar import FilterBar
from tui.widgets.ink import Span, Tone
from tui.widgets.press_line import PressLine, Word, key_name
from tui.widgets.removing import take_away

OWN_LANES = (Lane.SHORT, Lane.LONG, Lane.SOMEDAY)
"""The lanes that hold goals themselves; the first one that does is shown at first."""

LANE_WORD = "lane:"
"""Begins what the word of a lane stands for."""

WELCOME = (
    "Nothing here yet.\n\n"
    "{add}  adds a goal in one line\n"
    "{draft}  drafts one with you, letter by letter\n"
    "{onboard}  sets up your plan: profile, vision and two linked goals"
)
EMPTY_LANE = "Nothing in this lane. {lane} shows the next one, {add} adds a goal."
NO_MATCH = "No goal of this lane matches the filter. {clear} shows every card again."


JUDGED_AHEAD = 300
"""Goals of the first board that are judged while nothing else is done."""


class BoardScreen(PlaceScreen):
    """Shows one lane of goals, or both tracks as swim lanes, in columns."""

    PLACE = Place.BOARD
    CSS_PATH = "board.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.BOARD)]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._is_judging = CRITIC in sys.modules
        self.grouping = Grouping.CATEGORY
        self.filter_text = ""
        self._filter = EVERY_GOAL
        self._counts = lane_sizes(self.plan)
        self.lane = next((lane for lane in OWN_LANES if self._counts[lane]), Lane.SHORT)

    def compose(self) -> ComposeResult:
        """Tabs, the board, and the keys."""
        yield PressLine("top")
        yield PressLine("lanes")
        taken = {key for keys in self.desk.preferences.keys.values() for key in keys.split(",")}
        yield BoardView(self._board(), self._card, self._hint(), frozenset(taken))
        yield PressLine("keys")

    def on_mount(self) -> None:
        """Draw the lines around the board; the letters come behind the first picture."""
        self._show_lines()
        if not self._is_judging:
            self.call_after_refresh(lambda: self.run_worker(self._begin_judging()))

    @property
    def view(self) -> BoardView:
        """The widget that draws the board."""
        return self.query_one(BoardView)

    @property
    def shown(self) -> Board:
        """The board as it is drawn."""
        return self.view.board

    @property
    def goal(self) -> Goal | None:
        """The goal under the cursor."""
        outline = self.view.goal
        return self.plan.goals.get(outline.id) if outline else None

    @property
    def legend(self) -> str:
        """The signs of a card."""
        signs = "   ".join(f"{sign} {word}" for sign, word in SIGNS)
        return f"{signs}\nSMART: a small letter is one that the goal says nothing about yet."

    def show_plan(self) -> None:
        """Draw the plan as it is now."""
        self._counts = lane_sizes(self.plan)
        self.view.show(self._board(), self._card, self._hint())
        self._show_lines()

    def _board(self) -> Board:
        return board(self.plan, self.lane, self.grouping, self.today, self._filter)

    def _card(self, outline: GoalOutline) -> Card:
        goal = self.plan.goals[outline.id]
        return card(self.plan, goal, self.today, is_judged=self._is_judging)

    async def _begin_judging(self) -> None:
        """Load the critic, draw the letters in sight, and judge those that come into sight next."""
        await asyncio.to_thread(load_critic)
        self._is_judging = True
        self.show_plan()
        goals = chain.from_iterable(
            column.goals for lane in self.shown.lanes for column in lane.columns
        )
        for outline in islice(goals, JUDGED_AHEAD):
            letters(self.plan, self.plan.goals[outline.id], self.today)
            await asyncio.sleep(0)

    def _hint(self) -> str:
        keys = {name: key_name(key) for name, key in self.keys.items()}
        words = NO_MATCH if self.filter_text else EMPTY_LANE if self.plan.goals else WELCOME
        return words.format(
            add=keys["add"],
            draft=keys["draft"],
            onboard=keys["onboard"],
            clear=keys["clear-filter"],
            lane=keys["lane"],
        )

    def point_at(self, goal_id: str) -> None:
        """Put the cursor on a goal, in the lane where it lies."""
        if self.view.point_at(goal_id) or goal_id not in self.plan.goals:
            return
        self.lane = lane_of(self.plan, self.plan.goals[goal_id])
        self.show_plan()
        self.view.point_at(goal_id)

    def next_lane(self) -> None:
        """Show the next lane."""
        lanes = list(Lane)
        self.lane = lanes[(lanes.index(self.lane) + 1) % len(lanes)]
        self.show_plan()

    def next_grouping(self) -> None:
        """Show other columns."""
        groupings = list(Grouping)
        self.grouping = groupings[(groupings.index(self.grouping) + 1) % len(groupings)]
        self.show_plan()

    def open_filter(self) -> None:
        """Open the line of the filter, or go back into it."""
        bars = self.query(FilterBar)
        if bars:
            bars.first().focus()
        else:
            self.mount(FilterBar(self.filter_text), after="#lanes")

    async def clear_filter(self) -> None:
        """Show every card again."""
        self._use_filter("", EVERY_GOAL)
        await self._close_filter()

    async def _close_filter(self) -> None:
        """Take the line of the filter away and go back to the cards."""
        await take_away(self.app, self.query(FilterBar))
        self.view.focus()

    @on(FilterBar.Changed)
    def filter_while_typing(self, event: FilterBar.Changed) -> None:
        """Show what matches so far."""
        self._use_filter(event.text, self._read(event.text, is_typing=True))

    @on(FilterBar.Submitted)
    async def filter_for_good(self, event: FilterBar.Submitted) -> None:
        """Keep the filter and go back to the cards; what can't be understood stays to be mended."""
        try:
            self._use_filter(event.text, self._read(event.text, is_typing=False))
        except Refusal as no:
            self.query_one(FilterBar).note(no.reason, is_refused=True)
            self.say_no(no)
            return
        await self._close_filter()

    @on(FilterBar.Cleared)
    async def filter_no_more(self) -> None:
        """Show every card again."""
        await self.clear_filter()

    def _read(self, text: str, *, is_typing: bool) -> GoalFilter:
        fiscal = self.plan.fiscal_year
        return read_filter(text, self.today, fiscal, is_typing=is_typing)

    def _use_filter(self, text: str, goal_filter: GoalFilter) -> None:
        self.filter_text, self._filter = text.strip(), goal_filter
        self.show_plan()
        for bar in self.query(FilterBar):
            count = sum(len(column.goals) for lane in self.shown.lanes for column in lane.columns)
            bar.note(f"{count} of {self._counts[self.lane]}" if self.filter_text else "")

    @on(BoardView.CardOpened)
    def open_card(self) -> None:
        """A second click on a card opens its goal."""
        self.begin("open")

    @on(BoardView.CardPicked)
    def follow_cursor(self) -> None:
        """Which keys are possible depends on the card, which is painted first."""
        self.call_after_refresh(self.show_keys)

    def press(self, word: str) -> None:
        """Show the lane that a word names, or perform its action."""
        if word.startswith(LANE_WORD):
            self.lane = Lane(word.removeprefix(LANE_WORD))
            self.show_plan()
        else:
            super().press(word)

    def _show_lines(self) -> None:
        self.show_top()
        asides = [Word((Span(f"by {self.grouping}", Tone.FAINT),), "group")]
        if self.filter_text:
            asides.insert(0, Word((Span(f"/{self.filter_text}", Tone.ACCENT),), "filter"))
        self.query_one("#lanes", PressLine).show(self._lane_words(), tuple(asides))
        self.show_keys()

    def _lane_words(self) -> tuple[Word, ...]:
        counts = self._counts
        return tuple(
            Word(
                (
                    Span(
                        f"{'▸' if lane is self.lane else ' '}{lane.capitalize()}",
                        Tone.HEADING if lane is self.lane else Tone.FAINT,
                    ),
                    Span(f" {counts[lane]}", Tone.FAINT),
                ),
                f"{LANE_WORD}{lane}",
            )
            for lane in Lane
        )
