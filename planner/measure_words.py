"""A measure in a few words: `18 chapters`, `downtime from 120 to 90 hours`, `2 talks per week`.

Words without a number name something that is reached or not: `certificate in hand`.
"""

import re
from dataclasses import dataclass
from datetime import date

from planner.calendar import Period
from planner.measure import Measure, MeasureKind, Target
from planner.text import read_line

_NUMBER = r"\d+(?:[.,]\d+)?"
_RATE = re.compile(
    rf"(?P<target>{_NUMBER})\s*x?\s*(?P<unit>.*?)\s*(?:per|a|an|each|every|/)\s*"
    r"(?P<period>day|week|month|quarter)",
    re.I,
)
_FROM_TO = re.compile(
    rf"(?P<name>.*?)\s*\bfrom\s+(?P<baseline>{_NUMBER})\s*(?P<before>[^\d\s]*)\s+to\s+"
    rf"(?P<target>{_NUMBER})\s*(?P<unit>.*)",
    re.I,
)
_COUNT = re.compile(rf"(?P<target>{_NUMBER})\s*(?P<unit>\D.*)?", re.I)


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """What a measure's words say."""

    name: str
    kind: MeasureKind
    target: float
    baseline: float = 0.0
    unit: str = ""
    period: Period | None = None

    def measure(self, *, id_: str, goal_id: str, on: date) -> Measure:
        """The record that these words describe; its own rules may refuse it."""
        return Measure(
            id=id_,
            goal=goal_id,
            name=self.name,
            kind=self.kind,
            targets=(Target(on, self.target),),
            baseline=self.baseline,
            unit=self.unit,
            period=self.period,
        )

    def __str__(self) -> str:
        """The measure as a sentence takes it."""
        unit = f" {self.unit}" if self.unit else ""
        match self.kind:
            case MeasureKind.YES_NO:
                return f"{self.name}: yes or no"
            case MeasureKind.RATE:
                return f"{self.target:g}{unit} per {self.period}"
        if self.baseline == 0 and self.name in (self.unit, PROGRESS):
            return f"{self.target:g}{unit}"
        return f"{self.name} from {self.baseline:g} to {self.target:g}{unit}"


PROGRESS = "progress"
"""The name of a measure that says only a number."""


def read_measure(text: str) -> MeasureWords:
    """Understand a measure's words; refuses only an empty text, since any words can be reached."""
    words = read_line(text, "measure")
    if match := _RATE.fullmatch(words):
        unit = match["unit"].strip()
        period = Period(match["period"].lower())
        return MeasureWords(
            unit or "times", MeasureKind.RATE, _number(match["target"]), unit=unit, period=period
        )
    if match := _FROM_TO.fullmatch(words):
        baseline, target = _number(match["baseline"]), _number(match["target"])
        unit = match["unit"].strip() or match["before"]
        kind = MeasureKind.DOWN if target < baseline else MeasureKind.UP
        name = match["name"].strip() or unit or PROGRESS
        return MeasureWords(name, kind, target, baseline, unit)
    if match := _COUNT.fullmatch(words):
        unit = (match["unit"] or "").strip()
        return MeasureWords(unit or PROGRESS, MeasureKind.UP, _number(match["target"]), unit=unit)
    return MeasureWords(words, MeasureKind.YES_NO, 1.0)


def _number(text: str) -> float:
    return float(text.replace(",", "."))
