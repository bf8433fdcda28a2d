"""What a sentence says is done: each verb, its object, and the part it plays in the goal."""

from typing import NamedTuple

from planner.smart.clauses.object_bounds import begin_of_object, end_of_object
from planner.smart.clauses.objects import head_of
from planner.smart.clauses.roles import Role, RoleReader
from planner.smart.language.marks import DETERMINERS, MODALS, QUALIFIERS, SUBJECTS
from planner.smart.language.nouns import (
    ABILITIES,
    CREDENTIALS,
    DELIVERABLES,
    GENERIC,
    OBTAINED,
    is_plural,
)
from planner.smart.language.verbs import NOMINALS, VERBS, VerbClass
from planner.smart.language.words import Word

_AROUND_NOUN = DETERMINERS | QUALIFIERS


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


def read_predicates(words: tuple[Word, ...]) -> tuple[Predicate, ...]:
    """The verbs of a sentence in their order."""
    reader = RoleReader(words)
    reader.read()
    found = reader.found
    if not found:
        return _without_verb(words)
    limits = [*(marker for _, marker, _ in found[1:]), len(words)]
    return tuple(
        _predicate(words, at, marker, role, max(at + 1, limit))
        for (at, marker, role), limit in zip(found, limits, strict=True)
    )


def _without_verb(words: tuple[Word, ...]) -> tuple[Predicate, ...]:
    """`Internship at a clinic`: a goal without its verb, which would be to obtain or make it."""
    thing = words[: end_of_object(words, 1, len(words))] if words else ()
    if not _is_thing(thing):
        return ()
    tail = words[len(thing) :]
    return (Predicate("obtain", VerbClass.END, Role.MAIN, 0, 0, thing, tail, ""),)


def _is_thing(thing: tuple[Word, ...]) -> bool:
    """Something that is held, or one deliverable that a noun tells from others."""
    head = head_of(thing)
    if head in CREDENTIALS | OBTAINED:
        return True
    narrowing = [word for word in thing if word.low not in _AROUND_NOUN]
    is_one = head in DELIVERABLES - GENERIC and not is_plural(thing[-1].low)
    return is_one and len(narrowing) > 1


def _predicate(words: tuple[Word, ...], at: int, marker: int, role: Role, limit: int) -> Predicate:
    low = NOMINALS.get(words[at].low, words[at].low)
    verb, kind = VERBS.get(low, (low, None))
    if verb == "be" and (done := _passive(words, at, marker, role, limit)):
        return done
    begin = begin_of_object(words, verb, at + 1, limit)
    end = end_of_object(words, begin, limit)
    thing, tail = words[begin:end], words[end : _end_of_tail(words, end, limit)]
    is_direct = begin == at + 1 or words[at].low in NOMINALS
    particle = "" if is_direct else words[begin - 1].low
    if verb == "develop" and _is_made(thing):
        kind = VerbClass.END
    if verb == "find" and particle == "out":
        kind = VerbClass.LEARN
    return Predicate(verb, kind, role, at, marker, thing, tail, particle)


def _end_of_tail(words: tuple[Word, ...], end: int, limit: int) -> int:
    while end < limit and not words[end].is_first:
        end += 1
    return end


def _passive(
    words: tuple[Word, ...], at: int, marker: int, role: Role, limit: int
) -> Predicate | None:
    """`The report must be written`: what is done to the subject, as if it were the object."""
    past = words[at + 1].low if at + 1 < limit else ""
    verb, kind = VERBS.get(past, ("", None))
    if kind is not VerbClass.END or past in (verb, f"{verb}s") or past.endswith("ing"):
        return None
    modal = at - 1
    begin = modal
    while begin > 0 and not words[begin].is_after_break:
        begin -= 1
    thing = words[begin:modal]
    is_clause = modal > 0 and words[modal].low in MODALS and bool(thing)
    if not is_clause or any(word.low in SUBJECTS for word in thing):
        return None
    tail = words[at + 2 : _end_of_tail(words, at + 2, limit)]
    return Predicate(verb, kind, role, at + 1, marker, thing, tail, "")


def _is_made(phrase: tuple[Word, ...]) -> bool:
    """`develop a handbook` makes one, `develop a habit` and `develop my skills` don't."""
    return bool(phrase) and phrase[0].low in ("a", "an") and head_of(phrase) not in ABILITIES
