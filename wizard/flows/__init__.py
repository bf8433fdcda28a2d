"""The walkthroughs by name; a flow is imported when it is begun."""

from importlib import import_module
from typing import cast

from planner.refusal import Refusal
from wizard.flow import Flow

FLOWS = {
    "onboard": "onboarding",
    "draft": "draft",
    "ikigai": "ikigai",
    "anchors": "anchors",
    "vision": "vision",
    "strengths": "strengths",
    "weekly": "reviews.weekly",
    "weekly-short": "reviews.weekly_short",
    "monthly": "reviews.monthly",
    "semiannual": "reviews.semiannual",
    "annual": "reviews.annual",
    "quarterly": "reviews.quarterly",
}
"""Every walkthrough and the module that holds it as FLOW."""


def flow_named(name: str) -> Flow:
    """The walkthrough of that name; refuses one that this version does not have."""
    if name not in FLOWS:
        raise Refusal(f"there is no walkthrough {name}", f"choose one of {', '.join(FLOWS)}")
    return cast("Flow", import_module(f"wizard.flows.{FLOWS[name]}").FLOW)
