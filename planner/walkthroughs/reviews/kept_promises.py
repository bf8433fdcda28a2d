"""What became of the commitments that were open when a review began."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from planner.acts.commitments import carry_commitment, end_commitment
from planner.fields import Context
from planner.human_date import Lean, read_date, write_date
from planner.keeper import Decide
from planner.plan import Plan
from planner.refusal import Refusal
from planner.reviews.commitment import Commitment, CommitmentEnd
from planner.text import read_line
from planner.walkthroughs.reviews.telling import Telling, Told

MOVED = "moved"
"""The step with a row for each open commitment, and for each goal that is looked at."""

CARRY = "carry"
_ENDS = {
    "done": CommitmentEnd.DONE,
    "delegate": CommitmentEnd.DELEGATED,
    "drop": CommitmentEnd.DROPPED,
}
_WORDS = (*_ENDS, CARRY)
_PAST = {"delegated": "delegate", "dropped": "drop", "carried": CARRY}
"""The words as one also says them."""

_ORDINALS = ("first", "second")
_FEWEST_LETTERS = 2
"""Letters by which a word is told from the others."""


class Fate(NamedTuple):
    """What becomes of a commitment: an end with a note, or a new day; without an end it goes on."""

    end: CommitmentEnd | None = None
    note: str = ""
    due: date | None = None

    def written(self, today: date) -> str:
        """The words as they are kept; reading them gives the same again."""
        word = next((word for word, end in _ENDS.items() if end is self.end), CARRY)
        rest = write_date(self.due, today) if self.due else self.note
        return f"{word} {rest}".strip()


def open_commitments(plan: Plan, today: date) -> tuple[Commitment, ...]:
    """Those that wait for an end, the first due first, those without a day last."""
    found = (each for each in plan.commitments.values() if each.is_open and each.on <= today)
    return tuple(sorted(found, key=lambda each: (each.due or date.max, each.on, each.text)))


def read_fate(commitment: Commitment, typed: str, context: Context) -> Fate:
    """`done`, `carry fri`, `delegate to Ines`, `drop`, or their first letters.

    Refuses to carry over what was carried as often as may be.
    """
    word, _, rest = read_line(typed, "answer").partition(" ")
    letters = word.casefold()
    found = [each for each in _WORDS if each.startswith(letters) or _PAST.get(letters) == each]
    if len(letters) < _FEWEST_LETTERS or len(found) != 1:
        raise Refusal(
            f"“{word}” says nothing about a commitment", f"give {', '.join(_WORDS[:-1])} or {CARRY}"
        )
    if found[0] in _ENDS:
        return Fate(_ENDS[found[0]], note=rest.strip())
    if commitment.must_end:
        raise Refusal(
            f"it was carried over {commitment.carried} times already",
            "do it, delegate it or drop it",
        )
    due = read_date(rest, context.today, lean=Lean.FUTURE, fiscal=context.fiscal) if rest else None
    return Fate(due=due)


def explain_fate(commitment: Commitment, typed: str, context: Context) -> str:
    """How the words on a commitment were understood."""
    fate = read_fate(commitment, typed, context)
    if fate.end is not None:
        return f"{fate.end}: {fate.note}" if fate.note else str(fate.end)
    day = fate.due or commitment.due
    until = f" to {write_date(day, context.today)}" if day else ""
    return f"carried over{until}, for the {_ORDINALS[commitment.carried]} time"


def tell_kept_promises(plan: Plan, telling: Telling) -> Told:
    """End or carry over what was open; what nothing was said of is carried when its day is over."""
    if MOVED not in telling.answers:
        return Told()
    return Told(tuple(_decisions(plan, telling)))


def _decisions(plan: Plan, telling: Telling) -> Iterator[Decide]:
    texts = telling.values.rows(MOVED)
    context = Context(plan, telling.today)
    for each in open_commitments(plan, telling.today):
        if each.id not in texts:
            if is_over(each, telling.today) and not each.must_end:
                yield partial(carry_commitment, commitment_id=each.id)
            continue
        fate = read_fate(each, texts[each.id], context)
        if fate.end is None:
            yield partial(carry_commitment, commitment_id=each.id, due=fate.due)
        else:
            yield partial(
                end_commitment,
                commitment_id=each.id,
                end=fate.end,
                today=telling.today,
                note=fate.note,
            )


def is_over(commitment: Commitment, today: date) -> bool:
    """Whether it should have been done by a day; one without a day by the day after it was made."""
    return commitment.on < today if commitment.due is None else commitment.due <= today
