"""How far a walkthrough has come: its draft, read and written step by step.

Beside the answers a draft holds two entries of its own: what was known when it was begun, and texts
that were typed and not answered yet.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from planner.ids import NewId
from planner.keeper import Draft, Json
from planner.plan import Plan
from planner.refusal import Refusal
from wizard.flow import Consequence, Flow
from wizard.scene import Scene
from wizard.step import Step

KNOWN, TYPED = "_known", "_typed"
"""Names of the two entries; the id of a step never begins with an underscore."""


@dataclass(frozen=True, slots=True)
class Progress:
    """The answers so far; every change gives a new value."""

    draft: Draft

    @property
    def answers(self) -> Mapping[str, Json]:
        """The answers by step id; None is a step that was skipped."""
        return {step: each for step, each in self.draft.answers.items() if step[:1] != "_"}

    @property
    def known(self) -> Mapping[str, Json]:
        """What was known when the draft was begun."""
        return self._entry(KNOWN)

    def typed(self, step: str) -> str | None:
        """A text that was begun at a step and not answered."""
        text = self._entry(TYPED).get(step)
        return text if isinstance(text, str) else None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it that a person would miss."""
        return not self.answers and not self._entry(TYPED)

    def scene(self, plan: Plan, today: date) -> Scene:
        """Where the walkthrough stands, on a plan and a day."""
        return Scene(plan, today, self.answers, self.known, self.draft.subject)

    def answered(self, step: str, answer: Json) -> "Progress":
        """With one more answer; what was typed for it is done with."""
        return self.with_typed(step, "")._with(step, answer)

    def without(self, *steps: str) -> "Progress":
        """With some answers less, so that their steps are asked again."""
        left = {step: each for step, each in self.draft.answers.items() if step not in steps}
        return Progress(replace(self.draft, answers=left))

    def with_known(self, step: str, value: Json) -> "Progress":
        """With another value known for a step."""
        return self._with(KNOWN, {**self.known, step: value})

    def following(self, consequence: Consequence | None) -> "Progress":
        """With what an answer brings with it."""
        if consequence is None:
            return self
        known = dict(consequence.known)
        left = self.without(*consequence.forgotten)
        return left._with(KNOWN, known) if known else left.without(KNOWN)

    def with_typed(self, step: str, text: str) -> "Progress":
        """With a text that was begun; an empty one is forgotten."""
        entry = {each: typed for each, typed in self._entry(TYPED).items() if each != step}
        if text.strip():
            entry[step] = text
        return self._with(TYPED, entry) if entry else self.without(TYPED)

    def adopted(self, flow: Flow, scene: Scene, new_id: NewId) -> "Progress":
        """As the present version of the flow takes it: answers whose step still accepts them."""
        if self.draft.version == flow.version:
            return self
        unfit = (
            id_
            for id_, each in self.answers.items()
            if not _fits(flow.step(id_, scene), each, scene)
        )
        more = (new_id() for _ in range(flow.ids - len(self.draft.ids)))
        left = self.without(*unfit).draft
        return Progress(replace(left, version=flow.version, ids=(*left.ids, *more)))

    def _entry(self, name: str) -> dict[str, Json]:
        entry = self.draft.answers.get(name)
        return dict(entry) if isinstance(entry, dict) else {}

    def _with(self, name: str, value: Json) -> "Progress":
        return Progress(replace(self.draft, answers={**self.draft.answers, name: value}))


def _fits(step: Step | None, answer: Json, scene: Scene) -> bool:
    if step is None:
        return False
    try:
        step.accept(answer, scene)
    except Refusal:
        return False
    return True
