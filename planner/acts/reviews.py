"""Keeping reviews."""

from planner.change import Change, added
from planner.plan import Plan
from planner.refusal import Refusal
from planner.reviews.review import Review


def keep_review(plan: Plan, *, review: Review) -> Change:
    """Keep a finished review; the same one is kept once."""
    if review.id in plan.reviews:
        raise Refusal("this review is kept already", "read it among your reviews")
    return Change(f"Finish the {review.level} review", (added(review),))
