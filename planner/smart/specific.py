"""S: whether a sentence names an action, and an object narrower than a class or an ability."""

from collections.abc import Sequence

from planner.smart.marks import (
    DETERMINERS,
    EVALUATIVES,
    POINTING,
    PREPOSITIONS,
    QUALIFIERS,
    RELATIVES,
    is_adverb,
)
from planner.smart.measure_families import MeasureFamily
from planner.smart.nouns import (
    ABILITIES,
    CREDENTIALS,
    DELIVERABLES,
    GENERIC,
    KNOWN_NAMES,
    METRICS,
    is_plural,
)
from planner.smart.objects import Breadth, breadth_of, head_of, names_in
from planner.smart.predicates import Predicate, Role
from planner.smart.reading import Reading
from planner.smart.verbs import VerbClass, is_base
from planner.smart.word_lists import listed
from planner.smart.words import Span, Word

LIGHT = listed("achieve do get give go have hold make receive take")
"""Verbs that mean what their object says: `take a course`, `give a talk`."""

_BOUNDING = frozenset(MeasureFamily) - {MeasureFamily.END_STATE}
MAKES = listed(
    """
    build create deliver develop make offer produce provide write
    """
)
"""Verbs whose bare object is a substance: `write code`, `produce content`."""

SHOWING = listed(
    """
    deliver draft finalise finalize prepare present publish report send submit
    """
)
"""Verbs behind which even `the results` are one thing that is handed over."""

_ENDED_ALONE = listed("graduate retire")
_BEING = listed("be become feel get grow keep remain stay")
_COMPETENT = listed(
    """
    better certified comfortable competent confident conversant experienced expert familiar
    fluent good proficient skilled versed
    """
)
_KNOWING = listed(
    """
    command expertise fluency grasp knowledge proficiency skill understanding
    """
)
_FIELDS = listed(
    """
    analysis engineering intelligence management networking planning practice
    """
)
_EVERYDAY = listed(
    """
    best conflict emotional life money own people public self stress task team time
    """
)
_PASSIVES = listed(
    """
    accredited certified chartered licensed qualified registered
    """
)


def specific_spans(reading: Reading) -> tuple[Span, ...]:
    """The words that make a sentence specific; none when it isn't."""
    if reading.measures and (reading.goals or _has_noun(reading)):
        return (*(_spans(reading.goals[:1], reading)), reading.measures[0].span)
    for each in reading.predicates:
        if each.role in (Role.MAIN, Role.MEANS, Role.SIDE) and _is_narrowed(each, reading):
            return _spans((each,), reading)
    return ()


def _has_noun(reading: Reading) -> bool:
    return any(word.low[:1].isalpha() for word in reading.words)


def _spans(predicates: tuple[Predicate, ...], reading: Reading) -> tuple[Span, ...]:
    return tuple(
        Span(
            reading.words[each.at].span.start,
            (each.object or each.tail[:1] or (reading.words[each.at],))[-1].span.end,
        )
        for each in predicates
    )


def _is_narrowed(each: Predicate, reading: Reading) -> bool:
    phrase = reading.outside_times(each.object)
    tail = reading.outside_times(each.tail)
    if each.kind is not VerbClass.CHANGE and _is_as_post(tail):
        return True
    tail = _until_as(tail)
    if not phrase and names_in(each.object, is_title=False):
        phrase = each.object
    if each.role is Role.SIDE and each.kind in (VerbClass.VAGUE, None) and each.verb not in LIGHT:
        return bool(names_in((*phrase, *tail), is_title=reading.is_title))
    if each.verb == "make" and len(phrase) > 1 and phrase[-1].low in EVALUATIVES | {"proud"}:
        return False
    if is_plain_state(each, phrase):
        return _is_competence(phrase) and bool(
            names_in((*phrase, *tail), is_title=reading.is_title)
        )
    if each.kind is VerbClass.CHANGE and head_of(phrase) in METRICS | ABILITIES:
        phrase = tuple(word for word in phrase if not _is_mere_acronym(word))
    if names_in((*phrase, *tail), is_title=reading.is_title):
        return True
    match each.kind:
        case VerbClass.CHANGE | VerbClass.AVOID:
            return _is_one_object(phrase, reading) or _is_knowledge_of_subject(phrase, tail)
        case VerbClass.LEARN:
            return _is_subject(each, phrase, tail, reading)
        case VerbClass.VAGUE if each.verb not in LIGHT:
            return _is_state(each, phrase) or _is_pointed_at(phrase, reading)
        case VerbClass.KEEP:
            return False
    if each.role is Role.SIDE:
        return False
    return _is_one_end(each, phrase, tail, reading)


