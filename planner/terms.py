"""Typed text as the terms of a search: words, words in quotes, and a minus before any of them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from planner.text import clean

_TERM = re.compile(r'(?P<minus>-)?(?P<typed>(?:[^\s"]|"[^"]*"?)+)')


class Term(NamedTuple):
    """One term as it was typed, with its quotes; a minus before it turns it round."""

    typed: str
    is_negated: bool


def terms_of(text: str) -> Iterator[Term]:
    """The terms of a text, in their order."""
    for match in _TERM.finditer(clean(text)):
        yield Term(match["typed"], bool(match["minus"]))
