"""The annual career audit, in parts that one can stop between."""

from planner.profile import ReviewLevel
from planner.walkthroughs.reviews.kept_promises import MOVED
from wizard.flows.reviews import (
    alignment,
    committing,
    content,
    direction,
    energy,
    focusing,
    letter,
    market,
    moved,
    skill_levels,
    wins,
    year,
)
from wizard.flows.reviews.after_action import after_action_section
from wizard.flows.reviews.decisions import decisions_section
from wizard.flows.reviews.level import Level
from wizard.flows.reviews.parts import Part, minutes_of, sections_of
from wizard.flows.reviews.revaluing import next_exercise, revaluing_section

_LEVEL = ReviewLevel.ANNUAL

_PARTS = (
    Part("the year", 20, (wins.SECTION, letter.OLD, year.YEAR)),
    Part(
        "what it taught, goal by goal",
        40,
        (
            year.LESSONS,
            moved.EVERY_GOAL,
            decisions_section(_LEVEL, after=MOVED),
            after_action_section(_LEVEL),
        ),
    ),
    Part("energy and content", 15, (content.SECTION,)),
    Part("the market, and life around", 25, (market.SECTION, skill_levels.SECTION, year.LIFE)),
    Part("both tracks", 10, (alignment.SECTION,)),
    Part("values", 15, (revaluing_section(always_offers=True),)),
    Part("where it leads", 25, (direction.SECTION,)),
    Part(
        "what comes next, and a letter",
        15,
        (energy.SECTION, focusing.SECTION, committing.SECTION, letter.NEW),
    ),
)

FLOW = Level(
    level=_LEVEL,
    name="annual",
    title="Annual career audit",
    minutes=minutes_of(_PARTS),
    sections=sections_of(_PARTS),
    leads_to=next_exercise,
).flow()
