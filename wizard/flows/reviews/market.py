"""What the market asks for: up to three postings, and the gap that one wants to close."""

from collections.abc import Iterator

from planner.market.gaps import Gap
from planner.walkthroughs.reviews.market import (
    GAP,
    MOST_POSTINGS,
    POSTINGS,
    gaps_after,
    read_posting,
)
from wizard.flows.reviews.section import Outlook, Section
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Choice, ListOf, Option

_SHOWN = 8


def _row(line: str, scene: Scene) -> str:
    posting = read_posting(line, id_=POSTINGS, today=scene.today)
    return f"{posting.role}: {', '.join(posting.skills)}"


_POSTINGS = ListOf(
    id=POSTINGS,
    name="Postings",
    heading="Skills and market",
    question="Which postings did you read this quarter that you would want?",
    why=f"Up to {MOST_POSTINGS}, one a line: the role, a colon, and the skills that it names.",
    example="Data engineer: Python, SQL, Airflow",
    what="posting",
    most=MOST_POSTINGS,
    row=_row,
    echo=lambda line, scene: f"{_row(line, scene).replace(':', ' asks for', 1)}",
)


def _open_gaps(scene: Scene) -> tuple[Gap, ...]:
    """The gaps that no goal works on yet."""
    gaps = gaps_after(scene.plan, scene.answers, scene.today)
    return tuple(gap for gap in gaps if not gap.goals)


_GAP = Choice(
    id=GAP,
    name="Gap",
    heading="Skills and market",
    question="Which gap do you want to close?",
    why="It becomes a wish in your someday lane; dualtrack draft makes it a goal.",
    options=lambda scene: tuple(
        Option(gap.name, f"{gap.name}: {_words(gap)}") for gap in _open_gaps(scene)[:_SHOWN]
    ),
    when=lambda scene: bool(_open_gaps(scene)),
)


def _words(gap: Gap) -> str:
    asked = f"in {gap.asked} posting{'' if gap.asked == 1 else 's'}"
    level = "not rated" if gap.level is None else f"you have {gap.level}"
    return f"{asked}, {level}" + ("" if gap.target is None else f" and want {gap.target}")


def _beside(step: Step, outlook: Outlook) -> Iterator[str]:
    """The whole list of gaps, with the goals that work on them."""
    if step.id != GAP:
        return
    scene = outlook.scene
    for gap in gaps_after(scene.plan, scene.answers, scene.today):
        goals = ", ".join(goal.title for goal in gap.goals)
        yield f"{gap.name}: {_words(gap)}" + (f"; {goals} works on it" if goals else "")


SECTION = Section((_POSTINGS, _GAP), beside=_beside)
