"""The words of a check-in: `+2 @80% two chapters before breakfast`.

Values and answers are those of `value_grammar`; `@8` or `@80%` is the confidence; `pace=behind`
says the pace where one knows better than the figures; `skip` excuses a period of a rate; every
other word is the note. A word that is nearly a value is refused rather than kept as a note, for
there it would be lost.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from planner.calendar import period_start
from planner.check_in import CheckIn, Pace, Reading
from planner.fields import read_confidence
from planner.goal import Goal
from planner.measure import MeasureKind, write_number
from planner.plan import Plan
from planner.progress import current_value
from planner.rate import period_count
from planner.refusal import Refusal
from planner.text import clean, read_note
from planner.value_grammar import ValueReader

_CONFIDENCE = re.compile(r"@[-+.\d]")
_LINE_WORD = re.compile(r'["“](?P<quoted>[^"”]*)["”]?|(?P<plain>[^\s"“]+)')
_MINUS = str.maketrans("−", "-")
_SKIP = "skip"
_PACE = "pace="
_PACES = {pace.replace(" ", "-"): pace for pace in Pace}


class ParsedCheckIn(NamedTuple):
    """What the words of a check-in say; readings hold new values, or a rate's occurrences."""

    readings: tuple[Reading, ...] = ()
    confidence: int | None = None
    note: str = ""
    is_skip: bool = False
    pace: Pace | None = None

    def check_in(self, *, id_: str, goal_id: str, on: date) -> CheckIn:
        """The record that keeps these words."""
        return CheckIn(
            id_,
            goal_id,
            on,
            self.readings,
            self.confidence,
            self.note,
            self.is_skip,
            self.pace,
        )

    def preview(self, plan: Plan, on: date, today: date | None = None) -> str:
        """How the words were understood: `pages 12 → 14 of 40, confidence 80%`.

        Without `today` they are about a day of now.
        """
        parts = [_moved(plan, each, on, today or on) for each in self.readings]
        if self.is_skip:
            parts.append("this period is skipped")
        if self.confidence is not None:
            parts.append(f"confidence {self.confidence}%")
        if self.pace:
            parts.append(f"{self.pace}, by your own word")
        if self.note:
            parts.append(f"note “{self.note}”")
        return ", ".join(parts)


def split_words(line: str) -> list[str]:
    """The words of one typed line; what stands in double quotes is one word."""
    return [
        match["plain"] if match["quoted"] is None else match["quoted"]
        for match in _LINE_WORD.finditer(line)
    ]


def read_check_in(plan: Plan, goal: Goal, words: Sequence[str], on: date) -> ParsedCheckIn:
    """Understand a check-in on a goal; refuses what could be meant in two ways."""
    reader = ValueReader(plan, goal, on)
    readings: dict[str, Reading] = {}
    note: list[str] = []
    confidence: int | None = None
    pace: Pace | None = None
    is_skip = False
    for word in words:
        typed = clean(word).translate(_MINUS)
        if _CONFIDENCE.match(typed):
            _require_first(confidence is None, "the confidence")
            confidence = read_confidence(typed)
        elif said := _pace_of(typed):
            _require_first(pace is None, "the pace")
            pace = said
        elif not note and typed.casefold() == _SKIP and reader.has_rate:
            is_skip = True
        elif reading := reader.read(typed, may_answer=not note):
            _require_first(reading.measure not in readings, plan.measures[reading.measure].name)
            readings[reading.measure] = reading
        elif typed:
            _require_no_pace(typed)
            note.append(word)
    return ParsedCheckIn(
        tuple(readings.values()), confidence, read_note(" ".join(note), "note"), is_skip, pace
    )


def _pace_of(typed: str) -> Pace | None:
    """The pace that a word says, whether written with a hyphen or, in quotes, with a space."""
    start, equals, said = typed.casefold().partition("=")
    return _PACES.get(said.strip().replace(" ", "-")) if start + equals == _PACE else None


def _require_no_pace(typed: str) -> None:
    """Refuse a word of the note that was meant to say the pace."""
    if typed.casefold().startswith(_PACE):
        known = ", ".join(f"{_PACE}{each}" for each in _PACES)
        raise Refusal(
            f"“{typed[len(_PACE) :][:40]}” is no pace",
            f"write one of {known}, or put the whole note in quotes",
        )


def _require_first(is_first: bool, what: str) -> None:  # noqa: FBT001  # reads as a sentence
    if not is_first:
        raise Refusal(f"{what} is given twice", "give it once, or put the whole note in quotes")


def _moved(plan: Plan, reading: Reading, on: date, today: date) -> str:
    measure = plan.measures[reading.measure]
    name, target = measure.name, write_number(measure.target_on(on))
    unit = measure.said_unit
    if measure.kind is MeasureKind.RATE and measure.period is not None:
        starts = {period_start(measure.period, day, plan.fiscal_year) for day in (on, today)}
        which = "this" if len(starts) == 1 else "that"
        total = write_number(period_count(plan, measure, on) + reading.value)
        sign = "+" if reading.value >= 0 else ""
        return (
            f"{name} {sign}{write_number(reading.value)}:"
            f" {total} of {target}{unit} {which} {measure.period}"
        )
    if measure.kind is MeasureKind.YES_NO:
        return f"{name}: {'yes' if reading.value else 'no'}"
    before = write_number(current_value(measure, plan.check_ins_of(measure.goal), on))
    now = write_number(reading.value)
    if measure.kind is MeasureKind.DOWN:
        return f"{name} {before} → {now}{unit}, aiming at {target}"
    return f"{name} {before} → {now} of {target}{unit}"
