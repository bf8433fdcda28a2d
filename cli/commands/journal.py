"""Wins and the journal."""

from collections.abc import Iterable
from functools import partial

import click

from cli.exits import REFUSED, Ended
from cli.goal_argument import GoalHandle
from cli.output import complain, say, say_json, styled
from cli.session import Session, current
from cli.verbs import Verb
from planner.acts.journal import write_entry
from planner.human_date import Lean, read_date
from planner.journal import EntryKind, JournalEntry
from planner.reviews.letters import shown
from planner.text import read_note

goal_option = click.option(
    "--goal", "handles", type=GoalHandle(), metavar="ID", multiple=True, help="A goal it is about."
)
day_option = click.option("--on", metavar="DATE", default="", help="The day it was, else today.")


@click.command(cls=Verb, reads=True, travels=False)
@click.argument("words", nargs=-1, required=True)
@goal_option
@day_option
@click.option("--impact", default="", help="What it changed, and for whom.")
@click.option("--evidence", default="", help="A number, a link, who saw it.")
def win(
    words: tuple[str, ...], handles: tuple[str, ...], on: str, impact: str, evidence: str
) -> None:
    """Note a win.

    \b
    dualtrack win "Ran the planning round with four sites" --goal k7f --evidence "minutes of 3 May"
    """
    session = current()
    entry = _entry(session, EntryKind.WIN, words, handles, on, impact=impact, evidence=evidence)
    _keep(session, entry)


@click.command(cls=Verb, reads=True)
@click.argument("words", nargs=-1)
@click.option("--kind", type=click.Choice([each.value for each in EntryKind]), help="What it is.")
@goal_option
@day_option
def journal(words: tuple[str, ...], kind: str | None, handles: tuple[str, ...], on: str) -> None:
    """Write in the journal, or without words read it, the newest day first.

    \b
    dualtrack journal "Two evenings of study lost to the storm" --kind roadblock
    dualtrack journal --kind lesson
    """
    session = current()
    if words:
        _keep(session, _entry(session, EntryKind(kind or EntryKind.NOTE), words, handles, on))
        return
    goals = {session.plan.goal(handle).id for handle in handles}
    found = [
        entry
        for entry in session.plan.journal.values()
        if (kind is None or entry.kind == kind) and (not goals or goals & set(entry.goals))
    ]
    day = min(session.today, session.moment.date())
    _show(session, [shown(entry, day) for entry in _newest_first(found)])


def _newest_first(entries: Iterable[JournalEntry]) -> list[JournalEntry]:
    return sorted(entries, key=lambda entry: entry.on, reverse=True)


def _entry(
    session: Session,
    kind: EntryKind,
    words: tuple[str, ...],
    handles: tuple[str, ...],
    on: str,
    impact: str = "",
    evidence: str = "",
) -> JournalEntry:
    day = session.today
    if on:
        day = read_date(on, session.today, lean=Lean.PAST, fiscal=session.context.fiscal)
    return JournalEntry(
        id=session.new_id(),
        on=day,
        kind=kind,
        text=read_note(" ".join(words), kind),
        goals=tuple(dict.fromkeys(session.plan.goal(handle).id for handle in handles)),
        impact=read_note(impact, "impact"),
        evidence=read_note(evidence, "evidence"),
    )


def _keep(session: Session, entry: JournalEntry) -> None:
    change = session.act(partial(write_entry, entry=entry))
    if session.wants_json:
        from cli.shapes import record_shape

        say_json(record_shape(entry))
    else:
        say(change.label)


def _show(session: Session, entries: list[JournalEntry]) -> None:
    if session.wants_json:
        from cli.shapes import record_shape

        say_json([record_shape(entry) for entry in entries])
    for entry in () if session.wants_json else entries:
        say(styled(f"{entry.on}  {entry.kind}", bold=True))
        for line in (entry.prompt, *entry.text.splitlines(), entry.impact, entry.evidence):
            if line:
                say(f"  {line}")
    if not entries:
        complain('the journal has no such entry; write one with dualtrack journal "...".')
        raise Ended(REFUSED)
