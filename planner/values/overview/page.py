"""The whole overview, section by section."""

from datetime import date

from planner.plan import Plan
from planner.values.overview.drift import drift_section
from planner.values.overview.exercises import (
    anchors_section,
    purpose_section,
    strengths_section,
    vision_section,
)
from planner.values.overview.goals import (
    balance_section,
    coverage_section,
    orphans_section,
    pulls_section,
)
from planner.values.overview.section import Section


def values_page(plan: Plan, today: date) -> tuple[Section, ...]:
    """Everything about the values of a plan as it stands on a day."""
    return (
        anchors_section(plan, today),
        purpose_section(plan, today),
        strengths_section(plan, today),
        vision_section(plan, today),
        coverage_section(plan),
        pulls_section(plan),
        balance_section(plan),
        orphans_section(plan, today),
        drift_section(plan, today),
    )
