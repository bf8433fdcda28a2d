"""The words before a goal in its sentence: `I will`, `My goal for this year is to`, `At work,`."""

import re
from datetime import date
from typing import NamedTuple

from planner.smart.calendar import Calendar
from planner.smart.language.verbs import VERBS
from planner.smart.language.word_forms import is_gerund
from planner.smart.parts.part_joints import (
    BEGINS_MEANS,
    BINDING,
    GOAL_NOUN,
    HEAD,
    LONGEST_HEAD,
    PURPOSEFUL,
    TIMELY,
)
from planner.smart.parts.part_times import Due, normal_due
from planner.smart.times.found_times import find_times

_LABEL = re.compile(
    rf"(?:(?:my|our|the|smart|main|first|next|\w+) ){{0,2}}{GOAL_NOUN}(?: #?\d{{1,2}})?"
    r"(?: (?P<scope>(?:(?:for|in|by) )?[^:]{1,40}))?: ",
    re.IGNORECASE,
)
_BY_WHEN = re.compile(r"(?P<scope>[^:,]{1,60}): ")
_BULLET = re.compile(r"^(?:[-*•–·]|\(?\d{1,2}[.)]) +")
_LONGEST_ASIDE = 60
_THE_PERIOD = re.compile(r"(?:for )?the (?=(?:week|month|quarter|semester|term|year)$)", re.I)


class Headed(NamedTuple):
    """A sentence without its head, and what the head says: at most one of the others."""

    text: str
    due: Due = None
    why: str = ""
    means: str = ""
    aside: str = ""


def has_head(text: str) -> bool:
    """Whether a sentence says that somebody wants or will do something."""
    return HEAD.search(text[:LONGEST_HEAD]) is not None


def without_head(text: str, calendar: Calendar) -> Headed:
    """The sentence from its verb on, in its base form, and what the words before it say."""
    text = _BULLET.sub("", text, count=1)
    if label := _LABEL.match(text) or _BY_WHEN.match(text):
        due = _scope_due(label["scope"], calendar)
        if due is not None or label.re is _LABEL:
            inner = without_head(text[label.end() :], calendar)
            return inner if inner.due else inner._replace(due=due)
    match = HEAD.search(text[:LONGEST_HEAD])
    if match is None:
        return Headed(text)
    head, rest = text[: match.start()], _in_base_form(text[match.end() :])
    if head:
        return _said_before(head, rest, text, match, calendar)
    scope = match["scope"] or match["period"] or ""
    due = _scope_due(scope, calendar)
    return Headed(rest, due, "" if due else scope)


def _said_before(
    head: str, rest: str, text: str, match: re.Match[str], calendar: Calendar
) -> Headed:
    if BEGINS_MEANS.match(head):
        return Headed(rest, means=head[0].lower() + head[1:])
    if PURPOSEFUL.match(head):
        return Headed(rest, why=head)
    if TIMELY.match(head) and (BINDING.match(head) or _is_timed(head)):
        return Headed(rest, normal_due(head, calendar))
    if match["comma"].startswith(",") and len(head) <= _LONGEST_ASIDE:
        return Headed(rest, aside=head[0].lower() + head[1:])
    return Headed(text)


def _scope_due(scope: str | None, calendar: Calendar) -> Due:
    """The day or the words of a period that a goal is for; None where it is no period."""
    if not scope:
        return None
    words = _THE_PERIOD.sub("this ", scope)
    bare = words.removeprefix("for ")
    days = [normal_due(said, calendar) for said in (words, bare) if _is_timed(said)]
    return next((day for day in days if isinstance(day, date)), bare if days else None)


def _is_timed(words: str) -> bool:
    return bool(find_times(words) or find_times(f"by {words}"))


def _in_base_form(deed: str) -> str:
    """What one is committed to, as what one will do: `running a club` as `run a club`."""
    first, space, rest = deed.partition(" ")
    known = VERBS.get(first.casefold())
    return f"{known[0]}{space}{rest}" if known and is_gerund(first.casefold()) else deed
