"""Forms: a few typed lines that become one act, as values that a dialog draws.

A form doesn't know how it is drawn, and the dialog doesn't know what it is for: it shows the
preview while one types, hands the typed text on, and keeps it when the answer is a refusal.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, NamedTuple, TypeVar

from planner.keeper import Draft, Json
from planner.refusal import Conflict

R = TypeVar("R")
Given_co = TypeVar("Given_co", covariant=True)

Settle = Callable[[Conflict], Awaitable[dict[str, object] | None]]
"""Asks the person which value to keep for each field that two sides changed; None is neither."""

FLOW_PREFIX = "form:"
"""Marks the draft of a form, in whose flow the id of the action follows."""

VERSION = 1

Answers = Mapping[str, str]
"""Typed text by the name of the field."""

Submit = Callable[[Answers, tuple[str, ...]], Awaitable[R]]
"""Acts on the answers; the ids are for the records that it makes, and stay the same on a retry."""


class FormField(NamedTuple):
    """One line to type; `choices` are offered while typing, `is_long` asks for several lines."""

    name: str
    label: str
    hint: str = ""
    text: str = ""
    choices: tuple[str, ...] = ()
    is_long: bool = False


@dataclass(frozen=True, slots=True)
class Form(Generic[Given_co]):
    """What to ask, and what becomes of the answers.

    `action` is the id of the action that asks and `subject` the id of the record it is about: with
    both, text that a crash cut off finds its way back. `preview` says how the answers are
    understood and may raise a Refusal; `submit` acts and may raise a Refusal or Trouble. `written`
    is text that was typed elsewhere, by field, and that is not kept yet.
    """

    action: str
    title: str
    fields: tuple[FormField, ...]
    submit: Submit[Given_co]
    preview: Callable[[Answers], str] | None = None
    subject: str = ""
    about: str = ""
    button: str = "Save"
    written: Answers = field(default_factory=dict)


@dataclass(slots=True)
class OpenForm:
    """What is typed in a form that is open; it outlives the widgets, so that nothing is lost.

    `given` is what the form showed at first: only text that differs from it is worth keeping.
    """

    id: str
    action: str
    subject: str
    begun: datetime
    ids: tuple[str, ...]
    given: Answers
    typed: dict[str, str] = field(default_factory=dict)
    kept: Answers = field(default_factory=dict)

    @property
    def is_dirty(self) -> bool:
        """Whether there is typed text that would be lost."""
        return dict(self.given) != self.typed

    @property
    def is_kept(self) -> bool:
        """Whether the draft on disk holds what is typed."""
        return dict(self.kept) == self.typed

    def draft(self) -> Draft:
        """The typed text as a draft: only what differs, so that the rest reads as it is by then."""
        answers: dict[str, Json] = {
            name: text for name, text in self.typed.items() if text != self.given.get(name)
        }
        return Draft(
            id=self.id,
            flow=f"{FLOW_PREFIX}{self.action}",
            version=VERSION,
            begun=self.begun,
            answers=answers,
            ids=self.ids,
            subject=self.subject,
        )
