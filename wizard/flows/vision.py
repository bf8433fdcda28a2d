"""Vision: looking back with eight questions, and ahead to five years, to hopes and priorities."""

from collections.abc import Iterator
from functools import partial

from planner.human_date import write_date
from planner.keeper import Decide
from planner.values.reflections import REFLECTIONS
from planner.walkthroughs.vision import IDS, answered_matters, known_vision, look_ahead
from wizard.flow import Flow
from wizard.flows.reflection_steps import last_time
from wizard.flows.vision_steps import AHEAD, MATTERING, STEPS, VISION, matters_in_words
from wizard.scene import Scene
from wizard.step import Step


def _aside(step: Step, scene: Scene) -> Iterator[str]:
    """What was said before: the last answer, the vision, the categories that have a place."""
    vision = scene.plan.vision
    if step.id in REFLECTIONS:
        if before := last_time(step.id, scene):
            yield before
    elif step.id == VISION.id:
        if vision:
            yield f"The one below is of {write_date(vision.on, scene.today)}: keep or change it."
    elif step.heading == AHEAD:
        yield scene.text(VISION.id)
    elif step.heading == MATTERING and (names := matters_in_words(scene)):
        yield f"So far: {', then '.join(names)}"


def _summary(scene: Scene) -> Iterator[str]:
    """What was looked back on, what matters most, and where no goal serves that yet."""
    count = sum(scene.values.has(name) for name in REFLECTIONS)
    if count:
        yield f"{count} of {len(REFLECTIONS)} questions answered, for your journal."
    names = matters_in_words(scene)
    if not names:
        return
    yield f"What matters most: {', then '.join(names)}."
    served = {goal.category for goal in scene.plan.goal_outlines() if goal.status.is_open}
    answered = zip(answered_matters(scene.values.values), names, strict=True)
    if bare := [name for category, name in answered if category not in served]:
        yield f"No open goal yet: {', '.join(bare)}. What would a small one be?"


def _decide(scene: Scene, ids: tuple[str, ...]) -> Decide:
    return partial(look_ahead, values=scene.answers, ids=ids, today=scene.today)


FLOW = Flow(
    name="vision",
    version=1,
    title="Look ahead",
    minutes=15,
    steps=STEPS,
    decide=_decide,
    ids=IDS,
    known=lambda plan, _subject: known_vision(plan),
    aside=_aside,
    summary=_summary,
)
