"""People who sit through the long reviews, and files that decide on every goal of a plan."""

from datetime import date

from walking import Answer, Person

from planner.keeper import Json
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews.docket import goals_to_decide
from planner.reviews.review import Decision
from planner.reviews.state import state_of
from wizard.asker import Page
from wizard.steps import Choice

LEAST: dict[str, Json] = {"wins": ["a rest"], "committing": ["Sleep"]}
"""What no review can do without."""

PATIENCE = 3
"""How often an auditor answers one question in a row."""


class Auditor(Person):
    """A person who says the least, and goes on with every goal that no answer is about.

    What is said of a goal is found without the state that ends the id of its step.
    """

    def _answer(self, page: Page) -> Answer:
        step = page.step.id
        if self.asked[-PATIENCE:] == [step] * PATIENCE:
            raise AssertionError(f"{step} is asked for ever: {page.notice}")
        asked = step.rpartition(" ")[0]
        if step not in self.answers and asked in self.answers:
            return self.answers[asked]
        if step not in self.answers and step.startswith("decide "):
            return self._decision(page)
        if step not in self.answers and step in LEAST:
            return LEAST[step]
        return super()._answer(page)

    def _decision(self, page: Page) -> str:
        """To continue; what was due already is called done."""
        assert isinstance(page.step, Choice)
        offered = {option.value for option in page.step.offered(page.scene)}
        decision = Decision.CONTINUE if Decision.CONTINUE in offered else Decision.DONE
        return decision.value


def least_of(plan: Plan, level: ReviewLevel, today: date) -> dict[str, Json]:
    """The answers of a file that says the least and goes on with every goal."""
    goals = goals_to_decide(plan, level, today)
    return {**LEAST, **{f"decide {each.id} {state_of(plan, each)}": "continue" for each in goals}}
