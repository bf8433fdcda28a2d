"""What a goal's sentence suggests for the fields beside it: category, kind and horizon.

A suggestion is pre-selected and never forced. The main clause decides; what a goal is for, and by
what means, speaks only where the main clause says nothing.
"""

import re
from datetime import date, timedelta
from typing import NamedTuple

from planner.goal import Category, Kind
from planner.horizon import Track, track_of
from planner.human_date import Lean, find_date
from planner.refusal import Refusal
from planner.smart.calendar import Calendar
from planner.smart.parts.part_joints import HEAD, LONGEST_HEAD
from planner.smart.suggestion.category_families import FAMILIES

READ = 2_000
"""Characters of a sentence that are read for a suggestion."""

_AFTER_MAIN = re.compile(
    r",? (?:so that|because|in order to|so (?:i|we) (?:can|could)|by (?=\w{3,}ing\b)|through (?=\w)"
    r"|using (?=\w))",
    re.IGNORECASE,
)
"""Where the main clause ends, and a reason or a means begins."""

VERB_BONUS, PLAIN = 3, 3
"""What the verb of the main clause weighs more than other words, in families that speak plainly."""

_BY_EVENT = re.compile(
    r" (?:before|by|until|till|during|over) (?:the |this |my |next )?(?:summer |winter )?"
    r"(?:holidays?|vacation|weekend|break|christmas|birthday|graduation)\b",
    re.IGNORECASE,
)
"""A deadline that would be taken for what the goal is about."""

_POST = re.compile(
    r"\b(?:(?:become|be|being promoted to|promoted to|step up to|work as|employment as|career as)"
    r" (?:an?|the|our|head|chief|lead|senior|assistant|team|vice)\b"
    r"(?! (?:better|more|good|great|best|certified|expert|\w+ person|member|part)\b)"
    r"|(?:get|find|land|obtain|secure|take|start|do|win|gain|move into|step into|apply for|accept"
    r"|transition to|transition into|promoted (?:in)?to)"
    r" (?:an?|the|my|my first|employment|promotion|promoted)\b(?: [\w-]+){0,4}?"
    r" ?(?:job|role|position|post|promotion|internship|title|employment|tenure)\b"
    r"|(?:get|be|become) promoted|obtain employment|(?:open|start|found|launch|run|build|own)"
    r" (?:my|our|an?|the)?(?: own)? ?(?:[\w-]+ )?(?:practice|business|company|firm|shop|agency"
    r"|clinic|studio|consultancy|start-?up))\b",
    re.IGNORECASE,
)
"""A post, a rank or a business to hold; many of them (`five jobs`) are none in particular."""

_PAPER = re.compile(
    r"\b(?:courses?|class(?:es)?|degree|certif\w+|diploma|exam|licen[cs]\w+|credential|bachelor\w*"
    r"|master\w*|mba|seminars?|webinars?|workshops?|training|badges?|modules?|bootcamp|gpa|education"
    r"|graduat\w+|knowledge|[A-Z]{2,5}\b program)\b",
    re.IGNORECASE,
)
"""What makes learning an ability: a course or a paper, and not the reading of a number of books."""

_ABILITY = re.compile(r"\b(?:able to|know how to|proficien\w+|fluen\w+)\b", re.IGNORECASE)
"""What makes an ability of a goal whose category is another one."""

_COUNTS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
         "twelve"), 1
    )
} | {"a": 1, "an": 1, "the next": 1, "next": 1, "": 1}  # fmt: skip
_LENGTH = re.compile(
    r"\b(?:in|within|over|for|during|after|end of)(?: the| my)?(?: (?:next|first|coming))?"
    r" (?P<count>\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)?"
    r"[ -]?(?<! the )(?<! my )(?P<unit>day|week|month|quarter|year)s?\b(?! (?:now|ago))"
    r"|(?P<after>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?P<units>week|month|year)s"
    r" (?:after|from|of)\b",
    re.IGNORECASE,
)
_DAYS_OF_MONTHS = 365 / 12
_DAYS = {"day": 1, "week": 7, "month": _DAYS_OF_MONTHS, "quarter": 91, "year": 365}
SHORT_MONTH = 30


