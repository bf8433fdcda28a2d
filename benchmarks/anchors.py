"""How often the anchors exercise is right about people who are made up, and known.

The model: an answer is clip(round(normal(3.8 + strength, 1.1)), 1, 6). People without an anchor
have a strength of 0 everywhere, people with anchors have normal(0, 0.8) for each. The truest three
are the highest ratings, picked at random among equals. Of two anchors, people without any keep one
at random; the others keep the stronger and slip one time in ten.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from random import Random

from planner.values.anchors.anchors import Anchor
from planner.values.anchors.forced_choice import Choice, leaders, pairs
from planner.values.anchors.ratings import boosted_points, is_flat, raw_points
from planner.values.anchors.result import AnchorResult, Verdict, score
from planner.values.anchors.statements import STATEMENTS
from planner.values.anchors.thresholds import CLEAR_POINTS

PEOPLE = 20_000
SEED = 1978
MIDDLE, NOISE, SPREAD, SLIPS = 3.8, 1.1, 0.8, 0.1
MOST_FALSE_CLEAR = 0.05
"""Share of the people without an anchor that may be told they have a clear one."""


@dataclass(frozen=True, slots=True)
class Case:
    """One made-up person and what the exercise makes of them."""

    strongest: Anchor | None
    ratings: Mapping[int, int]
    truest: tuple[int, ...]
    result: AnchorResult

    @property
    def has_raw_gap(self) -> bool:
        """Whether the ratings alone, without the choices, set the first anchor apart."""
        return _gap(raw_points(self.ratings)) >= CLEAR_POINTS

    @property
    def has_boosted_gap(self) -> bool:
        """Whether the bonus of the truest statements sets an anchor apart."""
        return _gap(boosted_points(self.ratings, self.truest)) >= CLEAR_POINTS

    @property
    def is_top_changed(self) -> bool:
        """Whether the bonus puts another anchor first, where the ratings have one first."""
        raw, boosted = raw_points(self.ratings), boosted_points(self.ratings, self.truest)
        return _first(raw).isdisjoint(_first(boosted))

    @property
    def is_right(self) -> bool:
        """Whether the highest score is the strongest anchor of the person."""
        return self.result.order[:1] == (self.strongest,)


def _gap(points: Mapping[Anchor, int]) -> int:
    first, second = sorted(points.values(), reverse=True)[:2]
    return first - second


def _first(points: Mapping[Anchor, int]) -> set[Anchor]:
    return {anchor for anchor, sum_ in points.items() if sum_ == max(points.values())}


def people(count: int, *, has_anchors: bool, dice: Random) -> Iterable[Case]:
    """People of one kind, each having done the whole exercise."""
    for _ in range(count):
        strengths = {anchor: dice.gauss(0, SPREAD) if has_anchors else 0.0 for anchor in Anchor}
        ratings = {
            each.number: min(6, max(1, round(dice.gauss(MIDDLE + strengths[each.anchor], NOISE))))
            for each in STATEMENTS
        }
        ranked = sorted(ratings, key=lambda number: (-ratings[number], dice.random()))
        truest = tuple(ranked[:3])
        choices = [
            _choice(one, other, strengths, dice) for one, other in pairs(leaders(ratings, truest))
        ]
        strongest = max(Anchor, key=strengths.__getitem__) if has_anchors else None
        yield Case(strongest, ratings, truest, score(ratings, truest, choices))


def _choice(one: Anchor, other: Anchor, strengths: Mapping[Anchor, float], dice: Random) -> Choice:
    stronger, weaker = (one, other) if strengths[one] > strengths[other] else (other, one)
    slips = 0.5 if strengths[one] == strengths[other] else SLIPS
    return Choice(weaker, stronger) if dice.random() < slips else Choice(stronger, weaker)


def share(answers: Iterable[bool]) -> float:
    """The part of the answers that are yes, 0 where there is none."""
    counted = Counter(answers)
    return counted[True] / max(1, counted.total())


def false_clear(without: Iterable[Case]) -> float:
    """Part of the people without an anchor whose verdict is a clear one."""
    return share(case.result.verdict is Verdict.CLEAR for case in without)


def main(count: int = PEOPLE) -> bool:
    """Print the shares of both kinds of people; False when too many are falsely clear.

    The limit holds for the ratings alone too, as if everybody's choices repeated them.
    """
    dice = Random(SEED)  # noqa: S311  # dice of a simulation
    without = list(people(count, has_anchors=False, dice=dice))
    having = list(people(count, has_anchors=True, dice=dice))
    clear = [case for case in having if case.result.verdict is Verdict.CLEAR]
    print(f"\nAnchors of {count:,} made-up people of each kind, seed {SEED}")
    _show_verdicts("without an anchor", without)
    _show_verdicts("with anchors", having)
    gap_alone, told = share(case.has_raw_gap for case in without), false_clear(without)
    for name, part in (
        ("false clear: no anchor, called clear", told),
        ("  by the ratings alone, before any choice", gap_alone),
        ("  if the bonus counted", share(case.has_boosted_gap for case in without)),
        ("top changed by the bonus, no anchor", share(case.is_top_changed for case in without)),
        ("top changed by the bonus, with anchors", share(case.is_top_changed for case in having)),
        ("flat caught, no anchor", share(is_flat(case.ratings) for case in without)),
        ("flat by mistake, with anchors", share(is_flat(case.ratings) for case in having)),
        ("right over all, with anchors", share(case.is_right for case in having)),
        ("right when clear, with anchors", share(case.is_right for case in clear)),
    ):
        print(f"  {name:<44} {part:>7.1%}")
    within = max(told, gap_alone) <= MOST_FALSE_CLEAR
    print(f"  {'limit of false clear':<44} {MOST_FALSE_CLEAR:>7.1%}{'' if within else '  OVER'}")
    return within


def _show_verdicts(name: str, cases: list[Case]) -> None:
    counted = Counter(case.result.verdict for case in cases)
    parts = ", ".join(f"{verdict} {counted[verdict] / len(cases):.1%}" for verdict in Verdict)
    print(f"  {name}: {parts}")


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
