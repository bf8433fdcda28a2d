"""A step of a walkthrough: what is asked and why, and what an answer to it must be.

A step is data and knows nothing of screens. Answers are JSON values; None is a skipped one.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

from planner.keeper import Json
from planner.refusal import Refusal
from planner.text import clean
from wizard.scene import Scene, Words

SHOWN = 60
"""Most characters of an answer in a list of answers."""


Check = Callable[[Json, Scene], None]
"""Raises a Refusal that is shown at the question."""

Echo = Callable[[str, Scene], str]
"""What a typed text is understood as, shown while it is typed; it may raise a Refusal."""


def _nothing(_scene: Scene) -> Json:
    return None


def _always(_scene: Scene) -> bool:
    return True


def _accept_all(_answer: Json, _scene: Scene) -> None:
    pass


def _ask_nothing_again(_answer: Json, _scene: Scene) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(ABC):
    """One question, why it is asked, and what an answer to it must be.

    `when` leaves the step out while it is False, and the count of steps follows. `needed` says why
    a step that can't be skipped can't. `asks_again` names steps to go back to after an answer; with
    `starts_over` what was answered there is forgotten. `assumed` is the answer of a script that
    says nothing. `skipping` is what the key does that skips it, where that leads elsewhere.
    """

    id: str
    question: Words
    why: Words = ""
    example: Words = ""
    heading: str = ""
    name: str = ""
    default: Callable[[Scene], Json] = _nothing
    check: Check = _accept_all
    may_skip: bool = True
    needed: str = ""
    skipping: str = "skip"
    when: Callable[[Scene], bool] = _always
    asks_again: Callable[[Json, Scene], tuple[str, ...]] = _ask_nothing_again
    starts_over: bool = False
    assumed: Json = None

    def accept(self, answer: Json, scene: Scene) -> Json:
        """The answer as it is kept; raises a Refusal for one that doesn't fit.

        What was accepted once is accepted again as it is.
        """
        if answer is None or self.is_empty(answer):
            if not self.may_skip:
                raise Refusal("this one can't be left empty", self.needed or self.expects(scene))
            return None
        value = self.read(answer, scene)
        self.check(value, scene)
        return value

    def is_empty(self, answer: Json) -> bool:
        """Whether an answer says nothing."""
        return isinstance(answer, str) and not clean(answer)

    @abstractmethod
    def read(self, answer: Json, scene: Scene) -> Json:
        """An answer, as typed or from a file, as it is kept; raises a Refusal."""

    @abstractmethod
    def expects(self, scene: Scene) -> str:
        """What an answer must be, as the remedy of a refusal."""

    def typed(self, answer: Json, _scene: Scene) -> str:
        """A kept answer as text that `read` takes back."""
        return "" if answer is None else str(answer)

    def in_words(self, answer: Json, scene: Scene) -> str:
        """A kept answer as a list of answers shows it."""
        text = " ".join(self.typed(answer, scene).split())
        return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"

    @property
    def called(self) -> str:
        """What the step is called in a list of answers."""
        return self.name or self.id.replace("_", " ").capitalize()
