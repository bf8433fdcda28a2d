"""What a sentence says is done: each verb, its object, and the part it plays in the goal."""

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from planner.smart.marks import (
    DETERMINERS,
    JOINTS,
    MODALS,
    NOUNS_WITH_TO,
    NUMBER_WORDS,
    OBJECT_CONTROL,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    TAKES_TO,
    is_adverb,
)
from planner.smart.nouns import ABILITIES
from planner.smart.objects import head_of
from planner.smart.verbs import VERBS, VerbClass, is_base
from planner.smart.word_forms import is_gerund
from planner.smart.word_lists import listed
from planner.smart.words import Word


class Role(Enum):
    """The part a verb plays: the goal itself, its means, its purpose, or words around it."""

    MAIN = auto()
    MEANS = auto()
    PURPOSE = auto()
    SIDE = auto()


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


_ENDS_OBJECT = PREPOSITIONS | JOINTS | RELATIVES | MODALS | {"is", "are", "was", "were"}
_MEANS_MARKERS = frozenset({"by", "through", "via"})
_PARTICLES = (PREPOSITIONS | {"forward"}) - {"by", "so", "as", "because", "if", "than"}
_TAKES_DIRECTLY = frozenset({"do", "get", "have", "hold", "make", "give"})
"""Verbs that mean little: what stands behind a preposition isn't theirs."""

_LEADING_ON = frozenset({"out", "up", "off", "down", "over", "back", "together"})
_MOVING = listed(
    """
    access bike bring come commute cycle drive get go return walk
    """
)
_FRAMES = listed(
    """
    aim attempt be begin believe commit continue decide expect go have help hope intend is
    like look love manage need plan prepare seek start strive try want wish work
    """
)
"""Verbs that only lead up to the goal when a `to` follows: `I plan to`, `continue to`."""


class _Reader:
    """Reads the verbs of a sentence from left to right, each word once."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.found: list[tuple[int, int, Role]] = []
        self.has_goal = False

    def read(self) -> None:
        for at, word in enumerate(self.words):
            role_and_marker = self._role(at, word)
            if role_and_marker is not None:
                role, marker = role_and_marker
                self.found.append((at, marker, role))
                self.has_goal = self.has_goal or role is Role.MAIN

    def _before(self, at: int) -> int:
        """The last word before this one that is no adverb; -1 behind a break."""
        while at > 0 and not self.words[at].is_after_break:
            at -= 1
            if not is_adverb(self.words[at].low) or VERBS.get(self.words[at].low):
                return at
            if self.words[at].is_after_break:
                return -1
        return -1

    def _role(self, at: int, word: Word) -> tuple[Role, int] | None:
        before = self._before(at)
        previous = self.words[before].low if before >= 0 else ""
        if is_gerund(word.low):
            return self._gerund_role(at, before, previous)
        if previous == "to":
            return self._infinitive_role(at, before) if self._is_infinitive(at, before) else None
        if previous in MODALS:
            return (self._clause_role(before), at) if self._can_be_verb(at) else None
        if not is_base(word.low):
            return self._odd_opening(at, before)
        if before < 0:
            return (self._opening_role(at), at)
        if previous in JOINTS and self.found and self._joins_verbs(at):
            return (self.found[-1][2], at)
        if previous in ("i", "we") and word.low not in _FRAMES:
            return (self._clause_role(before), at)
        return None

    def _odd_opening(self, at: int, before: int) -> tuple[Role, int] | None:
        """A verb that isn't known opens a sentence when a determiner or a number follows it."""
        follows = self.words[at + 1].low if at + 1 < len(self.words) else ""
        is_plain = self.words[at].low.isalpha() and self.words[at].low not in _ENDS_OBJECT
        if before < 0 and self.words[at].is_first and is_plain:
            is_small = self.words[at].low not in DETERMINERS | SUBJECTS | TAKES_TO
            if follows in _LEADING_ON and at + 2 < len(self.words):
                follows = self.words[at + 2].low
            is_led = follows in DETERMINERS | NUMBER_WORDS or follows[:1].isdigit()
            if is_small and is_led and not self.words[at].low.endswith("ly"):
                return (Role.MAIN, at)
        return None

    def _opening_role(self, at: int) -> Role:
        """Behind a comma a verb goes on with the list it stands in."""
        if self.words[at].is_first or not self.found:
            return Role.MAIN
        if self.found[-1][2] is Role.PURPOSE and not self.has_goal:
            return Role.MAIN
        return self.found[-1][2]

    def _clause_role(self, before: int) -> Role:
        """A clause with its own subject is the goal, unless a `so` or a relative opens it."""
        for at in range(before, max(-1, before - 4), -1):
            low = self.words[at].low
            if low in ("so", "because", "since") or (low == "as" and at != before):
                return Role.PURPOSE
            if low in RELATIVES or low in ("if", "when", "while", "what"):
                return Role.SIDE
            if self.words[at].is_after_break:
                break
        return Role.MAIN

    def _gerund_role(self, at: int, before: int, previous: str) -> tuple[Role, int] | None:
        if previous in _MEANS_MARKERS:
            return (Role.MEANS, before)
        if before < 0 and self.words[at].is_first:
            return (Role.MAIN, at)
        if self.found and (previous in JOINTS or before < 0):
            last_at, _, role = self.found[-1]
            if is_gerund(self.words[last_at].low):
                return (role, at)
        follows = self.words[at + 1].low if at + 1 < len(self.words) else ""
        known = VERBS.get(self.words[at].low)
        is_led = before < 0 or previous in PREPOSITIONS or previous in JOINTS
        if known and is_led and follows in DETERMINERS | PREPOSITIONS:
            return (Role.SIDE, at)
        return None

    def _is_infinitive(self, at: int, before: int) -> bool:
        low = self.words[at].low
        follows = self.words[at + 1].low if at + 1 < len(self.words) else ""
        if (low, follows) == ("open", "source"):
            return False
        if self.words[at].is_capital and not self.words[before].is_first:
            return False
        origin = self._before(before)
        if not is_base(low) and not self._completes(at, origin):
            return False
        if low == "work" and origin >= 0 and self.words[origin].low in _MOVING:
            return False
        return not self.words[at].is_after_break

    def _completes(self, at: int, origin: int) -> bool:
        """Behind `able to` and `want to` even a word that isn't known must be a verb."""
        return origin >= 0 and self.words[origin].low in TAKES_TO and self._can_be_verb(at)

    def _infinitive_role(self, at: int, to: int) -> tuple[Role, int]:
        if self.words[at].low == "be" and self.words[to].is_after_break and self.found:
            return (Role.SIDE, to)
        origin = to - 1 if to > 0 and not self.words[to].is_after_break else -1
        if origin < 0:
            return self._fronted_role(at, to)
        low = self.words[origin].low
        if low in ("order", "as") and origin > 0:
            return (Role.PURPOSE, origin - 1)
        if low == "effort" or (low == "is" and not self.found):
            return (Role.PURPOSE if low == "effort" else Role.MAIN, to)
        if low in TAKES_TO | NOUNS_WITH_TO or (low in VERBS and VERBS[low][0] in _FRAMES):
            return (self._completed_role(origin), to)
        if not self.found:
            return (Role.MAIN, to)
        last_at, _, role = self.found[-1]
        verb = VERBS.get(self.words[last_at].low, ("", None))[0]
        if verb in OBJECT_CONTROL and to - last_at <= 5 and role is not Role.MAIN:
            return (role, to)
        if verb in OBJECT_CONTROL and to - last_at <= 5:
            return (Role.SIDE, to)
        return (Role.PURPOSE, to)

    def _completed_role(self, origin: int) -> Role:
        """Verbs that lead up to the goal pass their part on; nouns and `how` make it a side."""
        low = self.words[origin].low
        if low in NOUNS_WITH_TO:
            return Role.SIDE
        if self.found and self.found[-1][2] is not Role.MAIN:
            return self.found[-1][2]
        return Role.MAIN

    def _fronted_role(self, at: int, to: int) -> tuple[Role, int]:
        """`To grow, I need ...` opens with its purpose, `To grow sales by 5%` with the goal."""
        if not self.words[to].is_first:
            return (Role.PURPOSE if self.found else Role.MAIN, to)
        for later in range(at + 1, len(self.words)):
            word = self.words[later]
            if word.is_after_break and not word.is_first:
                is_clause = word.low in SUBJECTS or word.low in ("i'll", "we'll", "i'd")
                return (Role.PURPOSE if is_clause or is_base(word.low) else Role.MAIN, to)
            if word.is_first:
                break
        return (Role.MAIN, to)

    def _can_be_verb(self, at: int) -> bool:
        low = self.words[at].low
        return low.isalpha() and low not in _ENDS_OBJECT and low not in DETERMINERS

    def _joins_verbs(self, at: int) -> bool:
        """`build and launch the site` joins verbs, `sales and support teams` joins nouns."""
        last_at = self.found[-1][0]
        if last_at == at - 2:
            return True
        if at + 1 >= len(self.words) or self.words[at + 1].is_after_break:
            return VERBS[self.words[at].low][1] is VerbClass.END and self.words[at].low != "work"
        follows = self.words[at + 1].low
        ends = _ENDS_OBJECT - {"to", "in", "at", "for", "about", "on", "from"}
        return follows not in ends


