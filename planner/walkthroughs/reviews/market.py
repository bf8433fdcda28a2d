"""What the market asks for: postings that were read, and the gap that becomes a wish."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial

from planner.acts.goals import add_goal
from planner.acts.skills import add_posting
from planner.change import added
from planner.goal import Category, Goal
from planner.ids import derived_id
from planner.keeper import Decide, Json
from planner.market.gaps import Gap, market_gaps
from planner.market.posting import Posting
from planner.plan import Plan
from planner.refusal import Refusal
from planner.text import clean, read_line
from planner.walkthroughs.answers import Answers
from planner.walkthroughs.reviews.telling import Telling, Told

POSTINGS, GAP = "postings", "gap"
"""The steps that ask for postings, and for the gap to close."""

MOST_POSTINGS = 3

_REMEDY = "write it like Data engineer: Python, SQL, Airflow"


def tell_market(plan: Plan, telling: Telling) -> Told:
    """Note the postings, and put the chosen gap as a wish into the someday lane."""
    postings = _postings(telling.answers, telling.today, telling.record_id)
    decisions: list[Decide] = [partial(add_posting, posting=posting) for posting in postings]
    chosen = telling.values.text(GAP)
    for gap in gaps_after(plan, telling.answers, telling.today):
        if gap.name == chosen:
            wish = Goal(telling.record_id(GAP), gap.wish, telling.today, category=Category.SKILL)
            decisions.append(partial(add_goal, goal=wish))
    return Told(tuple(decisions))


def gaps_after(plan: Plan, values: Mapping[str, Json], today: date) -> tuple[Gap, ...]:
    """The gaps that show once the postings of this review are noted."""
    noted = (added(posting) for posting in _postings(values, today, derived_id))
    return market_gaps(plan.after(noted, plan.number), today)


def read_posting(line: str, *, id_: str, today: date) -> Posting:
    """A posting in one line: the role, a colon, and the skills between commas."""
    role, colon, rest = read_line(line, "posting").partition(":")
    skills = dict.fromkeys(filter(None, map(clean, rest.split(","))))
    if not colon or not clean(role) or not skills:
        raise Refusal("a posting is a role and the skills that it names", _REMEDY)
    return Posting(id_, today, clean(role), tuple(skills))


def _postings(
    values: Mapping[str, Json], today: date, new_id: Callable[..., str]
) -> Iterator[Posting]:
    for number, line in enumerate(Answers(values).lines(POSTINGS)):
        yield read_posting(line, id_=new_id(POSTINGS, number), today=today)
