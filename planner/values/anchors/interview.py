"""Past moves: what somebody did when work made them choose, which tells more than any rating."""

from dataclasses import dataclass

from planner.refusal import Refusal
from planner.text import require_note
from planner.values.anchors.anchors import Anchor

MOVES = {
    "taken": "Think of a change of job or role. What drew you, and how was it a year later?",
    "left": "What have you walked away from, and what had become too much or too little?",
    "turned_down": "Which offer did you turn down, and what would it have taken from you?",
    "best_time": "When did work suit you best, and what was there that is seldom there?",
    "worst_time": "When did it suit you least, and what was missing?",
    "next_no": "Which well-meant offer would you refuse today?",
}
"""The questions of the interview by their names, each about one thing that was done."""

MOST_ANCHORS = 2
"""Anchors that one answer may speak for."""


@dataclass(frozen=True, slots=True)
class Move:
    """An answer of the interview, and the anchors that it speaks for in the person's own eyes."""

    question: str
    answer: str
    anchors: tuple[Anchor, ...] = ()

    def __post_init__(self) -> None:
        if self.question not in MOVES:
            raise Refusal(
                f"the interview has no question called {self.question}",
                f"choose one of {', '.join(MOVES)}",
            )
        if not self.answer:
            raise Refusal("the answer about a past move is empty", "write a sentence, or skip it")
        require_note(self.answer, "answer")
        if len(set(self.anchors)) != len(self.anchors) or len(self.anchors) > MOST_ANCHORS:
            raise Refusal(
                f"an answer speaks for up to {MOST_ANCHORS} different anchors",
                "keep those that fit it best",
            )
