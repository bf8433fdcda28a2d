"""What the parts of a review work with, and what each comes to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from planner.change import Fields
from planner.ids import derived_id
from planner.keeper import Decide, Json
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews.review import Verdict
from planner.walkthroughs.answers import Answers


@dataclass(frozen=True, slots=True)
class Telling:
    """One person's answers to one review.

    `since` and `until` are the days it looks back at. `answers` are those of the steps that apply,
    by step id; `is_short` marks the three-minute form.
    """

    id: str
    level: ReviewLevel
    since: date
    until: date
    today: date
    answers: Mapping[str, Json]
    is_short: bool = False

    @property
    def values(self) -> Answers:
        """The answers, each readable as what it should be."""
        return Answers(self.answers)

    def record_id(self, *place: object) -> str:
        """The id of a record that this review makes, such as `("win", 0)`."""
        return derived_id(self.id, *place)


@dataclass(frozen=True, slots=True)
class Told:
    """What one part of a review comes to.

    `decisions` change the plan, each on what the earlier ones left. `review` are fields of the
    review record, `verdicts` what is said of single goals; those of several parts are joined.
    """

    decisions: tuple[Decide, ...] = ()
    review: Fields = field(default_factory=dict)
    verdicts: tuple[Verdict, ...] = ()


Part = Callable[[Plan, Telling], Told]
"""One part of a review; where none of its steps was answered it comes to nothing."""
