"""One value of a check-in, read against the measures of its goal.

A value moves (`+2`, `-1`) or sets (`=14`, `14`) the goal's measure, with its name before it where
there are several (`pages=14`, `hours+1`); `yes`, `done` and `no` answer a yes/no measure. On a rate
a value adds occurrences, and `=3` says how many there were in this period.
"""

import re
from collections.abc import Iterable
from datetime import date

from planner.check_in import Reading
from planner.goal import Goal
from planner.measure import Measure, MeasureKind, write_number
from planner.plan import Plan
from planner.progress import current_value
from planner.rate import period_count
from planner.refusal import Refusal

_AMOUNT = r"(?P<sign>=-?|[+-])?(?P<number>\d+(?:,\d+)*(?:\.\d+)?|\.\d+)(?P<percent>%)?"
_BARE = re.compile(_AMOUNT)
_NAMED = re.compile(rf"(?P<name>[^\s=+@-][^\s=+@]*?)(?=[=+-]){_AMOUNT}")
_ASSIGNED = re.compile(r"(?P<name>[^\s=+@-][^\s=+@]*)=(?P<value>.*)")
_NAME = re.compile(r"[\w-]+")

_PERCENT_UNITS = ("%", "percent", "per cent")
_ANSWERS = {"yes": 1.0, "done": 1.0, "no": 0.0}
_DECIMALS = 9
"""Digits behind the point that a sum keeps, so that 0.1 + 0.2 is 0.3."""


