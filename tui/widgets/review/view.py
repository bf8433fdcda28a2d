"""What the page of a review shows: values only, so that a test can draw it without an app."""

from dataclasses import dataclass
from datetime import date

from planner.human_date import write_date
from planner.plan import Plan
from planner.reviews.review import Review


@dataclass(frozen=True, slots=True)
class ReviewView:
    """One review of a plan.

    `changes` are the words of the change that kept it, None until the history was read.
    """

    plan: Plan
    review: Review
    today: date
    changes: tuple[str, ...] | None = None

    def day(self, day: date) -> str:
        """A day in words."""
        return write_date(day, self.today)

    def title_of(self, goal_id: str) -> str:
        """The title of a goal as it is called today."""
        goal = self.plan.goals.get(goal_id)
        return goal.title if goal else "a goal that is no longer in the plan"
