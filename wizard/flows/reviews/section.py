"""A section of a review: questions that belong together, and what is shown beside them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from planner.profile import ReviewLevel
from wizard.flow import Family
from wizard.scene import Scene
from wizard.step import Step


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a section looks at for the lines beside its questions.

    The review looks back at the days from `since` to `until`.
    """

    scene: Scene
    level: ReviewLevel
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Section:
    """Questions of a review that several levels may share.

    `beside` gives the lines shown at one of its questions, `summary` those of the last page, and
    `leftovers` says there which answers have lost what they were about. A family of questions comes
    after a step of this section or of an earlier one.
    """

    steps: tuple[Step, ...] = ()
    families: tuple[Family, ...] = ()
    beside: Callable[[Step, Outlook], Iterable[str]] = lambda _step, _outlook: ()
    summary: Callable[[Outlook], Iterable[str]] = lambda _outlook: ()
    leftovers: Callable[[Scene], Iterable[str]] = lambda _scene: ()

    def has(self, step: Step) -> bool:
        """Whether a question is one of this section."""
        starts = tuple(start for family in self.families for start in family.starts)
        return any(each.id == step.id for each in self.steps) or step.id.startswith(starts)
