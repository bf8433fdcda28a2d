"""An asker on a terminal, through questionary: the only module that knows how prompts are drawn."""

import textwrap
from collections.abc import Callable, Iterable

import questionary
from prompt_toolkit import PromptSession
from prompt_toolkit.application import get_app_session
from prompt_toolkit.document import Document
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent, merge_key_bindings
from prompt_toolkit.shortcuts import print_formatted_text
from prompt_toolkit.styles import Style
from prompt_toolkit.validation import ValidationError, Validator
from questionary import Choice, Question

from planner.keeper import Json
from planner.text import clean
from wizard.asker import Move, Prompt, WalkthroughStopped
from wizard.steps import Kind

STYLE = Style(
    [
        ("qmark", "fg:ansicyan bold"),
        ("pointer", "fg:ansicyan bold"),
        ("highlighted", "fg:ansicyan bold"),
        ("selected", "noreverse fg:ansigreen"),
        ("answer", "bold"),
        ("question", "bold"),
        ("instruction", "fg:ansibrightblack"),
        ("quiet", "fg:ansibrightblack"),
        ("position", "fg:ansicyan"),
        ("bottom-toolbar", "noreverse fg:ansibrightblack"),
        ("validation-toolbar", "bg:default fg:ansired bold"),
    ]
)

MARK = "›"
WIDEST = 78
TEN_KEY = "x"
"""Ten has no digit of its own."""

_STOP = object()
_HELP = {
    Kind.TEXT: "Enter answers",
    Kind.LONG_TEXT: "an empty line ends",
    Kind.LINES: "an empty line ends",
    Kind.CHOICE: "arrows and Enter",
    Kind.CHECKBOX: "Space marks, Enter answers",
    Kind.RATING: "one key",
    Kind.CONFIRM: "y or n",
    Kind.INFORMATION: "Enter goes on",
}


class TerminalAsker:
    """Asks in a terminal; Shift-Tab goes back, Ctrl-S stops with everything kept."""

    async def ask(self, prompt: Prompt) -> Json | Move:
        """One checked answer, or a move; raises WalkthroughStopped when the person leaves."""
        self._head(prompt)
        answer = await _answered(_navigable(_QUESTIONS[prompt.kind](prompt), prompt))
        if answer is _STOP:
            raise WalkthroughStopped
        return answer if isinstance(answer, Move) else _tidied(prompt, answer)

    def say(self, lines: Iterable[str]) -> None:
        """Print lines, wrapped to the terminal."""
        for line in lines:
            for row in _wrapped(line):
                _print(("", row))

    def finish(self) -> None:
        """A person at a terminal leaves nothing over."""

    def _head(self, prompt: Prompt) -> None:
        """Where one is, the question, why it is asked, and an example."""
        _print(("", ""))
        keys = "Shift-Tab back · Ctrl-S stop" if prompt.can_go_back else "Ctrl-S stop"
        _print(("class:position", prompt.position), ("class:quiet", f"  {keys}"))
        for row in _wrapped(prompt.question):
            _print(("class:question", row))
        for text in (prompt.why, f"For example: {prompt.example}" if prompt.example else ""):
            for row in _wrapped(text) if text else ():
                _print(("class:quiet", row))


async def _answered(question: Question) -> object:
    """The one place where a prompt runs.

    KeyboardInterrupt and EOFError would stop the event loop of whoever called, so they become an
    exception of our own.
    """
    try:
        return await question.unsafe_ask_async()
    except (KeyboardInterrupt, EOFError):
        raise WalkthroughStopped from None


def _navigable(question: Question, prompt: Prompt) -> Question:
    """The question with the keys that every question has."""
    keys = KeyBindings()

    def leave(event: KeyPressEvent, result: object) -> None:
        event.app.erase_when_done = True
        event.app.exit(result=result)

    if prompt.can_go_back:
        keys.add("s-tab", eager=True)(lambda event: leave(event, Move.BACK))
        keys.add("c-b", eager=True)(lambda event: leave(event, Move.BACK))
    keys.add("c-s", eager=True)(lambda event: leave(event, _STOP))
    own = question.application.key_bindings
    question.application.key_bindings = merge_key_bindings([own, keys]) if own else keys
    return question


def _tidied(prompt: Prompt, answer: object) -> Json | Move:
    """The answer as JSON: cleaned text, a list of lines, or what was chosen."""
    if prompt.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.LINES):
        text = clean(str(answer), multiline=prompt.kind is not Kind.TEXT)
        if not text and prompt.may_skip:
            return Move.SKIP
        if prompt.kind is Kind.LINES:
            rows: list[Json] = [row for line in text.splitlines() if (row := clean(line))]
            return rows
        return text
    if isinstance(answer, list):
        chosen: list[Json] = [str(each) for each in answer]
        return chosen
    return answer if isinstance(answer, bool | int | Move) else str(answer)


class _Check(Validator):
    """Shows what is wrong with a typed answer under the line it is typed on."""

    def __init__(self, prompt: Prompt) -> None:
        self._prompt = prompt

    def validate(self, document: Document) -> None:
        answer = _tidied(self._prompt, document.text)
        complaint = None if isinstance(answer, Move) else self._prompt.complain(answer)
        if complaint:
            raise ValidationError(len(document.text), complaint)


