"""What tests use instead of the real thing: a clock that they set, and changes made by hand."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from planner.change import Change, added, changed, removed
from planner.goal import Goal
from planner.keeper import Decide
from planner.plan import Plan

HERE = timezone(timedelta(hours=9), "JST")


@dataclass
class Clock:
    """Local time, a second later at each look; tests may set it."""

    moment: datetime = datetime(2026, 11, 21, 7, 30, tzinfo=HERE)

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment

    def set_day(self, day: date) -> None:
        self.moment = datetime(day.year, day.month, day.day, 7, 30, tzinfo=HERE)


class GoalChanges:
    """Changes of goals that are called by a number."""

    def called(self, number: int, title: str = "Learn to weld") -> Goal:
        return Goal(f"{number:010}", title, date(2026, 1, 1))

    def add(self, number: int, title: str = "Learn to weld") -> Decide:
        goal = self.called(number, title)
        return lambda plan: Change(f"Add {title}", (added(goal),))

    def rename(self, number: int, title: str) -> Decide:
        def decide(plan: Plan) -> Change:
            old = plan.goals[f"{number:010}"]
            return Change(f"Rename {old.title}", changed(old, self.called(number, title)))

        return decide

    def remove(self, number: int) -> Decide:
        def decide(plan: Plan) -> Change:
            goal = plan.goals[f"{number:010}"]
            return Change(f"Remove {goal.title}", (removed(goal),))

        return decide
