"""How far an object is narrowed: to one thing, to a class of things, or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from planner.smart.language.marks import (
    COMPARING,
    DEGREES,
    DETERMINERS,
    EVALUATIVES,
    JOINTS,
    NUMBER_WORDS,
    POINTING,
    PREPOSITIONS,
    QUALIFIERS,
    is_adverb,
)
from planner.smart.language.nouns import (
    ABILITIES,
    CREDENTIALS,
    DELIVERABLES,
    GENERIC,
    KNOWN_NAMES,
    METRICS,
    OPEN_WORK,
    is_plural,
    singular,
)
from planner.smart.language.verbs import VERBS
from planner.smart.language.word_lists import listed
from planner.smart.language.words import Word

_NO_NAMES = listed(
    """
    am apr april asap aug august ceo dec december eoy feb february friday fy goal goals gpa h1
    h2 hr i i'd i'll i'm i've jan january jul july jun june kpi kpis mar march may monday
    nov november oct october ok okr okrs pm q1 q2 q3 q4 roi saturday sep sept september
    smart sunday thursday tuesday tv us wednesday
    """
)
"""Words in capitals that name no thing of their own."""


GROUPS = frozenset({"team", "department", "committee", "company", "community", "class", "unit"})
"""Many people who are one thing once an adjective tells which: `the payroll team`."""

_NARROWING_NOTHING = (DETERMINERS | QUALIFIERS | {"it"}) - {"all", "both"}


_COMMON = (
    ABILITIES | METRICS | GENERIC | DELIVERABLES | CREDENTIALS | QUALIFIERS | DETERMINERS
    | PREPOSITIONS | JOINTS | NUMBER_WORDS | DEGREES
    | listed(
    """
    balance daily day debt diet family food friend half home kid life money month monthly
    new old parent pet quality side sleep stress summer time water week weekly winter year
    """
)
)  # fmt: skip
_COMMON_ENDINGS = (
    "ing", "tion", "sion", "ment", "ness", "ity", "ly", "al", "ive", "ful", "ance", "ence", "ship",
    "able", "ous", "ic", "er",
)  # fmt: skip


_PIECES = DELIVERABLES - OPEN_WORK


class Breadth(IntEnum):
    """How much a noun phrase leaves open."""

    NOTHING = 0
    ABILITY = 1
    CLASS = 2
    ONE = 3
    NAMED = 4


def names_in(words: Sequence[Word], *, is_title: bool) -> tuple[Word, ...]:
    """Words that name something: with capitals inside of a sentence, or known as a name."""
    return tuple(word for word in words if _is_name(word, is_title=is_title))


def _is_name(word: Word, *, is_title: bool) -> bool:
    if word.text.islower() and word.text.isalpha():
        return len(word.text) > 1 and word.low in KNOWN_NAMES
    return _is_written_as_name(word, is_title=is_title)


def _is_written_as_name(word: Word, *, is_title: bool) -> bool:
    """Whether its capitals, or its digits, make a word a name."""
    if word.low in _NO_NAMES or word.is_number or word.low.removesuffix("'s") in _NO_NAMES:
        return False
    if word.low in KNOWN_NAMES:
        return len(word.low) > 1 or (word.is_capital and not word.is_first)
    if any(letter.isdigit() for letter in word.text):
        return word.text[:1].isalpha()
    if word.is_acronym:
        return len(word.text) > 1 and not word.text[1:].islower() and "-" not in word.text[:2]
    if not word.is_capital or word.is_first:
        return False
    return not (is_title and _is_common(word.low))


def _is_common(low: str) -> bool:
    """Whether a word names nothing although a heading gives it a capital letter."""
    known = singular(low)
    return known in _COMMON or low in _COMMON or low in VERBS or low.endswith(_COMMON_ENDINGS)


def is_title_case(words: Sequence[Word]) -> bool:
    """Whether a sentence is written Like This, so that capitals mean nothing."""
    long = [word for word in words[1:] if len(word.text) > 3 and word.text[0].isalpha()]
    capitals = sum(word.is_capital for word in long)
    return len(long) > 1 and 3 * capitals >= 2 * len(long)


def head_of(words: Sequence[Word]) -> str:
    """The noun that a phrase is about, in the singular: its last word that is no adverb."""
    for word in reversed(words):
        if word.low[:1].isalpha() and not is_adverb(word.low):
            return singular(word.low.removesuffix("'s"))
    return ""


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """The words of an object, and what of them can narrow it.

    `content` leaves out determiners, adverbs and adjectives that only praise; `head` is the noun
    that it is about, in the singular, and `first` its first word.
    """

    words: Sequence[Word]
    content: Sequence[Word]
    head: str
    first: str
    has_name: bool

    @property
    def is_many(self) -> bool:
        """Whether it stands in the plural."""
        return bool(self.content) and is_plural(self.content[-1].low)

    @property
    def is_praised(self) -> bool:
        """Whether one of its adjectives only praises or compares."""
        return any(word.low in EVALUATIVES for word in self.words)

    @property
    def is_pointed_at(self) -> bool:
        """Whether its determiner points at something known: `my`, `the`."""
        return self.first in POINTING

    @property
    def is_whole(self) -> bool:
        """Whether it takes all there is: `all modules of the course`."""
        return self.first in ("all", "both") and len(self.content) > 1


def noun_phrase(words: Sequence[Word], *, is_title: bool) -> NounPhrase:
    """The words of an object, seen as a noun and what stands around it."""
    content = [
        word for word in words if word.low not in _NARROWING_NOTHING and not is_adverb(word.low)
    ]
    has_name = bool(names_in(words, is_title=is_title))
    return NounPhrase(words, content, head_of(words), words[0].low if words else "", has_name)


def _has_number(noun: NounPhrase) -> bool:
    return len(noun.content) > 1 and any(
        word.is_number or word.low in NUMBER_WORDS for word in noun.content
    )


def _is_owned(noun: NounPhrase) -> bool:
    return not noun.is_many and any(word.low == "own" for word in noun.words[1:])


def _is_only_praised(noun: NounPhrase) -> bool:
    is_open = noun.first not in DETERMINERS or len(noun.content) == 1
    return is_open and noun.is_praised


def _is_more_of_much(noun: NounPhrase) -> bool:
    """`more revenue`, `more time reflecting`: names around it narrow nothing."""
    if noun.first not in COMPARING or len(noun.words) < 2:
        return False
    return noun.head in METRICS or noun.words[1].low == "time"


def _compares(noun: NounPhrase) -> bool:
    return any(word.low in COMPARING for word in noun.words[1:])


def _is_metric(noun: NounPhrase) -> bool:
    return noun.head in METRICS and noun.head not in DELIVERABLES


def _is_generic(noun: NounPhrase) -> bool:
    return noun.head in GENERIC and noun.head not in DELIVERABLES


_RULES: tuple[tuple[Callable[[NounPhrase], bool], Breadth], ...] = (
    (_is_more_of_much, Breadth.ABILITY),
    (lambda noun: noun.has_name, Breadth.NAMED),
    (lambda noun: not noun.content, Breadth.NOTHING),
    (_has_number, Breadth.NAMED),
    (lambda noun: noun.head in CREDENTIALS and noun.is_many, Breadth.CLASS),
    (lambda noun: noun.head in CREDENTIALS, Breadth.ONE),
    (_is_owned, Breadth.ONE),
    (lambda noun: noun.head in ABILITIES, Breadth.ABILITY),
    (_is_only_praised, Breadth.CLASS),
    (lambda noun: noun.first in COMPARING, Breadth.CLASS),
    (_compares, Breadth.CLASS),
    (
        lambda noun: noun.head in GROUPS and noun.is_pointed_at and len(noun.content) > 1,
        Breadth.ONE,
    ),
    (lambda noun: _is_metric(noun) and noun.first in ("a", "an"), Breadth.CLASS),
    (_is_metric, Breadth.ABILITY),
    (lambda noun: noun.is_whole, Breadth.ONE),
    (
        lambda noun: noun.is_pointed_at and len(noun.content) > 1 and not noun.is_many,
        Breadth.ONE,
    ),
    (
        lambda noun: noun.is_pointed_at and not noun.is_many and noun.head in _PIECES,
        Breadth.ONE,
    ),
    (_is_generic, Breadth.CLASS),
    (lambda noun: noun.is_pointed_at and noun.head in GENERIC, Breadth.CLASS),
    (lambda noun: noun.is_pointed_at, Breadth.ONE),
    (lambda noun: noun.is_many, Breadth.CLASS),
    (lambda noun: noun.head in GENERIC and len(noun.content) == 1, Breadth.CLASS),
)
"""The first that holds decides; what none of them knows is one thing."""


def breadth_of(noun: NounPhrase) -> Breadth:
    """What a noun phrase leaves open, by its names, its determiner and its head."""
    if not noun.words:
        return Breadth.NOTHING
    return next((breadth for holds, breadth in _RULES if holds(noun)), Breadth.ONE)
