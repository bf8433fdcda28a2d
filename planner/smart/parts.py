"""A goal's sentence and its parts: put together from either end.

`compose` writes “By {due}, I will {action} {object} {measure} by {means}, so that {why}.”, and
`split` takes a sentence apart again. Parts are in their normal form when

- no part holds a date, save the due date, and none holds the words that begin the next part;
- the action is a verb with its adverbs before it and its particles behind it (`sign up for`);
- the measure begins with its joint (`from 12 to 6`, `by 15%`, `three times a week`), or is what
  stands behind `measured by` (`18 chapters`);
- the means are a verb in -ing without their `by`, or begin with `through`, `using` or `via`;
- the why is one clause, without the `because` or `so that` that belongs before it;
- the due date is a day, or words that name none, such as `my November review`.

`normal_form` brings parts there as far as their words allow, and of parts in normal form the
sentence that is composed splits into the same parts.
"""

from dataclasses import dataclass
from datetime import date

from planner.sentence import NOTHING_YET, STOPS, deed_of, joint, reason_of
from planner.sentence import compose as compose_sentence
from planner.smart.calendar import Calendar
from planner.smart.part_joints import (
    ABLE,
    HEAD,
    JOINS_MEANS,
    LONGEST_HEAD,
    MEANS,
    MEASURE,
    MEASURED_BY,
    NO_VERB,
    PARTICLES,
    PURPOSEFUL,
    REASON,
    SAYS_MEASURED,
    TIMELY,
)
from planner.smart.part_times import Due, normal_due, opening, without_due
from planner.smart.reading import Reading
from planner.smart.reasons import reason_spans
from planner.smart.word_forms import gerund, is_gerund
from planner.text import clean


@dataclass(frozen=True, slots=True)
class GoalParts:
    """What a goal's sentence is made of; a part that is empty is not said."""

    action: str = ""
    object: str = ""
    measure: str = ""
    means: str = ""
    why: str = ""
    due: Due = None


def compose(parts: GoalParts, calendar: Calendar) -> str:
    """The sentence that the parts make; those that are missing are left out."""
    said = normal_form(parts, calendar)
    sentence = compose_sentence(
        compose_deed(said),
        due=said.due if isinstance(said.due, date) else None,
        measure="" if joins_deed(said.measure) else said.measure,
        why=said.why,
    )
    return f"{opening(said.due)}, {sentence}" if isinstance(said.due, str) else sentence


def compose_deed(said: GoalParts) -> str:
    """What will be done, by what means, from parts in normal form."""
    first = _first_word(said.means)
    needs_by = is_gerund(first) and first not in JOINS_MEANS
    measure = said.measure if joins_deed(said.measure) else ""
    deed = (said.action, said.object, measure, "by" if needs_by else "", said.means)
    return " ".join(filter(None, deed))


def joins_deed(measure: str) -> bool:
    """Whether a measure joins what will be done, instead of following `measured by`."""
    return MEASURE.match(measure) is not None


def split(sentence: str, calendar: Calendar) -> GoalParts:
    """The parts of a sentence, as far as its words tell them apart; no text is refused."""
    text, due, why = _without_head(_line(sentence), calendar)
    text, reason = _without_reason(text)
    if due is None:
        text, due = without_due(text, calendar)
    text, _, measured = text.partition(MEASURED_BY)
    text, means = _without_means(text)
    action, thing, measure = _deed_parts(deed_of(text.removeprefix(NOTHING_YET)))
    found = GoalParts(action, thing, measure or measured, means, reason or why, due)
    return normal_form(found, calendar)


def normal_form(parts: GoalParts, calendar: Calendar) -> GoalParts:
    """The parts as `split` gives them: without the joints of `compose`, and with days resolved."""
    return GoalParts(
        action=deed_of(_line(parts.action)),
        object=_line(parts.object),
        measure=SAYS_MEASURED.sub("", _line(parts.measure)),
        means=_normal_means(_line(parts.means)),
        why=_normal_why(reason_of(clean(parts.why, multiline=True))),
        due=normal_due(_event(parts.due), calendar),
    )


def _line(text: str) -> str:
    return " ".join(clean(text).split()).strip(f"{STOPS},")


def _event(due: Due) -> Due:
    return _line(due) if isinstance(due, str) else due


def _first_word(text: str) -> str:
    return text.partition(" ")[0].casefold()


def _normal_means(means: str) -> str:
    """Means as they follow the goal: a deed in -ing, a thing behind `through`."""
    bare = means[3:] if means[:3].casefold() == "by " else means
    first, _, rest = bare.partition(" ")
    if not first or first.casefold() in JOINS_MEANS or is_gerund(first.casefold()):
        return bare
    doing = gerund(first[0].lower() + first[1:])
    is_verb = first.isalpha() and not NO_VERB.match(bare) and is_gerund(doing.casefold())
    return f"{doing} {rest}".strip() if is_verb else f"through {bare}"


def _normal_why(why: str) -> str:
    """A why without the joint that `compose` would put before it anyway."""
    match = REASON.match(f", {why}")
    if match is None:
        return why
    word, rest = match[0].strip(", "), f", {why}"[match.end() :].strip()
    return rest if joint(rest).strip(", ") == word.casefold() else why


def _without_head(text: str, calendar: Calendar) -> tuple[str, Due, str]:
    """The sentence from its `I will` on, and what the words before it say: a due date or a why."""
    match = HEAD.search(text[:LONGEST_HEAD])
    if match is None:
        return text, None, ""
    head, rest = text[: match.start()], text[match.end() :]
    if not head:
        return rest, None, ""
    if TIMELY.match(head):
        return rest, normal_due(head, calendar), ""
    return (rest, None, head) if PURPOSEFUL.match(head) else (text, None, "")


def _without_reason(text: str) -> tuple[str, str]:
    """The text up to its reason, and the reason; `to` and `for` only where they are no object."""
    match = REASON.search(text)
    starts = [match.start()] if match else _purposes(text)
    return (text[: starts[0]], text[starts[0] :].lstrip(" ,–")) if starts else (text, "")


def _purposes(text: str) -> list[int]:
    spans = reason_spans(Reading(text))
    return [start for start, _ in spans if start > 0 and PURPOSEFUL.match(text, start)]


def _without_means(text: str) -> tuple[str, str]:
    for match in MEANS.finditer(text):
        means = text[match.end() :]
        first = _first_word(means)
        if first in JOINS_MEANS or is_gerund(first):
            return text[: match.start()], means
    return text, ""


def _deed_parts(deed: str) -> tuple[str, str, str]:
    """The action, the object and the measure of what one will do."""
    action, rest = _action(deed)
    for match in MEASURE.finditer(rest):
        before = rest[: match.start()]
        if not before or before.endswith(" "):
            return action, before.rstrip(" ,"), rest[match.start() :]
    return action, rest, ""


def _action(deed: str) -> tuple[str, str]:
    """The verb with its adverbs and particles, and what follows."""
    for beginning in ABLE:
        if deed.casefold().startswith(beginning):
            verb, _, rest = deed[len(beginning) :].partition(" ")
            return deed[: len(beginning)] + verb, rest
    words = deed.split(" ")
    end = 0
    while end < len(words) - 1 and words[end].casefold().endswith("ly"):
        end += 1
    end += 1
    while end < len(words) - 1 and words[end].casefold() in PARTICLES:
        if MEASURE.match(" ".join(words[end : end + 3])):
            break
        end += 1
    return " ".join(words[:end]), " ".join(words[end:])
