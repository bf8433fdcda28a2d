"""Values asked again: do they hold, which goals still serve them, and which pull against them."""

from collections.abc import Iterable, Iterator

from planner.goal import Goal
from planner.human_date import write_date
from planner.keeper import Json
from planner.plan import Plan
from planner.reviews.prompts import GIVES_WAY, STILL_TRUE
from planner.text import quoted
from planner.values.drift import drift, last_time
from planner.values.overview.drift import drift_lines
from planner.values.purpose.circles import CIRCLE_NAMES
from planner.values.standing import newest_circles, top_anchors
from planner.values.tensions import Pull
from planner.walkthroughs.reviews.reflections import last_reflection
from planner.walkthroughs.reviews.revaluing import (
    ADJUST,
    CHANGED,
    HOLD,
    KEEP,
    NOTHING,
    ORDER,
    PLACES,
    PULL,
    PULL_TITLE,
    PULL_WHY,
    RETAKE,
    SERVES,
    TRUE,
    TRUE_WHY,
    goals_to_confirm,
    leading_values,
    ordered_values,
    pulls_to_settle,
)
from wizard.flow import Family
from wizard.flows.reviews.section import Outlook, Section
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Checkbox, Choice, LongText, Option, Text

HEADING = "Values"

_QUESTIONS = ("Which of them comes first today?", "And which second?")


def _has_values(scene: Scene) -> bool:
    return bool(leading_values(scene.plan))


def _is_other(scene: Scene) -> bool:
    return scene.text(TRUE) in (ORDER, CHANGED) and _has_values(scene)


_TRUE = Choice(
    id=TRUE,
    name="Values still true",
    heading=HEADING,
    question=STILL_TRUE,
    why="Values move slowly, and a plan that serves old ones feels like somebody else's.",
    options=(
        Option(HOLD, "They hold: as they stand"),
        Option(ORDER, "In another order: let me say which comes first"),
        Option(CHANGED, "Not any more: something else has moved in"),
    ),
    when=_has_values,
)


def _place_step(number: int) -> Choice:
    """Which of the leading values has a place; those before it are no longer offered."""

    def offered(scene: Scene) -> tuple[Option, ...]:
        taken = {scene.text(place) for place in PLACES[:number]}
        left = (value for value in leading_values(scene.plan) if value.value not in taken)
        return tuple(Option(value.value, value.full_name) for value in left)

    return Choice(
        id=PLACES[number],
        name=f"Value, place {number + 1}",
        heading=HEADING,
        question=_QUESTIONS[number],
        why="Go by what you would give up last. The sitting itself is kept as it was.",
        options=offered,
        when=lambda scene: scene.text(TRUE) == ORDER and _has_values(scene),
    )


_TRUE_WHY = LongText(
    id=TRUE_WHY,
    name="What changed",
    heading=HEADING,
    question="What has changed, and since when?",
    why="In a year you will want to know what moved you.",
    example="since the child is here, no title is worth an evening",
    what="reason",
    when=_is_other,
)


def _steps_on_goals(scene: Scene) -> Iterator[Step]:
    for goal in goals_to_confirm(scene.plan, scene.answers):
        yield _serves_step(goal)
    for goal_id, found in pulls_to_settle(scene.plan, scene.answers).items():
        yield from _pull_steps(scene.plan.goals[goal_id], found)


def _serves_step(goal: Goal) -> Step:
    return Checkbox(
        id=f"{SERVES}{goal.id}",
        name=f"Serves: {goal.title}",
        heading=HEADING,
        question=f"A value of {quoted(goal.title)} has moved. Which of these does it still serve?",
        why="Leave marked what is true; the rest is unlinked.",
        options=tuple(Option(value.value, value.full_name) for value in goal.values),
        default=lambda _scene: [value.value for value in goal.values],
    )


