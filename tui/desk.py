"""What every screen works with: the plan, who keeps it, the clock, and the text being typed."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, datetime
from typing import TypeVar

from planner.change import KeptChange
from planner.fields import Context
from planner.ids import NewId
from planner.keeper import Decide, Draft, DraftKeeper, PlanKeeper, Preferences, Trouble
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.refusal import Refusal
from tui.forms import FLOW_PREFIX, VERSION, Answers, Form, OpenForm
from tui.widgets.typed_text import harmless

R = TypeVar("R")

QUIET_S = 0.3
"""Seconds that a call of the keeper may take before the app says that it is waiting."""

IDS_OF_FORM = 4
"""Ids that a form fixes in its draft for the records that it will make."""


Packer = Callable[[str, str, str], str]
"""Writes the page of a review (its id, who reads it, the file), and says what came of it."""


class Desk:
    """The plan as the app works on it.

    The keeper waits for locks and for the disk, so it is called in a thread, by one call at a time.
    `when_waiting` is told when a call takes long, and when it is over. `packer` writes pages, where
    there is somebody who can.
    """

    def __init__(
        self,
        keeper: PlanKeeper,
        preferences: Preferences,
        drafts: DraftKeeper | None,
        now: Callable[[], datetime],
        new_id: NewId,
    ) -> None:
        self.keeper = keeper
        self.preferences = preferences
        self.now = now
        self.new_id = new_id
        self.when_waiting: Callable[[bool], None] = _nobody
        self.packer: Packer | None = None
        self._drafts = drafts
        self._turn = asyncio.Lock()
        self._forms: dict[str, OpenForm] = {}
        self._locks: dict[str, ExitStack] = {}
        self._cut_off: dict[tuple[str, str], Draft] = {}

    @property
    def plan(self) -> Plan:
        """The plan as this app knows it."""
        return self.keeper.plan

    @property
    def today(self) -> date:
        """The person's calendar day."""
        return self.now().date()

    @property
    def context(self) -> Context:
        """What reading and writing a field needs to know."""
        return Context(self.plan, self.today)

    async def act(self, decide: Decide) -> KeptChange:
        """Keep one change; raises what the keeper raises."""
        return await self._in_turn(lambda: self.keeper.act(decide))

    async def undo(self, number: int | None = None) -> KeptChange:
        """Take the newest change back; with a number, only if that is still the newest."""
        return await self._in_turn(lambda: self.keeper.undo(number))

    async def redo(self, number: int | None = None) -> KeptChange:
        """Take the newest undo back; with a number, only if that is still the newest."""
        return await self._in_turn(lambda: self.keeper.redo(number))

    async def refresh(self) -> bool:
        """Take in what other processes kept; while an act is under way there is nothing to do."""
        if self._turn.locked():
            return False
        return await self._in_turn(self.keeper.refresh)

    async def history(self, count: int | None = None) -> tuple[KeptChange, ...]:
        """The newest changes, the newest first."""
        return await self._in_turn(lambda: _first(self.keeper.history(), count))

    async def next_undo(self) -> KeptChange | None:
        """The change that an undo would take back."""
        return await self._in_turn(self.keeper.next_undo)

    async def next_redo(self) -> KeptChange | None:
        """The undo that a redo would take back."""
        return await self._in_turn(self.keeper.next_redo)

    async def pack(self, review_id: str, reader: str, path: str) -> str:
        """Write the page of a review to a file, and say what came of it."""
        packer = self.packer
        if packer is None:
            raise Refusal("no file can be written from here", "use dualtrack pack in a shell")
        return await self._in_turn(lambda: packer(review_id, reader, path))

    @property
    def stopped_review(self) -> ReviewLevel | None:
        """The level of a review that was begun and not finished."""
        from planner.reviews.stopped import stopped_review

        try:
            return stopped_review(self._drafts.unfinished()) if self._drafts else None
        except Trouble:
            return None

    async def _in_turn(self, call: Callable[[], R]) -> R:
        """Call the keeper once no other call is under way; one that takes long is said."""
        waiting = asyncio.get_running_loop().call_later(QUIET_S, self.when_waiting, True)
        try:
            async with self._turn:
                return await asyncio.to_thread(call)
        finally:
            waiting.cancel()
            self.when_waiting(False)

    @contextmanager
    def filling(self, form: Form[R]) -> Iterator[OpenForm]:
        """Watch over the text typed into a form until it is saved or given up."""
        given = {field.name: field.text for field in form.fields}
        draft = self._cut_off.pop((form.action, form.subject), None)
        open_form = OpenForm(
            id=draft.id if draft else self.new_id(),
            action=form.action,
            subject=form.subject,
            begun=draft.begun if draft else self.now(),
            ids=draft.ids if draft else tuple(self.new_id() for _ in range(IDS_OF_FORM)),
            given=given,
            typed={**given, **form.written, **_answers(draft)},
        )
        if draft is not None:
            self._lock(open_form)
        self._forms[open_form.id] = open_form
        try:
            yield open_form
            self._discard(open_form)
        finally:
            del self._forms[open_form.id]
            self._locks.pop(open_form.id, ExitStack()).close()

    def _lock(self, form: OpenForm) -> None:
        """Hold the form's draft, so that no other window takes it up."""
        if self._drafts is not None and form.id not in self._locks:
            lock = ExitStack()
            lock.enter_context(self._drafts.open(form.draft()))
            self._locks[form.id] = lock

    def _discard(self, form: OpenForm) -> None:
        if self._drafts is not None and form.id in self._locks:
            self._drafts.discard(form.draft())

    def save_typed(self) -> bool:
        """Write the typed text of every open form as a draft; False when that failed."""
        try:
            for form in tuple(self._forms.values()):
                if self._drafts is not None and form.is_dirty and not form.is_kept:
                    self._lock(form)
                    self._drafts.save(form.draft())
                    form.kept = dict(form.typed)
        except (Trouble, Refusal):
            return False
        return True

    def take_up(self) -> tuple[Draft, ...]:
        """The forms that were cut off the last time, the oldest first; each is offered once."""
        if self._drafts is None:
            return ()
        found = [draft for draft in reversed(self._drafts.unfinished()) if self._is_cut_off(draft)]
        for draft in found:
            self._cut_off[draft.flow.removeprefix(FLOW_PREFIX), draft.subject] = draft
        return tuple(found)

    def cut_off(self, action: str, subject: str) -> Answers:
        """What was typed into a form that was cut off, until the form is opened again."""
        return _answers(self._cut_off.get((action, subject)))

    def _is_cut_off(self, draft: Draft) -> bool:
        """Whether a draft is that of a form, and no other app has the form open."""
        if not draft.flow.startswith(FLOW_PREFIX) or draft.version != VERSION or not self._drafts:
            return False
        try:
            with self._drafts.open(draft):
                return True
        except Refusal:
            return False


def _nobody(_is_waiting: bool) -> None:  # noqa: FBT001  # the shape of `when_waiting`
    pass


def _answers(draft: Draft | None) -> dict[str, str]:
    if draft is None:
        return {}
    answers = draft.answers.items()
    return {name: harmless(text, multiline=True) for name, text in answers if isinstance(text, str)}


def _first(changes: Iterator[KeptChange], count: int | None) -> tuple[KeptChange, ...]:
    if count is None:
        return tuple(changes)
    return tuple(change for _, change in zip(range(count), changes, strict=False))
