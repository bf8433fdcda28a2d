"""Which advice of the critic is said beside which question of the draft; one or two, never more."""

from collections.abc import Iterator, Mapping

from planner.smart.verdict import Finding

MOST_SHOWN = 2

_BESIDE: Mapping[str, tuple[str, ...]] = {
    "title": (
        "vague-verb",
        "no-object",
        "two-goals-in-one",
        "avoidance",
        "activity-not-outcome",
        "decorative-number",
    ),
    "category": ("vague-verb", "no-object"),
    "measure": ("no-baseline", "decorative-number"),
    "in_my_control": ("outside-my-control",),
    "due": ("past-date", "frequency-without-end"),
    "keep": ("dates-differ", "date-outside-track", "past-date", "too-many-hours", "others-reason"),
}
"""Findings by step. What the question asks for anyway, such as a measure or a day, is not said.

A title that is still vague is told so once, behind it; one goes back to it with a key.
"""


def advice(step: str, findings: tuple[Finding, ...]) -> Iterator[str]:
    """The findings that belong to a step, each with the question that would mend it."""
    belonging = [each for each in findings if each.id in _BESIDE.get(step, ())]
    for each in belonging[:MOST_SHOWN]:
        yield f"{each.reason} {each.question}"
