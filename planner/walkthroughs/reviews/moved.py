"""What moved since the last review, and how sure one is: one check-in for each goal."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from planner.acts.check_ins import log_check_in
from planner.check_in_grammar import ParsedCheckIn, read_check_in, split_words
from planner.fields import read_confidence
from planner.goal import Goal, Status
from planner.keeper import Decide
from planner.plan import Plan
from planner.refusal import Refusal
from planner.reviews.review import Verdict
from planner.walkthroughs.reviews.kept_promises import MOVED
from planner.walkthroughs.reviews.telling import Telling, Told

CONFIDENCE = "confidence"
"""The step with a row for the confidence in each goal."""

NOTHING = "nothing"
"""What is said of a goal that did not move."""

WITHOUT_FOCUS = 3
"""Goals that are looked at where none is in focus: those that are due first."""


def goals_looked_at(plan: Plan) -> tuple[Goal, ...]:
    """The goals in focus, by due date; where none is, the first that are due."""
    active = active_goals(plan)
    return tuple(goal for goal in active if goal.focus) or active[:WITHOUT_FOCUS]


def active_goals(plan: Plan) -> tuple[Goal, ...]:
    """Every goal that is worked on, by due date."""
    outlines = [each for each in plan.goal_outlines() if each.status is Status.ACTIVE]
    outlines.sort(key=lambda each: (each.due or date.max, each.title.casefold()))
    return tuple(plan.goals[each.id] for each in outlines)


def read_moved(plan: Plan, goal: Goal, typed: str, today: date) -> ParsedCheckIn:
    """A check-in in its own grammar; `nothing` says that nothing moved."""
    if typed.casefold() == NOTHING:
        return ParsedCheckIn()
    return read_check_in(plan, goal, split_words(typed), today)


def read_sureness(typed: str) -> int:
    """A confidence in percent, typed as 0 to 10 or as percent."""
    confidence = read_confidence(typed)
    if confidence is None:
        raise Refusal("there is no confidence in it", "give 0 to 10")
    return confidence


def tell_moved(plan: Plan, telling: Telling) -> Told:
    """Check in on each goal with what was said of it, and keep the confidences in the review."""
    check_ins = tuple(_check_ins(plan, telling))
    return Told(
        decisions=tuple(_logged(telling, goal, parsed) for goal, parsed in check_ins),
        verdicts=tuple(
            Verdict(goal.id, confidence=parsed.confidence)
            for goal, parsed in check_ins
            if parsed.confidence is not None
        ),
    )


def _check_ins(plan: Plan, telling: Telling) -> Iterator[tuple[Goal, ParsedCheckIn]]:
    moved, confidences = telling.values.rows(MOVED), telling.values.rows(CONFIDENCE)
    for goal_id in dict.fromkeys((*moved, *confidences)):
        goal = plan.goals.get(goal_id)
        if goal is None:
            continue  # a row of a commitment
        parsed = ParsedCheckIn()
        if goal_id in moved:
            parsed = read_moved(plan, goal, moved[goal_id], telling.today)
        if goal_id in confidences:
            parsed = parsed._replace(confidence=read_sureness(confidences[goal_id]))
        if parsed != ParsedCheckIn():
            yield goal, parsed


def _logged(telling: Telling, goal: Goal, parsed: ParsedCheckIn) -> Decide:
    check_in = parsed.check_in(
        id_=telling.record_id("check-in", goal.id), goal_id=goal.id, on=telling.today
    )
    return partial(log_check_in, check_in=check_in, today=telling.today)
