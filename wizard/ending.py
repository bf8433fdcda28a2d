"""How a walkthrough ends: what it will change is shown, and kept when the person says so."""

from dataclasses import dataclass
from enum import StrEnum

from planner.change import KeptChange
from planner.change_words import change_words
from planner.keeper import Json
from planner.refusal import Refusal
from wizard.asker import Move, WalkthroughStopped
from wizard.closing import Last, Whose, answers_to_change, discard_step, last_step, whose_step
from wizard.journey import Journey
from wizard.step import Step


class Ending(StrEnum):
    """How a walkthrough ended."""

    KEPT = "kept"
    STOPPED = "stopped"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a walkthrough ended, in words what that means, and the change that was kept.

    `next` names the walkthrough that the person wants to go on with; mostly it is empty.
    """

    ending: Ending
    words: str
    change: KeptChange | None = None
    next: str = ""


_CHANGED = "The plan changed meanwhile, so this is asked now."


async def end(journey: Journey) -> Outcome | Step | None:
    """Show what will change, and do what the person says.

    A step means that the walkthrough is not over and this one is to be asked again; None that the
    person goes back.
    """
    while True:
        journey.room.keeper.refresh()
        if (unfit := _unfit(journey)) is not None:
            return unfit
        await _settle(journey)
        answer = await _ask_last(journey)
        if answer is Move.BACK:
            return None
        done = await _done(journey, answer)
        if done is not None:
            return done


async def _done(journey: Journey, answer: Json | Move) -> Outcome | Step | None:
    """What an answer at the last page leads to; None to show that page again."""
    match answer:
        case Last.KEEP:
            return _kept(journey)
        case Last.CHANGE:
            return await _step_to_change(journey)
        case Last.DISCARD:
            if await journey.ask_aside(discard_step()) is not True:
                return None
            journey.room.drafts.discard(journey.progress.draft)
            return Outcome(Ending.DISCARDED, "The answers are thrown away")
    raise WalkthroughStopped


def _unfit(journey: Journey) -> Step | None:
    """The first step whose answer no longer fits the plan or the day; what was there may stay.

    A step that a newer plan asks for has no answer yet.
    """
    scene = journey.scene
    for step in journey.asked:
        if step.id not in scene.answers:
            journey.notice = journey.notice or _CHANGED
            return step
        answer = scene.answers[step.id]
        if answer is not None and answer == scene.known.get(step.id):
            continue
        try:
            step.accept(answer, scene)
        except Refusal as refusal:
            journey.notice = str(refusal)
            return step
    return None


async def _settle(journey: Journey) -> None:
    """Where the plan changed under the walkthrough, find out whose value stays."""
    try:
        newest = journey.flow.known(journey.scene.plan, journey.scene.subject)
    except Refusal:  # what it is about is gone, and the last page will say so
        return
    for step in journey.asked:
        seen, theirs = journey.progress.known.get(step.id), newest.get(step.id)
        if step.id not in newest or seen == theirs:
            continue
        mine = journey.progress.answers.get(step.id)
        stays = mine
        if mine in (seen, theirs) or await _is_theirs(journey, step, mine, theirs):
            stays = theirs
        settled = journey.progress.with_known(step.id, theirs)
        journey.keep(settled.answered(step.id, stays))


async def _is_theirs(journey: Journey, step: Step, mine: Json, theirs: Json) -> bool:
    return await journey.ask_aside(whose_step(step, mine, theirs, journey.scene)) == Whose.THEIRS


async def _ask_last(journey: Journey) -> Json | Move:
    scene = journey.scene_in_force
    lines = [*journey.flow.leftovers(journey.scene), *journey.flow.summary(scene)]
    try:
        change = journey.flow.decide(scene, journey.progress.draft.ids)(scene.plan)
    except Refusal as refusal:
        journey.notice = journey.notice or str(refusal)
        return await journey.ask_aside(last_step(can_keep=False), lines)
    words = change_words(scene.plan, change.edits)
    lines += ["", "This will change in your plan:", *words]
    return await journey.ask_aside(last_step(can_keep=True), lines)


def _kept(journey: Journey) -> Outcome | None:
    """The change is kept, and only then the draft is discarded; None when it was refused."""
    draft, scene = journey.progress.draft, journey.scene_in_force
    try:
        change = journey.room.keeper.act(journey.flow.decide(scene, draft.ids))
    except Refusal as refusal:
        journey.notice = str(refusal)
        return None
    journey.room.drafts.discard(draft)
    words = f"{change.label}: kept in your plan. Take it back with {journey.room.undo}"
    if following := journey.flow.afterwards(journey.room.keeper.plan, scene.today):
        words = f"{words}.\n{following}"
    return Outcome(Ending.KEPT, words, change, journey.flow.leads_to(scene))


async def _step_to_change(journey: Journey) -> Step | None:
    answer = await journey.ask_aside(answers_to_change(journey.asked, journey.scene))
    return None if isinstance(answer, Move) else journey.flow.step(str(answer), journey.scene)


def stopped(journey: Journey) -> Outcome:
    """Say what is kept and how to go on; a draft without a word in it is not kept."""
    if journey.progress.is_empty:
        journey.room.drafts.discard(journey.progress.draft)
        return Outcome(Ending.STOPPED, "Nothing was answered, so nothing is kept")
    count, step = len(journey.asked), journey.first_open
    where = f"at step {journey.number_of(step)} of {count}" if step else f"after all {count} steps"
    words = f"Stopped {where}; your answers are kept. Go on with {journey.room.resume}"
    return Outcome(Ending.STOPPED, words)
