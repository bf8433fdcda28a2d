from collections.abc import Callable
from datetime import date, timedelta

import pytest
from plans import TODAY, plan_of

from planner.acts.commitments import carry_commitment, end_commitment, make_commitments
from planner.change import Change
from planner.plan import Plan
from planner.refusal import Refusal
from planner.reviews.commitment import Commitment, CommitmentEnd

After = Callable[[Plan, Change], Plan]

CALL = Commitment("call000000", TODAY, "Call Ines", due=TODAY + timedelta(3))


def test_commitments_that_are_made_together_are_one_change(plan: Plan, after: After) -> None:
    write = Commitment("write00000", TODAY, "Write the offer", goals=("goal000001",))
    change = make_commitments(plan, commitments=(CALL, write))
    assert change.label == "Commit to 2 things"
    assert after(plan, change).commitments.of("goal000001") == (write,)


def test_a_commitment_to_an_unknown_goal_is_refused(plan: Plan) -> None:
    lost = Commitment("lost000000", TODAY, "Call Ines", goals=("gone000000",))
    with pytest.raises(Refusal, match="no goal has the id gone000000"):
        make_commitments(plan, commitments=(lost,))


@pytest.mark.parametrize(
    ("end", "label"),
    [
        (CommitmentEnd.DONE, "Finish the commitment “Call Ines”"),
        (CommitmentEnd.DELEGATED, "Delegate the commitment “Call Ines”"),
        (CommitmentEnd.DROPPED, "Drop the commitment “Call Ines”"),
    ],
)
def test_a_commitment_ends_with_its_day_and_a_note(
    end: CommitmentEnd, label: str, after: After
) -> None:
    plan = plan_of(CALL)
    change = end_commitment(plan, commitment_id=CALL.id, end=end, today=TODAY, note="Joost has it")
    ended = after(plan, change).commitments[CALL.id]
    assert change.label == label
    assert (ended.end, ended.ended_on, ended.note) == (end, TODAY, "Joost has it")
    with pytest.raises(Refusal, match=f"was {end} on 2026-11-21"):
        end_commitment(
            after(plan, change), commitment_id=CALL.id, end=CommitmentEnd.DONE, today=TODAY
        )


def test_a_commitment_is_carried_twice_and_must_end_the_third_time(after: After) -> None:
    plan = plan_of(CALL)
    later = date(2026, 12, 4)
    plan = after(plan, carry_commitment(plan, commitment_id=CALL.id))
    plan = after(plan, carry_commitment(plan, commitment_id=CALL.id, due=later))
    assert (plan.commitments[CALL.id].carried, plan.commitments[CALL.id].due) == (2, later)
    with pytest.raises(Refusal, match="carried over 2 times; do, delegate or drop it"):
        carry_commitment(plan, commitment_id=CALL.id)


def test_an_ended_commitment_is_not_carried(after: After) -> None:
    plan = plan_of(CALL)
    plan = after(
        plan,
        end_commitment(plan, commitment_id=CALL.id, end=CommitmentEnd.DROPPED, today=TODAY),
    )
    with pytest.raises(Refusal, match="was dropped"):
        carry_commitment(plan, commitment_id=CALL.id)
