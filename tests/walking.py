"""Walking through walkthroughs in tests: a room in memory, and people who answer by plan."""

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from itertools import count

from fakes import Clock

from planner.keeper import Draft, Json
from planner.plan import Plan
from store.drafts import MemoryDrafts
from store.memory_keeper import MemoryKeeper
from wizard.asker import Asker, Move, Page, WalkthroughStopped
from wizard.flow import Family, Flow
from wizard.runner import Outcome, Room, new_draft, run_walkthrough
from wizard.step import Step
from wizard.steps import Choice

Answer = Json | Move


class Hangup(BaseException):
    """The process is killed in the middle of a question."""


@dataclass
class Person:
    """Answers by step id and remembers every page; without an answer, takes the default or skips.

    `turns` are answers for the first, second, ... time that a step is asked. At `leaves_at` the
    person stops, at `dies_at` the process does; `typing` stands in the box by then.
    """

    answers: Mapping[str, Answer] = field(default_factory=dict)
    turns: Mapping[str, list[Answer]] = field(default_factory=dict)
    leaves_at: str = ""
    dies_at: str = ""
    typing: str = ""
    pages: list[Page] = field(default_factory=list)

    def conversation(
        self, _steps: tuple[Step, ...], _families: tuple[Family, ...] = ()
    ) -> AbstractContextManager[None]:
        return nullcontext()

    async def ask(self, page: Page) -> Answer:
        self.pages.append(page)
        step = page.step.id
        if step in (self.leaves_at, self.dies_at):
            if self.typing:
                page.keep_typed(self.typing)
            raise WalkthroughStopped if step == self.leaves_at else Hangup
        answer = self._answer(page)
        return answer if isinstance(answer, Move) else page.accept(answer)

    def _answer(self, page: Page) -> Answer:
        turns = self.turns.get(page.step.id)
        if turns:
            return turns.pop(0)
        if page.step.id in self.answers:
            return self.answers[page.step.id]
        return Move.SKIP if page.default is None else page.default

    @property
    def asked(self) -> list[str]:
        """The ids of the steps, in the order in which they were asked."""
        return [page.step.id for page in self.pages]

    def offers(self, step: str) -> list[str]:
        """The words of the options that a step offered at last."""
        page = self.page(step)
        assert isinstance(page.step, Choice)
        return [option.words for option in page.step.offered(page.scene)]

    def page(self, step: str) -> Page:
        """The newest page of a step."""
        return next(page for page in reversed(self.pages) if page.step.id == step)


@dataclass
class World:
    """A plan, drafts, a clock that tests may set, and ids that can be foretold."""

    clock: Clock = field(default_factory=Clock)
    keeper: MemoryKeeper = field(init=False)
    drafts: MemoryDrafts = field(default_factory=MemoryDrafts)

    def __post_init__(self) -> None:
        self.keeper = MemoryKeeper(self.clock)
        self._ids = count(1)

    @property
    def plan(self) -> Plan:
        return self.keeper.plan

    def new_id(self) -> str:
        return f"w{next(self._ids):09}"

    def room(self, asker: Asker) -> Room:
        return Room(self.keeper, self.drafts, asker, self.clock, self.new_id)

    async def walk(self, flow: Flow, asker: Asker, subject: str = "", **known: Json) -> Outcome:
        """Walk through a flow from its beginning."""
        room = self.room(asker)
        return await run_walkthrough(flow, room, new_draft(flow, room, subject, **known))

    async def resume(self, flow: Flow, asker: Asker, draft: Draft | None = None) -> Outcome:
        """Go on with a draft, or with the only one."""
        if draft is None:
            (draft,) = self.drafts.unfinished()
        return await run_walkthrough(flow, self.room(asker), draft)
