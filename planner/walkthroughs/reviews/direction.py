"""Where a year's audit leads: the direction, next year's themes, and the five-year picture."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from planner.acts.profile import write_vision
from planner.change import Fields
from planner.keeper import Decide
from planner.plan import Plan
from planner.reviews import prompts
from planner.reviews.review import Direction
from planner.vision import Vision
from planner.walkthroughs.reviews.reflections import reflected
from planner.walkthroughs.reviews.telling import Telling, Told

DIRECTION, DIRECTION_WHY, THEMES, PICTURE = "direction", "direction_why", "themes", "picture"
"""The steps of this part."""

MOST_THEMES = 3


def tell_direction(plan: Plan, telling: Telling) -> Told:
    """Put direction and themes into the review, the reason into the journal, and a new picture."""
    fields: Fields = {
        **({"direction": Direction(said)} if (said := telling.values.text(DIRECTION)) else {}),
        **({"themes": themes} if (themes := telling.values.lines(THEMES)) else {}),
    }
    reasons = reflected(telling, {DIRECTION_WHY: prompts.DIRECTION})
    return Told((*reasons, *_pictured(plan, telling)), fields)


def _pictured(plan: Plan, telling: Telling) -> Iterator[Decide]:
    """A further version of the vision, where its words are other ones than before."""
    text, old, id_ = telling.values.text(PICTURE), plan.vision, telling.record_id("vision")
    if not text or (old is not None and text == old.text):
        return
    vision = Vision(id_, telling.today, text)
    if old is not None:
        vision = replace(old, id=id_, on=telling.today, text=text)
    yield partial(write_vision, vision=vision)
