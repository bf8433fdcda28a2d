"""A goal's sentence and its parts: put together from either end.

`compose` writes “By {due}, I will {action} {object} {measure} by {means}, so that {why}.”, and
`split` takes a sentence apart again. Parts are in their normal form when

- no part holds a date, save the due date, and none holds the words that begin the next part;
- the action is a verb with its adverbs before it and its particles behind it (`sign up for`), and
  one that ends in a preposition has an object;
- the measure begins with its joint (`from 12 to 6`, `by 15%`, `three times a week`), or is what
  stands behind `measured by` (`18 chapters`);
- the means are a verb in -ing without their `by`, or begin with `through`, `using` or `via`;
- the why is one clause, without the `because` or `so that` that belongs before it;
- the due date is a day, or words that name none, such as `my November review`.

`normal_form` brings parts there as far as their words allow, and of parts in normal form the
sentence that is composed splits into the same parts.
"""

from dataclasses import dataclass, replace
from datetime import date

from planner.sentence import NOTHING_YET, STOPS, deed_of, joint, reason_of
from planner.sentence import compose as compose_sentence
from planner.smart.calendar import Calendar
from planner.smart.clauses.reading import Reading
from planner.smart.language.word_forms import gerund, is_gerund
from planner.smart.letters.reasons import reason_spans
from planner.smart.parts.part_heads import has_head, without_head
from planner.smart.parts.part_joints import (
    ABLE,
    JOINS_MEANS,
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
from planner.smart.parts.part_sentences import Says, opens_with_verb, read_sentences
from planner.smart.parts.part_times import Due, normal_due, opening, without_due
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


def split(text: str, calendar: Calendar) -> GoalParts:
    """The parts of a text, as far as its words tell them apart; none is refused.

    Of several sentences one says the goal, and the others add what that one leaves open.
    """
    sentence, others = read_sentences(text)
    found = _split_sentence(sentence, calendar)
    for says, other in others:
        found = _with_sentence(found, says, other, calendar)
    return normal_form(found, calendar)


def _split_sentence(sentence: str, calendar: Calendar) -> GoalParts:
    headed = without_head(_line(sentence), calendar)
    text, reason = _without_reason(headed.text)
    text, due = (text, headed.due) if headed.due else without_due(text, calendar)
    text, _, measured = text.partition(MEASURED_BY)
    measured, later_means = _without_means(measured)
    text, means = _without_means(text)
    deed = deed_of(" ".join(filter(None, (text.removeprefix(NOTHING_YET), headed.aside))))
    action, thing, measure = _deed_parts(deed)
    return GoalParts(
        action,
        thing,
        measure or measured,
        means or later_means or headed.means,
        reason or headed.why,
        due,
    )


def _with_sentence(parts: GoalParts, says: Says, sentence: str, calendar: Calendar) -> GoalParts:
    """Parts with what another sentence adds where they are still empty."""
    line = _line(sentence)
    if says is Says.DUE:
        _, due = without_due(f"by {line}" if not TIMELY.match(line) else line, calendar)
        return replace(parts, due=parts.due or due or line)
    if says is Says.MEASURE:
        return replace(parts, measure=parts.measure or line)
    if says is Says.MEANS:
        return replace(parts, means=parts.means or _without_head_and_due(line, calendar))
    if says is Says.WHY:
        return replace(parts, why=parts.why or line)
    other = _split_sentence(sentence, calendar)
    means = other.means
    if not means and (has_head(line) or opens_with_verb(line)):
        means = compose_deed(replace(other, means=""))
    return replace(
        parts,
        means=parts.means or means,
        why=parts.why or other.why,
        due=parts.due or other.due,
    )


def _without_head_and_due(line: str, calendar: Calendar) -> str:
    return without_due(without_head(line, calendar).text, calendar)[0]


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


def _without_reason(text: str) -> tuple[str, str]:
    """The text up to its reason, and the reason; `to` and `for` only where they are no object."""
    match = REASON.search(text)
    starts = [match.start()] if match else _purposes(text)
    if not starts:
        return text, ""
    reason = text[starts[0] :].lstrip(" ,–")
    return text[: starts[0]], f"it{reason[5:]}" if reason.startswith("which ") else reason


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
    while end < len(words) and words[end].casefold() in PARTICLES:
        if MEASURE.match(" ".join(words[end : end + 3])):
            break
        end += 1
    return " ".join(words[:end]), " ".join(words[end:])
