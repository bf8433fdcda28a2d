"""What is learned: a subject, a field or how to do one thing, or only more and better."""

from collections.abc import Sequence

from planner.smart.clauses.deeds import Deed
from planner.smart.clauses.objects import Breadth, NounPhrase, head_of
from planner.smart.language.marks import (
    COMPARING,
    DETERMINERS,
    JOINTS,
    PREPOSITIONS,
    QUALIFIERS,
    is_adverb,
)
from planner.smart.language.nouns import ABILITIES, DELIVERABLES, GENERIC, METRICS
from planner.smart.language.verbs import VerbClass
from planner.smart.language.word_forms import is_gerund
from planner.smart.language.word_lists import listed
from planner.smart.language.words import Word

_KNOWING = listed(
    "appreciation command expertise fluency grasp knowledge proficiency skill understanding"
)
_OPEN = ABILITIES | GENERIC
_AFTER_NOUN = PREPOSITIONS | JOINTS
_AROUND_NOUN = DETERMINERS | QUALIFIERS
_ABOUT = listed("about at in of on")
_ASKING = listed("how what when where whether which why")
_ENOUGH = 2
"""Words of a noun with its adjectives, beyond which it names its subject."""

_PART_OF = listed(
    "basic benefit concept difference effect fundamental history importance principle role use"
)
_FIELDS = listed("analysis engineering intelligence management networking planning practice")
_EVERYDAY = listed(
    "best conflict emotional life money own people public self stress task team time"
)


def is_subject(deed: Deed, later: Sequence[Deed]) -> bool:
    """Something to learn: `how to sew`, `the basics of law`; not `new skills`, `communication`.

    `later` are the deeds behind it in the sentence.
    """
    follows = [each for each in later if each.predicate.marker == deed.predicate.at + 1]
    if follows and follows[0].kind in (VerbClass.KEEP, VerbClass.END, None):
        return _is_deed_narrowed(later) or not (follows[0].phrase or follows[0].tail)
    opening = deed.phrase[:1] or deed.tail[:1]
    if opening and opening[0].low in _ASKING:
        is_wish = deed.phrase[1:2] and deed.phrase[1].low == "i" and opening[0].low != "how"
        return not is_wish and (len(deed.phrase) > 2 or _is_deed_narrowed(later))
    return bool(deed.phrase) and _is_noun_to_learn(deed, later)


def _is_noun_to_learn(deed: Deed, later: Sequence[Deed]) -> bool:
    noun = deed.noun
    if noun.head == "way":
        return _is_deed_narrowed(later)
    if noun.head in _PART_OF:
        return bool(deed.tail)
    if is_field(deed.phrase):
        return True
    if noun.first in (QUALIFIERS if noun.is_many else COMPARING):
        return False
    return _is_detailed(noun) or not _is_general(deed)


def _is_detailed(noun: NounPhrase) -> bool:
    """`advanced methods of surveying`, `the tax rules`: words enough to name a subject."""
    is_known = noun.is_pointed_at and len(noun.content) > 1 and noun.head not in ABILITIES
    return is_known or len(noun.content) > _ENOUGH


def _is_general(deed: Deed) -> bool:
    head = deed.noun.head
    is_metric = head in METRICS and head not in DELIVERABLES
    return is_metric or head in _OPEN or deed.breadth < Breadth.CLASS


def _is_deed_narrowed(later: Sequence[Deed]) -> bool:
    """What stands behind `how to`: `how to bind books`, not `how to communicate`."""
    phrase = later[0].phrase or later[0].tail[1:] if later else ()
    return bool(phrase) and head_of(phrase) not in ABILITIES


def is_knowledge_of_subject(deed: Deed) -> bool:
    """`my knowledge of anatomy` names its subject, `my confidence in my skills` doesn't."""
    tail = deed.tail
    if deed.noun.head in _KNOWING and is_detailed_field(deed.noun.content[:-1]):
        return True
    if deed.noun.head not in _KNOWING or len(tail) < 2 or tail[0].low not in _ABOUT:
        return False
    subject = [word for word in _up_to_preposition(tail[1:]) if word.low not in DETERMINERS]
    if is_field(subject) or (len(tail) > _ENOUGH + 1 and is_gerund(tail[1].low)):
        return True
    head = head_of(subject)
    is_part = head in _PART_OF and len(tail) > len(subject) + 2
    return is_part or is_detailed_field(subject) or (bool(subject) and head not in _OPEN | METRICS)


def _up_to_preposition(words: Sequence[Word]) -> Sequence[Word]:
    ends = [at for at, word in enumerate(words) if word.low in _AFTER_NOUN]
    return words[: ends[0]] if ends else words


def is_detailed_field(words: Sequence[Word]) -> bool:
    """`system design`, `distributed systems`: two words that no everyday ability has."""
    plain = [word.low for word in words if word.low not in QUALIFIERS and not is_adverb(word.low)]
    return len(plain) > 1 and _EVERYDAY.isdisjoint(plain) and ABILITIES.isdisjoint(plain)


def is_field(phrase: Sequence[Word]) -> bool:
    """A field of work by two nouns: `product management`; not `time management`."""
    content = [word.low for word in phrase if word.low not in _AROUND_NOUN]
    return (
        len(content) > 1
        and (content[-1] in _FIELDS or content[0].endswith(("'s", "s'")))
        and content[0] not in _EVERYDAY
        and not is_adverb(content[0])
    )
