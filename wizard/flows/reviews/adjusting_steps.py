"""The questions of an adjustment: what changes, and into what."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from planner.goal import Status
from planner.human_date import write_date
from planner.keeper import Json
from planner.measure import Measure, MeasureKind, write_number
from planner.refusal import Refusal
from planner.reviews.pressing import POSTPONED_OFTEN, postponements
from planner.reviews.review import Decision
from planner.walkthroughs.answers import Answers
from planner.walkthroughs.reviews.decision_answers import DUE, RESUME, SPLIT, TITLE, Asked
from wizard.flows.reviews.about_goal import AboutGoal
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Checkbox, Day, ListOf, Number, Option, Text

_HIGHEST_TARGET = 1_000_000_000
_MOST_PARTS = 3
_SHRINK = "Its date moved twice already: shrink it, split it, or go back and drop it."


def adjusting(about: AboutGoal, today: date) -> Iterator[Step]:
    """What changes, each new value, and why."""
    is_often = postponements(about.plan, about.goal, today) >= POSTPONED_OFTEN
    yield _changes(about, is_often=is_often)
    changes = about.answers.changes(about.goal)
    if DUE in changes:
        yield _due(about)
    for measure in about.plan.measures.of(about.goal.id):
        if measure.id in changes:
            yield _target(about, measure)
    if TITLE in changes:
        yield _new_title(about)
    if SPLIT in changes:
        yield _parts(about)
    yield about.why(Decision.ADJUST)


def _changes(about: AboutGoal, *, is_often: bool) -> Step:
    options = tuple(_changeable(about))
    values = [option.value for option in options]
    earlier = about.answers.earlier(Asked.CHANGES, about.goal.id)
    kept = [each for each in earlier if each in values] if isinstance(earlier, list) else None
    return Checkbox(
        id=about.id_of(Asked.CHANGES),
        heading=about.heading,
        name=f"{about.title}: changes",
        question=f"{about.title}: what changes?",
        why=_SHRINK if is_often else "Mark one or more.",
        options=options,
        least=1,
        check=_require_a_smaller_one if is_often else _accept,
        default=lambda _scene: [*kept] if kept else None,
        may_skip=False,
    )


def _changeable(about: AboutGoal) -> Iterator[Option]:
    due = about.goal.due
    if about.goal.status is Status.PAUSED:
        yield Option(RESUME, "Take it up again now")
    yield Option(DUE, f"The due date: {write_date(due, due) if due else 'none yet'}")
    for measure in about.plan.measures.of(about.goal.id):
        if measure.kind is not MeasureKind.YES_NO:
            yield Option(measure.id, f"The target of {measure.name}: {_aim(measure)}")
    yield Option(TITLE, "The wording: make it smaller, or clearer")
    yield Option(SPLIT, "Split it: parts of it become wishes of their own")


def _accept(_answer: Json, _scene: Scene) -> None:
    pass


def _require_a_smaller_one(answer: Json, _scene: Scene) -> None:
    if Answers({"": answer}).lines("") == (DUE,):
        raise Refusal(
            "its date moved twice already",
            "mark what shrinks as well: its target, its wording or a part; or go back and drop",
        )


def _due(about: AboutGoal) -> Step:
    due = about.goal.due
    now = f" It is {write_date(due, due)} now." if due else ""
    return Day(
        id=about.id_of(Asked.DUE),
        heading=about.heading,
        name=f"{about.title}: due",
        question=f"{about.title}: due when?{now}",
        why="The old date stays in the history of the goal, with your reason.",
        example="end of Q3",
        check=partial(_check_due, about),
        default=about.default(Asked.DUE),
        may_skip=False,
    )


def _check_due(about: AboutGoal, answer: Json, scene: Scene) -> None:
    day = date.fromisoformat(str(answer))
    if day == about.goal.due:
        raise Refusal("that is its date already", "give another day")
    if day < max(scene.today, about.goal.start):
        raise Refusal(f"{write_date(day, scene.today)} is too early", "give a day to come")


def _target(about: AboutGoal, measure: Measure) -> Step:
    def check(answer: Json, scene: Scene) -> None:
        target = Answers({"": answer}).number("")
        if target is None or target == measure.target:
            raise Refusal("that is its target already", "give another number")
        measure.aimed_at(target, scene.today)

    return Number(
        id=about.answers.step(Asked.TARGET, measure.id),
        heading=about.heading,
        name=f"{about.title}: {measure.name}",
        question=f"{about.title}: which target for {measure.name}? It is {_aim(measure)} now.",
        why="What you had until today still reads against the old one.",
        low=-_HIGHEST_TARGET,
        high=_HIGHEST_TARGET,
        unit=measure.unit,
        check=check,
        default=about.default(Asked.TARGET, about=measure.id),
        may_skip=False,
    )


def _new_title(about: AboutGoal) -> Step:
    def check(answer: Json, _scene: Scene) -> None:
        if answer == about.goal.title:
            raise Refusal("these are its words already", "change them")

    return Text(
        id=about.id_of(Asked.TITLE),
        heading=about.heading,
        name=f"{about.title}: wording",
        question=f"{about.title}: in which words from now on?",
        what="title",
        check=check,
        default=about.default(Asked.TITLE, otherwise=about.goal.title),
        may_skip=False,
    )


def _parts(about: AboutGoal) -> Step:
    return ListOf(
        id=about.id_of(Asked.SPLIT),
        heading=about.heading,
        name=f"{about.title}: parts",
        question=f"{about.title}: which parts become wishes of their own?",
        why="They wait in your someday lane, and this goal keeps the rest.",
        what="part",
        most=_MOST_PARTS,
        default=about.default(Asked.SPLIT),
        may_skip=False,
    )


def _aim(measure: Measure) -> str:
    period = f" per {measure.period}" if measure.period else ""
    return f"{write_number(measure.target)}{measure.said_unit}{period}"
