"""SMART drafting: from a wish to a goal, letter by letter; or a goal worded anew."""

from collections.abc import Iterator, Mapping
from functools import partial

from planner.keeper import Decide, Json
from planner.lessons import reminder, returning_lessons
from planner.letters import MARKS, calendar_of
from planner.plan import Plan
from planner.refusal import Refusal
from planner.smart.critique import critique
from planner.smart.letters.thresholds import FULL_GRADE
from planner.smart.verdict import Critique, LetterVerdict
from planner.walkthroughs.draft import IDS, draft_goal
from planner.walkthroughs.goal_answers import (
    PREVIEW,
    answered_critique,
    answered_sentence,
    similar_goals,
)
from planner.walkthroughs.redraft import known_answers, redraft_goal
from wizard.flow import Flow
from wizard.flows.draft_findings import advice
from wizard.flows.means_steps import ACHIEVABLE, PLANNED
from wizard.flows.purpose_steps import RELEVANT, TIME_BOUND
from wizard.flows.template_steps import TEMPLATING, follow_template, template_aside
from wizard.flows.wish_steps import MEASURABLE, SPECIFIC, WISHING, understood, wish_of
from wizard.scene import Scene
from wizard.step import Step

_SIMILAR_SHOWN = 2


def _critique(scene: Scene) -> Critique:
    return answered_critique(
        scene.plan,
        values=scene.values.values,
        goal_id=scene.subject or PREVIEW,
        today=scene.today,
    )


def _letter_line(letters: tuple[LetterVerdict, ...]) -> str:
    return " · ".join(f"{MARKS[each.grade]} {each.name}" for each in letters)


def _aside(step: Step, scene: Scene) -> Iterator[str]:
    """The sentence and its letters as they stand; before there is one, what it may build on."""
    if step in TEMPLATING:
        yield from template_aside(step, scene)
        return
    if step.id in ("wish", "title") and not scene.values.has("title"):
        profile, wish = scene.plan.profile, wish_of(scene)
        if profile.strengths:
            yield f"Your strengths: {', '.join(profile.strengths)}"
        if profile.gaps:
            yield f"Your gaps: {', '.join(profile.gaps)}"
        yield from _similar(scene, wish.title if wish else "")
        yield from _advice_on_wish(step, scene)
        return
    yield answered_sentence(scene.values.values, today=scene.today)
    try:
        verdict = _critique(scene)
    except Refusal:  # a start behind the due date, until one of them is answered again
        return
    yield _letter_line(verdict.letters)
    yield from advice(step.id, verdict.findings)
    if step.id == "category":
        yield from _similar(scene, scene.text("title"))


def _advice_on_wish(step: Step, scene: Scene) -> Iterator[str]:
    """What is vague in the wish, for the question that makes a goal of it."""
    wish = understood(scene)
    if wish is not None:
        calendar = calendar_of(scene.plan, scene.today)
        yield from advice(step.id, critique(wish.sentence, calendar=calendar).findings)


def _similar(scene: Scene, title: str) -> Iterator[str]:
    alike = similar_goals(scene.plan, title, but=scene.subject) if title else ()
    for goal in alike[:_SIMILAR_SHOWN]:
        yield f"You have a goal much like it: “{goal.title}” ({goal.status})."
    for lesson in returning_lessons(scene.plan, title) if title else ():
        yield reminder(lesson)


def _summary(scene: Scene) -> Iterator[str]:
    """The goal in a sentence, and what its letters still miss."""
    if not scene.values.has("title"):
        return
    yield answered_sentence(scene.values.values, today=scene.today)
    verdict = _critique(scene)
    yield _letter_line(verdict.letters)
    yield from advice("keep", verdict.findings)
    for each in verdict.letters:
        if each.grade < FULL_GRADE:
            yield f"{each.name} could still use {each.missing}. {each.question}"


def _decide(scene: Scene, ids: tuple[str, ...]) -> Decide:
    values = scene.values.values
    if not scene.subject:
        return partial(draft_goal, values=values, ids=ids, today=scene.today)
    return partial(
        redraft_goal,
        goal_id=scene.subject,
        values=values,
        known=scene.known,
        ids=ids,
        today=scene.today,
    )


def _known(plan: Plan, subject: str) -> Mapping[str, Json]:
    return known_answers(plan, subject) if subject else {}


FLOW = Flow(
    name="draft",
    version=1,
    title="Draft a goal",
    minutes=6,
    steps=(
        *WISHING,
        *TEMPLATING,
        *SPECIFIC,
        *MEASURABLE,
        *ACHIEVABLE,
        *RELEVANT,
        *TIME_BOUND,
        *PLANNED,
    ),
    decide=_decide,
    ids=IDS,
    known=_known,
    aside=_aside,
    summary=_summary,
    follows=follow_template,
)
