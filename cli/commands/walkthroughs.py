"""The walkthroughs from the shell."""

from collections.abc import Callable, Coroutine, Mapping
from typing import TextIO

import click

from cli.exits import CANCELLED, Ended
from cli.output import complain, say
from cli.session import Session, current
from cli.terminal import require_terminal, run_until_signal
from cli.verbs import Verb
from cli.walking import begin, go_on
from planner.keeper import Json
from planner.profile import ReviewLevel
from planner.refusal import Refusal
from wizard.asker import Asker
from wizard.runner import Ending, Outcome

Walk = Callable[[Session, Asker], Coroutine[object, object, Outcome]]

answers_option = click.option(
    "--answers",
    type=click.File(encoding="utf-8", errors="replace"),
    help="Read the answers from a JSON file, - for standard input, instead of asking.",
)


def walk(run: Walk, answers: TextIO | None) -> Outcome:
    """Walk with a person at the terminal, or by a file of answers.

    A person goes straight on with the walkthrough that they chose to come next; a file, which has
    the answers to one, is told its command.
    """
    session = current()
    outcome = run_until_signal(run(session, _asker(answers)))
    if outcome.ending is Ending.STOPPED:
        complain(f"{outcome.words}.")
        raise Ended(CANCELLED)
    say(f"{outcome.words}.")
    if outcome.next and answers is None:
        return walk(lambda here, asker: begin(here, outcome.next, asker), None)
    if outcome.next:
        say(f"Go on with dualtrack {outcome.next}.")
    return outcome


def _walk_in_shell(run: Walk, answers: TextIO | None) -> None:
    """Walk, and tell a person who is back at the prompt where the result can be seen."""
    outcome = walk(run, answers)
    if answers is None and outcome.ending is Ending.KEPT:
        say("dualtrack opens the board.")


def _asker(answers: TextIO | None) -> Asker:
    if answers is not None:
        from wizard.scripted_asker import ScriptedAsker, read_answers

        return ScriptedAsker(read_answers(answers.read()), say)
    require_terminal("answer from a file with --answers FILE")
    from wizard.terminal_asker import TerminalAsker

    return TerminalAsker()


@click.command(cls=Verb)
@answers_option
def onboard(answers: TextIO | None) -> None:
    """Set up your plan: profile, vision and two linked goals.

    It takes about 15 minutes and can be stopped at any question; dualtrack resume goes on there.
    """
    _walk_in_shell(lambda session, asker: begin(session, "onboard", asker), answers)


@click.command(cls=Verb)
@click.argument("wish", nargs=-1)
@click.option("--goal", "handle", metavar="ID", default="", help="Redraft this goal instead.")
@click.option("--template", "template", metavar="ID", default="", help="Begin from a template.")
@click.option(
    "--fill", "fillings", metavar="BLANK=WORDS", multiple=True, help="Fill a blank of the template."
)
@answers_option
def draft(
    wish: tuple[str, ...],
    handle: str,
    template: str,
    fillings: tuple[str, ...],
    answers: TextIO | None,
) -> None:
    """Turn a wish into a SMART goal, letter by letter.

    It begins with your wish, or with a template where you leave that question empty.

    \b
    dualtrack draft
    dualtrack draft "get better at presenting"
    dualtrack draft --goal k7f
    dualtrack draft --template changeover --fill machine="the saw"
    """
    if template and (wish or handle):
        raise Refusal("a template is a draft of its own", "leave the wish and --goal out")
    if fillings and not template:
        raise Refusal("there is no template to fill", "name one with --template")
    subject = current().plan.goal(handle).id if handle else ""
    words = " ".join(wish)
    known: Mapping[str, Json] = {"wish": words} if words else {}
    if template:
        known = _templated(template, fillings)
    _walk_in_shell(lambda session, asker: begin(session, "draft", asker, subject, known), answers)


def _templated(template: str, fillings: tuple[str, ...]) -> Mapping[str, Json]:
    """What a template knows of the goal to draft, with its blanks filled."""
    from planner.letters import calendar_of
    from planner.smart.templates.catalogue import template_named
    from planner.smart.templates.made_goal import templated_answers

    session = current()
    filled: dict[str, str] = {}
    for each in fillings:
        name, equals, words = each.partition("=")
        if not equals:
            raise Refusal(f"{each} fills no blank", "write it like machine=saw")
        filled[name] = words
    calendar = calendar_of(session.plan, session.today)
    return templated_answers(template_named(template), calendar, filled)


@click.command(cls=Verb)
@answers_option
def ikigai(answers: TextIO | None) -> None:
    """Draw your purpose map: what you love, do well, is needed and paid for.

    It takes about half an hour. Each time is kept beside the earlier ones.
    """
    _walk_in_shell(lambda session, asker: begin(session, "ikigai", asker), answers)


@click.command(cls=Verb)
@answers_option
def anchors(answers: TextIO | None) -> None:
    """Find your career anchors: forty statements, then the choice among the leaders.

    It takes about 12 minutes. Each time is kept beside the earlier ones.
    """
    _walk_in_shell(lambda session, asker: begin(session, "anchors", asker), answers)


@click.command(cls=Verb)
@answers_option
def strengths(answers: TextIO | None) -> None:
    """Choose and rank what you do well at work, each with an episode that shows it.

    It takes about 8 minutes. Each time is kept beside the earlier ones.
    """
    _walk_in_shell(lambda session, asker: begin(session, "strengths", asker), answers)


@click.command(cls=Verb)
@answers_option
def vision(answers: TextIO | None) -> None:
    """Reflect on your work, and write where you see yourself in five years.

    It takes about 15 minutes. A new vision is kept beside the earlier ones.
    """
    _walk_in_shell(lambda session, asker: begin(session, "vision", asker), answers)


@click.command(cls=Verb)
@answers_option
def resume(answers: TextIO | None) -> None:
    """Go on with a walkthrough where you left it; earlier answers are kept."""
    _walk_in_shell(go_on, answers)


@click.command(cls=Verb)
@click.argument("level", required=False, type=click.Choice([each.value for each in ReviewLevel]))
@click.option("--short", "is_short", is_flag=True, help="The weekly review in three minutes.")
@answers_option
def review(level: str | None, is_short: bool, answers: TextIO | None) -> None:
    """Look back and ahead: the review that is due, or one of a level early.

    \b
    dualtrack review
    dualtrack review --short
    dualtrack review quarterly
    """
    name = _short_name(level) if is_short else level or _due_level()
    if name:
        _walk_in_shell(lambda session, asker: begin(session, name, asker), answers)


def _short_name(level: str | None) -> str:
    if level not in (None, ReviewLevel.WEEKLY):
        raise Refusal(f"the {level} review has no short form", "leave --short out")
    return "weekly-short"


def _due_level() -> str | None:
    """The level of the review that is due, or else was begun; or say what comes next."""
    from planner.reviews.schedule import open_review
    from planner.reviews.stopped import stopped_review
    from wizard.flows.reviews.level import next_in_words

    session = current()
    begun = stopped_review(session.drafts.unfinished())
    due = open_review(session.plan, session.today)
    if due is not None or begun is not None:
        return due.level if due else begun
    following = next_in_words(session.plan, session.today)
    say(". ".join(filter(None, ("No review is due today", following))) + ".")
    say("Begin one early with dualtrack review weekly, or another level.")
    return None
