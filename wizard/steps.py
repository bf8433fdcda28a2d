"""The kinds of step that a walkthrough is made of."""

import re
from abc import ABC
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from planner.human_date import Lean, read_date, write_date, write_distance
from planner.keeper import Json
from planner.refusal import Refusal
from planner.text import NOTE_LIMIT, TITLE_LIMIT, clean, read_line, read_note
from wizard.scene import Scene
from wizard.step import SHOWN, Echo, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Step):
    """One line."""

    what: str = "answer"
    echo: Echo | None = None

    def read(self, answer: Json, _scene: Scene) -> Json:
        """The line, cleaned."""
        return read_line(_text(answer), self.what)

    def expects(self, _scene: Scene) -> str:
        """One line of text."""
        return f"give one line of up to {TITLE_LIMIT} characters"


@dataclass(frozen=True, slots=True, kw_only=True)
class LongText(Step):
    """Text on any number of lines."""

    what: str = "answer"

    def read(self, answer: Json, _scene: Scene) -> Json:
        """The text, cleaned."""
        return read_note(_text(answer), self.what)

    def expects(self, _scene: Scene) -> str:
        """Any text."""
        return f"give a text of up to {NOTE_LIMIT:,} characters"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListOf(Step):
    """Several short lines; `row` gives a line as it is kept and may refuse it."""

    what: str = "entry"
    most: int = 10
    row: Callable[[str, Scene], str] | None = None
    echo: Echo | None = None

    def is_empty(self, answer: Json) -> bool:
        """A list without a line that says something."""
        return not any(clean(row) for row in _rows(answer))

    def read(self, answer: Json, scene: Scene) -> Json:
        """The lines, cleaned, each once."""
        lines = [read_line(row, self.what) for row in _rows(answer) if clean(row)]
        kept = dict.fromkeys(self.row(line, scene) if self.row else line for line in lines)
        if len(kept) > self.most:
            raise Refusal(f"that makes {len(kept)}", f"keep the {self.most} that matter most")
        return list(kept)

    def expects(self, _scene: Scene) -> str:
        """A list of lines."""
        return f"give a list of up to {self.most} short lines"

    def typed(self, answer: Json, _scene: Scene) -> str:
        """One entry a line."""
        return "\n".join(_rows(answer))

    def in_words(self, answer: Json, _scene: Scene) -> str:
        """The entries in a row."""
        text = " · ".join(_rows(answer))
        return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its value as it is kept, and its words as they are shown.

    While the cursor is on it `whole` is shown as well, or else the words that its line cuts off.
    """

    value: str
    words: str
    whole: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfOptions(Step, ABC):
    options: Callable[[Scene], tuple[Option, ...]] | tuple[Option, ...]

    def offered(self, scene: Scene) -> tuple[Option, ...]:
        """The options in this scene."""
        return self.options if isinstance(self.options, tuple) else self.options(scene)

    def expects(self, scene: Scene) -> str:
        """One of the options."""
        return f"choose from {', '.join(option.value for option in self.offered(scene))}"

    def chosen(self, answer: Json, scene: Scene) -> str:
        """The option that a value names."""
        if not any(option.value == answer for option in self.offered(scene)):
            raise Refusal(f"{clean(str(answer))} is not among the choices", self.expects(scene))
        return str(answer)

    def words_of(self, value: Json, scene: Scene) -> str:
        """The words of the option with a value."""
        offered = self.offered(scene)
        return next((each.words for each in offered if each.value == value), str(value))


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(_OfOptions):
    """One of several options."""

    def read(self, answer: Json, scene: Scene) -> Json:
        """The value of an option."""
        return self.chosen(answer, scene)

    def in_words(self, answer: Json, scene: Scene) -> str:
        """The words of the option up to the colon."""
        return "" if answer is None else self.words_of(answer, scene).partition(":")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkbox(_OfOptions):
    """Any of several options."""

    least: int = 0
    most: int = 36

    def read(self, answer: Json, scene: Scene) -> Json:
        """The values, in the order of the options."""
        values = answer if isinstance(answer, list) else [answer]
        marked = {self.chosen(value, scene) for value in values}
        if not self.least <= len(marked) <= self.most:
            limits = f"at least {self.least}" if len(marked) < self.least else f"up to {self.most}"
            raise Refusal(f"{len(marked)} are marked", f"mark {limits}")
        return [option.value for option in self.offered(scene) if option.value in marked]

    def in_words(self, answer: Json, scene: Scene) -> str:
        """The words of what is marked, each up to the first comma or colon."""
        values = answer if isinstance(answer, list) else []
        words = (re.split("[,:]", self.words_of(value, scene), maxsplit=1)[0] for value in values)
        return " · ".join(words) or "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating(Step):
    """A whole number given by one key; what both ends of the scale mean."""

    low: int
    high: int
    low_words: str = ""
    high_words: str = ""

    def read(self, answer: Json, scene: Scene) -> Json:
        """The number."""
        if isinstance(answer, bool) or not isinstance(answer, int):
            raise Refusal("a whole number is expected here", self.expects(scene))
        if not self.low <= answer <= self.high:
            raise Refusal(f"{answer} is not on the scale", self.expects(scene))
        return answer

    def expects(self, _scene: Scene) -> str:
        """A number on the scale."""
        return f"give a whole number from {self.low} to {self.high}"


_ANY = 1e9
"""A limit from which on it is none that anybody would meet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Step):
    """A number between two limits, such as 2 or 1.5."""

    low: float
    high: float
    unit: str = ""
    remark: Callable[[float, Scene], str] = field(default=lambda _number, _scene: "")

    def read(self, answer: Json, scene: Scene) -> Json:
        """The number; whole ones are kept as such."""
        typed = clean(str(answer)).casefold().removesuffix(self.unit.casefold()).strip()
        try:
            value = float(typed)
        except ValueError:
            raise Refusal(f"{typed} is not a number", self.expects(scene)) from None
        if isinstance(answer, bool) or not self.low <= value <= self.high:
            raise Refusal(f"{typed} is out of range", self.expects(scene))
        return int(value) if value.is_integer() else value

    def echo(self, typed: str, scene: Scene) -> str:
        """What the step remarks on a typed number."""
        return self.remark(float(str(self.read(typed, scene))), scene)

    def expects(self, _scene: Scene) -> str:
        """A number between the limits."""
        if self.high >= _ANY:
            return "give a number such as 12 or 1.5"
        return f"give a number from {self.low:g} to {self.high:g}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Day(Step):
    """A day as people write it; kept as an ISO date."""

    lean: Lean = Lean.FUTURE
    remark: Callable[[date, Scene], str] = field(default=lambda _day, _scene: "")

    def read(self, answer: Json, scene: Scene) -> Json:
        """The day."""
        return self._day(_text(answer), scene).isoformat()

    def echo(self, typed: str, scene: Scene) -> str:
        """The day that a typed text means, how far away it is, and what the step remarks on it."""
        day = self._day(typed, scene)
        words = f"{write_date(day, scene.today)}, {write_distance(day, scene.today)}"
        remark = self.remark(day, scene)
        return f"{words}, {remark}" if remark else words

    def expects(self, _scene: Scene) -> str:
        """A day."""
        return "give a day such as 2027-06-30, in 6 months or end of Q3"

    def typed(self, answer: Json, scene: Scene) -> str:
        """The day written out."""
        return write_date(date.fromisoformat(_text(answer)), scene.today) if answer else ""

    def _day(self, typed: str, scene: Scene) -> date:
        return read_date(typed, scene.today, lean=self.lean, fiscal=scene.fiscal)


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirm(Step):
    """Yes or no."""

    def read(self, answer: Json, scene: Scene) -> Json:
        """True or False."""
        if not isinstance(answer, bool):
            raise Refusal(f"{clean(str(answer))} is neither yes nor no", self.expects(scene))
        return answer

    def expects(self, _scene: Scene) -> str:
        """A yes or a no."""
        return "answer true or false"

    def in_words(self, answer: Json, _scene: Scene) -> str:
        """Yes, or no."""
        return "" if answer is None else "yes" if answer else "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Information(Step):
    """Something to read that asks nothing; going on is its answer."""

    def read(self, _answer: Json, _scene: Scene) -> Json:
        """It was read."""
        return True

    def expects(self, _scene: Scene) -> str:
        """Nothing."""
        return "answer true"


def _text(answer: Json) -> str:
    if not isinstance(answer, str):
        raise Refusal("a text is expected here", "write it in quotes")
    return answer


def _rows(answer: Json) -> list[str]:
    if isinstance(answer, list):
        return [_text(row) for row in answer]
    return [] if answer is None else _text(answer).splitlines()
