"""Which words of a sentence are verbs, and whether each says the goal, its means or its purpose."""

from collections.abc import Sequence
from enum import Enum, auto

from planner.smart.language.marks import (
    COMPARING,
    DEGREES,
    DETERMINERS,
    EVALUATIVES,
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
from planner.smart.language.verbs import NOMINALS, VERBS, VerbClass, is_base
from planner.smart.language.word_forms import is_gerund
from planner.smart.language.word_lists import listed
from planner.smart.language.words import Word

_GOING_OVER = frozenset({"leave", "partner", "quit", "switch", "transition"})
"""Verbs whose `to` says what comes instead: `quit my job to teach`."""


class Role(Enum):
    """The part a verb plays: the goal itself, its means, its purpose, or words around it."""

    MAIN = auto()
    MEANS = auto()
    PURPOSE = auto()
    SIDE = auto()


_Place = tuple[Role, int]
"""The part that a verb plays, and where the words begin that announce it."""

ENDS_OBJECT = PREPOSITIONS | JOINTS | RELATIVES | MODALS | {"is", "are", "was", "were"}
"""Words that no object goes beyond."""

_LONGEST_OBJECT = 5
"""Words between a verb and the `to` of what its object does: `teach the new clerks to`."""

_MEANS_MARKERS = frozenset({"by", "through", "via"})

_NO_VERBS = DETERMINERS | SUBJECTS | TAKES_TO
_BEFORE_NOUN = DETERMINERS | NUMBER_WORDS | {"all", "both"}
_LEADS_ON = DETERMINERS | PREPOSITIONS
_LEADING_ON = frozenset({"out", "up", "off", "down", "over", "back", "together"})
_MOVING = listed(
    """
    access bike bring come commute cycle drive get go return walk
    """
)
_FRAMES = listed(
    """
    aim attempt be begin believe commit continue decide expect get go have help hope intend is
    like look love manage need plan prepare seek start strive try want wish work
    """
)
"""Verbs that only lead up to the goal when a `to` follows: `I plan to`, `continue to`."""


def _before_each(words: Sequence[Word]) -> list[int]:
    """For each word the last one before it that is no adverb; -1 behind a break."""
    places = []
    last = -1
    for at, word in enumerate(words):
        if word.is_after_break:
            last = -1
        places.append(last)
        if word.low in VERBS or not is_adverb(word.low):
            last = at
    return places


_STATES = frozenset({"accepted", "admitted", "certified", "hired", "licensed", "promoted"})
"""What somebody wants to be, and no description of a thing."""

_BEGINNING = frozenset({"begin", "continue", "keep", "resume", "start"})
"""Verbs that a verb in -ing completes: `keep writing`."""


class RoleReader:
    """Reads the verbs of a sentence from left to right.

    `found` holds where each verb stands, where the words begin that announce it, and its part.
    """

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.before = _before_each(words)
        self.found: list[tuple[int, int, Role]] = []
        self.has_goal = False

    def read(self) -> None:
        """Find all verbs."""
        for at, word in enumerate(self.words):
            place = self._role(at, word)
            if place is not None:
                role, marker = place
                self.found.append((at, marker, role))
                self.has_goal = self.has_goal or role is Role.MAIN

    def _role(self, at: int, word: Word) -> _Place | None:
        before = self.before[at]
        previous = self.words[before].low if before >= 0 else ""
        if is_gerund(word.low):
            return self._gerund_role(at, before, previous)
        if previous == "to":
            return self._infinitive_role(at, before)
        if previous in MODALS:
            return (self._clause_role(before), at) if self._can_be_verb(at) else None
        if is_base(word.low):
            return self._base_role(at, before, previous)
        return self._odd_opening(at) if before < 0 else None

    def _base_role(self, at: int, before: int, previous: str) -> _Place | None:
        if before < 0:
            return (self._opening_role(at), at)
        if previous in JOINTS and self.found and self._joins_verbs(at):
            return (self.found[-1][2], at)
        if previous in ("i", "we") and self.words[at].low not in _FRAMES:
            return (self._clause_role(before), at)
        return None

    def _odd_opening(self, at: int) -> _Place | None:
        """A verb that isn't known opens a sentence when a determiner or a number follows it."""
        follows = self._follows(at)
        if self.words[at].low in NOMINALS and follows == "of":
            return (Role.MAIN, at)
        known = VERBS.get(self.words[at].low)
        if known and self.words[at].is_first and self.words[at].low.endswith("s"):
            return (Role.MAIN, at)
        is_plain = self.words[at].low.isalpha() and self.words[at].low not in ENDS_OBJECT
        if self.words[at].is_first and is_plain:
            is_small = self.words[at].low not in _NO_VERBS
            if follows in _LEADING_ON and at + 2 < len(self.words):
                follows = self.words[at + 2].low
            is_led = follows in _BEFORE_NOUN or follows[:1].isdigit()
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

    def _gerund_role(self, at: int, before: int, previous: str) -> _Place | None:
        word = self.words[at]
        if word.is_capital and not word.is_first and not self.words[at - 1].is_capital:
            return None
        if previous in _MEANS_MARKERS:
            return (Role.MEANS, before)
        if before < 0 and self.words[at].is_first:
            return (Role.MAIN, at)
        if self.found and (self._leads_up(before) or self._lists_gerunds(before, previous)):
            return (self.found[-1][2], at)
        follows = self._follows(at)
        known = VERBS.get(self.words[at].low)
        is_led = before < 0 or previous in PREPOSITIONS or previous in JOINTS
        if known and is_led and follows in _LEADS_ON:
            return (Role.SIDE, at)
        return None

    def _lists_gerunds(self, before: int, previous: str) -> bool:
        """Whether the last verb is one in -ing too, and this one goes on with its list."""
        is_joined = previous in JOINTS or before < 0
        return is_joined and is_gerund(self.words[self.found[-1][0]].low)

    def _leads_up(self, before: int) -> bool:
        """Whether the last verb only leads up to what follows: `start`, `see myself`."""
        last_at = self.found[-1][0]
        verb = VERBS.get(self.words[last_at].low, ("", None))[0]
        is_seen = verb == "see" and self.words[before].low in ("me", "myself", "ourselves")
        return (verb in _BEGINNING and before == last_at) or is_seen

    def _is_infinitive(self, at: int, to: int) -> bool:
        word, low = self.words[at], self.words[at].low
        origin = self.before[to]
        behind = self.words[origin].low if origin >= 0 else ""
        is_verb = is_base(low) or (behind in TAKES_TO and self._can_be_verb(at))
        is_name = word.is_capital and not self.words[to].is_first
        is_place = low == "work" and behind in _MOVING
        is_idiom = low == "open" and self._follows(at) == "source"
        is_end = to > 1 and self.words[to - 2].low == "from"
        return is_verb and not (is_name or is_place or is_idiom or is_end or word.is_after_break)

    def _follows(self, at: int) -> str:
        return self.words[at + 1].low if at + 1 < len(self.words) else ""

    def _infinitive_role(self, at: int, to: int) -> _Place | None:
        if not self._is_infinitive(at, to):
            return None
        if self.words[at].low == "be" and self.found and (role := self._being_role(at, to)):
            return (role, to)
        if to == 0 or self.words[to].is_after_break:
            return self._fronted_role(at, to)
        is_marked = self.words[to - 1].low in ("order", "as") and to > 1
        if is_marked:
            return (Role.PURPOSE, to - 2)
        return (self._role_behind(to - 1), to)

    def _being_role(self, at: int, to: int) -> Role | None:
        """`a course, to be held in May` only describes, `to be better at it` is a purpose."""
        follows = self._follows(at)
        known = VERBS.get(follows, (follows, None))[0]
        is_past = known != follows and not follows.endswith(("ing", "s"))
        is_passive = (is_past or follows.endswith("ed")) and follows not in _STATES
        if self.words[to].is_after_break or is_passive:
            return Role.SIDE
        return Role.PURPOSE if follows in COMPARING else None

    def _role_behind(self, origin: int) -> Role:
        """What an infinitive is by the word before its `to`."""
        low = self.words[origin].low
        if low == "effort":
            return Role.PURPOSE
        if low in JOINTS and self.found:
            return self.found[-1][2]
        is_frame = low in VERBS and VERBS[low][0] in _FRAMES
        if low in TAKES_TO | NOUNS_WITH_TO or is_frame:
            return self._completed_role(origin)
        return self._role_behind_object(origin) if self.found else Role.MAIN

    def _role_behind_object(self, origin: int) -> Role:
        """`encourage students to read` goes on with its verb, other verbs have a purpose."""
        last_at, _, role = self.found[-1]
        if any(word.low in RELATIVES for word in self.words[last_at + 1 : origin]):
            return Role.SIDE
        if self._is_degree(last_at, origin):
            return Role.SIDE
        low = self.words[last_at].low
        verb = VERBS.get(low, (low, None))[0]
        if verb in _GOING_OVER or self.words[origin].low in ("myself", "ourselves"):
            return role
        if verb not in OBJECT_CONTROL or origin - last_at >= _LONGEST_OBJECT:
            return Role.PURPOSE
        return Role.SIDE if role is Role.MAIN else role

    def _is_degree(self, last_at: int, origin: int) -> bool:
        """`good enough to play`, not `enough money to buy a car`."""
        places = [at for at in range(last_at, origin + 1) if self.words[at].low == "enough"]
        return bool(places) and self.words[places[0] - 1].low in EVALUATIVES | DEGREES

    def _completed_role(self, origin: int) -> Role:
        """Verbs that lead up to the goal pass their part on; nouns and `how` make it a side."""
        low = self.words[origin].low
        if low in NOUNS_WITH_TO:
            return Role.SIDE
        if self.found and self.found[-1][2] is not Role.MAIN:
            return self.found[-1][2]
        return Role.MAIN

    def _fronted_role(self, at: int, to: int) -> _Place:
        """`To grow, I need ...` opens with its purpose, `To grow sales by 5%` with the goal."""
        if not self.words[to].is_first:
            return (Role.PURPOSE if self.found else Role.MAIN, to)
        for later in range(at + 1, len(self.words)):
            word = self.words[later]
            if word.is_after_break and not word.is_first:
                is_clause = word.low.partition("'")[0] in SUBJECTS
                return (Role.PURPOSE if is_clause or is_base(word.low) else Role.MAIN, to)
            if word.is_first:
                break
        return (Role.MAIN, to)

    def _can_be_verb(self, at: int) -> bool:
        low = self.words[at].low
        return low.isalpha() and low not in ENDS_OBJECT and low not in DETERMINERS

    def _joins_verbs(self, at: int) -> bool:
        """`build and launch the site` joins verbs, `sales and support teams` joins nouns."""
        last_at = self.found[-1][0]
        if last_at == at - 2:
            return True
        if at + 1 >= len(self.words) or self.words[at + 1].is_after_break:
            return VERBS[self.words[at].low][1] is VerbClass.END and self.words[at].low != "work"
        follows = self.words[at + 1].low
        ends = ENDS_OBJECT - {"to", "in", "at", "for", "about", "on", "from"}
        return follows not in ends
