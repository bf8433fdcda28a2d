"""One goal that a review decides on, and what every question about it needs."""

from collections.abc import Callable
from dataclasses import dataclass

from planner.goal import Goal
from planner.keeper import Json
from planner.plan import Plan
from planner.reviews.review import Decision
from planner.text import quoted
from planner.walkthroughs.reviews.decision_answers import Asked, GoalAnswers
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import LongText

_WHY = {
    Decision.ADJUST: "why this change?",
    Decision.PAUSE: "why set it aside?",
    Decision.DROP: "why let it go?",
}


@dataclass(frozen=True, slots=True)
class AboutGoal:
    """One goal, what was answered about it, and the heading of its pages."""

    plan: Plan
    goal: Goal
    answers: GoalAnswers
    heading: str

    @property
    def title(self) -> str:
        """The title of the goal, as questions name it."""
        return quoted(self.goal.title)

    def id_of(self, asked: Asked) -> str:
        """The id of the step that asks something about it."""
        return self.answers.step(asked, self.goal.id)

    def default(
        self, asked: Asked, *, otherwise: Json = None, about: str = ""
    ) -> Callable[[Scene], Json]:
        """What was answered when the goal was in another state, or something else."""
        earlier = self.answers.earlier(asked, about or self.goal.id)
        return lambda _scene: otherwise if earlier is None else earlier

    def why(self, decision: Decision) -> Step:
        """The question for the reason."""
        return LongText(
            id=self.id_of(Asked.WHY),
            heading=self.heading,
            name=f"{self.title}: why",
            question=f"{self.title}: {_WHY[decision]}",
            why="A few words. You will be glad of them next time.",
            what="reason",
            default=self.default(Asked.WHY),
            may_skip=False,
        )
