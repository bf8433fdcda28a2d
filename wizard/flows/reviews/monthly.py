"""The monthly review: every measure, the goals that need a decision, and what recurs."""

from planner.profile import ReviewLevel
from planner.walkthroughs.reviews.kept_promises import MOVED
from wizard.flows.reviews import blocked, committing, energy, feedback, habits, moved, wins
from wizard.flows.reviews.decisions import decisions_section
from wizard.flows.reviews.level import Level

FLOW = Level(
    level=ReviewLevel.MONTHLY,
    name="monthly",
    title="Monthly review",
    minutes=25,
    box_minutes=30,
    sections=(
        wins.SECTION,
        moved.EVERY_GOAL,
        decisions_section(ReviewLevel.MONTHLY, after=MOVED),
        blocked.SECTION,
        habits.SECTION,
        feedback.SECTION,
        energy.SECTION,
        committing.SECTION,
    ),
).flow()
