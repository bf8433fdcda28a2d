"""Completion scripts for shells."""

import click
from click.shell_completion import get_completion_class

from cli.output import say
from cli.verbs import Verb


@click.command(cls=Verb)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of a shell.

    \b
    eval "$(dualtrack completion bash)"
    """
    kind = get_completion_class(shell)
    root = click.get_current_context().find_root().command
    if kind is not None:
        say(kind(root, {}, "dualtrack", "_DUALTRACK_COMPLETE").source())
