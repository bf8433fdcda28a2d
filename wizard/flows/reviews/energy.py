"""How much energy there is, by one key; where there is little, past wins are shown."""

from collections.abc import Iterator

from planner.human_date import write_date
from planner.past_wins import LOW_ENERGY, past_wins
from planner.reviews.review import HIGHEST_ENERGY, LOWEST_ENERGY
from planner.walkthroughs.reviews.energy import ENERGY
from wizard.flows.reviews.section import Section
from wizard.scene import Scene
from wizard.steps import Rating

_ENERGY = Rating(
    id=ENERGY,
    name="Energy",
    heading="Looking ahead",
    question="How much energy do you have?",
    why="Low is a fact to plan with, not a fault.",
    low=LOWEST_ENERGY,
    high=HIGHEST_ENERGY,
    low_words="empty",
    high_words="full",
)

SECTION = Section((_ENERGY,))


def cheering(scene: Scene) -> Iterator[str]:
    """Past wins, on a day without much energy."""
    energy = scene.values.whole(ENERGY)
    if energy is None or energy > LOW_ENERGY:
        return
    wins = past_wins(scene.plan, scene.today)
    if wins:
        yield "Little energy today. You have done these before:"
    for win in wins:
        yield f"{write_date(win.on, scene.today)}: {' '.join(win.text.split())}"
