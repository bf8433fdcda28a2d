"""The first question of a review: what went well."""

from planner.walkthroughs.reviews.wins import WINS
from wizard.flows.reviews.section import Section
from wizard.steps import ListOf

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

SECTION = Section((_WINS,))
