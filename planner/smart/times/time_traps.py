"""Times that bound no goal: gone by, a baseline, a start, a rhythm, or how fast a service is."""

import re

from planner.smart.times.time_families import COUNTS, PART, SEASON

_LOOKED_BACK = 30
"""Characters before a time in which the words stand that take its meaning away."""

_UNBOUND = re.compile(
    r"\b(?:compared (?:to|with)(?: the)?|than(?: in| the)?|versus|vs\.?|over(?: the)? last|since"
    r"|relative to|previous|from|based on|as of|born|established|dated|scheduled for|each|every"
    r"|per|(?:starting|beginning|begins?|starts?|commencing|effective)(?: (?:in|on|from|at|with))?"
    r"|expected (?:in|on))(?: the)? ?$",
)
"""What stands before a day that is a baseline, a start or a rhythm, and bounds nothing."""

_OF_EACH = re.compile(r" (?:each|every)\b")
_RHYTHMIC = re.compile(r"\W{0,2}(?:of )?(?:each|every)\b")
"""What makes a rhythm of the time before it: `by noon each day`."""

_SERVICE = re.compile(
    rf"(?:with)?in (?:{COUNTS}) (?:(?P<worked>working |business )?days?|(?P<short>hours?|minutes?))"
)
"""A short length, which beside `each` or `any` says how fast something is done every time."""

_CASES = re.compile(r"[a-z]{2,}s (?:\w+ )?$")
"""Many of a kind, each of which a length of working days is meant for."""

_EACH_ONE = re.compile(r"(?:%|per ?cent) of\b|\b(?:each|every|any)\b")

_WEEKDAY = re.compile(r"by (?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*", re.DOTALL)
_EACH_WEEK = re.compile(r"\b(?:weekly|(?:each|every) week)\b")

_BACKWARDS = re.compile(rf"\blast (?:{PART}|season|{SEASON})\b|\b(?:yesterday|ago)\b")
"""Times gone by."""


def is_no_deadline(low: str, start: int, end: int) -> bool:
    """Whether what stands from `start` to `end` in a text in small letters bounds nothing."""
    return (
        _BACKWARDS.search(low, start, end) is not None
        or _UNBOUND.search(low, max(0, start - _LOOKED_BACK), start) is not None
        or _is_rhythm(low, start, end)
        or _is_service(low, start, end)
    )


def _is_rhythm(low: str, start: int, end: int) -> bool:
    """Whether it comes again and again: `by noon each day`, `a weekly note by Friday`."""
    if _OF_EACH.search(low, start, end) or _RHYTHMIC.match(low, end):
        return True
    return bool(_WEEKDAY.fullmatch(low, start, end) and _EACH_WEEK.search(low))


def _is_service(low: str, start: int, end: int) -> bool:
    """Whether it says how fast each of many is dealt with: `all questions within two days`."""
    service = _SERVICE.fullmatch(low, start, end)
    if service is None:
        return False
    is_fast = bool(service["worked"] or service["short"])
    return bool(_EACH_ONE.search(low) or (is_fast and _CASES.search(low, 0, start)))
