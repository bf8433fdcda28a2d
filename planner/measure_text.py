"""A measure as a person writes it: a name, where one is now, and what to reach.

`40 pages` is a value and its unit, `3 talks per week` a rate, and nothing at all a yes or no. Which
way a value goes follows from where it begins.
"""

import re
from dataclasses import dataclass
from datetime import date

from planner.calendar import Period
from planner.measure import Measure, MeasureKind, Target
from planner.refusal import Refusal
from planner.text import clean, read_line

_RATE = re.compile(
    r"(?P<number>\S+)\s*(?P<unit>.*?)\s*(?:\bper\b|\ba\b|\bevery\b|/)\s*(?P<period>\w+)", re.I
)
_VALUE = re.compile(r"(?P<number>[-+]?[\d.,]+)\s*(?P<unit>.*)")
_YES_NO = ("", "yes", "yes/no", "done")
REACHED = 1.0
"""The value of a yes/no measure that is reached."""


@dataclass(frozen=True, slots=True)
class Aim:
    """What is to be reached: a kind that is up until the baseline says down, a value, a unit."""

    kind: MeasureKind
    value: float
    unit: str = ""
    period: Period | None = None


def read_measure(
    *, id_: str, goal_id: str, name: str, baseline: str, target: str, today: date
) -> Measure:
    """The measure that three typed lines describe; its target is in force from today on."""
    aim = read_aim(target)
    start, unit = read_amount(baseline, "value of now") if clean(baseline) else (0.0, "")
    kind = aim.kind
    if kind is MeasureKind.UP and aim.value < start:
        kind = MeasureKind.DOWN
    if kind in (MeasureKind.RATE, MeasureKind.YES_NO):
        start = 0.0
    return Measure(
        id=id_,
        goal=goal_id,
        name=read_line(name, "measure's name"),
        kind=kind,
        targets=(Target(today, aim.value),),
        baseline=start,
        unit=aim.unit or (unit if aim.period is None else ""),
        period=aim.period,
    )


def read_aim(text: str) -> Aim:
    """What a typed target means."""
    typed = read_line(text, "target") if clean(text) else ""
    if typed.casefold() in _YES_NO:
        return Aim(MeasureKind.YES_NO, REACHED)
    rate = _RATE.fullmatch(typed)
    if rate is not None and (period := _period(rate["period"])) is not None:
        value, _ = read_amount(rate["number"], "target")
        return Aim(MeasureKind.RATE, value, _unit(rate["unit"]), period)
    value, unit = read_amount(typed, "target")
    return Aim(MeasureKind.UP, value, unit)


def read_amount(text: str, what: str) -> tuple[float, str]:
    """A number and the unit behind it; a number with commas could mean two things."""
    typed = clean(text)
    match = _VALUE.fullmatch(typed)
    number = match["number"] if match else ""
    if "," in number:
        raise Refusal(f"{number} could be one number or several", "write it without commas")
    try:
        return float(number), _unit(match["unit"]) if match else ""
    except ValueError:
        raise Refusal(
            f"{typed} is not a {what}", "write it like 40 pages, or 3 per week, or leave it empty"
        ) from None


def write_aim(measure: Measure) -> str:
    """The newest target as it can be typed back."""
    if measure.kind is MeasureKind.YES_NO:
        return "yes"
    amount = f"{measure.target:g} {measure.unit}".strip()
    return f"{amount} per {measure.period}" if measure.period else amount


def _unit(text: str) -> str:
    return read_line(text, "unit") if text.strip() else ""


def _period(word: str) -> Period | None:
    typed = word.casefold()
    return next((each for each in Period if typed in (each.value, f"{each.value}s")), None)
