"""The weekly review in three minutes: wins, what moved, and what comes next."""

from planner.profile import ReviewLevel
from wizard.flows.reviews import committing, moved, wins
from wizard.flows.reviews.level import Level

FLOW = Level(
    level=ReviewLevel.WEEKLY,
    name="weekly-short",
    title="Weekly review, short",
    minutes=3,
    box_minutes=3,
    sections=(wins.SECTION, moved.SECTION, committing.SECTION),
    is_short=True,
).flow()
