"""Answers to a review's own questions, as reflections of the journal."""

from collections.abc import Iterator, Mapping
from functools import partial

from planner.acts.journal import write_entry
from planner.journal import EntryKind, JournalEntry
from planner.keeper import Decide
from planner.plan import Plan
from planner.walkthroughs.reviews.telling import Telling


def reflected(telling: Telling, prompts: Mapping[str, str]) -> Iterator[Decide]:
    """An entry for each answered step; `prompts` hold the question that each step asks."""
    for step, prompt in prompts.items():
        if text := telling.values.text(step):
            yield written_reflection(telling, step, prompt, text)


def written_reflection(
    telling: Telling, step: str, prompt: str, text: str, *, goals: tuple[str, ...] = ()
) -> Decide:
    """Write the reflection that an answer comes to."""
    entry = JournalEntry(
        telling.record_id("reflection", step),
        telling.today,
        EntryKind.REFLECTION,
        text,
        goals=goals,
        prompt=prompt,
        review=telling.id,
    )
    return partial(write_entry, entry=entry)


def last_reflection(plan: Plan, prompt: str, goal_id: str = "") -> JournalEntry | None:
    """What was answered to a question the last time; with a goal, what was said of that one."""
    return next(
        (
            entry
            for entry in plan.entries(EntryKind.REFLECTION)
            if entry.prompt == prompt and (not goal_id or goal_id in entry.goals)
        ),
        None,
    )
