"""A quarter of a plan made by hand, with a review at its end, for the packs."""

from datetime import date

from plans import plan_of

from planner.calendar import Period
from planner.check_in import CheckIn, Reading
from planner.date_move import DateMove, MovedDate
from planner.goal import Category, Goal, Status
from planner.journal import Blocker, EntryKind, JournalEntry
from planner.measure import Measure, MeasureKind, Target
from planner.milestone import Milestone
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel, Sphere
from planner.reviews.commitment import Commitment
from planner.reviews.review import Decision, Review, Verdict

START, SINCE, HELD = date(2026, 1, 5), date(2026, 7, 4), date(2026, 10, 2)

EXAM = Goal(
    "exam000000",
    "Pass the exam",
    START,
    date(2026, 12, 18),
    Category.EDUCATION,
    status=Status.ACTIVE,
    focus=True,
    why="So that I sign my own reports",
)
ALARMS = Goal(
    "alarms0000",
    "Halve the false alarms",
    START,
    date(2026, 9, 30),
    Category.PERFORMANCE,
    status=Status.DONE,
    ended_on=date(2026, 9, 25),
    why="Nobody reads a list that cries wolf",
)
RUN = Goal(
    "runs000000",
    "Run twice a week",
    START,
    date(2026, 12, 31),
    Category.BALANCE,
    status=Status.ACTIVE,
    sphere=Sphere.PERSONAL,
)
DRAFT = Goal("draft00000", "Find another job", START, date(2027, 6, 30))

FIRMWARE = JournalEntry(
    "firmware00",
    date(2026, 7, 9),
    EntryKind.WIN,
    "The vendor changed the firmware",
    (ALARMS.id,),
    impact="All eleven sites get it",
    number="58 to 28 a week",
    evidence="Release note 4.2",
    link="https://example.org/notes?a=1&b=2",
    skill="root cause analysis",
    seen_by="Ingrid",
)
PLANNED = JournalEntry("planned000", date(2026, 9, 20), EntryKind.WIN, "Ran the planning round")
BLOCKED = JournalEntry(
    "blocked000",
    date(2026, 8, 20),
    EntryKind.ROADBLOCK,
    "No quiet hour on call",
    (EXAM.id,),
    blocker=Blocker.TIME,
)

REVIEW = Review(
    "rev0000000",
    HELD,
    ReviewLevel.QUARTERLY,
    SINCE,
    HELD,
    (
        Verdict(EXAM.id, Decision.ADJUST, 0.64, 70, "Work ate the summer"),
        Verdict(ALARMS.id, Decision.DONE, 1.0, None, "It stayed there"),
        Verdict(RUN.id, Decision.DROP, 0.1, 10, "My knee", "Swimming on Sundays"),
    ),
    energy=4,
    themes=("Depth",),
)

WORKED = JournalEntry(
    "worked0000",
    HELD,
    EntryKind.REFLECTION,
    "Friday mornings\nin the library",
    prompt="What worked, and should stay?",
    review=REVIEW.id,
)
LESSON = JournalEntry(
    "lesson0000", HELD, EntryKind.LESSON, "Ask before the meeting", review=REVIEW.id
)
LETTER = JournalEntry(
    "letter0000",
    HELD,
    EntryKind.LETTER,
    "Remember the harbour",
    opens=date(2027, 10, 2),
    review=REVIEW.id,
)

CHAPTERS = Measure(
    "chapters00", EXAM.id, "chapters", MeasureKind.UP, (Target(START, 14),), unit="chapters"
)
WEEKLY = Measure(
    "weekly0000", ALARMS.id, "alarms a week", MeasureKind.DOWN, (Target(START, 30),), 60
)
RUNS = Measure(
    "runs100000", RUN.id, "runs", MeasureKind.RATE, (Target(START, 2),), period=Period.WEEK
)


def quarter() -> Plan:
    """The plan on the day of the review."""
    return plan_of(
        Profile(role="Engineer"),
        *(EXAM, ALARMS, RUN, DRAFT),
        *(CHAPTERS, WEEKLY, RUNS),
        Milestone("booked0000", EXAM.id, "Book a seat", done_on=date(2026, 8, 12)),
        CheckIn("check00000", EXAM.id, date(2026, 9, 20), (Reading(CHAPTERS.id, 9),), 70, "Hard"),
        CheckIn("check10000", ALARMS.id, date(2026, 9, 24), (Reading(WEEKLY.id, 28),)),
        DateMove(
            "moved00000",
            EXAM.id,
            MovedDate.DUE,
            date(2026, 8, 10),
            date(2026, 11, 30),
            date(2026, 12, 18),
            "No seats",
        ),
        *(FIRMWARE, PLANNED, BLOCKED, WORKED, LESSON, LETTER),
        REVIEW,
        Commitment(
            "asked00000",
            HELD,
            "Ask for Friday mornings",
            (EXAM.id,),
            date(2026, 10, 9),
            "one to one",
            review=REVIEW.id,
        ),
    )
