"""Reading past reviews: what was written in one, what it decided, and the change that kept it."""

from collections import Counter
from collections.abc import Iterable

from planner.change import KeptChange
from planner.journal import JournalEntry
from planner.plan import Plan
from planner.reviews.commitment import Commitment
from planner.reviews.review import Decision, Review


def past_reviews(plan: Plan) -> tuple[Review, ...]:
    """Every review, the newest first; of those of one day, the one that was finished last."""
    return tuple(sorted(plan.reviews.values(), key=lambda each: each.on)[::-1])


def entries_of(plan: Plan, review: Review) -> tuple[JournalEntry, ...]:
    """What was written in a review, in the order in which it was asked."""
    return tuple(each for each in plan.journal.values() if each.review == review.id)


def commitments_of(plan: Plan, review: Review) -> tuple[Commitment, ...]:
    """What the person said in a review to do next."""
    return tuple(each for each in plan.commitments.values() if each.review == review.id)


def decided(review: Review) -> str:
    """How often each decision was taken, such as `7 continue, 2 adjust, 1 done`."""
    counts = Counter(each.decision for each in review.verdicts if each.decision)
    return ", ".join(f"{counts[each]} {each}" for each in Decision if counts[each])


def keeping_of(review: Review, changes: Iterable[KeptChange]) -> KeptChange | None:
    """The change that kept a review, of changes with the newest first; None where it isn't there.

    One that was undone and redone since is found where it was first kept.
    """
    found = None
    for kept in changes:
        if kept.undoes is None and kept.redoes is None and _adds(kept, review):
            found = kept
    return found


def _adds(kept: KeptChange, review: Review) -> bool:
    return any(
        edit.collection == "reviews" and edit.id == review.id and edit.before is None
        for edit in kept.edits
    )
