"""The rhythm of the reviews: showing it, choosing it, and putting the open review off."""

from collections.abc import Iterator
from functools import partial

import click

from cli.output import say, say_json, say_table, styled
from cli.session import Session, current
from cli.verbs import Verb
from planner.acts.reviews import snooze_review
from planner.acts.rhythm import set_rhythm
from planner.human_date import Lean, read_date, write_date, write_distance
from planner.keeper import Json
from planner.profile import ReviewLevel
from planner.refusal import Refusal
from planner.reviews.rhythm_text import (
    month_words,
    read_levels,
    read_month,
    read_weekday,
    weekday_name,
)
from planner.reviews.schedule import attendance, next_due, next_review, open_review


@click.command(cls=Verb, reads=True, travels=False)
@click.option("--levels", metavar="LEVELS", help="Levels to hold: weekly,quarterly; all; none.")
@click.option("--weekday", metavar="DAY", help="The day of the reviews, such as fri.")
@click.option("--fiscal-start", metavar="MONTH", help="Month in which a fiscal year begins.")
def rhythm(levels: str | None, weekday: str | None, fiscal_start: str | None) -> None:
    """Show when reviews are due, or choose their levels, weekday and fiscal year.

    \b
    dualtrack rhythm
    dualtrack rhythm --weekday fri --fiscal-start apr
    dualtrack rhythm --levels weekly,quarterly,annual

    Past reviews stay as they are, whatever their periods are called from now on.
    """
    session = current()
    if levels is not None or weekday is not None or fiscal_start is not None:
        session.act(
            partial(
                set_rhythm,
                today=session.today,
                levels=None if levels is None else read_levels(levels),
                weekday=None if weekday is None else read_weekday(weekday),
                fiscal_start=None if fiscal_start is None else read_month(fiscal_start),
            )
        )
    if session.wants_json:
        say_json(_shape(session))
    else:
        _show(session)


@click.command(cls=Verb)
@click.argument("until", metavar="[DATE]", nargs=-1)
def snooze(until: tuple[str, ...]) -> None:
    """Put the open review off until a day, or else until tomorrow; at most twice.

    \b
    dualtrack snooze
    dualtrack snooze monday
    """
    session = current()
    found = open_review(session.plan, session.today)
    if found is None:
        raise Refusal("no review is open", "see what comes next with dualtrack rhythm")
    day = read_date(
        " ".join(until) or "tomorrow",
        session.today,
        lean=Lean.FUTURE,
        fiscal=session.plan.fiscal_year,
    )
    kept = session.act(
        partial(
            snooze_review, level=found.level, until=day, today=session.today, id_=session.new_id()
        )
    )
    say(f"{kept.label} until {write_date(day, session.today)}")


def _show(session: Session) -> None:
    plan, today, profile = session.plan, session.today, session.plan.profile
    day = f"{weekday_name(profile.review_weekday)}s"
    say(f"Reviews are on {day}; the fiscal year begins in {month_words(profile.fiscal_start)}.")
    say_table(list(_rows(session)), flexible=2)
    found = open_review(plan, today)
    if found is not None:
        say(styled(f"To hold now: {found.words}. Begin with dualtrack review.", bold=True))
    coming = next_review(plan, today)
    if coming is not None:
        when = f"{write_date(coming.due, today)} ({write_distance(coming.due, today)})"
        say(f"Next: {coming.level} review, {when}")


def _rows(session: Session) -> Iterator[tuple[str, str, str]]:
    """Each level with its next due day, and how many of the last were kept."""
    plan, today = session.plan, session.today
    for level in ReviewLevel:
        due = next_due(plan, level, today)
        if level not in plan.profile.reviews:
            yield level, "off", ""
        elif due is None:
            yield level, "begins with the first goal", ""
        else:
            kept = attendance(plan, level, today)
            yield level, write_date(due, today), f"kept {kept}" if kept.of else ""


def _shape(session: Session) -> Json:
    from cli.shapes import next_review_shape, open_review_shape

    plan, today, profile = session.plan, session.today, session.plan.profile
    found, coming = open_review(plan, today), next_review(plan, today)
    since = profile.reviews_since
    return {
        "day": today.isoformat(),
        "weekday": profile.review_weekday,
        "fiscal_start": profile.fiscal_start,
        "since": None if since is None else since.isoformat(),
        "levels": [_level_shape(session, level) for level in ReviewLevel],
        "review": None if found is None else open_review_shape(found),
        "next_review": None if coming is None else next_review_shape(coming),
    }


def _level_shape(session: Session, level: ReviewLevel) -> Json:
    due = next_due(session.plan, level, session.today)
    _, kept, of = attendance(session.plan, level, session.today)
    return {
        "level": level.value,
        "is_on": level in session.plan.profile.reviews,
        "next_due": None if due is None else due.isoformat(),
        "kept": kept,
        "of": of,
    }
