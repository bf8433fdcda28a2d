"""Where the object of a verb begins and ends."""

from planner.smart.clauses.roles import ENDS_OBJECT
from planner.smart.language.marks import COMPARING, PREPOSITIONS, QUALIFIERS, is_adverb
from planner.smart.language.words import Word

_PARTICLES = (PREPOSITIONS | {"forward"}) - {"by", "so", "as", "because", "if", "than", "using"}
_PRONOUNS = frozenset({"me", "us", "them", "him", "myself", "ourselves", "themselves"})
_TAKES_DIRECTLY = frozenset({"do", "get", "have", "hold", "make", "give"})
"""Verbs that mean little: what stands behind a preposition isn't theirs."""


def begin_of_object(words: tuple[Word, ...], verb: str, at: int, limit: int) -> int:
    """Behind a verb, its pronouns, its particles, and a second verb that shares the object."""
    begin = at
    while begin < limit and words[begin].low in _PRONOUNS:
        begin += 1
    is_led_into = verb == "get" and begin < limit and words[begin].low == "into"
    if verb not in _TAKES_DIRECTLY or is_led_into:
        while begin < limit and _leads_to_object(words, begin, limit):
            begin += 1
    if _is_second_verb(words[begin:limit]):
        begin += 2
        while begin < limit and _is_particle(words[begin]):
            begin += 1
    return begin


def end_of_object(words: tuple[Word, ...], begin: int, limit: int) -> int:
    """Where the words of an object end, at `limit` at the latest."""
    end = begin
    while end < limit and not _ends_object(words, end, begin):
        end += 1
    return end


def _is_second_verb(behind: tuple[Word, ...]) -> bool:
    """`plan and carry out a programme`: a verb that isn't known stands before the object too."""
    return len(behind) > 2 and behind[0].low in ("and", "or") and behind[1].low.isalpha()


def _leads_to_object(words: tuple[Word, ...], at: int, limit: int) -> bool:
    """A particle, or an adverb: `more` is one in `learn more about`, not in `read more poems`."""
    if words[at].low in COMPARING and at + 1 < limit:
        return _is_particle(words[at + 1])
    return _is_particle(words[at]) or is_adverb(words[at].low)


def _is_particle(word: Word) -> bool:
    return not word.is_after_break and word.low in _PARTICLES


def _ends_object(words: tuple[Word, ...], at: int, begin: int) -> bool:
    word = words[at]
    if word.is_after_break:
        return True
    if word.low in ("more", "less") and at > begin + 1:
        return True
    if word.low == "of" and at == begin + 1 and words[begin].low in ("all", "both"):
        return False
    if word.low == "and" and at > begin:
        return words[at - 1].low not in QUALIFIERS
    return word.low in ENDS_OBJECT and not (at == begin and word.low == "that")
