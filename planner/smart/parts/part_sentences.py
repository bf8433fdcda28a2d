"""A text of several sentences about one goal: which of them says it, and what the others add."""

import re
from enum import Enum, auto

from planner.smart.language.verbs import is_base
from planner.smart.parts.part_heads import has_head
from planner.text import clean

_LETTER = (
    r"(?:(?P<specific>specific)|(?P<measure>measurable)|(?P<means>achievable|attainable|realistic)"
    r"|(?P<why>relevant)|(?P<due>time[- ]?(?:bound|based|limited|ly)))"
)
_LABEL = re.compile(rf"^{_LETTER}(?: \([^)]{{0,20}}\))? ?[:–-] +", re.IGNORECASE)
_ABBREVIATED = re.compile(
    r"(?:\b(?:e\.g|i\.e|vs|no|dr|mr|mrs|ms|st|inc|ltd|approx|dept|fig|[a-z])|^\d{1,2})\.$",
    re.IGNORECASE,
)
_BOUNDARY = re.compile(
    r"(?<=[.!?])\s+(?=[A-Z0-9\"“(])|\n\s*(?:\n|(?=[-*•–·] |\d{1,2}[.)] ))"
    r"|(?<!\s)\s+(?=(?:Specific|Measurable|Achievable|Attainable|Realistic|Relevant|Time-?\s?(?:[Bb]ound|ly))"
    r" ?[:–-] )"
)
_EXPLAINS = re.compile(
    r"(?:this|that|it|doing (?:so|this|that)|which|they|these) (?:\w+ly |also )?(?:will|would|can"
    r"|helps?|lets?|allows?|gives?|makes?|means?|opens?|matters|is important)\b"
    r"|(?:because|so that|since|in order to) ",
    re.IGNORECASE,
)
_MEASURES = re.compile(
    r".{0,60}?\bmeasured? (?:(?:my|our|this|the|its) )?(?:\w+ ){0,2}?(?:by|in|with|through) ",
    re.IGNORECASE,
)
_DOES_SO = re.compile(
    r".{0,40}?\b(?:do|achieve|accomplish|reach|get|manage|meet) (?:so|this|that|it|there|this goal"
    r"|my goal),? (?=by |through |using |via |with )"
    r"|(?:to|in order to) (?:do|achieve|accomplish|reach|get) (?:so|this|that|it|there|this goal"
    r"|my goal),? ",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"^(?:[-*•–] |\d{1,2}[.)] |first|then|next|to begin|to start|for that),? ", re.IGNORECASE
)


_MOST_READ = 12
"""Sentences that are read beside the one that says the goal."""


class Says(Enum):
    """What a sentence is about that stands beside the goal."""

    MEASURE = auto()
    MEANS = auto()
    WHY = auto()
    DUE = auto()
    ANYTHING = auto()


_OF_GROUP = {"measure": Says.MEASURE, "means": Says.MEANS, "why": Says.WHY, "due": Says.DUE}


def read_sentences(text: str) -> tuple[str, list[tuple[Says, str]]]:
    """The sentence that says the goal, and the others with what each of them is about."""
    found = _sentences(clean(text, multiline=True))
    at = next((n for n, each in enumerate(found) if _says_goal(each)), 0)
    goal = _LABEL.sub("", found[at], count=1)
    others = [each for n, each in enumerate(found) if n != at]
    return goal, [_beside(each) for each in others[:_MOST_READ]]


def _sentences(text: str) -> list[str]:
    """The sentences of a text, which is one where no other begins with a capital."""
    found: list[str] = []
    start = 0
    for match in _BOUNDARY.finditer(text):
        if not _ABBREVIATED.search(text, max(start, match.start() - 8), match.start()):
            found.append(text[start : match.start()])
            start = match.end()
    found.append(text[start:])
    return [each for each in found if each.strip()] or [""]


def _says_goal(sentence: str) -> bool:
    if label := _LABEL.match(sentence):
        return label["specific"] is not None
    is_beside = any(each.match(sentence) for each in (_DOES_SO, _MEASURES, _EXPLAINS))
    return not is_beside and (has_head(sentence) or opens_with_verb(sentence))


def opens_with_verb(sentence: str) -> bool:
    """Whether a sentence asks for a deed without saying who does it: `call ten shops`."""
    return is_base(_FIRST.sub("", sentence, count=1).partition(" ")[0].casefold())


def _beside(sentence: str) -> tuple[Says, str]:
    if label := _LABEL.match(sentence):
        return _OF_GROUP.get(str(label.lastgroup), Says.ANYTHING), sentence[label.end() :]
    if measured := _MEASURES.match(sentence):
        return Says.MEASURE, sentence[measured.end() :]
    if way := _DOES_SO.match(sentence):
        return Says.MEANS, sentence[way.end() :]
    if _EXPLAINS.match(sentence):
        return Says.WHY, sentence
    return Says.ANYTHING, _FIRST.sub("", sentence, count=1)
