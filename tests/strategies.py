"""Hypothesis strategies for every kind of record, and for whole plans."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, timedelta
from functools import cache
from math import prod
from typing import Any, TypeVar

from hypothesis import strategies as st

from planner.calendar import Period
from planner.change import Edit, KeptChange, added, changed, collection_of, removed
from planner.check_in import CheckIn, Pace, Reading
from planner.date_move import DateMove, MovedDate
from planner.goal import Category, Goal, Kind, Obstacle, Purpose, Reason, Status, Tripwire
from planner.ids import ALPHABET, LENGTH
from planner.journal import Blocker, EntryKind, JournalEntry
from planner.market.posting import Posting
from planner.market.skill import Skill, SkillKind, SkillLevel
from planner.measure import Measure, MeasureKind, Target
from planner.milestone import Milestone
from planner.plan import Plan
from planner.profile import BOUNDARIES, PROFILE_ID, Profile, ReviewLevel, Sphere, Stage, SwitchedOn
from planner.records import Record
from planner.reviews.commitment import Commitment, CommitmentEnd
from planner.reviews.review import Aspect, AspectRating, Decision, Direction, Review, Verdict
from planner.reviews.snooze import Snooze
from planner.text import clean
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.forced_choice import Choice, leaders, pairs
from planner.values.anchors.interview import MOVES, Move
from planner.values.anchors.ratings import TRUEST
from planner.values.anchors.sitting import AnchorSitting
from planner.values.anchors.statements import SCALE, STATEMENTS
from planner.values.purpose.candidates import Candidate
from planner.values.purpose.circles import MASKS, Circle
from planner.values.purpose.purpose_map import CircleStrengths, PurposeEntry, SetBy, Wording
from planner.values.purpose.sitting import PurposeSitting
from planner.values.strengths import RankedStrength, StrengthRanking
from planner.values.value import Value
from planner.vision import Vision

T = TypeVar("T")
Pick = tuple[Any, ...]


def picks(*options: Iterable[object]) -> st.SearchStrategy[Pick]:
    """One of each of these options, in a single draw: each draw costs a tenth of a millisecond.

    Together they have fewer than 2**24 combinations, among which all are equally likely.
    """
    lists = [tuple(each) for each in options]
    count = prod(map(len, lists))
    assert count < 2**24

    def picked(number: int) -> Iterator[object]:
        for each in lists:
            number, at = divmod(number, len(each))
            yield each[at]

    return st.integers(0, count - 1).map(lambda number: tuple(picked(number)))


def few(each: st.SearchStrategy[T], most: int) -> st.SearchStrategy[tuple[T, ...]]:
    """None of them, or some, up to a count."""
    return st.lists(each, max_size=most).map(tuple)


@cache
def _links(goal: st.SearchStrategy[str], most: int) -> st.SearchStrategy[tuple[str, ...]]:
    return few(goal, most)


EITHER = (False, True)
WORD = "word"
"""Stands where a text must not be empty and nothing of the drawn one is left."""

ids = st.text(ALPHABET, min_size=LENGTH, max_size=LENGTH)
days = st.dates(date(1990, 1, 1), date(2110, 12, 31))
days_or_none = st.none() | days
empty_or_lines = st.text(max_size=40).map(clean)
lines = empty_or_lines.map(lambda line: line or WORD)
empty_or_notes = st.text(max_size=80).map(lambda text: clean(text, multiline=True))
notes = empty_or_notes.map(lambda note: note or WORD)
percentages = st.none() | st.integers(0, 100)
numbers = st.floats(-1e12, 1e12)
hours = st.none() | st.floats(0, 168)

_spans = st.none() | st.integers(0, 40_000)
"""Days between the start of a goal and its due date."""

_LAST_DUE = date(2120, 12, 31)
_UNDATED = (Status.DRAFT, Status.DONE, Status.DROPPED)
_goal_picks = picks(
    Category,
    Status,
    _UNDATED,
    Kind,
    Purpose,
    Sphere,
    (None, *Reason),
    (None, *EITHER),
    EITHER,
    EITHER,
)
_obstacles = few(st.builds(Obstacle, lines, empty_or_lines), 2)
_values = st.lists(st.sampled_from(Value), max_size=3, unique=True).map(tuple)
_tripwires = st.none() | st.builds(Tripwire, days, st.integers(1, 100), lines)
_few_ids, _few_lines, _few_tags = few(ids, 2), few(lines, 2), few(lines, 3)


@st.composite
def goals(draw: st.DrawFn, named: st.SearchStrategy[str] = ids) -> Goal:
    start, span, id_ = draw(days), draw(_spans), draw(named)
    due = None if span is None else min(start + timedelta(span), _LAST_DUE)
    category, status, undated, kind, purpose, sphere, reason, control, focus, again = draw(
        _goal_picks
    )
    return Goal(
        id=id_,
        title=draw(lines),
        start=start,
        due=due,
        category=category,
        status=undated if due is None else status,
        why=draw(empty_or_notes),
        kind=kind,
        purpose=purpose,
        sphere=sphere,
        tags=draw(_few_tags),
        focus=focus,
        parents=tuple(parent for parent in draw(_few_ids) if parent != id_),
        first_step=draw(empty_or_lines),
        resources=draw(empty_or_notes),
        reason=reason,
        in_my_control=control,
        employer_support=draw(empty_or_notes),
        company_priority=draw(empty_or_notes),
        hours_per_week=draw(hours),
        obstacles=draw(_obstacles),
        confidence=draw(percentages),
        paused_until=draw(days_or_none),
        ended_on=draw(days_or_none),
        ended_because=draw(empty_or_notes),
        values=draw(_values),
        no_value_because=draw(empty_or_notes),
        reconfirm=again,
        tripwire=draw(_tripwires),
        dismissed=draw(_few_lines),
    )


_measure_picks = picks(MeasureKind, Period)
_baselines = st.integers(-1000, 1000).map(lambda quarter: quarter / 4)
_ways = st.lists(
    st.tuples(days, st.integers(1, 1000).map(lambda quarter: quarter / 4)), min_size=1, max_size=3
)
"""The days of targets, and how far away from the baseline each one is."""


@st.composite
def measures(draw: st.DrawFn, goal: st.SearchStrategy[str] = ids) -> Measure:
    kind, period = draw(_measure_picks)
    is_rate = kind is MeasureKind.RATE
    baseline = 0.0 if is_rate else draw(_baselines)
    sign = -1 if kind is MeasureKind.DOWN else 1
    ways = draw(_ways)
    since = sorted(day for day, _ in ways)
    return Measure(
        id=draw(ids),
        goal=draw(goal),
        name=draw(lines),
        kind=kind,
        targets=tuple(
            Target(day, baseline + sign * value)
            for day, (_, value) in zip(since, ways, strict=True)
        ),
        baseline=baseline,
        unit=draw(empty_or_lines),
        period=period if is_rate else None,
    )


def milestones(goal: st.SearchStrategy[str] = ids) -> st.SearchStrategy[Milestone]:
    return st.builds(Milestone, ids, goal, lines, days_or_none, days_or_none)


_readings = few(st.builds(Reading, ids, numbers), 2)
_check_in_picks = picks((None, *Pace), EITHER)


@st.composite
def check_ins(draw: st.DrawFn, goal: st.SearchStrategy[str] = ids) -> CheckIn:
    readings, confidence, note = draw(_readings), draw(percentages), draw(empty_or_notes)
    pace, is_skip = draw(_check_in_picks)
    is_skip = is_skip or not (readings or confidence is not None or note or pace)
    return CheckIn(draw(ids), draw(goal), draw(days), readings, confidence, note, is_skip, pace)


def date_moves(goal: st.SearchStrategy[str] = ids) -> st.SearchStrategy[DateMove]:
    which = st.sampled_from(MovedDate)
    return st.builds(DateMove, ids, goal, which, days, days, days, empty_or_notes)


def journal_entries(goal: st.SearchStrategy[str] = ids) -> st.SearchStrategy[JournalEntry]:
    kinds = st.sampled_from(EntryKind)
    texts = (empty_or_notes, empty_or_notes, empty_or_notes)
    claims = (empty_or_lines,) * 4
    blockers = st.sampled_from([None, *Blocker])
    reviewed = st.just("") | ids
    return st.builds(
        JournalEntry, ids, days, kinds, notes, few(goal, 2), *texts, *claims, blockers,
        days_or_none, reviewed,
    )  # fmt: skip


snoozes = st.builds(
    lambda id_, span, level: Snooze(id_, span[0], level, span[1]),
    ids,
    st.lists(days, min_size=2, max_size=2, unique=True).map(sorted),
    st.sampled_from(ReviewLevel),
)


_shares = st.none() | st.integers(0, 100).map(lambda percent: percent / 100)
_judgements = st.tuples(
    st.sampled_from([None, *Decision]), _shares, percentages, empty_or_notes, empty_or_notes
)
_ratings = st.lists(
    st.builds(AspectRating, st.sampled_from(Aspect), st.integers(1, 10)),
    max_size=3,
    unique_by=lambda rating: rating.aspect,
).map(tuple)
_review_picks = picks(ReviewLevel, (None, 1, 2, 3, 4, 5), EITHER, (None, *Direction))


@st.composite
def reviews(draw: st.DrawFn, goal: st.SearchStrategy[str] = ids) -> Review:
    since, until = sorted((draw(days), draw(days)))
    level, energy, is_short, direction = draw(_review_picks)
    about = dict.fromkeys(draw(_links(goal, 3)))
    return Review(
        id=draw(ids),
        on=draw(days),
        level=level,
        since=since,
        until=until,
        verdicts=tuple(Verdict(each, *draw(_judgements)) for each in about),
        energy=energy,
        is_short=is_short,
        ratings=draw(_ratings),
        direction=direction,
        themes=draw(_few_lines),
    )


_commitment_picks = picks((None, *CommitmentEnd), range(5))
_id_or_none = st.just("") | ids


@st.composite
def commitments(draw: st.DrawFn, goal: st.SearchStrategy[str] = ids) -> Commitment:
    end, carried = draw(_commitment_picks)
    return Commitment(
        id=draw(ids),
        on=draw(days),
        text=draw(lines),
        goals=draw(_links(goal, 2)),
        due=draw(days_or_none),
        where=draw(empty_or_lines),
        review=draw(_id_or_none),
        carried=carried,
        ended_on=None if end is None else draw(days),
        end=end,
        note=draw(empty_or_notes),
    )


_minutes = st.integers(0, 600)
_skill_picks = picks(SkillKind, (None, *range(6)))
_skill_levels = st.lists(
    st.builds(SkillLevel, days, st.integers(0, 5)), max_size=3, unique_by=lambda level: level.on
)


@st.composite
def skills(draw: st.DrawFn) -> Skill:
    kind, target = draw(_skill_picks)
    return Skill(
        id=draw(ids),
        name=draw(lines),
        kind=kind,
        levels=tuple(sorted(draw(_skill_levels), key=lambda level: level.on)),
        target=target,
        due=draw(days_or_none),
        evidence=draw(empty_or_notes),
        minutes_per_week=draw(_minutes),
    )


postings = st.builds(
    Posting,
    ids,
    days,
    lines,
    st.lists(lines, min_size=1, max_size=3, unique_by=str.casefold).map(tuple),
    empty_or_lines,
    empty_or_notes,
)


visions = st.builds(
    Vision,
    ids,
    days,
    notes,
    st.lists(lines, max_size=2).map(tuple),
    st.lists(lines, max_size=2).map(tuple),
    st.lists(st.sampled_from(Category), unique=True).map(tuple),
)


_answers = st.integers(0, len(SCALE) ** len(STATEMENTS) - 1)
_sitting_picks = picks(range(1, len(STATEMENTS) - TRUEST + 2), EITHER)
_anchors = st.lists(st.sampled_from(Anchor), max_size=2, unique=True).map(tuple)
_moves = few(st.builds(Move, st.sampled_from(list(MOVES)), notes, _anchors), 2)


@st.composite
def anchor_sittings(draw: st.DrawFn) -> AnchorSitting:
    """A sitting whose choices, where there are leaders, are all made."""
    answers, (first, is_turned) = draw(_answers), draw(_sitting_picks)
    rated = tuple(1 + answers // len(SCALE) ** at % len(SCALE) for at in range(len(STATEMENTS)))
    truest = tuple(range(first, first + TRUEST))
    among = pairs(leaders(dict(enumerate(rated, 1)), truest))
    choices = tuple(Choice(*(pair[::-1] if is_turned else pair)) for pair in among)
    return AnchorSitting(draw(ids), draw(days), rated, truest, choices, draw(_moves))


_purpose_picks = picks(MASKS, SetBy, EITHER, *(range(4) for _ in Circle))
_wordings = few(st.builds(Wording, lines, st.sampled_from(MASKS)), 2)
_masks_or_none = st.sampled_from([None, *MASKS])


@st.composite
def purpose_entries(draw: st.DrawFn) -> PurposeEntry:
    mask, set_by, is_rated, *strong = draw(_purpose_picks)
    within = (each if circle in mask else 0 for circle, each in zip(Circle, strong, strict=True))
    strengths = CircleStrengths(*within) if is_rated else None
    return PurposeEntry(
        draw(ids), draw(lines), mask, set_by, draw(_wordings), strengths, draw(empty_or_notes)
    )


_entries = st.lists(purpose_entries(), max_size=3, unique_by=lambda entry: entry.id).map(tuple)
_tried = few(st.tuples(ids, st.integers(0, 2), lines, lines, days), 2)
"""What makes a candidate, with the number of the entry that it tries."""

_few_notes = few(notes, 2)


@st.composite
def purpose_sittings(draw: st.DrawFn) -> PurposeSitting:
    entries = draw(_entries)
    tried = draw(_tried) if entries else ()
    candidates = tuple(
        Candidate(id_, entries[at % len(entries)].id, what, known_by, day)
        for id_, at, what, known_by, day in tried
    )
    return PurposeSitting(
        draw(ids), draw(days), entries, candidates, draw(_few_notes), draw(_masks_or_none)
    )


strength_rankings = st.builds(
    StrengthRanking,
    ids,
    days,
    st.lists(
        st.builds(RankedStrength, lines, notes, empty_or_lines),
        min_size=1,
        max_size=2,
        unique_by=lambda ranked: ranked.name.casefold(),
    ).map(tuple),
)
profiles = st.builds(
    Profile,
    id=st.just(PROFILE_ID),
    role=empty_or_lines,
    stage=st.none() | st.sampled_from(Stage),
    sphere=st.sampled_from(Sphere),
    strengths=st.lists(lines, max_size=2).map(tuple),
    gaps=st.lists(lines, max_size=2).map(tuple),
    track_boundary_months=st.sampled_from(BOUNDARIES),
    fiscal_start=st.integers(1, 12),
    hours_per_week=hours,
    reviews=st.lists(st.sampled_from(ReviewLevel), unique=True).map(tuple),
    reviews_since=st.none() | days,
    review_weekday=st.integers(0, 6),
    switched_on=st.lists(
        st.builds(SwitchedOn, st.sampled_from(ReviewLevel), days),
        max_size=2,
        unique_by=lambda each: each.level,
    ).map(tuple),
)

records: dict[str, st.SearchStrategy[Record]] = {
    "profile": profiles,
    "visions": visions,
    "anchor_sittings": anchor_sittings(),
    "purpose_sittings": purpose_sittings(),
    "strength_rankings": strength_rankings,
    "goals": goals(),
    "measures": measures(),
    "milestones": milestones(),
    "check_ins": check_ins(),
    "date_moves": date_moves(),
    "journal": journal_entries(),
    "reviews": reviews(),
    "snoozes": snoozes,
    "commitments": commitments(),
    "skills": skills(),
    "postings": postings,
}
"""What each collection may hold."""

any_record = st.one_of(*records.values())


_positions = st.integers(0, 63)
"""Where to look in a list, modulo its length."""


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """An edit that adds, changes or removes a record of any kind."""
    record = draw(any_record)
    other = draw(records[collection_of(record)])
    made = [added(record), removed(record), *changed(record, other)]
    return made[draw(_positions) % len(made)]


_numbers = st.integers(1, 10**9)
_earlier = st.none() | _numbers
_moments = st.datetimes(timezones=st.just(UTC))
_some_edits = st.lists(edits(), min_size=1, max_size=3).map(tuple)


@st.composite
def kept_changes(draw: st.DrawFn) -> KeptChange:
    return KeptChange(
        draw(_numbers), draw(_moments), draw(days), draw(lines), draw(_some_edits), draw(_earlier),
        draw(_earlier),
    )  # fmt: skip


_GOAL_IDS = ("m0q0000000", "b1g0000000", "z2c0000000", "0a30000000", "h4x0000000")
"""From which the goals of a plan take their ids, so that few strategies lead to them."""

_goals_of_plan = st.lists(
    goals(st.sampled_from(_GOAL_IDS)), max_size=3, unique_by=lambda goal: goal.id
)
_others = st.lists(
    st.one_of(
        visions,
        journal_entries(),
        anchor_sittings(),
        purpose_sittings(),
        strength_rankings,
        snoozes,
        commitments(),
        reviews(),
        skills(),
        postings,
    ),
    max_size=2,
)
_profile_or_none = st.none() | profiles


@cache
def _owned(goal_ids: tuple[str, ...]) -> st.SearchStrategy[list[Record]]:
    """Records that belong to some of these goals."""
    goal = st.sampled_from(goal_ids)
    return st.lists(
        st.one_of(
            measures(goal),
            milestones(goal),
            check_ins(goal),
            date_moves(goal),
            journal_entries(goal),
            commitments(goal),
            reviews(goal),
        ),
        max_size=6,
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """A plan whose records belong to goals that are in it."""
    kept: list[Record] = [*draw(_goals_of_plan)]
    if kept:
        kept += draw(_owned(tuple(sorted(record.id for record in kept))))
    kept += draw(_others)
    profile = draw(_profile_or_none)
    kept += [profile] if profile else []
    unique = {(collection_of(record), record.id): record for record in kept}
    return Plan().after((added(record) for record in unique.values()), 0)


def whole_plans() -> st.SearchStrategy[Plan]:
    """A plan in which every link leads to a goal that is in it."""
    return plans().map(_without_loose_links)


def _without_loose_links(plan: Plan) -> Plan:
    def linked(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(id_ for id_ in ids if id_ in plan.goals)

    edits: list[Edit] = []
    for goal in plan.goals.values():
        edits += changed(goal, replace(goal, parents=linked(goal.parents)))
    for entry in plan.journal.values():
        edits += changed(entry, replace(entry, goals=linked(entry.goals)))
    for each in plan.commitments.values():
        edits += changed(each, replace(each, goals=linked(each.goals)))
    return plan.after(edits, plan.number)
