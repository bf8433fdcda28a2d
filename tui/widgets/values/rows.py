"""Pieces that the parts of the Values page have in common."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from rich.cells import cell_len

from planner.goal import GoalOutline
from tui.widgets.ink import Span, Tone, clipped, toned, wrapped
from tui.widgets.page import Row, Spot
from tui.widgets.values.spots import Part, ValueSpot, spot_of
from tui.widgets.values.view import ValuesView

T = TypeVar("T")

SHOWN = 6
"""Rows shown of each list at first."""

STEP = 50
"""Rows that are shown in addition each time that the rest is asked for."""

GOAL_SIGN = "·"


def paragraphs(
    texts: Iterable[str], part: Part, width: int, tone: Tone = Tone.PLAIN, *, what: str = ""
) -> list[Row]:
    """Texts broken into lines; the cursor stops at each, so that all can be scrolled to."""
    return [
        Row(line, spot_of(ValueSpot.TEXT, part, f"{what}{number}"))
        for number, text in enumerate(texts)
        for line in toned(wrapped(text, width), tone)
    ]


def exercise(view: ValuesView, part: Part, action_id: str, words: str) -> Row:
    """The line that leads into an exercise: its key, and what it does."""
    line = (Span(view.key(action_id), Tone.ACCENT), Span(f"  {words}", Tone.FAINT))
    return Row(line, spot_of(ValueSpot.EXERCISE, part, action_id))


def listed(
    view: ValuesView,
    part: Part,
    name: str,
    each: Sequence[T],
    rows_of: Callable[[T], Iterable[Row]],
    *,
    shown: int = SHOWN,
) -> list[Row]:
    """The rows of the first ones of a list, and a line that opens more of it."""
    count = shown + view.opened.get(name, 0)
    rows = [row for one in each[:count] for row in rows_of(one)]
    if len(each) > count:
        words = f"… {len(each) - count} more: enter shows them"
        rows.append(Row((Span(words, Tone.FAINT),), spot_of(ValueSpot.MORE, part, name)))
    return rows


def goal_row(goal: GoalOutline, spot: Spot, width: int, note: str = "") -> Row:
    """A goal in one line, with a note or its values behind it."""
    words = note or " ".join(goal.values)
    room = width - len(GOAL_SIGN) - 1
    kept = min(cell_len(words) + 2, room // 3) if words else 0
    title = clipped(goal.title, room - kept)
    left = room - cell_len(title)
    behind = clipped(f"  {words}", left) if words else ""
    line = (Span(f"{GOAL_SIGN} ", Tone.FAINT), Span(title), Span(behind, Tone.FAINT))
    return Row(line, spot)


def below(title: str) -> Row:
    """The name of a list inside of a part."""
    return Row((Span(title, Tone.STRONG),))


def counted(count: int, noun: str, nouns: str = "") -> str:
    """A number of things in words; `nouns` for those whose plural takes more than an s."""
    return f"{count:,} {noun if count == 1 else nouns or f'{noun}s'}"


def capital(words: str) -> str:
    """Words as a sentence begins."""
    return words[:1].upper() + words[1:]
