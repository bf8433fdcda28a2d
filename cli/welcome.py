"""The first question on an empty machine."""

from enum import StrEnum

from wizard.asker import Prompt
from wizard.steps import Kind, Option
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


async def choose_beginning() -> Beginning:
    """Ask how to begin."""
    options = tuple(Option(each.value, words) for each, words in _WORDS.items())
    answer = await TerminalAsker().ask(
        Prompt(
            id="beginning",
            kind=Kind.CHOICE,
            position="welcome",
            question="How would you like to begin?",
            why="",
            example="",
            default=Beginning.ONBOARD.value,
            options=options,
            low=0,
            high=0,
            can_go_back=False,
            may_skip=False,
            complain=lambda _answer: None,
            echo=lambda _text: "",
        )
    )
    return Beginning(str(answer))
