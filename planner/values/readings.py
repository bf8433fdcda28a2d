"""What each exercise came to: the person's own words, what they mean, and what to ask a mentor."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from planner.journal import EntryKind
from planner.plan import Plan
from planner.refusal import Refusal
from planner.values.anchors import interpretation as of_anchors
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.interview import MOVES
from planner.values.anchors.sitting import AnchorSitting
from planner.values.balance import balance
from planner.values.purpose import interpretation as of_purpose
from planner.values.purpose.prompts import TITLE as PURPOSE_TITLE
from planner.values.purpose.sitting import PurposeSitting
from planner.values.reflections import REFLECTIONS
from planner.values.strengths import StrengthRanking
from planner.values.versions import newest
from planner.vision import Vision

STRENGTHS_CAVEAT = (
    "This is your own view of yourself. Somebody who works beside you may put another one first."
)
VISION_CAVEAT = (
    "It is a direction and no promise. Write a new one when it no longer draws you; the old one is "
    "kept."
)


class OwnWords(NamedTuple):
    """What the person said, of any number of lines, and what it is about, which may be empty."""

    about: str
    said: str


class Reading(NamedTuple):
    """One exercise as it was last done; a part is empty where there is nothing to say."""

    title: str
    on: date
    words: tuple[OwnWords, ...]
    meaning: tuple[str, ...]
    questions: tuple[str, ...]
    caveats: tuple[str, ...]


def readings(plan: Plan) -> tuple[Reading, ...]:
    """The newest of every exercise that was done."""
    sitting = newest(plan.anchor_sittings.values())
    map_ = newest(plan.purpose_sittings.values())
    ranking = newest(plan.strength_rankings.values())
    found = (
        sitting and _of_anchors(sitting),
        map_ and _of_map(map_),
        ranking and _of_strengths(ranking),
        plan.vision and _of_vision(plan, plan.vision),
    )
    return tuple(reading for reading in found if reading)


def _of_anchors(sitting: AnchorSitting) -> Reading:
    words = [
        OwnWords(MOVES[move.question] + _tags(move.anchors), move.answer) for move in sitting.moves
    ]
    words += _summary(sitting.summary)
    try:
        said = of_anchors.interpret(sitting.result)
    except Refusal as refusal:
        return Reading(
            "Career anchors", sitting.on, tuple(words), (str(refusal),), (), of_anchors.CAVEATS
        )
    meaning = (said.verdict, *said.anchors, *said.lowest, *said.tensions)
    return Reading(
        "Career anchors", sitting.on, tuple(words), meaning, said.questions, said.caveats
    )


def _tags(anchors: tuple[Anchor, ...]) -> str:
    return f" ({', '.join(anchor.full_name for anchor in anchors)})" if anchors else ""


def _of_map(sitting: PurposeSitting) -> Reading:
    said = of_purpose.interpret(sitting.entries, sitting.candidates, sitting.now)
    words = [OwnWords("A moment of energy", moment) for moment in sitting.moments]
    words += [OwnWords("", line) for line in said.summary]
    words += _summary(sitting.summary)
    return Reading(
        PURPOSE_TITLE, sitting.on, tuple(words), said.meaning, said.questions, said.caveats
    )


def _summary(text: str) -> list[OwnWords]:
    return [OwnWords("What I make of it", text)] if text else []


def _of_strengths(ranking: StrengthRanking) -> Reading:
    first, *others = (each.name for each in ranking.ranked)
    behind = f", ahead of {', '.join(f'“{name}”' for name in others)}" if others else ""
    taken = [f"“{each.name}” ({each.source})" for each in ranking.ranked if each.source]
    meaning = [f"You put “{first}” first{behind}. Each has a time on which it made a difference."]
    if taken:
        meaning.append(
            f"Named by a questionnaire that you took elsewhere: {', '.join(taken)}. What you tell "
            "of it says more than its name."
        )
    return Reading(
        "Strengths",
        ranking.on,
        tuple(OwnWords(each.name, each.episode) for each in ranking.ranked),
        tuple(meaning),
        (
            f"When did you see “{first}” in me, and what came of it?",
            f"When has “{first}” been too much of a good thing?",
        ),
        (STRENGTHS_CAVEAT,),
    )


def _of_vision(plan: Plan, vision: Vision) -> Reading:
    words = (
        OwnWords("In five years", vision.text),
        OwnWords("In one to two years", "\n".join(vision.soon)),
        OwnWords("In three to ten years", "\n".join(vision.later)),
        *_reflections(plan),
    )
    return Reading(
        "Vision",
        vision.on,
        tuple(each for each in words if each.said),
        tuple(_meaning_of_vision(plan, vision)),
        (
            "Which part of this picture do you believe least, and why?",
            "What would have to begin within a year for it to come true?",
        ),
        (VISION_CAVEAT,),
    )


def _reflections(plan: Plan) -> Iterator[OwnWords]:
    """The newest answer to each of the questions to reflect on."""
    answered = {entry.prompt: entry.text for entry in reversed(plan.entries(EntryKind.REFLECTION))}
    for question in REFLECTIONS.values():
        if question in answered:
            yield OwnWords(question, answered[question])


def _meaning_of_vision(plan: Plan, vision: Vision) -> Iterator[str]:
    ranked = [share for share in balance(plan) if share.place is not None]
    if ranked:
        yield f"What matters most to you: {', then '.join(share.category for share in ranked)}."
    if bare := [share.category for share in ranked if not share.goals]:
        yield f"No open goal is about {' or '.join(bare)} yet."
    if vision.later and not vision.soon:
        yield "It names hopes for later years and none for the next two: what comes first?"
