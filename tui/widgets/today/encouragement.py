"""What went well: the last wins, more of them when energy was low, and letters that opened."""

from collections.abc import Iterator

from planner.journal import JournalEntry
from tui.widgets.ink import Span, Tone, toned, wrapped
from tui.widgets.page import Row, Section, Spot
from tui.widgets.today.spots import DaySpot
from tui.widgets.today.view import TodayView

WINS, LIFTS, LETTER = "Last wins", "Worth a look back", "A letter to you"
_INDENT = "  "
_LINES = 2
"""Lines of a win that are shown; the journal has the rest."""


def wins_section(view: TodayView, width: int) -> Section:
    """The newest wins, or how to note the first one."""
    wins = view.agenda.wins
    rows = [row for win in wins for row in _win(view, win, width)]
    if not rows:
        words = f"{view.key('win')} notes what went well, however small."
        rows = [Row(line) for line in toned(wrapped(words, width), Tone.FAINT)]
    return Section(WINS, tuple(rows), (Span(f"{view.key('win')} notes one", Tone.FAINT),))


def lifts_section(view: TodayView, width: int) -> Section:
    """Wins of the last years, where the last review noted a low energy."""
    shown = {win.id for win in view.agenda.wins}
    rows = [row for win in view.lifts if win.id not in shown for row in _win(view, win, width)]
    return Section(LIFTS, tuple(rows), (Span("your energy was low", Tone.FAINT),))


def letters_section(view: TodayView, width: int) -> Section:
    """Letters to oneself whose day has come."""
    rows = [row for letter in view.letters for row in _letter(view, letter, width)]
    return Section(LETTER, tuple(rows))


def _win(view: TodayView, win: JournalEntry, width: int) -> Iterator[Row]:
    spot = Spot(DaySpot.WIN, win.id)
    room = width - len(_INDENT)
    for index, line in enumerate(toned(wrapped(win.text, room, _LINES), Tone.PLAIN)):
        yield Row((Span("✓ " if index == 0 else _INDENT, Tone.GOOD), *line), spot)
    told = next((each for each in (win.impact, win.number, win.evidence) if each), "")
    words = " · ".join(each for each in (view.day(win.on), told) if each)
    for line in toned(wrapped(words, room, 1), Tone.FAINT):
        yield Row((Span(_INDENT), *line), spot)


def _letter(view: TodayView, letter: JournalEntry, width: int) -> Iterator[Row]:
    spot = Spot(DaySpot.LETTER, letter.id)
    yield Row((Span(f"✉ written on {view.day(letter.on)}", Tone.ACCENT),), spot)
    for line in toned(wrapped(letter.text, width - len(_INDENT), 3), Tone.PLAIN):
        yield Row((Span(_INDENT), *line), spot)
    yield Row((Span(f"{_INDENT}Enter reads it", Tone.FAINT),), spot)
