"""How the app ends in a real terminal: signals, a lost terminal, bad bytes, a crash."""

import json
import signal
import time
from pathlib import Path

import pytest
from real_terminal import ESCAPE, PATIENCE_S, RealTerminal

from tui.lifecycle import crash_words


def app(directory: Path, *words: str) -> RealTerminal:
    """The app on the made board; its drafts go into a directory."""
    terminal = RealTerminal(str(directory), *words, size=(100, 30), program="app_program")
    return terminal.see("Rebuild the report")


def drafts(directory: Path) -> list[dict[str, str]]:
    """The texts of the forms that were cut off."""
    found = sorted((directory / "drafts").glob("*.json"))
    return [json.loads(path.read_text())["answers"] for path in found]


@pytest.fixture
def terminal(tmp_path: Path) -> RealTerminal:
    return app(tmp_path)


def _type_in_form(terminal: RealTerminal) -> None:
    terminal.press("a").see("Add a goal")
    terminal.press("Learn Danish").see("= Learn Danish")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_the_app_in_order_with_the_typed_text_kept(
    terminal: RealTerminal, tmp_path: Path, number: signal.Signals, code: int
) -> None:
    _type_in_form(terminal)
    terminal.signal(number)
    assert terminal.ended() == code
    assert drafts(tmp_path) == [{"line": "Learn Danish"}]
    assert b"\x1b[?1049l" in terminal.raw, "the ordinary screen is back"
    assert b"\x1b[?25h" in terminal.raw, "the cursor is back"


def test_a_terminal_that_vanishes_ends_the_app_with_the_typed_text_kept(
    terminal: RealTerminal, tmp_path: Path
) -> None:
    _type_in_form(terminal)
    assert terminal.vanish() == 129
    assert drafts(tmp_path) == [{"line": "Learn Danish"}]


def test_typed_text_is_there_after_a_kill_that_cannot_be_caught(
    terminal: RealTerminal, tmp_path: Path
) -> None:
    _type_in_form(terminal)
    until = time.monotonic() + PATIENCE_S
    while not drafts(tmp_path):
        assert time.monotonic() < until
        time.sleep(0.05)
    terminal.kill()
    app(tmp_path).see("= Learn Danish").kill()


def test_a_crash_says_type_and_place_and_keeps_private_words_to_itself(tmp_path: Path) -> None:
    terminal = app(tmp_path, "crash")
    _type_in_form(terminal)
    terminal.press("Z")
    assert terminal.ended() == 70
    after = terminal.raw.split(b"\x1b[?1049l")[-1].decode()
    assert "something went wrong inside (ValueError at app_program.py:" in " ".join(after.split())
    assert "canary" not in terminal.raw.decode()
    assert drafts(tmp_path) == [{"line": "Learn Danish"}]


def test_a_byte_that_is_no_character_ends_nothing(terminal: RealTerminal) -> None:
    terminal.press("a").see("Add a goal").press(b"caf\xff\xfe ok").see("ok")
    terminal.press(ESCAPE).see("Esc once more").press(ESCAPE)
    time.sleep(0.3)
    terminal.press("q")
    assert terminal.ended() == 0


def test_an_error_without_a_trace_has_no_place() -> None:
    assert crash_words(KeyError("x")) == (
        "something went wrong inside (KeyError at ?); nothing was half saved."
    )