class ValueReader:
    """Reads values against the measures of one goal."""

    def __init__(self, plan: Plan, goal: Goal, on: date) -> None:
        self._plan, self._goal, self._on = plan, goal, on
        self._measures = plan.measures.of(goal.id)

    @property
    def has_rate(self) -> bool:
        """Whether the goal has a measure with periods."""
        return bool(_of_kind(self._measures, MeasureKind.RATE))

    def read(self, word: str, *, may_answer: bool) -> Reading | None:
        """The reading that a word says, or None for a word of the note.

        Yes and no are words of the note once it has begun: `well done`.
        """
        if match := _BARE.fullmatch(word):
            return self._reading(self._only(match), match)
        if match := _NAMED.fullmatch(word):
            return self._named_reading(match)
        if match := _ASSIGNED.fullmatch(word):
            return self._assigned_reading(match["name"], match["value"])
        answer = _ANSWERS.get(word.casefold()) if may_answer else None
        return None if answer is None else self._answer(answer)

    def _named_reading(self, match: re.Match[str]) -> Reading | None:
        measure = self._named(match["name"])
        if measure is not None:
            return self._reading(measure, match)
        if match["sign"] == "-" or not _NAME.fullmatch(match["name"]):
            return None
        if not self._measures:
            raise _no_measure(match)
        raise Refusal(
            f"this goal has no measure named {match['name']}",
            f"write one of {_listed(self._measures)}, or put the whole note in quotes",
        )

    def _assigned_reading(self, name: str, value: str) -> Reading | None:
        """What `exam=yes` says; any other words behind a measure's name are a slip."""
        measure = self._named(name)
        if measure is None:
            return None
        answer = _ANSWERS.get(value.casefold())
        if answer is None or measure.kind is not MeasureKind.YES_NO:
            wanted = "yes or no" if measure.kind is MeasureKind.YES_NO else "a number such as 14"
            raise Refusal(f"{measure.name} can't be “{value[:40]}”", f"give it {wanted}")
        return Reading(measure.id, answer)

    def _named(self, typed: str) -> Measure | None:
        """The measure whose name is this, or alone begins like it; hyphens stand for spaces."""
        wanted = _folded(typed)
        found = [each for each in self._measures if _folded(each.name) == wanted]
        found = found or [each for each in self._measures if _folded(each.name).startswith(wanted)]
        if len(found) > 1:
            raise Refusal(
                f"{typed} begins several measures: {_listed(found)}", "write more of the name"
            )
        return found[0] if found else None

    def _only(self, match: re.Match[str]) -> Measure:
        """The one measure that a value without a name can mean."""
        word, count = match[0], len(self._measures)
        if count == 0:
            raise _no_measure(match)
        if match["percent"] and not (count == 1 and _is_percent(self._measures[0])):
            named = [each for each in self._measures if _is_percent(each)]
            value = f"{_handle(named[0])}={match['number']}%" if named else f"={match['number']}"
            raise _two_meanings(word, match["number"], value)
        if count > 1:
            raise Refusal(
                f"this goal has several measures: {_listed(self._measures)}",
                f"say which, like {_handle(self._measures[0])}{'' if match['sign'] else '='}{word}",
            )
        return self._measures[0]

    def _answer(self, value: float) -> Reading | None:
        """An answer to the one yes/no measure; without one the word belongs to the note."""
        found = _of_kind(self._measures, MeasureKind.YES_NO)
        if len(found) > 1:
            raise Refusal(
                f"{_listed(found)} can all be answered", f"say which, like {_handle(found[0])}=yes"
            )
        return Reading(found[0].id, value) if found else None

    def _reading(self, measure: Measure, match: re.Match[str]) -> Reading:
        if "," in match["number"]:
            raise Refusal(
                f"{match[0]} could be one number or several",
                "write it without commas, like 1400 or 2.5",
            )
        sign, number = match["sign"] or "", float(match["number"])
        if match["percent"] and not _is_percent(measure):
            spelled = f"{_handle(measure)}{sign or '='}{match['number']}"
            raise _two_meanings(match[0], match["number"], spelled)
        if measure.kind is MeasureKind.YES_NO:
            return _reached(measure, sign, number)
        step = -number if sign.endswith("-") else number
        if measure.kind is MeasureKind.RATE:
            return self._occurrences(measure, step, sets="=" in sign)
        if sign not in ("+", "-"):
            return Reading(measure.id, step)
        value = current_value(measure, self._plan.check_ins_of(self._goal.id), self._on)
        return Reading(measure.id, round(value + step, _DECIMALS))

    def _occurrences(self, measure: Measure, number: float, *, sets: bool) -> Reading:
        so_far = period_count(self._plan, measure, self._on)
        added = round(number - so_far, _DECIMALS) if sets else number
        if so_far + added < 0:
            raise Refusal(
                f"{measure.name} would be below 0 this {measure.period}",
                f"take away at most {write_number(so_far)}",
            )
        return Reading(measure.id, added)


def _reached(measure: Measure, sign: str, number: float) -> Reading:
    if sign not in ("", "=") or number not in (0, 1):
        raise Refusal(f"{measure.name} is reached or not", "answer it with yes or no")
    return Reading(measure.id, number)


def _of_kind(measures: Iterable[Measure], kind: MeasureKind) -> list[Measure]:
    return [each for each in measures if each.kind is kind]


def _is_percent(measure: Measure) -> bool:
    return measure.unit.casefold() in _PERCENT_UNITS


def _folded(name: str) -> str:
    return name.casefold().replace("-", " ")


def _handle(measure: Measure) -> str:
    """A measure's name as one word."""
    return measure.name.replace(" ", "-")


def _listed(measures: Iterable[Measure]) -> str:
    return ", ".join(_handle(each) for each in measures)


def _two_meanings(word: str, number: str, value: str) -> Refusal:
    return Refusal(
        f"{word} could be a confidence or a value",
        f"write @{number}% for the confidence, {value} for the value",
    )


def _no_measure(match: re.Match[str]) -> Refusal:
    confidence = f"write @{match['number']}% for the confidence, or " if match["percent"] else ""
    return Refusal(
        f"this goal has no measure that could take {match[0]}",
        f"{confidence}add one with dualtrack measure, or put the whole note in quotes",
    )
