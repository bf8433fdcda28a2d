"""The one runner of every walkthrough: ask, save after each answer, go back, resume, and keep."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from planner.change_words import change_words
from planner.ids import NewId
from planner.keeper import Draft, DraftKeeper, Json, PlanKeeper
from planner.refusal import Refusal
from wizard.asker import Asker, Move, Prompt, WalkthroughStopped
from wizard.steps import Flow, Kind, Option, Scene, Step

RESUME = "dualtrack resume"
"""The command that goes on with a walkthrough."""

_LAST = "keep"
"""The id of the last question, which every walkthrough ends with."""


class Ending(StrEnum):
    """How a walkthrough ended."""

    KEPT = "kept"
    STOPPED = "stopped"
    DISCARDED = "discarded"


class _Last(StrEnum):
    """What can be done at the preview."""

    KEEP = "keep"
    BACK = "back"
    STOP = "stop"
    DISCARD = "discard"


_LAST_WORDS = {
    _Last.KEEP: "Yes, keep it",
    _Last.BACK: "Go back to the questions",
    _Last.STOP: "Not now: leave the answers where they are",
    _Last.DISCARD: "No: throw the answers away",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a walkthrough ended, and in words what that means."""

    ending: Ending
    words: str


@dataclass(frozen=True, slots=True)
class Room:
    """What a walkthrough works with."""

    keeper: PlanKeeper
    drafts: DraftKeeper
    asker: Asker
    now: Callable[[], datetime]
    new_id: NewId

    @property
    def today(self) -> date:
        """The person's calendar day."""
        return self.now().date()


def new_draft(flow: Flow, room: Room, subject: str = "", **answers: Json) -> Draft:
    """An unanswered draft, with the ids of the records that it will create."""
    return Draft(
        id=room.new_id(),
        flow=flow.name,
        version=flow.version,
        begun=room.now(),
        answers=answers,
        ids=tuple(room.new_id() for _ in range(flow.ids)),
        subject=subject,
    )


async def run_walkthrough(flow: Flow, room: Room, draft: Draft) -> Outcome:
    """Ask what is not answered yet, show what it will change, and keep it as one change.

    Every answer is saved before the next question is asked. The draft is discarded only after its
    change is kept, so that finishing it twice makes one change.
    """
    with room.drafts.open(draft) as opened:
        return await _Walk(flow, room, opened).run()


