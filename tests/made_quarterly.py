"""A plan of twelve goals at the end of a quarter, and one decision of every kind on them."""

from dataclasses import replace
from datetime import date, timedelta

from deciding import adding
from walking import Answer

from planner.check_in import CheckIn, Reading
from planner.date_move import DateMove, MovedDate
from planner.goal import Category, Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.keeper import PlanKeeper
from planner.market.posting import Posting
from planner.market.skill import Skill, SkillLevel
from planner.measure import Measure, MeasureKind, Target
from planner.records import Record
from planner.values.value import Value

TODAY = date(2026, 11, 21)

LATE, EXAM, TALKS, BOOK = "1ate000001", "exam000001", "ta1ks00001", "b00k000001"
CERT, RUN, MENTOR, WAITS = "cert000001", "run0000001", "ment0r0001", "wa1ts00001"
RESTS, DRAFT, SAVE, SLIPS = "rests00001", "draft00001", "save000001", "s11ps00001"
CHAPTERS, GIVEN, LESSONS, EUROS = "mexam00001", "mta1ks0001", "mcert00001", "msave00001"
PYTHON, SPEAKING = "skpyth0001", "skspeak001"

_DUE = {
    LATE: -20,
    EXAM: 500,
    TALKS: 120,
    BOOK: 200,
    CERT: 60,
    RUN: 150,
    MENTOR: 250,
    WAITS: 300,
    RESTS: 320,
    DRAFT: 340,
    SAVE: 900,
    SLIPS: 130,
}
"""Days from today."""

_TITLES = {
    LATE: "Write the handbook",
    EXAM: "Pass the chamber exam",
    TALKS: "Give four talks",
    BOOK: "Write a book on bearings",
    CERT: "Finish the safety course",
    RUN: "Run to the coast",
    MENTOR: "Mentor a beginner",
    WAITS: "Lead the pilot line",
    RESTS: "Learn Portuguese",
    DRAFT: "Join the standards group",
    SAVE: "Save half a year of rent",
    SLIPS: "Sort out the spare parts",
}

_STATUSES = {WAITS: Status.PAUSED, RESTS: Status.PAUSED, DRAFT: Status.DRAFT}


def goals(today: date = TODAY) -> tuple[Goal, ...]:
    """The twelve goals as they are on a day."""
    made = (
        Goal(
            id_,
            title,
            today - timedelta(200),
            today + timedelta(_DUE[id_]),
            Category.SKILL,
            _STATUSES.get(id_, Status.ACTIVE),
            focus=id_ in (EXAM, RUN),
            values=(Value.SECURITY,) if id_ == SAVE else (),
        )
        for id_, title in _TITLES.items()
    )
    rested = today + timedelta(40)
    return tuple(replace(each, paused_until=rested) if each.id == RESTS else each for each in made)


def fill(keeper: PlanKeeper, today: date = TODAY) -> None:
    """Put the goals and all that belongs to them into a plan."""
    keeper.act(adding(*goals(today), *_records(today)))


def _records(today: date) -> tuple[Record, ...]:
    start, lately = today - timedelta(200), today - timedelta(30)
    return (
        _measure(CHAPTERS, EXAM, "chapters", 18, start),
        _measure(GIVEN, TALKS, "talks", 4, start),
        _measure(LESSONS, CERT, "lessons", 20, start),
        _measure(EUROS, SAVE, "euros", 9000, start),
        CheckIn("cexam00001", EXAM, lately, (Reading(CHAPTERS, 9),), 60),
        CheckIn("ctalks0001", TALKS, lately, (Reading(GIVEN, 1),), 50),
        CheckIn("ccert00001", CERT, lately, (Reading(LESSONS, 13),), 80),
        _move(1, today - timedelta(120), today - timedelta(90), today + timedelta(10)),
        _move(2, lately, today + timedelta(10), today + timedelta(130)),
        JournalEntry("jtalks0001", lately, EntryKind.NOTE, "The hall was too loud", (TALKS,)),
        Skill(PYTHON, "Python", levels=(SkillLevel(start, 2),), target=4),
        Skill(SPEAKING, "Public speaking", levels=(SkillLevel(start, 1),)),
        Posting("p0st000001", lately, "Line engineer", ("Python", "SQL")),
    )


def _measure(id_: str, goal: str, name: str, target: float, on: date) -> Measure:
    return Measure(id_, goal, name, MeasureKind.UP, (Target(on, target),))


def _move(number: int, on: date, before: date, after: date) -> DateMove:
    return DateMove(f"move{number:06}", SLIPS, MovedDate.DUE, on, before, after)


DECIDED: dict[str, Answer] = {
    f"decide {LATE}": "adjust",
    f"changes {LATE}": ["due", "title"],
    f"due {LATE}": "in 60 days",
    f"title {LATE}": "Write the first half of the handbook",
    f"because {LATE}": "the second half needs the new press",
    f"decide {SLIPS}": "adjust",
    f"changes {SLIPS}": ["due", "split"],
    f"due {SLIPS}": "in 200 days",
    f"split {SLIPS}": ["Sort the bearings", "Label the racks"],
    f"because {SLIPS}": "one shelf at a time",
    f"decide {EXAM}": "adjust",
    f"changes {EXAM}": [CHAPTERS],
    f"target {CHAPTERS}": 16,
    f"because {EXAM}": "two chapters are no longer asked",
    f"decide {TALKS}": "continue",
    f"decide {BOOK}": "drop",
    f"because {BOOK}": "nobody would read it",
    f"lesson {BOOK}": "ask ten readers first",
    f"instead {BOOK}": "Write three articles on bearings",
    f"wish {BOOK}": True,
    f"decide {CERT}": "done",
    f"grade {CERT}": 1,
    f"evidence {CERT}": "the certificate of 12 November",
    f"decide {RUN}": "pause",
    f"return {RUN}": "in 90 days",
    f"because {RUN}": "the knee",
    f"decide {MENTOR}": "pause",
    f"return {MENTOR}": "when the apprentices come",
    f"because {MENTOR}": "there is nobody to mentor",
    f"decide {WAITS}": "continue",
    f"decide {RESTS}": "continue",
    f"decide {DRAFT}": "continue",
    f"decide {SAVE}": "continue",
}
"""One decision on each goal, with what follows from it."""

ANSWERS: dict[str, Answer] = {
    "wins": ["the line ran all of October"],
    "moved": {TALKS: "2 @6"},
    **DECIDED,
    "best": TALKS,
    "best_expected": "two talks by the summer",
    "best_happened": "two by November",
    "best_lesson": "ask for a small hall",
    "worst": EXAM,
    "worst_reason": "evenings are gone by eight",
    "worst_keep": "keep the mornings",
    "keep_doing": ["the quiet hour", "the Friday walk"],
    "stop_doing": ["mail before nine"],
    "swap": {"instead_of": "news over breakfast", "i_do": "ten pages of the exam book"},
    "postings": ["Process engineer: Python, Kubernetes", "Team lead: SQL, coaching"],
    "gap": "SQL",
    "levels": {PYTHON: "3"},
    "talked": False,
    "talk_plan": "Talk with Ines about the lead, in 2 weeks, @ her office",
    "energy": 4,
    "confidence": {EXAM: "7"},
    "focus": [EXAM, TALKS, SAVE],
    "committing": ["Call the chamber, in 3 days, @ desk"],
}
"""The whole review."""
