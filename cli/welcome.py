"""The first question on an empty machine."""

from datetime import date
from enum import StrEnum

from cli.exits import CANCELLED, Ended
from cli.output import complain
from planner.plan import Plan
from wizard.asker import Page, WalkthroughStopped
from wizard.scene import Scene
from wizard.steps import Choice, Option
from wizard.terminal_asker import TerminalAsker


class Beginning(StrEnum):
    """The three ways to begin."""

    ONBOARD = "onboard"
    DEMO = "demo"
    EMPTY = "empty"


_WORDS = {
    Beginning.ONBOARD: "Set up my plan (about 15 minutes; stop at any question)",
    Beginning.DEMO: "Look around in a made-up career of three years",
    Beginning.EMPTY: "Open an empty board",
}


async def choose_beginning(today: date) -> Beginning:
    """Ask how to begin."""
    step = Choice(
        id="beginning",
        question="How would you like to begin?",
        options=tuple(Option(each.value, words) for each, words in _WORDS.items()),
        may_skip=False,
    )
    try:
        answer = await TerminalAsker().ask(Page(step, Scene(Plan(), today)))
    except WalkthroughStopped:
        complain("nothing was begun; dualtrack opens this question again.")
        raise Ended(CANCELLED) from None
    return Beginning(str(answer))
