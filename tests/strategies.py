"""Hypothesis strategies for every kind of record, and for whole plans."""

from dataclasses import replace
from datetime import UTC, date

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

ids = st.text(ALPHABET, min_size=LENGTH, max_size=LENGTH)
days = st.dates(date(1990, 1, 1), date(2110, 12, 31))
empty_or_lines = st.text(max_size=40).map(clean)
lines = empty_or_lines.filter(bool)
empty_or_notes = st.text(max_size=80).map(lambda text: clean(text, multiline=True))
notes = empty_or_notes.filter(bool)
percentages = st.none() | st.integers(0, 100)
numbers = st.floats(-1e12, 1e12)
hours = st.none() | st.floats(0, 168)


@st.composite
def goals(draw: st.DrawFn, parents: st.SearchStrategy[str] = ids) -> Goal:
    start = draw(days)
    due = draw(st.none() | st.dates(start, date(2120, 12, 31)))
    undated = st.sampled_from([Status.DRAFT, Status.DONE, Status.DROPPED])
    id_ = draw(ids)
    return Goal(
        id=id_,
        title=draw(lines),
        start=start,
        due=due,
        category=draw(st.sampled_from(Category)),
        status=draw(undated if due is None else st.sampled_from(Status)),
        why=draw(empty_or_notes),
        kind=draw(st.sampled_from(Kind)),
        purpose=draw(st.sampled_from(Purpose)),
        sphere=draw(st.sampled_from(Sphere)),
        tags=tuple(draw(st.lists(lines, max_size=3))),
        focus=draw(st.booleans()),
        parents=tuple(draw(st.lists(parents.filter(lambda parent: parent != id_), max_size=2))),
        first_step=draw(empty_or_lines),
        resources=draw(empty_or_notes),
        reason=draw(st.none() | st.sampled_from(Reason)),
        in_my_control=draw(st.none() | st.booleans()),
        employer_support=draw(empty_or_notes),
        company_priority=draw(empty_or_notes),
        hours_per_week=draw(hours),
        obstacles=tuple(draw(st.lists(st.builds(Obstacle, lines, empty_or_lines), max_size=2))),
        confidence=draw(percentages),
        paused_until=draw(st.none() | days),
        ended_on=draw(st.none() | days),
        ended_because=draw(empty_or_notes),
        values=tuple(draw(st.lists(st.sampled_from(Value), max_size=3, unique=True))),
        no_value_because=draw(empty_or_notes),
        reconfirm=draw(st.booleans()),
        tripwire=draw(st.none() | st.builds(Tripwire, days, st.integers(1, 100), lines)),
        dismissed=tuple(draw(st.lists(lines, max_size=2))),
    )


@st.composite
def measures(draw: st.DrawFn, goal: st.SearchStrategy[str] = ids) -> Measure:
    kind = draw(st.sampled_from(MeasureKind))
    is_rate = kind is MeasureKind.RATE
    baseline = 0.0 if is_rate else draw(st.integers(-1000, 1000)) / 4
    away = draw(
        st.lists(st.integers(1, 1000).map(lambda quarter: quarter / 4), min_size=1, max_size=3)
    )
    sign = -1 if kind is MeasureKind.DOWN else 1
    since = sorted(draw(st.lists(days, min_size=len(away), max_size=len(away))))
    return Measure(
        id=draw(ids),
        goal=draw(goal),
        name=draw(lines),
        kind=kind,
        targets=tuple(
            Target(day, baseline + sign * value) for day, value in zip(since, away, strict=True)
        ),
        baseline=baseline,
        unit=draw(empty_or_lines),
        period=draw(st.sampled_from(Period)) if is_rate else None,
    )


def milestones(goal: st.SearchStrategy[str] = ids) -> st.SearchStrategy[Milestone]:
    return st.builds(Milestone, ids, goal, lines, st.none() | days, st.none() | days)


@st.composite
def check_ins(draw: st.DrawFn, goal: st.SearchStrategy[str] = ids) -> CheckIn:
    readings = tuple(draw(st.lists(st.builds(Reading, ids, numbers), max_size=2)))
    confidence = draw(percentages)
    note = draw(empty_or_notes)
    pace = draw(st.none() | st.sampled_from(Pace))
    is_skip = draw(st.booleans()) or not (readings or confidence is not None or note or pace)
    return CheckIn(draw(ids), draw(goal), draw(days), readings, confidence, note, is_skip, pace)


def date_moves(goal: st.SearchStrategy[str] = ids) -> st.SearchStrategy[DateMove]:
    which = st.sampled_from(MovedDate)
    return st.builds(DateMove, ids, goal, which, days, days, days, empty_or_notes)


def journal_entries(goal: st.SearchStrategy[str] = ids) -> st.SearchStrategy[JournalEntry]:
    about = st.lists(goal, max_size=2).map(tuple)
    kinds = st.sampled_from(EntryKind)
    texts = (empty_or_notes, empty_or_notes, empty_or_notes)
    claims = (empty_or_lines,) * 4
    blockers, opening = st.none() | st.sampled_from(Blocker), st.none() | days
    reviewed = st.just("") | ids
    return st.builds(
        JournalEntry, ids, days, kinds, notes, about, *texts, *claims, blockers, opening, reviewed
    )


snoozes = st.builds(
    lambda id_, span, level: Snooze(id_, span[0], level, span[1]),
    ids,
    st.lists(days, min_size=2, max_size=2, unique=True).map(sorted),
    st.sampled_from(ReviewLevel),
)


