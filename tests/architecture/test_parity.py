"""Every action of the app has a key, a place in the palette, and a twin in the shell."""

import shlex

import click
import pytest

from cli.__main__ import dualtrack
from tui.actions.action import Action
from tui.actions.registry import ACTIONS

LEAVING = "exit"
"""The shell's own word for leaving, which `quit` has for its twin."""


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_an_action_has_a_key_and_words_for_the_palette(action: Action) -> None:
    assert action.key, f"{action.id} has no key"
    assert action.title, f"{action.id} has no title for the palette"
    assert action.tooltip, f"{action.id} says nothing about itself"


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_an_action_has_a_verb_or_flag_of_the_shell_that_exists(action: Action) -> None:
    words = shlex.split(action.verb.replace("[", "").replace("]", ""))
    if action.verb == LEAVING:
        return
    assert words[0] == "dualtrack", f"{action.id} has no twin in the shell"
    command: click.Command = dualtrack
    context = click.Context(dualtrack)
    if len(words) > 1 and not words[1].startswith("-"):
        found = dualtrack.get_command(context, words[1])
        assert found is not None, f"{action.id} names a verb that does not exist: {words[1]}"
        command = found
    known = {option for each in command.get_params(context) for option in each.opts}
    for flag in (word for word in words if word.startswith("--")):
        assert flag in known, f"{action.id} names a flag that does not exist: {flag}"


def test_no_two_actions_share_an_id() -> None:
    ids = [action.id for action in ACTIONS]
    assert len(ids) == len(set(ids))
