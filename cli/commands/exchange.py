"""Taking the plan out, and taking one in."""

import sys
from functools import partial
from pathlib import Path

import click

from cli.exits import USAGE, Ended
from cli.output import complain, say, warn
from cli.session import current
from cli.verbs import Verb
from planner.change_words import change_words
from planner.exchange import ImportPreview, import_plan, plan_import

SHOWN = 20
STANDARD_INPUT = Path("-")


@click.command(cls=Verb)
@click.option("--json", "form", flag_value="json", help="Everything, as one JSON document.")
@click.option("--markdown", "form", flag_value="markdown", help="The dual-track plan on one page.")
@click.option("--ics", "form", flag_value="ics", help="Reviews and due days, for a calendar.")
@click.option(
    "--raw", "form", flag_value="raw", help="The plan's own files, also a newer version's."
)
@click.option(
    "--to", metavar="PATH", type=click.Path(path_type=Path), help="Write there, privately."
)
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@click.option("--as-of", "as_of", metavar="DATE", default="", help="The plan as it stood on a day.")
def export(form: str | None, to: Path | None, force: bool, as_of: str) -> None:
    """Write the plan as JSON, as one Markdown page, as a calendar, or as raw files.

    \b
    dualtrack export --markdown
    dualtrack export --ics --to career.ics
    dualtrack export --json --to plan-2026.json
    dualtrack export --raw --to a-new-directory
    """
    session = current()
    session.as_of_words = as_of
    if form == "raw":
        _copy_raw(session.directory, to)
        return
    if form is None:
        complain("say what to write: --json, --markdown, --ics or --raw.")
        raise Ended(USAGE)
    content = _content(form)
    if to is None:
        say(content.decode().rstrip("\n"))
        return
    from store.formats.export_file import save_export

    save_export(to, content, replaces=force)
    say(f"Written to {to}")


def _content(form: str) -> bytes:
    session = current()
    if form == "markdown":
        from store.formats.markdown import write_page

        return write_page(session.plan, session.today).encode()
    if form == "ics":
        from store.formats.calendar_export import write_calendar

        return write_calendar(session.plan, session.today, session.moment)
    from store.formats.json_export import write_export

    return write_export(session.plan, session.today)


def _copy_raw(directory: Path, to: Path | None) -> None:
    if to is None:
        complain("raw files need a place: add --to with a new directory.")
        raise Ended(USAGE)
    from store.formats.export_file import copy_raw

    say(f"{len(copy_raw(directory, to))} files copied to {to}")


@click.command(cls=Verb)
@click.argument(
    "source", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
)
@click.option("--theirs", is_flag=True, help="Where a record differs, take the file's values.")
@click.option("--dry-run", is_flag=True, help="Only show what would change.")
def import_verb(source: Path, theirs: bool, dry_run: bool) -> None:
    """Take in goals from an export: new records are added, nothing is ever deleted.

    A record that is there already and differs stays as it is, unless --theirs. It is one change,
    which one undo takes back.

    \b
    dualtrack import plan-2026.json
    dualtrack export --json | dualtrack --plan DIR import -
    """
    from store.formats.json_import import read_import

    session = current()
    imported = read_import(_content_of(source))
    for note in imported.notes:
        warn(note)
    preview = plan_import(session.plan, imported.plan, theirs=theirs)
    _show(preview)
    if not dry_run:
        from store.backup import Backups, Reason

        if preview.change is not None and session.plan.number:
            Backups(session.directory).make(session.plan, session.moment, Reason.IMPORT)
        say(session.act(partial(import_plan, imported=imported.plan, theirs=theirs)).label)


def _content_of(source: Path) -> bytes:
    """The bytes of a file, or with a dash those of standard input."""
    from store.files import READ_LIMIT, read_regular

    if source == STANDARD_INPUT:
        return sys.stdin.buffer.read(READ_LIMIT)
    return read_regular(source) or b""


def _show(preview: ImportPreview) -> None:
    say(f"{len(preview.new)} new, {preview.same} the same, {len(preview.differing)} that differ")
    plan = current().plan
    edits = preview.change.edits if preview.change else ()
    for words in list(change_words(plan, edits))[:SHOWN]:
        say(f"  {words}")
    if len(edits) > SHOWN:
        say(f"  and {len(edits) - SHOWN} more")
    for each in preview.differing:
        for name in each.fields:
            ours, theirs = getattr(each.ours, name), getattr(each.theirs, name)
            say(f"  differs: {name.replace('_', ' ')}: ours {ours}, theirs {theirs}")
