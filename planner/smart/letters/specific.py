"""S: whether a sentence names an action, and an object narrower than a class or an ability."""

from collections.abc import Sequence

from planner.smart.amounts.measure_families import MeasureFamily
from planner.smart.clauses.deeds import LIGHT, Deed
from planner.smart.clauses.objects import GROUPS, Breadth
from planner.smart.clauses.posts import (
    BEING,
    is_as_post,
    is_competence,
    is_plain_state,
    is_recognition,
    names_post,
)
from planner.smart.clauses.reading import Reading
from planner.smart.clauses.roles import Role
from planner.smart.clauses.subjects import is_knowledge_of_subject, is_subject
from planner.smart.language.marks import (
    COMPARING,
    DETERMINERS,
    NUMBER_WORDS,
    POINTING,
    PREPOSITIONS,
    RELATIVES,
)
from planner.smart.language.nouns import (
    ABILITIES,
    CREDENTIALS,
    DELIVERABLES,
    GENERIC,
    KNOWN_NAMES,
    METRICS,
    is_plural,
)
from planner.smart.language.verbs import VerbClass, is_base
from planner.smart.language.word_lists import listed
from planner.smart.language.words import Span, Word

_EMPTY = frozenset({"thing", "stuff", "people"})
_UNTOLD = METRICS | ABILITIES
_NEVER_TOLD = (METRICS - GROUPS) | CREDENTIALS | _EMPTY
_NEEDS_OBJECT = listed("learn practice practise read study work")
_LASTING = (MeasureFamily.RATE, MeasureFamily.DURATION)
_FINDING = listed("analyse analyze assess clarify determine evaluate examine identify investigate")
_NO_OBJECTS = DETERMINERS | NUMBER_WORDS | PREPOSITIONS | listed(
    """
    afternoon daily day days evening evenings hour hours least minute minutes month months morning
    mornings most night nights once per quarter session sessions straight time times twice week
    weekday weekdays weekend weekends weekly weeks year years
    """
)  # fmt: skip
"""Words that say how long and how often, and not of what."""

_JUDGED = (Role.MAIN, Role.MEANS, Role.SIDE)


def specific_spans(reading: Reading) -> tuple[Span, ...]:
    """The words that make a sentence specific; none when it isn't."""
    has_noun = any(word.low[:1].isalpha() for word in reading.words)
    if has_noun and reading.measures:
        if not _is_measured(reading):
            return ()
        goals = [each.span() for each in reading.deeds if each.role is Role.MAIN]
        return (*goals[:1], reading.measures[0].span)
    for at, deed in enumerate(reading.deeds):
        if deed.role in _JUDGED and _is_narrowed(deed, reading.deeds[at + 1 :]):
            return (deed.span(),)
    return ()


def _is_measured(reading: Reading) -> bool:
    """An amount narrows what is done; `every day` narrows nothing behind a verb alone."""
    is_lasting = all(each.family in _LASTING for each in reading.measures)
    needs_object = is_lasting and any(_lacks_object(each) for each in reading.goals)
    if not needs_object and not all(each.is_plain_rhythm for each in reading.measures):
        return True
    objects = [word for deed in reading.goals for word in (*deed.phrase, *deed.tail)]
    return not all(word.is_number or word.low in _NO_OBJECTS for word in objects)


def _lacks_object(deed: Deed) -> bool:
    """`study for ten hours` leaves open what; `work out` doesn't."""
    return deed.verb in _NEEDS_OBJECT and deed.predicate.particle != "out"


def _is_narrowed(deed: Deed, later: Sequence[Deed]) -> bool:
    """A name narrows every deed; what else does, depends on what its verb promises."""
    if deed.kind is not VerbClass.CHANGE and is_as_post(deed.as_what):
        return True
    if deed.only_betters:
        return False
    if is_plain_state(deed):
        return _is_narrow_state(deed)
    if deed.names((*_naming(deed), *deed.tail)):
        return True
    if deed.role is Role.SIDE and deed.kind in (VerbClass.VAGUE, None) and deed.verb not in LIGHT:
        return False
    is_way = deed.role is Role.MEANS and deed.kind is VerbClass.END and len(deed.noun.content) > 1
    return is_way or _is_narrowed_by_kind(deed, later)


