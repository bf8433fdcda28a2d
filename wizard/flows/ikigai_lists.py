"""Questions of the purpose map: moments of energy, the four lists, and the word of others."""

from functools import partial

from planner.values.purpose.circles import CIRCLE_NAMES
from planner.values.purpose.prompts import (
    HOW_TO_LIST,
    MOST_ASKED,
    PROMPTS,
    UNEVEN_IS_FINE,
    WARM_UP,
    CirclePrompts,
)
from planner.walkthroughs.ikigai import MOMENTS, MOST_MOMENTS
from planner.walkthroughs.purpose_answers import (
    code_of,
    evidence_step,
    read_evidence,
    write_evidence,
)
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import ListOf

WARMING_UP, LISTING = "Warming up", "Four lists"
"""Headings of the parts."""

PROMPTS_OF = {code_of(prompts.circle): prompts for prompts in PROMPTS}
"""What helps with a list, by the id of its step."""

LIST_OF_EVIDENCE = {evidence_step(prompts.circle): code_of(prompts.circle) for prompts in PROMPTS}
"""Which list a step about the word of others is about, by its id."""

_MOMENTS = ListOf(
    id=MOMENTS,
    heading=WARMING_UP,
    question=WARM_UP,
    why="A line for each will do. What you list next then begins with what happened.",
    example="the night shift on which I found the loose cable",
    what="moment",
    most=MOST_MOMENTS,
)


def _list_step(prompts: CirclePrompts) -> ListOf:
    name = CIRCLE_NAMES[prompts.circle]
    return ListOf(
        id=code_of(prompts.circle),
        name=f"{name[0].upper()}{name[1:]}",
        heading=LISTING,
        question=f"List {name}.",
        why=UNEVEN_IS_FINE if prompts.circle is PROMPTS[-1].circle else HOW_TO_LIST,
        example=prompts.example,
        what="entry",
        most=MOST_ASKED,
    )


def _evidence_step(prompts: CirclePrompts) -> ListOf:
    """The word of others, one line for each entry that has it; the list's numbers name them."""
    listed = code_of(prompts.circle)

    def keep(row: str, scene: Scene) -> str:
        return write_evidence(row, scene.values.lines(listed))

    def echo(row: str, scene: Scene) -> str:
        text, words = read_evidence(row, scene.values.lines(listed))
        return f"“{text}”: {words}"

    return ListOf(
        id=evidence_step(prompts.circle),
        name=f"Others on {CIRCLE_NAMES[prompts.circle]}",
        heading=LISTING,
        question=prompts.evidence,
        why="Begin each line with the number of the entry. Leave out those without such a word.",
        example="1 Mara asked me twice this year",
        what="evidence",
        row=keep,
        echo=echo,
        when=partial(_has_lines, listed),
    )


def _has_lines(listed: str, scene: Scene) -> bool:
    return bool(scene.values.lines(listed))


def _steps_of(prompts: CirclePrompts) -> tuple[Step, ...]:
    listing = _list_step(prompts)
    return (listing, _evidence_step(prompts)) if prompts.evidence else (listing,)


LISTS: tuple[Step, ...] = (_MOMENTS, *(step for each in PROMPTS for step in _steps_of(each)))
"""The warm-up, and the lists with what vouches for them."""
