"""What is learned: a subject, a field or how to do one thing, or only more and better."""

from collections.abc import Sequence

from planner.smart.deeds import Deed
from planner.smart.marks import DETERMINERS, QUALIFIERS, is_adverb
from planner.smart.nouns import ABILITIES, DELIVERABLES, GENERIC, METRICS
from planner.smart.objects import Breadth, head_of
from planner.smart.verbs import VerbClass
from planner.smart.word_lists import listed
from planner.smart.words import Word

_KNOWING = listed("command expertise fluency grasp knowledge proficiency skill understanding")
_FIELDS = listed("analysis engineering intelligence management networking planning practice")
_EVERYDAY = listed(
    "best conflict emotional life money own people public self stress task team time"
)
_OF_SOMETHING = listed("basic difference fundamental principle")


def is_subject(deed: Deed, later: Sequence[Deed]) -> bool:
    """Something to learn: `how to sew`, `the basics of law`; not `new skills`, `communication`.

    `later` are the deeds behind it in the sentence.
    """
    follows = [each for each in later if each.predicate.marker == deed.predicate.at + 1]
    if follows and follows[0].kind in (VerbClass.KEEP, VerbClass.END):
        return True
    opening = deed.phrase[:1] or deed.tail[:1]
    if opening and opening[0].low == "how":
        return len(deed.phrase) > 2 or _is_deed_narrowed(later)
    return bool(deed.phrase) and _is_noun_to_learn(deed, later)


def _is_noun_to_learn(deed: Deed, later: Sequence[Deed]) -> bool:
    head = deed.noun.head
    if head == "way":
        return _is_deed_narrowed(later)
    if head in _OF_SOMETHING:
        return bool(deed.tail)
    if is_field(deed.phrase):
        return True
    if head in ABILITIES | GENERIC or (head in METRICS and head not in DELIVERABLES):
        return False
    return deed.breadth >= Breadth.CLASS


def _is_deed_narrowed(later: Sequence[Deed]) -> bool:
    """What stands behind `how to`: `how to bind books`, not `how to communicate`."""
    return bool(later) and bool(later[0].predicate.object) and (
        head_of(later[0].predicate.object) not in ABILITIES
    )  # fmt: skip


def is_knowledge_of_subject(deed: Deed) -> bool:
    """`my knowledge of anatomy` names its subject, `my confidence in my skills` doesn't."""
    tail = deed.tail
    if deed.noun.head not in _KNOWING or len(tail) < 2 or tail[0].low not in ("of", "in", "about"):
        return False
    subject = [word for word in tail[1:4] if word.low not in DETERMINERS]
    if is_field(subject):
        return True
    return bool(subject) and head_of(subject) not in ABILITIES | GENERIC | METRICS


def is_field(phrase: Sequence[Word]) -> bool:
    """A field of work by two nouns: `product management`; not `time management`."""
    content = [word.low for word in phrase if word.low not in DETERMINERS | QUALIFIERS]
    return (
        len(content) > 1
        and content[-1] in _FIELDS
        and content[0] not in _EVERYDAY
        and not is_adverb(content[0])
    )
