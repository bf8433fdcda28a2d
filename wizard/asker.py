"""What asks a person one question at a time, and what can come back instead of an answer."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from planner.keeper import Json
from wizard.steps import Kind, Option


class WalkthroughStopped(Exception):
    """The person left in the middle; every answer given so far is kept."""


class Move(Enum):
    """What a person can do instead of answering."""

    BACK = auto()
    SKIP = auto()


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question as an asker puts it; every text in it is ready to be shown.

    `complain` gives what is wrong with an answer, or None; `echo` what a typed text means.
    """

    id: str
    kind: Kind
    position: str
    question: str
    why: str
    example: str
    default: Json
    options: tuple[Option, ...]
    low: int
    high: int
    can_go_back: bool
    may_skip: bool
    complain: Callable[[Json], str | None]
    echo: Callable[[str], str]


class Asker(Protocol):
    """Puts questions to a person, or reads their answers from somewhere."""

    async def ask(self, prompt: Prompt) -> Json | Move:
        """One answer that `prompt.complain` has nothing against, or a move.

        Raises WalkthroughStopped when the person leaves.
        """
        ...

    def say(self, lines: Iterable[str]) -> None:
        """Show lines that need no answer."""
        ...

    def finish(self) -> None:
        """The walkthrough has its last answer; an asker may check that nothing is left over."""
        ...
