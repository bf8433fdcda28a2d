"""A change is told in words, one line for each record."""

from dataclasses import replace
from datetime import date

import pytest

from planner.calendar import Period
from planner.change import COLLECTIONS, Edit, added, changed, removed
from planner.change_words import COLLECTION_NAMES, change_words
from planner.check_in import CheckIn, Reading
from planner.date_move import DateMove, MovedDate
from planner.goal import Category, Goal, Obstacle, Status
from planner.journal import EntryKind, JournalEntry
from planner.market.skill import Skill, SkillKind, SkillLevel
from planner.measure import Measure, MeasureKind, Target
from planner.milestone import Milestone
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel
from planner.records import Record
from planner.reviews.commitment import Commitment, CommitmentEnd
from planner.reviews.review import Review
from planner.vision import Vision

TODAY = date(2026, 11, 21)
DUE = date(2027, 6, 30)
GOAL = Goal("g", "Pass the exam", TODAY, DUE, Category.EDUCATION, Status.ACTIVE)
MEASURE = Measure("m", "g", "chapters", MeasureKind.UP, (Target(TODAY, 18),), unit="chapters")


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (GOAL, "goal “Pass the exam”, education, due Wed 30 Jun 2027"),
        (Goal("g", "Rest", TODAY), "goal “Rest”, skill, someday"),
        (MEASURE, "measure “18 chapters”"),
        (
            Measure("m", "g", "runs", MeasureKind.RATE, (Target(TODAY, 3),), period=Period.WEEK),
            "measure “3 per week”",
        ),
        (Milestone("s", "g", "Register", DUE), "milestone “Register”, Wed 30 Jun 2027"),
        (Milestone("s", "g", "Register"), "milestone “Register”"),
        (Vision("v", TODAY, "A workshop\nby the sea"), "vision “A workshop…”"),
        (JournalEntry("j", TODAY, EntryKind.REFLECTION, "Raw data"), "reflection “Raw data”"),
        (Profile(role="Nurse"), "profile “Nurse”"),
        (Profile(), "profile"),
        (CheckIn("c", "g", TODAY, note="done"), "check-in: “done”"),
        (CheckIn("c", "g", TODAY, confidence=80), "check-in: confidence 80%"),
        (Commitment("k", TODAY, "Call"), "commitment “Call”"),
        (
            Commitment("k", TODAY, "Call", due=DUE, where="desk"),
            "commitment “Call”, Wed 30 Jun 2027, at desk",
        ),
        (Skill("s", "Welding", SkillKind.HARD), "skill “Welding”"),
        (Review("r", TODAY, ReviewLevel.WEEKLY, TODAY, TODAY), "weekly review"),
        (
            DateMove("d", "g", MovedDate.DUE, TODAY, TODAY, DUE),
            "moved due date, Sat 21 Nov 2026 → Wed 30 Jun 2027",
        ),
        (Vision("v", TODAY, "x" * 99), f"vision “{'x' * 59}…”"),
    ],
)
def test_a_record_that_comes_or_goes_is_named(record: Record, words: str) -> None:
    assert list(change_words(Plan(), [added(record)])) == [f"+ {words}"]
    assert list(change_words(Plan(), [removed(record)])) == [f"- {words}"]


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        (MEASURE, "chapters 14"),
        (
            Measure("m", "g", "runs", MeasureKind.RATE, (Target(TODAY, 3),), period=Period.WEEK),
            "runs +14",
        ),
    ],
)
def test_a_check_in_is_told_with_its_goal_and_its_figures(measure: Measure, said: str) -> None:
    plan = Plan().after([added(GOAL), added(measure)], 1)
    check_in = CheckIn("c", "g", TODAY, (Reading("m", 14),), confidence=70, note="slow")
    words = f"+ check-in on “Pass the exam”: {said}, confidence 70%, “slow”"
    assert list(change_words(plan, [added(check_in)])) == [words]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"title": "Pass it"}, "title “Pass the exam” → “Pass it”"),
        ({"due": DUE.replace(day=1)}, "due Wed 30 Jun 2027 → Tue 1 Jun 2027"),
        ({"due": None, "status": Status.DRAFT}, "due Wed 30 Jun 2027 → nothing"),
        ({"status": Status.PAUSED}, "status active → paused"),
        ({"status": Status.PAUSED, "focus": True}, "status active → paused, focus no → yes"),
        (
            {"status": Status.DROPPED, "ended_on": TODAY, "ended_because": "not mine"},
            "status active → dropped, ended because nothing → “not mine”",
        ),
        ({"first_step": "enrol"}, "first step nothing → “enrol”"),
        ({"focus": True}, "focus no → yes"),
        ({"confidence": 80}, "confidence nothing → 80"),
        ({"obstacles": (Obstacle("tired", "sleep"),)}, "obstacles nothing → “tired”"),
        ({"tags": ("cpa", "exam")}, "tags nothing → “cpa”, “exam”"),
    ],
)
def test_a_record_that_changes_shows_each_field_before_and_after(
    fields: dict[str, object], words: str
) -> None:
    plan = Plan().after([added(GOAL)], 1)
    before = {name: getattr(GOAL, name) for name in fields}
    edit = Edit("goals", GOAL.id, before, fields)
    assert list(change_words(plan, [edit])) == [f"~ goal “Pass the exam”: {words}"]


def test_a_new_target_is_told_by_its_value() -> None:
    plan = Plan().after([added(MEASURE)], 1)
    edits = changed(MEASURE, MEASURE.aimed_at(20, TODAY))
    assert list(change_words(plan, edits)) == ["~ measure “chapters”: targets 18 → 20"]


def test_every_collection_has_a_name() -> None:
    assert COLLECTION_NAMES.keys() == COLLECTIONS.keys()


def test_a_record_that_is_gone_is_called_by_its_kind() -> None:
    edit = Edit("goals", "0123456789", {"focus": False}, {"focus": True})
    assert list(change_words(Plan(), [edit])) == ["~ goal: focus no → yes"]


def test_of_dated_rows_the_newest_is_told() -> None:
    later = date(2027, 1, 4)
    skill = Skill("s", "Welding", levels=(SkillLevel(TODAY, 2),))
    better = replace(skill, levels=(*skill.levels, SkillLevel(later, 3)))
    plan = Plan().after([added(MEASURE), added(skill)], 1)
    edits = (*changed(MEASURE, MEASURE.aimed_at(16, later)), *changed(skill, better))
    assert list(change_words(plan, edits)) == [
        "~ measure “chapters”: targets 18 → 16",
        "~ skill “Welding”: levels 2 → 3",
    ]


def test_a_commitment_that_ended_says_how() -> None:
    promise = Commitment("c123456789", TODAY, "Call Ines")
    kept = replace(promise, ended_on=TODAY, end=CommitmentEnd.DONE)
    plan = Plan().after([added(promise)], 1)
    words = list(change_words(plan, changed(promise, kept)))
    assert words == ["~ commitment “Call Ines”: end nothing → done"]
