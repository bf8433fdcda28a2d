"""Steps and flows: a walkthrough as data, which one runner asks through any asker."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from planner.calendar import FiscalYear
from planner.human_date import Lean, read_date, write_date, write_distance
from planner.keeper import Decide, Draft, Json
from planner.plan import Plan
from planner.refusal import Refusal
from planner.text import clean, read_line, read_note


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a walkthrough stands: its answers so far, the plan, and the day."""

    draft: Draft
    plan: Plan
    today: date

    @property
    def answers(self) -> Mapping[str, Json]:
        """The answers so far by step id."""
        return self.draft.answers

    def text(self, step: str) -> str:
        """The text answered at a step, or empty."""
        value = self.answers.get(step)
        return value if isinstance(value, str) else ""

    @property
    def fiscal(self) -> FiscalYear:
        """The fiscal year answered in this walkthrough, else the profile's."""
        month = self.answers.get("fiscal_start")
        return FiscalYear(month if isinstance(month, int) else self.plan.profile.fiscal_start)


class Kind(Enum):
    """The kinds of question that an asker can ask."""

    TEXT = auto()
    LONG_TEXT = auto()
    LINES = auto()
    CHOICE = auto()
    CHECKBOX = auto()
    RATING = auto()
    CONFIRM = auto()
    INFORMATION = auto()


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its value as it is kept, and its words as they are shown."""

    value: str
    words: str


Read = Callable[[Json, Scene], Json]
"""Checks an answer and gives it as it is kept; raises a Refusal that is shown at the question."""

Echo = Callable[[str, Scene], str]
"""What a typed text is understood as, shown before it is kept."""


def _as_it_is(answer: Json, _scene: Scene) -> Json:
    return answer


def _no_echo(_text: str, _scene: Scene) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Step:
    """One question, why it is asked, and what an answer to it must be.

    `when` leaves the step out while it is False; the count of steps follows.
    """

    id: str
    kind: Kind
    question: Callable[[Scene], str]
    why: str = ""
    example: str = ""
    default: Callable[[Scene], Json] = lambda _scene: None
    options: Callable[[Scene], tuple[Option, ...]] = lambda _scene: ()
    read: Read = _as_it_is
    echo: Echo = _no_echo
    may_skip: bool = False
    when: Callable[[Scene], bool] = lambda _scene: True
    low: int = 0
    high: int = 10


@dataclass(frozen=True, slots=True)
class Flow:
    """A walkthrough: its steps, and what its answers do to the plan.

    `aside` gives lines that are shown before each question, rebuilt from the answers so far; `ids`
    is the number of record ids that a draft fixes at its beginning; `known` are answers that the
    plan has already, offered as defaults.
    """

    name: str
    version: int
    title: str
    steps: tuple[Step, ...]
    decide: Callable[[Scene], Decide]
    ids: int
    minutes: int
    aside: Callable[[Scene], Iterable[str]] = lambda _scene: ()
    summary: Callable[[Scene], Iterable[str]] = lambda _scene: ()
    known: Callable[[Scene], Mapping[str, Json]] = lambda _scene: {}

    def asked(self, scene: Scene) -> tuple[Step, ...]:
        """The steps that the answers so far lead through."""
        return tuple(step for step in self.steps if step.when(scene))


def says(words: str) -> Callable[[Scene], str]:
    """A question that is the same whatever was answered."""
    return lambda _scene: words


def line(what: str) -> Read:
    """Reads one line that must not be empty."""
    return lambda answer, _scene: read_line(_text(answer), what)


def note(what: str) -> Read:
    """Reads a text of any number of lines."""
    return lambda answer, _scene: read_note(_text(answer), what)


def lines(what: str, read_row: Callable[[str, Scene], str] | None = None) -> Read:
    """Reads a list of lines; empty ones are left out."""

    def read(answer: Json, scene: Scene) -> Json:
        typed: list[Json] = list(answer if isinstance(answer, list) else _text(answer).splitlines())
        rows = [read_line(str(row), what) for row in typed if clean(str(row))]
        kept: list[Json] = [read_row(row, scene) if read_row else row for row in rows]
        return kept

    return read


def day(lean: Lean) -> Read:
    """Reads a day as people write it, and keeps it as an ISO date."""

    def read(answer: Json, scene: Scene) -> Json:
        return read_date(_text(answer), scene.today, lean=lean, fiscal=scene.fiscal).isoformat()

    return read


def day_echo(lean: Lean) -> Echo:
    """Shows the day that a typed text means, and how far away it is."""

    def echo(text: str, scene: Scene) -> str:
        found = read_date(text, scene.today, lean=lean, fiscal=scene.fiscal)
        return f"{write_date(found, scene.today)}, {write_distance(found, scene.today)}"

    return echo


def number(what: str, low: float, high: float) -> Read:
    """Reads a number between two limits."""

    def read(answer: Json, _scene: Scene) -> Json:
        try:
            value = float(answer) if isinstance(answer, int | float) else float(_text(answer))
        except ValueError:
            value = high + 1
        if not low <= value <= high:
            raise Refusal(f"that is no {what}", f"give a number from {low:g} to {high:g}")
        return int(value) if value.is_integer() else value

    return read


def one_of(options: Callable[[Scene], tuple[Option, ...]], what: str) -> Read:
    """Reads one of the options by its value."""

    def read(answer: Json, scene: Scene) -> Json:
        values = [option.value for option in options(scene)]
        if answer not in values:
            raise Refusal(
                f"{clean(str(answer))} is no {what}", f"choose one of {', '.join(values)}"
            )
        return answer

    return read


def some_of(options: Callable[[Scene], tuple[Option, ...]], what: str) -> Read:
    """Reads any number of the options by their values."""

    def read(answer: Json, scene: Scene) -> Json:
        chosen = answer if isinstance(answer, list) else [answer]
        for each in chosen:
            one_of(options, what)(each, scene)
        return chosen

    return read


def yes_or_no(answer: Json, _scene: Scene) -> Json:
    """Reads a yes or a no."""
    if not isinstance(answer, bool):
        raise Refusal(f"{clean(str(answer))} is neither yes nor no", "answer true or false")
    return answer


def _text(answer: Json) -> str:
    if not isinstance(answer, str):
        raise Refusal("a text is expected here", "write it in quotes")
    return answer
