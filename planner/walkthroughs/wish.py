"""What a wish says already of the goal that it may become: a vague one little, a sentence much."""

from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from planner.fields import Context
from planner.goal import Category, Kind
from planner.letters import calendar_of
from planner.smart.calendar import Calendar
from planner.smart.critique import critique
from planner.smart.parts.goal_parts import GoalParts, compose_deed, joins_deed, split
from planner.smart.suggestion.measure_line import measure_line
from planner.smart.suggestion.suggestion import suggest
from planner.text import clean
from planner.walkthroughs.draft import read_wish

_MARKS = "#@^"
"""Begin words that a quick-add line sets apart from its title: tags, confidence, links."""


class Wish(NamedTuple):
    """The answers that a wish suggests; each may be empty, and all of them may be changed."""

    sentence: str
    title: str
    category: Category
    kind: Kind
    measure: str
    means: str
    why: str
    due: date | None


def understand_wish(text: str, title: str, context: Context) -> Wish | None:
    """What a wish suggests, and its title once there is one; None when neither has words."""
    quick = read_wish(text, context)
    if quick is None and not title:
        return None
    sentence = _sentence(text) if quick else title
    calendar = calendar_of(context.plan, context.today)
    parts = split(sentence, calendar)
    found = suggest(title or sentence, calendar)
    if not found.words:
        found = suggest(sentence, calendar)
    due = parts.due if isinstance(parts.due, date) else quick.due if quick else None
    if due is None and found.days is not None:
        due = context.today + timedelta(found.days)
    return Wish(
        sentence=sentence,
        title=compose_deed(replace(parts, means="")),
        category=_named_category(text) or found.category,
        kind=found.kind,
        measure=_measure(split(title, calendar) if title else parts, calendar),
        means=parts.means,
        why=parts.why,
        due=due,
    )


def _sentence(text: str) -> str:
    return " ".join(word for word in clean(text).split() if word[0] not in _MARKS)


def _named_category(text: str) -> Category | None:
    names = (word[1:].casefold() for word in clean(text).split() if word[0] == "#")
    return next((Category(name) for name in names if name in tuple(Category)), None)


def _measure(parts: GoalParts, calendar: Calendar) -> str:
    """What the sentence says it is measured by, else its first amount, as a measure is typed."""
    if parts.measure and not joins_deed(parts.measure):
        return parts.measure
    deed = compose_deed(parts)
    return measure_line(deed, critique(deed, calendar=calendar).measures, parts.object)
