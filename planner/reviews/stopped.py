"""A review that was begun and not finished."""

from collections.abc import Iterable

from planner.keeper import Draft
from planner.profile import ReviewLevel


def stopped_review(drafts: Iterable[Draft]) -> ReviewLevel | None:
    """The level of the newest draft of a review, of drafts with the newest first.

    A walkthrough of a review is named after its level; a shorter form has a word behind it.
    """
    names = (draft.flow.partition("-")[0] for draft in drafts)
    return next((ReviewLevel(name) for name in names if name in tuple(ReviewLevel)), None)
