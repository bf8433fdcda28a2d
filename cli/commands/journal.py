"""Wins and the journal."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

import click

from cli.exits import REFUSED, Ended
from cli.goal_argument import GoalHandle
from cli.output import complain, say, say_json, styled
from cli.past_day import dated, past_day
from cli.session import Session, current
from cli.verbs import Verb
from planner.acts.journal import write_entry
from planner.ids import handles as id_handles
from planner.journal import Blocker, EntryKind, JournalEntry, require_roadblock
from planner.text import read_line, read_note

goal_option = click.option(
    "--goal", "handles", type=GoalHandle(), metavar="ID", multiple=True, help="A goal it is about."
)
day_option = click.option("--on", metavar="DATE", default="", help="The day it was, else today.")


@click.command(cls=Verb, reads=True, travels=False)
@click.argument("words", nargs=-1, required=True)
@goal_option
@day_option
@click.option("--impact", default="", help="What it changed, and for whom.")
@click.option("--evidence", default="", help="What shows it.")
@click.option("--number", default="", help="The figure that it moved: 120 to 90 hours.")
@click.option("--link", default="", help="Where it can be seen.")
@click.option("--skill", default="", help="The skill that it shows.")
@click.option("--seen-by", default="", help="Who saw it.")
def win(
    words: tuple[str, ...],
    handles: tuple[str, ...],
    on: str,
    impact: str,
    evidence: str,
    number: str,
    link: str,
    skill: str,
    seen_by: str,
) -> None:
    """Note a win.

    \b
    dualtrack win "Ran the planning round with four sites" --goal k7f --evidence "minutes of 3 May"
    dualtrack win "Cut the downtime" --number "120 to 90 hours" --seen-by Ingrid --skill diagnosis
    """
    session = current()
    entry = _entry(session, EntryKind.WIN, words, handles, on)
    claim = replace(
        entry,
        impact=read_note(impact, "impact"),
        evidence=read_note(evidence, "evidence"),
        number=_line(number, "number"),
        link=_line(link, "link"),
        skill=_line(skill, "skill"),
        seen_by=_line(seen_by, "witness"),
    )
    _keep(session, claim)


def _line(text: str, what: str) -> str:
    return read_line(text, what) if text else ""


@click.command(cls=Verb, reads=True)
@click.argument("words", nargs=-1)
@click.option("--kind", type=click.Choice([each.value for each in EntryKind]), help="What it is.")
@click.option(
    "--blocker",
    type=click.Choice([each.value for each in Blocker]),
    help="What a roadblock comes from.",
)
@goal_option
@day_option
@click.option("--find", default="", metavar="WORDS", help="Only what matches: words, since:may.")
@click.option("--edit", default="", metavar="ID", help="Change this entry: its words, kind or day.")
@click.option("--remove", default="", metavar="ID", help="Take this entry out of the journal.")
@click.option("--editor", "in_editor", is_flag=True, help="Write the words in your own editor.")
def journal(
    words: tuple[str, ...],
    kind: str | None,
    blocker: str | None,
    handles: tuple[str, ...],
    on: str,
    find: str,
    edit: str,
    remove: str,
    in_editor: bool,
) -> None:
    """Write in the journal, or without words read it, the newest day first.

    \b
    dualtrack journal "Two evenings of study lost to the storm" --kind roadblock --blocker outside
    dualtrack journal --kind lesson --find "storm since:may"
    dualtrack journal --edit j4k --editor
    """
    session = current()
    if edit or remove:
        from cli.commands.entries import change_entry

        change_entry(session, edit, remove, words, kind, blocker, handles, on, in_editor=in_editor)
        return
    if words or in_editor:
        with _worded(session, words, in_editor=in_editor) as typed:
            _keep(session, _note(session, (typed,), kind, blocker, handles, on))
        return
    from planner.journal_search import read_search
    from planner.reviews.letters import shown

    goals = {session.plan.goal(handle).id for handle in handles}
    day = min(session.today, session.moment.date())
    search = read_search(find, day, session.context.fiscal)
    found = [
        entry
        for entry in session.plan.journal.values()
        if (kind is None or entry.kind == kind)
        and (blocker is None or entry.blocker == blocker)
        and (not goals or goals & set(entry.goals))
        and search.matches(session.plan, entry, day)
    ]
    _show(session, [shown(entry, day) for entry in _newest_first(found)])


@contextmanager
def _worded(session: Session, words: tuple[str, ...], *, in_editor: bool) -> Iterator[str]:
    """What was typed; in the editor it begins there."""
    typed = " ".join(words)
    if not in_editor:
        yield typed
        return
    from cli.editor import edited
    from store.drafts import DIRECTORY

    with edited(session.directory / DIRECTORY, typed, session.new_id) as text:
        yield text


def _note(
    session: Session,
    words: tuple[str, ...],
    kind: str | None,
    blocker: str | None,
    handles: tuple[str, ...],
    on: str,
) -> JournalEntry:
    """An entry of a kind, a note if none is said, or the roadblock that a blocker makes of it."""
    chosen = EntryKind(kind or (EntryKind.ROADBLOCK if blocker else EntryKind.NOTE))
    cause = Blocker(blocker) if blocker else None
    require_roadblock(chosen, cause)
    return replace(_entry(session, chosen, words, handles, on), blocker=cause)


def _newest_first(entries: Iterable[JournalEntry]) -> list[JournalEntry]:
    return sorted(entries, key=lambda entry: entry.on, reverse=True)


def _entry(
    session: Session,
    kind: EntryKind,
    words: tuple[str, ...],
    handles: tuple[str, ...],
    on: str,
) -> JournalEntry:
    return JournalEntry(
        id=session.new_id(),
        on=past_day(session, on),
        kind=kind,
        text=read_note(" ".join(words), kind),
        goals=tuple(dict.fromkeys(session.plan.goal(handle).id for handle in handles)),
    )


def _keep(session: Session, entry: JournalEntry) -> None:
    change = session.act(partial(write_entry, entry=entry))
    if session.wants_json:
        from cli.shapes import record_shape

        say_json(record_shape(entry))
    else:
        say(dated(session, change.label, entry.on))


def _show(session: Session, entries: list[JournalEntry]) -> None:
    if session.wants_json:
        from cli.shapes import record_shape

        say_json([record_shape(entry) for entry in entries])
    named = id_handles(session.plan.journal)
    for entry in () if session.wants_json else entries:
        cause = f" ({entry.blocker})" if entry.blocker else ""
        say(styled(f"{entry.on}  {entry.kind}{cause}  {named[entry.id]}", bold=True))
        for line in (entry.prompt, *entry.text.splitlines(), *_claim(entry)):
            if line:
                say(f"  {line}")
    if not entries:
        complain('the journal has no such entry; write one with dualtrack journal "...".')
        raise Ended(REFUSED)


def _claim(entry: JournalEntry) -> Iterator[str]:
    """What makes a win more than a sentence."""
    yield from (entry.impact, entry.evidence, entry.number, entry.link)
    if entry.skill:
        yield f"skill: {entry.skill}"
    if entry.seen_by:
        yield f"seen by {entry.seen_by}"
