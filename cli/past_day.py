"""The day that something was: read from an option, and said back where it isn't today."""

from datetime import date

from cli.session import Session
from planner.human_date import Lean, read_date, write_date
from planner.refusal import Refusal


def past_day(session: Session, typed: str) -> date:
    """The day that was typed, or today for nothing; refuses one that is still to come."""
    if not typed:
        return session.today
    day = read_date(typed, session.today, lean=Lean.PAST, fiscal=session.context.fiscal)
    if day > session.today:
        raise Refusal(
            f"{write_date(day, session.today)} is still to come", "give today or an earlier day"
        )
    return day


def dated(session: Session, words: str, day: date) -> str:
    """The words with the day that they are about, so that nobody has to guess its year."""
    return words if day == session.today else f"{words}, {write_date(day, session.today)}"
