"""Both tracks held against each other: what is linked, begun, or may well stand alone."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial

from planner.acts.goals import add_goal, link_goal
from planner.dual_track import dual_track
from planner.goal import Goal, Status
from planner.horizon import Track
from planner.keeper import Decide, Json
from planner.plan import Plan
from planner.reviews.prompts import FEEDS, STANDS_ALONE
from planner.values.balance import Orphans, orphans
from planner.walkthroughs.reviews.ended import goals_ended
from planner.walkthroughs.reviews.reflections import written_reflection
from planner.walkthroughs.reviews.telling import Telling, Told

STARVES, FEEDING = "starves", "feeds"
"""The steps that ask which track starves, and what will feed it."""

NEITHER = "neither"
"""The answer that no track starves."""

LEADS, NEAR = "leads ", "near "
"""What the ids of steps begin with that ask where a short-term goal leads, and what the next step
to a long-term one is; the id of the goal follows."""

ALONE_BECAUSE, STONE, STONE_DUE = "alone ", "stone ", "stone_due "
"""The same, for why a goal stands alone, and for the title and the day of a next step."""

ALONE, LEAVE, DRAFT = "alone", "leave", "draft"
"""What can be said of an orphan beside the goal that it leads to."""


def goals_to_align(plan: Plan, values: Mapping[str, Json], today: date) -> Orphans:
    """The orphans of both kinds that the answers so far leave.

    A goal that this review ends is none, nor is a long-term one once an answer leads to it.
    """
    found, ended = orphans(plan, today), goals_ended(plan, values)
    led_to = {value for step, value in values.items() if step.startswith(LEADS)}
    settled = ended | led_to
    return Orphans(
        tuple(goal for goal in found.long_without_stones if goal.id not in settled),
        tuple(goal for goal in found.short_without_parent if goal.id not in ended),
    )


def long_goals(plan: Plan, values: Mapping[str, Json], today: date) -> tuple[Goal, ...]:
    """The long-term goals that stay open, which a short-term one may lead to."""
    ended = goals_ended(plan, values)
    stairways = dual_track(plan, today).stairways
    return tuple(each.goal for each in stairways if each.goal.id not in ended)


def tell_alignment(plan: Plan, telling: Telling) -> Told:
    """Link what leads somewhere, begin what was drafted, and note why the rest stands alone."""
    decisions: list[Decide] = []
    for step, value in telling.answers.items():
        if step.startswith(LEADS):
            decisions.extend(_led(plan, telling, step.removeprefix(LEADS), str(value)))
        elif step.startswith(NEAR):
            decisions.extend(_begun(plan, telling, step.removeprefix(NEAR), str(value)))
    decisions.extend(_fed(telling))
    return Told(tuple(decisions))


def _led(plan: Plan, telling: Telling, goal_id: str, choice: str) -> Iterator[Decide]:
    if goal_id not in plan.goals:
        return
    if choice == ALONE:
        yield from _alone(telling, goal_id)
    elif choice in plan.goals and choice not in plan.goals[goal_id].parents:
        yield partial(link_goal, goal_id=goal_id, parent_id=choice)


def _begun(plan: Plan, telling: Telling, goal_id: str, choice: str) -> Iterator[Decide]:
    if goal_id not in plan.goals:
        return
    if choice == ALONE:
        yield from _alone(telling, goal_id)
    if choice == DRAFT and telling.values.has(f"{STONE_DUE}{goal_id}"):
        yield partial(add_goal, goal=_stone(plan, telling, goal_id))


def _stone(plan: Plan, telling: Telling, goal_id: str) -> Goal:
    """The next step to a long-term goal; it is like that one in all but its words and dates."""
    long = plan.goals[goal_id]
    return Goal(
        id=telling.record_id("stone", goal_id),
        title=telling.values.text(f"{STONE}{goal_id}"),
        start=telling.today,
        due=telling.values.day(f"{STONE_DUE}{goal_id}"),
        category=long.category,
        status=Status.ACTIVE,
        values=long.values,
        sphere=long.sphere,
        parents=(goal_id,),
        no_value_because=long.no_value_because,
    )


def _alone(telling: Telling, goal_id: str) -> Iterator[Decide]:
    step = f"{ALONE_BECAUSE}{goal_id}"
    if text := telling.values.text(step):
        yield written_reflection(telling, step, STANDS_ALONE, text, goals=(goal_id,))


def _fed(telling: Telling) -> Iterator[Decide]:
    track, text = telling.values.text(STARVES), telling.values.text(FEEDING)
    if text and track in list(Track):
        yield written_reflection(telling, FEEDING, FEEDS, f"The {track} track: {text}")
