"""Lessons that come back: what one learned once, when something like it is begun again."""

from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.likeness import is_alike
from planner.plan import Plan
from planner.topics import topics

MOST = 3
"""Lessons that come back at once."""

_ROOM = 200
"""Characters of a lesson that are said."""

_SHARED = 2
"""Topics that two texts share at least when one reminds of the other."""


def returning_lessons(plan: Plan, title: str) -> tuple[JournalEntry, ...]:
    """The lessons that a goal with this title reminds of, the newest first.

    A lesson is alike by its own words, or by the title of a dropped goal that taught it. What goals
    taught that are done has served, and does not come back.
    """
    lessons = plan.entries(EntryKind.LESSON)
    return tuple(each for each in lessons if _comes_back(plan, each, title))[:MOST]


def reminder(lesson: JournalEntry) -> str:
    """A lesson as it is said beside the title of a new goal."""
    words = " ".join(lesson.text.split())
    shown = words if len(words) <= _ROOM else f"{words[: _ROOM - 1]}…"
    return f"You learned on {lesson.on}: {shown}"


def _comes_back(plan: Plan, lesson: JournalEntry, title: str) -> bool:
    goals = [plan.goals[each] for each in lesson.goals if each in plan.goals]
    if goals and all(goal.status is Status.DONE for goal in goals):
        return False
    return any(_reminds(title, text) for text in (lesson.text, *_dropped_titles(goals)))


def _dropped_titles(goals: list[Goal]) -> list[str]:
    return [goal.title for goal in goals if goal.status is Status.DROPPED]


def _reminds(title: str, text: str) -> bool:
    return is_alike(title, text) or len(topics(title) & topics(text)) >= _SHARED
