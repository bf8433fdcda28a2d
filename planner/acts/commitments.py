"""Making, ending and carrying over commitments."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from planner.change import Change, added, changed
from planner.plan import Plan
from planner.refusal import Refusal
from planner.reviews.commitment import Commitment, CommitmentEnd
from planner.text import quoted

_VERBS = {
    CommitmentEnd.DONE: "Finish",
    CommitmentEnd.DELEGATED: "Delegate",
    CommitmentEnd.DROPPED: "Drop",
}


def make_commitments(plan: Plan, *, commitments: Iterable[Commitment]) -> Change:
    """Say what one will do next; commitments that were made together are one change."""
    made = tuple(commitments)
    for commitment in made:
        for goal_id in commitment.goals:
            if goal_id not in plan.goals:
                raise Refusal(f"no goal has the id {goal_id}", "see the ids with list")
    label = f"Commit to {quoted(made[0].text) if len(made) == 1 else f'{len(made)} things'}"
    return Change(label, tuple(added(commitment) for commitment in made))


def end_commitment(
    plan: Plan, *, commitment_id: str, end: CommitmentEnd, today: date, note: str = ""
) -> Change:
    """Say what became of a commitment; the note tells more, such as who took it over."""
    old = plan.commitments[commitment_id]
    _require_open(old)
    new = replace(old, end=end, ended_on=today, note=note or old.note)
    return Change(f"{_VERBS[end]} the commitment {quoted(old.text)}", changed(old, new))


def carry_commitment(plan: Plan, *, commitment_id: str, due: date | None = None) -> Change:
    """Take a commitment over into the next weeks, twice at most; `due` is its new day."""
    old = plan.commitments[commitment_id]
    _require_open(old)
    if old.must_end:
        raise Refusal(
            f"{quoted(old.text)} was carried over {old.carried} times", "do, delegate or drop it"
        )
    new = replace(old, carried=old.carried + 1, due=due or old.due)
    return Change(f"Carry over {quoted(old.text)}", changed(old, new))


def _require_open(commitment: Commitment) -> None:
    if not commitment.is_open:
        raise Refusal(
            f"{quoted(commitment.text)} was {commitment.end} on {commitment.ended_on}",
            "make a new commitment, or take the end back with undo",
        )
