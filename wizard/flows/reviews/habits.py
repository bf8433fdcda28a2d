"""Which habits held, what recurs, and the one sentence that sums it up."""

from collections.abc import Iterator

from planner.goal import Status
from planner.measure import Measure, MeasureKind
from planner.patterns import patterns
from planner.patterns_words import pattern_words
from planner.plan import Plan
from planner.rate import Outcome as Kept
from planner.rate import newest_outcomes
from planner.reviews.prompts import PATTERN
from wizard.flows.reviews.looking_back import HEADING, last_answer
from wizard.flows.reviews.section import Outlook, Section
from wizard.step import Step
from wizard.steps import LongText

SHOWN = 2
"""Patterns of a kind beside the question."""

PERIODS = 5
"""Periods of a habit that are counted: the weeks of a month."""


def habit_words(plan: Plan, measure: Measure, outlook: Outlook) -> str:
    """How often a habit held lately, such as `3 of 4 weeks`."""
    outcomes = newest_outcomes(plan, measure, outlook.until, PERIODS)
    kept = outcomes.count(Kept.KEPT)
    of = kept + outcomes.count(Kept.MISSED)
    return (
        f"{plan.goals[measure.goal].title}: {measure.name} held in {kept} of {of} {measure.period}s"
    )


def _beside(step: Step, outlook: Outlook) -> Iterator[str]:
    """The habits, what recurs in successes and struggles, and what was said the last time."""
    plan = outlook.scene.plan
    for measure in plan.measures.values():
        is_habit = measure.kind is MeasureKind.RATE and measure.goal in plan.goals
        if is_habit and plan.goals[measure.goal].status is Status.ACTIVE:
            yield habit_words(plan, measure, outlook)
    found = patterns(plan, outlook.since, outlook.until)
    for pattern in found.successes[:SHOWN]:
        yield f"In successes: {pattern_words(pattern)}"
    for pattern in found.struggles[:SHOWN]:
        yield f"In struggles: {pattern_words(pattern)}"
    yield from last_answer(step, outlook)


_PATTERN = LongText(
    id="pattern",
    name="Pattern",
    heading=HEADING,
    question=PATTERN,
    why="One sentence. Habits that held, and what recurs in your journal, stand beside it.",
    example="they begin before the mail does",
    what="answer",
)

SECTION = Section((_PATTERN,), beside=_beside)
