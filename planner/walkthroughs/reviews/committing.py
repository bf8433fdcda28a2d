"""What one will do before the next review: new commitments, and one question to somebody."""

from collections.abc import Iterator
from functools import partial

from planner.acts.commitments import make_commitments
from planner.fields import Context
from planner.plan import Plan
from planner.reviews.commitment import Commitment
from planner.reviews.commitment_text import read_commitment
from planner.walkthroughs.reviews.telling import Telling, Told

COMMITTING, FEEDBACK = "committing", "feedback"
"""The steps that ask for commitments, and for whom to ask for feedback."""

MOST_NEW = 3
"""Commitments that one review makes at most."""

ASK_FOR_FEEDBACK = "Ask for feedback: "
"""What the commitment to ask somebody begins with."""


def tell_committing(plan: Plan, telling: Telling) -> Told:
    """Keep the commitments in their order, and the question to ask as one of them."""
    made = tuple(_made(plan, telling))
    return Told((partial(make_commitments, commitments=made),)) if made else Told()


def _made(plan: Plan, telling: Telling) -> Iterator[Commitment]:
    lines = [*telling.values.lines(COMMITTING)]
    if telling.values.has(FEEDBACK):
        lines.append(as_question(telling.values.text(FEEDBACK)))
    for number, line in enumerate(lines):
        text, due, where = read_commitment(line, Context(plan, telling.today))
        yield Commitment(
            telling.record_id("commitment", number),
            telling.today,
            text,
            due=due,
            where=where,
            review=telling.id,
        )


def as_question(line: str) -> str:
    """The commitment to ask somebody, from whom and what."""
    return f"{ASK_FOR_FEEDBACK}{line}"
