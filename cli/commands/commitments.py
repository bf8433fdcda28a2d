"""Commitments: what one will do next, and what became of it."""

from datetime import date
from functools import partial

import click

from cli.exits import REFUSED, Ended
from cli.goal_argument import GoalHandle
from cli.output import complain, say, say_json, say_table
from cli.session import Session, current
from cli.verbs import Verb
from planner.acts.commitments import carry_commitment, end_commitment, make_commitments
from planner.human_date import Lean, read_date, write_date, write_distance
from planner.ids import find_id, handles
from planner.keeper import Decide
from planner.refusal import Refusal
from planner.reviews.commitment import Commitment, CommitmentEnd
from planner.reviews.commitment_text import read_commitment
from planner.text import read_line, read_note


@click.command(cls=Verb, reads=True, travels=False)
@click.argument("words", nargs=-1)
@click.option("--due", metavar="DATE", default="", help="The day by which; with --carry a new one.")
@click.option("--where", default="", help="Where you will be when you do it.")
@click.option(
    "--goal", "handles_", type=GoalHandle(), metavar="ID", multiple=True, help="A goal it moves."
)
@click.option("--done", metavar="ID", default="", help="You did this one.")
@click.option("--delegate", metavar="ID", default="", help="Somebody else does this one.")
@click.option("--drop", metavar="ID", default="", help="Nobody will do this one.")
@click.option("--carry", metavar="ID", default="", help="Take this one over, twice at most.")
@click.option("--note", default="", help="How it went, or who has it now.")
def commit(
    words: tuple[str, ...],
    due: str,
    where: str,
    handles_: tuple[str, ...],
    done: str,
    delegate: str,
    drop: str,
    carry: str,
    note: str,
) -> None:
    """Say what you will do next, or what became of it.

    \b
    dualtrack commit "Call Ines, fri, @ the train home"
    dualtrack commit "Call Ines" --due fri --where "the train home"
    dualtrack commit --done c4k --note "she knows two cooperatives"
    dualtrack commit --carry c4k --due +7d
    """
    session = current()
    ends = {
        CommitmentEnd.DONE: done,
        CommitmentEnd.DELEGATED: delegate,
        CommitmentEnd.DROPPED: drop,
    }
    chosen = [(end, typed) for end, typed in ends.items() if typed]
    if len(chosen) + bool(carry) + bool(words) != 1:
        raise Refusal(
            "commit says one thing at a time",
            "give the words of a commitment, or one of --done, --delegate, --drop and --carry",
        )
    if words:
        _make(session, " ".join(words), due, where, handles_, note)
    elif carry:
        day = _day(session, due)
        _keep(session, partial(carry_commitment, commitment_id=_id(session, carry), due=day))
    else:
        ((end, typed),) = chosen
        told = read_note(note, "note")
        id_ = _id(session, typed)
        ending = partial(end_commitment, commitment_id=id_, end=end, today=session.today, note=told)
        _keep(session, ending)


def _make(
    session: Session, words: str, due: str, where: str, goals: tuple[str, ...], note: str
) -> None:
    said = read_commitment(words, session.context)
    made = Commitment(
        id=session.new_id(),
        on=session.today,
        text=said.text,
        goals=tuple(dict.fromkeys(session.plan.goal(each).id for each in goals)),
        due=_day(session, due) if due else said.due,
        where=read_line(where, "place") if where else said.where,
        note=read_note(note, "note"),
    )
    label = session.act(partial(make_commitments, commitments=(made,))).label
    if session.wants_json:
        from cli.shapes import record_shape

        say_json(record_shape(made))
    else:
        say(f"{label}, by {write_date(made.due, session.today)}" if made.due else label)


def _keep(session: Session, decide: Decide) -> None:
    say(session.act(decide).label)


def _id(session: Session, typed: str) -> str:
    return find_id(typed, session.plan.commitments, "commitment")


def _day(session: Session, words: str) -> date | None:
    if not words:
        return None
    return read_date(words, session.today, lean=Lean.FUTURE, fiscal=session.context.fiscal)


@click.command(cls=Verb, reads=True)
@click.option("--all", "everything", is_flag=True, help="Also those that ended.")
def commitments(everything: bool) -> None:
    """List your commitments, the next due first."""
    session = current()
    plan, today = session.plan, session.today
    found = [each for each in plan.commitments.values() if everything or each.is_open]
    found.sort(key=lambda each: (not each.is_open, each.due or date.max, each.on))
    if session.wants_json:
        from cli.shapes import record_shape

        say_json([record_shape(each) for each in found])
    else:
        names = handles(plan.commitments)
        rows = ((names[each.id], each.text, each.where, _state(each, today)) for each in found)
        say_table(rows, flexible=1)
    if not found:
        complain('nothing is open; say what you will do next with dualtrack commit "...".')
        raise Ended(REFUSED)


def _state(each: Commitment, today: date) -> str:
    """When it is due and how often it was carried over, or how it ended."""
    if each.end is not None:
        return f"{each.end} {each.ended_on}"
    when = write_distance(each.due, today) if each.due else ""
    carried = f"carried {each.carried}x" if each.carried else ""
    must = "do, delegate or drop" if each.must_end else ""
    return ", ".join(part for part in (when, carried, must) if part)
