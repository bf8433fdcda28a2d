"""Values asked again: whether they hold, what still serves them, and what pulls against them."""

from collections.abc import Iterator, Mapping
from functools import partial

from planner.acts.goals import edit_goal
from planner.acts.values import confirm_values
from planner.goal import Goal
from planner.keeper import Decide, Json
from planner.plan import Plan
from planner.reviews.prompts import GIVES_WAY, STILL_TRUE
from planner.values.coverage import coverage
from planner.values.standing import top_anchors, values_in_order
from planner.values.tensions import Pull, pulls
from planner.values.value import Value
from planner.walkthroughs.answers import Answers
from planner.walkthroughs.reviews.ended import goals_ended
from planner.walkthroughs.reviews.reflections import written_reflection
from planner.walkthroughs.reviews.telling import Telling, Told

TRUE, TRUE_WHY, RETAKE = "values_true", "values_why", "retake"
"""The steps that ask whether the top values hold, what changed, and what to take again."""

PLACES = ("value_1", "value_2")
"""The steps that ask which of the leading values comes first and second today."""

HOLD, ORDER, CHANGED = "hold", "order", "changed"
"""The answers: they hold, in another order, or no longer."""

NOTHING = "none"
"""The answer that no exercise is taken again."""

SERVES, PULL, PULL_TITLE, PULL_WHY = "serves ", "pull ", "pull_title ", "pull_why "
"""What the ids of steps begin with that ask about one goal, whose id follows."""

KEEP, ADJUST = "keep", "adjust"
"""What becomes of a goal that pulls against a top anchor."""

LEADING = len(PLACES) + 1


def leading_values(plan: Plan) -> tuple[Value, ...]:
    """The values that are put in order again; none before the anchors gave a result."""
    return values_in_order(plan)[:LEADING] if top_anchors(plan) else ()


def ordered_values(plan: Plan, values: Mapping[str, Json]) -> tuple[Value, ...]:
    """The leading values as they were put in order; those without a place stay behind."""
    leading, answers = leading_values(plan), Answers(values)
    placed = [Value(text) for place in PLACES if (text := answers.text(place)) in leading]
    return tuple(dict.fromkeys((*placed, *leading)))


def goals_to_confirm(plan: Plan, values: Mapping[str, Json]) -> tuple[Goal, ...]:
    """The goals linked to a value that has changed its place, but those that this review ends."""
    ended = goals_ended(plan, values)
    return tuple(goal for goal in coverage(plan).to_confirm if goal.id not in ended)


def pulls_to_settle(plan: Plan, values: Mapping[str, Json]) -> Mapping[str, tuple[Pull, ...]]:
    """What each goal pulls against; neither goals that this review ends, nor values just cut."""
    answers, ended = Answers(values), goals_ended(plan, values)
    found: dict[str, tuple[Pull, ...]] = {}
    for pull in pulls(plan):
        served = f"{SERVES}{pull.goal.id}"
        if pull.goal.id in ended:
            continue
        if not answers.has(served) or pull.value.value in answers.lines(served):
            found[pull.goal.id] = (*found.get(pull.goal.id, ()), pull)
    return found


def tell_revaluing(plan: Plan, telling: Telling) -> Told:
    """Note what became of the values, confirm or cut the links of goals, and settle what pulls."""
    return Told(
        (*_held(plan, telling), *_confirmed(plan, telling), *_settled(plan, telling)),
    )


def _held(plan: Plan, telling: Telling) -> Iterator[Decide]:
    answer = telling.values.text(TRUE)
    if not answer:
        return
    names = [value.full_name for value in ordered_values(plan, telling.answers)]
    words = {
        HOLD: f"They hold: {', '.join(names)}.",
        ORDER: f"In another order: {', then '.join(names)}.",
        CHANGED: f"Not any more; they were {', '.join(names)}.",
    }
    why = telling.values.text(TRUE_WHY)
    text = "\n".join(filter(None, (words[answer], why)))
    yield written_reflection(telling, TRUE, STILL_TRUE, text)


def _confirmed(plan: Plan, telling: Telling) -> Iterator[Decide]:
    for step in telling.answers:
        goal = plan.goals.get(step.removeprefix(SERVES))
        if not step.startswith(SERVES) or goal is None or not telling.values.has(step):
            continue
        chosen = telling.values.lines(step)
        left = tuple(value for value in goal.values if value.value in chosen)
        if left != goal.values:
            yield _edited(telling, goal, values=left)
        elif goal.reconfirm:
            yield partial(confirm_values, goal_id=goal.id)


def _settled(plan: Plan, telling: Telling) -> Iterator[Decide]:
    for step in telling.answers:
        goal = plan.goals.get(step.removeprefix(PULL))
        if not step.startswith(PULL) or goal is None or telling.values.text(step) != ADJUST:
            continue
        title = telling.values.text(f"{PULL_TITLE}{goal.id}")
        if title and title != goal.title:
            yield _edited(telling, goal, title=title)
        if text := telling.values.text(f"{PULL_WHY}{goal.id}"):
            yield written_reflection(telling, step, GIVES_WAY, text, goals=(goal.id,))


def _edited(telling: Telling, goal: Goal, **fields: object) -> Decide:
    return partial(
        edit_goal,
        goal_id=goal.id,
        fields=fields,
        today=telling.today,
        new_id=lambda: telling.record_id("move", goal.id),
    )
