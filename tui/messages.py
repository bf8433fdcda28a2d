"""Wishes that a screen has and only the app can fulfil."""

from asyncio import Future
from collections.abc import Mapping
from dataclasses import dataclass, field

from textual.message import Message

from planner.keeper import Json
from tui.places import Place


@dataclass
class OpenGoal(Message):
    """Show one goal in full; Esc leads back to where this was asked.

    `resume` names a form of that goal's page that was cut off: its action and its subject.
    """

    goal_id: str
    resume: tuple[str, str] | None = None


@dataclass
class ReadReview(Message):
    """Show one review in full."""

    review_id: str


@dataclass
class OpenPlace(Message):
    """Show a place.

    `resume` names a form of that place that was cut off: its action and its subject.
    """

    place: Place
    resume: tuple[str, str] | None = None


@dataclass
class Walk(Message):
    """Lend the terminal to a walkthrough; `subject` is what it is about, such as a goal's id.

    `known` are answers that the place gives, such as the values of the goal to draft.
    """

    flow: str
    subject: str = ""
    known: Mapping[str, Json] = field(default_factory=dict)


@dataclass
class EditText(Message):
    """Lend the terminal to the person's editor; `answer` becomes the text, or None without one."""

    text: str
    answer: Future[str | None]


@dataclass
class PlanChanged(Message):
    """The plan is a newer one, by this app's own act or by another process."""


@dataclass
class ChooseTheme(Message):
    """Use the theme of that name, and remember it; empty is the next one."""

    name: str = ""


class EndApp(Message):
    """End the app."""
