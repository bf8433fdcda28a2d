"""The person's own editor: it gets a text as a private file, and gives it back as it left it."""

import asyncio
import os
import shlex
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from planner.ids import NewId
from planner.refusal import Refusal
from planner.text import clean
from store.files import make_private, trouble_with, write_new

VARIABLES = ("VISUAL", "EDITOR")
"""Environment variables that name the editor; the first one that is set counts."""

MOST_BYTES = 1 << 20
"""Most bytes that are read back, far beyond what an entry may hold."""

_REMEDY = "name another editor in VISUAL or EDITOR, or write the words in here"


@contextmanager
def edited(directory: Path, text: str, new_id: NewId) -> Iterator[str]:
    """Give the text as it is once the editor was closed.

    The file lies in a private directory and is removed at the end. It stays, and the refusal names
    it, where the editor ended badly with other words in it, or where those words are refused.
    """
    command = _command()
    path = directory / f"entry-{new_id()}.md"
    make_private(directory)
    write_new(path, text.encode())
    try:
        code = _run([*command, str(path)])
        written = _read(path)
        if code != 0:
            raise Refusal(f"{command[0]} ended with code {code}", "nothing was changed")
        yield written
    except Refusal as refusal:
        if _read(path) in ("", text):
            path.unlink(missing_ok=True)
            raise
        kept = f"{refusal.remedy}; what you wrote is kept in {path}"
        raise Refusal(refusal.reason, kept) from refusal
    path.unlink(missing_ok=True)


async def edit_in_app(directory: Path, text: str, new_id: NewId) -> str:
    """The same while the app has lent its terminal, and goes on to hear signals."""

    def edit() -> str:
        with edited(directory, text, new_id) as written:
            return written

    with unheard_interrupts():
        return await asyncio.to_thread(edit)


def _command() -> Sequence[str]:
    """The editor with its options."""
    named = next((words for name in VARIABLES if (words := os.environ.get(name, "").strip())), "")
    if not named:
        raise Refusal(
            "neither VISUAL nor EDITOR names an editor",
            "set one, such as EDITOR=nano, or write the words in here",
        )
    try:
        return shlex.split(named)
    except ValueError as error:
        raise Refusal(f"the editor {clean(named)} can't be understood", _REMEDY) from error


def _run(command: Sequence[str]) -> int:
    """Run the editor to its end; Ctrl+C in it is its own affair."""
    with unheard_interrupts():
        try:
            return subprocess.run(command, check=False).returncode  # noqa: S603  # the person's own
        except OSError as error:
            name, why = clean(command[0]), error.strerror
            raise Refusal(f"the editor {name} can't be started ({why})", _REMEDY) from error


@contextmanager
def unheard_interrupts() -> Iterator[None]:
    """Do nothing at an interrupt; unlike an ignored one the editor doesn't inherit it."""
    before = None
    with suppress(ValueError):  # only the main thread may set it
        before = signal.signal(signal.SIGINT, lambda _number, _frame: None)
    try:
        yield
    finally:
        if before is not None:
            signal.signal(signal.SIGINT, before)


def _read(path: Path) -> str:
    """The text of the file, made safe; empty when the editor took it away."""
    try:
        with path.open("rb") as file:
            return clean(file.read(MOST_BYTES).decode("utf-8", "replace"), multiline=True)
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise trouble_with(path, error, "read") from error
