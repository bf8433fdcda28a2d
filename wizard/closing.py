"""Questions of the runner's own: the last one, whose value stays, which draft goes on."""

from collections.abc import Iterable
from enum import StrEnum

from planner.keeper import Json
from wizard.flow import Flow
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Choice, Confirm, Option


class Last(StrEnum):
    """What can be done at the last page."""

    KEEP = "keep"
    CHANGE = "change"
    LATER = "later"
    DISCARD = "discard"


class Whose(StrEnum):
    """Which of two values stays."""

    MINE = "mine"
    THEIRS = "theirs"


class Older(StrEnum):
    """What to do about a draft that is there already."""

    GO_ON = "go-on"
    BESIDE = "beside"
    ANEW = "anew"


_LAST_WORDS = {
    Last.KEEP: "Yes, keep it in my plan",
    Last.CHANGE: "Change an answer first",
    Last.LATER: "Not now: leave the answers as a draft",
    Last.DISCARD: "No: throw the answers away",
}


def last_step(*, can_keep: bool) -> Step:
    """The one confirmation of a walkthrough."""
    offered = [each for each in Last if can_keep or each is not Last.KEEP]
    return Choice(
        id=Last.KEEP,
        question="Keep this?" if can_keep else "What now?",
        why=(
            "Nothing has changed yet. It becomes one change, and one undo takes it back."
            if can_keep
            else "Nothing has changed, and your answers are safe."
        ),
        options=tuple(Option(each.value, _LAST_WORDS[each]) for each in offered),
        default=lambda _scene: offered[0].value,
        may_skip=False,
    )


def answers_to_change(steps: Iterable[Step], scene: Scene) -> Step:
    """Which answer to change, each with what it is now."""
    options = tuple(
        Option(step.id, f"{step.called}: {step.in_words(scene.answers.get(step.id), scene) or '–'}")
        for step in steps
    )
    return Choice(id="change", question="Which answer?", options=options, may_skip=False)


def discard_step() -> Step:
    """Asked before answers are thrown away, since no undo brings them back."""
    return Confirm(
        id="discard",
        question="Throw all answers of this walkthrough away?",
        why="They can't be brought back.",
        default=lambda _scene: False,
        may_skip=False,
    )


def whose_step(step: Step, mine: Json, theirs: Json, scene: Scene) -> Step:
    """Whose value stays, where the plan changed under the walkthrough."""
    return Choice(
        id="whose",
        question=f"“{step.called}” was changed in the plan since you began. Which one stays?",
        options=(
            Option(Whose.MINE.value, f"Yours: {step.in_words(mine, scene) or 'nothing'}"),
            Option(Whose.THEIRS.value, f"Theirs: {step.in_words(theirs, scene) or 'nothing'}"),
        ),
        may_skip=False,
    )


def older_step(flow: Flow, scene: Scene, begun: str) -> Step:
    """What to do about a walkthrough of the same kind that was not finished."""
    count, asked = flow.count_answered(scene), len(flow.asked(scene))
    return Choice(
        id="older",
        question=f"You began this on {begun} and answered {count} of {asked} questions.",
        options=(
            Option(Older.GO_ON.value, "Go on there"),
            Option(Older.BESIDE.value, "Begin another; keep that one for later"),
            Option(Older.ANEW.value, "Begin anew, and throw those answers away"),
        ),
        may_skip=False,
        assumed=Older.BESIDE.value,
    )
