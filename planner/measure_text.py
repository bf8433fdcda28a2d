"""A measure as a person writes it: a name, where one is now, and what to reach.

`40 pages` is a value and its unit, `3 talks per week` a rate, and nothing at all a yes or no. Which
way a value goes follows from where it begins. All three fit into one line as well, such as
`downtime from 120 to 90 hours`. Numbers may be words: `three talks`, `twice a week`.
"""

import re
from datetime import date
from typing import NamedTuple

from planner.calendar import Period
from planner.measure import Measure, MeasureKind, Target, write_number
from planner.number_words import ReadNumber, leading_number
from planner.refusal import Refusal
from planner.text import clean, read_line

_RATE = re.compile(
    r"(?P<number>\S+)\s*(?P<unit>.*?)\s*(?:\bper\b|\ba\b|\bevery\b|/)\s*(?P<period>\w+)", re.I
)
_VALUE = re.compile(r"(?P<number>[-+]?[\d.,]+)\s*(?P<unit>.*)")
_FROM_TO = re.compile(
    r"(?P<name>.*?)\s*\bfrom\s+(?P<baseline>[-+]?[\d.,]+.*?)\s+to\s+(?P<target>[-+]?[\d.,]+.*)",
    re.I,
)
_FROM_WORDS = re.compile(r"(?P<name>.*?\bfrom\s+)(?P<start>.+?)(?P<to>\s+to\s+)(?P<end>.+)", re.I)
_OFTEN = {"once ": "1 times ", "twice ": "2 times ", "thrice ": "3 times "}
_COUNTS_NOTHING = re.compile(r"\s*$|\s+(?:and|are|can|have|of|or|say|to|will)\b|[^\s%]", re.I)
"""What follows a number in words that is a name: `two-way sync`, `one of the managers agrees`."""

_YES_NO = ("", "yes", "yes/no", "done")
TIMES, PROGRESS = "times", "progress"
"""What a rate and a value are called that came without a name and a unit."""

REACHED = 1.0
"""The value of a yes/no measure that is reached."""


class Aim(NamedTuple):
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


def read_measure_line(text: str, *, id_: str, goal_id: str, today: date) -> Measure:
    """The measure that one line describes; words without a number are reached or not."""
    line = _in_digits(read_line(text, "measure"))
    name, baseline, target = _parts(line)
    return read_measure(
        id_=id_, goal_id=goal_id, name=name, baseline=baseline, target=target, today=today
    )


def write_measure(measure: Measure) -> str:
    """A measure in one line, as it can be typed and as a sentence takes it."""
    if measure.kind is MeasureKind.YES_NO:
        return measure.name
    is_named_by_unit = measure.name in (measure.unit, TIMES, PROGRESS)
    if measure.kind is MeasureKind.RATE or (is_named_by_unit and measure.baseline == 0):
        return write_aim(measure)
    name = "" if is_named_by_unit else f"{measure.name} "
    return f"{name}from {write_number(measure.baseline)} to {write_aim(measure)}"


def explain_measure(measure: Measure) -> str:
    """How a measure was understood: which way it goes, or how often."""
    if measure.kind is MeasureKind.YES_NO:
        return f"{measure.name}: reached or not"
    if measure.kind is MeasureKind.RATE:
        return f"{measure.name}: {write_number(measure.target)} every {measure.period}"
    way = "down" if measure.kind is MeasureKind.DOWN else "up"
    unit = measure.said_unit
    start, aim = write_number(measure.baseline), write_number(measure.target)
    return f"{measure.name}: {way} from {start} to {aim}{unit}"


def _parts(line: str) -> tuple[str, str, str]:
    """The name, the baseline and the target that a line holds, as typed."""
    if match := _FROM_TO.fullmatch(line):
        unit = _amount_unit(match["target"]) or _amount_unit(match["baseline"])
        return match["name"] or _named(unit), match["baseline"], match["target"]
    if not _VALUE.fullmatch(line):
        return line, "", ""
    aim = read_aim(line)
    return TIMES if aim.period and not aim.unit else _named(aim.unit), "", line


def _in_digits(line: str) -> str:
    """A line with the numbers in words that it counts with written in digits.

    A single one is an amount in a rate only: `one manager agrees` is a thing that is reached.
    """
    if match := _FROM_WORDS.fullmatch(line):
        start, end = leading_number(match["start"]), leading_number(match["end"])
        if start and end:
            first, last = _with_digits(match["start"], start), _with_digits(match["end"], end)
            return f"{match['name']}{first}{match['to']}{last}"
    for word, times in _OFTEN.items():
        if line[: len(word)].casefold() == word:
            line = times + line[len(word) :]
    number = leading_number(line)
    if number is None or _COUNTS_NOTHING.match(line, number.end):
        return line
    is_single = number.value == 1 and not _RATE.fullmatch(line)
    return line if is_single else _with_digits(line, number)


def _with_digits(text: str, number: ReadNumber) -> str:
    """A text whose number stands in front, in digits if it was in words."""
    if text[:1].isdigit():
        return text
    return write_number(number.value) + text[number.end :]


def _named(unit: str) -> str:
    """What a value is called that came with its unit alone."""
    return PROGRESS if unit.casefold() in ("", "%", "percent") else unit


def _amount_unit(text: str) -> str:
    return read_amount(text, "value")[1]


def read_aim(text: str) -> Aim:
    """What a typed target means."""
    typed = _in_digits(read_line(text, "target")) if clean(text) else ""
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
    typed = _in_digits(clean(text))
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
    amount = f"{write_number(measure.target)} {measure.unit}".strip()
    return f"{amount} per {measure.period}" if measure.period else amount


def _unit(text: str) -> str:
    return read_line(text, "unit") if text.strip() else ""


def _period(word: str) -> Period | None:
    typed = word.casefold()
    return next((each for each in Period if typed in (each.value, f"{each.value}s")), None)
