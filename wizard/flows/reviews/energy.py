"""How much energy there is, by one key."""

from planner.reviews.review import HIGHEST_ENERGY, LOWEST_ENERGY
from planner.walkthroughs.reviews.energy import ENERGY
from wizard.flows.reviews.section import Section
from wizard.steps import Rating

_ENERGY = Rating(
    id=ENERGY,
    name="Energy",
    heading="Looking ahead",
    question="How much energy do you have?",
    why="Low is a fact to plan with, not a fault.",
    low=LOWEST_ENERGY,
    high=HIGHEST_ENERGY,
    low_words="empty",
    high_words="full",
)

SECTION = Section((_ENERGY,))
