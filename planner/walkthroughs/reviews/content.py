"""How content one is: the sides of the role, and what gives and takes energy."""

from collections.abc import Iterator, Mapping

from planner.keeper import Decide, Json
from planner.plan import Plan
from planner.reviews import prompts
from planner.reviews.review import Aspect, AspectRating, Review
from planner.walkthroughs.reviews.reflections import written_reflection
from planner.walkthroughs.reviews.telling import Telling, Told

RATINGS, ENERGISES, DRAINS, SHARE = "ratings", "energises", "drains", "energy_share"
"""The steps of this part."""

_LISTS = {ENERGISES: prompts.ENERGISES, DRAINS: prompts.DRAINS}


def answered_ratings(values: Mapping[str, Json]) -> Mapping[Aspect, int]:
    """The rating of each side of the role that was rated, 1 to 10."""
    answer = values.get(RATINGS)
    typed = answer if isinstance(answer, dict) else {}
    return {each: int(str(typed[each])) for each in Aspect if each in typed}


def last_ratings(plan: Plan) -> Mapping[Aspect, int]:
    """The ratings of the newest review that has any."""
    rated: list[Review] = [review for review in plan.reviews.values() if review.ratings]
    newest = max(rated, key=lambda review: review.on, default=None)
    return {each.aspect: each.rating for each in newest.ratings} if newest else {}


def tell_content(_plan: Plan, telling: Telling) -> Told:
    """Put the ratings into the review, and the rest into the journal."""
    ratings = answered_ratings(telling.answers)
    fields = {"ratings": tuple(AspectRating(*each) for each in ratings.items())} if ratings else {}
    return Told(tuple(_written(telling)), fields)


def _written(telling: Telling) -> Iterator[Decide]:
    for step, prompt in _LISTS.items():
        if lines := telling.values.lines(step):
            yield written_reflection(telling, step, prompt, "\n".join(lines))
    share = telling.values.whole(SHARE)
    if share is not None:
        yield written_reflection(telling, SHARE, prompts.ENERGY_SHARE, f"{share}% of it")
