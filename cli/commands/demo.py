"""The demo plan: a made-up career to look around in."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from cli.commands.app import run_app
from cli.commands.reading import show_board
from cli.output import say
from cli.session import Session, current
from cli.terminal import has_terminal
from cli.verbs import Verb
from planner.demo.play import demo as demo_moments
from planner.refusal import Refusal


@click.command(cls=Verb)
@click.option(
    "--keep",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="Keep the demo plan in this new directory.",
)
def demo(keep: Path | None) -> None:
    """Look around in a made-up career of three years.

    The plan lives in a temporary directory and is thrown away when the app is left.
    """
    look_around(current(), keep)


def look_around(session: Session, keep: Path | None) -> None:
    """Play the demo plan into a directory and show it; without a terminal as text."""
    if keep is not None:
        _require_free(keep)
        _show(session, keep)
        say(f"The demo plan is kept; open it with dualtrack --plan {keep}")
        return
    with TemporaryDirectory(prefix="dualtrack-demo-") as directory:
        _show(session, Path(directory) / "plan")


def _require_free(directory: Path) -> None:
    if directory.exists() and any(directory.iterdir()):
        raise Refusal(f"{directory} is not empty", "name a directory that doesn't exist yet")


def _show(session: Session, directory: Path) -> None:
    play_into(directory, session.moment)
    shown = Session(now=session.now, new_id=session.new_id, chosen=directory)
    try:
        if has_terminal():
            run_app(shown)
        else:
            show_board(shown)
    finally:
        shown.close()


def play_into(directory: Path, moment: datetime) -> None:
    """Make the demo plan in a directory, each change on its own day."""
    from store.disk_keeper import DiskKeeper

    moments = demo_moments(moment.date())
    clock = _clock([datetime.combine(each.day, each.at).astimezone() for each in moments])
    with DiskKeeper.open(directory, lambda: next(clock), is_lasting=True) as keeper:
        for each in moments:
            keeper.act(each.decide)


def _clock(times: list[datetime]) -> Iterator[datetime]:
    yield from times
