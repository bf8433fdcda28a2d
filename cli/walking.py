"""Starting walkthroughs: from the shell, from a file of answers, and from inside the app."""

from cli.session import Session
from planner.keeper import Draft
from planner.refusal import Refusal
from wizard.asker import Asker
from wizard.flows import FLOWS, flow_named
from wizard.runner import Outcome, Room, new_draft, run_walkthrough

RESUME = "resume"
"""What the app calls going on with the newest draft."""


async def begin(
    session: Session, flow_name: str, asker: Asker, subject: str = "", wish: str = ""
) -> Outcome:
    """Walk through a flow from its first question; `subject` is the id of a goal to redraft."""
    flow, room = flow_named(flow_name), _room(session, asker)
    draft = new_draft(flow, room, subject, **({"wish": wish} if wish else {}))
    return await run_walkthrough(flow, room, draft)


async def go_on(session: Session, asker: Asker) -> Outcome:
    """Go on with the newest walkthrough that is not finished."""
    draft = unfinished(session)
    return await run_walkthrough(flow_named(draft.flow), _room(session, asker), draft)


def unfinished(session: Session) -> Draft:
    """The newest draft of a walkthrough; refuses when there is none."""
    for draft in session.drafts.unfinished():
        if draft.flow in FLOWS:
            return draft
    raise Refusal(
        "there is no walkthrough to go on with", "begin one with dualtrack onboard or draft"
    )


async def walk_in_app(session: Session, flow: str, subject: str) -> str:
    """A walkthrough inside the app, which has lent its terminal; gives the words for its toast."""
    from wizard.terminal_asker import TerminalAsker

    asker = TerminalAsker()
    walk = go_on(session, asker) if flow == RESUME else begin(session, flow, asker, subject)
    return (await walk).words


def _room(session: Session, asker: Asker) -> Room:
    return Room(session.keeper, session.drafts, asker, session.now, session.new_id)
