"""The questions that follow from a decision on a goal: until when, why, and what comes of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.goal import Goal
from planner.human_date import Lean, read_date, write_date, write_distance
from planner.keeper import Json
from planner.refusal import Refusal
from planner.reviews.review import Decision
from planner.text import clean, quoted
from planner.walkthroughs.reviews.decision_answers import Asked, GoalAnswers, read_return
from planner.walkthroughs.reviews.decisions import proposed_grade
from wizard.flows.reviews.about_goal import AboutGoal
from wizard.flows.reviews.adjusting_steps import adjusting
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Confirm, LongText, Number, Text

_EVENTS = ("when ", "once ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Return(Text):
    """A day to come, kept as an ISO date, or an event in the person's words."""

    def read(self, answer: Json, scene: Scene) -> Json:
        """The day, or the event as it is said."""
        typed = clean(str(answer))
        if typed.casefold().startswith(_EVENTS):
            return Text.read(self, answer, scene)
        day = read_date(typed, scene.today, lean=Lean.FUTURE, fiscal=scene.fiscal)
        if day <= scene.today:
            shown = write_date(day, scene.today)
            raise Refusal(f"a pause until {shown} is over already", "give a later day, or when …")
        return day.isoformat()

    def expects(self, _scene: Scene) -> str:
        """A day, or an event."""
        return "give a day such as end of Q3, or an event such as when the new lead has begun"

    def typed(self, answer: Json, scene: Scene) -> str:
        """The day written out, or the event."""
        day = read_return(str(answer or ""))
        return write_date(day, scene.today) if day else str(answer or "")


def following(scene: Scene, goal: Goal, state: str, heading: str) -> Iterator[Step]:
    """The questions that the decision on a goal leads to."""
    about = AboutGoal(scene.plan, goal, GoalAnswers(scene.answers, state), heading)
    match about.answers.decision(goal):
        case Decision.ADJUST:
            yield from adjusting(about, scene.today)
        case Decision.PAUSE:
            yield from _pausing(about)
        case Decision.DROP:
            yield from _dropping(about)
        case Decision.DONE:
            yield from _finishing(about, scene.today)


def _pausing(about: AboutGoal) -> Iterator[Step]:
    yield Return(
        id=about.id_of(Asked.RETURN),
        heading=about.heading,
        name=f"{about.title}: until",
        question=f"{about.title}: until which day, or until what happens?",
        why="It comes up again on that day. An event begins with “when”.",
        example="end of Q3; when the new lead has begun",
        what="day or event",
        echo=_echo_return,
        default=about.default(Asked.RETURN),
        may_skip=False,
    )
    yield about.why(Decision.PAUSE)


def _dropping(about: AboutGoal) -> Iterator[Step]:
    yield about.why(Decision.DROP)
    yield LongText(
        id=about.id_of(Asked.LESSON),
        heading=about.heading,
        name=f"{about.title}: lesson",
        question=f"{about.title}: what did it teach you?",
        why="The lesson comes back when you draft something like it.",
        example="ask for the budget first, then plan the course",
        what="lesson",
        default=about.default(Asked.LESSON),
    )
    yield Text(
        id=about.id_of(Asked.REPLACEMENT),
        heading=about.heading,
        name=f"{about.title}: instead",
        question=f"{about.title}: what takes its place?",
        why="Letting go is easier towards something. A free evening counts.",
        example="mentor the two new colleagues",
        what="replacement",
        default=about.default(Asked.REPLACEMENT),
    )
    if instead := about.answers.text(Asked.REPLACEMENT, about.goal.id):
        yield Confirm(
            id=about.id_of(Asked.WISH),
            heading=about.heading,
            name=f"{about.title}: a wish",
            question=f"Keep {quoted(instead)} as a wish in your someday lane?",
            default=about.default(Asked.WISH, otherwise=True),
            may_skip=False,
        )


def _finishing(about: AboutGoal, today: date) -> Iterator[Step]:
    yield Number(
        id=about.id_of(Asked.GRADE),
        heading=about.heading,
        name=f"{about.title}: grade",
        question=f"{about.title} is reached, well done! Which final grade does it get?",
        why="0 is nothing of it, 1 all of it. What your figures say stands there already.",
        low=0,
        high=1,
        default=about.default(Asked.GRADE, otherwise=proposed_grade(about.plan, about.goal, today)),
        may_skip=False,
    )
    yield LongText(
        id=about.id_of(Asked.EVIDENCE),
        heading=about.heading,
        name=f"{about.title}: evidence",
        question=f"{about.title}: what shows it?",
        why="It becomes a win in your journal: a result, a number, somebody who saw it.",
        example="passed with 81 of 100 on 4 May; the certificate is on file",
        what="evidence",
        default=about.default(Asked.EVIDENCE),
    )


def _echo_return(typed: str, scene: Scene) -> str:
    if typed.strip().casefold().startswith(_EVENTS):
        return "an event: it waits until then, and every review asks"
    day = read_date(typed, scene.today, lean=Lean.FUTURE, fiscal=scene.fiscal)
    return f"{write_date(day, scene.today)}, {write_distance(day, scene.today)}"
