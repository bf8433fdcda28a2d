"""What an empty circle, a missing centre and an empty map mean; none of them is a score."""

from collections.abc import Sequence

from planner.values.purpose.candidates import candidates
from planner.values.purpose.circles import CENTRE, CIRCLE_NAMES, Circle, name_circles
from planner.values.purpose.purpose_map import PurposeEntry, filled_circles

EMPTY = {
    Circle.LOVE: "Leave it for now, and note after each working day for two weeks what gave you "
    "energy.",
    Circle.GOOD: "Ask three people who know your work what they would call you in for.",
    Circle.NEEDED: "Write down one person whom you helped in the last month, and with what.",
    Circle.PAID: "For a map of your life that is all right. For a map of your career read five "
    "advertised jobs, and mark what you could do.",
}
"""What to do about each circle that holds nothing."""

ALL_EMPTY = (
    "There is nothing to place yet, and nothing to score. Stop here: what you wrote is kept as a "
    "draft, and the lists will be easier on another day."
)

NO_CENTRE = (
    "Nothing lies in all four circles, which is no fault: people often join two or three of them, "
    "and find the rest in another part of life."
)


def empty_messages(entries: Sequence[PurposeEntry]) -> tuple[str, ...]:
    """What is empty on a map and what to do about it, in sentences; nothing on a full one."""
    filled = filled_circles(entries)
    if not filled:
        return (ALL_EMPTY,)
    messages = [
        f"The circle of {CIRCLE_NAMES[circle]} is empty. {advice}"
        for circle, advice in EMPTY.items()
        if circle not in filled
    ]
    if not any(entry.mask == CENTRE for entry in entries):
        messages.append(f"{NO_CENTRE}{_nearest(entries)}")
    return tuple(messages)


def _nearest(entries: Sequence[PurposeEntry]) -> str:
    """Which entry lacks a single circle, and what to do with it."""
    best = candidates(entries)
    if not best or len(best[0].mask) < len(CENTRE) - 1:
        return ""
    missing = name_circles(~best[0].mask)
    return f" “{best[0].text}” comes closest: add a goal that looks for {missing} in it."
