"""A plan of three goals in focus with promises from last week, and answers to its weekly review."""

from datetime import date, timedelta
from functools import partial

from walking import Answer

from planner.acts.commitments import make_commitments
from planner.acts.goals import add_goal
from planner.acts.measures import add_measure
from planner.goal import Goal, Status
from planner.keeper import PlanKeeper
from planner.measure import Measure, MeasureKind, Target
from planner.reviews.commitment import Commitment

TODAY = date(2026, 11, 21)
EXAM, TALKS, RUN = "exam000001", "ta1ks00001", "run0000001"
CALL, FORM = "ca11000001", "f0rm000001"

_GOALS = {
    EXAM: ("Pass the category II exam", "chapters", 18.0),
    TALKS: ("Give three talks", "talks", 3.0),
    RUN: ("Run to the coast", "kilometres", 42.0),
}


def fill(keeper: PlanKeeper, today: date = TODAY) -> None:
    """Put the goals and the promises into a plan, as they are on a day."""
    for number, (id_, (title, measure, target)) in enumerate(_GOALS.items()):
        goal = Goal(
            id_,
            title,
            today - timedelta(60),
            today + timedelta(90 + number),
            status=Status.ACTIVE,
            focus=True,
        )
        keeper.act(partial(add_goal, goal=goal))
        aims = (Target(goal.start, target),)
        made = Measure(f"m{id_[1:]}", id_, measure, MeasureKind.UP, aims)
        keeper.act(partial(add_measure, measure=made))
    promised = today - timedelta(7)
    promises = (
        Commitment(CALL, promised, "Call Ines", due=today - timedelta(1), where="office"),
        Commitment(FORM, promised, "Send the form", carried=2),
    )
    keeper.act(partial(make_commitments, commitments=promises))


WEEKLY: dict[str, Answer] = {
    "wins": ["the talk in Graz", "a rest"],
    "moved": {EXAM: "+2 two chapters before breakfast", RUN: "nothing", CALL: "done", FORM: "drop"},
    "blocked": {"time": "two night shifts"},
    "worked": "the first hour without mail",
    "to_change": "pack the bag on Sunday night",
    "energy": 3,
    "confidence": {EXAM: "7", TALKS: "6", RUN: "4"},
    "committing": ["Read chapter 5, fri, @ library", "Ring the club by mon"],
}
