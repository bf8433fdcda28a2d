"""Which review a person means by what they typed."""

from planner.ids import find_id
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.refusal import Refusal
from planner.reviews.reading import past_reviews
from planner.reviews.review import Review


def find_review(plan: Plan, typed: str) -> Review:
    """The review of that id, or the newest one of a level, or without a word the newest of all."""
    found = past_reviews(plan)
    if not found:
        raise Refusal("no review is finished yet", "hold one with dualtrack review")
    if not typed:
        return found[0]
    if typed in tuple(ReviewLevel):
        of_level = [each for each in found if each.level == typed]
        if not of_level:
            raise Refusal(
                f"no {typed} review is finished yet", f"hold one: dualtrack review {typed}"
            )
        return of_level[0]
    return plan.reviews[find_id(typed, plan.reviews, "review")]
