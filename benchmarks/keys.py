"""A key to the painted frame in a pseudo-terminal: the cursor on real cards, and a goal typed."""

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.plans import GOALS, MANY_GOALS, build_many
from benchmarks.report import Row, show_times
from benchmarks.starts import COLUMNS, ROWS, environment, is_full
from benchmarks.terminal import Terminal

LIMIT_MS = 6.0
ON_SCREEN = 3
"""Presses that stay on the cards that the screen shows already."""
DOWN_TO_LAST = 8
"""Presses from the first card to the last one in sight."""
BELOW = {GOALS: 2, MANY_GOALS: 40}
"""Cards of the first column that only scrolling brings into sight, or as many as are enough."""
ROUNDS = 20
DOWN, UP, HOME = b"\x1b[B", b"\x1b[A", b"\x1b[H"
ADD = b"a"
TYPING_LIMIT_MS = 16.0
SENTENCE = (
    "By 31 December I will pass the second tax exam by studying ten hours a week, so that I can"
    " move from bookkeeping into advising clients"
)
"""Its letters and advice are drawn anew with every key."""


def main() -> bool:
    """A board of 300 and one of 20,000 goals."""
    within = True
    for goals in (GOALS, MANY_GOALS):
        with TemporaryDirectory(prefix="dualtrack-bench-") as directory:
            plan = Path(directory) / "plan"
            build_many(plan, goals)
            within = measure(plan, goals) and within
    return within


def measure(plan: Path, goals: int) -> bool:
    """Moves within the screen, moves that scroll it, and the keys of a new goal."""
    command = shutil.which("dualtrack", path=str(Path(sys.executable).parent)) or "dualtrack"
    terminal = Terminal([command, "--plan", str(plan)], COLUMNS, ROWS, environment(plan.parent))
    try:
        terminal.first_time(is_full)
        still: list[float] = []
        for _ in range(ROUNDS):
            still += [terminal.press(DOWN) for _ in range(ON_SCREEN)]
            still += [terminal.press(UP) for _ in range(ON_SCREEN)]
        scrolling: list[float] = []
        while len(scrolling) < 2 * ROUNDS:
            for key in (HOME, *(DOWN_TO_LAST * [DOWN])):
                terminal.press(key)
            scrolling += [terminal.press(DOWN) for _ in range(BELOW[goals])]
        terminal.press(ADD)
        typing = [terminal.press(letter.encode()) for letter in SENTENCE]
    finally:
        terminal.close()
    return show_times(
        f"A key to the painted frame, {goals:,} goals",
        [
            Row("the cursor, without scrolling", still, LIMIT_MS),
            Row("the cursor, scrolling", scrolling, LIMIT_MS),
            Row("a goal typed, with its letters", typing, TYPING_LIMIT_MS),
        ],
    )