_WORD = re.compile(r"\w+(?:-\w+)*")


class Suggestion(NamedTuple):
    """What the words suggest; `words` are those that spoke for the category, if any did.

    `days` is the length that the sentence names, such as 183 of `within six months`; the track
    follows from its due date, and is None where it names none.
    """

    category: Category
    words: str
    kind: Kind
    days: int | None
    track: Track | None


def suggest(sentence: str, calendar: Calendar) -> Suggestion:
    """The category, kind and horizon of a sentence; nothing said is performance, the widest one."""
    text = _BY_EVENT.sub("", sentence[:READ])
    main = _main_clause(text)
    category, words = _category(main)
    if not words:
        category, words = _category(text)
    days = _days(text)
    return Suggestion(category, words, _kind(main, category), days, _track(text, days, calendar))


def _main_clause(text: str) -> str:
    """What will be done, from its verb on."""
    head = HEAD.search(text[:LONGEST_HEAD])
    rest = text[head.end() :] if head else text
    after = _AFTER_MAIN.search(rest, 3)
    return rest[: after.start()] if after else rest


def _category(text: str) -> tuple[Category, str]:
    """The category whose families weigh most; of equal ones the one that is named first."""
    scores: dict[Category, float] = {}
    first: dict[Category, tuple[int, str]] = {}
    words = _words(text)
    for family in FAMILIES:
        found = family.found(words, text)
        if found is None:
            continue
        is_verb = found[0] == 0 and family.weight >= PLAIN
        weight = family.weight + (VERB_BONUS if is_verb else 0)
        scores[family.category] = scores.get(family.category, 0) + weight
        first[family.category] = min(first.get(family.category, found), found)
    if not scores:
        return Category.PERFORMANCE, ""
    best = max(scores, key=lambda category: (scores[category], -first[category][0]))
    return best, first[best][1]


def _words(text: str) -> dict[str, int]:
    """The words of a text and where each begins: small, with and without the s of many."""
    places: dict[str, int] = {}
    for match in _WORD.finditer(text):
        word = match[0].casefold()
        for each in (word, *word.split("-")):
            places.setdefault(each, match.start())
            places.setdefault(each.removesuffix("s"), match.start())
            places.setdefault(each.removesuffix("es"), match.start())
    return places


def _kind(text: str, category: Category) -> Kind:
    if _POST.search(text):
        return Kind.ROLE_BASED
    if category is Category.SKILL or _ABILITY.search(text):
        return Kind.SKILL_BASED
    if category is Category.EDUCATION and _PAPER.search(text):
        return Kind.SKILL_BASED
    return Kind.NEITHER


def _days(text: str) -> int | None:
    """The length that a sentence fixes, in days: 30 for a month, 61 for two, 91 for a quarter."""
    match = _LENGTH.search(text)
    if match is None:
        return None
    word = (match["count"] or match["after"] or "").casefold()
    count = int(word) if word.isdigit() else _COUNTS[word]
    unit = (match["unit"] or match["units"]).casefold()
    return SHORT_MONTH if (count, unit) == (1, "month") else round(count * _DAYS[unit] + 0.01)


def _track(text: str, days: int | None, calendar: Calendar) -> Track | None:
    due = _due(text, calendar)
    if due is None and days is not None:
        due = calendar.today + timedelta(days)
    if due is None or due < calendar.today:
        return None
    return track_of(calendar.today, due, calendar.track_boundary_months)


def _due(text: str, calendar: Calendar) -> date | None:
    try:
        found = find_date(text, calendar.today, lean=Lean.FUTURE, fiscal=calendar.fiscal)
    except Refusal:
        return None
    return found.day if found else None
