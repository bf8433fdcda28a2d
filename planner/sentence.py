"""The goal as one sentence: by when, what, measured how, and what for."""

import re
from datetime import date

STOPS = ".!? "
NOTHING_YET = "…"
"""Stands for what will be done while that is not said."""

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s|\n")
_BEFORE_VERB = re.compile(
    r"(?:i\s+will|i['’]ll|i\s+want\s+to|i\s+wish\s+to|i['’]d\s+like\s+to|to)\s+(?=\S)", re.I
)
_JOINS_ITSELF = re.compile(r"(?:as|because|for|in\s+order|since|so|to)\s", re.I)
_ENABLES = re.compile(r"(?:[\w'’-]+\s+){1,2}can\s+(?!barely\b|hardly\b|no\b|not\b)", re.I)
"""Somebody will be able to do something: what a goal makes possible."""

_CLAUSE = re.compile(
    r"(?:i|we|you|he|she|it|they|nobody|everybody|somebody|people)\b(?=['’\s])"
    r"|(?:[\w'’-]+\s+){1,3}(?:am|are|can|can['’]t|cannot|could|did|do|does|gets?|gives?|had|has"
    r"|have|helps?|is|isn['’]t|lets?|makes?|matters?|means?|might|must|needs?|should|wants?|was|were"
    r"|will|won['’]t|would)\b",
    re.I,
)
"""A whole clause, by its subject or by one of the most usual verbs soon after it."""

_OPENING = re.compile(
    r"(?:a|all|an|and|as|at|because|being|by|doing|every|everybody|for|from|having|he|her|his|if"
    r"|in|it|its|my|no|not|nobody|on|one|our|people|she|since|so|some|somebody|that|the|their|then"
    r"|there|these|they|this|those|to|we|what|when|where|with|without|work|you|your)\b",
    re.I,
)
"""Words that begin a sentence with a capital only because they begin it."""


def compose(what: str, *, due: date | None, measure: str = "", why: str = "") -> str:
    """One sentence from its parts: By {due}, I will {what}, measured by {measure}, because {why}.

    Parts that are not there yet are left out, so that the sentence grows with the answers. Of a
    longer why the first sentence is taken, with the joint that suits its words. A measure that the
    deed names already is not said twice.
    """
    opening = f"By {due.day} {due:%B %Y}, I will" if due else "I will"
    sentence = f"{opening} {deed_of(what) or NOTHING_YET}"
    if measure and not _names(what, measure):
        sentence += f", measured by {measure.strip(STOPS)}"
    if reason := reason_of(why):
        sentence += f"{joint(reason)} {reason}"
    return f"{sentence}."


def _names(what: str, measure: str) -> bool:
    """Whether the deed says the measure already: in its words, or with all of its numbers."""
    numbers = _NUMBER.findall(measure)
    said = set(_NUMBER.findall(what))
    return measure.strip(STOPS).casefold() in what.casefold() or (
        bool(numbers) and said.issuperset(numbers)
    )


def joint(reason: str) -> str:
    """What stands before a reason; a dash suits words that are no clause, such as “more time”."""
    if _JOINS_ITSELF.match(reason):
        return ","
    if _ENABLES.match(reason):
        return ", so that"
    return ", because" if _CLAUSE.match(reason) else " –"


def deed_of(what: str) -> str:
    """What will be done, as it follows “I will”: words written in capitals keep them."""
    deed = what.strip(STOPS)
    if match := _BEFORE_VERB.match(deed):
        deed = deed[match.end() :]
    first = deed.split(" ", 1)[0]
    is_plain = first[1:] == first[1:].lower() and len(first) > 1
    return _small(deed) if is_plain else deed


def reason_of(why: str) -> str:
    """The first sentence of a why, as it stands behind its joint."""
    first = _SENTENCE_END.split(why.strip(), maxsplit=1)[0].strip(STOPS)
    return _small(first) if _OPENING.match(first) else first


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
