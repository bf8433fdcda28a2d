"""The JSON of the reading verbs: the stored fields of a record, and what follows from them.

The shapes are documented in docs/json.md; a field is only ever added to them.
"""

from collections.abc import Mapping
from datetime import date
from typing import cast

from planner.agenda import Agenda
from planner.board import Board, card
from planner.change import KeptChange
from planner.goal import Goal
from planner.horizon import band_of
from planner.ids import handles
from planner.keeper import Json
from planner.letters import letters
from planner.pace import forecast, pace_of
from planner.plan import Plan
from planner.progress import current_value, goal_progress
from planner.records import Record
from planner.reviews.letters import shown
from planner.reviews.reading import commitments_of, entries_of
from planner.reviews.review import Review
from planner.reviews.schedule import NextReview, OpenReview
from store.records import to_document


def record_shape(record: Record) -> dict[str, Json]:
    """Every stored field of a record that says something."""
    return cast("dict[str, Json]", to_document(record))


def goal_shape(plan: Plan, goal: Goal, today: date) -> dict[str, Json]:
    """One goal in a list: its fields, and track, band, progress and slip as of today."""
    moves, days = plan.slip_of(goal.id)
    boundary = plan.profile.track_boundary_months
    track = plan.track_of(goal)
    return {
        **record_shape(goal),
        "handle": handles(plan.goals)[goal.id],
        "status": goal.status.value,
        "category": goal.category.value,
        "track": None if track is None else track.value,
        "band": None if goal.due is None else band_of(goal.due, today, boundary).value,
        "progress": goal_progress(plan, goal, today),
        "slip": {"moves": moves, "days": days},
    }


def goal_page_shape(plan: Plan, goal: Goal, today: date) -> dict[str, Json]:
    """One goal with everything around it."""
    due = forecast(plan, goal, today)
    pace = pace_of(plan, goal, today)
    check_ins = plan.check_ins_of(goal.id)
    return {
        **goal_shape(plan, goal, today),
        "letters": {
            each.letter: {
                "grade": each.grade,
                "missing": each.missing,
                "question": each.question,
            }
            for each in letters(plan, goal, today)
        },
        "pace": None if pace is None else pace.value,
        "forecast": None if due is None else due.isoformat(),
        "measures": [
            {**record_shape(measure), "current": current_value(measure, check_ins, today)}
            for measure in plan.measures.of(goal.id)
        ],
        "milestones": [record_shape(step) for step in plan.milestones.of(goal.id)],
        "check_ins": [record_shape(check_in) for check_in in check_ins],
        "date_moves": [record_shape(move) for move in plan.date_moves.of(goal.id)],
        "stepping_stones": [step.id for step in plan.goals.of(goal.id)],
        "journal": [record_shape(shown(entry, today)) for entry in plan.journal.of(goal.id)],
    }


def board_shape(plan: Plan, board: Board, today: date) -> list[Json]:
    """Lanes of columns of goals, in the order of the screen."""
    names = handles(plan.goals)
    return [
        {
            "lane": lane.name,
            "columns": [
                {
                    "column": column.key,
                    "goals": [
                        _card_shape(plan, plan.goals[each.id], today, names)
                        for each in column.goals
                    ],
                }
                for column in lane.columns
            ],
        }
        for lane in board.lanes
    ]


def _card_shape(plan: Plan, goal: Goal, today: date, names: Mapping[str, str]) -> Json:
    shown = card(plan, goal, today, is_judged=False)
    return {
        "id": goal.id,
        "handle": names[goal.id],
        "title": goal.title,
        "percent": shown.percent,
        "due": None if goal.due is None else goal.due.isoformat(),
        "focus": shown.is_focus,
        "stale": shown.is_stale,
        "blocked": shown.is_blocked,
    }


def agenda_shape(plan: Plan, day: Agenda, today: date) -> dict[str, Json]:
    """What asks for attention."""

    def goals(found: tuple[Goal, ...]) -> Json:
        return [goal_shape(plan, goal, today) for goal in found]

    return {
        "day": today.isoformat(),
        "is_due": bool(day.due),
        "overdue": goals(day.due.overdue),
        "due_soon": goals(day.due.soon),
        "milestones": [record_shape(step) for step in day.due.milestones],
        "pauses_over": goals(day.due.pauses_over),
        "tripped": goals(day.due.tripped),
        "commitments": [record_shape(each) for each in day.due.commitments],
        "review": None if day.due.review is None else open_review_shape(day.due.review),
        "next_review": None if day.next_review is None else next_review_shape(day.next_review),
        "focus": goals(day.focus),
        "stale": goals(day.stale),
        "wins": [record_shape(entry) for entry in day.wins],
    }


def open_review_shape(review: OpenReview) -> dict[str, Json]:
    """The review to hold now."""
    return {
        "level": review.level.value,
        "due": review.due.isoformat(),
        "since": review.since.isoformat(),
        "until": review.until.isoformat(),
        "missed": review.missed,
        "absorbed": [level.value for level in review.absorbed],
        "snoozes": review.snoozes,
        "words": review.words,
    }


def next_review_shape(coming: NextReview) -> dict[str, Json]:
    """The review that comes next."""
    return {"level": coming.level.value, "due": coming.due.isoformat()}


def review_shape(plan: Plan, review: Review) -> dict[str, Json]:
    """One review with what was written and promised in it."""
    return {
        **record_shape(review),
        "entries": [record_shape(entry) for entry in entries_of(plan, review)],
        "commitments": [record_shape(each) for each in commitments_of(plan, review)],
    }


def change_shape(change: KeptChange) -> dict[str, Json]:
    """One line of the history."""
    return {
        "number": change.number,
        "at": change.at.isoformat(),
        "day": change.day.isoformat(),
        "label": change.label,
        "undoes": change.undoes,
        "redoes": change.redoes,
        "records": [{"collection": edit.collection, "id": edit.id} for edit in change.edits],
    }
