"""A walkthrough: steps in a row, and what their answers do to the plan."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from planner.keeper import Decide, Json
from planner.plan import Plan
from wizard.scene import Scene
from wizard.step import Step


@dataclass(frozen=True, slots=True)
class Flow:
    """A walkthrough: its steps, and what its answers do to the plan.

    `decide` gets the scene with the answers of the steps that apply, and the ids of the records to
    make; a draft fixes as many as `ids` says. `known` are answers that the plan has already, such
    as those of a goal to draft anew: they are offered as defaults, and only what differs becomes an
    edit. `aside` gives lines shown beside a question, `summary` those of the last one.
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

    def asked(self, scene: Scene) -> tuple[Step, ...]:
        """The steps that the answers so far lead through."""
        return tuple(step for step in self.steps if step.when(scene))

    def count_answered(self, scene: Scene) -> int:
        """How many of the questions asked are answered or skipped."""
        return sum(step.id in scene.answers for step in self.asked(scene))

    def step(self, id_: str) -> Step | None:
        """The step of that id."""
        return next((step for step in self.steps if step.id == id_), None)
