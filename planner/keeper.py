"""What keeps a plan, its drafts and a person's preferences: protocols that a store fulfils.

The faces know these names only, so that the same app, walkthrough and command run over a plan on
disk, over one in memory, and over whatever comes later.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from planner.change import Change, KeptChange
from planner.plan import Plan

Decide = Callable[[Plan], Change]
"""A planner function with its arguments bound; it may raise a Refusal and then nothing changes."""

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
"""What a draft's answer may be, so that it can be written as it is."""


class Trouble(Exception):
    """The plan can't be read or kept; nothing was changed.

    `reason` and `remedy` have the form of a Refusal's; a face shows them and exits with code 3.
    """

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(reason, remedy)
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.reason}; {self.remedy}."


class PlanKeeper(Protocol):
    """Keeps one plan and its history."""

    @property
    def plan(self) -> Plan:
        """The plan as this process knows it; `refresh` brings it up to date."""
        ...

    def act(self, decide: Decide) -> KeptChange:
        """Decide on the newest plan, keep the change durably, and only then return it.

        Raises the Refusal of `decide`, or Trouble; either way nothing changed.
        """
        ...

    def undo(self, number: int | None = None) -> KeptChange:
        """Take back the newest change not yet undone, of whichever process.

        With the number that a face showed, it is refused when that is no longer the newest.
        """
        ...

    def redo(self, number: int | None = None) -> KeptChange:
        """Take back the newest undo, until an ordinary change ends what can be redone."""
        ...

    def next_undo(self) -> KeptChange | None:
        """The change that `undo` would take back."""
        ...

    def next_redo(self) -> KeptChange | None:
        """The undo that `redo` would take back."""
        ...

    def is_own(self, number: int) -> bool:
        """Whether this process made the change of that number."""
        ...

    def history(self) -> Iterator[KeptChange]:
        """Every change ever kept, the newest first."""
        ...

    def as_of(self, day: date) -> Plan:
        """The plan as it stood at the end of a day."""
        ...

    def refresh(self) -> bool:
        """Take in what other processes kept; True when there was something."""
        ...

    def close(self) -> None:
        """Leave the plan in good order; a closed keeper is not used again."""
        ...


@dataclass(frozen=True, slots=True)
class Draft:
    """The answers of an unfinished walkthrough.

    `ids` are those of the records that it will create, fixed from the start, so that finishing it
    twice makes one goal. `seen` are the field values that its first screen showed.
    """

    id: str
    flow: str
    version: int
    begun: datetime
    answers: Mapping[str, Json] = field(default_factory=dict)
    ids: tuple[str, ...] = ()
    subject: str = ""


class DraftKeeper(Protocol):
    """Keeps drafts, one per walkthrough, each locked while it is open."""

    def open(self, draft: Draft) -> AbstractContextManager[Draft]:
        """Lock a draft for this process and give its newest answers; new ones are written.

        Raises a Refusal while another process has it open.
        """
        ...

    def save(self, draft: Draft) -> None:
        """Keep the answers so far, durably."""
        ...

    def discard(self, draft: Draft) -> None:
        """Remove a draft; called only after its change is kept, or when the person says so."""
        ...

    def unfinished(self) -> tuple[Draft, ...]:
        """Every draft, the newest first."""
        ...


class Preferences(Protocol):
    """Keeps what shapes the screen and not the plan: the theme and the keys."""

    @property
    def theme(self) -> str:
        """The name of the chosen theme, or empty."""
        ...

    def set_theme(self, name: str) -> None:
        """Remember a theme."""
        ...

    @property
    def keys(self) -> Mapping[str, str]:
        """Keys that the person mapped, by the id of the action."""
        ...
