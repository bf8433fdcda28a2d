"""Onboarding: from nothing to a profile, a vision and two linked goals."""

from collections.abc import Iterator, Mapping
from functools import partial

from planner.keeper import Decide, Json
from planner.walkthroughs.goal_answers import answered_sentence
from planner.walkthroughs.onboarding import IDS, LONG, SHORT, known_profile, set_up_plan
from wizard.flow import Flow
from wizard.flows import FLOWS
from wizard.flows.onboarding_steps import ABOUT_LONG, ABOUT_SHORT, NEXT, STEPS
from wizard.scene import Scene
from wizard.step import Step


def _goal_values(scene: Scene, which: str) -> Mapping[str, Json]:
    """The answers about one of the two goals, by the ids that a single goal's steps have."""
    start = f"{which}_"
    return {
        step.removeprefix(start): answer
        for step, answer in scene.values.values.items()
        if step.startswith(start)
    }


def _sentence(scene: Scene, which: str) -> str:
    return answered_sentence(_goal_values(scene, which), today=scene.today)


def _aside(step: Step, scene: Scene) -> Iterator[str]:
    """What helps with this question: strengths and gaps before a goal, then its sentence."""
    which = {ABOUT_LONG: LONG, ABOUT_SHORT: SHORT}.get(step.heading)
    if which is None:
        return
    if step.id != f"{which}_title":
        yield _sentence(scene, which)
    elif which is SHORT and scene.values.has(f"{LONG}_title"):
        yield _sentence(scene, LONG)
    else:
        for id_, words in (("strengths", "Your strengths"), ("gaps", "Your gaps")):
            if rows := scene.values.lines(id_):
                yield f"{words}: {', '.join(rows)}"


def _summary(scene: Scene) -> Iterator[str]:
    """The goals as they stand, each in a sentence."""
    titled = [which for which in (LONG, SHORT) if scene.values.has(f"{which}_title")]
    for which in titled:
        yield _sentence(scene, which)
    if len(titled) == 2:
        yield "The second is a stepping stone to the first."


def _decide(scene: Scene, ids: tuple[str, ...]) -> Decide:
    return partial(set_up_plan, values=scene.answers, known=scene.known, ids=ids, today=scene.today)


def _leads_to(scene: Scene) -> str:
    chosen = scene.text(NEXT)
    return chosen if chosen in FLOWS else ""


FLOW = Flow(
    name="onboard",
    version=1,
    title="Set up your plan",
    minutes=15,
    steps=STEPS,
    decide=_decide,
    ids=IDS,
    known=lambda plan, _subject: known_profile(plan),
    aside=_aside,
    summary=_summary,
    leads_to=_leads_to,
)
