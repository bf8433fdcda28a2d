"""A step with several labelled rows on one page, each with a line of its own."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from planner.ids import SHORTEST, read_id
from planner.keeper import Json
from planner.refusal import Refusal
from planner.text import clean, read_line
from wizard.scene import Scene
from wizard.step import SHOWN, Step

_BEHIND_KEY = ": "

ReadRow = Callable[[str, str, Scene], str]
"""The key of a row and the text in it give that text as it is kept; may raise a Refusal."""

EchoRow = Callable[[str, str, Scene], str]
"""What the text in a row is understood as; may raise a Refusal."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its key in the answer, its label, and what stands in it quietly while it is empty.

    `needed` says why a row that can't be left empty can't.
    """

    key: str
    label: str
    hint: str = ""
    needed: str = ""


class RefusedRow(Refusal):
    """The Refusal of one row, which names it."""

    def __init__(self, row: Row, refusal: Refusal) -> None:
        super().__init__(f"{row.label}: {refusal.reason}", refusal.remedy)
        self.key = row.key


def _read_line(_key: str, text: str, _scene: Scene) -> str:
    return read_line(text, "text")


def _echo_nothing(_key: str, _text: str, _scene: Scene) -> str:
    return ""


def _know_nothing(_key: str, _scene: Scene) -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows(Step):
    """Rows that belong together; the answer is an object of their texts by key.

    Empty rows are left out of it. In a file the first letters of a key will do, as they do for ids
    everywhere. `gone` words why a key that was a row is none any more; empty where nothing is
    known of it.
    """

    rows: Callable[[Scene], tuple[Row, ...]]
    read_row: ReadRow = _read_line
    echo_row: EchoRow = _echo_nothing
    gone: Callable[[str, Scene], str] = _know_nothing

    def accept(self, answer: Json, scene: Scene) -> Json:
        """The answer as it is kept; an empty page is a skipped one only where no row is needed."""
        if answer is not None and self.is_empty(answer):
            self._require_needed({}, scene)
        return Step.accept(self, answer, scene)

    def is_empty(self, answer: Json) -> bool:
        """Whether no row says anything."""
        return isinstance(answer, str | dict) and not any(map(clean, texts_of(answer).values()))

    def read(self, answer: Json, scene: Scene) -> Json:
        """The texts by key, in the order of the rows; refuses the first row that doesn't fit."""
        if not isinstance(answer, str | dict):
            raise Refusal("an object of rows is expected here", self.expects(scene))
        rows = {row.key: row for row in self.rows(scene)}
        typed: dict[str, str] = {}
        for name, text in texts_of(answer).items():
            if clean(text):
                typed[self._key(name, rows, scene)] = text
        self._require_needed(typed, scene)
        return {key: self.read_one(rows[key], typed[key], scene) for key in rows if key in typed}

    def read_one(self, row: Row, text: str, scene: Scene) -> str:
        """The text of one row as it is kept; raises a RefusedRow."""
        try:
            return self.read_row(row.key, clean(text), scene)
        except Refusal as refusal:
            raise RefusedRow(row, refusal) from None

    def expects(self, scene: Scene) -> str:
        """An object with some of the rows."""
        return f"give an object with rows of {', '.join(row.key for row in self.rows(scene))}"

    def typed(self, answer: Json, _scene: Scene) -> str:
        """One row a line, with its key."""
        return "\n".join(f"{key}{_BEHIND_KEY}{text}" for key, text in texts_of(answer).items())

    def in_words(self, answer: Json, scene: Scene) -> str:
        """The texts behind their labels."""
        texts = texts_of(answer)
        shown = (f"{row.label}: {texts[row.key]}" for row in self.rows(scene) if row.key in texts)
        words = " · ".join(shown)
        return words if len(words) <= SHOWN else f"{words[: SHOWN - 1]}…"

    def _require_needed(self, typed: Iterable[str], scene: Scene) -> None:
        for row in self.rows(scene):
            if row.needed and row.key not in typed:
                raise RefusedRow(row, Refusal("this can't be left empty", row.needed))

    def _key(self, name: str, rows: Iterable[str], scene: Scene) -> str:
        """The key that a name in an answer means."""
        if name in rows:
            return name
        starts = (name.casefold(), read_id(name)) if len(name) >= SHORTEST else ()
        found = [key for key in rows if key.startswith(starts)]
        if len(found) != 1:
            raise Refusal(
                self.gone(name, scene) or f"{clean(name)} is not one of the rows",
                self.expects(scene),
            )
        return found[0]


def texts_of(answer: Json) -> Mapping[str, str]:
    """The texts of an answer by key; one that was typed has a row a line."""
    if isinstance(answer, dict):
        return {key: _text(text) for key, text in answer.items() if text is not None}
    if not isinstance(answer, str):
        return {}
    parts = (line.partition(_BEHIND_KEY) for line in answer.splitlines())
    return {key: text for key, between, text in parts if between}


def _text(value: Json) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise Refusal("a row holds one line of text", "write it in quotes")
    return str(value)
