"""One prompt for each kind of step: how its answer is typed, chosen or pressed."""

from collections.abc import Callable, Mapping

import questionary
from prompt_toolkit.application import Application, get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import FormattedTextControl, Layout, Window
from questionary import Question

from planner.refusal import Refusal
from planner.text import clean
from wizard.asker import Move, Page
from wizard.rows_step import Rows
from wizard.steps import Checkbox, Choice, Confirm, Information, ListOf, LongText, Rating
from wizard.terminal_asker.look import (
    MARGIN,
    PROMPT,
    STYLE,
    Line,
    width,
)
from wizard.terminal_asker.option_prompts import checkbox, choice
from wizard.terminal_asker.prompt import Hints, Press, Prompt, answering
from wizard.terminal_asker.rows_prompt import rows_prompt

BOX_INDENT = 5
"""Columns before the text of a box."""

TEN = 10
"""Typed as 0, which stands behind the 9 on a keyboard."""


def prompt_for(page: Page, columns: int, refuse: Callable[[str], None]) -> Prompt:
    """The prompt of a page; `refuse` shows why a typed answer can't be taken."""
    match page.step:
        case Choice() as step:
            options = step.offered(page.scene)
            return choice(page, options, columns) if options else _information(answer=Move.SKIP)
        case Checkbox() as step:
            return checkbox(page, step.offered(page.scene), columns)
        case Rows() as step:
            return rows_prompt(page, step, refuse)
        case Rating() | Confirm() | Information() as step:
            return _by_key(page, step)
    return _typed(page, refuse)


def _typed(page: Page, refuse: Callable[[str], None]) -> Prompt:
    """A box for a line, a text or a list; what it refuses stays in it."""
    is_list, is_long = isinstance(page.step, ListOf), isinstance(page.step, LongText)
    keys = KeyBindings()
    question = questionary.text(
        "1." if is_list else PROMPT,
        default=page.text,
        qmark=MARGIN[1:],
        instruction="",
        multiline=is_list or is_long,
        prompt_continuation=_numbers if is_list else MARGIN * 2,
        key_bindings=keys,
        style=STYLE,
    )
    buffer = question.application.layout.current_buffer
    assert buffer is not None  # noqa: S101  # questionary focuses the box of a text

    def answer(event: KeyPressEvent) -> None:
        try:
            event.app.exit(result=page.accept(buffer.text))
        except Refusal as refusal:
            refuse(str(refusal))

    keys.add("enter", eager=True)(_next_row(page, buffer, answer, refuse) if is_list else answer)
    if is_long:
        keys.add("escape", "enter", eager=True)(lambda _event: buffer.newline(copy_margin=False))
        keys.add("c-j", eager=True)(lambda _event: buffer.newline(copy_margin=False))
    if not (is_list or is_long):
        keys.add(Keys.BracketedPaste, eager=True)(
            lambda event: buffer.insert_text(clean(event.data))
        )
    buffer.on_text_changed += lambda _buffer: refuse("")
    hints: Hints = (("Enter", "next"),)
    if is_list:
        hints = (("Enter", "adds one"), ("Enter on an empty line", "goes on"))
    elif is_long:
        hints = (("Enter", "next"), ("Alt-Enter", "new line"))
    return Prompt(
        question,
        hints,
        lambda: _rows(buffer),
        buffers=(buffer,),
        typed=lambda: buffer.text,
        echo=lambda: page.echo(_line(buffer)),
    )


def _line(buffer: Buffer) -> str:
    """The line that is being typed, or the one before an empty one."""
    before = buffer.document.text_before_cursor.split("\n")
    return buffer.document.current_line or (before[-2] if len(before) > 1 else "")


def _rows(buffer: Buffer) -> int:
    """Lines that the text in a box takes, with those that are too long for the terminal."""
    columns = get_app().output.get_size().columns
    return sum(1 + (width(line) + BOX_INDENT) // columns for line in buffer.text.split("\n"))


def _numbers(_width: int, line_number: int, wrap_count: int) -> Line:
    number = "" if wrap_count else f"{line_number + 1}."
    return [("class:question", f"{MARGIN}{number:<2} ")]


def _next_row(page: Page, buffer: Buffer, answer: Press, refuse: Callable[[str], None]) -> Press:
    """Enter in a list: on an empty last row the list is the answer, else a row is added."""

    def press(event: KeyPressEvent) -> None:
        document = buffer.document
        is_last = document.cursor_position_row == document.line_count - 1
        if is_last and not document.current_line.strip():
            answer(event)
            return
        try:
            page.accept(buffer.text)
        except Refusal as refusal:
            refuse(str(refusal))
        else:
            buffer.newline(copy_margin=False)

    return press


def _by_key(page: Page, step: Rating | Confirm | Information) -> Prompt:
    """What one press of a key answers."""
    match step:
        case Rating():
            return _rating(page, step)
        case Confirm():
            return _confirm(page)
    return _information(answer=True)


def _rating(page: Page, step: Rating) -> Prompt:
    """A scale on which one key answers."""
    scale = range(step.low, step.high + 1)
    keys = {("0" if number == TEN else str(number)): number for number in scale}
    line: Line = [("", MARGIN)]
    if step.low_words:
        line.append(("class:quiet", f"{step.low_words}  "))
    for number in scale:
        line.append(_key(str(number), is_default=number == page.default))
    if step.high_words:
        line.append(("class:quiet", f"  {step.high_words}"))
    hints: Hints = ((f"{step.low}-{min(step.high, 9)}", "choose"),)
    if TEN in scale:
        hints += (("0", f"is {TEN}"),)
    return _pressed(line, keys, page.default, hints)


def _confirm(page: Page) -> Prompt:
    line: Line = [("", MARGIN)]
    for words, value in (("yes", True), ("no", False)):
        line.append(_key(words, is_default=page.default is value))
    return _pressed(line, {"y": True, "n": False}, page.default, (("y n", "choose"),))


def _information(*, answer: object) -> Prompt:
    return _pressed([], {}, answer, ())


def _key(words: str, *, is_default: bool) -> tuple[str, str]:
    return ("class:pointer", f"[{words}]") if is_default else ("", f" {words} ")


def _pressed(line: Line, answers: Mapping[str, object], default: object, hints: Hints) -> Prompt:
    """A line of keys, one press of which answers; Enter takes the default where there is one."""
    keys = KeyBindings()
    for key, value in answers.items():
        keys.add(key, eager=True)(answering(value))
    if default is not None:
        keys.add("enter", eager=True)(answering(default))
        hints += (("Enter", "the marked one" if answers else "next"),)
    control = FormattedTextControl(line, focusable=True, show_cursor=False)
    application: Application[object] = Application(
        layout=Layout(Window(control)), key_bindings=keys, style=STYLE
    )
    return Prompt(Question(application), hints, lambda: 1)
