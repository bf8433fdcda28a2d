"""What the critic says of a goal in a plan: the one way from a saved goal to its letters.

The patterns of the critic take longer to load than a short verb of the shell takes in all, so they
are loaded with the first goal that is judged.
"""

from datetime import date
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from planner.goal import Goal
from planner.plan import Plan
from planner.smart.calendar import Calendar
from planner.smart.goal_fields import GoalFields, fields_of

if TYPE_CHECKING:
    from planner.smart.verdict import Critique, LetterVerdict

CRITIC = "planner.smart.critique"
"""The module that is loaded with the first verdict."""

MARKS = ("○", "◐", "●")
"""Grades 0 to 2 as signs: a letter that is missing, half there, and there."""

REMEMBERED = 2_000
"""Most verdicts that are remembered: those of all cards of a large board."""


def judge(plan: Plan, goal: Goal, today: date) -> "Critique":
    """The verdict on a goal: its title as the sentence, and what its fields and records add.

    Findings that the person dismissed for this goal are left out.
    """
    found = _judge(goal.title, fields_of(plan, goal), calendar_of(plan, today))
    if not goal.dismissed:
        return found
    kept = tuple(each for each in found.findings if each.id not in goal.dismissed)
    return found._replace(findings=kept)


def letters(plan: Plan, goal: Goal, today: date) -> "tuple[LetterVerdict, ...]":
    """The five letters of a goal, in their order."""
    return judge(plan, goal, today).letters


def preview_letters(plan: Plan, goal: Goal, today: date) -> tuple[str, ...]:
    """The letters in a line, for a goal that is being worded, and the question to look at first."""
    found = judge(plan, goal, today)
    signs = " ".join(f"{each.letter}{MARKS[each.grade]}" for each in found.letters)
    line = f"{signs}  {found.word}, {found.total} of 10"
    asked = [each.question for each in found.findings]
    asked += [each.question for each in found.letters if each.question]
    return (line, *asked[:1])


def calendar_of(plan: Plan, today: date) -> Calendar:
    """The days that the sentences of this person are read against."""
    return Calendar(today, plan.fiscal_year, plan.profile.track_boundary_months)


def load_critic() -> None:
    """Load the critic now, so that the first goal that is judged needn't wait for it."""
    import_module(CRITIC)


@lru_cache(maxsize=REMEMBERED)
def _judge(sentence: str, fields: GoalFields, calendar: Calendar) -> "Critique":
    from planner.smart.critique import critique

    return critique(sentence, fields, calendar)
