"""The purpose map: four lists, the place of each entry, and what to try out for two weeks."""

from collections.abc import Iterator
from functools import partial

from planner.keeper import Decide
from planner.values.purpose.empty_circles import ALL_EMPTY
from planner.values.purpose.interpretation import Interpretation, interpret
from planner.values.purpose.prompts import TITLE
from planner.values.purpose.purpose_map import filled_circles
from planner.walkthroughs.ikigai import IDS, NOW, WORDS, draw_purpose_map
from planner.walkthroughs.purpose_answers import answered_entries, circles_in
from wizard.flow import Flow
from wizard.flows.ikigai_lists import LIST_OF_EVIDENCE, LISTS, PROMPTS_OF
from wizard.flows.ikigai_marks import MARKS, STANDINGS, STRENGTHS
from wizard.flows.ikigai_trials import EXPERIMENTS, TRIALS, scene_candidates
from wizard.scene import Scene
from wizard.step import Step


def _interpretation(scene: Scene) -> Interpretation:
    answers = scene.values
    now = circles_in(answers.lines(NOW)) if answers.has(NOW) else None
    return interpret(answered_entries(answers.values), scene_candidates(scene), now)


def _aside(step: Step, scene: Scene) -> Iterator[str]:
    """Questions that help with a list, the numbers of its entries, and at last what it all says."""
    if step.id in PROMPTS_OF:
        yield from PROMPTS_OF[step.id].questions
    elif step.id in LIST_OF_EVIDENCE:
        entries = scene.values.lines(LIST_OF_EVIDENCE[step.id])
        yield from (f"{number} {text}" for number, text in enumerate(entries, 1))
    elif step.id == WORDS:
        reading = _interpretation(scene)
        yield from (*reading.meaning, *reading.summary)


def _summary(scene: Scene) -> Iterator[str]:
    """The map in words: what it says, what to ask a mentor, and what it can't say."""
    if not filled_circles(answered_entries(scene.values.values)):
        yield ALL_EMPTY
        return
    reading = _interpretation(scene)
    yield from (*reading.summary, *reading.meaning)
    yield "Two questions to take to a mentor:"
    yield from reading.questions
    yield from reading.caveats


def _decide(scene: Scene, ids: tuple[str, ...]) -> Decide:
    return partial(draw_purpose_map, values=scene.answers, ids=ids, today=scene.today)


FLOW = Flow(
    name="ikigai",
    version=1,
    title=TITLE,
    minutes=30,
    steps=(*LISTS, *STANDINGS, *TRIALS),
    decide=_decide,
    ids=IDS,
    aside=_aside,
    summary=_summary,
    families=(MARKS, STRENGTHS, EXPERIMENTS),
)
