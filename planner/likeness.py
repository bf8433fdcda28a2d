"""Whether two texts say much the same: the one place where texts are compared."""

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

SHARED_TOKENS = 0.5
"""Jaccard overlap of the stemmed words from which two texts are alike."""

SAME_LETTERS = 0.85
"""Ratio of matching letters, over the sorted words, from which two texts are alike."""

_STOP_WORDS = frozenset(
    {"a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "i", "in", "is", "it"}
    | {"my", "of", "on", "or", "so", "that", "the", "this", "to", "will", "with"}
)
_SUFFIXES = ("ations", "ation", "ings", "ing", "ies", "ied", "ers", "er", "ed", "es", "s")
_SHORTEST_STEM = 3
_KEPT = 256
"""Texts whose words are kept; one text is mostly compared with many."""

_KEPT_PAIRS = 4096
"""Pairs whose likeness is kept; the titles of a plan share most of their words."""


def is_alike(one: str, other: str) -> bool:
    """Whether two texts say much the same; the order of the two does not matter.

    Texts without a word that carries meaning are alike when they are the same.
    """
    first, second = tokens(one), tokens(other)
    if not (first and second):
        return _folded(one) == _folded(other) != ""
    shared = len(first & second) / len(first | second)
    return shared >= SHARED_TOKENS or _has_same_letters(first, second)


def mentions(text: str, wanted: str) -> bool:
    """Whether a text holds every word that is wanted, or one that is spelled nearly like it."""
    there = tokens(text)
    missing = tokens(wanted) - there
    return bool(tokens(wanted)) and all(
        any(_is_nearly(word, other) for other in there) for word in missing
    )


@lru_cache(_KEPT)
def tokens(text: str) -> frozenset[str]:
    """The words of a text that carry meaning, folded and stemmed; any script."""
    words = _words(_folded(text))
    return frozenset(_stem(word) for word in words if word not in _STOP_WORDS)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().strip()


def _words(text: str) -> list[str]:
    """Runs of letters and digits; marks belong to the letter before them."""
    if text.isascii():
        return re.findall(r"[^\W_]+", text)
    return "".join(letter if _is_part_of_word(letter) else " " for letter in text).split()


def _is_part_of_word(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter).startswith("M")


def _has_same_letters(first: frozenset[str], second: frozenset[str]) -> bool:
    """Like letters over all letters, with the words in the order of the alphabet."""
    return _is_nearly(" ".join(sorted(first)), " ".join(sorted(second)))


@lru_cache(_KEPT_PAIRS)
def _is_nearly(one: str, other: str) -> bool:
    """Whether two lines share most letters; a pair is put in order, on which the ratio depends.

    The length and the two quick ratios are upper bounds, which spare most pairs the slow ratio.
    """
    short, long = sorted((len(one), len(other)))
    if 2 * short < SAME_LETTERS * (short + long):
        return False
    one, other = sorted((one, other))
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    ratios = (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio)
    return all(ratio() >= SAME_LETTERS for ratio in ratios)


def _stem(word: str) -> str:
    """The word without its ending, so that `studies`, `study` and `studying` are one."""
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            word = word.removesuffix(suffix)
            break
    while len(word) > _SHORTEST_STEM and (word[-1] in "ey" or word[-1] == word[-2]):
        word = word[:-1]
    return word