class _Walk:
    """One run through a flow, from the first unanswered step to its end."""

    def __init__(self, flow: Flow, room: Room, draft: Draft) -> None:
        self.flow, self.room = flow, room
        self.draft = replace(draft, version=flow.version)
        self.asker = room.asker

    @property
    def scene(self) -> Scene:
        return Scene(self.draft, self.room.keeper.plan, self.room.today)

    async def run(self) -> Outcome:
        try:
            if self._is_kept():
                self.room.drafts.discard(self.draft)
                return Outcome(Ending.KEPT, "This was kept already; nothing changed now")
            self._greet()
            await self._ask_from(self._first_open())
            return await self._end()
        except WalkthroughStopped:
            return Outcome(Ending.STOPPED, f"Your answers are kept; go on with {RESUME}")

    def _is_kept(self) -> bool:
        """Whether the draft's change was kept by a run that was killed before it could say so."""
        tables = self.room.keeper.plan.tables.values()
        return any(id_ in table for table in tables for id_ in self.draft.ids)

    def _greet(self) -> None:
        count = len(self.flow.asked(self.scene))
        answered = sum(step.id in self.draft.answers for step in self.flow.asked(self.scene))
        if self.draft.answers and answered:
            self.asker.say([f"{self.flow.title}: {answered} of {count} questions are answered"])
        else:
            about = f"about {self.flow.minutes} minutes, and you can stop at any question"
            self.asker.say([f"{self.flow.title}: {count} questions, {about}"])

    def _first_open(self) -> str | None:
        """The first step without an answer; None when all have one."""
        open_ids = (step.id for step in self.flow.asked(self.scene) if not self._has(step))
        return next(open_ids, None)

    def _has(self, step: Step) -> bool:
        return step.id in self.draft.answers

    async def _ask_from(self, first: str | None) -> None:
        """Ask from a step on; answers that are there already are offered as defaults."""
        while first is not None:
            steps = self.flow.asked(self.scene)
            index = next((n for n, step in enumerate(steps) if step.id == first), len(steps))
            if index == len(steps):
                return
            answer = await self._ask(steps[index], index, len(steps))
            if answer is Move.BACK:
                first = steps[max(0, index - 1)].id
                continue
            self._save(steps[index].id, None if answer is Move.SKIP else answer)
            first = self._after(steps[index])

    def _after(self, step: Step) -> str | None:
        """The next step to ask: the one that follows, also when it has an answer to look over."""
        steps = self.flow.asked(self.scene)
        index = next((n for n, each in enumerate(steps) if each.id == step.id), -1)
        return steps[index + 1].id if index + 1 < len(steps) else self._first_open()

    async def _ask(self, step: Step, index: int, count: int) -> Json | Move:
        scene = self.scene
        self.asker.say(self.flow.aside(scene))
        default = self._default(step, scene)
        answer = await self.asker.ask(
            Prompt(
                id=step.id,
                kind=step.kind,
                position=f"step {index + 1} of {count}",
                question=step.question(scene),
                why=step.why,
                example=step.example,
                default=default,
                options=step.options(scene),
                low=step.low,
                high=step.high,
                can_go_back=index > 0,
                may_skip=step.may_skip,
                complain=lambda answer: _complaint(step, answer, scene),
                echo=lambda text: _echo(step, text, scene),
            )
        )
        return answer if isinstance(answer, Move) else step.read(answer, scene)

    def _default(self, step: Step, scene: Scene) -> Json:
        """What was answered before, what the plan knows, or what the step suggests."""
        for known in (self.draft.answers, self.flow.known(scene)):
            if known.get(step.id) is not None:
                return known[step.id]
        return step.default(scene)

    def _save(self, step: str, answer: Json) -> None:
        self.draft = replace(self.draft, answers={**self.draft.answers, step: answer})
        self.room.drafts.save(self.draft)

    async def _end(self) -> Outcome:
        """Show what will change, and keep it when the person says so."""
        while True:
            try:
                preview = self._preview()
            except Refusal as refusal:
                preview = [str(refusal)]
                choices: Iterable[_Last] = (_Last.BACK, _Last.STOP, _Last.DISCARD)
            else:
                choices = _Last
            self.asker.say(preview)
            match await self._last_answer(tuple(choices)):
                case _Last.KEEP:
                    return self._keep()
                case _Last.DISCARD:
                    self.room.drafts.discard(self.draft)
                    return Outcome(Ending.DISCARDED, "The answers are thrown away")
                case _Last.STOP:
                    raise WalkthroughStopped
            await self._ask_from(self.flow.asked(self.scene)[-1].id)

    def _preview(self) -> list[str]:
        scene = self.scene
        change = self.flow.decide(scene)(scene.plan)
        self.asker.finish()
        return [
            *self.flow.summary(scene),
            "What will change in your plan:",
            *(f"  {words}" for words in change_words(scene.plan, change.edits)),
        ]

    async def _last_answer(self, choices: tuple[_Last, ...]) -> _Last:
        answer = await self.asker.ask(
            Prompt(
                id=_LAST,
                kind=Kind.CHOICE,
                position="last step",
                question="Keep this?" if _Last.KEEP in choices else "What now?",
                why="Nothing has changed yet. It is one change, and one undo takes it back.",
                example="",
                default=choices[0].value,
                options=tuple(Option(each.value, _LAST_WORDS[each]) for each in choices),
                low=0,
                high=0,
                can_go_back=True,
                may_skip=False,
                complain=lambda answer: None if answer in choices else f"answer {choices[0]}",
                echo=lambda _text: "",
            )
        )
        return _Last.BACK if isinstance(answer, Move) else _Last(str(answer))

    def _keep(self) -> Outcome:
        change = self.room.keeper.act(self.flow.decide(self.scene))
        self.room.drafts.discard(self.draft)
        return Outcome(Ending.KEPT, f"{change.label}: done. Take it back with dualtrack undo")


def _complaint(step: Step, answer: Json, scene: Scene) -> str | None:
    try:
        step.read(answer, scene)
    except Refusal as refusal:
        return str(refusal)
    return None


def _echo(step: Step, text: str, scene: Scene) -> str:
    try:
        return step.echo(text, scene)
    except Refusal:
        return ""
