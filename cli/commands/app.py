"""Opening the full-screen app."""

from collections.abc import Mapping
from functools import partial

from cli.exits import Ended
from cli.output import say
from cli.session import Session
from cli.terminal import has_terminal
from planner.keeper import Json
from planner.refusal import Refusal


def open_app(session: Session, theme: str = "") -> None:
    """Open the app, or without a terminal print the board as text."""
    if theme:
        _remember_theme(session, theme)
    if not has_terminal():
        from cli.commands.reading import show_board

        show_board(session)
        return
    session.is_lasting = True
    if session.is_new:
        _welcome(session)
    else:
        run_app(session)


def _remember_theme(session: Session, typed: str) -> None:
    from tui.themes import THEMES

    names = [each.name for each, _ in THEMES]
    if typed not in names:
        raise Refusal(f"there is no theme {typed}", f"choose one of {', '.join(names)}")
    session.preferences.set_theme(typed)


def run_app(session: Session) -> None:
    """Show the app until it is left, and leave with its exit code."""
    from tui.app import DualtrackApp

    app = DualtrackApp(
        session.keeper,
        session.preferences,
        session.drafts,
        session.now,
        session.new_id,
        partial(_walk, session),
        partial(_edit, session),
        partial(_pack, session),
    )
    app.run()
    if app.return_code:
        raise Ended(app.return_code)


async def _walk(session: Session, flow: str, subject: str, known: Mapping[str, Json]) -> str:
    """A walkthrough inside the app; what it needs is imported when the first one is opened."""
    from cli.walking import walk_in_app

    return await walk_in_app(session, flow, subject, known)


async def _edit(session: Session, text: str) -> str:
    """The person's editor inside the app; it is looked for when it is first wanted."""
    from cli.editor import edit_in_app
    from store.drafts import DIRECTORY

    return await edit_in_app(session.directory / DIRECTORY, text, session.new_id)


def _pack(session: Session, review_id: str, reader: str, typed: str) -> str:
    """A pack written from inside the app."""
    from cli.packing import save_review

    return save_review(session, review_id, reader, typed)


def _welcome(session: Session) -> None:
    """The first minute: what this is, and the ways to begin."""
    from cli.commands.demo import look_around
    from cli.commands.walkthroughs import walk
    from cli.terminal import run_until_signal
    from cli.walking import begin, go_on, unfinished_in_words
    from cli.welcome import Beginning, choose_beginning

    say("Dualtrack keeps a career on course: goals on two tracks, reviewed for years.")
    say("Everything stays in a folder on this machine; nothing is sent anywhere.")
    unfinished = unfinished_in_words(session)
    match run_until_signal(choose_beginning(session.today, unfinished)):
        case Beginning.RESUME:
            walk(go_on, None)
            run_app(session)
        case Beginning.ONBOARD:
            walk(lambda here, asker: begin(here, "onboard", asker), None)
            run_app(session)
        case Beginning.DEMO:
            look_around(session, None)
        case Beginning.EMPTY:
            run_app(session)
