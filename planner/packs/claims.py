"""Wins as claims: what was achieved, what shows it, and how far a goal came."""

from collections.abc import Iterable
from datetime import date, timedelta

from planner.board import percent
from planner.goal import Goal
from planner.human_date import write_date
from planner.journal import EntryKind, JournalEntry
from planner.measure import Measure, MeasureKind, write_number
from planner.packs.page import Item, Progress
from planner.plan import Plan
from planner.progress import current_value, expected_progress, goal_progress
from planner.rate import periods_kept
from planner.reviews.letters import is_closed


def entries_between(
    plan: Plan, kind: EntryKind, since: date, until: date, today: date
) -> tuple[JournalEntry, ...]:
    """The journal entries of a kind of these days that may be read today, the oldest first."""
    found = (
        each
        for each in plan.journal.values()
        if each.kind is kind and since <= each.on <= until and not is_closed(each, today)
    )
    return tuple(sorted(found, key=lambda each: each.on))


def is_shown(win: JournalEntry) -> bool:
    """Whether something shows a win: evidence, an address, or somebody who saw it."""
    return bool(win.evidence or win.link or win.seen_by)


def strength(win: JournalEntry) -> int:
    """How much a win says beside its words, 0 to 5."""
    return sum(map(bool, (win.impact, win.evidence, win.number, win.link, win.seen_by)))


def claim(win: JournalEntry, *, names_skill: bool = True) -> Item:
    """A win with everything that makes it hold in a performance review."""
    details = (
        ("Impact", win.impact),
        ("In figures", win.number),
        ("Evidence", win.evidence),
        ("Seen by", win.seen_by),
        ("Skill", win.skill if names_skill else ""),
        ("When", day_words(win.on)),
    )
    return Item(win.text, tuple((name, text) for name, text in details if text), win.link)


def claims(wins: Iterable[JournalEntry], *, names_skill: bool = True) -> tuple[Item, ...]:
    """Several wins."""
    return tuple(claim(each, names_skill=names_skill) for each in wins)


def day_words(day: date | None) -> str:
    """A day without its weekday, such as `30 Sep 2027`; nothing for none."""
    return write_date(day, day).partition(" ")[2] if day else ""


def period_words(since: date, until: date) -> str:
    """The days that a page is about."""
    return f"{day_words(since)} to {day_words(until)}"


def progress_cell(plan: Plan, goal: Goal, day: date) -> Progress | str:
    """How far a goal was on a day, beside what the calendar expected; empty if nothing shows it."""
    share = goal_progress(plan, goal, day)
    if share is None:
        return ""
    is_over = goal.ended_on is not None and goal.ended_on <= day
    return Progress(share, None if is_over else expected_progress(plan, goal, day))


def points_words(plan: Plan, goal: Goal, since: date, until: date) -> str:
    """How many percent points a goal came along in these days; empty if nothing shows it."""
    before, now = (goal_progress(plan, goal, day) for day in (since - timedelta(1), until))
    if before is None or now is None:
        return ""
    points = percent(now) - percent(before)
    return f"{points:+d} points" if points else "none"


def result_words(plan: Plan, goal: Goal, day: date) -> str:
    """What the measures of a goal read on a day, such as `pages: 40 of 40`."""
    return "; ".join(measure_words(plan, each, day) for each in plan.measures.of(goal.id))


def measure_words(plan: Plan, measure: Measure, day: date) -> str:
    """What a measure reads on a day, against its target."""
    target = f"{write_number(measure.target_on(day))}{measure.said_unit}"
    if measure.kind is MeasureKind.RATE:
        kept, elapsed = periods_kept(plan, measure, day)
        rate = f"{target} per {measure.period}"
        return f"{measure.name}: {rate}, kept in {kept} of {elapsed} {measure.period}s"
    value = current_value(measure, plan.check_ins_of(measure.goal), day)
    if measure.kind is MeasureKind.YES_NO:
        return f"{measure.name}: {'yes' if value >= measure.target else 'not yet'}"
    if measure.baseline:
        start = write_number(measure.baseline)
        return f"{measure.name}: {write_number(value)}, on the way from {start} to {target}"
    return f"{measure.name}: {write_number(value)} of {target}"
