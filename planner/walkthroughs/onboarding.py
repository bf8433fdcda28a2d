"""From the first answers to a plan: profile, vision, reflections and two linked goals."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from planner.acts.combined import combined
from planner.acts.goals import add_goal
from planner.acts.journal import write_entries
from planner.acts.profile import set_profile, write_vision
from planner.change import Change
from planner.goal import Category, Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.keeper import Decide, Json
from planner.measure_words import read_measure
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel, Sphere, Stage
from planner.refusal import Refusal
from planner.vision import Vision
from planner.walkthroughs.answers import Answers

REFLECTIONS = {
    "energy": "Which hours of last week left you with more energy than they took?",
    "known_for": "What would you like colleagues to come to you for?",
    "people": "Beside whom do you do your best work, and what is it like around them?",
}
"""The three reflection questions by the id of their step."""

IDS = 8
"""Ids that the walkthrough fixes: vision, three reflections, two goals, two measures."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def set_up_plan(
    plan: Plan, *, values: Mapping[str, Json], ids: tuple[str, ...], today: date
) -> Change:
    """The one change that onboarding ends in.

    It may be walked again: the profile is edited then, and vision, reflections and goals are added.
    """
    answers = Answers(values)
    vision_id, *rest = ids
    profile = answered_profile(plan.profile, answers)
    decisions: list[Decide] = []
    if profile != plan.profile or not plan.table("profile"):
        decisions.append(partial(set_profile, profile=profile))
    if answers.text("vision"):
        vision = Vision(vision_id, today, answers.text("vision"))
        decisions.append(partial(write_vision, vision=vision))
    entries = tuple(
        JournalEntry(id_, today, EntryKind.REFLECTION, answers.text(step), prompt=prompt)
        for id_, (step, prompt) in zip(rest, REFLECTIONS.items(), strict=False)
        if answers.text(step)
    )
    if entries:
        decisions.append(partial(write_entries, entries=entries))
    long_id, short_id, *measure_ids = rest[len(REFLECTIONS) :]
    if answers.text("long_title"):
        decisions.append(_add(answers, "long", (long_id, measure_ids[0]), today))
    if answers.text("short_title"):
        parents = (long_id,) if answers.text("long_title") else ()
        decisions.append(_add(answers, "short", (short_id, measure_ids[1]), today, parents))
    if not decisions:
        raise Refusal("nothing was answered yet", "answer at least one question")
    return combined(plan, label="Set up the plan", decisions=decisions)


def answered_profile(old: Profile, answers: Answers) -> Profile:
    """The profile with what was answered; what was skipped stays as it was."""
    stage, sphere, weekday = answers.text("stage"), answers.text("sphere"), answers.text("weekday")
    month, hours = answers.whole("fiscal_start"), answers.number("hours")
    return replace(
        old,
        role=answers.text("role") or old.role,
        stage=Stage(stage) if stage else old.stage,
        sphere=Sphere(sphere) if sphere else old.sphere,
        strengths=answers.lines("strengths") or old.strengths,
        gaps=answers.lines("gaps") or old.gaps,
        reviews=tuple(map(ReviewLevel, answers.lines("reviews"))) or old.reviews,
        review_weekday=WEEKDAYS.index(weekday) if weekday else old.review_weekday,
        fiscal_start=month or old.fiscal_start,
        hours_per_week=old.hours_per_week if hours is None else hours,
    )


def _add(
    answers: Answers,
    which: str,
    ids: tuple[str, str],
    today: date,
    parents: tuple[str, ...] = (),
) -> Decide:
    goal_id, measure_id = ids
    due = answers.day(f"{which}_due")
    goal = Goal(
        id=goal_id,
        title=answers.text(f"{which}_title"),
        start=today,
        due=due,
        category=Category(answers.text(f"{which}_category") or Category.SKILL),
        status=Status.ACTIVE if due else Status.DRAFT,
        why=answers.text(f"{which}_why"),
        first_step=answers.text(f"{which}_first_step"),
        parents=parents,
    )
    words = answers.text(f"{which}_measure")
    measures = (
        [read_measure(words).measure(id_=measure_id, goal_id=goal_id, on=today)] if words else []
    )
    return partial(add_goal, goal=goal, measures=measures)
