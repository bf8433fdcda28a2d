"""The year as the annual audit sees it: its figures, its lessons, the market, and life around."""

from collections.abc import Iterable, Iterator

from planner.calibration_words import calibration_lines
from planner.market.gaps import market_gaps, recent_postings
from planner.plan import Plan
from planner.reviews.year import year_lines
from planner.walkthroughs.reviews.reflections import last_reflection
from planner.walkthroughs.reviews.year import LEARNED, PROMPTS
from wizard.flows.reviews.section import Outlook, Section
from wizard.scene import Scene
from wizard.step import SHOWN, Step
from wizard.steps import ListOf, LongText

FIGURES, AROUND = "The year in figures", "Worth and life around"
GAPS = 3
"""Gaps of the market that are shown."""


def _asked(id_: str, name: str, heading: str, why: str, example: str) -> LongText:
    """One question of the audit; its answer becomes a reflection."""
    return LongText(
        id=id_,
        name=name,
        heading=heading,
        question=PROMPTS[id_],
        why=why,
        example=example,
        what="reflection",
    )


_PROUD = _asked(
    "proud",
    "Proud of",
    FIGURES,
    "A year is easily remembered by its last month. These are all of them.",
    "that the dropped course made room for the talks",
)
_SURPRISED = _asked(
    "surprised",
    "Surprised by",
    FIGURES,
    "Figures are no verdict. They only keep what memory lets go.",
    "no win from May to August, and I thought that was the good time",
)
_LEARNED = ListOf(
    id=LEARNED,
    name="Learned",
    heading="What the year taught",
    question="What did you learn this year, of the work and of yourself?",
    why="A lesson comes back when a goal like the one that taught it is drafted.",
    example="a plan without a free week is no plan; ask before the second failure",
    what="lesson",
)
_WORTH = _asked(
    "worth",
    "Worth on the market",
    AROUND,
    "Nobody asks you to go. Knowing it makes staying a choice.",
    "a lead role in the next town, for the migration I ran",
)
_NETWORK = _asked(
    "network",
    "Network",
    AROUND,
    "One call to somebody lost from sight is a good first step.",
    "new: the two from the meetup; lost: my first mentor",
)
_PAY = _asked(
    "pay",
    "Pay",
    AROUND,
    "A sentence is enough, and it stays with you.",
    "yes for the hours, no for the nights on call",
)
_HEALTH = _asked(
    "health",
    "Health",
    AROUND,
    "A plan stands on it.",
    "slept well since the shifts ended; the back needs the pool again",
)


def _beside_year(step: Step, outlook: Outlook) -> Iterable[str]:
    scene = outlook.scene
    if step.id == "proud":
        yield from year_lines(scene.plan, outlook.since, scene.today)
    elif step.id == "surprised":
        yield from calibration_lines(scene.plan)


def _beside_around(step: Step, outlook: Outlook) -> Iterable[str]:
    if step.id == "worth":
        yield from _market(outlook.scene)
    yield from last_words(PROMPTS[step.id], outlook.scene)


def _market(scene: Scene) -> Iterator[str]:
    """What the postings say."""
    plan: Plan = scene.plan
    postings = recent_postings(plan, scene.today)
    if postings:
        roles = dict.fromkeys(posting.role for posting in postings)
        yield f"Postings you noted: {', '.join(list(roles)[:GAPS])}"
    for gap in market_gaps(plan, scene.today)[:GAPS]:
        yield f"{gap.name}: asked for in {gap.asked}, {_level(gap.level)}"


def _level(level: int | None) -> str:
    return "and you have not said how well you can" if level is None else f"and you are at {level}"


def last_words(prompt: str, scene: Scene) -> Iterator[str]:
    """What was answered to a question in the last audit, on one line."""
    entry = last_reflection(scene.plan, prompt)
    if entry is not None:
        text = " ".join(entry.text.split())
        said = text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
        yield f"In {entry.on.year} you wrote: “{said}”"


YEAR = Section((_PROUD, _SURPRISED), beside=_beside_year)
LESSONS = Section((_LEARNED,))
LIFE = Section((_WORTH, _PAY, _NETWORK, _HEALTH), beside=_beside_around)
