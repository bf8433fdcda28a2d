"""Strengths at work: a list to choose from, and those that a person ranks, each with an episode.

Names and sentences are this project's own. A strength from a questionnaire that the person took
elsewhere is typed, with the name of that questionnaire as its source.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from planner.refusal import Refusal
from planner.text import require_line, require_note

MOST_RANKED = 5
"""Strengths in a ranking; a longer one leads with nothing."""


class WorkStrength(NamedTuple):
    """Something that a person may do well, whatever the trade: its name, and how it shows."""

    name: str
    shows: str


WORK_STRENGTHS = (
    WorkStrength("putting hard things simply", "Others can repeat what you explained."),
    WorkStrength("finding the fault", "You narrow trouble down to its one cause."),
    WorkStrength("getting things started", "You take the first step while others talk."),
    WorkStrength("bringing things to an end", "The last ten percent gets done as well."),
    WorkStrength("seeing what comes first", "You tell the two that matter from twenty."),
    WorkStrength("keeping calm when it burns", "You slow down while others speed up."),
    WorkStrength("listening until it is clear", "People tell you what they hadn't known."),
    WorkStrength("saying the awkward thing", "You name, kindly, what the room avoids."),
    WorkStrength("making peace", "Two who no longer spoke work together again."),
    WorkStrength("bargaining well", "Both sides sign, and yours is not the poorer for it."),
    WorkStrength("winning people over", "The doubter of the morning helps by evening."),
    WorkStrength("teaching by doing", "Whoever works next to you soon can do it alone."),
    WorkStrength("drawing people together", "You know who should meet, and they do."),
    WorkStrength("welcoming newcomers", "On the second day people feel that they belong."),
    WorkStrength("running a meeting", "It ends on time, with names beside the next steps."),
    WorkStrength("handing work on", "You give away tasks whole, and don't take them back."),
    WorkStrength("writing clearly", "Your pages are read once and acted on."),
    WorkStrength("speaking to a crowd", "A full room makes you better, and it listens."),
    WorkStrength("making figures speak", "A table becomes a sentence that decides."),
    WorkStrength("checking the details", "The wrong digit on page nine is found by you."),
    WorkStrength("keeping order", "What you look after can be found by a stranger."),
    WorkStrength("planning ahead", "The part that takes longest was ordered last month."),
    WorkStrength("making do", "With half the money and old tools it still works."),
    WorkStrength("learning a field fast", "Within weeks you ask what the experts ask."),
    WorkStrength("coming up with other ways", "The door is shut, so you try the windows."),
    WorkStrength("seeing the whole", "You notice what a change here will do over there."),
    WorkStrength("giving things a good form", "What you make is a pleasure to use."),
    WorkStrength("working with your hands", "Material does what you want, and holds."),
    WorkStrength("sticking with dull work", "The hundredth piece is as good as the first."),
    WorkStrength("thinking of the customer", "You ask who will use it before you begin."),
    WorkStrength("owning up early", "Bad news comes from you first, with a way out."),
    WorkStrength("changing course", "When the facts turn you turn, without mourning."),
)
"""Plain descriptions to choose from, in no order of worth."""


@dataclass(frozen=True, slots=True)
class RankedStrength:
    """A strength that the person claims, and the episode that shows it.

    The rank is its place in the ranking; `source` names the questionnaire that it is taken from.
    """

    name: str
    episode: str
    source: str = ""

    def __post_init__(self) -> None:
        require_line(self.name, "strength")
        if not self.episode:
            raise Refusal(
                f"“{self.name}” has nothing to show for it",
                "tell one time when it made a difference",
            )
        require_note(self.episode, "episode")
        require_line(self.source, "source", may_be_empty=True)


def require_ranking(ranked: Sequence[RankedStrength]) -> None:
    """Refuse a ranking, strongest first, that is empty, too long or names a strength twice."""
    if not ranked:
        raise Refusal("no strength is ranked", f"choose one to {MOST_RANKED}")
    if len(ranked) > MOST_RANKED:
        raise Refusal(
            f"{len(ranked)} strengths are more than the {MOST_RANKED} that can lead",
            f"leave out {len(ranked) - MOST_RANKED}",
        )
    name, times = Counter(each.name.casefold() for each in ranked).most_common(1)[0]
    if times > 1:
        raise Refusal(f"“{name}” is ranked {times} times", "keep it once")


@dataclass(frozen=True, slots=True)
class StrengthRanking:
    """The strengths as they were ranked on one day, the strongest first."""

    id: str
    on: date
    ranked: tuple[RankedStrength, ...]

    def __post_init__(self) -> None:
        require_ranking(self.ranked)

    @property
    def owners(self) -> tuple[str, ...]:
        """A ranking belongs to no goal."""
        return ()
