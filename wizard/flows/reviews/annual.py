"""The annual career audit, in parts that one can stop between."""

from planner.profile import ReviewLevel
from wizard.flows.reviews import alignment, content, direction, energy, letter, wins, year
from wizard.flows.reviews.level import Level
from wizard.flows.reviews.parts import Part, minutes_of, sections_of
from wizard.flows.reviews.revaluing import next_exercise, revaluing_section

_PARTS = (
    Part("the year", 25, (wins.SECTION, letter.OLD, year.YEAR)),
    Part("energy and content", 20, (content.SECTION,)),
    Part("worth and life around", 20, (year.LIFE,)),
    Part("both tracks", 15, (alignment.SECTION,)),
    Part("values", 15, (revaluing_section(always_offers=True),)),
    Part("where it leads", 25, (direction.SECTION,)),
    Part("a letter to yourself", 10, (energy.SECTION, letter.NEW)),
)

FLOW = Level(
    level=ReviewLevel.ANNUAL,
    name="annual",
    title="Annual career audit",
    minutes=minutes_of(_PARTS),
    sections=sections_of(_PARTS),
    leads_to=next_exercise,
).flow()
