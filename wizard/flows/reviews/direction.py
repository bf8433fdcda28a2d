"""Where the audit leads: the direction with its evidence, next year's themes, the picture."""

from collections.abc import Iterable

from planner.human_date import write_date
from planner.keeper import Json
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews import prompts
from planner.reviews.evidence import Ground, direction_evidence
from planner.reviews.reading import past_reviews
from planner.reviews.review import Direction, Review
from planner.walkthroughs.reviews.content import SHARE, answered_ratings, last_ratings
from planner.walkthroughs.reviews.direction import (
    DIRECTION,
    DIRECTION_WHY,
    MOST_THEMES,
    PICTURE,
    THEMES,
)
from wizard.flows.reviews.content import rating_changes
from wizard.flows.reviews.section import Outlook, Section
from wizard.flows.shared import options_of
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Choice, ListOf, LongText

HEADING = "Where it leads"

_DIRECTIONS = {
    Direction.STAY: "Stay: the role is right as it is",
    Direction.GROW: "Grow: more of it, larger or deeper",
    Direction.SHIFT: "Shift: another role, nearer to what gives energy",
    Direction.LEAVE: "Leave: another place",
}

_DIRECTION = Choice(
    id=DIRECTION,
    name="Direction",
    heading=HEADING,
    question=prompts.DIRECTION,
    why="The evidence is what your plan knows. It weighs nothing for you.",
    options=options_of(_DIRECTIONS),
)
_WHY = LongText(
    id=DIRECTION_WHY,
    name="Why",
    heading=HEADING,
    question="What decides it?",
    why="Next year you will read this beside what became of it.",
    example="the people are worth it, and the new line needs somebody who knows the old one",
    what="reason",
    when=lambda scene: scene.values.has(DIRECTION),
)
_THEMES = ListOf(
    id=THEMES,
    name="Themes",
    heading=HEADING,
    question=f"What are the themes of your next year? Up to {MOST_THEMES}.",
    why="A theme is wider than a goal: it says which goals to look for.",
    example="teach; fewer nights; one thing of my own",
    what="theme",
    most=MOST_THEMES,
)


def _picture_now(scene: Scene) -> Json:
    return scene.plan.vision.text if scene.plan.vision else None


_PICTURE = LongText(
    id=PICTURE,
    name="Five-year picture",
    heading=HEADING,
    question="Is this still the ordinary weekday that you see in five years?",
    why="Keep it, or change it: a changed one is kept beside the older ones.",
    example="I lead a small team four days a week, and Friday belongs to the workshop",
    what="vision",
    default=_picture_now,
)


def _beside(step: Step, outlook: Outlook) -> Iterable[str]:
    scene = outlook.scene
    if step.id == DIRECTION:
        if changes := rating_changes(scene):
            yield f"Since the last audit: {', '.join(changes)}"
        for direction, found in direction_evidence(_ground(outlook)).items():
            words = "; ".join(found) or "nothing that the plan knows of"
            yield f"{_DIRECTIONS[direction].partition(':')[0]}: {words}"
        if (last := _last_audit(scene.plan)) and last.direction:
            yield f"On {write_date(last.on, scene.today)} you chose: {last.direction}"
    elif step.id == THEMES and (last := _last_audit(scene.plan)) and last.themes:
        yield f"This year's were: {', '.join(last.themes)}"
    elif step.id == PICTURE and scene.plan.vision:
        yield f"The one below is of {write_date(scene.plan.vision.on, scene.today)}."


def _ground(outlook: Outlook) -> Ground:
    scene = outlook.scene
    return Ground(
        scene.plan,
        outlook.since,
        scene.today,
        answered_ratings(scene.answers),
        last_ratings(scene.plan),
        scene.values.whole(SHARE),
    )


def _last_audit(plan: Plan) -> Review | None:
    audits = (each for each in past_reviews(plan) if each.level is ReviewLevel.ANNUAL)
    return next(audits, None)


SECTION = Section((_DIRECTION, _WHY, _THEMES, _PICTURE), beside=_beside)
