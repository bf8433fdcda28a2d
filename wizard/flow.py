"""A walkthrough: steps in a row, and what their answers do to the plan."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from planner.keeper import Decide, Json
from planner.plan import Plan
from wizard.scene import Scene
from wizard.step import Step


@dataclass(frozen=True, slots=True)
class Family:
    """Steps that earlier answers make: some for each thing that was named there.

    They come `after` the step of that id. The id of each begins with one of the `starts` and goes
    on with what it is about, so that an answer stays with that when others come or go.
    """

    after: str
    starts: tuple[str, ...]
    members: Callable[[Scene], Iterable[Step]]


@dataclass(frozen=True, slots=True)
class Consequence:
    """What an answer does to the rest of a draft: what is known now, and answers that fall."""

    known: Mapping[str, Json]
    forgotten: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Flow:
    """A walkthrough: its steps, and what its answers do to the plan.

    `decide` gets the scene with the answers of the steps that apply, and the ids of the records to
    make; a draft fixes as many as `ids` says. `known` are answers that the plan has already, such
    as those of a goal to draft anew: they are offered as defaults, and only what differs becomes an
    edit. `families` are asked between the steps. `aside` gives lines shown beside a question,
    `summary` those of the last one; before them stand the `leftovers`, which see the answers of
    steps that no longer apply as well. `leads_to` names the walkthrough that the person wants to go
    on with, once this one is kept. A walkthrough with `box_minutes` shows beside each question how
    many of them this sitting has taken, and cuts nobody off. `afterwards` words what comes next, on
    the plan that holds its change. `follows` is what an answer brings with it, such as the template
    that was chosen: it sees the scene before and after that answer.
    """

    name: str
    version: int
    title: str
    minutes: int
    steps: tuple[Step, ...]
    decide: Callable[[Scene, tuple[str, ...]], Decide]
    ids: int
    known: Callable[[Plan, str], Mapping[str, Json]] = lambda _plan, _subject: {}
    aside: Callable[[Step, Scene], Iterable[str]] = lambda _step, _scene: ()
    summary: Callable[[Scene], Iterable[str]] = lambda _scene: ()
    leads_to: Callable[[Scene], str] = lambda _scene: ""
    leftovers: Callable[[Scene], Iterable[str]] = lambda _scene: ()
    families: tuple[Family, ...] = ()
    box_minutes: int = 0
    afterwards: Callable[[Plan, date], str] = lambda _plan, _today: ""
    follows: Callable[[Scene, Scene], Consequence | None] = lambda _before, _after: None

    def asked(self, scene: Scene) -> tuple[Step, ...]:
        """The steps that the answers so far lead through."""
        return tuple(step for step in self._in_order(scene) if step.when(scene))

    def _in_order(self, scene: Scene) -> Iterator[Step]:
        for step in self.steps:
            yield step
            for family in self.families:
                if family.after == step.id:
                    yield from family.members(scene)

    def count_answered(self, scene: Scene) -> int:
        """How many of the questions asked are answered or skipped."""
        return sum(step.id in scene.answers for step in self.asked(scene))

    def step(self, id_: str, scene: Scene) -> Step | None:
        """The step of that id, as it is in a scene."""
        return next((step for step in self._in_order(scene) if step.id == id_), None)
