"""A commitment in one line: what, when and where, and the same again when it is read back."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.fields import Context
from planner.plan import Plan
from planner.refusal import Refusal
from planner.reviews.commitment_text import CommitmentText, read_commitment

TODAY = date(2026, 11, 21)
CONTEXT = Context(Plan(), TODAY)
FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Call Ines, fri, @ office", CommitmentText("Call Ines", FRIDAY, "office")),
        ("Call Ines @office, fri", CommitmentText("Call Ines", FRIDAY, "office")),
        ("Call Ines; fri; @ the office", CommitmentText("Call Ines", FRIDAY, "the office")),
        ("fri, Call Ines", CommitmentText("fri, Call Ines")),
        ("Call Ines by fri", CommitmentText("Call Ines", FRIDAY)),
        ("Call Ines by fri @ desk", CommitmentText("Call Ines", FRIDAY, "desk")),
        ("Call Ines, Tomasz and Mia, fri", CommitmentText("Call Ines, Tomasz and Mia", FRIDAY)),
        ("Call Ines", CommitmentText("Call Ines")),
        ("Mail ines@example.org, fri", CommitmentText("Mail ines@example.org", FRIDAY)),
        ("Read, fri, quietly", CommitmentText("Read, quietly", FRIDAY)),
    ],
)
def test_what_when_and_where_are_read_from_one_line(line: str, read: CommitmentText) -> None:
    assert read_commitment(line, CONTEXT) == read


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("@ office", "a commitment says what you will do"),
        ("  ", "the commitment is empty"),
        ("Call Ines, 2026-11-20", "Fri 20 Nov 2026 is over"),
        ("x" * 201, "the commitment"),
    ],
)
def test_a_line_that_says_too_little_is_refused(line: str, words: str) -> None:
    with pytest.raises(Refusal, match=words):
        read_commitment(line, CONTEXT)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Call, fri, @ desk", "Call · Fri 27 Nov 2026, in 6 days · at desk"),
        ("Call", "Call · no day yet: which one? · no place yet: add @ and where"),
    ],
)
def test_the_echo_says_what_is_missing(line: str, words: str) -> None:
    assert read_commitment(line, CONTEXT).explained(TODAY) == words


@given(
    text=st.sampled_from(["Call Ines", "Read, then write", "Ring 3 people", "Mail a@b.c"]),
    days=st.none() | st.integers(0, 900),
    where=st.sampled_from(["", "office", "the library"]),
    later=st.integers(0, 400),
)
def test_a_written_commitment_is_read_as_the_same_on_any_day_up_to_its_own(
    text: str, days: int | None, where: str, later: int
) -> None:
    due = None if days is None else TODAY + timedelta(days)
    commitment = CommitmentText(text, due, where)
    day = min(TODAY + timedelta(later), due or date.max)
    assert read_commitment(commitment.written(TODAY), Context(Plan(), day)) == commitment
