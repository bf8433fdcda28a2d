"""A walkthrough under way: its flow, what it works with, and how far it has come."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from planner.ids import NewId
from planner.keeper import Draft, DraftKeeper, Json, PlanKeeper
from planner.plan import Plan
from wizard.asker import Asker, Move, Page
from wizard.flow import Flow
from wizard.progress import Progress
from wizard.scene import Scene
from wizard.step import Step


@dataclass(frozen=True, slots=True)
class Room:
    """What a walkthrough works with.

    `resume` and `undo` are what a person does from here to go on with a walkthrough that was left,
    and to take one back that was kept: commands in the shell, keys in the app.
    """

    keeper: PlanKeeper
    drafts: DraftKeeper
    asker: Asker
    now: Callable[[], datetime]
    new_id: NewId
    resume: str = "dualtrack resume"
    undo: str = "dualtrack undo"

    @property
    def today(self) -> date:
        """The person's calendar day."""
        return self.now().date()


class Journey:
    """Where one run stands. `notice` is what to say at the next question: why it is asked again.

    `is_adopted` tells that an older version began it.
    """

    def __init__(self, flow: Flow, room: Room, draft: Draft) -> None:
        self.flow, self.room = flow, room
        self.progress = Progress(draft)
        self.progress = self.progress.adopted(flow, self.scene, room.new_id)
        self.is_adopted = self.progress.draft != draft
        self.notice = ""
        self._is_greeted = False
        self._begun = room.now()
        self._found: tuple[tuple[Progress, Plan, date], tuple[Step, ...]] | None = None

    @property
    def scene(self) -> Scene:
        """The answers so far, on the plan as it is now."""
        return self.progress.scene(self.room.keeper.plan, self.room.today)

    @property
    def scene_in_force(self) -> Scene:
        """The scene with the answers of those steps alone that apply."""
        scene = self.scene
        applying = {step.id for step in self.asked}
        answers = {step: each for step, each in scene.answers.items() if step in applying}
        return replace(scene, answers=answers)

    @property
    def asked(self) -> tuple[Step, ...]:
        """The steps that the answers so far lead through, found once for each set of answers."""
        now = (self.progress, self.room.keeper.plan, self.room.today)
        if self._found is None or self._found[0] != now:
            self._found = (now, self.flow.asked(self.scene))
        return self._found[1]

    @property
    def first_open(self) -> Step | None:
        """The first step without an answer; None when all have one."""
        answers = self.progress.answers
        return next((step for step in self.asked if step.id not in answers), None)

    def number_of(self, step: Step | None) -> int:
        """The place of a step in the row, from 1; the confirmation is the last one."""
        steps, id_ = self.asked, step.id if step else None
        return next((n for n, each in enumerate(steps, 1) if each.id == id_), len(steps) + 1)

    def keep(self, progress: Progress) -> None:
        """Save the draft durably, if it says anything new."""
        if progress != self.progress:
            self.room.drafts.save(progress.draft)
            self.progress = progress

    def keep_answer(self, step: Step, answer: Json) -> None:
        """Save an answer, with what it brings with it, durably and in one go."""
        answered = self.progress.answered(step.id, answer)
        after = answered.scene(self.room.keeper.plan, self.room.today)
        self.keep(answered.following(self.flow.follows(self.scene, after)))

    def keep_typed(self, step: Step, text: str) -> None:
        """Save a text that was begun, unless it is what the box held at first."""
        offered = step.typed(self.default(step), self.scene)
        self.keep(self.progress.with_typed(step.id, "" if text == offered else text))

    def default(self, step: Step) -> Json:
        """What is offered as an answer: the one given before, the one known, or the step's own."""
        scene = self.scene
        if step.id in scene.answers:
            return scene.answers[step.id]
        known = scene.known.get(step.id)
        return step.default(scene) if known is None else known

    async def ask(self, step: Step, *, can_go_back: bool) -> Json | Move:
        """Put a question of the flow; one that is not the first can always be gone back from."""
        self.room.keeper.refresh()
        scene, number = self.scene, self.number_of(step)
        page = Page(
            step=step,
            scene=scene,
            title=self.flow.title,
            number=number,
            total=len(self.asked),
            aside=(*self._greeting(), *self.flow.aside(step, scene)),
            notice=self.notice,
            default=self.default(step),
            typed=self.progress.typed(step.id),
            can_go_back=can_go_back or number > 1,
            keep_typed=lambda text: self.keep_typed(step, text),
            clock=self._clock,
        )
        return await self._put(page)

    def _clock(self) -> str:
        """How much of its box this sitting has taken; empty for a walkthrough without one."""
        box = self.flow.box_minutes
        taken = (self.room.now() - self._begun) // timedelta(minutes=1)
        return f"{max(0, taken)} of {box} min" if box else ""

    def _greeting(self) -> Iterator[str]:
        """What this run begins with, beside its first question."""
        if self._is_greeted:
            return
        self._is_greeted = True
        if answered := self.flow.count_answered(self.scene):
            yield f"You are back: {answered} of {len(self.asked)} questions answered."
            return
        minutes = f"about {self.flow.minutes} minutes"
        length = f"{len(self.asked)} questions, {minutes}"
        if self.flow.families:
            length = f"It takes {minutes}, and your answers lead to further questions"
        yield f"{length}. You can stop at any of them; every answer is kept."

    async def ask_aside(self, step: Step, lines: Iterable[str] = ()) -> Json | Move:
        """Put a question of the runner's own; its answer is no part of the draft."""
        scene, count = self.scene, len(self.asked)
        page = Page(
            step=step,
            scene=scene,
            title=self.flow.title,
            number=count + 1,
            total=count,
            aside=tuple(lines),
            notice=self.notice,
            default=step.default(scene),
            can_go_back=True,
            clock=self._clock,
        )
        return await self._put(page)

    async def _put(self, page: Page) -> Json | Move:
        answer = await self.room.asker.ask(page)
        self.notice = ""
        return answer
