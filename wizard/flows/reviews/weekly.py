"""The weekly review: what moved, what got in the way, and what comes next."""

from planner.profile import ReviewLevel
from wizard.flows.reviews import (
    blocked,
    committing,
    confidence,
    energy,
    looking_back,
    moved,
    wins,
)
from wizard.flows.reviews.level import Level

FLOW = Level(
    level=ReviewLevel.WEEKLY,
    name="weekly",
    title="Weekly review",
    minutes=8,
    box_minutes=15,
    sections=(
        wins.SECTION,
        moved.SECTION,
        blocked.SECTION,
        looking_back.SECTION,
        energy.SECTION,
        confidence.SECTION,
        committing.SECTION,
    ),
).flow()
