"""The semiannual review: a quarterly one, and whether both tracks and the values still agree."""

from planner.profile import ReviewLevel
from wizard.flows.reviews import alignment, energy, wins
from wizard.flows.reviews.level import Level
from wizard.flows.reviews.revaluing import next_exercise, revaluing_section

FLOW = Level(
    level=ReviewLevel.SEMIANNUAL,
    name="semiannual",
    title="Semiannual review",
    minutes=90,
    sections=(wins.SECTION, alignment.SECTION, revaluing_section(), energy.SECTION),
    leads_to=next_exercise,
).flow()
