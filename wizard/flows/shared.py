"""Questions and options that several walkthroughs ask in the same words."""

from datetime import date

from planner.calendar import add_months
from planner.goal import Category
from planner.horizon import Track, track_of
from planner.human_date import Lean, write_date
from planner.keeper import Json
from planner.measure_words import read_measure
from planner.refusal import Refusal
from planner.text import clean
from wizard.steps import Kind, Option, Scene, Step, day, day_echo, line, note, one_of, says

CATEGORY_WORDS = {
    Category.SKILL: "Skill: something you will be able to do",
    Category.PERFORMANCE: "Performance: a result in the work you have",
    Category.LEADERSHIP: "Leadership: leading, mentoring, deciding",
    Category.EDUCATION: "Education: a degree, a course, a certificate",
    Category.NETWORKING: "Networking: people you will know and who know you",
    Category.BALANCE: "Balance: health, time, the rest of life",
    Category.FINANCIAL: "Financial: income, savings, security",
}

MEASURE_EXAMPLE = "18 chapters · downtime from 120 to 90 hours · 2 talks per week · certificate"


def categories(_scene: Scene) -> tuple[Option, ...]:
    """The seven columns of the board."""
    return tuple(Option(each.value, words) for each, words in CATEGORY_WORDS.items())


def category_step(id_: str, question: str) -> Step:
    """Which column the goal belongs to."""
    return Step(
        id_,
        Kind.CHOICE,
        says(question),
        why="It is the goal's column on the board; other aspects can become #tags.",
        options=categories,
        default=lambda _scene: Category.SKILL.value,
        read=one_of(categories, "category"),
    )


def measure_step(id_: str, question: str) -> Step:
    """How one will know, in a few words."""
    return Step(
        id_,
        Kind.TEXT,
        says(question),
        why="What is measured can be checked in on, and shows in every review.",
        example=MEASURE_EXAMPLE,
        read=_measure,
        echo=lambda text, _scene: str(read_measure(text)) if clean(text) else "",
        may_skip=True,
    )


def _measure(answer: Json, scene: Scene) -> Json:
    words = line("measure")(answer, scene)
    read_measure(str(words)).measure(id_="preview", goal_id="preview", on=scene.today)
    return words


def why_step(id_: str, question: str) -> Step:
    """What the goal is for, in the person's own words."""
    return Step(
        id_,
        Kind.LONG_TEXT,
        says(question),
        why="You will read it when it gets hard.",
        example="the certificate lets me sign my own reports",
        read=note("why"),
        may_skip=True,
    )


def first_step_step(id_: str) -> Step:
    """What can be done within a week."""
    return Step(
        id_,
        Kind.TEXT,
        says("What is a first step that you could take this week?"),
        why="A step that is small enough to do is worth more than a plan.",
        example="order the question bank",
        read=line("first step"),
        may_skip=True,
    )


def due_step(
    id_: str, question: str, example: str, track: Track | None = None, start: str = ""
) -> Step:
    """By when; with a track, the day must lie on it. `start` is the step that asks for the start."""

    def read(answer: Json, scene: Scene) -> Json:
        due = date.fromisoformat(str(day(Lean.FUTURE)(answer, scene)))
        begun = date.fromisoformat(scene.text(start)) if scene.text(start) else scene.today
        require_due(due, begun, track, scene)
        return due.isoformat()

    return Step(
        id_,
        Kind.TEXT,
        says(question),
        why="A goal without a day waits in the someday lane until it has one.",
        example=example,
        read=read,
        echo=day_echo(Lean.FUTURE),
        default=lambda scene: _shown(scene, id_),
        may_skip=True,
    )


def require_due(due: date, start: date, track: Track | None, scene: Scene) -> None:
    """Refuse a due date before the start, or on the other track than the one that is asked for."""
    if due < start:
        raise Refusal(
            f"{write_date(due, scene.today)} is before the start {write_date(start, scene.today)}",
            "give a later day",
        )
    months = scene.plan.profile.track_boundary_months
    if track is None or track_of(start, due, months) is track:
        return
    border = write_date(add_months(start, months), scene.today)
    side = "up to" if track is Track.SHORT else "after"
    raise Refusal(f"{write_date(due, scene.today)} is not {track}", f"give a day {side} {border}")


def _shown(scene: Scene, id_: str) -> Json:
    kept = scene.text(id_)
    return write_date(date.fromisoformat(kept), scene.today) if kept else None
