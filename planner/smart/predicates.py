"""What a sentence says is done: each verb, its object, and the part it plays in the goal."""

from typing import NamedTuple

from planner.smart.marks import COMPARING, PREPOSITIONS, QUALIFIERS, is_adverb
from planner.smart.nouns import ABILITIES, CREDENTIALS, OBTAINED
from planner.smart.objects import head_of
from planner.smart.roles import ENDS_OBJECT, Role, RoleReader
from planner.smart.verbs import NOMINALS, VERBS, VerbClass
from planner.smart.words import Word


class Predicate(NamedTuple):
    """A verb, the words of its object, and the words behind these up to the next verb.

    `particle` is the small word between verb and object, as in `apply for a grant`, or empty.
    """

    verb: str
    kind: VerbClass | None
    role: Role
    at: int
    marker: int
    object: tuple[Word, ...]
    tail: tuple[Word, ...]
    particle: str


_PARTICLES = (PREPOSITIONS | {"forward"}) - {"by", "so", "as", "because", "if", "than"}
_PRONOUNS = frozenset({"me", "us", "them", "him", "myself", "ourselves", "themselves"})
_TAKES_DIRECTLY = frozenset({"do", "get", "have", "hold", "make", "give"})
"""Verbs that mean little: what stands behind a preposition isn't theirs."""


def read_predicates(words: tuple[Word, ...]) -> tuple[Predicate, ...]:
    """The verbs of a sentence in their order."""
    reader = RoleReader(words)
    reader.read()
    found = reader.found
    if not found and words and head_of(_opening(words)) in CREDENTIALS | OBTAINED:
        return (_implied(words),)
    limits = [*(marker for _, marker, _ in found[1:]), len(words)][: len(found)]
    return tuple(
        _predicate(words, at, marker, role, max(at + 1, limit))
        for (at, marker, role), limit in zip(found, limits, strict=True)
    )


def _opening(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words up to the first that no object goes beyond."""
    end = 1
    while end < len(words) and not _ends_object(words, end, 0):
        end += 1
    return words[:end]


def _implied(words: tuple[Word, ...]) -> Predicate:
    """`Internship at a clinic`: a goal without its verb, which would be to obtain it."""
    thing = _opening(words)
    return Predicate("obtain", VerbClass.END, Role.MAIN, 0, 0, thing, words[len(thing) :], "")


def _predicate(words: tuple[Word, ...], at: int, marker: int, role: Role, limit: int) -> Predicate:
    low = NOMINALS.get(words[at].low, words[at].low)
    verb, kind = VERBS.get(low, (low, None))
    begin = at + 1
    while begin < limit and words[begin].low in _PRONOUNS:
        begin += 1
    if verb not in _TAKES_DIRECTLY or _leads_into(verb, words[begin:limit]):
        while begin < limit and _leads_to_object(words, begin, limit):
            begin += 1
    if _shares_object(words[begin:limit]):
        begin += 2
        while begin < limit and _is_particle(words[begin]):
            begin += 1
    end = begin
    while end < limit and not _ends_object(words, end, begin):
        end += 1
    stop = end
    while stop < limit and not words[stop].is_first:
        stop += 1
    is_direct = begin == at + 1 or words[at].low in NOMINALS
    particle = "" if is_direct else words[begin - 1].low
    if verb == "develop" and _is_made(words[begin:end]):
        kind = VerbClass.END
    if verb == "find" and particle == "out":
        kind = VerbClass.LEARN
    return Predicate(verb, kind, role, at, marker, words[begin:end], words[end:stop], particle)


def _leads_into(verb: str, behind: tuple[Word, ...]) -> bool:
    """`get into grad school` has its object behind its particle."""
    return verb == "get" and bool(behind) and behind[0].low == "into"


def _shares_object(behind: tuple[Word, ...]) -> bool:
    """`plan and carry out a programme`: a verb that isn't known stands before the object too."""
    return len(behind) > 2 and behind[0].low in ("and", "or") and behind[1].low.isalpha()


def _is_made(phrase: tuple[Word, ...]) -> bool:
    """`develop a handbook` makes one, `develop a habit` and `develop my skills` don't."""
    return bool(phrase) and phrase[0].low in ("a", "an") and head_of(phrase) not in ABILITIES


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
    if word.low == "of" and words[at - 1].low in ("all", "both") and at == begin + 1:
        return False
    if word.low == "and" and at > begin:
        return words[at - 1].low not in QUALIFIERS
    return word.low in ENDS_OBJECT and not (at == begin and word.low == "that")
