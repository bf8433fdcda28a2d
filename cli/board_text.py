"""The board and its cards as plain lines, for pipes, small screens and screen readers."""

from collections.abc import Iterator
from datetime import date

from cli.output import padded, styled
from planner.board import Board, BoardColumn, Card, card
from planner.goal import Goal
from planner.plan import Plan

TITLE_COLUMNS = 46


def board_lines(plan: Plan, board: Board, today: date) -> Iterator[str]:
    """The board, lane by lane and column by column; empty columns are named in one line."""
    for lane in board.lanes:
        count = sum(len(column.goals) for column in lane.columns)
        yield styled(f"{lane.name} ({count})", bold=True)
        for column in lane.columns:
            if column.goals:
                yield from _column_lines(plan, column, today)
        empty = [column.title for column in lane.columns if not column.goals]
        if empty:
            yield styled(f"  nothing in {', '.join(empty)}", dim=True)
        yield ""


def _column_lines(plan: Plan, column: BoardColumn, today: date) -> Iterator[str]:
    yield f"  {styled(column.title, bold=True)}"
    for goal in column.goals:
        yield f"    {goal_line(plan, goal, today)}"


def goal_line(plan: Plan, goal: Goal, today: date) -> str:
    """One goal in one line: id, title, letters, progress, due date in words, signs."""
    shown = card(plan, goal, today)
    row = " · ".join(
        each for each in (progress_words(shown), shown.due_words, *signs(shown)) if each
    )
    return f"{padded(shown.handle, 5)}{goal.title}" + (f"  [{row}]" if row else "")


def progress_words(shown: Card) -> str:
    """The progress in percent, where a goal has something to measure it by."""
    return "" if shown.percent is None else f"{shown.percent}%"


def signs(shown: Card) -> Iterator[str]:
    """What else a card says, each in a word."""
    for is_so, word in (
        (shown.is_focus, "focus"),
        (shown.is_stale, "stale"),
        (shown.is_blocked, "blocked"),
    ):
        if is_so:
            yield word
    if shown.slip_words:
        yield shown.slip_words