@st.composite
def reviews(draw: st.DrawFn, goal: st.SearchStrategy[str] = ids) -> Review:
    since, until = sorted((draw(days), draw(days)))
    shares = st.none() | st.integers(0, 100).map(lambda percent: percent / 100)
    about = draw(st.lists(goal, max_size=3, unique=True))
    decisions = st.none() | st.sampled_from(Decision)
    aspects = draw(st.lists(st.sampled_from(Aspect), max_size=3, unique=True))
    return Review(
        id=draw(ids),
        on=draw(days),
        level=draw(st.sampled_from(ReviewLevel)),
        since=since,
        until=until,
        verdicts=tuple(
            Verdict(
                each,
                draw(decisions),
                draw(shares),
                draw(percentages),
                draw(empty_or_notes),
                draw(empty_or_notes),
            )
            for each in about
        ),
        energy=draw(st.none() | st.integers(1, 5)),
        is_short=draw(st.booleans()),
        ratings=tuple(AspectRating(each, draw(st.integers(1, 10))) for each in aspects),
        direction=draw(st.none() | st.sampled_from(Direction)),
        themes=tuple(draw(st.lists(lines, max_size=2))),
    )


@st.composite
def commitments(draw: st.DrawFn, goal: st.SearchStrategy[str] = ids) -> Commitment:
    end = draw(st.none() | st.sampled_from(CommitmentEnd))
    return Commitment(
        id=draw(ids),
        on=draw(days),
        text=draw(lines),
        goals=tuple(draw(st.lists(goal, max_size=2))),
        due=draw(st.none() | days),
        where=draw(empty_or_lines),
        review=draw(st.just("") | ids),
        carried=draw(st.integers(0, 4)),
        ended_on=None if end is None else draw(days),
        end=end,
        note=draw(empty_or_notes),
    )


@st.composite
def skills(draw: st.DrawFn) -> Skill:
    since = sorted(draw(st.lists(days, max_size=3, unique=True)))
    levels = st.integers(0, 5)
    return Skill(
        id=draw(ids),
        name=draw(lines),
        kind=draw(st.sampled_from(SkillKind)),
        levels=tuple(SkillLevel(day, draw(levels)) for day in since),
        target=draw(st.none() | levels),
        due=draw(st.none() | days),
        evidence=draw(empty_or_notes),
        minutes_per_week=draw(st.integers(0, 600)),
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


@st.composite
def anchor_sittings(draw: st.DrawFn) -> AnchorSitting:
    """A sitting whose choices, where there are leaders, are all made."""
    answers = draw(st.integers(0, len(SCALE) ** len(STATEMENTS) - 1))
    rated = tuple(1 + answers // len(SCALE) ** at % len(SCALE) for at in range(len(STATEMENTS)))
    first = draw(st.integers(1, len(STATEMENTS) - TRUEST + 1))
    truest = tuple(range(first, first + TRUEST))
    among = pairs(leaders(dict(enumerate(rated, 1)), truest))
    is_turned = draw(st.booleans())
    choices = tuple(Choice(*(pair[::-1] if is_turned else pair)) for pair in among)
    anchors = st.lists(st.sampled_from(Anchor), max_size=2, unique=True).map(tuple)
    moves = draw(
        st.lists(st.builds(Move, st.sampled_from(list(MOVES)), notes, anchors), max_size=2)
    )
    return AnchorSitting(draw(ids), draw(days), rated, truest, choices, tuple(moves))


@st.composite
def purpose_entries(draw: st.DrawFn) -> PurposeEntry:
    mask = draw(st.sampled_from(MASKS))
    within = (st.integers(0, 3 if circle in mask else 0) for circle in Circle)
    strengths = draw(st.none() | st.builds(CircleStrengths, *within))
    wordings = tuple(draw(st.lists(st.builds(Wording, lines, st.sampled_from(MASKS)), max_size=2)))
    set_by = draw(st.sampled_from(SetBy))
    return PurposeEntry(
        draw(ids), draw(lines), mask, set_by, wordings, strengths, draw(empty_or_notes)
    )


@st.composite
def purpose_sittings(draw: st.DrawFn) -> PurposeSitting:
    entries = draw(st.lists(purpose_entries(), max_size=3, unique_by=lambda entry: entry.id))
    tried = st.sampled_from([entry.id for entry in entries]) if entries else st.nothing()
    candidates = st.builds(Candidate, ids, tried, lines, lines, days)
    return PurposeSitting(
        draw(ids),
        draw(days),
        tuple(entries),
        tuple(draw(st.lists(candidates, max_size=2))) if entries else (),
        tuple(draw(st.lists(notes, max_size=2))),
        draw(st.none() | st.sampled_from(MASKS)),
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


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """An edit that adds, changes or removes a record of any kind."""
    record = draw(any_record)
    other = draw(records[collection_of(record)])
    made = [added(record), removed(record), *changed(record, other)]
    return draw(st.sampled_from(made))


@st.composite
def kept_changes(draw: st.DrawFn) -> KeptChange:
    number = draw(st.integers(1, 10**9))
    earlier = st.none() | st.integers(1, 10**9)
    at = draw(st.datetimes(timezones=st.just(UTC)))
    made = tuple(draw(st.lists(edits(), min_size=1, max_size=3)))
    return KeptChange(number, at, draw(days), draw(lines), made, draw(earlier), draw(earlier))


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """A plan whose records belong to goals that are in it."""
    kept: list[Record] = list(draw(st.lists(goals(), max_size=3, unique_by=lambda goal: goal.id)))
    if kept:
        goal = st.sampled_from([record.id for record in kept])
        owned = st.one_of(
            measures(goal),
            milestones(goal),
            check_ins(goal),
            date_moves(goal),
            journal_entries(goal),
            commitments(goal),
            reviews(goal),
        )
        kept += draw(st.lists(owned, max_size=6, unique_by=lambda record: record.id))
    kept += draw(
        st.lists(
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
            unique_by=lambda record: record.id,
        )
    )
    kept += draw(st.lists(profiles, max_size=1))
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
