"""What has changed in the values between two days; nothing is said where it doesn't compare."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from planner.likeness import is_alike
from planner.plan import Plan
from planner.records import Dated
from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.result import AnchorResult, Band
from planner.values.anchors.sitting import AnchorSitting
from planner.values.purpose.circles import Mask
from planner.values.purpose.purpose_map import PurposeEntry
from planner.values.versions import newest


class AnchorDrift(NamedTuple):
    """An anchor whose place (1 is the first) or band is another one than before."""

    anchor: Anchor
    before: int
    after: int
    band_before: Band
    band_after: Band


class MapDrift(NamedTuple):
    """Entries that came, that went, and that stand in other circles than before."""

    gained: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    moved: tuple[tuple[str, Mask, Mask], ...] = ()


class Drift(NamedTuple):
    """The values as they stood on one day, against those of a later day.

    `anchors` holds those that moved; `anchors_note` says why they can't be compared, and is empty
    where they can. An exercise that one of the days doesn't know has not drifted.
    """

    since: date
    until: date
    anchors: tuple[AnchorDrift, ...]
    anchors_note: str
    gained: tuple[str, ...]
    lost: tuple[str, ...]
    moved: tuple[tuple[str, Mask, Mask], ...]
    strengths_gained: tuple[str, ...]
    strengths_lost: tuple[str, ...]
    is_vision_new: bool

    @property
    def is_still(self) -> bool:
        """Whether nothing that compares has changed."""
        changes = (self.anchors, self.gained, self.lost, self.moved)
        return not (
            any(changes) or self.strengths_gained or self.strengths_lost or self.is_vision_new
        )


def drift(plan: Plan, since: date, until: date) -> Drift:
    """What changed from one day to another, by the newest that there was on each.

    Refuses a day that lies after the other.
    """
    if since > until:
        raise Refusal(
            f"{since} is after {until}, so nothing can have drifted", f"give {until} or earlier"
        )
    anchors, note = _anchors(plan, since, until)
    entries = _map(plan, since, until)
    strengths_gained, strengths_lost = _strengths(plan, since, until)
    old, new = (newest(plan.visions.values(), day) for day in (since, until))
    return Drift(
        since,
        until,
        anchors,
        note,
        *entries,
        strengths_gained,
        strengths_lost,
        is_vision_new=old is not None and old is not new,
    )


def last_time(plan: Plan) -> date | None:
    """The newest day of an exercise that was done again since, or None before any was."""
    kinds: tuple[Iterable[Dated], ...] = (
        plan.anchor_sittings.values(),
        plan.purpose_sittings.values(),
        plan.strength_rankings.values(),
        plan.visions.values(),
    )
    return max(
        (day for kind in kinds for day in sorted({each.on for each in kind})[:-1]), default=None
    )


def compare_anchors(old: AnchorSitting, new: AnchorSitting) -> tuple[AnchorDrift, ...]:
    """The anchors that moved, in their new order.

    Refuses sittings with different statements, and those whose ratings gave no order.
    """
    if old.item_set != new.item_set:
        raise Refusal(
            f"the anchors of {old.on} and {new.on} were asked with different statements"
            f" ({old.item_set} and {new.item_set}), so their places don't compare",
            "take the exercise again and compare from then on",
        )
    before, after = _placed(old), _placed(new)
    return tuple(
        AnchorDrift(anchor, before[anchor][0], place, before[anchor][1], band)
        for anchor, (place, band) in after.items()
        if before[anchor] != (place, band)
    )


def _placed(sitting: AnchorSitting) -> dict[Anchor, tuple[int, Band]]:
    """The place and the band of each anchor."""
    result: AnchorResult = sitting.result
    if not result.scores:
        raise Refusal(
            f"nearly all ratings of {sitting.on} were the same, so the anchors have no order",
            "take the exercise again to compare",
        )
    return {score.anchor: (place, score.band) for place, score in enumerate(result.scores, 1)}


def _anchors(plan: Plan, since: date, until: date) -> tuple[tuple[AnchorDrift, ...], str]:
    """The anchors that moved, and why they can't be compared."""
    sittings = tuple(plan.anchor_sittings.values())
    old, new = newest(sittings, since), newest(sittings, until)
    if old is None or new is None:
        return (), f"The career anchors had not been taken by {since}." if sittings else ""
    if old is new:
        return (), ""
    try:
        return compare_anchors(old, new), ""
    except Refusal as refusal:
        return (), str(refusal)


def _map(plan: Plan, since: date, until: date) -> MapDrift:
    sittings = tuple(plan.purpose_sittings.values())
    old, new = newest(sittings, since), newest(sittings, until)
    if old is None or new is None or old is new:
        return MapDrift()
    return compare_maps(old.entries, new.entries)


def compare_maps(old: Sequence[PurposeEntry], new: Sequence[PurposeEntry]) -> MapDrift:
    """The entries that came, went and moved; an entry worded a little otherwise is the same one."""
    left = list(old)
    known: dict[str, PurposeEntry] = {}
    for is_same in (_is_kept, _is_reworded):
        for entry in new:
            if entry.id not in known and (
                found := next((each for each in left if is_same(each, entry)), None)
            ):
                known[entry.id] = found
                left.remove(found)
    return MapDrift(
        tuple(entry.text for entry in new if entry.id not in known),
        tuple(entry.text for entry in left),
        tuple(
            (entry.text, known[entry.id].mask, entry.mask)
            for entry in new
            if entry.id in known and known[entry.id].mask != entry.mask
        ),
    )


def _is_kept(old: PurposeEntry, new: PurposeEntry) -> bool:
    return old.text.casefold() == new.text.casefold()


def _is_reworded(old: PurposeEntry, new: PurposeEntry) -> bool:
    return is_alike(old.text, new.text)


def _strengths(plan: Plan, since: date, until: date) -> tuple[tuple[str, ...], tuple[str, ...]]:
    rankings = tuple(plan.strength_rankings.values())
    old, new = newest(rankings, since), newest(rankings, until)
    if old is None or new is None:
        return (), ()
    before, after = ([each.name for each in ranking.ranked] for ranking in (old, new))
    return _missing(after, before), _missing(before, after)


def _missing(names: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    """The names that aren't among others."""
    known = {name.casefold() for name in others}
    return tuple(name for name in names if name.casefold() not in known)