def _text(prompt: Prompt) -> Question:
    """One line of text, with what it means shown while it is typed."""

    def toolbar() -> str:
        typed = session.default_buffer.text.strip()
        shown = prompt.echo(typed) if typed else ""
        return f" = {shown}" if shown else f" {_hint(prompt)}"

    session: PromptSession[str] = PromptSession(
        _mark(),
        validator=_Check(prompt),
        validate_while_typing=False,
        bottom_toolbar=toolbar,
        style=STYLE,
    )
    session.default_buffer.reset(Document(_default_text(prompt)))
    return Question(session.app)


def _long_text(prompt: Prompt) -> Question:
    """Any number of lines; an empty one ends."""
    keys = KeyBindings()
    session: PromptSession[str] = PromptSession(
        _mark(),
        multiline=True,
        prompt_continuation="  ",
        validator=_Check(prompt),
        validate_while_typing=False,
        key_bindings=keys,
        bottom_toolbar=f" {_hint(prompt)}",
        style=STYLE,
    )
    buffer = session.default_buffer
    at_empty_end = Condition(
        lambda: not buffer.document.current_line.strip() and buffer.document.is_cursor_at_the_end
    )
    keys.add("enter", filter=at_empty_end, eager=True)(lambda _event: buffer.validate_and_handle())
    buffer.reset(Document(_default_text(prompt)))
    return Question(session.app)


def _choice(prompt: Prompt) -> Question:
    choices = [Choice(option.words, value=option.value) for option in prompt.options]
    if prompt.may_skip:
        choices.append(Choice("(none of these)", value=Move.SKIP))
    known = {option.value for option in prompt.options}
    default = str(prompt.default) if str(prompt.default) in known else None
    return questionary.select(
        "", choices, default=default, qmark=MARK, instruction=" ", style=STYLE
    )


def _checkbox(prompt: Prompt) -> Question:
    marked = prompt.default if isinstance(prompt.default, list) else []
    choices = [
        Choice(option.words, value=option.value, checked=option.value in marked)
        for option in prompt.options
    ]

    def check(chosen: list[str]) -> bool | str:
        answers: list[Json] = list(chosen)
        return prompt.complain(answers) or True

    return questionary.checkbox(
        "", choices, validate=check, qmark=MARK, instruction=f"({_HELP[prompt.kind]})", style=STYLE
    )


def _rating(prompt: Prompt) -> Question:
    """A number by one key press."""
    keys = KeyBindings()

    def answer(value: object) -> Callable[[KeyPressEvent], None]:
        def press(event: KeyPressEvent) -> None:
            event.current_buffer.text = str(value) if isinstance(value, int) else ""
            event.app.exit(result=value)

        return press

    for number in range(prompt.low, prompt.high + 1):
        keys.add(TEN_KEY if number == 10 else str(number), eager=True)(answer(number))
    if isinstance(prompt.default, int):
        keys.add("enter", eager=True)(answer(prompt.default))
    elif prompt.may_skip:
        keys.add("enter", eager=True)(answer(Move.SKIP))
    keys.add("<any>")(lambda event: event.app.output.bell())
    scale = (
        f"{prompt.low} to 9, {TEN_KEY} for 10"
        if prompt.high == 10
        else f"{prompt.low} to {prompt.high}"
    )
    now = f", Enter for {prompt.default}" if isinstance(prompt.default, int) else ""
    toolbar = f" {scale}{now}{', Enter skips' if prompt.may_skip and not now else ''}"
    session: PromptSession[int] = PromptSession(
        _mark(), key_bindings=keys, bottom_toolbar=toolbar, style=STYLE
    )
    return Question(session.app)


def _confirm(prompt: Prompt) -> Question:
    default = prompt.default if isinstance(prompt.default, bool) else True
    return questionary.confirm("", default=default, qmark=MARK, style=STYLE)


def _information(prompt: Prompt) -> Question:
    return Question(PromptSession(_mark(), bottom_toolbar=f" {_hint(prompt)}", style=STYLE).app)


_QUESTIONS: dict[Kind, Callable[[Prompt], Question]] = {
    Kind.TEXT: _text,
    Kind.LONG_TEXT: _long_text,
    Kind.LINES: _long_text,
    Kind.CHOICE: _choice,
    Kind.CHECKBOX: _checkbox,
    Kind.RATING: _rating,
    Kind.CONFIRM: _confirm,
    Kind.INFORMATION: _information,
}


def _mark() -> FormattedText:
    return FormattedText([("class:qmark", f"{MARK} ")])


def _hint(prompt: Prompt) -> str:
    skips = {
        Kind.TEXT: "Enter alone skips",
        Kind.LONG_TEXT: "Enter alone skips",
        Kind.LINES: "Enter alone skips",
    }
    parts = [_HELP[prompt.kind]]
    if prompt.may_skip and prompt.kind in skips:
        parts.append(skips[prompt.kind])
    return " · ".join(parts)


def _default_text(prompt: Prompt) -> str:
    if isinstance(prompt.default, list):
        return "\n".join(map(str, prompt.default))
    return "" if prompt.default is None else str(prompt.default)


def _wrapped(text: str) -> list[str]:
    columns = min(WIDEST, get_app_session().output.get_size().columns - 1)
    return textwrap.wrap(text, max(20, columns)) or [""]


def _print(*fragments: tuple[str, str]) -> None:
    print_formatted_text(FormattedText(list(fragments)), style=STYLE)
