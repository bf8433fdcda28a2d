"""Calibration in plain words, for the shell and the app."""

from collections.abc import Iterator

from planner.calibration import FEWEST, Bin, calibration, too_few_words
from planner.goal import FULL_CONFIDENCE
from planner.plan import Plan

_SURE = 15
"""Percentage points by which confidence and outcomes may differ before words are made of it."""

_FEW = 3
"""Goals in a bin from which its words draw a conclusion."""


def calibration_lines(plan: Plan) -> Iterator[str]:
    """What confidence foresaw, line by line; while goals are too few, how many it takes."""
    found = calibration(plan)
    if found is None:
        yield f"Closed goals with a confidence: {too_few_words(plan)}."
        yield f"From {FEWEST} on, this shows how well you foresee what you will reach."
        return
    yield f"What you said halfway, against what became of {found.goals} closed goals:"
    for each in found.bins:
        if each.goals:
            yield f"  {bin_words(each)}"
    yield f"Brier score {found.brier:.4f}."
    yield "0 is perfect foresight; always saying 50% gives 0.25; sure and wrong each time gives 1."
    yield "A dropped goal counts as not reached. It is no failure, but can be foreseen."


def bin_words(each: Bin) -> str:
    """One bin, such as `80 to 100%: you said 88%, 5 of 6 were reached (83%)`."""
    range_ = f"{each.low} to {each.high}%"
    if each.confidence is None or each.reached is None:
        return f"{range_}: no goal"
    reached = round(each.reached * each.goals)
    share = round(each.reached * FULL_CONFIDENCE)
    words = f"{range_}: you said {each.confidence:.0f}%, {reached} of {each.goals} "
    words += f"{'was' if each.goals == 1 else 'were'} reached ({share}%)"
    return f"{words}{_lean(each, share - each.confidence)}"


def _lean(each: Bin, more: float) -> str:
    if each.goals < _FEW or abs(more) < _SURE:
        return ""
    return ": better than you thought" if more > 0 else ": less than you thought"
