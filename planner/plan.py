"""The plan: everything one person keeps, as one immutable value."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, TypeVar, cast

from planner.calendar import FiscalYear
from planner.change import COLLECTIONS, Edit, with_fields
from planner.check_in import CheckIn
from planner.date_move import DateMove, MovedDate
from planner.goal import Goal, GoalOutline
from planner.horizon import Track
from planner.ids import find_id
from planner.journal import EntryKind, JournalEntry
from planner.measure import Measure
from planner.milestone import Milestone
from planner.profile import PROFILE_ID, Profile
from planner.records import Changing, Record, Records
from planner.values.versions import newest
from planner.vision import Vision

if TYPE_CHECKING:
    from planner.market.posting import Posting
    from planner.market.skill import Skill
    from planner.reviews.commitment import Commitment
    from planner.reviews.review import Review, ReviewOutline
    from planner.reviews.snooze import Snooze
    from planner.values.anchors.sitting import AnchorSitting
    from planner.values.purpose.sitting import PurposeSitting
    from planner.values.strengths import StrengthRanking

R = TypeVar("R", bound=Record)
T = TypeVar("T")

_EMPTY: Records[Record] = Records()


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """Records by collection, and the questions that the faces ask about them.

    `number` is that of the last change in it. Two plans are equal when they hold equal records.
    """

    number: int = 0
    tables: Mapping[str, Records[Record]] = field(default_factory=dict)
    _worked_out: dict[object, object] = field(init=False, repr=False, default_factory=dict)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Plan):
            return NotImplemented
        return all(self.table(name) == other.table(name) for name in COLLECTIONS)

    __hash__ = None  # type: ignore[assignment]  # compared by content, never a key

    def table(self, collection: str) -> Records[Record]:
        """The records of one collection by id."""
        return self.tables.get(collection, _EMPTY)

    def after(self, edits: Iterable[Edit], number: int) -> "Plan":
        """The plan with edits applied, as it is once the change of that number is kept."""
        changing: dict[str, Changing[Record]] = {}
        for edit in edits:
            name = edit.collection
            if name not in changing:
                changing[name] = Changing(self.table(name))
            _apply(edit, changing[name])
        changed = {name: records.done() for name, records in changing.items()}
        return Plan(number, {**self.tables, **changed})

    def once(self, work: Callable[["Plan"], T]) -> T:
        """What follows from the whole plan, worked out when it is first asked for."""
        if work not in self._worked_out:
            self._worked_out[work] = work(self)
        return cast("T", self._worked_out[work])

    @property
    def profile(self) -> Profile:
        """The person's profile; before onboarding, the one with every default."""
        profiles = cast("Records[Profile]", self.table("profile"))
        return profiles.get(PROFILE_ID) or Profile()

    @property
    def fiscal_year(self) -> FiscalYear:
        """The person's fiscal calendar."""
        return FiscalYear(self.profile.fiscal_start)

    @property
    def visions(self) -> Records[Vision]:
        """Every version of the five-year vision."""
        return cast("Records[Vision]", self.table("visions"))

    @property
    def vision(self) -> Vision | None:
        """The newest vision; of those of one day, the one that was added last."""
        return newest(self.visions.values())

    @property
    def anchor_sittings(self) -> "Records[AnchorSitting]":
        """Every time that the career anchors were asked."""
        return cast("Records[AnchorSitting]", self.table("anchor_sittings"))

    @property
    def purpose_sittings(self) -> "Records[PurposeSitting]":
        """Every purpose map that was drawn."""
        return cast("Records[PurposeSitting]", self.table("purpose_sittings"))

    @property
    def strength_rankings(self) -> "Records[StrengthRanking]":
        """Every ranking of strengths."""
        return cast("Records[StrengthRanking]", self.table("strength_rankings"))

    @property
    def goals(self) -> Records[Goal]:
        """Every goal, whatever became of it."""
        return cast("Records[Goal]", self.table("goals"))

    @property
    def measures(self) -> Records[Measure]:
        """Every measure of every goal."""
        return cast("Records[Measure]", self.table("measures"))

    @property
    def milestones(self) -> Records[Milestone]:
        """Every milestone of every goal."""
        return cast("Records[Milestone]", self.table("milestones"))

    @property
    def check_ins(self) -> Records[CheckIn]:
        """Every check-in."""
        return cast("Records[CheckIn]", self.table("check_ins"))

    @property
    def date_moves(self) -> Records[DateMove]:
        """Every shift of a date."""
        return cast("Records[DateMove]", self.table("date_moves"))

    @property
    def journal(self) -> Records[JournalEntry]:
        """Every journal entry."""
        return cast("Records[JournalEntry]", self.table("journal"))

    @property
    def reviews(self) -> "Records[Review]":
        """Every review that was finished."""
        return cast("Records[Review]", self.table("reviews"))

    def review_outlines(self) -> "Iterator[ReviewOutline]":
        """When every review was held; much sooner read than the reviews."""
        return cast("Iterator[ReviewOutline]", self.reviews.outlines())

    @property
    def snoozes(self) -> "Records[Snooze]":
        """Every time that a review was put off."""
        return cast("Records[Snooze]", self.table("snoozes"))

    @property
    def commitments(self) -> "Records[Commitment]":
        """Every commitment, open or ended."""
        return cast("Records[Commitment]", self.table("commitments"))

    @property
    def skills(self) -> "Records[Skill]":
        """Every skill."""
        return cast("Records[Skill]", self.table("skills"))

    @property
    def postings(self) -> "Records[Posting]":
        """Every advertised role that was noted."""
        return cast("Records[Posting]", self.table("postings"))

    def goal(self, typed: str) -> Goal:
        """The goal whose id begins with what was typed; refuses an unknown or ambiguous one."""
        return self.goals[find_id(typed, self.goals, "goal")]

    def goal_outlines(self) -> Iterator[GoalOutline]:
        """What a board needs of every goal; much sooner read than the goals."""
        return cast("Iterator[GoalOutline]", self.goals.outlines())

    def track_of(self, goal: GoalOutline) -> Track | None:
        """The goal's track by this person's boundary; None is the someday lane."""
        return goal.track(self.profile.track_boundary_months)

    def check_ins_of(self, goal_id: str) -> tuple[CheckIn, ...]:
        """A goal's check-ins from the oldest day to the newest."""
        return tuple(self.newest_check_ins(goal_id))[::-1]

    def newest_check_ins(self, goal_id: str) -> Iterator[CheckIn]:
        """The same from the newest to the oldest, each read when its turn comes."""
        return self.check_ins.newest_first(goal_id)

    def slip_of(self, goal_id: str, until: date = date.max) -> tuple[int, int]:
        """How often a goal's due date moved up to a day, and by how many days in all."""
        moves = [
            move
            for move in self.date_moves.of(goal_id)
            if move.which is MovedDate.DUE and move.on <= until
        ]
        return len(moves), sum(move.days for move in moves)

    def entries(self, kind: EntryKind) -> tuple[JournalEntry, ...]:
        """Journal entries of one kind, the newest first."""
        found = [entry for entry in self.journal.values() if entry.kind is kind]
        return tuple(sorted(found, key=lambda entry: entry.on)[::-1])


def _apply(edit: Edit, records: Changing[Record]) -> None:
    if edit.after is None:
        records.drop(edit.id)
    elif edit.before is None:
        records.put(COLLECTIONS[edit.collection](**edit.after))
    else:
        records.put(with_fields(records[edit.id], edit.after))
