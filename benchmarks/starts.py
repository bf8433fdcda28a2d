"""Cold start to the full first frame, beside an empty Textual app, at 120x40."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.plans import build_heavy, build_many
from benchmarks.report import Row, show
from benchmarks.terminal import Terminal

ROUNDS = 11
HEAVY_LIMIT, MANY_LIMIT = 1.6, 2.5
COLUMNS, ROWS = 120, 40
READY = "an empty app is up"
_EMPTY = f"""
from textual.app import App
from textual.widgets import Static
class Empty(App):
    def compose(self):
        yield Static({READY!r})
Empty().run()
"""


def main() -> bool:
    """Both plans; False when one starts too slowly."""
    with TemporaryDirectory(prefix="dualtrack-bench-") as directory:
        heavy, many = Path(directory) / "heavy", Path(directory) / "many"
        build_heavy(heavy)
        build_many(many)
        return measure(heavy, many)


def measure(heavy: Path, many: Path) -> bool:
    """Interleaved starts of the empty app and of ours over both plans."""
    command = shutil.which("dualtrack", path=str(Path(sys.executable).parent)) or "dualtrack"
    cases: dict[str, tuple[list[str], Callable[[str], bool]]] = {
        "empty": ([sys.executable, "-c", _EMPTY], lambda text: READY in text),
        "heavy": ([command, "--plan", str(heavy)], is_full),
        "many": ([command, "--plan", str(many)], is_full),
    }
    times: dict[str, list[float]] = {name: [] for name in cases}
    memory: dict[str, float] = {}
    for _ in range(ROUNDS):
        for name, (words, is_there) in cases.items():
            terminal = Terminal(words, COLUMNS, ROWS, environment(heavy.parent))
            try:
                times[name].append(terminal.first_time(is_there))
                memory[name] = terminal.memory_mib()
            finally:
                terminal.close()
    within = show(
        f"Cold start to the full first frame, {COLUMNS}x{ROWS}",
        [
            Row("the heavy user's plan", times["heavy"], HEAVY_LIMIT),
            Row("20,000 goals", times["many"], MANY_LIMIT),
        ],
        Row("an empty Textual app", times["empty"]),
    )
    print("  memory:", ", ".join(f"{name} {mib:.0f} MiB" for name, mib in memory.items()))
    return within


def is_full(text: str) -> bool:
    """The tabs, several cards with their letters, and the footer are on the screen."""
    return "Board" in text and text.count("%") >= 5 and "Quit" in text


def environment(home: Path) -> dict[str, str]:
    """A colour terminal, and preferences of the benchmark's own."""
    return {
        **os.environ,
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "DUALTRACK_CONFIG": str(home / "config"),
    }
