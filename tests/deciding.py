"""Goals to decide on in reviews, and a person who answers by goal."""

from dataclasses import replace
from datetime import date

from walking import Answer, Person

from planner.change import Change, added, changed
from planner.goal import Goal, Status
from planner.keeper import Decide
from planner.measure import Measure, MeasureKind, Target
from planner.records import Record
from wizard.asker import Page

TODAY = date(2026, 11, 21)
START, DUE = date(2026, 3, 1), date(2027, 6, 30)

EXAM = Goal("exam000000", "Pass the exam", START, DUE, status=Status.ACTIVE)
TALKS = Goal("talks00000", "Give four talks", START, DUE, status=Status.ACTIVE)
GIVEN = Measure("given00000", TALKS.id, "talks", MeasureKind.UP, (Target(START, 4),))
LATE = Goal("late000000", "Write the handbook", START, date(2026, 10, 1), status=Status.ACTIVE)


class Reviewer(Person):
    """A person whose answers leave the state of a goal out, which ends the id of a step."""

    def _answer(self, page: Page) -> Answer:
        asked = page.step.id.rpartition(" ")[0]
        if turns := self.turns.get(asked):
            return turns.pop(0)
        if asked in self.answers:
            return self.answers[asked]
        return super()._answer(page)

    def newest(self, asked: str) -> Page:
        """The newest page of a step, in whatever state its goal was."""
        return next(page for page in reversed(self.pages) if page.step.id.startswith(f"{asked} "))


def adding(*records: Record) -> Decide:
    """Put records into the plan, as another process would."""
    return lambda _plan: Change("Add them", tuple(map(added, records)))


def moving(goal: Goal, due: date) -> Decide:
    """Move the due date of a goal."""
    return lambda plan: Change(
        "Move it", changed(plan.goals[goal.id], replace(plan.goals[goal.id], due=due))
    )


def ending(goal: Goal) -> Decide:
    """Drop a goal."""
    return lambda plan: Change(
        "Drop it",
        changed(plan.goals[goal.id], replace(plan.goals[goal.id], status=Status.DROPPED)),
    )
