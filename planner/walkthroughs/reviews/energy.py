"""The energy of a review: a field of its own record."""

from planner.plan import Plan
from planner.walkthroughs.reviews.telling import Telling, Told

ENERGY = "energy"
"""The step that asks for it."""


def tell_energy(_plan: Plan, telling: Telling) -> Told:
    """Put the energy into the review."""
    energy = telling.values.whole(ENERGY)
    return Told() if energy is None else Told(review={"energy": energy})