def _is_narrow_state(deed: Deed) -> bool:
    """`fluent in Dutch`, `accepted into the master's course`; not `better`, `comfortable`."""
    if is_recognition(deed):
        return deed.tail_breadth >= Breadth.ONE
    return is_competence(deed) and deed.names((*deed.phrase, *deed.tail))


def _is_narrowed_by_kind(deed: Deed, later: Sequence[Deed]) -> bool:
    match deed.kind:
        case VerbClass.CHANGE | VerbClass.AVOID:
            return _is_one_object(deed) or is_knowledge_of_subject(deed)
        case VerbClass.LEARN:
            return is_subject(deed, later)
        case VerbClass.VAGUE if deed.verb not in LIGHT:
            return names_post(deed) or (
                deed.verb not in BEING and (_is_pointed_at(deed) or _is_one_object(deed))
            )
        case VerbClass.KEEP:
            return _is_one_object(deed)
    return deed.role is not Role.SIDE and _is_one_end(deed)


def _naming(deed: Deed) -> Sequence[Word]:
    """The words of an object in which a name counts: `API` in `API performance` is no tool."""
    if deed.noun.head in _UNTOLD and deed.noun.first in COMPARING:
        return ()
    if deed.kind is VerbClass.CHANGE and deed.noun.head in _UNTOLD:
        return [word for word in deed.phrase if not word.text.isupper() or word.low in KNOWN_NAMES]
    return deed.phrase


def _is_one_object(deed: Deed) -> bool:
    """`the booking page` is one thing that can be bettered, `my skills` are not."""
    if not deed.phrase or not deed.noun.is_pointed_at:
        return False
    is_one = deed.breadth >= Breadth.ONE and not is_plural(deed.phrase[-1].low)
    return is_one and deed.noun.head in DELIVERABLES


def _is_pointed_at(deed: Deed) -> bool:
    """`manage the newsletter of the school`: one thing, by more than its noun."""
    phrase = deed.phrase
    if len(phrase) < 3 or phrase[0].low not in POINTING or is_base(phrase[-1].low):
        return False
    return deed.breadth >= Breadth.ONE


def _is_one_end(deed: Deed) -> bool:
    """Something that is finished, held or handed over, and is narrower than its class."""
    if deed.ends_alone or (deed.is_bounded_by_verb and not deed.is_obtained):
        return True
    if deed.verb in _FINDING and deed.noun.is_pointed_at and len(deed.tail) > 1:
        return True
    if deed.breadth >= Breadth.ONE:
        return not (deed.is_bare or (deed.compares_tail and deed.noun.is_many))
    return _is_one_by_tail(deed)


def _is_one_by_tail(deed: Deed) -> bool:
    """What stands behind the object tells which one: `save money for a bicycle`."""
    is_kept = deed.verb == "save" and deed.tail[:1] and deed.tail[0].low == "for"
    if is_kept or deed.noun.head == "progress":
        return deed.tail_breadth >= Breadth.ONE
    if not deed.phrase:
        return deed.kind is VerbClass.END and deed.tail_breadth >= Breadth.ONE
    is_one = deed.is_one_of_class and deed.noun.head != "project"
    return deed.breadth is Breadth.CLASS and (is_one or _is_told(deed))


def _is_told(deed: Deed) -> bool:
    """`a job in my field`: one of a class, and words behind it that tell which."""
    noun, tail = deed.noun, deed.tail
    if noun.head in _NEVER_TOLD or deed.compares_tail:
        return False
    if tail and tail[0].low == "between":
        return True
    is_one = noun.first in ("a", "an", "the", "my")
    is_kind = noun.is_many and len(noun.content) > 1 and noun.head not in GENERIC
    return (is_one or is_kind) and len(tail) > 1 and tail[0].low not in RELATIVES
