"""M: whether a sentence says how one would know, by an amount or by a state reached or not."""

from planner.smart.marks import DETERMINERS, EVALUATIVES, POINTING, QUALIFIERS, RELATIVES
from planner.smart.measure_families import MeasureFamily
from planner.smart.measures import FoundMeasure
from planner.smart.nouns import ABILITIES, CREDENTIALS, GENERIC, METRICS, is_plural
from planner.smart.objects import Breadth, breadth_of, head_of, names_in
from planner.smart.predicates import Predicate, Role
from planner.smart.reading import Reading
from planner.smart.specific import LIGHT, MAKES, SHOWING, is_plain_state, is_post, is_praise
from planner.smart.verbs import VerbClass
from planner.smart.word_lists import listed
from planner.smart.words import Span, Word

_GOES_ON = listed(
    """
    coach code conduct contribute coordinate define demonstrate describe edit educate
    evaluate examine gather generate handle identify incorporate map mentor model offer
    outline paint plan play precept propose record review revise revisit sail save share
    speak spend swim teach track trade travel volunteer
    """
)
"""Verbs of the ending class that may as well go on: an amount must say how far."""

_ENDS_ALONE = listed("enrol enroll graduate retire")
_LEADING_NOWHERE = listed("about for from into like of on toward towards with")
_ENTERING = listed("apply interview register sign sit")
_TAKES_ONE = LIGHT | {"participate", "move", "become"}
_CERTAIN_STATES = listed("accredited certified hired licensed promoted registered")
_HALF_DONE = listed("attention difference effort impact part progress sense time")


def end_states(reading: Reading) -> tuple[FoundMeasure, ...]:
    """What will be finished, held or entered, and so is reached or not."""
    found = []
    for each in reading.predicates:
        if each.role in (Role.MAIN, Role.MEANS) and (family := _end_family(each, reading)):
            first = reading.words[each.at]
            last = (each.object or (first,))[-1]
            span = Span(first.span.start, last.span.end)
            found.append(FoundMeasure(family, span, reading.text[span.start : span.end]))
    return tuple(found)


def _end_family(each: Predicate, reading: Reading) -> MeasureFamily | None:
    phrase = reading.outside_times(each.object)
    if not phrase and names_in(each.object, is_title=False):
        phrase = each.object
    head = head_of(phrase)
    if any(word.low in _CERTAIN_STATES for word in phrase) and each.verb in ("be", "become", "get"):
        return MeasureFamily.CREDENTIAL
    if each.role is Role.MEANS:
        return None
    if head in CREDENTIALS and each.kind in (
        VerbClass.END,
        VerbClass.VAGUE,
        VerbClass.CHANGE,
        None,
    ):
        return MeasureFamily.CREDENTIAL
    if each.verb == "quit" and (each.object or each.tail):
        return MeasureFamily.END_STATE
    if each.verb in _ENDS_ALONE:
        return MeasureFamily.END_STATE
    if each.verb == "make" and len(phrase) > 1 and phrase[-1].low in EVALUATIVES | {"proud"}:
        return None
    if is_plain_state(each, phrase):
        return None
    if each.verb == "become":
        has_article = bool(phrase) and phrase[0].low in ("a", "an", "the")
        is_named = has_article and bool(names_in(phrase, is_title=False))
        is_one_post = is_named or (is_post(head) and (has_article or bool(each.tail)))
        return MeasureFamily.END_STATE if is_one_post and not is_praise(phrase) else None
    if _can_end(each) and _is_one(phrase, each, reading):
        return MeasureFamily.END_STATE
    return None


def _can_end(each: Predicate) -> bool:
    if each.verb == "speak" and each.particle == "at":
        return True
    if each.verb in _GOES_ON or each.particle in _LEADING_NOWHERE:
        return each.verb in _ENTERING and each.particle == "for"
    return each.kind in (VerbClass.END, None) or each.verb in _TAKES_ONE


def _is_one(phrase: tuple[Word, ...], each: Predicate, reading: Reading) -> bool:
    """One bounded thing: `chapter 3`, `an online shop`; not `a project`, `apps`, `a network`."""
    if not phrase:
        return False
    head = head_of(phrase)
    if head in _HALF_DONE or phrase[-1].low in ("often", "more", "regularly"):
        return False
    if each.verb in SHOWING and phrase[0].low in POINTING:
        return True
    breadth = breadth_of(phrase, is_title=reading.is_title)
    if breadth in (Breadth.NOTHING, Breadth.ABILITY):
        return False
    has_article = phrase[0].low in ("a", "an")
    if each.verb in MAKES and phrase[0].low not in DETERMINERS and breadth is not Breadth.NAMED:
        return False
    if breadth is Breadth.CLASS:
        narrowing = [word for word in phrase[1:] if word.low not in QUALIFIERS]
        is_kind = has_article and len(narrowing) > 1 and head in GENERIC and head not in METRICS
        is_named = bool(names_in(each.tail, is_title=reading.is_title))
        is_told = len(each.tail) > 1 and (is_named or each.tail[0].low not in RELATIVES)
        return (is_kind or (has_article and is_told)) and head not in ABILITIES | METRICS
    is_whole = phrase[0].low in ("all", "the", "my", "our", "both", "this", "his", "her", "their")
    return is_whole or not is_plural(phrase[-1].low)
