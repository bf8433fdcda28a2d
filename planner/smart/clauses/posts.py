"""What somebody is or becomes: a post, a state, or only something better."""

from collections.abc import Sequence

from planner.smart.clauses.deeds import Deed
from planner.smart.clauses.objects import head_of
from planner.smart.language.marks import DETERMINERS, PREPOSITIONS
from planner.smart.language.nouns import ABILITIES, GENERIC, METRICS
from planner.smart.language.word_lists import listed
from planner.smart.language.words import Word

BEING = listed("be become feel get grow keep remain stay")
_COMPETENT = listed(
    "better certified comfortable competent confident conversant experienced expert familiar fluent"
    " good involved proficient skilled versed"
)
_RECOGNISED = listed("accredited certified chartered licensed qualified registered")
_ENTERED = _RECOGNISED | {"accepted", "admitted", "elected", "hired", "promoted"}
_NO_POSTS = listed(
    """
    achiever behavior behaviour believer calendar career center chapter color communicator computer
    consumer contributor customer error expert factor father follower leader learner letter listener
    matter member mother newsletter number offer order paper parent performer person player power
    quarter resource semester speaker summer thinker user water winner winter worker
    """
)
"""Nouns with the ending of a post that are none."""

_NEVER_POSTS = ABILITIES | GENERIC | METRICS | _NO_POSTS

_ENDINGS = (
    "er", "or", "ist", "yst", "ant", "ian", "eer", "lead", "nurse", "head", "chief", "partner",
    "clerk", "chef", "pilot", "attorney",
)  # fmt: skip


def is_post(head: str) -> bool:
    """Whether a noun names who does a job, by its ending: `manager`, `accountant`, `nurse`."""
    if head in _NEVER_POSTS:
        return False
    return head.endswith(_ENDINGS)


def is_plain_state(deed: Deed) -> bool:
    """`be more active`, `get comfortable`: an adjective follows, and no noun with its article."""
    phrase = deed.phrase
    if deed.verb not in BEING or not phrase or deed.predicate.particle == "into":
        return False
    if phrase[0].low in DETERMINERS:
        return False
    if is_post(deed.noun.head) or phrase[0].is_number or phrase[0].is_capital or len(phrase) > 2:
        return False
    return phrase[0].low not in _RECOGNISED


def is_competence(deed: Deed) -> bool:
    """`proficient`, `comfortable`: what one can be in a named thing."""
    return any(word.low in _COMPETENT for word in deed.phrase)


def is_recognition(deed: Deed) -> bool:
    """`be certified`, `get hired`, `become licensed`: somebody says yes or no."""
    if deed.verb not in ("be", "become", "get"):
        return False
    return any(word.low in _ENTERED for word in deed.phrase)


def names_post(deed: Deed) -> bool:
    """`become a nurse manager` and `be certified`; not `be better`, `be a success`."""
    if deed.verb not in ("be", "become") or not deed.phrase:
        return False
    if any(word.low in _RECOGNISED for word in deed.phrase):
        return True
    if deed.noun.is_praised:
        return len(deed.noun.content) > 1 and is_post(deed.noun.head)
    return is_narrow_post(deed) and (deed.noun.has_name or not _has_article(deed)
                                     or len(deed.phrase) > 2)  # fmt: skip


def is_narrow_post(deed: Deed) -> bool:
    """One post: with its article, or with `of` and what it is the head of."""
    if deed.noun.is_praised or not deed.phrase:
        return False
    if _has_article(deed):
        return deed.noun.has_name or is_post(deed.noun.head)
    return is_post(deed.noun.head) and bool(deed.tail) and deed.tail[0].low == "of"


def _has_article(deed: Deed) -> bool:
    return deed.noun.first in ("a", "an", "the")


def is_as_post(words: Sequence[Word]) -> bool:
    """`hired as a data analyst` names the post."""
    if len(words) < 3 or words[1].low not in ("a", "an", "the"):
        return False
    ends = [at for at, word in enumerate(words[2:], 2) if word.low in PREPOSITIONS]
    return is_post(head_of(words[2 : ends[0] if ends else len(words)]))
