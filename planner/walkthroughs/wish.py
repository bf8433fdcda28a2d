"""What a wish says already of the goal that it may become: a vague one little, a sentence much."""

from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from planner.fields import Context
from planner.goal import Category, Kind
from planner.letters import calendar_of
from planner.measure import MeasureKind
from planner.measure_text import read_measure_line
from planner.refusal import Refusal
from planner.smart.critique import critique
from planner.smart.measure_families import MeasureFamily
from planner.smart.measures import FoundMeasure
from planner.smart.parts import compose_deed, split
from planner.smart.suggestion import suggest
from planner.text import clean
from planner.walkthroughs.draft import read_wish
from planner.walkthroughs.goal_answers import PREVIEW

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
        measure=_measure_line(title or sentence, parts.object, context),
        means=parts.means,
        why=parts.why,
        due=due,
    )


def _sentence(text: str) -> str:
    return " ".join(word for word in clean(text).split() if word[0] not in _MARKS)


def _named_category(text: str) -> Category | None:
    names = (word[1:].casefold() for word in clean(text).split() if word[0] == "#")
    return next((Category(name) for name in names if name in tuple(Category)), None)


def _measure_line(sentence: str, thing: str, context: Context) -> str:
    """The first amount that can be read as a measure; a way from one value to another is named."""
    calendar = calendar_of(context.plan, context.today)
    lines = (_line(found, thing) for found in critique(sentence, calendar=calendar).measures)
    return next((line for line in lines if _is_counted(line, context.today)), "")


def _line(found: FoundMeasure, thing: str) -> str:
    is_way = found.family is MeasureFamily.FROM_TO
    return f"{thing} {found.words}".strip() if is_way else found.words


def _is_counted(line: str, today: date) -> bool:
    try:
        measure = read_measure_line(line, id_=PREVIEW, goal_id=PREVIEW, today=today)
    except Refusal:
        return False
    return measure.kind is not MeasureKind.YES_NO
