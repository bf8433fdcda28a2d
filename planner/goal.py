"""A goal: one statement with dates, a category and the reasons behind it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.horizon import Track, track_of
from planner.profile import WEEK_HOURS, Sphere
from planner.refusal import Refusal
from planner.text import require_line, require_note
from planner.values.value import Value

FULL_CONFIDENCE = 100


class Category(StrEnum):
    """What a goal is about; a goal has exactly one, and each is a column of the board."""

    SKILL = "skill"
    PERFORMANCE = "performance"
    LEADERSHIP = "leadership"
    EDUCATION = "education"
    NETWORKING = "networking"
    BALANCE = "balance"
    FINANCIAL = "financial"


class Status(StrEnum):
    """Where a goal stands in its life."""

    DRAFT = "draft"
    ACTIVE = "active"
    PAUSED = "paused"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def is_open(self) -> bool:
        """Whether the goal may still be worked on."""
        return self in (Status.DRAFT, Status.ACTIVE, Status.PAUSED)


class Kind(StrEnum):
    """Whether a goal is about an ability, about a position, or about neither."""

    SKILL_BASED = "skill-based"
    ROLE_BASED = "role-based"
    NEITHER = "neither"


class Purpose(StrEnum):
    """What a goal is for: a future capability, a result in today's work, or new knowledge."""

    DEVELOPMENT = "development"
    PERFORMANCE = "performance"
    LEARNING = "learning"


class Reason(StrEnum):
    """Why one wants it; autonomous reasons (the first two) carry further than pressure."""

    ENJOY = "enjoy"
    VALUE = "value"
    SHOULD = "should"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What may get in the way, and the if-then plan for that moment."""

    what: str
    then: str = ""

    def __post_init__(self) -> None:
        require_line(self.what, "obstacle")
        require_line(self.then, "if-then plan", may_be_empty=True)


@dataclass(frozen=True, slots=True)
class Tripwire:
    """The point at which one stops or shrinks a goal instead of hoping on.

    It trips when on the day `by` the progress is below `least` percent; `then` is what one had
    decided to do in that case, on a calmer day.
    """

    by: date
    least: int
    then: str

    def __post_init__(self) -> None:
        require_line(self.then, "plan for the tripwire")
        if not 1 <= self.least <= FULL_CONFIDENCE:
            raise Refusal(f"a progress of {self.least}% trips nothing", "give 1% to 100%")


@dataclass(frozen=True, slots=True)
class GoalOutline:
    """The part of a goal that says where it stands on a board.

    A plan may hold 20,000 goals of which a screen shows ten, and this part is read much sooner.
    """

    id: str
    title: str
    start: date
    due: date | None = None
    category: Category = Category.SKILL
    status: Status = Status.DRAFT
    focus: bool = False
    values: tuple[Value, ...] = ()
    ended_on: date | None = None

    def track(self, boundary_months: int) -> Track | None:
        """Short-term or long-term, or None while the goal has no due date (someday)."""
        if self.due is None:
            return None
        return track_of(self.start, self.due, boundary_months)


@dataclass(frozen=True, slots=True)
class Goal(GoalOutline):
    """One thing that the person wants to have reached by a day.

    `confidence` is 0 to 100 percent at drafting (check-ins carry the newer ones), `parents` are the
    long-term goals that this one serves, `ended_on` and `ended_because` tell how it was done or
    dropped. `values` name the one that it serves most first, `no_value_because` says why it serves
    none, and `reconfirm` that a value has changed its place since. `dismissed` are the ids of the
    critic's findings that the person has put aside. A goal that has no due date yet is a draft,
    unless it ended.
    """

    why: str = ""
    kind: Kind = Kind.NEITHER
    purpose: Purpose = Purpose.DEVELOPMENT
    sphere: Sphere = Sphere.PROFESSIONAL
    tags: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    first_step: str = ""
    resources: str = ""
    reason: Reason | None = None
    in_my_control: bool | None = None
    employer_support: str = ""
    company_priority: str = ""
    hours_per_week: float | None = None
    obstacles: tuple[Obstacle, ...] = ()
    confidence: int | None = None
    paused_until: date | None = None
    ended_because: str = ""
    no_value_because: str = ""
    reconfirm: bool = False
    tripwire: Tripwire | None = None
    dismissed: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self._require_clean_text()
        if self.due is not None and self.due < self.start:
            raise Refusal(
                f"the due date {self.due} is before the start {self.start}",
                f"choose a due date on or after {self.start}, or an earlier start",
            )
        if self.due is None and self.status in (Status.ACTIVE, Status.PAUSED):
            raise Refusal(
                f"a goal without a due date can't be {self.status}",
                "give it a due date first, such as end of Q3",
            )
        require_confidence(self.confidence)
        if self.hours_per_week is not None and not 0 <= self.hours_per_week <= WEEK_HOURS:
            raise Refusal(
                f"a week doesn't have {self.hours_per_week:g} hours", f"choose 0 to {WEEK_HOURS}"
            )
        if len(set(self.values)) < len(self.values):
            raise Refusal("a goal serves each value once", "name it a single time")
        if self.id in self.parents:
            raise Refusal("a goal can't be its own stepping stone", "choose another goal")

    def _require_clean_text(self) -> None:
        require_line(self.title, "title")
        for tag in self.tags:
            require_line(tag, "tag")
        for finding in self.dismissed:
            require_line(finding, "dismissed finding")
        require_line(self.first_step, "first step", may_be_empty=True)
        require_note(self.why, "why")
        require_note(self.resources, "resources")
        require_note(self.employer_support, "employer support")
        require_note(self.company_priority, "company priority")
        require_note(self.ended_because, "reason")
        require_note(self.no_value_because, "reason for no value")

    @property
    def owners(self) -> tuple[str, ...]:
        """The goals that this one is a stepping stone of."""
        return self.parents


def require_confidence(confidence: int | None) -> None:
    """Refuse a confidence outside 0 to 100 percent."""
    if confidence is not None and not 0 <= confidence <= FULL_CONFIDENCE:
        raise Refusal(f"a confidence of {confidence}% doesn't exist", "give 0 to 10, or 0% to 100%")
