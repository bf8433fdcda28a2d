"""Backups, checks of the files, and where everything is."""

import sys
from importlib.metadata import version
from typing import TYPE_CHECKING

import click

from cli.exits import REFUSED, Ended
from cli.output import say, say_json, say_table
from cli.session import Session, current
from cli.verbs import Verb
from planner.keeper import Trouble
from planner.refusal import Refusal

if TYPE_CHECKING:
    from store.backup import Backup, Backups

NEWEST = "newest"
"""What `restore` takes for the newest backup that can be read."""


@click.command(cls=Verb, reads=True, travels=False)
@click.option("--list", "listed", is_flag=True, help="List the backups, the newest first.")
def backup(listed: bool) -> None:
    """Make a backup, or list those there are.

    One is made by itself before the first change of a day, before an import and before a restore.
    Each is a file in the plan's directory that plain TinyDB reads.
    """
    from store.backup import Backups, Reason

    session = current()
    backups = Backups(session.directory)
    if not (listed or session.wants_json):
        say(f"Backed up to {backups.make(session.plan, session.moment, Reason.BY_HAND).path}")
        return
    found = backups.all()
    if session.wants_json:
        say_json(
            [
                {"at": each.at.isoformat(), "reason": each.reason.value, "path": str(each.path)}
                for each in found
            ]
        )
        return
    say_table(
        ((f"{each.at:%Y-%m-%d %H:%M}", each.reason, each.path.name) for each in found), flexible=2
    )


@click.command(cls=Verb)
@click.argument("which", metavar="BACKUP")
@click.option("--dry-run", is_flag=True, help="Only show what would change.")
def restore(which: str, dry_run: bool) -> None:
    """Turn the plan into a backup's, as one change that undo takes back.

    \b
    dualtrack restore newest
    dualtrack restore 2026-11-21
    dualtrack restore 2026-11-21 --dry-run

    `newest` and a day pass over the backups that a restore made of what it replaced; such a one is
    named in full.
    """
    from planner.change_words import change_words
    from planner.difference import difference
    from store.backup import Backups, restore

    session = current()
    backups = Backups(session.directory)
    found = _newest(backups) if which == NEWEST else backups.find(which)
    if dry_run:
        edits = difference(session.plan, backups.read(found))
        for words in change_words(session.plan, edits):
            say(words)
        return
    say(restore(session.keeper, backups, found, session.moment).label)


def _newest(backups: "Backups") -> "Backup":
    found = backups.newest_good(spare_restores=True)
    if found is not None:
        return found[0]
    if backups.all():
        raise Trouble("no backup can be read", "name one of dualtrack backup --list to hear why")
    raise Refusal("there is no backup yet", "make one with dualtrack backup")


@click.command(cls=Verb, reads=True, travels=False)
@click.option(
    "--fix", is_flag=True, help="Mend what can be mended; what is replaced is kept aside."
)
def doctor(fix: bool) -> None:
    """Check the plan's files, and mend what can be mended.

    It ends with 1 while something is wrong. An edit that was made in plan.json by hand is shown,
    and with --fix taken in as one change.
    """
    from store.doctor import examine
    from store.finding import Severity
    from store.mending import mend

    session = current()
    if fix:
        for words in mend(session.directory, session.now):
            say(words)
    findings = examine(session.directory)
    wrong = [each for each in findings if each.severity is not Severity.NOTE]
    if session.wants_json:
        say_json(
            [
                {
                    "mark": each.mark.value,
                    "severity": each.severity.value,
                    "words": each.words,
                    "remedy": each.remedy,
                    "details": list(each.details),
                }
                for each in findings
            ]
        )
    else:
        for each in findings:
            say(f"{each.severity}: {each.words}; {each.remedy}. [{each.mark}]")
            for detail in each.details:
                say(f"  {detail}")
        if not wrong:
            say("Everything is in good order.")
    if wrong:
        raise Ended(REFUSED)


@click.command(cls=Verb, reads=True, travels=False)
def info() -> None:
    """Print the version and every path in use."""
    session = current()
    facts = {
        "version": version("dualtrack"),
        "python": sys.version.split()[0],
        "plan": str(session.directory),
        "config": str(session.config_directory),
        **_paths(session),
    }
    if session.wants_json:
        say_json(facts)
        return
    say_table(((name, value) for name, value in facts.items()), flexible=1)


def _paths(session: Session) -> dict[str, str]:
    directory = session.directory
    return {
        "checkpoint": str(directory / "plan.json"),
        "history": str(directory / "history-0001.jsonl"),
        "drafts": str(directory / "drafts"),
        "backups": str(directory / "backups"),
        "theme": str(session.config_directory / "preferences.toml"),
        "keys": str(session.config_directory / "keys.toml"),
    }
