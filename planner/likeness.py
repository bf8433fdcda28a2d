"""Whether two texts say much the same: the one place where texts are compared."""

import re
import unicodedata
from difflib import SequenceMatcher

SHARED_TOKENS = 0.5
"""Jaccard overlap of the stemmed words from which two texts are alike."""

SAME_LETTERS = 0.85
"""Ratio of matching letters, over the sorted words, from which two texts are alike."""

_STOP_WORDS = frozenset(
    {"a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "i", "in", "is", "it"}
    | {"my", "of", "on", "or", "so", "that", "the", "this", "to", "will", "with"}
)
_SUFFIXES = ("ations", "ation", "ings", "ing", "ies", "ers", "er", "ed", "es", "s", "e")
_SHORTEST_STEM = 3


def is_alike(one: str, other: str) -> bool:
    """Whether two texts say much the same; the order of the two does not matter."""
    first, second = tokens(one), tokens(other)
    if not (first and second):
        return False
    shared = len(first & second) / len(first | second)
    return shared >= SHARED_TOKENS or _letters(first, second) >= SAME_LETTERS


def tokens(text: str) -> frozenset[str]:
    """The words of a text that carry meaning, folded and stemmed; any script."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    words = re.findall(r"[^\W_]+", folded)
    return frozenset(_stem(word) for word in words if word not in _STOP_WORDS)


def _letters(first: frozenset[str], second: frozenset[str]) -> float:
    """Like letters over all letters; SequenceMatcher depends on the order, so it is fixed."""
    one, other = sorted((" ".join(sorted(first)), " ".join(sorted(second))))
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _stem(word: str) -> str:
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            return word.removesuffix(suffix)
    return word
