"""From the first answers to a plan: profile, vision, reflections and two linked goals."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from planner.acts.combined import combined
from planner.acts.goals import add_goal
from planner.acts.journal import write_entries
from planner.acts.profile import set_profile, write_vision
from planner.acts.rhythm import with_levels
from planner.change import Change
from planner.goal import Category, Goal, Status
from planner.keeper import Decide, Json
from planner.measure_text import read_measure_line
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel, Sphere, Stage
from planner.refusal import Refusal
from planner.vision import Vision
from planner.walkthroughs.answers import Answers
from planner.walkthroughs.reflections import answered_reflections

REFLECTED = ("energy", "known_for", "people")
"""The questions of reflection that onboarding asks; the vision walkthrough asks them all."""

LONG, SHORT = "long", "short"
"""What the ids of the questions about each of the two goals begin with."""

VISION, ENTRIES, GOALS, MEASURES = 0, 1, 4, 6
"""Where the ids of the records stand in the row of ids that is fixed with the draft."""

IDS = 8

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def known_profile(plan: Plan) -> Mapping[str, Json]:
    """What the plan says of the person already, as answers to the questions of onboarding."""
    profile = plan.profile
    return {
        "role": profile.role,
        "stage": profile.stage.value if profile.stage else None,
        "sphere": profile.sphere.value,
        "strengths": list(profile.strengths),
        "gaps": list(profile.gaps),
        "vision": plan.vision.text if plan.vision else None,
        "fiscal_start": str(profile.fiscal_start),
        "hours": profile.hours_per_week,
        "reviews": [level.value for level in profile.reviews],
        "weekday": WEEKDAYS[profile.review_weekday],
    }


def set_up_plan(
    plan: Plan,
    *,
    values: Mapping[str, Json],
    known: Mapping[str, Json],
    ids: tuple[str, ...],
    today: date,
) -> Change:
    """The one change that onboarding ends in.

    It may be walked again: then only what differs from the `known` answers is edited, and vision,
    reflections and goals are added.
    """
    answers = Answers(values)
    news = Answers({step: value for step, value in values.items() if known.get(step) != value})
    decisions: list[Decide] = []
    profile = _profile(plan.profile, news, today)
    if not plan.table("profile"):
        profile = replace(profile, reviews_since=today)
    if profile != plan.profile or not plan.table("profile"):
        decisions.append(partial(set_profile, profile=profile))
    if news.text("vision"):
        vision = Vision(ids[VISION], today, news.text("vision"))
        decisions.append(partial(write_vision, vision=vision))
    entries = tuple(
        answered_reflections(values, asked=REFLECTED, ids=ids[ENTRIES:GOALS], today=today)
    )
    if entries:
        decisions.append(partial(write_entries, entries=entries))
    decisions.extend(_goals(plan, answers, ids, today))
    if not decisions:
        raise Refusal("nothing is new in these answers", "change one of them")
    return combined(plan, label="Set up the plan", decisions=decisions)


def _profile(old: Profile, news: Answers, today: date) -> Profile:
    """The profile with what is new; what was skipped stays as it was."""
    changed: dict[str, object] = {}
    if news.text("role"):
        changed["role"] = news.text("role")
    if news.text("stage"):
        changed["stage"] = Stage(news.text("stage"))
    if news.text("sphere"):
        changed["sphere"] = Sphere(news.text("sphere"))
    for step in ("strengths", "gaps"):
        if news.has(step):
            changed[step] = news.lines(step)
    if news.text("fiscal_start"):
        changed["fiscal_start"] = int(news.text("fiscal_start"))
    if news.has("hours"):
        changed["hours_per_week"] = news.number("hours")
    if news.text("weekday"):
        changed["review_weekday"] = WEEKDAYS.index(news.text("weekday"))
    if news.has("reviews"):
        old = with_levels(old, tuple(map(ReviewLevel, news.lines("reviews"))), today)
    return replace(old, **changed)  # type: ignore[arg-type]  # each field has its own type above


def _goals(plan: Plan, answers: Answers, ids: tuple[str, ...], today: date) -> Iterator[Decide]:
    """The long-term goal and the short-term one, which is a stepping stone to it."""
    long_id, short_id = ids[GOALS:MEASURES]
    long_measure, short_measure = ids[MEASURES:]
    if answers.text(f"{LONG}_title"):
        goal = _goal(plan, answers, LONG, long_id, today)
        yield _added(answers, LONG, goal, long_measure, today)
    if answers.text(f"{SHORT}_title"):
        parents = (long_id,) if answers.text(f"{LONG}_title") else ()
        goal = replace(_goal(plan, answers, SHORT, short_id, today), parents=parents)
        yield _added(answers, SHORT, goal, short_measure, today)


def _goal(plan: Plan, answers: Answers, which: str, id_: str, today: date) -> Goal:
    due = answers.day(f"{which}_due")
    sphere = answers.text("sphere")
    return Goal(
        id=id_,
        title=answers.text(f"{which}_title"),
        start=today,
        due=due,
        category=Category(answers.text(f"{which}_category") or Category.SKILL),
        status=Status.ACTIVE if due else Status.DRAFT,
        why=answers.text(f"{which}_why"),
        sphere=Sphere(sphere) if sphere else plan.profile.sphere,
        first_step=answers.text(f"{which}_first_step"),
    )


def _added(answers: Answers, which: str, goal: Goal, measure_id: str, today: date) -> Decide:
    line = answers.text(f"{which}_measure")
    measures = (
        [read_measure_line(line, id_=measure_id, goal_id=goal.id, today=today)] if line else []
    )
    return partial(add_goal, goal=goal, measures=measures)
