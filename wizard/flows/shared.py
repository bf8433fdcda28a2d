"""Questions that several walkthroughs ask in the same words."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from planner.calendar import add_months
from planner.goal import Category
from planner.horizon import Track, track_of
from planner.human_date import write_date
from planner.keeper import Json
from planner.measure_text import explain_measure, read_measure_line
from planner.profile import Sphere
from planner.refusal import Refusal
from planner.walkthroughs.goal_answers import PREVIEW
from wizard.scene import Scene, Words
from wizard.steps import Choice, Day, LongText, Option, Text

E = TypeVar("E", bound=StrEnum)

CATEGORIES = {
    Category.SKILL: "Skill: something you will be able to do",
    Category.PERFORMANCE: "Performance: a result in the work you have",
    Category.LEADERSHIP: "Leadership: leading, mentoring, deciding",
    Category.EDUCATION: "Education: a degree, a course, a certificate",
    Category.NETWORKING: "Networking: people you will know, and who know you",
    Category.BALANCE: "Balance: health, time, the rest of life",
    Category.FINANCIAL: "Financial: income, savings, security",
}


def options_of(words: Mapping[E, str]) -> tuple[Option, ...]:
    """One option for each member, in the order of the words."""
    return tuple(Option(each.value, text) for each, text in words.items())


def category_step(
    id_: str,
    *,
    name: str,
    heading: str,
    default: Callable[[Scene], Json] = lambda _scene: None,
) -> Choice:
    """Which column the goal belongs to."""
    return Choice(
        id=id_,
        name=name,
        heading=heading,
        question="Which column of your board does it belong to?",
        why="The nearest one will do; other aspects can become #tags later.",
        options=options_of(CATEGORIES),
        default=lambda scene: default(scene) or Category.SKILL.value,
    )


def measure_step(
    id_: str,
    *,
    name: str,
    heading: str,
    question: Words,
    why: Words,
    example: Words,
    when: Callable[[Scene], bool] = lambda _scene: True,
    default: Callable[[Scene], Json] = lambda _scene: None,
) -> Text:
    """How one will know, in a few words."""
    return Text(
        id=id_,
        name=name,
        heading=heading,
        question=question,
        why=why,
        example=example,
        what="measure",
        default=default,
        when=when,
        check=_require_measure,
        echo=lambda typed, scene: explain_measure(
            read_measure_line(typed, id_=PREVIEW, goal_id=PREVIEW, today=scene.today)
        ),
    )


def _require_measure(answer: Json, scene: Scene) -> None:
    read_measure_line(str(answer), id_=PREVIEW, goal_id=PREVIEW, today=scene.today)


def why_step(
    id_: str,
    *,
    name: str,
    heading: str,
    question: Words,
    default: Callable[[Scene], Json] = lambda _scene: None,
) -> LongText:
    """What the goal is for, in the person's own words."""
    return LongText(
        id=id_,
        name=name,
        heading=heading,
        question=question,
        why="You will read it again when it gets hard.",
        example="I can sign my own reports, and plan my own weeks",
        what="why",
        default=default,
    )


def first_step_step(id_: str, *, name: str, heading: str) -> Text:
    """What can be done within a week."""
    return Text(
        id=id_,
        name=name,
        heading=heading,
        question="What is a first step that fits into this week?",
        why="Small enough that nothing speaks against it.",
        example="order the question bank",
        what="first step",
    )


def due_step(
    id_: str,
    *,
    name: str,
    heading: str,
    question: Words,
    example: str,
    track: Track | None = None,
    start: str = "",
    default: Callable[[Scene], Json] = lambda _scene: None,
) -> Day:
    """By when. With a track the day must lie on it; `start` is the step that asks for the start."""

    def begun(scene: Scene) -> date:
        return scene.values.day(start) or scene.today

    def check(answer: Json, scene: Scene) -> None:
        if answer == scene.known.get(id_):  # it was there before, and may stay as it is
            return
        require_due(date.fromisoformat(str(answer)), begun(scene), track, scene)

    def remark(day: date, scene: Scene) -> str:
        return "" if day < begun(scene) else str(track_of(begun(scene), day, boundary_of(scene)))

    return Day(
        id=id_,
        name=name,
        heading=heading,
        question=question,
        why="Without a day it waits in the someday lane until it has one.",
        example=example,
        default=default,
        check=check,
        remark=remark,
    )


def is_at_work(scene: Scene) -> bool:
    """Whether questions about an employer make sense."""
    return scene.plan.profile.sphere is Sphere.PROFESSIONAL


def boundary_of(scene: Scene) -> int:
    """Up to how many months the person calls a goal short-term."""
    return scene.plan.profile.track_boundary_months


def require_due(due: date, start: date, track: Track | None, scene: Scene) -> None:
    """Refuse a day that is over, before the start, or on the other track than the one asked for."""
    shown = write_date(due, scene.today)
    if due < scene.today:
        raise Refusal(f"{shown} is over", "give a day to come")
    if due < start:
        raise Refusal(f"{shown} is before the start {write_date(start, scene.today)}", "go later")
    months = boundary_of(scene)
    if track is None or track_of(start, due, months) is track:
        return
    border = write_date(add_months(start, months), scene.today)
    if track is Track.SHORT:
        raise Refusal(
            f"{shown} is long-term (more than {months} months)",
            f"choose a part that fits by {border}",
        )
    raise Refusal(
        f"{shown} is short-term (up to {months} months)",
        f"give a day after {border}, or keep this wish for the next goal",
    )
