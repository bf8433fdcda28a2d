"""Golden screens: what the app drew, as text for reading a difference and as a picture."""

import os
import re
from collections.abc import Callable
from difflib import unified_diff
from io import StringIO
from pathlib import Path

from rich.console import Console
from textual.app import App

GOLDENS = Path(__file__).parent / "tui" / "goldens"

Golden = Callable[[App[None], str], str]
"""Says how the screen of an app differs from the golden one of a name; empty where it doesn't."""


def golden_difference(app: App[None], name: str) -> str:
    """How the screen differs from its golden, which is written anew where UPDATE_GOLDENS is set."""
    app.clear_notifications()
    differences = (
        _difference(GOLDENS / f"{name}.txt", screen_text(app)),
        _difference(GOLDENS / f"{name}.svg", _screen_svg(app)),
    )
    return "\n".join(filter(None, differences))


def screen_text(app: App[None]) -> str:
    """The characters on the screen, with those of the page behind a dialog.

    Textual keeps what it drew of that page, so that without it the next picture would lack it, too.
    """
    width, height = app.size
    console = Console(
        width=width, height=height, file=StringIO(), color_system=None, legacy_windows=False,
        _environ={},
    )  # fmt: skip
    with console.capture() as capture:
        behind = app._background_screens
        console.print(app.screen._compositor.render_update(full=True, screen_stack=behind))
    return "\n".join(line.rstrip() for line in capture.get().splitlines()) + "\n"


def _screen_svg(app: App[None]) -> str:
    """The screen as a picture that names no web font and no changing id."""
    svg = re.sub(r"terminal-\d+", "terminal-0", app.export_screenshot(title="Dualtrack"))
    return re.sub(r"@font-face\s*\{.*?\}\s*", "", svg, flags=re.DOTALL)


def _difference(path: Path, drawn: str) -> str:
    if os.environ.get("UPDATE_GOLDENS"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(drawn)
    if not path.exists():
        return f"no golden {path.name}; make goldens writes it, look at it then"
    golden = path.read_text()
    if drawn == golden:
        return ""
    pair = golden.splitlines(), drawn.splitlines()
    lines = unified_diff(*pair, path.name, "the screen", lineterm="")
    return "\n".join(lines) or f"the screen differs from {path.name} in its line ends"
