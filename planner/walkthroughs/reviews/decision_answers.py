"""What was answered about one goal of a review, and under which state of the goal."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.goal import Goal
from planner.keeper import Json
from planner.reviews.review import Decision
from planner.walkthroughs.answers import Answers


class Asked(StrEnum):
    """What is asked about a goal; the id of a step begins with it.

    A new target is asked for by measure, everything else by goal.
    """

    DECISION = "decide"
    CHANGES = "changes"
    DUE = "due"
    TARGET = "target"
    TITLE = "title"
    SPLIT = "split"
    RETURN = "return"
    GRADE = "grade"
    EVIDENCE = "evidence"
    WHY = "because"
    LESSON = "lesson"
    REPLACEMENT = "instead"
    WISH = "wish"

    @property
    def start(self) -> str:
        """What the id of such a step begins with."""
        return f"{self} "


DUE, TITLE, SPLIT, RESUME = "due", "title", "split", "resume"
"""What an adjustment may change beside the targets of measures."""


@dataclass(frozen=True, slots=True)
class GoalAnswers:
    """The answers about one goal in one state.

    The state is part of the ids of the steps, so that a goal which changed since is asked about
    anew. `about` is the id of the goal or of one of its measures.
    """

    values: Mapping[str, Json]
    state: str

    def step(self, asked: Asked, about: str) -> str:
        """The id of a step."""
        return f"{asked.start}{about} {self.state}"

    def decision(self, goal: Goal) -> Decision | None:
        """What becomes of the goal; None while that is open."""
        said = self.text(Asked.DECISION, goal.id)
        return Decision(said) if said else None

    def changes(self, goal: Goal) -> tuple[str, ...]:
        """What an adjustment changes: names of above, and ids of measures."""
        return Answers(self.values).lines(self.step(Asked.CHANGES, goal.id))

    def text(self, asked: Asked, about: str) -> str:
        """A text that was answered, or empty."""
        return Answers(self.values).text(self.step(asked, about))

    def lines(self, asked: Asked, about: str) -> tuple[str, ...]:
        """A list that was answered, or an empty one."""
        return Answers(self.values).lines(self.step(asked, about))

    def day(self, asked: Asked, about: str) -> date | None:
        """A day that was answered."""
        return Answers(self.values).day(self.step(asked, about))

    def number(self, asked: Asked, about: str) -> float | None:
        """A number that was answered."""
        return Answers(self.values).number(self.step(asked, about))

    def yes(self, asked: Asked, about: str) -> bool | None:
        """A yes or no that was answered."""
        return Answers(self.values).yes(self.step(asked, about))

    def earlier(self, asked: Asked, about: str) -> Json:
        """What was answered last about the same while the goal was in another state."""
        start, here = f"{asked.start}{about} ", self.step(asked, about)
        said = [each for id_, each in self.values.items() if id_.startswith(start) and id_ != here]
        return next((each for each in reversed(said) if each is not None), None)


def decided_states(values: Mapping[str, Json]) -> Iterator[tuple[str, str]]:
    """Each goal that was decided on, and the state that it was in."""
    for id_, answer in values.items():
        kind, _, place = id_.partition(" ")
        if kind == Asked.DECISION and answer is not None:
            goal_id, _, state = place.partition(" ")
            yield goal_id, state


def read_return(answer: str) -> date | None:
    """The day on which a pause ends, or None where something else brings the goal back."""
    try:
        return date.fromisoformat(answer)
    except ValueError:
        return None
