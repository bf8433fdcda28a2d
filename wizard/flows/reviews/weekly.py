"""The weekly review: what moved, what got in the way, and what comes next."""

from planner.profile import ReviewLevel
from wizard.flows.reviews import energy, wins
from wizard.flows.reviews.level import Level

FLOW = Level(
    level=ReviewLevel.WEEKLY,
    name="weekly",
    title="Weekly review",
    minutes=8,
    sections=(wins.SECTION, energy.SECTION),
).flow()
