"""The annual letter: a year told back to the one who lived it."""

from collections.abc import Iterator, Sequence
from datetime import date

from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.packs.claims import claims, day_words, entries_between, period_words, strength
from planner.packs.gaps import reached_goals
from planner.packs.page import Item, Page, Paragraph, Quote, Section, listing, section, table, told
from planner.packs.period import year_up_to
from planner.patterns import Pattern, patterns
from planner.patterns_words import pattern_words
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews.commitment import CommitmentEnd
from planner.reviews.letters import is_closed
from planner.reviews.review import Review
from planner.reviews.rhythm import Span

MOST_WINS = 7
"""Wins that a letter tells; the best told ones of the year."""

MOST_THEMES = 5


def letter_pack(plan: Plan, since: date, until: date, today: date) -> Page:
    """The letter about these days; a letter to oneself that is still closed stays closed."""
    sections = told(*_sections(plan, since, until, today))
    return Page("A letter about my year", (period_words(since, until),), sections)


def letter_span(plan: Plan, today: date) -> Span:
    """The year that a letter is about when nobody names one: that of the newest annual review.

    Without such a review it is the year up to today.
    """
    audits = [each for each in plan.reviews.values() if each.level is ReviewLevel.ANNUAL]
    newest = max(audits, key=lambda each: each.on, default=None)
    return year_up_to(today) if newest is None else Span(newest.since, newest.until)


def _sections(plan: Plan, since: date, until: date, today: date) -> Iterator[Section]:
    yield section("Dear me", *_opening(plan, since, until, today))
    yield section("The year in figures", table(("", "How many"), *_figures(plan, since, until)))
    wins = entries_between(plan, EntryKind.WIN, since, until, today)
    best = sorted(wins, key=lambda each: (strength(each), each.on), reverse=True)[:MOST_WINS]
    yield section("What went well", listing(*claims(sorted(best, key=lambda each: each.on))))
    goals = (_goal(goal) for goal in reached_goals(plan, since, until))
    yield section("What I reached", listing(*goals))
    yield section("What I let go, with thanks", listing(*_dropped(plan, since, until)))
    yield section("What came back again and again", sections=_themes(plan, since, until))
    lessons = entries_between(plan, EntryKind.LESSON, since, until, today)
    yield section("What I learned", *(Quote(each.text) for each in lessons))
    yield from _letters(plan, since, today)


def _opening(plan: Plan, since: date, until: date, today: date) -> Iterator[Paragraph | Quote]:
    """What the year was meant to be, by the themes of the audit before it, and where it led."""
    yield Paragraph("This was my year, as my plan remembers it.")
    before = _audit(plan, since)
    if before is not None and before.themes:
        yield Paragraph(f"A year ago I chose for this one: {', '.join(before.themes)}.")
    now = _audit(plan, max(until, today))
    if now is not None and now != before:
        if now.direction is not None:
            yield Paragraph(f"At its end I decided to {now.direction}.")
        if now.themes:
            yield Paragraph(f"Next year is for: {', '.join(now.themes)}.")


def _audit(plan: Plan, day: date) -> Review | None:
    """The newest annual review that was there on a day."""
    found = (
        each
        for each in plan.reviews.values()
        if each.level is ReviewLevel.ANNUAL and each.on <= day
    )
    return max(found, key=lambda each: each.on, default=None)


def _figures(plan: Plan, since: date, until: date) -> Iterator[tuple[str, str]]:
    def inside(day: date | None) -> bool:
        return day is not None and since <= day <= until

    goals = list(plan.goals.values())
    entries = [each for each in plan.journal.values() if inside(each.on)]
    counts = {
        "goals begun": sum(inside(goal.start) for goal in goals),
        "goals reached": len(reached_goals(plan, since, until)),
        "goals let go": sum(True for _ in _dropped(plan, since, until)),
        "milestones reached": sum(inside(step.done_on) for step in plan.milestones.values()),
        "check-ins": sum(inside(each.on) for each in plan.check_ins.values()),
        "wins": sum(each.kind is EntryKind.WIN for each in entries),
        "lessons": sum(each.kind is EntryKind.LESSON for each in entries),
        "reviews held": sum(inside(each.on) for each in plan.reviews.values()),
        "commitments kept": sum(
            each.end is CommitmentEnd.DONE and inside(each.ended_on)
            for each in plan.commitments.values()
        ),
    }
    yield from ((what, str(count)) for what, count in counts.items() if count)


def _goal(goal: Goal) -> Item:
    said = (
        ("When", day_words(goal.ended_on)),
        ("Why", goal.why),
        ("How it ended", goal.ended_because),
    )
    return Item(goal.title, tuple((name, text) for name, text in said if text))


def _dropped(plan: Plan, since: date, until: date) -> Iterator[Item]:
    for goal in plan.goals.values():
        if goal.status is Status.DROPPED and goal.ended_on and since <= goal.ended_on <= until:
            yield Item(goal.title, (("Why", goal.ended_because),) if goal.ended_because else ())


def _themes(plan: Plan, since: date, until: date) -> tuple[Section, ...]:
    found = patterns(plan, since, until)
    blocked = (Item(f"{each.blocker}: {len(each.entries)}") for each in found.blockers)
    return told(
        section("When it went well", listing(*_recurring(found.successes))),
        section("When it was hard", listing(*_recurring(found.struggles))),
        section("What got in the way", listing(*blocked)),
    )


def _recurring(found: Sequence[Pattern]) -> Iterator[Item]:
    return (Item(pattern_words(each)) for each in found[:MOST_THEMES])


def _letters(plan: Plan, since: date, today: date) -> Iterator[Section]:
    """Letters that opened in this year, and word of those that wait."""
    letters = [each for each in plan.journal.values() if each.kind is EntryKind.LETTER]
    opened = [each for each in letters if not is_closed(each, today) and _read_on(each) >= since]
    yield section(
        "What I had written to myself", *(Quote(each.text) for each in sorted(opened, key=_read_on))
    )
    waiting = sorted(day for each in letters if is_closed(each, today) and (day := each.opens))
    lines = (Paragraph(f"A letter waits until {day_words(day)}.") for day in waiting)
    yield section("Still closed", *lines)


def _read_on(letter: JournalEntry) -> date:
    return letter.opens or letter.on