def _until_as(tail: tuple[Word, ...]) -> tuple[Word, ...]:
    """`as a nurse` says who one is, and narrows nothing."""
    places = [at for at, word in enumerate(tail) if word.low == "as"]
    return tail[: places[0]] if places else tail


def _is_as_post(tail: tuple[Word, ...]) -> bool:
    """`hired as a data analyst` names the post."""
    if len(tail) < 3 or tail[0].low != "as" or tail[1].low not in ("a", "an", "the"):
        return False
    ends = [at for at, word in enumerate(tail[2:], 2) if word.low in PREPOSITIONS]
    return is_post(head_of(tail[2 : ends[0] if ends else len(tail)]))


def _is_mere_acronym(word: Word) -> bool:
    """`API`, in front of `performance`, is no tool to learn."""
    return word.text.isupper() and word.low not in KNOWN_NAMES


def is_plain_state(each: Predicate, phrase: tuple[Word, ...]) -> bool:
    """`be more active`, `get comfortable`: an adjective follows, and no noun with its article."""
    if each.verb not in _BEING or not phrase or phrase[0].low in DETERMINERS:
        return False
    is_noun = (
        is_post(head_of(phrase)) or phrase[0].is_number or phrase[0].is_capital or len(phrase) > 2
    )
    return not is_noun and phrase[0].low not in _PASSIVES


def _is_competence(phrase: tuple[Word, ...]) -> bool:
    return any(word.low in _COMPETENT for word in phrase)


def _is_one_object(phrase: tuple[Word, ...], reading: Reading) -> bool:
    """`the booking page` is one thing that can be bettered, `my skills` and `the quality` are not."""
    if not phrase or phrase[0].low not in POINTING:
        return False
    return (
        breadth_of(phrase, is_title=reading.is_title) >= Breadth.ONE
        and head_of(phrase) in DELIVERABLES
        and not is_plural(phrase[-1].low)
    )


def _is_knowledge_of_subject(phrase: tuple[Word, ...], tail: tuple[Word, ...]) -> bool:
    """`my knowledge of anatomy` names its subject, `my confidence in my skills` doesn't."""
    if head_of(phrase) not in _KNOWING or len(tail) < 2 or tail[0].low not in ("of", "in", "about"):
        return False
    of_what = [word for word in tail[1:4] if word.low not in DETERMINERS]
    if is_field(of_what):
        return True
    return bool(of_what) and head_of(of_what) not in ABILITIES | GENERIC | METRICS


def _is_subject(
    each: Predicate, phrase: tuple[Word, ...], tail: tuple[Word, ...], reading: Reading
) -> bool:
    """Something to learn: `how to sew`, `the basics of law`; not `new skills`, `communication`."""
    opening = phrase[:1] or tail[:1]
    later = [deed for deed in reading.predicates if deed.marker == each.at + 1]
    if later and later[0].kind in (VerbClass.KEEP, VerbClass.END):
        return True
    if opening and opening[0].low == "how":
        return len(phrase) > 2 or _is_deed_narrowed(each, reading)
    if not phrase:
        return False
    head = head_of(phrase)
    if head == "way":
        return _is_deed_narrowed(each, reading)
    if head in ("basic", "fundamental", "principle", "difference"):
        return bool(tail)
    if is_field(phrase):
        return True
    if head in ABILITIES | GENERIC or (head in METRICS and head not in DELIVERABLES):
        return False
    return breadth_of(phrase, is_title=reading.is_title) >= Breadth.CLASS


