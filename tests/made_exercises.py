"""Values exercises made by hand: sittings from an order or a map, and goals that serve values."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from made_ratings import kept_in, numbers_of, rated

from planner.goal import Category, Goal, Status
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.forced_choice import leaders
from planner.values.anchors.interview import Move
from planner.values.anchors.sitting import AnchorSitting
from planner.values.anchors.statements import STATEMENTS
from planner.values.purpose.circles import Mask
from planner.values.purpose.purpose_map import PurposeEntry, SetBy
from planner.values.purpose.sitting import PurposeSitting
from planner.values.strengths import RankedStrength, StrengthRanking
from planner.values.value import Value

TODAY = date(2026, 11, 21)
DAY = date(2026, 3, 2)
POINTS = (29, 24, 21, 19, 17, 15, 12, 10)
"""What the anchors of an order have, from the first; the distance makes the first a clear one."""


def anchors_taken(
    order: Sequence[Anchor],
    on: date = DAY,
    *,
    id_: str = "anchors001",
    moves: Iterable[Move] = (),
    summary: str = "",
) -> AnchorSitting:
    """A sitting whose anchors have a clear order, the choices among them included."""
    ratings = rated(dict(zip(order, POINTS, strict=True)))
    truest = numbers_of(order[0])[:3]
    choices = tuple(kept_in(order, leaders(ratings, truest)))
    in_turn = tuple(ratings[each.number] for each in STATEMENTS)
    return AnchorSitting(id_, on, in_turn, truest, choices, tuple(moves), summary)


def all_the_same(on: date = DAY, id_: str = "anchors009") -> AnchorSitting:
    """A sitting of somebody who pressed one key."""
    return AnchorSitting(id_, on, (4,) * len(STATEMENTS), (1, 2, 3))


def swapped(order: Sequence[Anchor], one: Anchor, other: Anchor) -> tuple[Anchor, ...]:
    """An order with two anchors the other way round."""
    place = {one: other, other: one}
    return tuple(place.get(anchor, anchor) for anchor in order)


def map_drawn(
    entries: Mapping[str, Mask], on: date = DAY, *, id_: str = "purpose001"
) -> PurposeSitting:
    """A map of entries in their circles, as the person marked them."""
    return PurposeSitting(
        id_,
        on,
        tuple(
            PurposeEntry(f"{id_[-4:]}{number:06d}", text, mask, SetBy.PERSON)
            for number, (text, mask) in enumerate(entries.items())
        ),
    )


def strengths_ranked(
    *names: str, on: date = DAY, id_: str = "ranking001", source: str = ""
) -> StrengthRanking:
    """A ranking in which each strength has an episode."""
    ranked = tuple(RankedStrength(name, f"The night of {name}", source) for name in names)
    return StrengthRanking(id_, on, ranked)


def serving(
    number: int,
    *values: Value,
    status: Status = Status.ACTIVE,
    category: Category = Category.SKILL,
    months: int = 6,
) -> Goal:
    """A goal that serves values; its title and id name its number."""
    due = TODAY + timedelta(months * 30)
    title = f"Goal number {number}"
    return Goal(f"gaa{number:07d}", title, TODAY, due, category, status, values=values)
