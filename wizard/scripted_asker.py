"""An asker that reads answers from a file: for scripts, and for people who can't use prompts.

The file is one JSON object with the answers by step id; a step that may be skipped may be left out.
"""

import json
from collections.abc import Callable, Iterable, Mapping

from planner.keeper import Json
from planner.refusal import Refusal
from planner.text import clean
from wizard.asker import Move, Prompt

LAST = "keep"
"""The id of the last question; a file that leaves it out means yes."""


class ScriptedAsker:
    """Answers every question from a mapping, and refuses what doesn't fit by the step's name."""

    def __init__(self, answers: Mapping[str, Json], tell: Callable[[str], None]) -> None:
        self._answers = answers
        self._tell = tell
        self._asked: set[str] = set()

    async def ask(self, prompt: Prompt) -> Json | Move:
        """The answer that the file gives; refuses a missing or a wrong one."""
        is_again = prompt.id in self._asked
        self._asked.add(prompt.id)
        if prompt.id not in self._answers:
            if prompt.id == LAST:
                return prompt.default
            if prompt.may_skip:
                return Move.SKIP
            raise Refusal(
                f"the answers have nothing for {prompt.id} ({prompt.question})", _expected(prompt)
            )
        answer = self._answers[prompt.id]
        if answer is None and prompt.may_skip:
            return Move.SKIP
        complaint = prompt.complain(answer)
        if complaint is not None or is_again:
            raise Refusal(
                f"the answer for {prompt.id} does not fit",
                f"{complaint or _expected(prompt)}".rstrip("."),
            )
        return answer

    def say(self, lines: Iterable[str]) -> None:
        """Tell the lines to whoever runs the script."""
        for each in lines:
            self._tell(each)

    def finish(self) -> None:
        """Refuse answers to questions that were never asked: a slip in a name must not pass."""
        unknown = [name for name in self._answers if name not in self._asked and name != LAST]
        if unknown:
            raise Refusal(
                f"the answers name steps that were not asked: {', '.join(map(clean, unknown))}",
                "take them out or mend their names",
            )


def read_answers(content: str) -> Mapping[str, Json]:
    """The answers of a file; refuses what is not one JSON object."""
    try:
        answers = json.loads(content)
    except (ValueError, RecursionError) as error:
        place = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise Refusal(f"the answers are not valid JSON{place}", _EXAMPLE) from None
    if not isinstance(answers, dict):
        raise Refusal("the answers are not a JSON object", _EXAMPLE)
    return answers


_EXAMPLE = 'write an object such as {"role": "Nurse", "stage": "mid"}'


def _expected(prompt: Prompt) -> str:
    if prompt.options:
        return f"give one of {', '.join(option.value for option in prompt.options)}"
    return f"give something like {prompt.example}" if prompt.example else "add it to the file"
