"""M: whether a sentence says how one would know, by an amount or by a state reached or not."""

from planner.smart.amounts.measure_families import MeasureFamily
from planner.smart.amounts.measures import FoundMeasure
from planner.smart.clauses.deeds import LIGHT, Deed
from planner.smart.clauses.objects import Breadth
from planner.smart.clauses.posts import is_as_post, is_narrow_post, is_plain_state, is_recognition
from planner.smart.clauses.reading import Reading
from planner.smart.clauses.roles import Role
from planner.smart.language.marks import RELATIVES
from planner.smart.language.nouns import ABILITIES, CREDENTIALS, DELIVERABLES, METRICS, is_plural
from planner.smart.language.verbs import VerbClass
from planner.smart.language.word_lists import listed

_GOES_ON = listed(
    """
    analyse analyze coach code conduct contribute coordinate define demonstrate describe
    edit educate evaluate examine gather generate handle identify incorporate map mentor
    model offer outline paint plan play precept propose record review revise revisit sail
    save share speak spend swim teach track trade travel volunteer
    """
)
"""Verbs of the ending class that may as well go on: an amount must say how far."""

_LEADING_NOWHERE = listed("about for from into like of on toward towards with")
_GOING_THERE = {
    "break": "into", "enter": "into", "expand": "into", "get": "into", "go": "on", "meet": "with",
    "move": "into", "speak": "at", "transition": "into", "travel": "to",
}  # fmt: skip
"""Verbs that end where their particle points: `travel to Oslo`, `break into teaching`."""

_ENTERING = listed("agree apply decide interview register settle sign sit")
"""Verbs that end behind their `for` or `on`: `apply for the grant`."""

_TAKES_ONE = LIGHT | {"participate", "move", "become"}
_WORKED_THROUGH = listed("analyse analyze edit evaluate outline record review revise")
_GROWING = listed("become build create develop establish")
"""Verbs behind which praise leaves open when it is reached: `build a strong brand`."""

_HALF_DONE = listed(
    """
    attention difference effort expertise impact knowledge part progress reputation sense time
    understanding
    """
)
_HELD_BY = (VerbClass.END, VerbClass.VAGUE, VerbClass.CHANGE, None)
_SAT_THROUGH = frozenset({"attend", "complete", "finish", "pass"})
"""Means that are reached or not themselves: `by attending the spring workshop`."""

_UNTOLD = ABILITIES | METRICS
_WHOLE = listed("all both her his my our the their this")


def end_states(reading: Reading) -> tuple[FoundMeasure, ...]:
    """What will be finished, held or entered, and so is reached or not."""
    found = []
    for deed in reading.deeds:
        if deed.role in (Role.MAIN, Role.MEANS) and (family := _end_family(deed)):
            span = deed.span_with_object()
            found.append(FoundMeasure(family, span, reading.text[span.start : span.end]))
    return tuple(found)


def _end_family(deed: Deed) -> MeasureFamily | None:
    if is_recognition(deed):
        return MeasureFamily.CREDENTIAL
    if deed.role is Role.MEANS and deed.verb not in _SAT_THROUGH:
        return None
    is_counted = not deed.noun.is_many or deed.breadth is Breadth.NAMED
    if deed.noun.head in CREDENTIALS and is_counted and deed.kind in _HELD_BY:
        return MeasureFamily.CREDENTIAL
    return MeasureFamily.END_STATE if _has_end(deed) else None


def _has_end(deed: Deed) -> bool:
    if deed.ends_alone or (deed.verb == "quit" and deed.predicate.object):
        return True
    if deed.is_bounded_by_verb and deed.predicate.particle not in _LEADING_NOWHERE:
        return True
    if deed.only_betters or is_plain_state(deed):
        return False
    if deed.verb in ("be", "become"):
        return is_narrow_post(deed)
    return _can_end(deed) and _is_one(deed)


def _can_end(deed: Deed) -> bool:
    particle = deed.predicate.particle
    if particle and _GOING_THERE.get(deed.verb) == particle:
        return True
    if deed.verb == "apply" and particle != "for":
        return False
    if particle in _LEADING_NOWHERE:
        return deed.verb in _ENTERING and particle in ("for", "on")
    if deed.verb in _GOES_ON:
        return deed.verb in _WORKED_THROUGH and _is_document(deed)
    return deed.kind in (VerbClass.END, None) or deed.verb in _TAKES_ONE


def _is_document(deed: Deed) -> bool:
    """One piece of writing that is worked through once: `revise the second chapter`."""
    is_told = len(deed.noun.content) > 1 or deed.breadth is Breadth.NAMED
    return deed.noun.head in DELIVERABLES and is_told and not deed.noun.is_many


def _is_one(deed: Deed) -> bool:
    """One bounded thing: `chapter 3`, `an online shop`; not `a project`, `apps`, `a network`."""
    if not deed.phrase or deed.noun.head in _HALF_DONE or deed.compares_tail:
        return False
    if deed.noun.is_praised and (deed.verb in LIGHT or deed.verb in _GROWING):
        return False
    if deed.breadth in (Breadth.NOTHING, Breadth.ABILITY) or deed.is_bare:
        return False
    if deed.breadth is Breadth.CLASS:
        return _is_one_of_class(deed)
    return deed.noun.first in _WHOLE or not is_plural(deed.phrase[-1].low)


def _is_one_of_class(deed: Deed) -> bool:
    """`a side project`, `a job in my field`: one of a class, and told from the others."""
    head, tail = deed.noun.head, deed.tail
    if deed.noun.first not in ("a", "an") or head in _UNTOLD:
        return False
    if is_as_post(deed.as_what):
        return True
    is_told = len(tail) > 1 and (deed.names(tail) or tail[0].low not in RELATIVES)
    return is_told or deed.is_one_of_class
