"""S: whether a sentence names an action, and an object narrower than a class or an ability."""

from collections.abc import Sequence

from planner.smart.deeds import LIGHT, Deed
from planner.smart.marks import POINTING, RELATIVES
from planner.smart.nouns import (
    ABILITIES,
    CREDENTIALS,
    DELIVERABLES,
    GENERIC,
    KNOWN_NAMES,
    METRICS,
    is_plural,
)
from planner.smart.objects import COMPARING, GROUPS, Breadth
from planner.smart.posts import BEING, is_as_post, is_competence, is_plain_state, names_post
from planner.smart.reading import Reading
from planner.smart.roles import Role
from planner.smart.subjects import is_knowledge_of_subject, is_subject
from planner.smart.verbs import VerbClass, is_base
from planner.smart.words import Span, Word

_ENDED_ALONE = frozenset({"graduate", "retire"})
_EMPTY = frozenset({"thing", "stuff", "people"})
_JUDGED = (Role.MAIN, Role.MEANS, Role.SIDE)


def specific_spans(reading: Reading) -> tuple[Span, ...]:
    """The words that make a sentence specific; none when it isn't."""
    has_noun = any(word.low[:1].isalpha() for word in reading.words)
    if has_noun and _is_measured(reading):
        goals = [each.span() for each in reading.deeds if each.role is Role.MAIN]
        return (*goals[:1], reading.measures[0].span)
    for at, deed in enumerate(reading.deeds):
        if deed.role in _JUDGED and _is_narrowed(deed, reading.deeds[at + 1 :]):
            return (deed.span(),)
    return ()


def _is_measured(reading: Reading) -> bool:
    """An amount narrows what is done; `every day` narrows nothing behind a verb alone."""
    if not all(each.is_plain_rhythm for each in reading.measures):
        return True
    spans = [each.span for each in reading.measures]
    objects = [word for deed in reading.goals for word in (*deed.phrase, *deed.tail)]
    return any(
        not any(start <= word.span.start < end for start, end in spans) for word in objects
    ) and bool(spans)


def _is_narrowed(deed: Deed, later: Sequence[Deed]) -> bool:
    """A name narrows every deed; what else does, depends on what its verb promises."""
    if deed.kind is not VerbClass.CHANGE and is_as_post(deed.as_what):
        return True
    if deed.only_betters:
        return False
    if is_plain_state(deed):
        return is_competence(deed) and deed.names((*deed.phrase, *deed.tail))
    if deed.names((*_naming(deed), *deed.tail)):
        return True
    if deed.role is Role.SIDE and deed.kind in (VerbClass.VAGUE, None) and deed.verb not in LIGHT:
        return False
    return _is_narrowed_by_kind(deed, later)


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
    if deed.noun.head in METRICS | ABILITIES and deed.noun.first in COMPARING:
        return ()
    if deed.kind is VerbClass.CHANGE and deed.noun.head in METRICS | ABILITIES:
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
    if deed.shows_it or deed.makes_one or deed.pays_off or deed.verb in _ENDED_ALONE:
        return True
    if deed.breadth >= Breadth.ONE:
        is_more = bool(deed.tail) and deed.tail[0].low in COMPARING
        return not (deed.is_bare or (is_more and deed.noun.is_many))
    if not deed.phrase:
        return deed.kind is VerbClass.END and deed.tail_breadth >= Breadth.ONE
    if deed.noun.head == "progress":
        return deed.tail_breadth >= Breadth.ONE
    return deed.breadth is Breadth.CLASS and _is_told(deed)


def _is_told(deed: Deed) -> bool:
    """`a job in my field`: one of a class, and words behind it that tell which."""
    if deed.noun.head in (METRICS - GROUPS) | CREDENTIALS | _EMPTY:
        return False
    if deed.noun.is_many and len(deed.noun.content) > 1 and deed.noun.head not in GENERIC:
        return len(deed.tail) > 1 and deed.tail[0].low not in RELATIVES
    is_one = deed.noun.first in ("a", "an", "the", "my")
    return is_one and len(deed.tail) > 1 and deed.tail[0].low not in RELATIVES
