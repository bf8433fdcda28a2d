"""The critic gives the same answer everywhere, and reads any text in bounded time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.smart.critique import critique
from planner.smart.language.words import LONGEST_READ

ROOT = Path(__file__).parents[3]
PROGRAM = """
from datetime import date
from planner.smart.calendar import Calendar
from planner.smart.critique import critique
for text in (
    "Raise the score from 3,9 to 4.4 by the end of Q2 by asking Ines, so that I learn",
    "İstanbul'da 12 kitap oku — ß ﬁ Ⅻ by 1 March 2024",
    "Stop being late, get promoted and write two guides every week",
    "Improve my skills",
):
    print(ascii(critique(text, calendar=Calendar(date(2026, 11, 21)))))
"""


def answer(**environment: str) -> bytes:
    """What a fresh interpreter prints in such surroundings."""
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, check=True, env=surroundings
    )
    return done.stdout


def test_hash_seed_time_zone_and_locale_change_no_byte() -> None:
    plain = answer(PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C.UTF-8")
    assert b"Critique" in plain
    assert answer(PYTHONHASHSEED="1", TZ="Pacific/Kiritimati", LC_ALL="tr_TR.UTF-8") == plain
    assert answer(PYTHONHASHSEED="4321", TZ="America/Lima", LC_ALL="C") == plain


@pytest.mark.parametrize(
    "unit", ["a", "1 ", "to ", "by the end of ", "every week ", "in 3 weeks ", "-1", "(", "\n", "é"]
)
def test_of_a_very_long_text_only_the_beginning_is_judged(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert critique(text) == critique(text[:LONGEST_READ])
