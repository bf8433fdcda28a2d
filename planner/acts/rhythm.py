"""Choosing when reviews are due."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from planner.acts.profile import set_profile
from planner.change import Change
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel, SwitchedOn
from planner.reviews.rhythm import LEVELS


def set_rhythm(
    plan: Plan,
    *,
    today: date,
    levels: Collection[ReviewLevel] | None = None,
    weekday: int | None = None,
    fiscal_start: int | None = None,
) -> Change:
    """Choose the levels of review, their weekday (0 is Monday) and the month a year begins in.

    What is None stays as it is. Past reviews stay as they were, whatever their periods are called
    from now on.
    """
    old = plan.profile
    new = old if levels is None else with_levels(old, levels, today)
    new = replace(
        new,
        review_weekday=old.review_weekday if weekday is None else weekday,
        fiscal_start=old.fiscal_start if fiscal_start is None else fiscal_start,
    )
    return Change("Change the rhythm of the reviews", set_profile(plan, profile=new).edits)


def with_levels(profile: Profile, levels: Collection[ReviewLevel], today: date) -> Profile:
    """The profile with these levels of review switched on, and no other.

    A level that was off asks for nothing before today. Where none was on, the rhythm begins today.
    """
    chosen = tuple(level for level in LEVELS if level in levels)
    if not profile.reviews and chosen:
        return replace(profile, reviews=chosen, reviews_since=today, switched_on=())
    begun = {each.level: each for each in profile.switched_on if each.level in chosen}
    for level in chosen:
        if level not in profile.reviews:
            begun[level] = SwitchedOn(level, today)
    return replace(profile, reviews=chosen, switched_on=tuple(begun.values()))
