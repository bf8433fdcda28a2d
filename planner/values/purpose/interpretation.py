"""The map in words: what the person wrote, what it says, and what to ask a mentor."""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from planner.human_date import write_date
from planner.values.purpose.candidates import Candidate, candidates, idea_for, weakest
from planner.values.purpose.circles import (
    CIRCLE_NAMES,
    NOWHERE,
    REGIONS,
    Circle,
    Mask,
    Region,
    name_circles,
)
from planner.values.purpose.empty_circles import empty_messages
from planner.values.purpose.purpose_map import (
    PurposeEntry,
    SetBy,
    filled_circles,
    regions,
    unproven,
)

OVERLAP = 2
"""Circles from which on a region is an overlap."""

CAVEATS = (
    "Andrés Zuzunaga drew the four circles in Spain as a picture of purpose, public since 2012. In "
    "2014 Marc Winn wrote the word ikigai over them.",
    "In Japan, ikigai is what makes a day worth getting up for: often something small, and seldom "
    "a matter of pay. An empty circle takes nobody's ikigai away; it says where to look next.",
    "All of it is your own view on one day. Show it to somebody, and draw it again in a year, or "
    "sooner if your life changes.",
)
"""Where the map comes from, and what it can't say; shown with every result."""

_MENTOR = {
    Circle.LOVE: "When did you last see me enjoy “{text}”, and when did I only get it done?",
    Circle.GOOD: "What would I have to learn before you would trust me with “{text}”?",
    Circle.NEEDED: "Who do you know that “{text}” would help, and would they agree?",
    Circle.PAID: "Who would pay for “{text}”, and from which budget?",
}
"""What to ask about the weakest circle of the best candidate."""

_MENTOR_ALWAYS = "What would you have expected on this map that isn't there?"
_MENTOR_WHOLE = "What would have to go from my week to make room for “{text}”?"
_MENTOR_OPEN = "What do people come to me for, whether or not I notice?"


class Interpretation(NamedTuple):
    """A map in sentences: the person's own words, their meaning, two questions and the caveats."""

    summary: tuple[str, ...]
    meaning: tuple[str, ...]
    questions: tuple[str, str]
    caveats: tuple[str, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """All of it in the order of reading."""
        return tuple(chain(self.summary, self.meaning, self.questions, self.caveats))


def interpret(
    entries: Sequence[PurposeEntry],
    chosen: Sequence[Candidate] = (),
    now: Mask | None = None,
    wanted: Mask | None = None,
) -> Interpretation:
    """What a map says; `now` and `wanted` are the regions of today's work and of that hoped for."""
    meaning = empty_messages(entries)
    if filled_circles(entries):
        doubts = (*_unconfirmed(entries), *_unproven(entries))
        meaning = (*_overlap(entries), *_best(entries), *_way(now, wanted), *meaning, *doubts)
    return Interpretation(_summary(entries, chosen), meaning, _questions(entries), CAVEATS)


def _summary(entries: Sequence[PurposeEntry], chosen: Sequence[Candidate]) -> tuple[str, ...]:
    """Each circle, each overlap and each experiment in the person's own words."""
    circles = (
        (_capital(name), [entry for entry in entries if circle in entry.mask])
        for circle, name in CIRCLE_NAMES.items()
    )
    overlaps = (
        (f"{_capital(region.name)} ({name_circles(region.circles)})", list(there))
        for region, there in _overlaps(entries)
    )
    unplaced = ("Not placed yet", [entry for entry in entries if entry.mask == NOWHERE])
    rows = (*circles, *overlaps, unplaced)
    tries = (
        f"Until {write_date(each.due, each.start)} you try: “{each.what}”. "
        f"You will know by: “{each.known_by}”."
        for each in chosen
    )
    return (*(f"{name}: {_quoted(there)}." for name, there in rows if there), *tries)


def _overlaps(
    entries: Sequence[PurposeEntry],
) -> list[tuple[Region, tuple[PurposeEntry, ...]]]:
    """The regions of two and more circles that hold something, those of most circles first."""
    found = [
        (REGIONS[mask], there)
        for mask, there in regions(entries).items()
        if there and len(mask) >= OVERLAP
    ]
    return found[::-1]


def _overlap(entries: Sequence[PurposeEntry]) -> tuple[str, ...]:
    """Where most of what joins circles lies; of two such regions that with more circles."""
    overlaps = _overlaps(entries)
    if not overlaps:
        return (
            "Your circles don't overlap yet. Take the entry you care about most and ask of each "
            "other circle what it would take to get there.",
        )
    region, _ = max(overlaps, key=lambda overlap: len(overlap[1]))
    return (
        f"What joins circles lies mostly in the region called {region.name}: "
        f"{name_circles(region.circles)}.",
        f"How that often feels: {region.feeling}",
        f"A next step from there: {region.next_step}",
    )


def _best(entries: Sequence[PurposeEntry]) -> tuple[str, ...]:
    """The first candidate, its weakest circles and what tests them."""
    best = candidates(entries)
    if not best:
        return ()
    weak = weakest(best[0])
    where = f"Its weakest side: {name_circles(weak)}. " if weak else ""
    idea = idea_for(best[0]).what
    return (f"“{best[0].text}” joins the most circles. {where}A way to try it: {_lower(idea)}.",)


def _way(now: Mask | None, wanted: Mask | None) -> tuple[str, ...]:
    """What lies between the work of today and the work hoped for."""
    if now is None or wanted is None:
        return ()
    here, there = REGIONS[now].name, REGIONS[wanted].name
    if now == wanted:
        return (f"Your work lies in the region called {here}, where you want it to be.",)
    gains, losses = wanted & ~now, now & ~wanted
    return (
        f"Your work lies in the region called {here}, and you want it in {there}.",
        *((f"Look in it for {name_circles(gains)}.",) if gains else ()),
        *(
            (f"You would give up {name_circles(losses)}: say where else it is to come from.",)
            if losses
            else ()
        ),
    )


def _unconfirmed(entries: Sequence[PurposeEntry]) -> tuple[str, ...]:
    guessed = [entry for entry in entries if entry.set_by is SetBy.SUGGESTED]
    if not guessed:
        return ()
    return (
        f"Placed by the lists you wrote them in, and not confirmed by you yet: {_quoted(guessed)}.",
    )


def _unproven(entries: Sequence[PurposeEntry]) -> tuple[str, ...]:
    doubtful = unproven(entries)
    if not doubtful:
        return ()
    return (f"Needed or paid for, with nobody else's word for it yet: {_quoted(doubtful)}.",)


def _questions(entries: Sequence[PurposeEntry]) -> tuple[str, str]:
    """Two questions for a mentor, the first about the best candidate."""
    best = candidates(entries)
    if not best:
        return (_MENTOR_OPEN, _MENTOR_ALWAYS)
    weak = weakest(best[0])
    question = next((_MENTOR[circle] for circle in weak), _MENTOR_WHOLE)
    return (question.replace("{text}", best[0].text), _MENTOR_ALWAYS)


def _quoted(entries: Sequence[PurposeEntry]) -> str:
    return ", ".join(f"“{entry.text}”" for entry in entries)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
