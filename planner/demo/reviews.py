"""The reviews of the demo plan, each as one change of what was written, promised and decided."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from planner.acts.combined import combined
from planner.acts.commitments import carry_commitment, end_commitment, make_commitments
from planner.acts.journal import write_entries
from planner.acts.reviews import keep_review
from planner.change import Change
from planner.demo.audit_words import YEARS
from planner.demo.entries import Entries
from planner.demo.moments import Moment, demo_id, moment
from planner.demo.review_words import DELEGATED, DROPPED, KEPT, PROMISES, Promise
from planner.demo.sittings import Sitting, sittings
from planner.demo.verdicts import verdicts
from planner.goal import Status
from planner.journal import JournalEntry
from planner.keeper import Decide
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel
from planner.reviews.commitment import Commitment, CommitmentEnd
from planner.reviews.review import Aspect, AspectRating, Review

_FATES = (
    (0.64, CommitmentEnd.DONE, KEPT),
    (0.72, CommitmentEnd.DELEGATED, DELEGATED),
    (0.8, CommitmentEnd.DROPPED, DROPPED),
)
"""Below each number a commitment ends in this way, with one of the notes; beyond it is carried."""

_SECOND_PROMISE = 0.35
_ENERGIES = (2, 3, 3, 3, 4, 4, 4, 5)


def reviews(profile: Profile, first: date, today: date) -> Iterator[Moment]:
    """Every review that was held, as one change in the evening of its day."""
    written = Entries(profile, today)
    for sitting in sittings(profile, first, today):
        keep = partial(_keep, sitting=sitting, entries=tuple(written.of(sitting)))
        yield moment(today, (sitting.on - today).days, 19, keep, "review", sitting.number)


def _keep(plan: Plan, *, sitting: Sitting, entries: tuple[JournalEntry, ...]) -> Change:
    keeping: Decide = partial(keep_review, review=_review(plan, sitting))
    decisions = [*_settled(plan, sitting)]
    if entries:
        decisions.append(partial(write_entries, entries=entries))
    if promised := tuple(_promised(plan, sitting)):
        decisions.append(partial(make_commitments, commitments=promised))
    return combined(plan, label=keeping(plan).label, decisions=(*decisions, keeping))


def _review(plan: Plan, sitting: Sitting) -> Review:
    review = Review(
        sitting.id,
        sitting.on,
        sitting.level,
        sitting.since,
        sitting.until,
        verdicts(plan, sitting),
        _ENERGIES[int(sitting.draw("energy") * len(_ENERGIES))],
        sitting.is_short,
    )
    if sitting.level is not ReviewLevel.ANNUAL:
        return review
    story = YEARS[sitting.of_level % len(YEARS)]
    ratings = (AspectRating(*each) for each in zip(Aspect, story.ratings, strict=True))
    return replace(review, ratings=tuple(ratings), direction=story.direction, themes=story.themes)


def _settled(plan: Plan, sitting: Sitting) -> Iterator[Decide]:
    """What became of each open commitment by the day of the review."""
    for each in plan.commitments.values():
        if each.is_open:
            yield _settle(each, sitting)


def _settle(commitment: Commitment, sitting: Sitting) -> Decide:
    fate = sitting.draw("fate", commitment.id)
    ends = [(end, notes) for below, end, notes in _FATES if fate < below or commitment.must_end]
    if not ends:
        due = sitting.on + timedelta(7)
        return partial(carry_commitment, commitment_id=commitment.id, due=due)
    end, notes = ends[0]
    note = notes[int(sitting.draw("note", commitment.id) * len(notes))]
    return partial(
        end_commitment, commitment_id=commitment.id, end=end, today=sitting.on, note=note
    )


def _promised(plan: Plan, sitting: Sitting) -> Iterator[Commitment]:
    """One or two things that serve goals of that day, and that aren't promised already."""
    if sitting.is_short:
        return
    promised = {each.text for each in plan.commitments.values() if each.is_open}
    fitting = [each for each in PROMISES if _fits(plan, each) and each.text not in promised]
    for n in range(1 + (sitting.draw("second promise") < _SECOND_PROMISE)):
        promise = fitting.pop(int(sitting.draw("promise", n) * len(fitting)))
        yield Commitment(
            demo_id(sitting.id, "commitment", n),
            sitting.on,
            promise.text,
            (demo_id(promise.goal),) if promise.goal else (),
            sitting.on + timedelta(promise.days),
            promise.where,
            sitting.id,
        )


def _fits(plan: Plan, promise: Promise) -> bool:
    goal = plan.goals.get(demo_id(promise.goal)) if promise.goal else None
    return not promise.goal or (goal is not None and goal.status is Status.ACTIVE)
