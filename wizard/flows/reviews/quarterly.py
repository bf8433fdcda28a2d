"""The quarterly review, in parts: one decision on each goal, and what the next quarter is about."""

from planner.profile import ReviewLevel
from planner.walkthroughs.reviews.kept_promises import MOVED
from wizard.flows.reviews import (
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

_LEVEL = ReviewLevel.QUARTERLY

_PARTS = (
    Part(
        "the quarter, goal by goal",
        30,
        (wins.SECTION, moved.EVERY_GOAL, decisions_section(_LEVEL, after=MOVED)),
    ),
    Part("the best and the worst", 15, (after_action_section(_LEVEL),)),
    Part("keep, stop, start", 10, (practices.SECTION,)),
    Part("skills and market", 10, (market.SECTION, skill_levels.SECTION, growth_talk.SECTION)),
    Part(
        "the next quarter",
        10,
        (energy.SECTION, confidence.SECTION, focusing.SECTION, committing.SECTION),
    ),
)

FLOW = Level(
    level=_LEVEL,
    name="quarterly",
    title="Quarterly review",
    minutes=minutes_of(_PARTS),
    sections=sections_of(_PARTS),
).flow()
