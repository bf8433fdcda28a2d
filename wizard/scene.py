"""Where a walkthrough stands: what a question may look at to find its words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from planner.calendar import FiscalYear
from planner.fields import Context
from planner.keeper import Json
from planner.plan import Plan
from planner.walkthroughs.answers import Answers

FISCAL_STEP = "fiscal_start"
"""The step whose answer, where a walkthrough has one, decides what a quarter is."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a walkthrough stands: its answers so far, what was known before them, plan and day."""

    plan: Plan
    today: date
    answers: Mapping[str, Json] = field(default_factory=dict)
    known: Mapping[str, Json] = field(default_factory=dict)
    subject: str = ""

    @property
    def values(self) -> Answers:
        """The answers, and what was known where there is none yet."""
        return Answers({**self.known, **self.answers})

    def text(self, step: str) -> str:
        """The text that was answered or known, or empty."""
        return self.values.text(step)

    @property
    def fiscal(self) -> FiscalYear:
        """The fiscal year answered in this walkthrough, else the profile's."""
        month = self.text(FISCAL_STEP)
        return FiscalYear(int(month) if month else self.plan.profile.fiscal_start)

    @property
    def context(self) -> Context:
        """What the planner's readers of typed text need."""
        return Context(self.plan, self.today)


Words = str | Callable[[Scene], str]
"""Words of a step: always the same, or put together from the answers so far."""


def said(words: Words, scene: Scene) -> str:
    """The words as they are in this scene."""
    return words if isinstance(words, str) else words(scene)
