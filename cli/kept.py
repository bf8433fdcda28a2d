"""Keeping a change and saying, record by record, how it was understood."""

from cli.output import say
from cli.session import current
from planner.change_words import change_words
from planner.keeper import Decide


def keep_and_say(decide: Decide) -> None:
    """Keep a change; its label comes first, then every value before and after."""
    session = current()
    before = session.plan
    kept = session.act(decide)
    say(kept.label)
    for words in change_words(before, kept.edits):
        say(f"  {words}")
