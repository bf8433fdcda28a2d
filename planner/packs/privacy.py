"""What of a plan may be shared, field by field: a field that nobody allowed stays private.

A shared page is never made from the plan itself but from a `redacted` one, in which nothing private
is left. So a page can't show by mistake what it must not.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from planner.check_in import CheckIn, Reading
from planner.date_move import DateMove
from planner.goal import Goal
from planner.journal import JournalEntry
from planner.measure import Measure, Target
from planner.milestone import Milestone
from planner.profile import Profile
from planner.reviews.commitment import Commitment
from planner.reviews.review import Review, Verdict


class Withheld(StrEnum):
    """What the list of what was left out calls a private field.

    The names are coarse on purpose: a reader learns that something is missing, and not what.
    """

    REASONS = "reasons"
    NOTES = "notes"
    PLANS = "plans and obstacles"
    RATINGS = "ratings of oneself and of the work"


class Sharing(NamedTuple):
    """The fields of one kind of record: those that may be shared, and what the others are."""

    shared: frozenset[str]
    private: Mapping[str, Withheld]


def _sharing(shared: str, **private: Withheld) -> Sharing:
    return Sharing(frozenset(shared.split()), private)


SHARING: Mapping[type, Sharing] = {
    Profile: _sharing(
        "id role track_boundary_months fiscal_start",
        stage=Withheld.NOTES,
        sphere=Withheld.NOTES,
        strengths=Withheld.RATINGS,
        gaps=Withheld.RATINGS,
        hours_per_week=Withheld.PLANS,
        reviews=Withheld.PLANS,
        reviews_since=Withheld.PLANS,
        review_weekday=Withheld.PLANS,
        switched_on=Withheld.PLANS,
    ),
    Goal: _sharing(
        "id title start due category status focus kind purpose sphere parents paused_until"
        " ended_on",
        values=Withheld.REASONS,
        why=Withheld.REASONS,
        tags=Withheld.NOTES,
        first_step=Withheld.PLANS,
        resources=Withheld.PLANS,
        reason=Withheld.REASONS,
        in_my_control=Withheld.PLANS,
        employer_support=Withheld.NOTES,
        company_priority=Withheld.REASONS,
        hours_per_week=Withheld.PLANS,
        obstacles=Withheld.PLANS,
        confidence=Withheld.RATINGS,
        ended_because=Withheld.REASONS,
        no_value_because=Withheld.REASONS,
        reconfirm=Withheld.REASONS,
        tripwire=Withheld.PLANS,
        dismissed=Withheld.NOTES,
    ),
    Measure: _sharing("id goal name kind targets baseline unit period"),
    Target: _sharing("on value"),
    Milestone: _sharing("id goal title due done_on"),
    CheckIn: _sharing(
        "id goal on readings is_skip pace", confidence=Withheld.RATINGS, note=Withheld.NOTES
    ),
    Reading: _sharing("measure value"),
    DateMove: _sharing("id goal which on before after", reason=Withheld.REASONS),
    JournalEntry: _sharing(
        "id on kind text goals impact evidence number link skill seen_by review",
        prompt=Withheld.NOTES,
        blocker=Withheld.NOTES,
        opens=Withheld.NOTES,
    ),
    Review: _sharing(
        "id on level since until verdicts is_short",
        energy=Withheld.RATINGS,
        ratings=Withheld.RATINGS,
        direction=Withheld.PLANS,
        themes=Withheld.PLANS,
    ),
    Verdict: _sharing(
        "goal decision grade",
        confidence=Withheld.RATINGS,
        why=Withheld.REASONS,
        replaced_by=Withheld.PLANS,
    ),
    Commitment: _sharing(
        "id on text goals due review carried ended_on end",
        where=Withheld.PLANS,
        note=Withheld.NOTES,
    ),
}
"""Every field of every kind of record that may be shared at all.

Of the journal only wins are: their words are claims that somebody is meant to read.
"""

PRIVATE_COLLECTIONS = frozenset(
    {
        "visions",
        "anchor_sittings",
        "purpose_sittings",
        "strength_rankings",
        "snoozes",
        "skills",
        "postings",
    }
)
"""Collections of which no record is ever shared, and that the list of what was left out doesn't
tell apart: that somebody reads advertised roles is already private."""
