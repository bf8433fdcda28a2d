"""Strengths: which ones, an episode that shows each, their order, and what is missing."""

from collections.abc import Iterator
from functools import partial

from planner.human_date import write_date
from planner.keeper import Decide
from planner.values.versions import newest
from planner.walkthroughs.strengths import (
    IDS,
    OWN,
    PLACES,
    claims,
    known_gaps,
    rank_strengths,
    ranked_strengths,
)
from wizard.flow import Flow
from wizard.flows.strengths_steps import EPISODES, STEPS
from wizard.scene import Scene
from wizard.step import SHOWN, Step


def _aside(step: Step, scene: Scene) -> Iterator[str]:
    """What was ranked before; then the episodes, since the order goes by them."""
    ranking = newest(scene.plan.strength_rankings.values())
    if step.id == OWN:
        yield "Each strength brings a question of its own: the episode that shows it."
        if ranking:
            names = ", ".join(each.name for each in ranking.ranked)
            yield f"On {write_date(ranking.on, scene.today)} they were: {names}"
    elif step.id in PLACES:
        for claim in claims(scene.answers):
            if claim.episode:
                yield f"{claim.name}: {_shortened(claim.episode)}"


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"


def _summary(scene: Scene) -> Iterator[str]:
    """The strengths in their order, what was left out, and whom to show it to."""
    ranked = ranked_strengths(scene.answers)
    for place, strength in enumerate(ranked, 1):
        source = f" ({strength.source})" if strength.source else ""
        yield f"{place}. {strength.name}{source}: {_shortened(strength.episode)}"
    for claim in claims(scene.answers):
        if not claim.episode:
            yield f"“{claim.name}” is left out: no episode shows it yet."
    if ranked:
        yield "Show it to somebody who has seen you work: which would they put first?"


def _decide(scene: Scene, ids: tuple[str, ...]) -> Decide:
    return partial(
        rank_strengths, values=scene.answers, known=scene.known, ids=ids, today=scene.today
    )


FLOW = Flow(
    name="strengths",
    version=1,
    title="Your strengths",
    minutes=8,
    steps=STEPS,
    decide=_decide,
    ids=IDS,
    known=lambda plan, _subject: known_gaps(plan),
    aside=_aside,
    summary=_summary,
    families=(EPISODES,),
)
