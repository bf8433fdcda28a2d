"""Labelled goal sentences, and the pages of them that are set aside."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

LETTERS = ("S", "M", "T", "R_stated", "A_stated")
CORE_LETTERS = ("S", "M", "T")
"""The letters that the text alone decides; the macro F1 is their mean."""

HASH_LENGTH = 12
HELD_OUT_PAGES = frozenset(
    {
        "11ba65fef5b3", "2b5f8da960c6", "427b29bc66bb", "5f995b578446", "8a59a391793f",
        "a3cc0964e4fb", "d762900a9132",
    }
)  # fmt: skip
"""Every fifth page in the order of their hashes: never looked at while the critic was written."""


class Labelled(NamedTuple):
    """One sentence, the page it stands on, and what a person said of it."""

    id: str
    text: str
    page: str
    is_maybe_generated: bool
    letters: Mapping[str, bool]
    category: str
    kind: str

    @property
    def is_held_out(self) -> bool:
        """Whether its page is one of those set aside."""
        return self.page in HELD_OUT_PAGES


def read_labelled(path: Path) -> list[Labelled]:
    """The sentences of a file of JSON lines, in their order.

    Raises an OSError where there is no file, and a ValueError that names the line that is none.
    """
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    return [_read_line(number, line) for number, line in lines if line.strip()]


def _read_line(number: int, line: str) -> Labelled:
    try:
        return _labelled(json.loads(line))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"line {number} is no labelled sentence ({error})") from error


def _labelled(line: Mapping[str, object]) -> Labelled:
    text = str(line["text"])
    return Labelled(
        id=str(line.get("id") or text),
        text=text,
        page=hash_page(str(line.get("url") or "")),
        is_maybe_generated=bool(line.get("maybe_generated")),
        letters={letter: bool(line[letter]) for letter in LETTERS},
        category=str(line.get("category") or ""),
        kind=str(line.get("kind") or ""),
    )


def hash_page(url: str) -> str:
    """What a page is called here: the beginning of the SHA-256 of its address."""
    return hashlib.sha256(url.encode()).hexdigest()[:HASH_LENGTH]


def split(goals: Iterable[Labelled], *, is_held_out: bool) -> list[Labelled]:
    """The sentences of the pages set aside, or those of all other pages."""
    return [goal for goal in goals if goal.is_held_out is is_held_out]
