"""The asker of a person at a terminal."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from prompt_toolkit.application import create_app_session, get_app_session
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.input import Input, create_input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.output import Output, create_output
from prompt_toolkit.output.vt100 import Vt100_Output
from questionary import Question

from planner.keeper import Json, Trouble
from planner.refusal import Refusal
from wizard.asker import Move, Page, WalkthroughStopped
from wizard.flow import Family
from wizard.step import Step
from wizard.steps import Day, LongText, Number, Text
from wizard.terminal_asker.frame import Frame
from wizard.terminal_asker.prompt import Hints, Prompt, add_keys
from wizard.terminal_asker.prompts import prompt_for

SAVED_AFTER = 1.0
"""Seconds after which what is typed is kept, though it is no answer yet."""


class TerminalAsker:
    """Asks page by page; Shift-Tab goes back, Ctrl-N skips, Ctrl-S stops with everything kept.

    Without an input and an output the terminal of this process is used.
    """

    def __init__(self, input_: Input | None = None, output: Output | None = None) -> None:
        self._input, self._output = input_, output
        self._has_screen = False

    @contextmanager
    def conversation(
        self, _steps: tuple[Step, ...], _families: tuple[Family, ...] = ()
    ) -> Iterator[None]:
        """Ask on a screen of its own, and give back the one that was there before."""
        output = self._output or create_output()
        if isinstance(output, Vt100_Output):
            output.enable_cpr = False  # a page begins at the top: nobody needs to ask where
        with create_app_session(self._input or create_input(), output):
            output.enter_alternate_screen()
            self._has_screen = True
            try:
                yield
            finally:
                self._has_screen = False
                output.quit_alternate_screen()
                output.show_cursor()
                with suppress(OSError):  # a terminal that is gone needs no order
                    output.flush()

    async def ask(self, page: Page) -> Json | Move:
        """One answer as it is kept, or a move; a refusal is shown and the question put again."""
        while True:
            if self._has_screen:
                _clear_screen()
            answer = await _put(page, fills_screen=self._has_screen)
            if isinstance(answer, Move):
                return answer
            try:
                return page.accept(answer)
            except Refusal as refusal:
                page = replace(page, notice=str(refusal), default=answer)


def _clear_screen() -> None:
    """Begin at the top, wherever fast typing left the cursor of the page before."""
    output = get_app_session().output
    output.erase_screen()
    output.cursor_goto(0, 0)
    output.flush()


async def _put(page: Page, *, fills_screen: bool) -> Json | Move:
    """Show one page until it is answered or left."""
    columns = get_app_session().output.get_size().columns
    frame: Frame

    def refuse(words: str) -> None:
        frame.refusal = words

    prompt = prompt_for(page, columns, refuse)
    frame = Frame(page, prompt, (*prompt.hints, *_hints(page)), fills_screen)
    frame.around(prompt.question.application)
    add_keys(prompt.question, frame.scrolling())
    add_keys(prompt.question, _leaving(page))
    prompt.question.application.erase_when_done = True
    with _kept(prompt, page.keep_typed):
        answer = await _answered(prompt.question)
    if answer is Move.BACK and prompt.buffers:
        page.keep_typed(prompt.typed())
    return answer


async def _answered(question: Question) -> Json | Move:
    """The one place where a prompt runs.

    KeyboardInterrupt and EOFError would stop the event loop of whoever called, so they become an
    exception of our own.
    """
    try:
        answer: Json | Move = await question.unsafe_ask_async()
    except (KeyboardInterrupt, EOFError):
        raise WalkthroughStopped from None
    return answer


@contextmanager
def _kept(prompt: Prompt, keep: Callable[[str], None]) -> Iterator[None]:
    """Keep what is typed now and then, and at once when the question is left in the middle."""
    loop = asyncio.get_running_loop()
    timers: list[asyncio.TimerHandle] = []

    def tell() -> None:
        timers.clear()
        with suppress(Trouble):  # the answer itself will say it when it can't be kept either
            keep(prompt.typed())

    def later(_buffer: Buffer) -> None:
        if not timers:
            timers.append(loop.call_later(SAVED_AFTER, tell))

    for buffer in prompt.buffers:
        buffer.on_text_changed += later
    try:
        yield
    except (WalkthroughStopped, asyncio.CancelledError):
        if prompt.buffers:
            keep(prompt.typed())
        raise
    finally:
        for timer in timers:
            timer.cancel()


def _leaving(page: Page) -> KeyBindings:
    """The keys by which a question is left without an answer."""
    keys = KeyBindings()

    def move(to: Move) -> Callable[[KeyPressEvent], None]:
        return lambda event: event.app.exit(result=to)

    def stop(event: KeyPressEvent) -> None:
        event.app.exit(exception=KeyboardInterrupt)

    if page.can_go_back:
        keys.add("s-tab", eager=True)(move(Move.BACK))
        keys.add("c-b", eager=True)(move(Move.BACK))
    if page.step.may_skip:
        keys.add("c-n", eager=True)(move(Move.SKIP))
    for key in ("c-s", "c-c", "<sigint>"):
        keys.add(key, eager=True)(stop)
    return keys


def _hints(page: Page) -> Hints:
    is_typed = isinstance(page.step, Text | LongText | Day | Number)
    keys = "Ctrl-N or empty Enter" if is_typed and page.default is None else "Ctrl-N"
    skip: Hints = ((keys, page.step.skipping),) if page.step.may_skip else ()
    back: Hints = (("Shift-Tab", "back"),) if page.can_go_back else ()
    return (*skip, *back, ("Ctrl-S", "keep, stop"))
