"""The goal as one sentence: by when, what, measured how, and what for."""

import re
from datetime import date

_STOPS = ".!? "
_SENTENCE_END = re.compile(r"(?<=[.!?])\s|\n")
_BEFORE_VERB = re.compile(
    r"(?:i\s+will|i['’]ll|i\s+want\s+to|i\s+wish\s+to|i['’]d\s+like\s+to|to)\s+(?=\S)", re.I
)
_JOINS_ITSELF = ("because", "so", "to", "in order")
_OPENING = re.compile(
    r"(?:a|all|an|and|as|at|being|by|doing|every|for|from|having|he|her|his|if|in|it|its|my|no|not"
    r"|nobody|on|one|our|people|she|so|some|that|the|their|then|there|these|they|this|those|to|we"
    r"|what|when|where|with|without|work|you|your)\b",
    re.I,
)
"""Words that begin a sentence with a capital only because they begin it."""


def compose(what: str, *, due: date | None, measure: str = "", why: str = "") -> str:
    """One sentence from its parts: By {due}, I will {what}, measured by {measure}, so that {why}.

    Parts that are not there yet are left out, so that the sentence grows with the answers. Of a
    longer why the first sentence is taken.
    """
    opening = f"By {due.day} {due:%B %Y}, I will" if due else "I will"
    sentence = f"{opening} {_deed(what) or '…'}"
    if measure:
        sentence += f", measured by {measure.strip(_STOPS)}"
    if reason := _reason(why):
        joins = reason.casefold().startswith(tuple(f"{word} " for word in _JOINS_ITSELF))
        sentence += f", {reason}" if joins else f", so that {reason}"
    return f"{sentence}."


def _deed(what: str) -> str:
    """What will be done, as it follows “I will”: words written in capitals keep them."""
    deed = what.strip(_STOPS)
    if match := _BEFORE_VERB.match(deed):
        deed = deed[match.end() :]
    first = deed.split(" ", 1)[0]
    is_plain = first[1:] == first[1:].lower() and len(first) > 1
    return _small(deed) if is_plain else deed


def _reason(why: str) -> str:
    first = _SENTENCE_END.split(why.strip(), maxsplit=1)[0].strip(_STOPS)
    return _small(first) if _OPENING.match(first) else first


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
