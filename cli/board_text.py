"""The board and its cards as plain lines, for pipes, small screens and screen readers."""

from collections.abc import Iterator
from datetime import date

from cli.output import padded, styled
from planner.board import Board, BoardColumn, due_words, percent, slip_words
from planner.goal import Goal, Status
from planner.ids import handles
from planner.pace import is_blocked, is_stale, said_pace
from planner.plan import Plan
from planner.progress import goal_progress

HANDLE_COLUMNS = 5


class GoalLines:
    """Words about goals on one day, each goal under the short id that names it in this plan."""

    def __init__(self, plan: Plan, today: date) -> None:
        self._plan, self._today = plan, today
        self._handles = handles(plan.goals)

    def handle(self, goal: Goal) -> str:
        """The shortest id that names the goal."""
        return self._handles[goal.id]

    def progress(self, goal: Goal) -> str:
        """The progress in percent, where a goal has something to measure it by."""
        share = goal_progress(self._plan, goal, self._today)
        return "" if share is None else f"{percent(share)}%"

    def due(self, goal: Goal) -> str:
        """When it is due, or how it ended."""
        return due_words(goal, self._today)

    def signs(self, goal: Goal) -> Iterator[str]:
        """What else a card says, each in a word."""
        if goal.focus:
            yield "focus"
        if is_stale(self._plan, goal, self._today):
            yield "stale"
        if is_blocked(self._plan, goal):
            yield "blocked"
        pace = said_pace(self._plan, goal, self._today)
        if pace is not None and goal.status is Status.ACTIVE:
            yield f"said {pace}"
        if goal.reconfirm:
            yield "to confirm"
        if slip := slip_words(self._plan, goal):
            yield slip
        if goal.values:
            yield " ".join(goal.values)

    def line(self, goal: Goal) -> str:
        """One goal in one line: id, title, progress, due date in words, signs."""
        parts = (self.progress(goal), self.due(goal), *self.signs(goal))
        said = " · ".join(part for part in parts if part)
        return f"{padded(self.handle(goal), HANDLE_COLUMNS)}{goal.title}  [{said}]"

    def board(self, board: Board) -> Iterator[str]:
        """A board, lane by lane and column by column; empty columns are named in one line."""
        for lane in board.lanes:
            count = sum(len(column.goals) for column in lane.columns)
            yield styled(f"{lane.name} ({count})", bold=True)
            for column in lane.columns:
                if column.goals:
                    yield from self._column(column)
            empty = [column.title for column in lane.columns if not column.goals]
            if empty:
                yield styled(f"  nothing in {', '.join(empty)}", dim=True)
            yield ""

    def _column(self, column: BoardColumn) -> Iterator[str]:
        yield f"  {styled(column.title, bold=True)}"
        for outline in column.goals:
            yield f"    {self.line(self._plan.goals[outline.id])}"
