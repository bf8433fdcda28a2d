"""Going back and forth in the history of the plan."""

from itertools import islice

import click

from cli.output import say, say_json, say_table
from cli.session import current
from cli.verbs import Verb

SHOWN = 20

number_option = click.option(
    "--number", type=click.IntRange(min=1), help="Only if the newest change is this one."
)


@click.command(cls=Verb)
@number_option
@click.option("--dry-run", is_flag=True, help="Only say what would be undone.")
def undo(number: int | None, dry_run: bool) -> None:
    """Take back the newest change, whichever window or command made it."""
    keeper = current().keeper
    if dry_run:
        change = keeper.next_undo()
        say(f"would undo: {change.label}" if change else "nothing to undo")
        return
    say(keeper.undo(number).label)


@click.command(cls=Verb)
@number_option
@click.option("--dry-run", is_flag=True, help="Only say what would be redone.")
def redo(number: int | None, dry_run: bool) -> None:
    """Take back the newest undo; an ordinary change ends what can be redone."""
    keeper = current().keeper
    if dry_run:
        change = keeper.next_redo()
        say(f"would take back: {change.label}" if change else "nothing to redo")
        return
    say(keeper.redo(number).label)


@click.command(cls=Verb, reads=True, travels=False)
@click.option("--limit", type=click.IntRange(min=1), default=SHOWN, show_default=True)
def history(limit: int) -> None:
    """List every change, the newest first; nothing is ever cut from it."""
    session = current()
    found = session.keeper.history()
    changes = list(islice(found, limit))
    if session.wants_json:
        from cli.shapes import change_shape

        say_json([change_shape(change) for change in changes])
        return
    say_table(
        (
            (str(change.number), f"{change.at.astimezone():%Y-%m-%d %H:%M}", change.label)
            for change in changes
        ),
        flexible=2,
    )
    if next(found, None) is not None:
        say(f"There are older ones: dualtrack history --limit {2 * limit}")
