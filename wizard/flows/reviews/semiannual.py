"""The semiannual review: a quarterly one, and whether both tracks and the values still agree."""

from planner.profile import ReviewLevel
from planner.walkthroughs.reviews.kept_promises import MOVED
from wizard.flows.reviews import (
    alignment,
    committing,
    confidence,
    energy,
    focusing,
    growth_talk,
    market,
    moved,
    practices,
    skill_levels,
    wins,
)
from wizard.flows.reviews.after_action import after_action_section
from wizard.flows.reviews.decisions import decisions_section
from wizard.flows.reviews.level import Level
from wizard.flows.reviews.parts import Part, minutes_of, sections_of
from wizard.flows.reviews.revaluing import next_exercise, revaluing_section

_LEVEL = ReviewLevel.SEMIANNUAL

_PARTS = (
    Part(
        "the half-year, goal by goal",
        30,
        (wins.SECTION, moved.EVERY_GOAL, decisions_section(_LEVEL, after=MOVED)),
    ),
    Part("the best and the worst", 10, (after_action_section(_LEVEL),)),
    Part("keep, stop, start", 10, (practices.SECTION,)),
    Part("skills and market", 10, (market.SECTION, skill_levels.SECTION, growth_talk.SECTION)),
    Part("both tracks", 10, (alignment.SECTION,)),
    Part("values", 10, (revaluing_section(),)),
    Part(
        "the next quarter",
        10,
        (energy.SECTION, confidence.SECTION, focusing.SECTION, committing.SECTION),
    ),
)

FLOW = Level(
    level=_LEVEL,
    name="semiannual",
    title="Semiannual review",
    minutes=minutes_of(_PARTS),
    sections=sections_of(_PARTS),
    leads_to=next_exercise,
).flow()
