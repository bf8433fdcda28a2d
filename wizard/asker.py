"""What asks a person one question at a time, and what can come back instead of an answer."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from planner.keeper import Json
from planner.refusal import Refusal
from wizard.flow import Family
from wizard.rows_step import Rows
from wizard.scene import Scene, said
from wizard.step import Step
from wizard.steps import Day, ListOf, Number, Text


class WalkthroughStopped(Exception):
    """The person left in the middle; every answer given so far is kept."""


class UnfitAnswer(Refusal):
    """An answer from a file that can't be asked for again."""


class Move(Enum):
    """What a person can do instead of answering."""

    BACK = auto()
    SKIP = auto()


def _forget(_typed: str) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Page:
    """One question as it is put: the step, where it stands, and what is shown around it.

    `number` is its place among the `total` questions; the last page comes after them, one behind.

    `notice` is what made the runner come back to this step, `typed` a text that was begun and not
    answered yet. `keep_typed` is told now and then what stands in the box, so that a killed
    terminal costs no words. `clock` gives how long it has taken so far, in words, where that is
    shown.
    """

    step: Step
    scene: Scene
    title: str = ""
    number: int = 0
    total: int = 0
    aside: tuple[str, ...] = ()
    notice: str = ""
    default: Json = None
    typed: str | None = None
    can_go_back: bool = False
    keep_typed: Callable[[str], None] = _forget
    clock: Callable[[], str] = str

    @property
    def question(self) -> str:
        """The question in this scene."""
        return said(self.step.question, self.scene)

    @property
    def why(self) -> str:
        """Why it is asked."""
        return said(self.step.why, self.scene)

    @property
    def example(self) -> str:
        """An answer as somebody might give it."""
        return said(self.step.example, self.scene)

    @property
    def text(self) -> str:
        """What stands in the box at first."""
        if self.typed is not None:
            return self.typed
        return self.step.typed(self.default, self.scene)

    def accept(self, answer: Json) -> Json:
        """The answer as it is kept; raises the Refusal to show."""
        return self.step.accept(answer, self.scene)

    def echo(self, typed: str, row: str = "") -> str:
        """What a typed text is understood as; empty when the step says nothing about it.

        `row` is the key of the row that it stands in, where the step has rows.
        """
        if not typed.strip():
            return ""
        try:
            match self.step:
                case Rows() as step:
                    return step.echo_row(row, typed, self.scene)
                case Text() | ListOf() | Number() | Day() as step if step.echo:
                    return step.echo(typed, self.scene)
        except Refusal:
            pass
        return ""


class Asker(Protocol):
    """Puts questions to a person, or reads their answers from somewhere."""

    def conversation(
        self, steps: tuple[Step, ...], families: tuple[Family, ...] = ()
    ) -> AbstractContextManager[None]:
        """Take the screen for the questions of a walkthrough, and give it back as it was."""
        ...

    async def ask(self, page: Page) -> Json | Move:
        """One answer that the page accepts, as it is kept, or a move.

        Raises WalkthroughStopped when the person leaves, UnfitAnswer when nobody can be asked.
        """
        ...
