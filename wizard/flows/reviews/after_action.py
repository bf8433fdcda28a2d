"""The goal that went best and the one that went worst: four questions on each, and a lesson."""

from collections.abc import Iterator

from planner.goal import Goal
from planner.profile import ReviewLevel
from planner.reviews.facts import goal_facts
from planner.reviews.grades import grade
from planner.reviews.schedule import span_of
from planner.text import quoted
from planner.walkthroughs.reviews.after_action import (
    BEST,
    LESSON,
    QUESTIONS,
    WORST,
    Graded,
    after_action_step,
    best_first,
    chosen_goal,
    graded_goals,
    with_given_grades,
)
from planner.walkthroughs.reviews.checked_in import checked_in
from wizard.flows.reviews.section import Outlook, Section
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Choice, LongText, Option

_NAMES = {BEST: "Best goal", WORST: "Worst goal"}
_ASKED = {
    BEST: "Which goal went best?",
    WORST: "And which went worst?",
}
_WHY = {
    BEST: "What worked once can work again, when you know why.",
    WORST: "A low grade says something about a plan, and nothing about you.",
}
_EXAMPLES = {
    "expected": "to finish in six weeks, with one evening each",
    "happened": "it took eleven, and the last part was done on holidays",
    "reason": "two evenings each were gone before the week began",
    "keep": "keep the short sessions; ask for the data before I begin",
}


def after_action_section(level: ReviewLevel) -> Section:
    """The questions, for a review of a level."""
    steps = (each for which in (BEST, WORST) for each in _steps(which, level))
    return Section(tuple(steps), beside=_beside)


def _steps(which: str, level: ReviewLevel) -> Iterator[Step]:
    def graded(scene: Scene) -> Iterator[Graded]:
        since, _ = span_of(scene.plan, level, scene.today)
        now = checked_in(scene.plan, scene.answers, scene.today)
        found = with_given_grades(graded_goals(now, since, scene.today), scene.answers)
        for each in found:
            if which == BEST or each.goal.id != scene.text(BEST):
                yield each

    def offered(scene: Scene) -> tuple[Graded, ...]:
        return best_first(graded(scene))[:: 1 if which == BEST else -1]

    yield Choice(
        id=which,
        name=_NAMES[which],
        heading="Looking closely",
        question=_ASKED[which],
        why=_WHY[which],
        options=lambda scene: tuple(map(_option, offered(scene))),
        when=lambda scene: any(graded(scene)),
    )
    for question, prompt in QUESTIONS.items():
        yield _question(which, question, prompt)
    yield _question(which, LESSON, "In one sentence, what does it teach you?")


def _option(graded: Graded) -> Option:
    return Option(graded.goal.id, f"{graded.goal.title}: {grade(graded.share)}")


def _question(which: str, question: str, words: str) -> Step:
    def goal(scene: Scene) -> Goal | None:
        return chosen_goal(scene.plan, scene.answers, which)

    def asked(scene: Scene) -> str:
        about = goal(scene)
        return f"{quoted(about.title)}: {words[0].lower()}{words[1:]}" if about else words

    return LongText(
        id=after_action_step(which, question),
        name=f"{_NAMES[which]}: {question}",
        heading="Looking closely",
        question=asked,
        example=_EXAMPLES.get(question, ""),
        when=lambda scene: goal(scene) is not None,
    )


def _beside(step: Step, outlook: Outlook) -> Iterator[str]:
    """The facts of the goal, beside the first question about it."""
    scene = outlook.scene
    for which in (BEST, WORST):
        goal = chosen_goal(scene.plan, scene.answers, which)
        if goal and step.id == after_action_step(which, "expected"):
            now = checked_in(scene.plan, scene.answers, scene.today)
            yield from goal_facts(now, goal, outlook.since, scene.today).lines()
            yield from (f"Noted: {each}" for each in _notes(scene, goal, outlook))


def _notes(scene: Scene, goal: Goal, outlook: Outlook) -> Iterator[str]:
    for entry in scene.plan.journal.of(goal.id):
        if outlook.since <= entry.on <= outlook.until:
            yield " ".join(entry.text.split())
