"""The Values place: what is worth one's years, and which goals serve it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from planner.values.value import Value, value_of
from tui.actions.registry import bindings
from tui.messages import OpenGoal, Walk
from tui.places import Place
from tui.screens.drawn import DrawnPlace
from tui.widgets.ink import Span, Tone
from tui.widgets.press_line import PressLine, Word, key_name
from tui.widgets.values.rows import STEP
from tui.widgets.values.sheet import ValuesSheet
from tui.widgets.values.spots import ABOUT_VALUE, Part, ValueSpot, goal_of, part_of, what_of
from tui.widgets.values.view import ValuesView, values_view

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from planner.goal import Goal
    from planner.keeper import Json
    from planner.values.purpose.purpose_map import PurposeEntry

PART_WORD = "part:"
"""Begins what the word of a part stands for."""


class ValuesScreen(DrawnPlace):
    """Shows the newest of every exercise, and the goals against them."""

    PLACE = Place.VALUES
    OPENS = "open-value"
    LEGEND = (
        "Map: ◆ to be tried out   ? said to be needed or paid, by nobody else yet.\n"
        "Goals: ● serves it most   ○ serves it too   ! wanted, with no goal.\n"
        "← → lead to the column beside, or where there is one only, to the next part."
    )
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.VALUES)]
    CSS_PATH = "values.tcss"

    def compose(self) -> ComposeResult:
        """Tabs, the parts, the page, and the keys."""
        yield PressLine("top")
        yield PressLine("parts")
        yield self.drawn()
        yield PressLine("keys")

    def drawn(self) -> ValuesSheet:
        """The page of the values."""
        return ValuesSheet(self._view())

    def draw_anew(self) -> None:
        """Show the values as they are now."""
        self.sheet.show(self._view())

    @property
    def sheet(self) -> ValuesSheet:
        """The drawn page."""
        return self.query_one(ValuesSheet)

    @property
    def goal(self) -> Goal | None:
        """The goal under the cursor."""
        return self.plan.goals.get(goal_of(self.sheet.cursor))

    @property
    def value(self) -> Value | None:
        """The value under the cursor."""
        spot = self.sheet.cursor
        return Value(spot.id) if spot.kind in ABOUT_VALUE else None

    @property
    def entry(self) -> PurposeEntry | None:
        """The entry of the purpose map under the cursor."""
        spot, sitting = self.sheet.cursor, self.sheet.view.purpose
        if sitting is None or spot.kind is not ValueSpot.ENTRY:
            return None
        return sitting.entry(spot.id)

    def open_spot(self) -> None:
        """Do what Enter means where the cursor is, unless on a value, which may have many goals."""
        spot = self.sheet.cursor
        goal = self.goal
        if goal is not None:
            self.post_message(OpenGoal(goal.id))
        elif spot.kind is ValueSpot.EXERCISE:
            self.begin(what_of(spot))
        elif spot.kind is ValueSpot.MORE:
            opened = self.sheet.view.opened
            name = what_of(spot)
            more = {**opened, name: opened.get(name, 0) + STEP}
            self.sheet.show(replace(self.sheet.view, opened=more))
        elif self.entry is not None:
            draft = self.sheet.view.key("draft")
            self.say(f"{draft} drafts a goal from it, with its circles as the values.")
        else:
            self.say("There is nothing to open here. The arrows lead to values and goals.")

    def drafted(self) -> Walk:
        """The walkthrough that drafts a goal from what is under the cursor."""
        goal, value, entry = self.goal, self.value, self.entry
        if goal is not None:
            return Walk("draft", goal.id)
        if value is not None:
            served: list[Json] = [str(value)]
            return Walk("draft", known={"values": served})
        if entry is not None:
            circles: list[Json] = [str(value_of(circle)) for circle in entry.mask]
            return Walk("draft", known={"wish": entry.text, "values": circles})
        return Walk("draft")

    def press(self, word: str) -> None:
        """Show the part that a word names, or perform its action."""
        if word.startswith(PART_WORD):
            self.sheet.show_part(Part(word.removeprefix(PART_WORD)))
        else:
            super().press(word)

    def follow_cursor(self) -> None:
        """The part under the cursor is named above the page."""
        super().follow_cursor()
        self._show_parts()

    def _view(self) -> ValuesView:
        opened = self.sheet.view.opened if self.query(ValuesSheet) else {}
        keys = {name: key_name(key) for name, key in self.keys.items()}
        return values_view(self.plan, self.today, keys, opened)

    def show_lines(self) -> None:
        """Draw the lines around the page."""
        super().show_lines()
        self._show_parts()

    def _show_parts(self) -> None:
        here = part_of(self.sheet.cursor)
        words = tuple(
            Word(
                (
                    Span(
                        f"{'▸' if part is here else ' '}{part.capitalize()}",
                        Tone.HEADING if part is here else Tone.FAINT,
                    ),
                ),
                f"{PART_WORD}{part}",
            )
            for part in self.sheet.parts
        )
        self.query_one("#parts", PressLine).show(words)
