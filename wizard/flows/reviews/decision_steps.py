"""The questions that follow from a decision on a goal: what changes, until when, why, what then."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from planner.goal import Goal, Status
from planner.human_date import Lean, read_date, write_date, write_distance
from planner.keeper import Json
from planner.measure import Measure, MeasureKind, write_number
from planner.plan import Plan
from planner.refusal import Refusal
from planner.reviews.pressing import POSTPONED_OFTEN, postponements
from planner.reviews.review import Decision
from planner.text import clean, quoted
from planner.walkthroughs.answers import Answers
from planner.walkthroughs.reviews.decision_answers import (
    DUE,
    RESUME,
    SPLIT,
    TITLE,
    Asked,
    GoalAnswers,
    read_return,
)
from planner.walkthroughs.reviews.decisions import proposed_grade
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Checkbox, Confirm, Day, ListOf, LongText, Number, Option, Text

_HIGHEST_TARGET = 1_000_000_000
_EVENTS = ("when ", "once ")
_MOST_PARTS = 3

_WHY = {
    Decision.ADJUST: "Why this change?",
    Decision.PAUSE: "Why set it aside?",
    Decision.DROP: "Why let it go?",
}


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
    is_often = postponements(scene.plan, goal, scene.today) >= POSTPONED_OFTEN
    about = _About(scene.plan, goal, GoalAnswers(scene.answers, state), heading, is_often)
    match about.answers.decision(goal):
        case Decision.ADJUST:
            yield from about.adjusting()
        case Decision.PAUSE:
            yield from about.pausing()
        case Decision.DROP:
            yield from about.dropping()
        case Decision.DONE:
            yield from about.finishing(scene.today)


@dataclass(frozen=True, slots=True)
class _About:
    """One goal, and the steps that ask about it."""

    plan: Plan
    goal: Goal
    answers: GoalAnswers
    heading: str
    is_postponed_often: bool

    @property
    def title(self) -> str:
        return quoted(self.goal.title)

    def adjusting(self) -> Iterator[Step]:
        yield self._changes()
        changes = self.answers.changes(self.goal)
        if DUE in changes:
            yield self._due()
        for measure in self.plan.measures.of(self.goal.id):
            if measure.id in changes:
                yield self._target(measure)
        if TITLE in changes:
            yield self._new_title()
        if SPLIT in changes:
            yield self._parts()
        yield self._why(Decision.ADJUST)

    def pausing(self) -> Iterator[Step]:
        yield Return(
            id=self._id(Asked.RETURN),
            heading=self.heading,
            name=f"{self.title}: until",
            question=f"{self.title}: until which day, or until what happens?",
            why="It comes back by itself on that day. An event begins with “when”.",
            example="end of Q3; when the new lead has begun",
            what="day or event",
            echo=_echo_return,
            default=self._default(Asked.RETURN),
            may_skip=False,
        )
        yield self._why(Decision.PAUSE)

    def dropping(self) -> Iterator[Step]:
        yield self._why(Decision.DROP)
        yield LongText(
            id=self._id(Asked.LESSON),
            heading=self.heading,
            name=f"{self.title}: lesson",
            question=f"{self.title}: what did it teach you?",
            why="The lesson comes back when you draft something like it.",
            example="ask for the budget first, then plan the course",
            what="lesson",
            default=self._default(Asked.LESSON),
        )
        yield Text(
            id=self._id(Asked.REPLACEMENT),
            heading=self.heading,
            name=f"{self.title}: instead",
            question=f"{self.title}: what takes its place?",
            why="Letting go is easier towards something. A free evening counts.",
            example="mentor the two new colleagues",
            what="replacement",
            default=self._default(Asked.REPLACEMENT),
        )
        if instead := self.answers.text(Asked.REPLACEMENT, self.goal.id):
            yield Confirm(
                id=self._id(Asked.WISH),
                heading=self.heading,
                name=f"{self.title}: a wish",
                question=f"Keep {quoted(instead)} as a wish in your someday lane?",
                default=self._default(Asked.WISH, otherwise=True),
                may_skip=False,
            )

    def finishing(self, today: date) -> Iterator[Step]:
        yield Number(
            id=self._id(Asked.GRADE),
            heading=self.heading,
            name=f"{self.title}: grade",
            question=f"{self.title} is reached, well done! Which final grade does it get?",
            why="0 is nothing of it, 1 all of it. What your figures say stands there already.",
            low=0,
            high=1,
            default=self._default(
                Asked.GRADE, otherwise=proposed_grade(self.plan, self.goal, today)
            ),
            may_skip=False,
        )
        yield LongText(
            id=self._id(Asked.EVIDENCE),
            heading=self.heading,
            name=f"{self.title}: evidence",
            question=f"{self.title}: what shows it?",
            why="It becomes a win in your journal: a result, a number, somebody who saw it.",
            example="passed with 81 of 100 on 4 May; the certificate is on file",
            what="evidence",
            default=self._default(Asked.EVIDENCE),
        )

    def _changes(self) -> Step:
        options = tuple(self._changeable())
        values = [option.value for option in options]
        earlier = self.answers.earlier(Asked.CHANGES, self.goal.id)
        kept = [each for each in earlier if each in values] if isinstance(earlier, list) else None
        return Checkbox(
            id=self._id(Asked.CHANGES),
            heading=self.heading,
            name=f"{self.title}: changes",
            question=f"{self.title}: what changes?",
            why=_SHRINK if self.is_postponed_often else "Mark one or more.",
            options=options,
            least=1,
            check=self._check_changes,
            default=lambda _scene: [*kept] if kept else None,
            may_skip=False,
        )

    def _changeable(self) -> Iterator[Option]:
        due = self.goal.due
        if self.goal.status is Status.PAUSED:
            yield Option(RESUME, "Take it up again now")
        yield Option(DUE, f"The due date: {write_date(due, due) if due else 'none yet'}")
        for measure in self.plan.measures.of(self.goal.id):
            if measure.kind is not MeasureKind.YES_NO:
                yield Option(measure.id, f"The target of {measure.name}: {_aim(measure)}")
        yield Option(TITLE, "The wording: make it smaller, or clearer")
        yield Option(SPLIT, "Split it: parts of it become wishes of their own")

    def _check_changes(self, answer: Json, _scene: Scene) -> None:
        marked = Answers({"": answer}).lines("")
        if marked == (DUE,) and self.is_postponed_often:
            raise Refusal(
                "its date moved twice already",
                "mark what shrinks as well: its target, its wording or a part; or go back and drop",
            )

    def _due(self) -> Step:
        due = self.goal.due
        now = f" It is {write_date(due, due)} now." if due else ""
        return Day(
            id=self._id(Asked.DUE),
            heading=self.heading,
            name=f"{self.title}: due",
            question=f"{self.title}: due when?{now}",
            why="The old date stays in the history of the goal, with your reason.",
            example="end of Q3",
            check=self._check_due,
            default=self._default(Asked.DUE),
            may_skip=False,
        )

    def _check_due(self, answer: Json, scene: Scene) -> None:
        day = date.fromisoformat(str(answer))
        if day == self.goal.due:
            raise Refusal("that is its date already", "give another day")
        if day < max(scene.today, self.goal.start):
            raise Refusal(f"{write_date(day, scene.today)} is too early", "give a day to come")

    def _target(self, measure: Measure) -> Step:
        def check(answer: Json, scene: Scene) -> None:
            target = Answers({"": answer}).number("")
            if target is None or target == measure.target:
                raise Refusal("that is its target already", "give another number")
            measure.aimed_at(target, scene.today)

        return Number(
            id=self.answers.step(Asked.TARGET, measure.id),
            heading=self.heading,
            name=f"{self.title}: {measure.name}",
            question=f"{self.title}: which target for {measure.name}? It is {_aim(measure)} now.",
            why="What you had until today still reads against the old one.",
            low=-_HIGHEST_TARGET,
            high=_HIGHEST_TARGET,
            unit=measure.unit,
            check=check,
            default=self._default(Asked.TARGET, about=measure.id),
            may_skip=False,
        )

    def _new_title(self) -> Step:
        def check(answer: Json, _scene: Scene) -> None:
            if answer == self.goal.title:
                raise Refusal("these are its words already", "change them")

        return Text(
            id=self._id(Asked.TITLE),
            heading=self.heading,
            name=f"{self.title}: wording",
            question=f"{self.title}: in which words from now on?",
            what="title",
            check=check,
            default=self._default(Asked.TITLE, otherwise=self.goal.title),
            may_skip=False,
        )

    def _parts(self) -> Step:
        return ListOf(
            id=self._id(Asked.SPLIT),
            heading=self.heading,
            name=f"{self.title}: parts",
            question=f"{self.title}: which parts become wishes of their own?",
            why="They wait in your someday lane, and this goal keeps the rest.",
            what="part",
            most=_MOST_PARTS,
            default=self._default(Asked.SPLIT),
            may_skip=False,
        )

    def _why(self, decision: Decision) -> Step:
        return LongText(
            id=self._id(Asked.WHY),
            heading=self.heading,
            name=f"{self.title}: why",
            question=f"{self.title}: {_WHY[decision][0].lower()}{_WHY[decision][1:]}",
            why="A few words. You will be glad of them next time.",
            what="reason",
            default=self._default(Asked.WHY),
            may_skip=False,
        )

    def _id(self, asked: Asked) -> str:
        return self.answers.step(asked, self.goal.id)

    def _default(
        self, asked: Asked, *, otherwise: Json = None, about: str = ""
    ) -> Callable[[Scene], Json]:
        """What was answered when the goal was in another state, or something else."""
        earlier = self.answers.earlier(asked, about or self.goal.id)
        return lambda _scene: otherwise if earlier is None else earlier


_SHRINK = "Its date moved twice already: shrink it, split it, or go back and drop it."


def _aim(measure: Measure) -> str:
    period = f" per {measure.period}" if measure.period else ""
    return f"{write_number(measure.target)}{measure.said_unit}{period}"


def _echo_return(typed: str, scene: Scene) -> str:
    if typed.strip().casefold().startswith(_EVENTS):
        return "an event: it waits until then, and every review asks"
    day = read_date(typed, scene.today, lean=Lean.FUTURE, fiscal=scene.fiscal)
    return f"{write_date(day, scene.today)}, {write_distance(day, scene.today)}"