def is_field(phrase: Sequence[Word]) -> bool:
    """A field of work by two nouns: `product management`; not `time management`."""
    content = [word.low for word in phrase if word.low not in DETERMINERS | QUALIFIERS]
    return (
        len(content) > 1
        and content[-1] in _FIELDS
        and content[0] not in _EVERYDAY
        and not is_adverb(content[0])
    )


def _is_deed_narrowed(each: Predicate, reading: Reading) -> bool:
    """What is to be learned behind `how to`: `how to bind books`, not `how to communicate`."""
    later = [deed for deed in reading.predicates if deed.at > each.at]
    return bool(later) and bool(later[0].object) and head_of(later[0].object) not in ABILITIES


def _is_pointed_at(phrase: tuple[Word, ...], reading: Reading) -> bool:
    """`manage the newsletter of the school`: one thing, by more than its noun."""
    if len(phrase) < 3 or phrase[0].low not in POINTING or is_base(phrase[-1].low):
        return False
    return breadth_of(phrase, is_title=reading.is_title) >= Breadth.ONE


def _is_state(each: Predicate, phrase: tuple[Word, ...]) -> bool:
    """`become a nurse manager` and `be certified`; not `be better`, `be a success`."""
    if each.verb not in ("be", "become") or not phrase:
        return False
    if any(word.low in _PASSIVES for word in phrase):
        return True
    head = head_of(phrase)
    has_article = phrase[0].low in ("a", "an", "the")
    if has_article and names_in(phrase, is_title=False):
        return not is_praise(phrase)
    if is_post(head) and not has_article:
        return bool(each.tail) and each.tail[0].low == "of"
    return has_article and is_post(head) and len(phrase) > 2 and not is_praise(phrase)


def is_praise(phrase: tuple[Word, ...]) -> bool:
    """Whether nothing but praise narrows a noun: `a better nurse`, `a good team leader`."""
    return any(word.low in EVALUATIVES for word in phrase)


_NO_POSTS = listed(
    """
    achiever behavior behaviour believer calendar career center chapter color communicator
    computer consumer contributor customer error expert factor father follower leader
    learner letter listener matter member mother newsletter number offer order paper parent
    performer person player power quarter resource semester speaker summer thinker user
    water winner winter worker
    """
)
"""Nouns with the ending of a post that are none."""


def is_post(head: str) -> bool:
    """Whether a noun names who does a job, by its ending: `manager`, `accountant`, `nurse`."""
    if head in ABILITIES | GENERIC | METRICS | _NO_POSTS:
        return False
    return head.endswith(("er", "or", "ist", "yst", "ant", "ian", "eer", "lead", "nurse", "head", "chief",
                          "partner", "officer", "clerk", "chef", "pilot", "attorney"))  # fmt: skip


def _is_one_end(
    each: Predicate, phrase: tuple[Word, ...], tail: tuple[Word, ...], reading: Reading
) -> bool:
    if each.verb in SHOWING and phrase and phrase[0].low in POINTING:
        return True
    if each.verb in _ENDED_ALONE:
        return True
    breadth = breadth_of(phrase, is_title=reading.is_title)
    if breadth is Breadth.ONE and each.verb in MAKES and phrase[0].low not in DETERMINERS:
        return False
    if breadth >= Breadth.ONE:
        return True
    if not phrase and tail and each.kind is VerbClass.END:
        return breadth_of(tail[1:5], is_title=reading.is_title) >= Breadth.ONE
    if head_of(phrase) == "progress" and len(tail) > 1:
        return breadth_of(tail[1:5], is_title=reading.is_title) >= Breadth.ONE
    if breadth is Breadth.CLASS and head_of(phrase) not in ("thing", "stuff", "people"):
        is_one = phrase[0].low in ("a", "an", "the", "my")
        is_told = len(tail) >= 2 and tail[0].low not in RELATIVES
        return is_one and is_told and head_of(phrase) not in METRICS | CREDENTIALS
    return False
