"""One page for each goal of a review: how it stands, and what becomes of it."""

from collections.abc import Iterator
from dataclasses import replace

from planner.goal import Goal, Status
from planner.human_date import write_date
from planner.profile import ReviewLevel
from planner.reviews.deciding import decisions_open, is_resting
from planner.reviews.docket import goals_to_decide
from planner.reviews.grades import grade
from planner.reviews.review import Decision
from planner.reviews.state import state_of
from planner.text import quoted
from planner.walkthroughs.reviews.checked_in import checked_in
from planner.walkthroughs.reviews.decision_answers import Asked, GoalAnswers, decided_states
from wizard.flow import Family
from wizard.flows.reviews.decision_steps import following
from wizard.flows.reviews.goal_lines import goal_lines
from wizard.flows.reviews.section import Outlook, Section
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Choice, Option

_WORDS = {
    Decision.CONTINUE: "Continue: as it is",
    Decision.ADJUST: "Adjust: its date, its target or its wording",
    Decision.PAUSE: "Pause: until a day, or until something happens",
    Decision.DROP: "Drop: let it go, and keep the lesson",
    Decision.DONE: "Done: it is reached",
}


def decisions_section(level: ReviewLevel, after: str) -> Section:
    """The pages of the goals that a review of a level decides on, which come after a step."""

    def members(scene: Scene) -> Iterator[Step]:
        goals = goals_to_decide(scene.plan, level, scene.today)
        now = replace(scene, plan=checked_in(scene.plan, scene.answers, scene.today))
        for number, goal in enumerate(goals, 1):
            state = state_of(scene.plan, goal)
            heading = f"Goal {number} of {len(goals)}"
            yield _decision(scene, goal, state, heading)
            yield from following(now, goal, state, heading)

    family = Family(after, tuple(each.start for each in Asked), members)
    return Section((), (family,), _beside, _summary, _leftovers)


def _decision(scene: Scene, goal: Goal, state: str, heading: str) -> Step:
    answers = GoalAnswers(scene.answers, state)
    earlier = answers.earlier(Asked.DECISION, goal.id)
    plan = scene.plan

    def offered(now: Scene) -> tuple[Option, ...]:
        return tuple(
            Option(each.value, _words(each, goal, now))
            for each in decisions_open(plan, goal, now.today)
        )

    return Choice(
        id=answers.step(Asked.DECISION, goal.id),
        name=quoted(goal.title),
        heading=heading,
        question=f"{quoted(goal.title)}: what becomes of it?",
        why="It changed since you decided on it, so look once more." if earlier else "",
        options=offered,
        default=lambda _scene: earlier,
        may_skip=False,
        needed=f"{quoted(goal.title)} needs a decision as it stands now",
    )


def _words(decision: Decision, goal: Goal, scene: Scene) -> str:
    if decision is Decision.CONTINUE and goal.status is Status.PAUSED:
        if is_resting(goal, scene.today) and goal.paused_until:
            return f"Continue: it rests until {write_date(goal.paused_until, scene.today)}"
        return "Continue: the pause is over, take it up again"
    if decision is Decision.PAUSE and goal.status is Status.PAUSED:
        return "Pause: leave it aside for longer"
    return _WORDS[decision]


def _beside(step: Step, outlook: Outlook) -> Iterator[str]:
    """How the goal stands, beside the question of what becomes of it."""
    kind, _, place = step.id.partition(" ")
    scene = outlook.scene
    goal = scene.plan.goals.get(place.partition(" ")[0])
    if kind == Asked.DECISION and goal is not None:
        now = checked_in(scene.plan, scene.answers, scene.today)
        yield from goal_lines(now, goal, outlook.since, scene.today)


def _summary(outlook: Outlook) -> Iterator[str]:
    """A good word for each goal that is reached."""
    scene = outlook.scene
    for goal_id, state in decided_states(scene.answers):
        goal = scene.plan.goals[goal_id]
        answers = GoalAnswers(scene.answers, state)
        if answers.decision(goal) is Decision.DONE:
            share = answers.number(Asked.GRADE, goal_id)
            graded = "" if share is None else f" ({grade(share)})"
            yield f"{quoted(goal.title)} is reached{graded}. Celebrate it before you plan on."


def _leftovers(scene: Scene) -> Iterator[str]:
    """Goals that were decided on and have ended or gone elsewhere since."""
    for goal_id in dict(decided_states(scene.answers)):
        goal = scene.plan.goals.get(goal_id)
        if goal is None:
            yield "A goal that you decided on was removed elsewhere, and is left out."
        elif not goal.status.is_open:
            yield f"{quoted(goal.title)} is {goal.status} since, and is left out."
