"""What the critic answers: five letters with their evidence, findings, and a total."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from planner.smart.amounts.measures import FoundMeasure
from planner.smart.language.words import Span
from planner.smart.times.found_times import FoundTime

READY, GOOD, DRAFT = 9, 7, 5
"""Totals of 10 from which a goal is called ready, good, and a draft; below it is an idea."""


class Severity(StrEnum):
    """How much a finding matters; none of them ever stands in the way of saving."""

    WARNING = "warning"
    HINT = "hint"


class Finding(NamedTuple):
    """Something to look at again: its stable id, why, a question that would mend it, and where."""

    id: str
    severity: Severity
    reason: str
    question: str
    spans: tuple[Span, ...] = ()


class LetterVerdict(NamedTuple):
    """One letter: whether the sentence alone states it, and its grade with the fields, 0 to 2.

    `spans` are the words that gave the evidence; `missing` and `question` are empty at grade 2.
    """

    letter: str
    name: str
    is_stated: bool
    grade: int
    spans: tuple[Span, ...]
    missing: str
    question: str


class Critique(NamedTuple):
    """The verdict on a goal's sentence.

    `start` and `due` are the days that the sentence names, where a calendar could tell them.
    """

    letters: tuple[LetterVerdict, ...]
    findings: tuple[Finding, ...]
    measures: tuple[FoundMeasure, ...]
    times: tuple[FoundTime, ...]
    start: date | None
    due: date | None

    @property
    def total(self) -> int:
        """The sum of the grades, 0 to 10."""
        return sum(each.grade for each in self.letters)

    @property
    def word(self) -> str:
        """What the total means: ready, good, draft or idea."""
        if self.total >= READY:
            return "ready"
        if self.total >= GOOD:
            return "good"
        return "draft" if self.total >= DRAFT else "idea"

    def letter(self, letter: str) -> LetterVerdict:
        """The verdict on one of S, M, A, R and T."""
        return next(each for each in self.letters if each.letter == letter)
