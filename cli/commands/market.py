"""Skills, what the market asks for, and the gaps between the two."""

from datetime import date
from functools import partial

import click

from cli.exits import REFUSED, Ended
from cli.output import complain, say, say_json, say_table, styled
from cli.session import Session, current
from cli.verbs import Verb
from planner.acts.skills import add_posting, remove_posting, remove_skill, skill_named, tell_skill
from planner.human_date import Lean, read_date
from planner.ids import find_id, handles
from planner.market.posting import Posting
from planner.market.skill import Skill, SkillKind
from planner.refusal import Refusal
from planner.text import read_line, read_note

UNKNOWN = "?"
"""Stands where no level or target was said, which is not 0."""


@click.command(cls=Verb, reads=True, travels=False)
@click.argument("name")
@click.option("--level", type=int, help="Where you are today: 0 not begun, 3 alone, 5 asked.")
@click.option("--target", type=int, help="Where you want to be, 0 to 5.")
@click.option("--by", metavar="DATE", help="The day by which you want to be there.")
@click.option("--soft/--hard", default=None, help="With people, or of the trade (at first).")
@click.option("--minutes", type=int, help="Practice that you plan in a week.")
@click.option("--evidence", help="What shows the level.")
@click.option("--remove", is_flag=True, help="Take the skill away, with its levels.")
def skill(
    name: str,
    level: int | None,
    target: int | None,
    by: str | None,
    soft: bool | None,
    minutes: int | None,
    evidence: str | None,
    remove: bool,
) -> None:
    """Add a skill, or say more of one that you have; its name decides.

    \b
    dualtrack skill "Python" --level 3 --target 4 --by "end of Q2" --minutes 90
    dualtrack skill "saying no" --soft --level 1 --evidence "two noes in May"
    dualtrack skill python --level 4

    A level holds from today on; what was said before stays in the skill's course.
    """
    session = current()
    named = read_line(name, "skill")
    if remove:
        _remove_skill(session, named)
        return
    said: dict[str, object] = {
        "target": target,
        "due": None if by is None else _day(session, by),
        "kind": None if soft is None else (SkillKind.SOFT if soft else SkillKind.HARD),
        "minutes_per_week": minutes,
        "evidence": None if evidence is None else read_note(evidence, "evidence"),
    }
    fields = {field: value for field, value in said.items() if value is not None}
    told = Skill(session.new_id(), named, **fields)  # type: ignore[arg-type]  # named above
    tell = partial(tell_skill, skill=told, fields=tuple(fields), level=level, today=session.today)
    label = session.act(tell).label
    kept = skill_named(session.plan, named)
    if session.wants_json and kept is not None:
        from cli.shapes import record_shape

        say_json(record_shape(kept))
    else:
        say(label)


def _remove_skill(session: Session, name: str) -> None:
    known = skill_named(session.plan, name)
    if known is None:
        raise Refusal(f"you have no skill named {name}", "see yours with dualtrack skills")
    say(session.act(partial(remove_skill, skill_id=known.id)).label)


def _day(session: Session, words: str, lean: Lean = Lean.FUTURE) -> date:
    return read_date(words, session.today, lean=lean, fiscal=session.context.fiscal)


@click.command(cls=Verb, reads=True)
def skills() -> None:
    """List your skills: level and target of 0 to 5, ? where it is unknown."""
    session = current()
    found = sorted(session.plan.skills.values(), key=lambda each: each.name.casefold())
    if session.wants_json:
        from cli.learning_shapes import skill_shape

        say_json([skill_shape(each, session.today) for each in found])
    else:
        say_table((_skill_row(each, session.today) for each in found), flexible=0)
    if not found:
        complain('there is no skill yet; add one with dualtrack skill "..." --level 2.')
        raise Ended(REFUSED)


def _skill_row(each: Skill, today: date) -> tuple[str, ...]:
    level, target = (_or_unknown(value) for value in (each.level_on(today), each.target))
    due = f"by {each.due}" if each.due else ""
    practice = f"{each.minutes_per_week} min a week" if each.minutes_per_week else ""
    return each.name, each.kind.value, f"{level} -> {target}", due, practice, each.evidence


def _or_unknown(value: int | None) -> str:
    return UNKNOWN if value is None else str(value)


@click.command(cls=Verb, reads=True)
@click.argument("role", required=False)
@click.option("--skills", "names", default="", help="The skills it names, apart by commas.")
@click.option("--source", default="", help="Where you read it: a company, a link.")
@click.option("--note", default="", help="What else struck you.")
@click.option("--on", metavar="DATE", default="", help="The day you read it, else today.")
@click.option("--remove", metavar="ID", default="", help="Take this posting away.")
def posting(role: str | None, names: str, source: str, note: str, on: str, remove: str) -> None:
    """Note a role that somebody advertises, or without one list those you noted.

    \b
    dualtrack posting "Lead engineer" --skills python,budgets --source "Nordwind, careers page"
    """
    session = current()
    if remove:
        known = find_id(remove, session.plan.postings, "posting")
        say(session.act(partial(remove_posting, posting_id=known)).label)
    elif role is None:
        _list_postings(session)
    else:
        named = (read_line(each, "skill") for each in names.split(",") if each.strip())
        made = Posting(
            id=session.new_id(),
            on=_day(session, on, Lean.PAST) if on else session.today,
            role=read_line(role, "role"),
            skills=tuple(named),
            source=read_line(source, "source") if source else "",
            note=read_note(note, "note"),
        )
        label = session.act(partial(add_posting, posting=made)).label
        if session.wants_json:
            from cli.shapes import record_shape

            say_json(record_shape(made))
        else:
            say(label)


def _list_postings(session: Session) -> None:
    postings = session.plan.postings
    found = sorted(postings.values(), key=lambda each: each.on, reverse=True)
    if session.wants_json:
        from cli.shapes import record_shape

        say_json([record_shape(each) for each in found])
    else:
        names = handles(postings)
        rows = ((names[each.id], str(each.on), each.role, *_details(each)) for each in found)
        say_table(rows, flexible=3)
    if not found:
        complain('no posting is noted; note one with dualtrack posting "..." --skills ....')
        raise Ended(REFUSED)


def _details(each: Posting) -> tuple[str, str]:
    return ", ".join(each.skills), each.source


@click.command(cls=Verb, reads=True)
def gaps() -> None:
    """Show what postings of the last 24 months ask for that you can't do yet, or not well enough.

    The most asked for comes first. A level that you never gave is unknown, shown as ?, and not 0.
    """
    session = current()
    from planner.market.gaps import market_gaps, recent_postings

    found = market_gaps(session.plan, session.today)
    if session.wants_json:
        from cli.learning_shapes import gap_shape

        say_json([gap_shape(each) for each in found])
        return
    count = len(recent_postings(session.plan, session.today))
    if not count:
        complain('no posting of the last 24 months is noted; add one with dualtrack posting "...".')
        raise Ended(REFUSED)
    if not found:
        say(f"Nothing: you have what {count} {'posting asks' if count == 1 else 'postings ask'}.")
        return
    say(styled(f"asked for by, of {count}", bold=True))
    rows = (
        (
            str(each.asked),
            each.name,
            f"{_or_unknown(each.level)} -> {_or_unknown(each.target)}",
            ", ".join(goal.title for goal in each.goals),
        )
        for each in found
    )
    say_table(rows, flexible=3)
    free = next((each for each in found if not each.goals), None)
    if free is not None:
        say(f'Draft a goal for one of them: dualtrack draft "{free.wish}"')
