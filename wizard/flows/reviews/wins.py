"""The first question of a review: what went well."""

from collections.abc import Iterator

from planner.human_date import write_date
from planner.reviews.facts import review_facts
from planner.reviews.rhythm import period_label
from planner.walkthroughs.reviews.wins import WINS
from wizard.flows.reviews.section import Outlook, Section
from wizard.step import Step
from wizard.steps import ListOf


def _beside(_step: Step, outlook: Outlook) -> Iterator[str]:
    """What happened since the last review: what presses first, then the counts and the wins."""
    scene = outlook.scene
    facts = review_facts(scene.plan, outlook.since, scene.today)
    for each in facts.goals:
        if each.is_tripped:
            yield f"{each.goal.title}: {each.pressing[0].words}"
    yield f"Since {write_date(outlook.since, scene.today)}: {' · '.join(facts.lines())}"
    for win in facts.wins:
        yield f"Noted already: {' '.join(win.text.split())}"


_WINS = ListOf(
    id=WINS,
    name="Wins",
    heading="Looking back",
    question="What went well?",
    why="Small things count. One is enough.",
    example="the drawing went through at the first try",
    what="win",
    may_skip=False,
    needed="even a small one: a page read, a call made, a rest taken",
)


def _summary(outlook: Outlook) -> Iterator[str]:
    """Which days the review looks back at, and what they are called."""
    plan, today = outlook.scene.plan, outlook.scene.today
    label = period_label(outlook.since, outlook.until, outlook.level, plan.fiscal_year)
    days = f"{write_date(outlook.since, today)} to {write_date(outlook.until, today)}"
    yield f"Your review of {label}: {days}."


SECTION = Section((_WINS,), beside=_beside, summary=_summary)
