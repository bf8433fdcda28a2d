"""How far an object is narrowed: to one thing, to a class of things, or not at all."""

from collections.abc import Sequence
from enum import IntEnum

from planner.smart.marks import DETERMINERS, EVALUATIVES, POINTING, QUALIFIERS, is_adverb
from planner.smart.nouns import (
    ABILITIES,
    CREDENTIALS,
    DELIVERABLES,
    GENERIC,
    KNOWN_NAMES,
    METRICS,
    is_plural,
    singular,
)
from planner.smart.word_lists import listed
from planner.smart.words import Word

_NO_NAMES = listed(
    """
    am apr april asap aug august ceo dec december eoy feb february friday fy goal goals h1
    h2 hr i i'd i'll i'm i've jan january jul july jun june kpi kpis mar march may monday
    nov november oct october ok okr okrs pm q1 q2 q3 q4 roi saturday sep sept september
    smart sunday thursday tuesday tv us wednesday
    """
)
"""Words in capitals that name no thing of their own."""


COMPARING = frozenset({"more", "less", "fewer", "better", "often"})
"""Words that say in which direction, and how far never: `my team more feedback`."""

GROUPS = frozenset({"team", "department", "committee", "company", "community", "class", "unit"})
"""Many people who are one thing once an adjective tells which: `the payroll team`."""

_NARROWING_NOTHING = (DETERMINERS | QUALIFIERS) - {"all", "both"}


class Breadth(IntEnum):
    """How much a noun phrase leaves open."""

    NOTHING = 0
    ABILITY = 1
    CLASS = 2
    ONE = 3
    NAMED = 4


def names_in(words: Sequence[Word], *, is_title: bool) -> tuple[Word, ...]:
    """Words that are the name of something: in capitals inside of a sentence, or known as a name."""
    return tuple(word for word in words if _is_name(word, is_title=is_title))


def _is_name(word: Word, *, is_title: bool) -> bool:
    if word.low in _NO_NAMES or word.is_number or word.low.removesuffix("'s") in _NO_NAMES:
        return False
    if word.low in KNOWN_NAMES:
        return len(word.low) > 1 or (word.is_capital and not word.is_first)
    if any(letter.isdigit() for letter in word.text):
        return word.text[:1].isalpha()
    if word.is_acronym:
        return len(word.text) > 1 and not word.text[1:].islower() and "-" not in word.text[:2]
    return word.is_capital and not word.is_first and not is_title


def is_title_case(words: Sequence[Word]) -> bool:
    """Whether a sentence is written Like This, so that capitals mean nothing."""
    long = [word for word in words[1:] if len(word.text) > 3 and word.text[0].isalpha()]
    capitals = sum(word.is_capital for word in long)
    return len(long) > 1 and 3 * capitals >= 2 * len(long)


def head_of(words: Sequence[Word]) -> str:
    """The noun that a phrase is about, in the singular: its last word that is no adverb."""
    plain = [word for word in words if not is_adverb(word.low) and word.low[:1].isalpha()]
    return singular(plain[-1].low.removesuffix("'s")) if plain else ""


def breadth_of(words: Sequence[Word], *, is_title: bool) -> Breadth:
    """What a noun phrase leaves open, by its names, its determiner and its head."""
    if not words:
        return Breadth.NOTHING
    if names_in(words, is_title=is_title):
        return Breadth.NAMED
    content = [word for word in words if word.low not in _NARROWING_NOTHING]
    content = [word for word in content if not is_adverb(word.low)]
    if not content:
        return Breadth.NOTHING
    head, first = head_of(content), words[0].low
    if len(content) > 1 and any(word.is_number for word in content):
        return Breadth.NAMED
    if head in CREDENTIALS:
        return Breadth.ONE if not is_plural(content[-1].low) else Breadth.CLASS
    if any(word.low == "own" for word in words[1:]) and not is_plural(content[-1].low):
        return Breadth.ONE
    if head in ABILITIES:
        return Breadth.ABILITY
    is_open = first not in DETERMINERS or len(content) == 1
    if is_open and any(word.low in EVALUATIVES for word in words):
        return Breadth.CLASS
    if any(word.low in COMPARING for word in words[1:]):
        return Breadth.CLASS
    return _by_determiner(content, head, first)


def _by_determiner(content: Sequence[Word], head: str, first: str) -> Breadth:
    is_many = is_plural(content[-1].low)
    if head in GROUPS and first in POINTING and len(content) > 1:
        return Breadth.ONE
    if head in METRICS and head not in DELIVERABLES:
        return Breadth.ABILITY if first not in ("a", "an") else Breadth.CLASS
    if first in ("all", "both") and len(content) > 1:
        return Breadth.ONE
    if first in POINTING and len(content) > 1 and not is_many:
        return Breadth.ONE
    if head in GENERIC and head not in DELIVERABLES:
        return Breadth.CLASS
    if first in POINTING:
        bare = len(content) == 1 and head in GENERIC
        return Breadth.CLASS if bare or (is_many and head in GENERIC) else Breadth.ONE
    if is_many:
        return Breadth.ONE if first in ("all", "both") and len(content) > 2 else Breadth.CLASS
    if head in GENERIC and len(content) < 2:
        return Breadth.CLASS
    return Breadth.ONE
