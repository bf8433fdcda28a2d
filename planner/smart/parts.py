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

import re
from dataclasses import dataclass
from datetime import date

from planner.human_date import Lean, find_date
from planner.refusal import Refusal
from planner.sentence import NOTHING_YET, STOPS, deed_of, joint, reason_of
from planner.sentence import compose as compose_sentence
from planner.smart.calendar import Calendar
from planner.smart.word_forms import gerund, is_gerund
from planner.text import clean

Due = date | str | None
"""A day, the words of an event whose day is not known, or nothing."""

_NUMBER = (
    r"(?:[$€£¥]? ?[\d.,]{0,15}\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|fifteen|twenty|thirty|forty|fifty|half|zero)\b)"
)
_MEASURE = re.compile(
    r"(?:from|by|to|under|below|above|over|at least|at most|up to|no more than|less than|more than)"
    rf" {_NUMBER}|(?:(?:once|twice|every|each) (?:an?|per|day|week|month|quarter|year)\b"
    rf"|{_NUMBER} (?:times|hours|minutes|days) (?:an?|per|each|every) )",
    re.IGNORECASE,
)
"""How an amount begins that follows the object: `from 12 to 6`, `by 15%`, `three times a week`."""

_MEASURED_BY = ", measured by "
_SAYS_MEASURED = re.compile(r"^measured (?:by|in) ", re.IGNORECASE)

_MEANS = re.compile(
    r",? (?:by (?=\w+ing\b)|(?=(?:through|via|with the help of) ))"
    r"|,?(?<! at)(?<! of)(?<! in)(?<! for)(?<! start)(?<! stop) (?=using )",
    re.IGNORECASE,
)
_JOINS_MEANS = ("through", "using", "via", "with")
_NO_VERB = re.compile(
    r"(?:an?|the|my|our|his|her|their|your|this|that|each|every|some|daily|weekly|monthly|regular"
    rf"|{_NUMBER})\b",
    re.IGNORECASE,
)
"""How means begin that are a thing and no deed: `a weekly course`."""

_REASON = re.compile(
    r",? (?:so that|because|in order to|so as to|so(?= (?:I|we) (?:can|could)\b))(?= )"
    r"|, (?:to|so|for(?! (?:example|instance)\b)|as|since)(?= )| –(?= )",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r",? (?:I will|I['’]ll|I want to|I wish to|I would like to|I['’]d like to|I plan to"
    r"|I am going to|we will) ",
    re.IGNORECASE,
)
LONGEST_HEAD = 200
"""Characters in which `I will` must come for what stands before it to be its due date or why."""

_TIMELY = re.compile(
    r"(?:by|before|until|till|after|within|in|on|at|over|during|throughout|no later than|as soon as"
    r"|when|once|this|next|every|each)\b",
    re.IGNORECASE,
)
_PURPOSEFUL = re.compile(r"(?:in order to|to|so that|because|since|for)\b", re.IGNORECASE)

_PARTICLES = frozenset(
    {"about", "against", "at", "away", "back", "down", "for", "in", "into", "off", "on", "out"}
    | {"over", "through", "to", "up", "with"}
)
_ABLE = ("be able to ", "get better at ", "become better at ", "take part in ")
"""Beginnings that say little without the word behind them, or that are one verb in four words."""


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
        measure="" if _is_inside(said.measure) else said.measure,
        why=said.why,
    )
    return f"{_opening(said.due)}, {sentence}" if isinstance(said.due, str) else sentence


def compose_deed(said: GoalParts) -> str:
    """What will be done, by what means, from parts in normal form."""
    first = _first_word(said.means)
    needs_by = is_gerund(first) and first not in _JOINS_MEANS
    measure = said.measure if _is_inside(said.measure) else ""
    deed = (said.action, said.object, measure, "by" if needs_by else "", said.means)
    return " ".join(filter(None, deed))


def _is_inside(measure: str) -> bool:
    """Whether a measure joins what will be done, instead of following `measured by`."""
    return _MEASURE.match(measure) is not None


def split(sentence: str, calendar: Calendar) -> GoalParts:
    """The parts of a sentence, as far as its words tell them apart; no text is refused."""
    text, due, why = _without_head(_line(sentence), calendar)
    text, reason = _without_reason(text)
    if due is None:
        text, due = _date_in(text, calendar)
    text, _, measured = text.partition(_MEASURED_BY)
    text, means = _without_means(text)
    action, thing, measure = _deed_parts(deed_of(text.removeprefix(NOTHING_YET)))
    found = GoalParts(action, thing, measure or measured, means, reason or why, due)
    return normal_form(found, calendar)


