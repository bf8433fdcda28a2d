"""An asker that reads answers from a file: for scripts, and for people who can't use prompts.

The file is one JSON object with the answers by step id. What it leaves out is the step's default,
or else skipped where the step may be. A name that ends in `*` answers every step whose id begins
like it and that no longer name answers: `{"decide *": "continue", "decide k7f*": "done"}`.
"""

import json
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext

from planner.keeper import Json
from planner.refusal import Refusal
from planner.text import clean
from wizard.asker import Move, Page, UnfitAnswer
from wizard.flow import Family
from wizard.step import Step

LAST = "keep"
"""The id of the last question; before it every answer of the file must have been asked for."""

EVERY = "*"
"""Ends a name that stands for every step that begins with it."""

_EXAMPLE = 'write an object such as {"role": "Nurse", "stage": "mid"}'


class ScriptedAsker:
    """Answers every question from a mapping, and refuses what doesn't fit by the step's id."""

    def __init__(self, answers: Mapping[str, Json], tell: Callable[[str], None]) -> None:
        self._answers = answers
        self._tell = tell
        self._asked: list[str] = []
        self._used: set[str] = set()

    def conversation(
        self, steps: tuple[Step, ...], families: tuple[Family, ...] = ()
    ) -> AbstractContextManager[None]:
        """Need no screen, and refuse names that no step of the walkthrough has."""
        known = [step.id for step in steps]
        starts = tuple(start for family in families for start in family.starts)
        unknown = [
            clean(name)
            for name in self._answers
            if name not in (*known, LAST) and not name.removesuffix(EVERY).startswith(starts)
        ]
        if unknown:
            raise UnfitAnswer(
                f"no step is called {', '.join(unknown)}", f"the steps are {', '.join(known)}"
            )
        return nullcontext()

    async def ask(self, page: Page) -> Json | Move:
        """The answer that the file gives; refuses a missing or a wrong one."""
        id_ = page.step.id
        if page.notice:
            raise UnfitAnswer(f"{id_}: {page.notice}", "mend the file and run it again")
        if id_ in self._asked:
            led = self._asked[-1]
            raise UnfitAnswer(f"{led}: this answer leads back to {id_}", f"answer {led} otherwise")
        self._asked.append(id_)
        if id_ == LAST:
            self._require_all_asked()
            for line in page.aside:
                self._tell(line)
        name = self._name_for(id_)
        if name is None:
            return self._assumed(page)
        self._used.add(name)
        try:
            return page.accept(self._answers[name])
        except Refusal as refusal:
            raise UnfitAnswer(f"{id_}: {refusal.reason}", refusal.remedy) from None

    def _name_for(self, id_: str) -> str | None:
        """What the file calls a step: its id, or else the longest beginning that ends in a star."""
        if id_ in self._answers:
            return id_
        stars = (name for name in self._answers if name.endswith(EVERY))
        return max((each for each in stars if id_.startswith(each[:-1])), key=len, default=None)

    def _assumed(self, page: Page) -> Json | Move:
        """What a file that says nothing about a step means."""
        step = page.step
        for answer in (step.assumed, page.default):
            if answer is not None:
                return page.accept(answer)
        if step.may_skip:
            return Move.SKIP
        raise UnfitAnswer(
            f"the answers have nothing for {step.id} ({page.question})", step.expects(page.scene)
        )

    def _require_all_asked(self) -> None:
        """Refuse answers to questions that were never asked: a slip in a name must not pass."""
        left = [clean(name) for name in self._answers if name not in {*self._used, LAST}]
        if left:
            raise UnfitAnswer(
                f"nothing asks for {', '.join(left)} here",
                "take it out, mend the name, or answer what leads to it",
            )


def read_answers(content: str) -> Mapping[str, Json]:
    """The answers of a file; refuses what is not one JSON object, or names a step twice."""
    try:
        answers = json.loads(content, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        place = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise Refusal(f"the answers are not valid JSON{place}", _EXAMPLE) from None
    if not isinstance(answers, dict):
        raise Refusal("the answers are not a JSON object", _EXAMPLE)
    return answers


def _once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    answers: dict[str, Json] = {}
    for name, value in pairs:
        if name in answers:
            raise Refusal(f"the answers name {clean(name)} twice", "leave one of them")
        answers[name] = value
    return answers
