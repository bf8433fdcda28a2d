"""Starting walkthroughs: from the shell, from a file of answers, and from inside the app."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from cli.session import Session
from planner.keeper import Draft, Json
from planner.refusal import Refusal
from wizard.asker import Asker
from wizard.flows import FLOWS, flow_named
from wizard.progress import Progress
from wizard.runner import Outcome, Room, new_draft, run_walkthrough

RESUME, UNDO = "resume", "undo"
"""What the app calls going on with the newest draft, and taking back the newest change."""


async def begin(
    session: Session,
    flow_name: str,
    asker: Asker,
    subject: str = "",
    known: Mapping[str, Json] = MappingProxyType({}),
) -> Outcome:
    """Walk through a flow from its first question; `subject` is the id of a goal to redraft.

    `known` are answers that are there already, such as a wish: they are offered as defaults.
    """
    return await _begin_in(_room(session, asker), flow_name, subject, **known)


async def go_on(session: Session, asker: Asker) -> Outcome:
    """Go on with the newest walkthrough that is not finished."""
    return await _go_on_in(_room(session, asker), _newest(session))


def unfinished(session: Session) -> Draft | None:
    """The newest draft of a walkthrough, or None."""
    return next((each for each in session.drafts.unfinished() if each.flow in FLOWS), None)


def unfinished_in_words(session: Session) -> str:
    """The newest walkthrough that is not finished, and how far it has come; empty for none."""
    draft = unfinished(session)
    if draft is None:
        return ""
    flow = flow_named(draft.flow)
    scene = Progress(draft).scene(session.plan, session.today)
    answered, asked = flow.count_answered(scene), len(flow.asked(scene))
    return f"“{flow.title}” ({answered} of {asked} answered)"


def _newest(session: Session) -> Draft:
    draft = unfinished(session)
    if draft is not None:
        return draft
    raise Refusal(
        "there is no walkthrough to go on with", "begin one with dualtrack onboard or draft"
    )


async def walk_in_app(
    session: Session, flow: str, subject: str, known: Mapping[str, Json] = MappingProxyType({})
) -> str:
    """A walkthrough inside the app, which has lent its terminal; gives the words for its toast.

    `known` are answers that the app has already, such as the values of the goal to draft.
    """
    from wizard.terminal_asker import TerminalAsker

    keys = {name: _key_in_app(session, name) for name in (RESUME, UNDO)}
    room = replace(_room(session, TerminalAsker()), resume=keys[RESUME], undo=keys[UNDO])
    if flow == RESUME:
        outcome = await _go_on_in(room, _newest(session))
    else:
        outcome = await _begin_in(room, flow, subject, **known)
    if not outcome.next:
        return outcome.words
    following = await _begin_in(room, outcome.next, subject="")
    return f"{outcome.words}. {following.words}"


async def _begin_in(room: Room, flow_name: str, subject: str, **known: Json) -> Outcome:
    flow = flow_named(flow_name)
    return await run_walkthrough(flow, room, new_draft(flow, room, subject, **known))


async def _go_on_in(room: Room, draft: Draft) -> Outcome:
    return await run_walkthrough(flow_named(draft.flow), room, draft)


def _key_in_app(session: Session, id_: str) -> str:
    """The first key of an action in the app, as the person mapped it."""
    from tui.actions.registry import action_named, key_of

    return key_of(action_named(id_), session.preferences.keys).partition(",")[0].strip()


def _room(session: Session, asker: Asker) -> Room:
    return Room(session.keeper, session.drafts, asker, session.now, session.new_id)
