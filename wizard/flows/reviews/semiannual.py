"""The semiannual review: a quarterly one, and whether both tracks and the values still agree."""

from planner.profile import ReviewLevel
from wizard.flows.reviews import (
    alignment,
    blocked,
    committing,
    confidence,
    energy,
    looking_back,
    moved,
    wins,
)
from wizard.flows.reviews.decisions import decisions_section
from wizard.flows.reviews.level import Level
from wizard.flows.reviews.revaluing import next_exercise, revaluing_section

FLOW = Level(
    level=ReviewLevel.SEMIANNUAL,
    name="semiannual",
    title="Semiannual review",
    minutes=90,
    sections=(
        wins.SECTION,
        moved.SECTION,
        blocked.SECTION,
        looking_back.SECTION,
        decisions_section(ReviewLevel.SEMIANNUAL, after=looking_back.SECTION.steps[-1].id),
        alignment.SECTION,
        revaluing_section(),
        energy.SECTION,
        confidence.SECTION,
        committing.SECTION,
    ),
    leads_to=next_exercise,
).flow()
