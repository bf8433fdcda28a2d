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
    """The ways to begin."""

    RESUME = "resume"
    ONBOARD = "onboard"
    DEMO = "demo"
    EMPTY = "empty"


_WORDS = {
    Beginning.ONBOARD: "Set up my plan (about 15 minutes; stop at any question)",
    Beginning.DEMO: "Look around in a made-up career of three years",
    Beginning.EMPTY: "Open an empty board",
}


async def choose_beginning(today: date, unfinished: str) -> Beginning:
    """Ask how to begin; going on with what is `unfinished` comes first, where there are words."""
    words = {Beginning.RESUME: f"Go on with {unfinished}"} if unfinished else {}
    step = Choice(
        id="beginning",
        question="How would you like to begin?",
        options=tuple(Option(each.value, text) for each, text in (words | _WORDS).items()),
        may_skip=False,
    )
    try:
        answer = await TerminalAsker().ask(Page(step, Scene(Plan(), today)))
    except WalkthroughStopped:
        kept = "your answers are kept" if unfinished else "nothing was begun"
        complain(f"{kept}; dualtrack opens this question again.")
        raise Ended(CANCELLED) from None
    return Beginning(str(answer))
