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
    Beginning.RESUME: "Go on where I stopped; my answers are kept",
    Beginning.ONBOARD: "Set up my plan (about 15 minutes; stop at any question)",
    Beginning.DEMO: "Look around in a made-up career of three years",
    Beginning.EMPTY: "Open an empty board",
}


async def choose_beginning(today: date, *, can_resume: bool) -> Beginning:
    """Ask how to begin; a walkthrough that was begun comes first."""
    ways = [each for each in Beginning if can_resume or each is not Beginning.RESUME]
    step = Choice(
        id="beginning",
        question="How would you like to begin?",
        options=tuple(Option(each.value, _WORDS[each]) for each in ways),
        may_skip=False,
    )
    try:
        answer = await TerminalAsker().ask(Page(step, Scene(Plan(), today)))
    except WalkthroughStopped:
        complain("nothing was begun; dualtrack opens this question again.")
        raise Ended(CANCELLED) from None
    return Beginning(str(answer))