def _pull_steps(goal: Goal, found: tuple[Pull, ...]) -> Iterator[Step]:
    step = f"{PULL}{goal.id}"

    def is_adjusted(scene: Scene) -> bool:
        return scene.text(step) == ADJUST

    def settled(scene: Scene) -> Json:
        return KEEP if last_reflection(scene.plan, GIVES_WAY, goal.id) else None

    yield Choice(
        id=step,
        name=f"Pulls: {goal.title}",
        heading=HEADING,
        question=f"{quoted(goal.title)}: {found[0].question}",
        why="A question and no verdict: many goals hold both.",
        options=(
            Option(KEEP, "Keep it: they don't collide here, or I know which gives way"),
            Option(ADJUST, "Adjust it: reword the goal, and say what gives way"),
        ),
        default=settled,
    )
    yield Text(
        id=f"{PULL_TITLE}{goal.id}",
        name=f"Reworded: {goal.title}",
        heading=HEADING,
        question="How does the goal read now?",
        why="Change it so that both fit, or leave the words as they are.",
        what="title",
        default=lambda _scene: goal.title,
        when=is_adjusted,
    )
    yield LongText(
        id=f"{PULL_WHY}{goal.id}",
        name=f"Gives way: {goal.title}",
        heading=HEADING,
        question=GIVES_WAY,
        why="You will be shown it when the two collide again.",
        example="the title may wait; the four-day week may not",
        what="answer",
        when=is_adjusted,
    )


def _retake_step(*, always: bool) -> Choice:
    return Choice(
        id=RETAKE,
        name="Take again",
        heading=HEADING,
        question=_retake_question,
        why="It comes after this review, with its own time. Each time is kept beside the others.",
        options=(
            Option("anchors", "The career anchors: about 12 minutes"),
            Option("ikigai", "The purpose map: about half an hour"),
            Option(NOTHING, "Neither now"),
        ),
        default=lambda _scene: NOTHING,
        when=lambda scene: always or not _has_values(scene) or _is_other(scene),
    )


def _retake_question(scene: Scene) -> str:
    done = scene.plan.anchor_sittings or scene.plan.purpose_sittings
    return f"Which exercise would you like to take{' again' if done else ''} after this review?"


def next_exercise(scene: Scene) -> str:
    """The walkthrough that the person wants to go on with; empty for none."""
    chosen = scene.text(RETAKE)
    return "" if chosen == NOTHING else chosen


def _beside(step: Step, outlook: Outlook) -> Iterable[str]:
    scene = outlook.scene
    if step.id == TRUE:
        yield from _standing(scene.plan)
    elif step.id == TRUE_WHY and scene.text(TRUE) == ORDER:
        names = [value.full_name for value in ordered_values(scene.plan, scene.answers)]
        yield f"Today: {', then '.join(names)}"
    elif step.id == RETAKE:
        since = last_time(scene.plan)
        if since is not None and since <= scene.today:
            yield from drift_lines(drift(scene.plan, since, scene.today), scene.today)
    elif step.id.startswith(PULL):
        yield from _earlier(step.id.removeprefix(PULL), scene)


def _standing(plan: Plan) -> Iterator[str]:
    """What the newest exercises say."""
    yield f"Your top anchors: {', '.join(anchor.full_name for anchor in top_anchors(plan))}"
    if circles := [CIRCLE_NAMES[circle] for circle in newest_circles(plan)]:
        yield f"On your purpose map: {', '.join(circles)}"


def _earlier(goal_id: str, scene: Scene) -> Iterator[str]:
    if entry := last_reflection(scene.plan, GIVES_WAY, goal_id):
        yield f"On {write_date(entry.on, scene.today)} you wrote: “{' '.join(entry.text.split())}”"


def revaluing_section(*, always_offers: bool = False) -> Section:
    """The questions on values; a retake is offered where they changed, or each time."""
    return Section(
        (
            _TRUE,
            *map(_place_step, range(len(PLACES))),
            _TRUE_WHY,
            _retake_step(always=always_offers),
        ),
        (Family(TRUE_WHY, (SERVES, PULL, PULL_TITLE, PULL_WHY), _steps_on_goals),),
        _beside,
    )