def normal_form(parts: GoalParts, calendar: Calendar) -> GoalParts:
    """The parts as `split` gives them: without the joints of `compose`, and with days resolved."""
    return GoalParts(
        action=deed_of(_line(parts.action)),
        object=_line(parts.object),
        measure=_SAYS_MEASURED.sub("", _line(parts.measure)),
        means=_normal_means(_line(parts.means)),
        why=_normal_why(reason_of(clean(parts.why, multiline=True))),
        due=_normal_due(parts.due, calendar),
    )


def _line(text: str) -> str:
    return " ".join(clean(text).split()).strip(f"{STOPS},")


def _first_word(text: str) -> str:
    return text.partition(" ")[0].casefold()


def _normal_means(means: str) -> str:
    """Means as they follow the goal: a deed in -ing, a thing behind `through`."""
    bare = means[3:] if means[:3].casefold() == "by " else means
    first, _, rest = bare.partition(" ")
    if not first or first.casefold() in _JOINS_MEANS or is_gerund(first.casefold()):
        return bare
    doing = gerund(first[0].lower() + first[1:])
    is_verb = first.isalpha() and not _NO_VERB.match(bare) and is_gerund(doing.casefold())
    return f"{doing} {rest}".strip() if is_verb else f"through {bare}"


def _normal_why(why: str) -> str:
    """A why without the joint that `compose` would put before it anyway."""
    match = _REASON.match(f", {why}")
    if match is None:
        return why
    word, rest = match[0].strip(", "), f", {why}"[match.end() :].strip()
    return rest if joint(rest).strip(", ") == word.casefold() else why


def _normal_due(due: Due, calendar: Calendar) -> Due:
    """The day that words name, or the words without their `by`."""
    if not isinstance(due, str):
        return due
    words = _line(due)
    bare = words[3:] if words[:3].casefold() == "by " else words
    if _TIMELY.match(bare):
        bare = bare[0].lower() + bare[1:]
    return _date_in(f"by {bare}", calendar)[1] or bare or None


def _opening(event: str) -> str:
    if _TIMELY.match(event):
        return event[0].upper() + event[1:]
    return f"By {event}"


def _date_in(text: str, calendar: Calendar) -> tuple[str, date | None]:
    """A text without the date in it, and the day; one that is in no calendar stays as words."""
    try:
        found = find_date(text, calendar.today, lean=Lean.FUTURE, fiscal=calendar.fiscal)
    except Refusal:
        return text, None
    if found is None:
        return text, None
    before, after = text[: found.start].rstrip(" ,"), text[found.end :].lstrip(" ,")
    return f"{before} {after}".strip(), found.day


def _without_head(text: str, calendar: Calendar) -> tuple[str, Due, str]:
    """The sentence from its `I will` on, and what the words before it say: a due date or a why."""
    match = _HEAD.search(text[:LONGEST_HEAD])
    if match is None:
        return text, None, ""
    head, rest = text[: match.start()], text[match.end() :]
    if _TIMELY.match(head):
        return rest, _date_in(head, calendar)[1] or _normal_due(head, calendar), ""
    return (rest, None, head) if _PURPOSEFUL.match(head) else (text, None, "")


def _without_reason(text: str) -> tuple[str, str]:
    match = _REASON.search(text)
    return (text[: match.start()], text[match.start() :].lstrip(" ,–")) if match else (text, "")


def _without_means(text: str) -> tuple[str, str]:
    for match in _MEANS.finditer(text):
        means = text[match.end() :]
        first = _first_word(means)
        if first in _JOINS_MEANS or is_gerund(first):
            return text[: match.start()], means
    return text, ""


def _deed_parts(deed: str) -> tuple[str, str, str]:
    """The action, the object and the measure of what one will do."""
    action, rest = _action(deed)
    for match in _MEASURE.finditer(rest):
        before = rest[: match.start()]
        if not before or before.endswith(" "):
            return action, before.rstrip(" ,"), rest[match.start() :]
    return action, rest, ""


def _action(deed: str) -> tuple[str, str]:
    """The verb with its adverbs and particles, and what follows."""
    for beginning in _ABLE:
        if deed.casefold().startswith(beginning):
            verb, _, rest = deed[len(beginning) :].partition(" ")
            return deed[: len(beginning)] + verb, rest
    words = deed.split(" ")
    end = 0
    while end < len(words) - 1 and words[end].casefold().endswith("ly"):
        end += 1
    end += 1
    while end < len(words) - 1 and words[end].casefold() in _PARTICLES:
        if _MEASURE.match(" ".join(words[end : end + 3])):
            break
        end += 1
    return " ".join(words[:end]), " ".join(words[end:])
