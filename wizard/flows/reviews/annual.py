"""The annual career audit, in parts that one can stop between."""

from planner.profile import ReviewLevel
from planner.walkthroughs.reviews.year import LEARNED
from wizard.flows.reviews import (
    alignment,
    committing,
    content,
    direction,
    energy,
    letter,
    wins,
    year,
)
from wizard.flows.reviews.decisions import decisions_section
from wizard.flows.reviews.level import Level
from wizard.flows.reviews.parts import Part, minutes_of, sections_of
from wizard.flows.reviews.revaluing import next_exercise, revaluing_section

_PARTS = (
    Part("the year", 20, (wins.SECTION, letter.OLD, year.YEAR)),
    Part(
        "what it taught, and your goals one by one",
        40,
        (
            year.LESSONS,
            decisions_section(ReviewLevel.ANNUAL, after=LEARNED),
        ),
    ),
    Part("energy and content", 15, (content.SECTION,)),
    Part("worth and life around", 15, (year.LIFE,)),
    Part("both tracks", 15, (alignment.SECTION,)),
    Part("values", 15, (revaluing_section(always_offers=True),)),
    Part("where it leads", 25, (direction.SECTION,)),
    Part("the next week, and a letter", 15, (energy.SECTION, committing.SECTION, letter.NEW)),
)

FLOW = Level(
    level=ReviewLevel.ANNUAL,
    name="annual",
    title="Annual career audit",
    minutes=minutes_of(_PARTS),
    sections=sections_of(_PARTS),
    leads_to=next_exercise,
).flow()
