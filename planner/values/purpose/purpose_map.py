"""The entries of a purpose map: gathered from four lists, marked by the person, seen by region."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from planner.ids import NewId
from planner.likeness import is_alike
from planner.refusal import Refusal
from planner.text import require_line, require_note
from planner.values.purpose.circles import REGIONS, Circle, Mask, name_circles

MOST_LISTED = 50
"""Most entries in one list, which keeps the comparison of all with all short."""

STRONGEST = 3


class SetBy(StrEnum):
    """Who said to which circles an entry belongs."""

    SUGGESTED = "suggested"
    PERSON = "person"


class Wording(NamedTuple):
    """A text as it was typed, and the circles of the lists that it was typed into."""

    text: str
    circles: Mask


class CircleStrengths(NamedTuple):
    """How strongly an entry belongs to each circle, from 0 (not really) to 3 (strongly)."""

    love: int
    good: int
    needed: int
    paid: int


@dataclass(frozen=True, slots=True)
class PurposeEntry:
    """One thing on the map, with every wording that it was typed in.

    `mask` holds the circles it belongs to; a circle outside of it has the strength 0. `evidence`
    is what somebody else says or pays.
    """

    id: str
    text: str
    mask: Mask
    set_by: SetBy = SetBy.SUGGESTED
    wordings: tuple[Wording, ...] = ()
    strengths: CircleStrengths | None = None
    evidence: str = ""

    def __post_init__(self) -> None:
        require_line(self.text, "entry")
        for wording in self.wordings:
            require_line(wording.text, "entry")
        require_note(self.evidence, "evidence")
        for circle, strength in zip(Circle, self.strengths or (), strict=False):
            most = STRONGEST if circle in self.mask else 0
            if not 0 <= strength <= STRONGEST:
                raise Refusal(f"a strength of {strength} doesn't exist", f"give 0 to {STRONGEST}")
            if strength > most:
                raise Refusal(
                    f"“{self.text}” has a strength in {name_circles(circle)} and isn't in there",
                    "tick that circle first",
                )

    @property
    def owners(self) -> tuple[str, ...]:
        """An entry belongs to no goal."""
        return ()


def gathered(lists: Mapping[Circle, Sequence[str]], new_id: NewId) -> tuple[PurposeEntry, ...]:
    """The entries that four typed lists make: texts that are alike become one entry.

    It is suggested for all the circles that its texts were typed into. Which texts come together
    does not depend on any order; the entries stand in the order in which they were typed.
    """
    for circle, texts in lists.items():
        if (excess := len(texts) - MOST_LISTED) > 0:
            raise Refusal(
                f"{len(texts)} entries for {name_circles(circle)} are more than {MOST_LISTED}",
                f"leave out {excess}",
            )
    typed = _circles_by_text(lists)
    place = {text: index for index, text in enumerate(typed)}
    groups = [sorted(group, key=place.__getitem__) for group in _alike_groups(typed)]
    groups.sort(key=lambda group: place[group[0]])
    return tuple(
        _suggested(new_id(), tuple(Wording(text, typed[text]) for text in group))
        for group in groups
    )


def _circles_by_text(lists: Mapping[Circle, Sequence[str]]) -> dict[str, Mask]:
    """Each text once, with the circles of all the lists that hold it."""
    typed: dict[str, Mask] = {}
    for circle in sorted(lists, key=lambda circle: circle.value):
        for text in lists[circle]:
            typed[text] = typed.get(text, circle) | circle
    return typed


def _alike_groups(texts: Iterable[str]) -> list[list[str]]:
    """Texts in groups in which each is like every other, so that no chain joins what differs."""
    groups: list[list[str]] = []
    for text in sorted(texts):
        for group in groups:
            if all(is_alike(text, member) for member in group):
                group.append(text)
                break
        else:
            groups.append([text])
    return groups


def _suggested(id_: str, wordings: tuple[Wording, ...]) -> PurposeEntry:
    return PurposeEntry(id_, _clearest(wordings), _circles_of(wordings), wordings=wordings)


def _clearest(wordings: Iterable[Wording]) -> str:
    """The wording that stands for all: in most lists, then the longest, which says most."""
    return min(wordings, key=lambda each: (-len(each.circles), -len(each.text), each.text)).text


def _circles_of(wordings: Iterable[Wording]) -> Mask:
    circles = Circle(0)
    for wording in wordings:
        circles |= wording.circles
    return circles


def marked(entry: PurposeEntry, mask: Mask) -> PurposeEntry:
    """The entry in the circles that the person says, which may be those that were suggested."""
    return replace(entry, mask=mask, set_by=SetBy.PERSON, strengths=_within(entry.strengths, mask))


def _within(strengths: CircleStrengths | None, mask: Mask) -> CircleStrengths | None:
    """The strengths without those in circles that an entry is no longer in."""
    if strengths is None:
        return None
    kept = zip(Circle, strengths, strict=True)
    return CircleStrengths(*(strength if circle in mask else 0 for circle, strength in kept))


def parted(entry: PurposeEntry, text: str, new_id: NewId) -> tuple[PurposeEntry, PurposeEntry]:
    """The entry without one of its wordings, and that wording as an entry of its own.

    For texts that are spelled alike and mean two things. What the person marked stays.
    """
    left = tuple(wording for wording in entry.wordings if wording.text == text)
    kept = tuple(wording for wording in entry.wordings if wording.text != text)
    if not (left and kept):
        raise Refusal(f"“{text}” is not one of several wordings here", "choose one of them")
    mask = entry.mask if entry.set_by is SetBy.PERSON else _circles_of(kept)
    rest = replace(
        entry,
        text=_clearest(kept) if entry.text == text else entry.text,
        mask=mask,
        wordings=kept,
        strengths=_within(entry.strengths, mask),
    )
    return rest, _suggested(new_id(), left)


def regions(entries: Iterable[PurposeEntry]) -> dict[Mask, tuple[PurposeEntry, ...]]:
    """The entries of each of the sixteen regions, in their order; many regions are empty."""
    found: dict[Mask, list[PurposeEntry]] = {mask: [] for mask in REGIONS}
    for entry in entries:
        found[entry.mask].append(entry)
    return {mask: tuple(there) for mask, there in found.items()}


def filled_circles(entries: Iterable[PurposeEntry]) -> Mask:
    """The circles that hold at least one entry."""
    filled = Circle(0)
    for entry in entries:
        filled |= entry.mask
    return filled


def unproven(entries: Iterable[PurposeEntry]) -> tuple[PurposeEntry, ...]:
    """The entries that are said to be needed or paid for, with no evidence from outside."""
    outside = Circle.NEEDED | Circle.PAID
    return tuple(entry for entry in entries if entry.mask & outside and not entry.evidence)