def read_predicates(words: tuple[Word, ...]) -> tuple[Predicate, ...]:
    """The verbs of a sentence in their order."""
    reader = _Reader(words)
    reader.read()
    found = reader.found
    limits = [*(marker for _, marker, _ in found[1:]), len(words)][: len(found)]
    return tuple(
        _predicate(words, at, marker, role, max(at + 1, limit))
        for (at, marker, role), limit in zip(found, limits, strict=True)
    )


def _predicate(words: tuple[Word, ...], at: int, marker: int, role: Role, limit: int) -> Predicate:
    verb, kind = VERBS.get(words[at].low, (words[at].low, None))
    begin = at + 1
    if verb not in _TAKES_DIRECTLY:
        while begin < limit and (_is_particle(words[begin]) or is_adverb(words[begin].low)):
            begin += 1
    end = begin
    while end < limit and not _ends_object(words[end], is_first=end == begin):
        end += 1
    stop = end
    while stop < limit and not words[stop].is_first:
        stop += 1
    particle = words[begin - 1].low if begin > at + 1 else ""
    if verb == "develop" and _is_made(words[begin:end]):
        kind = VerbClass.END
    return Predicate(verb, kind, role, at, marker, words[begin:end], words[end:stop], particle)


def _is_made(phrase: tuple[Word, ...]) -> bool:
    """`develop a handbook` makes one, `develop a habit` and `develop my skills` don't."""
    return bool(phrase) and phrase[0].low in ("a", "an") and head_of(phrase) not in ABILITIES


def _is_particle(word: Word) -> bool:
    return not word.is_after_break and word.low in _PARTICLES


def _ends_object(word: Word, *, is_first: bool) -> bool:
    if word.is_after_break:
        return True
    return word.low in _ENDS_OBJECT and not (is_first and word.low == "that")
