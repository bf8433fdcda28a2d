"""What happened to a goal: check-ins, moved dates, journal entries and changes, newest first."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

from planner.change import KeptChange
from planner.check_in import CheckIn
from planner.date_move import DateMove
from planner.human_date import write_date
from planner.journal import EntryKind, JournalEntry
from planner.measure import MeasureKind, write_number
from planner.reviews.letters import shown
from tui.widgets.goal.spots import SpotKind
from tui.widgets.goal.statement import PACE_TONES
from tui.widgets.goal.view import GoalView
from tui.widgets.ink import Span, Tone, clipped, flowed, wrapped
from tui.widgets.page import Row, Section, Spot

T = TypeVar("T")

SHOWN = 6
"""Records shown of each list until the rest is asked for."""
NOTE_LINES = 3
_INDENT = "  "
_DAY_WIDTH = len("Wed 30 Sep 2026")
MOVES, CHECK_INS, JOURNAL, HISTORY = "Moved dates", "Check-ins", "Journal", "History"

_ENTRY_TONES = {
    EntryKind.WIN: Tone.GOOD,
    EntryKind.ROADBLOCK: Tone.WARN,
    EntryKind.LESSON: Tone.ACCENT,
}


def check_ins_section(view: GoalView, width: int) -> Section:
    """Readings, confidence and note of each check-in."""
    check_ins = tuple(reversed(view.plan.check_ins_of(view.goal.id)))
    rows = [_check_in(view, each, width) for each in _shown(view, CHECK_INS, check_ins)]
    hint = "c logs the first check-in"
    return _section(view, CHECK_INS, rows, width, count=len(check_ins), hint=hint)


def moves_section(view: GoalView, width: int) -> Section:
    """Every shift of a date with its reason; the head adds up those of the due date."""
    moves = sorted(view.plan.date_moves.of(view.goal.id), key=lambda each: each.on, reverse=True)
    rows = [_move(view, each, width) for each in _shown(view, MOVES, moves)]
    return _section(view, MOVES, rows, width, count=len(moves))


def journal_section(view: GoalView, width: int) -> Section:
    """Journal entries about the goal."""
    entries = sorted(view.plan.journal.of(view.goal.id), key=lambda each: each.on, reverse=True)
    hint = "n writes about it, w notes a win"
    rows = [_entry(view, each, width) for each in _shown(view, JOURNAL, entries)]
    return _section(view, JOURNAL, rows, width, count=len(entries), hint=hint)


def history_section(view: GoalView, width: int) -> Section:
    """The changes that touched the goal, once they were read."""
    if view.history is None:
        spot = Spot(SpotKind.HISTORY, view.goal.id)
        words = Span(clipped("enter reads every change", width), Tone.FAINT)
        return Section(HISTORY, (Row((words,), spot),))
    rows = [_change(view, kept, width) for kept in _shown(view, HISTORY, view.history)]
    return _section(view, HISTORY, rows, width, count=len(view.history), hint="no change was kept")


def _change(view: GoalView, kept: KeptChange, width: int) -> list[Row]:
    spot, before = Spot(SpotKind.HISTORY, str(kept.number)), _DAY_WIDTH + len(_INDENT)
    first, *more = wrapped(_label(kept), width - before)
    rows = [Row((_day(view, kept.day), Span(_INDENT), Span(first)), spot)]
    return rows + [Row((Span(" " * before), Span(text)), spot) for text in more]


def touches(kept: KeptChange, view: GoalView) -> bool:
    """Whether a change is about the goal of a page, or about a record that belongs to it."""
    goal_id = view.goal.id
    for edit in kept.edits:
        if edit.id == goal_id:
            return True
        values = edit.after or edit.before or {}
        if values.get("goal") == goal_id:
            return True
        owned = view.plan.table(edit.collection).get(edit.id)
        if owned is not None and goal_id in owned.owners and edit.collection != "goals":
            return True
    return False


def _label(kept: KeptChange) -> str:
    if kept.redoes is not None:
        return f"redone: {kept.label}"
    return f"undone: {kept.label}" if kept.undoes is not None else kept.label


def _shown(view: GoalView, name: str, records: Sequence[T]) -> Sequence[T]:
    return records if name in view.opened else records[:SHOWN]


def _section(
    view: GoalView,
    name: str,
    records: Iterable[Sequence[Row]],
    width: int,
    *,
    count: int,
    hint: str = "",
) -> Section:
    rows = [row for each in records for row in each]
    left = count - SHOWN
    if left > 0 and name not in view.opened:
        more = Span(clipped(f"enter shows {left} more", width), Tone.ACCENT)
        rows.append(Row((more,), Spot(SpotKind.MORE, name)))
    if not rows and hint:
        rows = [Row((Span(clipped(hint, width), Tone.FAINT),))]
    return Section(name, tuple(rows), (Span(str(count), Tone.FAINT),) if count else ())


def _check_in(view: GoalView, check_in: CheckIn, width: int) -> list[Row]:
    spot = Spot(SpotKind.CHECK_IN, check_in.id)
    pieces = [_day(view, check_in.on)]
    for reading in check_in.readings:
        measure = view.plan.measures.get(reading.measure)
        if measure is None:
            pieces.append(Span(write_number(reading.value)))
        elif measure.kind is MeasureKind.YES_NO:
            pieces.append(Span(f"{measure.name} {'yes' if reading.value else 'no'}"))
        else:
            sign = "+" if measure.kind is MeasureKind.RATE else ""
            pieces.append(Span(f"{measure.name} {sign}{write_number(reading.value)}"))
    if check_in.confidence is not None:
        pieces.append(Span(f"confidence {check_in.confidence}%", Tone.ACCENT))
    if check_in.pace:
        pieces.append(Span(f"said {check_in.pace}", PACE_TONES[check_in.pace]))
    if check_in.is_skip:
        pieces.append(Span("skipped", Tone.WARN))
    rows = [Row(line, spot) for line in flowed(pieces, width)]
    return rows + _note(check_in.note, spot, width)


def _move(view: GoalView, move: DateMove, width: int) -> list[Row]:
    spot = Spot(SpotKind.MOVE, move.id)
    pieces = [
        _day(view, move.on),
        Span(f"{move.days:+d} d", Tone.WARN if move.days > 0 else Tone.GOOD),
        Span(f"{move.which} {write_date(move.before, view.today)}"),
        Span(f"→ {write_date(move.after, view.today)}"),
    ]
    rows = [Row(line, spot) for line in flowed(pieces, width)]
    return rows + _note(move.reason or "no reason given", spot, width)


def _entry(view: GoalView, entry: JournalEntry, width: int) -> list[Row]:
    spot = Spot(SpotKind.ENTRY, entry.id)
    start = (
        _day(view, entry.on),
        Span(entry.kind, _ENTRY_TONES.get(entry.kind, Tone.PLAIN)),
    )
    rows = [Row(line, spot) for line in flowed(start, width)]
    return rows + _note(shown(entry, view.today).text, spot, width)


def _note(text: str, spot: Spot, width: int) -> list[Row]:
    """What was written, a little to the right of what it belongs to."""
    lines = wrapped(text, width - len(_INDENT), NOTE_LINES) if text else ()
    return [Row((Span(_INDENT), Span(line)), spot) for line in lines]


def _day(view: GoalView, day: date) -> Span:
    """A day, as wide in every row."""
    return Span(f"{write_date(day, view.today):<{_DAY_WIDTH}}", Tone.FAINT)
