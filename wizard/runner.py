"""The one runner of every walkthrough: ask, save after each answer, go back, resume, and keep."""

from planner.human_date import write_date
from planner.keeper import Draft, Json
from wizard.asker import Move, Page, UnfitAnswer, WalkthroughStopped
from wizard.closing import Older, older_step
from wizard.ending import Ending, Outcome, end, stopped
from wizard.flow import Flow
from wizard.journey import Journey, Room
from wizard.progress import KNOWN, Progress
from wizard.step import Step

__all__ = ["Ending", "Outcome", "Room", "new_draft", "run_walkthrough"]


def new_draft(flow: Flow, room: Room, subject: str = "", **known: Json) -> Draft:
    """An unanswered draft, with the ids of the records that it will make.

    What is `known` besides the plan, such as a wish from the command line, becomes a default.
    """
    defaults = {**flow.known(room.keeper.plan, subject), **known}
    return Draft(
        id=room.new_id(),
        flow=flow.name,
        version=flow.version,
        begun=room.now(),
        answers={KNOWN: defaults} if defaults else {},
        ids=tuple(room.new_id() for _ in range(flow.ids)),
        subject=subject,
    )


async def run_walkthrough(flow: Flow, room: Room, draft: Draft) -> Outcome:
    """Ask what is not answered yet, show what it will change, and keep it as one change.

    Every answer is saved before the next question is asked. The draft is discarded only after its
    change is kept, so that finishing it twice makes one change. Raises a Refusal when the draft is
    open elsewhere, UnfitAnswer when a file has no answer that fits, and Trouble of the keepers.
    """
    try:
        with room.asker.conversation(flow.steps, flow.families):
            chosen = await _chosen(flow, room, draft)
            with room.drafts.open(chosen) as opened:
                return await _run(Journey(flow, room, opened))
    except WalkthroughStopped:
        return _left_before_choosing(flow, room, draft)


async def _chosen(flow: Flow, room: Room, draft: Draft) -> Draft:
    """The draft to walk: a new one, unless the person would rather go on with an older one."""
    alike = _alike(flow, room, draft)
    if not alike or any(each.id == draft.id for each in room.drafts.unfinished()):
        return draft
    if Progress(draft).known != flow.known(room.keeper.plan, draft.subject):
        return draft  # it was begun with a wish of its own
    older = alike[0]
    scene = Progress(older).scene(room.keeper.plan, room.today)
    step = older_step(flow, scene, write_date(older.begun.date(), room.today))
    page = Page(step, scene, flow.title, aside=tuple(flow.summary(scene)))
    match await room.asker.ask(page):
        case Older.GO_ON:
            return older
        case Older.ANEW:
            room.drafts.discard(older)
    return draft


def _alike(flow: Flow, room: Room, draft: Draft) -> tuple[Draft, ...]:
    """The unfinished drafts of the same kind and subject, newest first."""
    about = (flow.name, draft.subject)
    return tuple(each for each in room.drafts.unfinished() if (each.flow, each.subject) == about)


def _left_before_choosing(flow: Flow, room: Room, draft: Draft) -> Outcome:
    """Say what an older draft keeps, where a person stopped at the question about it."""
    alike = _alike(flow, room, draft)
    count = len(Progress(alike[0]).answers) if alike else 0
    kept = f"your {count} answers from before are" if count > 1 else "what you began before is"
    return Outcome(Ending.STOPPED, f"Nothing new was begun; {kept} kept. Go on with {room.resume}")


async def _run(journey: Journey) -> Outcome:
    """Walk to the end, unless a run that was killed before it could say so kept the change."""
    drafts, keeper = journey.room.drafts, journey.room.keeper
    keeper.refresh()
    tables = keeper.plan.tables.values()
    if any(id_ in table for table in tables for id_ in journey.progress.draft.ids):
        drafts.discard(journey.progress.draft)
        return Outcome(Ending.KEPT, "This was kept already, and nothing changed now")
    try:
        return await _Walk(journey).to_the_end()
    except WalkthroughStopped:
        return stopped(journey)
    except UnfitAnswer:
        drafts.discard(journey.progress.draft)
        raise


class _Walk:
    """The way through the questions.

    On a detour, to change single answers, one comes back to the first open step rather than to the
    one that follows; so does whoever resumes, as answers may have become open in the middle. Going
    back retraces the way of step ids; None in it is the last page.
    """

    def __init__(self, journey: Journey) -> None:
        self.journey = journey
        self.way: list[str | None] = []
        self.waiting: list[str] = []
        self.is_detour = not journey.is_adopted

    async def to_the_end(self) -> Outcome:
        """Ask until nothing is open, and end."""
        step = self.journey.first_open
        while True:
            while step is not None:
                step = await self._after_asking(step)
            ending = await end(self.journey)
            if isinstance(ending, Outcome):
                return ending
            self.is_detour = ending is not None
            step = self._back(None) if ending is None else ending
            if self.is_detour:
                self.way.append(None)

    async def _after_asking(self, step: Step) -> Step | None:
        """Put one question, keep what comes back, and give the step to go to."""
        journey = self.journey
        answer = await journey.ask(step, can_go_back=bool(self.way))
        if answer is Move.BACK:
            self.waiting, self.is_detour = [], False
            return self._back(step)
        if isinstance(answer, Move):
            answer = journey.progress.known.get(step.id)
        self.way.append(step.id)
        again = step.asks_again(answer, journey.scene)
        forgotten = again if step.starts_over else ()
        if not again:
            journey.keep_answer(step, answer)
        else:
            answered = journey.progress.answered(step.id, answer)
            journey.keep(answered.without(step.id, *forgotten))
            self.waiting, self.is_detour = list(again), True
        if forgotten:
            self.way.clear()
        return self._after(step)

    def _after(self, step: Step) -> Step | None:
        journey = self.journey
        while self.waiting:
            waiting = journey.flow.step(self.waiting.pop(0), journey.scene)
            if waiting is not None and waiting.when(journey.scene):
                return waiting
        following = journey.asked[journey.number_of(step) :]
        return journey.first_open if self.is_detour or not following else following[0]

    def _back(self, step: Step | None) -> Step | None:
        """The page before a step, or before the last page; None is the last page."""
        asked = self.journey.asked
        pages: dict[str | None, Step | None] = {each.id: each for each in asked}
        pages[None] = None
        here = step.id if step else None
        while self.way:
            before = self.way.pop()
            if before != here and before in pages:
                return pages[before]
        return asked[max(0, self.journey.number_of(step) - 2)]
