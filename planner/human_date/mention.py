"""Dates inside of a sentence: which of its words are one, and which only look like one."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from planner.human_date.families import Standing
from planner.human_date.phrase import Phrase, recognise
from planner.human_date.vocabulary import (
    COUNTS,
    DEADLINE_WORDS,
    LONGEST_TEXT,
    MONTHS,
    SOFT_WORDS,
    UNIT_LETTERS,
    WEEKDAYS,
)
from planner.small_letters import small_letters

LONGEST_PHRASE = 11
"""Words of the longest date: `no later than the last friday of the next fiscal year`."""

_KEPT = 1024
"""Phrases that are kept: a sentence is read again with every key that is pressed."""

SEARCHED = 2_000
"""Characters at the end of a text that are searched; a title has at most 200."""

_WORD = re.compile(r"[^\s()\[\]{}\"“”]+")

_BEGINNING = re.compile(
    r"[+\N{MINUS SIGN}-]? ?\d|(?:the|over|for|today|tomorrow|yesterday|this|next|last|first|start"
    r"|beginning|mid|middle|early|late|end|half|fiscal|financial|eo(?:w|m|q|y|fy)"
    rf"|{DEADLINE_WORDS}|{SOFT_WORDS}|{'|'.join(COUNTS)})\b|(?:week|wk|w\d|month|quarter|year|fy"
    rf"|[qh]\d|{'|'.join((*MONTHS, *WEEKDAYS))})",
    re.ASCII,
)
"""How the first word of any date begins: a cheap test before all families of dates are tried."""

_ENDING = re.compile(
    r"[^\s\d]*\d\S*|(?:\S*[-/])?(?:today|tomorrow|yesterday|now|ago|end"
    rf"|(?:day|week|month|quarter|year)s?|half|fy|fiscal|financial|eo(?:w|m|q|y|fy)|[{''.join(UNIT_LETTERS)}]"
    rf"|(?:{'|'.join((*MONTHS, *WEEKDAYS))})[a-z]*)\W*",
    re.ASCII,
)
"""What the last word of any date looks like: most words of a sentence are none."""

_JOINING = re.compile(r"[+\N{MINUS SIGN}-]|(?:of|no|not|later|than|working|business)\b", re.ASCII)
"""The other words that stand inside of dates."""

_NO_NOUN_FOLLOWS = re.compile(
    r"\W*$|[^\w\s'’/-]|\s+(?:[^\w\s]|(?:a|an|and|as|at|because|but|by|for|from|her|his|i|if|in|its"
    r"|my|on|or|our|so|that|the|their|then|this|through|to|using|via|we|when|while|with|without"
    r"|you|your)\b)"
)
"""What may stand behind a date that a noun would turn into a name, as in `Q2 report`."""


_SIGNS = "+-\N{MINUS SIGN}"


class Mention(NamedTuple):
    """A date in a sentence, from the character `start` up to `end`."""

    phrase: Phrase
    start: int
    end: int


def mentions_backwards(sentence: str) -> Iterator[Mention]:
    """The dates of a sentence, the last one first."""
    low = small_letters(sentence)
    return (mention for mention in _mentions(low) if _is_date(mention, low))


def _mentions(low: str) -> Iterator[Mention]:
    """All that has the shape of a date, each as long as it can be, from the end on."""
    begin = max(0, len(low) - SEARCHED)
    words = [match.span() for match in _WORD.finditer(low, begin)]
    last = len(words) - 1
    while last >= 0:
        end = words[last][1]
        if not _ENDING.fullmatch(low, words[last][0], end):
            last -= 1
            continue
        for first in range(_earliest(words, last, low), last + 1):
            start = words[first][0]
            text = low[start:end].rstrip(".,;:!?…")
            if phrase := _recognise_quickly(text):
                yield Mention(phrase, start, start + len(text))
                last = first
                break
        last -= 1


def _earliest(words: Sequence[tuple[int, int]], last: int, low: str) -> int:
    """The first of the words before `last` from which on all can belong to a date."""
    first = last
    while first > max(0, last + 1 - LONGEST_PHRASE) and _can_belong(low, words[first - 1]):
        first -= 1
    return first


def _can_belong(low: str, word: tuple[int, int]) -> bool:
    """Whether a word can stand in front of another one in a date."""
    return bool(
        _BEGINNING.match(low, *word) or _JOINING.match(low, *word) or _ENDING.fullmatch(low, *word)
    )


@lru_cache(_KEPT)
def _recognise_quickly(text: str) -> Phrase | None:
    if len(text) > LONGEST_TEXT or not _BEGINNING.match(text):
        return None
    return recognise(text)


def _is_date(mention: Mention, low: str) -> bool:
    """Whether the phrase is a date where it stands, and not an amount or a part of a name."""
    phrase = mention.phrase
    is_range = low[mention.start] in _SIGNS and low[: mention.start].rstrip()[-1:].isdigit()
    if phrase.standing is Standing.NEVER or is_range:
        return False
    if phrase.standing is Standing.EXACT:
        return True
    if phrase.standing < Standing.CLEAR and not phrase.has_preposition:
        return False
    if phrase.is_deadline and phrase.standing is not Standing.NUMBER:
        return True
    begins_sentence = phrase.has_preposition and not low[: mention.start].strip()
    return begins_sentence or bool(_NO_NOUN_FOLLOWS.match(low, mention.end))
