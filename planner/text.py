"""The one door for text that a person typed, pasted or imported.

Terminal programs hand the text they show to the terminal. A control character in a goal's title
could therefore write the clipboard, move the cursor or close the screen, and an unpaired surrogate
could not be saved. So text is cleaned once, where it comes in, and records refuse the rest.
"""

import re
import unicodedata
from functools import lru_cache

from planner.refusal import Refusal

TITLE_LIMIT = 200
"""Most characters in a title, name, tag or other single line."""

QUOTED = TITLE_LIMIT // 4
"""Characters of a title that a label has room for."""

NOTE_LIMIT = 20_000
"""Most characters in a note, reason or journal entry."""

MARKS_LIMIT = 8
"""Most combining marks kept on one character; more are only ever used to deface a screen."""

_INVISIBLE = ("Zs", "Cf", "Mn", "Mc", "Me")

_KEPT = 4096
"""Characters of which it is kept whether they are marks."""

REPLACED = "\N{REPLACEMENT CHARACTER}"

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_ACTS_ON_TERMINAL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]"
    "|[\ufffe\uffff\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0003fffe\U0003ffff\U0004fffe\U0004ffff"
    "\U0005fffe\U0005ffff\U0006fffe\U0006ffff\U0007fffe\U0007ffff\U0008fffe\U0008ffff\U0009fffe"
    "\U0009ffff\U000afffe\U000affff\U000bfffe\U000bffff\U000cfffe\U000cffff\U000dfffe\U000dffff"
    "\U000efffe\U000effff\U000ffffe\U000fffff\U0010fffe\U0010ffff]"
)
_REORDERS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\U000e0000-\U000e007f]")


def clean(text: str, *, multiline: bool = False) -> str:
    """Make text safe to store and to show; the same text twice gives the same result.

    Control characters, unpaired surrogates and non-characters become U+FFFD, so that nothing
    vanishes silently; marks that only reorder or hide text are dropped; tabs become spaces; line
    ends become newlines, or spaces where one line is asked for.
    """
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    text = _REORDERS.sub("", text)
    text = _ACTS_ON_TERMINAL.sub(REPLACED, text)
    if not multiline:
        text = text.replace("\n", " ")
    if not text.isascii() and _holds_marks(text):
        text = _without_stacked_marks(text)
    return text.strip(" \n")


def _holds_marks(text: str) -> bool:
    return any(map(_is_mark, set(text)))


@lru_cache(_KEPT)
def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")


def _shows_nothing(line: str) -> bool:
    """Whether there are only spaces, format characters and marks without a letter."""
    return all(unicodedata.category(each) in _INVISIBLE for each in line)


def _without_stacked_marks(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if _is_mark(character) else 0
        if marks <= MARKS_LIMIT:
            kept.append(character)
    return "".join(kept)


def is_clean(text: str, *, multiline: bool = False) -> bool:
    """Whether `clean` would leave the text as it is."""
    line = text.replace("\n", "") if multiline else text
    if line.isprintable() and (line.isascii() or not _holds_marks(line)):
        return text.strip(" \n") == text
    return clean(text, multiline=multiline) == text


def read_line(text: str, what: str, *, limit: int = TITLE_LIMIT) -> str:
    """A cleaned single line of 1 to `limit` characters; `what` names it in a refusal."""
    line = clean(text)
    if _shows_nothing(line):
        raise Refusal(f"the {what} is empty", "type at least one character")
    return _within(line, what, limit)


def read_note(text: str, what: str, *, limit: int = NOTE_LIMIT) -> str:
    """A cleaned text of up to `limit` characters on any number of lines; it may be empty."""
    return _within(clean(text, multiline=True), what, limit)


def quoted(title: str) -> str:
    """A title as a label shows it: in quotes, and cut where it would fill the line."""
    return f"“{title if len(title) <= QUOTED else title[: QUOTED - 1] + '…'}”"


def require_line(text: str, what: str, *, may_be_empty: bool = False) -> None:
    """Refuse a record's line that did not come through `read_line`."""
    if not (text or may_be_empty):
        raise Refusal(f"the {what} is empty", "type at least one character")
    _require(text, what, TITLE_LIMIT, multiline=False)


def require_note(text: str, what: str) -> None:
    """Refuse a record's text that did not come through `read_note`."""
    if text:
        _require(text, what, NOTE_LIMIT, multiline=True)


def _require(text: str, what: str, limit: int, *, multiline: bool) -> None:
    if not is_clean(text, multiline=multiline):
        raise Refusal(
            f"the {what} holds control characters, or spaces at its ends",
            "type it again without them",
        )
    _within(text, what, limit)


def _within(text: str, what: str, limit: int) -> str:
    if len(text) > limit:
        raise Refusal(
            f"the {what} has {len(text):,} characters and {limit:,} fit",
            f"shorten it by {len(text) - limit:,}",
        )
    return text
