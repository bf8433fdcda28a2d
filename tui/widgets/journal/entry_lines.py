"""One journal entry as lines: in full, and in a list."""

from collections.abc import Iterator, Mapping
from datetime import date

from planner.human_date import write_date
from planner.journal import EntryKind, JournalEntry
from planner.plan import Plan
from planner.reviews.letters import shown
from tui.widgets.ink import Line, Span, Tone, toned, wrapped

SIGNS: Mapping[EntryKind, tuple[str, Tone]] = {
    EntryKind.REFLECTION: ("○", Tone.PLAN),
    EntryKind.WIN: ("✓", Tone.GOOD),
    EntryKind.ROADBLOCK: ("!", Tone.WARN),
    EntryKind.LESSON: ("◆", Tone.ACCENT),
    EntryKind.NOTE: ("·", Tone.FAINT),
    EntryKind.LETTER: ("✉", Tone.FORECAST),
}
KIND_CELLS = 11
"""Cells of the name of a kind, with the space behind it."""

HEAD_CELLS = KIND_CELLS + 2
_LONGEST_READ = 600
"""Characters of a text that can stand in the lines of a list."""


def listed_lines(
    plan: Plan, entry: JournalEntry, today: date, width: int, height: int
) -> tuple[Line, ...]:
    """An entry in a list: its kind, and as much of its words as `height` lines hold.

    The last of several lines is left to the goals that it is about.
    """
    sign, tone = SIGNS[entry.kind]
    text = shown(entry, today).text[:_LONGEST_READ].replace("\n", " ")
    goals = ", ".join(plan.goals[each].title for each in entry.goals if each in plan.goals)
    rows = wrapped(text, width - HEAD_CELLS, height - (height > 1 and bool(goals)))
    lines: list[Line] = [(Span(row),) for row in rows]
    if goals and height > 1:
        lines.append((Span(wrapped(f"→ {goals}", width - HEAD_CELLS, 1)[0], Tone.FAINT),))
    lines += [()] * (height - len(lines))
    head = (Span(f"{sign} {entry.kind:<{KIND_CELLS}}", tone),)
    hanging = (Span(" " * HEAD_CELLS),)
    return tuple((*(hanging if index else head), *line) for index, line in enumerate(lines))


def full_lines(plan: Plan, entry: JournalEntry, today: date, width: int) -> tuple[Line, ...]:
    """An entry in full: what was asked, what was written, what is known besides, and its goals."""
    return tuple(_full(plan, shown(entry, today), today, width))


def _full(plan: Plan, entry: JournalEntry, today: date, width: int) -> Iterator[Line]:
    sign, tone = SIGNS[entry.kind]
    day = Span(f"  {write_date(entry.on, today)}", Tone.FAINT)
    yield (Span(f"{sign} {entry.kind}", tone), day)
    yield ()
    if entry.prompt:
        yield from toned(wrapped(entry.prompt, width), Tone.FAINT)
        yield ()
    yield from toned(wrapped(entry.text, width), Tone.PLAIN)
    facts = [line for name, words in _facts(entry) for line in _fact(name, words, width)]
    if facts:
        yield ()
        yield from facts
    goals = [plan.goals[each].title for each in entry.goals if each in plan.goals]
    if goals:
        yield ()
    for title in goals:
        for index, line in enumerate(toned(wrapped(title, width - 2), Tone.STRONG)):
            yield (Span("  " if index else "→ ", Tone.ACCENT), *line)


def _facts(entry: JournalEntry) -> Iterator[tuple[str, str]]:
    """What an entry says beside its text, each with its name."""
    facts = (
        ("impact", entry.impact),
        ("evidence", entry.evidence),
        ("number", entry.number),
        ("link", entry.link),
        ("skill", entry.skill),
        ("seen by", entry.seen_by),
        ("comes from", entry.blocker or ""),
    )
    return ((name, words) for name, words in facts if words)


def _fact(name: str, words: str, width: int) -> Iterator[Line]:
    for index, row in enumerate(wrapped(words, width - KIND_CELLS)):
        yield (Span(f"{'' if index else name:<{KIND_CELLS}}", Tone.FAINT), Span(row))
