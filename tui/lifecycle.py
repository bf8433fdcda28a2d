"""How the app ends when it isn't asked nicely: signals, a lost terminal, bad bytes, a crash."""

import asyncio
import codecs
import gc
import os
import select
import signal
import sys
import threading
from collections.abc import Callable

from textual.worker import WorkerFailed

CRASH = 70
"""Exit code of a crash, the EX_SOFTWARE of sysexits.h."""

SIGNALS = (signal.SIGHUP, signal.SIGTERM)
BY_SIGNAL = 128
"""A process that ends by a signal gives 128 and the signal's number, as shells do."""

POLL_MS = 1000
PATIENCE_S = 2.0
"""How long a dead terminal may hold up the end."""

Leave = Callable[[int], None]
"""Ends the app with an exit code, after saving what is typed."""


def write_promptly() -> None:
    """Let the bytes of a frame go out at once.

    Textual writes them from a thread, and the interpreter lets a thread wait for five milliseconds
    while another one works: as long as the frame took to draw.
    """
    sys.setswitchinterval(0.0001)


def begin_collecting() -> None:
    """Collect garbage from the first picture on, and never look through the plan behind it.

    Before it nothing is garbage yet, and there are 20,000 goals to look through.
    """
    gc.freeze()
    gc.enable()


def accept_any_byte() -> None:
    """Read a byte that is no UTF-8 as U+FFFD; Textual 8.2 decodes strictly and would end."""
    from textual.drivers import linux_driver

    def tolerant(encoding: str) -> Callable[[], codecs.IncrementalDecoder]:
        decoder = codecs.getincrementaldecoder(encoding)
        return lambda: decoder(errors="replace")

    setattr(linux_driver, "getincrementaldecoder", tolerant)  # noqa: B010  # an imported name


def watch_signals(leave: Leave) -> None:
    """Leave on a hang-up and on a request to end; the terminal is put back in order."""
    loop = asyncio.get_running_loop()
    for number in SIGNALS:
        loop.add_signal_handler(number, leave, BY_SIGNAL + number)


def watch_terminal(leave: Leave, descriptor: int) -> None:
    """Leave when the terminal is gone without a signal, as when its window is killed."""
    loop = asyncio.get_running_loop()

    def watch() -> None:
        poll = select.poll()
        poll.register(descriptor, 0)
        while not poll.poll(POLL_MS):
            if loop.is_closed():
                return
        if not loop.is_closed():
            loop.call_soon_threadsafe(leave, BY_SIGNAL + signal.SIGHUP)

    threading.Thread(target=watch, name="terminal-watch", daemon=True).start()


def end_soon(code: int) -> None:
    """End the process in a while even if a dead terminal blocks the ordinary way out."""
    timer = threading.Timer(PATIENCE_S, os._exit, (code,))
    timer.daemon = True
    timer.start()


def crash_words(error: BaseException | None) -> str:
    """The type and place of an error; its message and its values may be private."""
    error = error or sys.exc_info()[1]
    if isinstance(error, WorkerFailed):
        error = error.error
    trace = error.__traceback__ if error else None
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = "?"
    if trace is not None:
        place = f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}"  # noqa: PTH119  # no path is opened
    return (
        f"something went wrong inside ({type(error).__name__} at {place}); nothing was half saved."
    )
