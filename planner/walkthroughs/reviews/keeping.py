"""From the answers of a review to one change of the plan."""

from collections.abc import Iterable
from dataclasses import fields, replace
from functools import partial

from planner.acts.combined import combined
from planner.acts.reviews import keep_review
from planner.change import Change, with_fields
from planner.keeper import Decide
from planner.plan import Plan
from planner.reviews.review import Review, Verdict
from planner.walkthroughs.reviews.after_action import tell_after_action
from planner.walkthroughs.reviews.alignment import tell_alignment
from planner.walkthroughs.reviews.blocked import tell_blocked
from planner.walkthroughs.reviews.committing import tell_committing
from planner.walkthroughs.reviews.content import tell_content
from planner.walkthroughs.reviews.decisions import tell_decisions
from planner.walkthroughs.reviews.direction import tell_direction
from planner.walkthroughs.reviews.energy import tell_energy
from planner.walkthroughs.reviews.focusing import tell_focus
from planner.walkthroughs.reviews.growth_talk import tell_growth_talk
from planner.walkthroughs.reviews.kept_promises import tell_kept_promises
from planner.walkthroughs.reviews.letter import tell_letter
from planner.walkthroughs.reviews.looking_back import tell_looking_back
from planner.walkthroughs.reviews.market import tell_market
from planner.walkthroughs.reviews.moved import tell_moved
from planner.walkthroughs.reviews.practices import tell_practices
from planner.walkthroughs.reviews.revaluing import tell_revaluing
from planner.walkthroughs.reviews.skill_levels import tell_skill_levels
from planner.walkthroughs.reviews.telling import Part, Telling, Told
from planner.walkthroughs.reviews.wins import tell_wins
from planner.walkthroughs.reviews.year import tell_year

PARTS: tuple[Part, ...] = (
    tell_wins,
    tell_moved,
    tell_kept_promises,
    tell_blocked,
    tell_looking_back,
    tell_decisions,
    tell_after_action,
    tell_practices,
    tell_market,
    tell_skill_levels,
    tell_growth_talk,
    tell_year,
    tell_content,
    tell_alignment,
    tell_revaluing,
    tell_direction,
    tell_energy,
    tell_focus,
    tell_letter,
    tell_committing,
)
"""Every part that a review of any level may have, in the order in which they change the plan."""


def tell_review(plan: Plan, *, telling: Telling) -> Change:
    """Keep a review with everything that it decided, as one change."""
    told = [part(plan, telling) for part in PARTS]
    review = _review(telling, told)
    keeping: Decide = partial(keep_review, review=review)
    decisions = (*(each for part in told for each in part.decisions), keeping)
    return combined(plan, label=keeping(plan).label, decisions=decisions)


def _review(telling: Telling, told: Iterable[Told]) -> Review:
    review = Review(
        telling.id,
        telling.today,
        telling.level,
        telling.since,
        telling.until,
        is_short=telling.is_short,
    )
    verdicts: dict[str, Verdict] = {}
    for part in told:
        review = with_fields(review, part.review)
        for each in part.verdicts:
            verdicts[each.goal] = _joined(verdicts.get(each.goal), each)
    return replace(review, verdicts=tuple(verdicts.values()))


def _joined(before: Verdict | None, more: Verdict) -> Verdict:
    """One verdict of two on the same goal; what the later one leaves open stays as it was."""
    if before is None:
        return more
    said = {
        each.name: value
        for each in fields(more)
        if (value := getattr(more, each.name)) not in (None, "")
    }
    return replace(before, **said)
