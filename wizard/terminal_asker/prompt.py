"""What every prompt is: a question of questionary, and what the page around it needs to know."""

from collections.abc import Callable
from dataclasses import dataclass

from prompt_toolkit.buffer import Buffer
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent, merge_key_bindings
from questionary import Question

Hints = tuple[tuple[str, str], ...]
"""Keys and what they do, as the foot of the page shows them."""

Press = Callable[[KeyPressEvent], None]


@dataclass
class Prompt:
    """A question of questionary, and what the page around it needs to know of it.

    `rows` is how many lines it takes, `begins_blank` whether the first of them is empty; `buffers`
    are the boxes where there are some, `typed` what stands in them and `echo` how that is
    understood; `whole` gives the words under the cursor where their line cuts them off.
    """

    question: Question
    hints: Hints
    rows: Callable[[], int]
    begins_blank: bool = False
    buffers: tuple[Buffer, ...] = ()
    typed: Callable[[], str] = str
    echo: Callable[[], str] = str
    whole: Callable[[], str] = str


def answering(value: object) -> Press:
    """A key that gives an answer at once."""
    return lambda event: event.app.exit(result=value)


def add_keys(question: Question, keys: KeyBindings) -> None:
    """Give a question further keys; they come before its own."""
    own = question.application.key_bindings
    question.application.key_bindings = merge_key_bindings([own, keys] if own else [keys])
