"""One level of the reviews as a walkthrough, put together from its sections."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import chain, pairwise

from planner.human_date import write_date, write_distance
from planner.keeper import Decide
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews.schedule import next_review, span_of
from planner.walkthroughs.reviews.energy import ENERGY
from planner.walkthroughs.reviews.keeping import tell_review
from planner.walkthroughs.reviews.telling import Telling
from wizard.flow import Flow
from wizard.flows.reviews.energy import cheering
from wizard.flows.reviews.section import Outlook, Section
from wizard.scene import Scene
from wizard.step import Step

IDS = 1
"""The id of the review; those of all that it makes are derived from it."""


def next_in_words(plan: Plan, today: date) -> str:
    """Which review comes next and when; empty where none is held."""
    coming = next_review(plan, today)
    if coming is None:
        return ""
    day = f"{write_date(coming.due, today)}, {write_distance(coming.due, today)}"
    return f"The next review is the {coming.level} one, on {day}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of the reviews: its sections in the order in which they are asked.

    `minutes` is how long it mostly takes, `box_minutes` the box that it should stay in, if there is
    one.
    """

    level: ReviewLevel
    name: str
    title: str
    minutes: int
    sections: tuple[Section, ...]
    box_minutes: int = 0
    is_short: bool = False
    leads_to: Callable[[Scene], str] = lambda _scene: ""

    def flow(self) -> Flow:
        """The walkthrough."""
        return Flow(
            name=self.name,
            version=1,
            title=self.title,
            minutes=self.minutes,
            steps=tuple(step for section in self.sections for step in section.steps),
            families=tuple(family for section in self.sections for family in section.families),
            decide=self._decide,
            ids=IDS,
            aside=self._beside,
            summary=self._summary,
            leftovers=self._leftovers,
            leads_to=self.leads_to,
            box_minutes=self.box_minutes,
            afterwards=next_in_words,
        )

    def _outlook(self, scene: Scene) -> Outlook:
        return Outlook(scene, self.level, *span_of(scene.plan, self.level, scene.today))

    def _decide(self, scene: Scene, ids: tuple[str, ...]) -> Decide:
        outlook = self._outlook(scene)
        telling = Telling(
            ids[0],
            self.level,
            outlook.since,
            outlook.until,
            scene.today,
            scene.answers,
            self.is_short,
        )
        return partial(tell_review, telling=telling)

    def _beside(self, step: Step, scene: Scene) -> Iterator[str]:
        section = next(each for each in self.sections if each.has(step))
        if self._follows_energy(step, scene):
            yield from cheering(scene)
        yield from section.beside(step, self._outlook(scene))

    def _follows_energy(self, step: Step, scene: Scene) -> bool:
        """Whether a question is the first one behind that of the energy."""
        if ENERGY not in scene.answers:
            return False
        steps = (each for section in self.sections for each in section.steps if each.when(scene))
        return (ENERGY, step.id) in pairwise(each.id for each in steps)

    def _summary(self, scene: Scene) -> Iterator[str]:
        outlook = self._outlook(scene)
        return chain.from_iterable(each.summary(outlook) for each in self.sections)

    def _leftovers(self, scene: Scene) -> Iterator[str]:
        return chain.from_iterable(each.leftovers(scene) for each in self.sections)
