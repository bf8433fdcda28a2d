"""What the record of a plan teaches: calibration of confidence, and patterns."""

from datetime import date

import click

from cli.output import say, say_json, styled
from cli.session import Session, current
from cli.verbs import Verb


@click.command(cls=Verb, reads=True)
def calibration() -> None:
    """Show how well your confidence foresees what becomes of your goals.

    Of every goal that is done or dropped it takes the confidence that stood halfway, and compares:
    of those that you were 80 to 100% sure of, how many did you reach?
    """
    session = current()
    if session.wants_json:
        from cli.learning_shapes import calibration_shape
        from planner.calibration import calibration as calibrate

        found = calibrate(session.plan)
        say_json(None if found is None else calibration_shape(found))
        return
    from planner.calibration_words import calibration_lines

    for line in calibration_lines(session.plan):
        say(line)


@click.command(cls=Verb, reads=True)
@click.option("--since", metavar="DATE", default="", help="From this day on, else from the first.")
def patterns(since: str) -> None:
    """Show what recurs in successes and in struggles, and what gets in the way how often.

    \b
    dualtrack patterns --since "1 Jan"
    """
    session = current()
    from planner.patterns import patterns as find_patterns

    found = find_patterns(session.plan, _first_day(session, since), session.today)
    if session.wants_json:
        from cli.learning_shapes import patterns_shape

        say_json(patterns_shape(found))
        return
    from planner.patterns_words import patterns_sections

    for number, section in enumerate(patterns_sections(found)):
        if number:
            say()
        say(styled(section.title, bold=True))
        for line in section.lines or ("nothing yet",):
            say(f"  {line}")


def _first_day(session: Session, words: str) -> date:
    """The day that was asked for, else that of the first journal entry."""
    if not words:
        days = (entry.on for entry in session.plan.journal.values())
        return min(days, default=session.today)
    from planner.human_date import Lean, read_date

    return read_date(words, session.today, lean=Lean.PAST, fiscal=session.context.fiscal)
