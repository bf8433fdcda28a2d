"""A measure: what shows that a goal moves (in OKR words, a key result)."""

import math
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from planner.calendar import Period
from planner.refusal import Refusal
from planner.text import require_line


class MeasureKind(StrEnum):
    """How a measure counts.

    `rate` counts occurrences per period until the goal is due ("3 per week"); the others compare a
    value with a baseline and a target.
    """

    UP = "up"
    DOWN = "down"
    YES_NO = "yes/no"
    RATE = "rate"


@dataclass(frozen=True, slots=True)
class Target:
    """The value to reach, in force from a day on."""

    on: date
    value: float

    def __post_init__(self) -> None:
        require_number(self.value, "target")


@dataclass(frozen=True, slots=True)
class Measure:
    """A baseline, a dated row of targets and a unit.

    Targets are revisions: raising one today leaves yesterday's progress as it was. For a rate each
    target is the number of occurrences per `period`, and the baseline is 0.
    """

    id: str
    goal: str
    name: str
    kind: MeasureKind
    targets: tuple[Target, ...]
    baseline: float = 0.0
    unit: str = ""
    period: Period | None = None

    def __post_init__(self) -> None:
        require_line(self.name, "measure's name")
        require_line(self.unit, "unit", may_be_empty=True)
        require_number(self.baseline, "baseline")
        if not self.targets:
            raise Refusal(f"the measure {self.name} has no target", "say which value means reached")
        if any(
            later.on < earlier.on
            for earlier, later in zip(self.targets, self.targets[1:], strict=False)
        ):
            raise Refusal("targets must follow each other in time", "give a later day")
        for target in self.targets:
            self._require_reachable(target.value)
        if (self.kind is MeasureKind.RATE) != (self.period is not None):
            raise Refusal(
                "a rate, and only a rate, counts per day, week, month or quarter",
                "write it like 3 per week",
            )

    def _require_reachable(self, target: float) -> None:
        if self.kind is MeasureKind.RATE:
            if target <= 0 or self.baseline != 0:
                raise Refusal(
                    "a rate counts from 0 up to its target",
                    "give a target above 0, like 3 per week",
                )
        elif target == self.baseline:
            raise Refusal(
                f"the target of {self.name} equals its baseline ({write_number(target)})",
                "choose a target that differs from where you are now",
            )
        elif (target > self.baseline) != (self.kind is not MeasureKind.DOWN):
            way = "below" if self.kind is MeasureKind.DOWN else "above"
            aim, start = write_number(target), write_number(self.baseline)
            raise Refusal(
                f"{self.name} goes {self.kind} but its target {aim} is not {way} its baseline"
                f" {start}",
                f"choose a target {way} {start}",
            )

    @property
    def said_unit(self) -> str:
        """The unit behind a space, or nothing where the name says it already."""
        return "" if self.unit.casefold() in ("", self.name.casefold()) else f" {self.unit}"

    @property
    def owners(self) -> tuple[str, ...]:
        """The goal that this measure belongs to."""
        return (self.goal,)

    @property
    def target(self) -> float:
        """The newest target."""
        return self.targets[-1].value

    def target_on(self, day: date) -> float:
        """The target that was in force on a day; before the first revision, the first one."""
        value = self.targets[0].value
        for target in self.targets:
            if target.on <= day:
                value = target.value
        return value

    def aimed_at(self, value: float, on: date) -> "Measure":
        """The measure with another target from a day on; the older targets stay for older days."""
        kept = tuple(target for target in self.targets if target.on < on)
        return replace(self, targets=(*kept, Target(on, value)))

    def progress(self, value: float, on: date) -> float:
        """(value - baseline) / (target - baseline) against the target of that day, clamped to 0..1.

        Not for a rate, whose progress is periods kept over periods elapsed.
        """
        share = (value - self.baseline) / (self.target_on(on) - self.baseline)
        return min(1.0, max(0.0, share))


def require_number(value: float, what: str) -> None:
    """Refuse infinities and not-a-number, which no chart and no file can hold."""
    if not math.isfinite(value):
        raise Refusal(f"the {what} is not a number", "give a number such as 14 or 2.5")


def write_number(value: float) -> str:
    """A number as it can be typed back: without exponent, needless zeros or rounding noise."""
    text = f"{value:.12g}"
    if "e" in text:
        text = f"{value:.12f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
