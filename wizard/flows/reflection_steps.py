"""The questions of reflection as steps, for every walkthrough that asks some of them."""

from typing import NamedTuple

from planner.human_date import write_date
from planner.values.reflections import REFLECTIONS
from planner.walkthroughs.reflections import newest_reflection
from wizard.scene import Scene
from wizard.step import SHOWN
from wizard.steps import LongText


class _Words(NamedTuple):
    name: str
    why: str
    example: str


_WORDS = {
    "energy": _Words(
        "Energy",
        "What gives energy deserves more of your week. It goes into your journal.",
        "the hour alone with raw data before the meeting",
    ),
    "known_for": _Words(
        "Known for",
        "What people bring to you is what they will remember.",
        "for saying calmly what we don't know yet",
    ),
    "people": _Words(
        "People",
        "The right people and places are part of the right work.",
        "small teams that sketch before they talk",
    ),
    "kept": _Words(
        "Kept for itself",
        "Take the pay away, and what you love about the work is left.",
        "tracing a fault back to its first hour",
    ),
    "refused": _Words(
        "Turned down",
        "What you protect says more about you than what you praise.",
        "the standby weekends; Saturdays stay with my daughter",
    ),
    "envy": _Words(
        "Envy",
        "It is seldom the whole job that one wants. The hour says what it is.",
        "the colleague who trains newcomers, for the hour of their questions",
    ),
    "bent_rule": _Words(
        "A bent rule",
        "For whose sake you bend it shows whom you work for.",
        "I ring the customer before the form is signed, so that the pumps run",
    ),
    "untried": _Words(
        "Untried",
        "Trying is what counts here. It may well become your next goal.",
        "a talk in front of people I don't know",
    ),
}


def reflection_step(id_: str, heading: str) -> LongText:
    """One question of reflection; its answer becomes an entry of the journal."""
    words = _WORDS[id_]
    return LongText(
        id=id_,
        name=words.name,
        heading=heading,
        question=REFLECTIONS[id_],
        why=words.why,
        example=words.example,
        what="reflection",
    )


def last_time(id_: str, scene: Scene) -> str:
    """What was answered to a question the last time, on one line; empty when it is new."""
    entry = newest_reflection(scene.plan, id_)
    if entry is None:
        return ""
    text = " ".join(entry.text.split())
    said = text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
    return f"On {write_date(entry.on, scene.today)} you wrote: “{said}”"
