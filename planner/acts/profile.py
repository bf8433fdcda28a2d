"""Telling the plan about the person."""

from planner.change import Change, added, changed
from planner.plan import Plan
from planner.profile import PROFILE_ID, Profile
from planner.vision import Vision


def set_profile(plan: Plan, *, profile: Profile) -> Change:
    """Put a new version of the profile in the place of the old one."""
    if PROFILE_ID in plan.table("profile"):
        return Change("Edit the profile", changed(plan.profile, profile))
    return Change("Write the profile", (added(profile),))


def write_vision(plan: Plan, *, vision: Vision) -> Change:
    """Keep a further version of the five-year vision."""
    label = "Write the vision" if plan.vision is None else "Write a new vision"
    return Change(label, (added(vision),))
