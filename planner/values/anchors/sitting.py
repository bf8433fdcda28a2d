"""A sitting: the Career Anchors exercise as it was done on one day, kept beside earlier ones."""

from dataclasses import dataclass
from datetime import date

from planner.refusal import Refusal
from planner.text import require_note
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.forced_choice import Choice
from planner.values.anchors.interview import Move
from planner.values.anchors.ratings import Ratings
from planner.values.anchors.result import AnchorResult, score
from planner.values.anchors.statements import ITEM_SET


@dataclass(frozen=True, slots=True)
class AnchorSitting:
    """Everything that was answered; the result follows from it.

    `rated` are the forty ratings in the order of the statements of `item_set`, `truest` the numbers
    of the three truest of them, `moves` the interview, `summary` what the person makes of it.
    """

    id: str
    on: date
    rated: tuple[int, ...]
    truest: tuple[int, ...]
    choices: tuple[Choice, ...] = ()
    moves: tuple[Move, ...] = ()
    summary: str = ""
    item_set: int = 1

    def __post_init__(self) -> None:
        require_note(self.summary, "summary")
        if self.item_set == ITEM_SET:
            score(self.ratings, self.truest, self.choices)
        elif self.item_set < 1:
            raise Refusal(f"there is no set of statements {self.item_set}", "give 1 or more")

    @property
    def owners(self) -> tuple[str, ...]:
        """A sitting belongs to no goal."""
        return ()

    @property
    def ratings(self) -> Ratings:
        """The rating of each statement by its number."""
        return dict(enumerate(self.rated, 1))

    @property
    def result(self) -> AnchorResult:
        """What it comes to.

        A sitting with other statements than this version's is refused: it can't be scored by these.
        """
        if self.item_set != ITEM_SET:
            raise Refusal(
                f"the anchors of {self.on} were asked with statements {self.item_set}, these are"
                f" statements {ITEM_SET}",
                "take the exercise again to have a result that compares",
            )
        return score(self.ratings, self.truest, self.choices)

    @property
    def evidence(self) -> dict[Anchor, tuple[Move, ...]]:
        """The past moves that speak for each anchor."""
        return {
            anchor: tuple(move for move in self.moves if anchor in move.anchors)
            for anchor in Anchor
        }


def reranked(old: AnchorSitting, new: AnchorSitting) -> frozenset[Anchor]:
    """The anchors whose place in the order is another one; all, where the sets don't compare."""
    if old.item_set != new.item_set:
        return frozenset(Anchor)
    before, after = old.result.order, new.result.order
    if not (before and after):
        return frozenset(Anchor)
    return frozenset(anchor for anchor in Anchor if before.index(anchor) != after.index(anchor))
