"""Advice on a goal: each finding has an id that never changes, and can be dismissed."""

from collections.abc import Callable, Iterator
from datetime import date

from planner.smart.advice.evidence import Evidence
from planner.smart.advice.findings_about_dates import about_dates, about_past, about_time
from planner.smart.advice.findings_about_person import ABOUT_LIFE, about_person
from planner.smart.advice.findings_about_wording import about_action, about_measure, about_shape
from planner.smart.verdict import Finding, Severity

__all__ = ["Evidence", "find_findings"]

_RULES: tuple[Callable[[Evidence], Iterator[Finding]], ...] = (
    about_action,
    about_measure,
    about_time,
    about_dates,
    about_shape,
    about_person,
)


def find_findings(evidence: Evidence, today: date | None) -> tuple[Finding, ...]:
    """All advice on a goal, the weightiest first; none on one that has ended.

    Of what is said about the person and not about the sentence, all but one come last.
    """
    if evidence.fields.has_ended:
        return ()
    found = [finding for rule in _RULES for finding in rule(evidence)]
    if today is not None:
        found += about_past(evidence, today)
    crowding = [each for each in found if each.id in ABOUT_LIFE][1:]
    found.sort(key=lambda each: (each in crowding, each.severity is Severity.HINT))
    return tuple(found)
