"""From strengths and episodes to a ranking: what the answers of that walkthrough do to the plan."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import NamedTuple

from planner.acts.combined import combined
from planner.acts.profile import set_profile
from planner.acts.values import keep_strengths
from planner.change import Change
from planner.keeper import Decide, Json
from planner.plan import Plan
from planner.values.strengths import MOST_RANKED, WORK_STRENGTHS, RankedStrength, StrengthRanking
from planner.values.versions import newest
from planner.walkthroughs.answers import Answers

OWN, SOURCE, CHOSEN, GAPS = "own", "source", "chosen", "gaps"
"""The steps that ask for strengths in one's own words, where they come from, for those of the list,
and for gaps."""

EPISODE = "episode "
"""What the id of a step begins with that asks for an episode; the name of the strength follows."""

PLACES = tuple(f"place_{number}" for number in range(1, MOST_RANKED))
"""The steps that ask which strength comes first, second and so on; the last place is left over."""

IDS = 1


class Claim(NamedTuple):
    """A strength as it was claimed, and the episode that shows it, empty until it is told."""

    name: str
    episode: str
    is_own: bool


def claims(values: Mapping[str, Json]) -> tuple[Claim, ...]:
    """The strengths claimed so far: the person's own, then those of the list as far as they fit."""
    answers = Answers(values)
    own = answers.lines(OWN)
    chosen = [name for name in answers.lines(CHOSEN) if not is_among(name, own)]
    return tuple(
        Claim(name, answers.text(f"{EPISODE}{name}"), is_own=place < len(own))
        for place, name in enumerate((*own, *chosen)[:MOST_RANKED])
    )


def is_among(name: str, others: Iterable[str]) -> bool:
    """Whether a strength is one of the others, in capitals or not."""
    return name.casefold() in map(str.casefold, others)


def shown_names(values: Mapping[str, Json]) -> tuple[str, ...]:
    """The names of the strengths that have an episode to show, as they were claimed."""
    return tuple(claim.name for claim in claims(values) if claim.episode)


def unplaced_names(values: Mapping[str, Json], place: str = "") -> tuple[str, ...]:
    """The names that have no place among those asked for before `place`, or among all of them."""
    before = PLACES[: PLACES.index(place)] if place else PLACES
    placed = {values.get(each) for each in before}
    return tuple(name for name in shown_names(values) if name not in placed)


def ranked_strengths(values: Mapping[str, Json]) -> tuple[RankedStrength, ...]:
    """The strengths in their order, the strongest first; those without a place come last."""
    answers, shown = Answers(values), shown_names(values)
    placed = (answers.text(place) for place in PLACES)
    order = tuple(dict.fromkeys((*(name for name in placed if name in shown), *shown)))
    told = sorted(
        (claim for claim in claims(values) if claim.episode),
        key=lambda claim: order.index(claim.name),
    )
    source = answers.text(SOURCE)
    return tuple(
        RankedStrength(name, episode, source if own else "") for name, episode, own in told
    )


def rank_strengths(
    plan: Plan,
    *,
    values: Mapping[str, Json],
    known: Mapping[str, Json],
    ids: tuple[str, ...],
    today: date,
) -> Change:
    """Keep the ranking, and put the names and the gaps into the profile.

    Refuses to rank nothing. Gaps are edited only where they differ from the `known` ones.
    """
    ranking = StrengthRanking(ids[0], today, ranked_strengths(values))
    profile = replace(plan.profile, strengths=tuple(each.name for each in ranking.ranked))
    if GAPS in values and values[GAPS] != known.get(GAPS):
        profile = replace(profile, gaps=Answers(values).lines(GAPS))
    keeping: Decide = partial(keep_strengths, ranking=ranking)
    decisions = [keeping]
    if profile != plan.profile:
        decisions.append(partial(set_profile, profile=profile))
    return combined(plan, label=keeping(plan).label, decisions=decisions)


def known_gaps(plan: Plan) -> Mapping[str, Json]:
    """The gaps of the profile, as an answer."""
    return {GAPS: list(plan.profile.gaps)}


def earlier_strengths(plan: Plan) -> Mapping[str, RankedStrength]:
    """The newest ranking by name, in its order; empty before the first one."""
    ranking = newest(plan.strength_rankings.values())
    return {each.name: each for each in ranking.ranked} if ranking else {}


def earlier_own(plan: Plan) -> tuple[str, ...]:
    """Strengths which are not on the list, from the newest ranking and from the profile."""
    listed = [strength.name for strength in WORK_STRENGTHS]
    names = (*earlier_strengths(plan), *plan.profile.strengths)
    return tuple(dict.fromkeys(name for name in names if not is_among(name, listed)))


def earlier_chosen(plan: Plan) -> tuple[str, ...]:
    """Strengths of the list, from the newest ranking and from the profile."""
    known = (*earlier_strengths(plan), *plan.profile.strengths)
    return tuple(strength.name for strength in WORK_STRENGTHS if is_among(strength.name, known))
