"""Keeping reviews, and putting them off."""

from datetime import date

from planner.change import Change, added
from planner.human_date import write_date
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.refusal import Refusal
from planner.reviews.review import Review
from planner.reviews.schedule import MOST_SNOOZES, next_due, open_review
from planner.reviews.snooze import Snooze


def keep_review(plan: Plan, *, review: Review) -> Change:
    """Keep a finished review; the same one is kept once."""
    if review.id in plan.reviews:
        raise Refusal("this review is kept already", "read it among your reviews")
    return Change(f"Finish the {review.level} review", (added(review),))


def snooze_review(plan: Plan, *, level: ReviewLevel, until: date, today: date, id_: str) -> Change:
    """Put the open review off until a later day, at most twice and not past its next due day."""
    found = open_review(plan, today)
    if found is None or found.level is not level:
        raise Refusal(f"no {level} review is open", "see what is due with dualtrack rhythm")
    if found.snoozes >= MOST_SNOOZES:
        raise Refusal(
            "this review was put off twice already",
            "hold it now; it can be stopped at any question",
        )
    last = next_due(plan, level, today)
    if last is not None and until > last:
        raise Refusal(
            f"the next {level} review is due on {write_date(last, today)}",
            "choose an earlier day, or that one",
        )
    snooze = Snooze(id_, today, level, until)
    return Change(f"Snooze the {level} review", (added(snooze),))
