"""SMART drafting: from a wish to a goal, letter by letter."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial

from planner.calendar import add_months
from planner.goal import Kind as GoalKind
from planner.goal import Purpose, Reason
from planner.horizon import Track
from planner.human_date import Lean, write_date
from planner.ids import handles
from planner.keeper import Decide, Json
from planner.letters import LOW_CONFIDENCE, MONTHS_WITHOUT_STEPS
from planner.refusal import Refusal
from planner.walkthroughs.draft import (
    IDS,
    MILESTONES,
    drafted_letters,
    drafted_sentence,
    keep_draft,
    read_milestone,
    similar_goals,
)
from wizard.flows.shared import category_step, due_step, first_step_step, measure_step, why_step
from wizard.steps import (
    Flow,
    Kind,
    Option,
    Scene,
    Step,
    day,
    day_echo,
    line,
    lines,
    note,
    number,
    one_of,
    says,
    yes_or_no,
)

EASY_CONFIDENCE = 9
"""Of 10: from here on a goal may be too easy to be worth its name."""

_KINDS = {
    GoalKind.SKILL_BASED: "An ability",
    GoalKind.ROLE_BASED: "A position",
    GoalKind.NEITHER: "Neither",
}
_PURPOSES = {
    Purpose.DEVELOPMENT: "Development: a capability for later",
    Purpose.PERFORMANCE: "Performance: results in the work of today",
    Purpose.LEARNING: "Learning: knowledge or information",
}
_REASONS = {
    Reason.ENJOY: "I enjoy it",
    Reason.VALUE: "It is important to me",
    Reason.SHOULD: "I feel I should",
    Reason.TOLD: "I was told to",
}
_MARKS = ("·", "◐", "●")
"""A letter that is missing, half there, and there."""


def _kinds(_scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(each.value, words) for each, words in _KINDS.items())


def _purposes(_scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(each.value, words) for each, words in _PURPOSES.items())


def _reasons(_scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(each.value, words) for each, words in _REASONS.items())


def _parents(scene: Scene) -> tuple[Option, ...]:
    """The long-term goals that are open, each by its id."""
    plan = scene.plan
    shown = handles(plan.goals)
    return tuple(
        Option(goal.id, f"{goal.title} ({shown[goal.id]})")
        for goal in plan.goals.values()
        if goal.status.is_open
        and plan.track_of(goal) is Track.LONG
        and goal.id != scene.draft.subject
    )


def _parent(answer: Json, scene: Scene) -> Json:
    """A long-term goal by its id, or in a script by the beginning of it."""
    if isinstance(answer, str) and answer:
        answer = scene.plan.goal(answer).id
    return one_of(_parents, "long-term goal")(answer, scene)


def _milestones(answer: Json, scene: Scene) -> Json:
    kept = lines("milestone", lambda row, at: read_milestone(row, at.today))(answer, scene)
    if isinstance(kept, list) and len(kept) > MILESTONES:
        raise Refusal(f"{len(kept)} milestones are many", f"keep the {MILESTONES} that matter most")
    return kept


def _due(scene: Scene) -> date | None:
    return date.fromisoformat(scene.text("due")) if scene.text("due") else None


def _start(scene: Scene) -> date:
    return date.fromisoformat(scene.text("start")) if scene.text("start") else scene.today


def _runs_long(scene: Scene) -> bool:
    due = _due(scene)
    return due is not None and due > add_months(_start(scene), MONTHS_WITHOUT_STEPS)


def _confidence(scene: Scene) -> str:
    sentence = drafted_sentence(scene.answers, today=scene.today)
    return f"How sure are you that you will get there, from 0 to 10? {sentence}"


_SPECIFIC = (
    Step(
        "title",
        Kind.TEXT,
        says("Specific: what will you have reached?"),
        why="A verb and a thing: “get promoted” leaves open to what, “become head nurse” doesn't.",
        example="pass the category III analyst exam",
        read=line("title"),
    ),
    category_step("category", "Which column does it belong to?"),
    Step(
        "kind",
        Kind.CHOICE,
        says("Is it about an ability, a position, or neither?"),
        options=_kinds,
        default=lambda _scene: GoalKind.NEITHER.value,
        read=one_of(_kinds, "kind"),
    ),
    Step(
        "purpose",
        Kind.CHOICE,
        says("What is it for?"),
        options=_purposes,
        default=lambda _scene: Purpose.DEVELOPMENT.value,
        read=one_of(_purposes, "purpose"),
    ),
)

_MEASURABLE = (measure_step("measure", "Measurable: how will you know that you are there?"),)

_ACHIEVABLE = (
    first_step_step("first_step"),
    Step(
        "resources",
        Kind.LONG_TEXT,
        says("What helps you: books, courses, people, money?"),
        example="the question bank; Tomasz, one hour a week",
        read=note("resources"),
        may_skip=True,
    ),
    Step(
        "hours",
        Kind.TEXT,
        says("How many hours a week will it take?"),
        example="2 or 1.5",
        read=number("number of hours", 0, 168),
        may_skip=True,
    ),
    Step(
        "in_my_control",
        Kind.CONFIRM,
        says("Is it mostly in your own hands?"),
        why="Where others decide, aim at the part that is yours.",
        default=lambda _scene: True,
        read=yes_or_no,
        may_skip=True,
    ),
    Step(
        "employer_support",
        Kind.TEXT,
        says("What could your employer add: time, money, a stretch task?"),
        example="five days of study leave",
        read=line("employer support"),
        may_skip=True,
    ),
)

_RELEVANT = (
    why_step("why", "Relevant: why does it matter to you?"),
    Step(
        "reason",
        Kind.CHOICE,
        says("Honestly, which is nearest to why you want it?"),
        why="What one enjoys or finds important carries further. The others are fine to know.",
        options=_reasons,
        default=lambda _scene: Reason.VALUE.value,
        read=one_of(_reasons, "reason"),
        may_skip=True,
    ),
    Step(
        "parent",
        Kind.CHOICE,
        says("Which long-term goal is it a stepping stone to?"),
        options=_parents,
        read=_parent,
        may_skip=True,
        when=lambda scene: bool(_parents(scene)),
    ),
    Step(
        "company_priority",
        Kind.TEXT,
        says("Which aim of your company does it serve, if any?"),
        example="fewer unplanned stops in the region",
        read=line("company priority"),
        may_skip=True,
    ),
)

_TIME_BOUND = (
    Step(
        "start",
        Kind.TEXT,
        says("Time-bound: when do you start?"),
        example="today, mon, 4 January",
        default=lambda scene: write_date(_start(scene), scene.today),
        read=day(Lean.FUTURE),
        echo=day_echo(Lean.FUTURE),
    ),
    due_step("due", "By when?", "end of Q2, in 6 months, 30 June", start="start"),
    Step(
        "milestones",
        Kind.LINES,
        says("Which steps lie on the way? One a line, its day behind a comma."),
        why="It runs longer than three months; a step every four to six weeks keeps it moving.",
        example="register, +2w",
        read=_milestones,
        may_skip=True,
        when=_runs_long,
    ),
)

_PLANNED = (
    Step(
        "confidence",
        Kind.RATING,
        _confidence,
        why="5 to 8 is a healthy stretch.",
        read=number("confidence", 0, 10),
        may_skip=True,
    ),
    Step(
        "obstacle",
        Kind.TEXT,
        says("What is most likely to get in the way, in yourself or around you?"),
        example="tired evenings",
        read=line("obstacle"),
        may_skip=True,
    ),
    Step(
        "then",
        Kind.TEXT,
        lambda scene: f"If {scene.text('obstacle')}, then I will …",
        why="A plan for that moment is half of the work done.",
        example="do one chapter before breakfast",
        read=line("if-then plan"),
        may_skip=True,
        when=lambda scene: bool(scene.text("obstacle")),
    ),
)


def _decide(scene: Scene) -> Decide:
    return partial(
        keep_draft,
        values=scene.answers,
        ids=scene.draft.ids,
        subject=scene.draft.subject,
        today=scene.today,
    )


def _aside(scene: Scene) -> Iterator[str]:
    """The sentence and its letters as they stand, and what the last answers call for."""
    if not scene.text("title"):
        return
    yield drafted_sentence(scene.answers, today=scene.today)
    yield _letter_line(scene)
    if "category" not in scene.answers:
        for goal in similar_goals(scene.plan, scene.text("title"), scene.draft.subject)[:2]:
            yield f"You have a goal much like it: “{goal.title}” ({goal.status})."
    yield from _confidence_advice(scene)


def _letter_line(scene: Scene) -> str:
    goal_id = scene.draft.subject or scene.draft.ids[0]
    states = drafted_letters(
        scene.plan, values=scene.answers, ids=scene.draft.ids, goal_id=goal_id, today=scene.today
    )
    return "  ".join(f"{_MARKS[each.grade]} {each.name}" for each in states)


def _confidence_advice(scene: Scene) -> Iterator[str]:
    sure = scene.answers.get("confidence")
    if not isinstance(sure, int):
        return
    if sure * 10 <= LOW_CONFIDENCE:
        yield f"{sure} of 10 is low: could a smaller part of it be the goal?"
    elif sure >= EASY_CONFIDENCE:
        yield f"{sure} of 10 is high: is it too easy, or is it just the right next step?"


def _summary(scene: Scene) -> Iterator[str]:
    yield drafted_sentence(scene.answers, today=scene.today)
    yield _letter_line(scene)
    yield from _confidence_advice(scene)


def _known(scene: Scene) -> Mapping[str, Json]:
    """What a goal that is redrafted says already."""
    goal = scene.plan.goals.get(scene.draft.subject)
    if goal is None:
        return {}
    return {
        "title": goal.title,
        "category": goal.category.value,
        "kind": goal.kind.value,
        "purpose": goal.purpose.value,
        "first_step": goal.first_step or None,
        "resources": goal.resources or None,
        "hours": goal.hours_per_week,
        "in_my_control": goal.in_my_control,
        "employer_support": goal.employer_support or None,
        "why": goal.why or None,
        "reason": goal.reason.value if goal.reason else None,
        "company_priority": goal.company_priority or None,
        "start": goal.start.isoformat(),
        "due": goal.due.isoformat() if goal.due else None,
        "confidence": None if goal.confidence is None else goal.confidence // 10,
    }


FLOW = Flow(
    name="draft",
    version=1,
    title="Draft a SMART goal",
    steps=(*_SPECIFIC, *_MEASURABLE, *_ACHIEVABLE, *_RELEVANT, *_TIME_BOUND, *_PLANNED),
    decide=_decide,
    ids=IDS,
    minutes=6,
    aside=_aside,
    summary=_summary,
    known=_known,
)
