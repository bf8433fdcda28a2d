"""Quick add: one typed line that becomes a goal.

`Pass the CPA exam by end of Q2 #education #cpa @70% ^k7f` names the title, the due date as a person
writes it, the category (the first hash sign before one of the seven names), tags, the confidence
and the goal that it serves. Where no category is named, the words of the line suggest one.
"""

import re
from datetime import date
from difflib import get_close_matches
from typing import NamedTuple

from planner.acts.goals import add_goal
from planner.change import Change
from planner.fields import Context, read_confidence
from planner.goal import Category, Goal, Status
from planner.human_date import Lean, find_date, write_date, write_distance
from planner.letters import calendar_of
from planner.plan import Plan
from planner.text import clean, read_line

_WOULD_BE_DATE = re.compile(r"\b(?:by|before|until|due)\s+\S.*$", re.IGNORECASE)
"""Where a due date would stand in a line that holds none."""


class QuickGoal(NamedTuple):
    """What a quick-add line says.

    `due_words` are the words that were read as the due date, `unread` those that stand where a date
    would and are none; they stay in the title. `is_suggested` says that no category was named, and
    `slip` is the tag that looks like one.
    """

    title: str
    due: date | None = None
    due_words: str = ""
    category: Category = Category.SKILL
    tags: tuple[str, ...] = ()
    confidence: int | None = None
    parents: tuple[str, ...] = ()
    unread: str = ""
    is_suggested: bool = False
    slip: str = ""

    def preview(self, today: date) -> str:
        """How the line was understood, in words, with the day written out."""
        no_date = f"“{self.unread}” was not read as a date" if self.unread else "no date found"
        when = (
            f"due {write_date(self.due, today)} ({write_distance(self.due, today)})"
            if self.due
            else f"someday ({no_date})"
        )
        tags = "".join(f" #{tag}" for tag in self.tags)
        sure = "" if self.confidence is None else f", confidence {self.confidence}%"
        return f"{self.title} · {self._category_line()}{tags} · {when}{sure}"

    def _category_line(self) -> str:
        if self.slip:
            meant = get_close_matches(self.slip, tuple(Category), n=1)[0]
            return f"{self.category} (#{self.slip} is a tag, #{meant} the category)"
        return f"{self.category} (suggested)" if self.is_suggested else str(self.category)


def read_quick_add(text: str, context: Context) -> QuickGoal:
    """Understand a quick-add line; raises a Refusal when no title is left."""
    words: list[str] = []
    tags: list[str] = []
    parents: list[str] = []
    category: Category | None = None
    confidence: int | None = None
    for word in clean(text).split():
        mark, rest = word[0], word[1:]
        if mark == "#" and category is None and rest.casefold() in tuple(Category):
            category = Category(rest.casefold())
        elif mark == "#" and rest.strip("#"):
            tags.append(rest.lstrip("#").casefold())
        elif mark == "@" and rest.removesuffix("%").isdigit():
            confidence = read_confidence(rest)
        elif mark == "^" and rest:
            parents.append(context.plan.goal(rest).id)
        else:
            words.append(word)
    sentence = " ".join(words)
    found = find_date(sentence, context.today, lean=Lean.FUTURE, fiscal=context.fiscal)
    due_words = sentence[found.start : found.end] if found else ""
    title = f"{sentence[: found.start]} {sentence[found.end :]}" if found else sentence
    unread = None if found else _WOULD_BE_DATE.search(sentence)
    slips = [] if category else [tag for tag in tags if get_close_matches(tag, tuple(Category))]
    return QuickGoal(
        title=read_line(" ".join(title.split()).rstrip(" ,;"), "title"),
        due=found.day if found else None,
        due_words=due_words,
        category=category or _suggested_category(sentence, context),
        is_suggested=category is None,
        slip=slips[0] if slips else "",
        tags=tuple(dict.fromkeys(tags)),
        confidence=confidence,
        parents=tuple(dict.fromkeys(parents)),
        unread=unread[0] if unread else "",
    )


def _suggested_category(sentence: str, context: Context) -> Category:
    # The families of words take longer to load than a short verb of the shell takes in all.
    from planner.smart.suggestion.suggestion import suggest

    return suggest(sentence, calendar_of(context.plan, context.today)).category


def quick_goal(quick: QuickGoal, *, goal_id: str, today: date) -> Goal:
    """The goal that a quick-add line makes: active with a due date, else a draft."""
    return Goal(
        id=goal_id,
        title=quick.title,
        start=today,
        due=quick.due,
        category=quick.category,
        status=Status.ACTIVE if quick.due else Status.DRAFT,
        tags=quick.tags,
        confidence=quick.confidence,
        parents=quick.parents,
    )


def add_quick_goal(plan: Plan, *, quick: QuickGoal, goal_id: str, today: date) -> Change:
    """Put the goal of a quick-add line into the plan."""
    return add_goal(plan, goal=quick_goal(quick, goal_id=goal_id, today=today))
