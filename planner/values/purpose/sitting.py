"""A sitting: the purpose map as it was drawn on one day, kept beside earlier ones."""

from dataclasses import dataclass
from datetime import date

from planner.refusal import Refusal
from planner.text import require_note
from planner.values.purpose.candidates import MOST_CANDIDATES, Candidate
from planner.values.purpose.circles import Circle, Mask
from planner.values.purpose.purpose_map import PurposeEntry, filled_circles


@dataclass(frozen=True, slots=True)
class PurposeSitting:
    """The entries with their circles, the candidates chosen among them, and where one stands.

    `moments` are those of energy that it began with, `now` is where the present work lies on the
    map: None when the person didn't say. `summary` is what the person makes of it all.
    """

    id: str
    on: date
    entries: tuple[PurposeEntry, ...]
    candidates: tuple[Candidate, ...] = ()
    moments: tuple[str, ...] = ()
    now: Mask | None = None
    summary: str = ""

    def __post_init__(self) -> None:
        known = {entry.id for entry in self.entries}
        if len(known) < len(self.entries):
            raise Refusal("two entries of the map have the same id", "keep each of them once")
        for candidate in self.candidates:
            if candidate.entry not in known:
                raise Refusal(
                    f"“{candidate.what}” tries out an entry that is not on the map",
                    "choose one that is",
                )
        if len(self.candidates) > MOST_CANDIDATES:
            raise Refusal(
                f"{len(self.candidates)} candidates are more than can be tried out",
                f"keep {MOST_CANDIDATES}",
            )
        for moment in self.moments:
            require_note(moment, "moment")
        require_note(self.summary, "summary")

    @property
    def owners(self) -> tuple[str, ...]:
        """A sitting belongs to no goal."""
        return ()

    def entry(self, id_: str) -> PurposeEntry:
        """The entry of that id."""
        return next(entry for entry in self.entries if entry.id == id_)


def refilled(old: PurposeSitting, new: PurposeSitting) -> frozenset[Circle]:
    """The circles that are empty on one of two maps and hold something on the other."""
    return frozenset(filled_circles(old.entries) ^ filled_circles(new.entries))
