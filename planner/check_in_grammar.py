"""The words of a check-in: `+2 @80% two chapters before breakfast`.

A value moves (`+2`, `-1`) or sets (`=14`, `14`) the goal's measure, with its name before it where
there are several (`pages=14`, `hours+1`); `@8` or `@80%` is the confidence; `yes` and `no` answer a
yes/no measure; `skip` excuses a period of a rate; every other word is the note.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.check_in import CheckIn, Reading
from planner.fields import read_confidence
from planner.goal import Goal
from planner.measure import Measure, MeasureKind
from planner.plan import Plan
from planner.progress import current_value, period_count
from planner.refusal import Refusal
from planner.text import clean, read_note

_VALUE = re.compile(r"(?P<sign>[=+-])?(?P<number>\d+(?:\.\d+)?)(?P<percent>%)?")
_NAMED = re.compile(
    r"(?P<name>[^\s=+\-@\d][^\s=+@]*?)(?P<sign>[=+-])(?P<number>-?\d+(?:\.\d+)?)(?P<percent>%)?"
)
_THOUSANDS = re.compile(r"[=+-]?\d{1,3}(?:,\d{3})+")
_PERCENT_UNITS = ("%", "percent", "per cent")
_YES, _NO = ("yes", "done"), ("no",)
SKIP = "skip"


@dataclass(frozen=True, slots=True)
class ParsedCheckIn:
    """What the words of a check-in say; readings hold new values, or a rate's occurrences."""

    readings: tuple[Reading, ...] = ()
    confidence: int | None = None
    note: str = ""
    is_skip: bool = False

    def check_in(self, *, id_: str, goal_id: str, on: date) -> CheckIn:
        """The record that keeps these words."""
        return CheckIn(id_, goal_id, on, self.readings, self.confidence, self.note, self.is_skip)

    def preview(self, plan: Plan, on: date) -> str:
        """How the words were understood: `pages 12 → 14 of 40, confidence 80%`."""
        parts = [_moved(plan, each, on) for each in self.readings]
        if self.is_skip:
            parts.append("this period is skipped")
        if self.confidence is not None:
            parts.append(f"confidence {self.confidence}%")
        if self.note:
            parts.append(f"note “{self.note}”")
        return ", ".join(parts)


def read_check_in(plan: Plan, goal: Goal, words: Sequence[str], on: date) -> ParsedCheckIn:
    """Understand a check-in on a goal; refuses what could be meant in two ways."""
    reader = _Reader(plan, goal, on)
    readings: dict[str, Reading] = {}
    note: list[str] = []
    confidence: int | None = None
    is_skip = False
    for word in words:
        typed = clean(word)
        if typed.startswith("@") and typed[1:2].isdigit():
            confidence = read_confidence(typed)
        elif typed.casefold() == SKIP and reader.has_rate:
            is_skip = True
        elif reading := reader.read(typed):
            readings[reading.measure] = reading
        elif typed:
            note.append(word)
    return ParsedCheckIn(
        tuple(readings.values()), confidence, read_note(" ".join(note), "note"), is_skip
    )


class _Reader:
    """Reads values against the measures of one goal."""

    def __init__(self, plan: Plan, goal: Goal, on: date) -> None:
        self._plan, self._goal, self._on = plan, goal, on
        self._measures = plan.measures.of(goal.id)

    @property
    def has_rate(self) -> bool:
        return any(each.kind is MeasureKind.RATE for each in self._measures)

    def read(self, word: str) -> Reading | None:
        """The reading that a word says, or None for a word of the note."""
        if word.casefold() in _YES + _NO:
            return self._yes_no(1.0 if word.casefold() in _YES else 0.0)
        if _THOUSANDS.fullmatch(word):
            raise Refusal(f"{word} could be one number or several", "write it without commas")
        if match := _VALUE.fullmatch(word):
            measure = self._only(word)
            self._require_percent(measure, match, word)
            return self._reading(measure, match["sign"] or "", float(match["number"]))
        match = _NAMED.fullmatch(word)
        measures = self._named(match["name"]) if match else []
        if match is None or not measures:
            return None
        if len(measures) > 1:
            names = ", ".join(each.name for each in measures)
            raise Refusal(
                f"{match['name']} begins several measures: {names}", "write more of the name"
            )
        self._require_percent(measures[0], match, word)
        return self._reading(measures[0], match["sign"], float(match["number"]))

    def _named(self, typed: str) -> list[Measure]:
        """The measures whose name begins like this; hyphens stand for spaces."""
        wanted = typed.casefold().replace("-", " ")
        names = [(each.name.casefold().replace("-", " "), each) for each in self._measures]
        exact = [each for name, each in names if name == wanted]
        return exact or [each for name, each in names if name.startswith(wanted)]

    def _only(self, word: str) -> Measure:
        if not self._measures:
            raise Refusal(
                f"this goal has no measure that could take {word}",
                "add one with dualtrack measure, or put the number into the note",
            )
        if len(self._measures) > 1:
            names = ", ".join(each.name.replace(" ", "-") for each in self._measures)
            first = self._measures[0].name.replace(" ", "-")
            raise Refusal(
                f"this goal has several measures: {names}",
                f"say which, like {first}={word.lstrip('=')}",
            )
        return self._measures[0]

    def _require_percent(self, measure: Measure, match: re.Match[str], word: str) -> None:
        if match["percent"] and measure.unit.casefold() not in _PERCENT_UNITS:
            raise Refusal(
                f"{word} could be a confidence or a value",
                f"write @{match['number']}% for the confidence, ={match['number']} for the value",
            )

    def _yes_no(self, value: float) -> Reading | None:
        """An answer to the one yes/no measure; without one the word belongs to the note."""
        found = [each for each in self._measures if each.kind is MeasureKind.YES_NO]
        return Reading(found[0].id, value) if len(found) == 1 else None

    def _reading(self, measure: Measure, sign: str, number: float) -> Reading:
        check_ins = self._plan.check_ins_of(self._goal.id)
        step = -number if sign == "-" else number
        if measure.kind is MeasureKind.RATE:
            so_far = period_count(self._plan, measure, self._on)
            return Reading(measure.id, number - so_far if sign == "=" else step)
        if sign in ("+", "-"):
            return Reading(measure.id, current_value(measure, check_ins, self._on) + step)
        return Reading(measure.id, number)


def _moved(plan: Plan, reading: Reading, on: date) -> str:
    measure = plan.measures[reading.measure]
    unit = f" {measure.unit}" if measure.unit else ""
    if measure.kind is MeasureKind.RATE:
        total = period_count(plan, measure, on) + reading.value
        share = f"{total:g} of {measure.target:g}{unit} this {measure.period}"
        return f"{measure.name} {reading.value:+g}: {share}"
    if measure.kind is MeasureKind.YES_NO:
        return f"{measure.name}: {'yes' if reading.value else 'no'}"
    before = current_value(measure, plan.check_ins_of(measure.goal), on)
    return f"{measure.name} {before:g} → {reading.value:g} of {measure.target:g}{unit}"
