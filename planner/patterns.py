"""Patterns: what recurs in successes and in struggles, and what gets in the way how often."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from planner.journal import Blocker, EntryKind, JournalEntry
from planner.likeness import is_alike
from planner.plan import Plan
from planner.reviews.prompts import TO_CHANGE, WORKED
from planner.topics import topic_words, topics

FEWEST = 2
"""Entries that make a pattern."""


class Pattern(NamedTuple):
    """What entries share, as words in the order of the alphabet; the newest entry comes first."""

    words: tuple[str, ...]
    entries: tuple[JournalEntry, ...]


class BlockerCount(NamedTuple):
    """How often something got in the way, with the roadblocks that say so, the newest first."""

    blocker: Blocker
    entries: tuple[JournalEntry, ...]


class Tally(NamedTuple):
    """How many successes and struggles are about one thing, such as a goal or a skill."""

    about: str
    successes: int
    struggles: int


class Patterns(NamedTuple):
    """What the journal of some days has in common with itself, the most frequent first.

    The tallies are by title of goal, by category of the goals, and by the skill that a win names.
    """

    since: date
    until: date
    successes: tuple[Pattern, ...]
    struggles: tuple[Pattern, ...]
    blockers: tuple[BlockerCount, ...]
    goals: tuple[Tally, ...]
    categories: tuple[Tally, ...]
    skills: tuple[Tally, ...]


def patterns(plan: Plan, since: date, until: date) -> Patterns:
    """What recurs from a day to another one, both included."""
    inside = [each for each in plan.journal.values() if since <= each.on <= until]
    inside.sort(key=lambda each: each.on, reverse=True)
    successes = [each for each in inside if _is_success(each)]
    struggles = [each for each in inside if _is_struggle(each)]
    tallied = (successes, struggles)
    return Patterns(
        since,
        until,
        recurring(successes),
        recurring(struggles),
        _blockers(inside),
        _tallies(tallied, lambda each: _titles(plan, each)),
        _tallies(tallied, lambda each: _categories(plan, each)),
        _tallies(tallied, lambda each: (each.skill,) if each.skill else ()),
    )


def recurring(entries: Sequence[JournalEntry]) -> tuple[Pattern, ...]:
    """What two or more entries are about, or say alike; the most frequent first.

    Words that always come together are one pattern. Entries are expected with the newest first.
    """
    about = [topics(each.text) for each in entries]
    places: dict[str, list[int]] = {}
    for place, stems in enumerate(about):
        for stem in stems:
            places.setdefault(stem, []).append(place)
    together: dict[tuple[int, ...], list[str]] = {}
    for stem, found in places.items():
        if len(found) >= FEWEST:
            together.setdefault(tuple(found), []).append(stem)
    made = [_pattern(stems, [entries[n] for n in found]) for found, stems in together.items()]
    shared = {n for found in together for n in found}
    made.extend(_said_again([each for n, each in enumerate(entries) if n not in shared]))
    return tuple(sorted(made, key=lambda each: (-len(each.entries), each.words)))


def _pattern(stems: Iterable[str], entries: Collection[JournalEntry]) -> Pattern:
    return Pattern(topic_words(stems, [each.text for each in entries]), tuple(entries))


def _said_again(entries: Iterable[JournalEntry]) -> Iterator[Pattern]:
    """Entries that say much the same though they share no topic, such as one that is misspelled."""
    left = list(entries)
    while left:
        first, *others = left
        same = [each for each in others if is_alike(first.text, each.text)]
        if same:
            yield _pattern(topics(first.text), (first, *same))
        left = [each for each in others if each not in same]


def _is_success(entry: JournalEntry) -> bool:
    return entry.kind is EntryKind.WIN or entry.prompt == WORKED


def _is_struggle(entry: JournalEntry) -> bool:
    return entry.kind is EntryKind.ROADBLOCK or entry.prompt == TO_CHANGE


def _blockers(entries: Iterable[JournalEntry]) -> tuple[BlockerCount, ...]:
    found: dict[Blocker, list[JournalEntry]] = {}
    for entry in entries:
        if entry.blocker is not None:
            found.setdefault(entry.blocker, []).append(entry)
    order = list(Blocker)
    counted = [BlockerCount(blocker, tuple(there)) for blocker, there in found.items()]
    return tuple(sorted(counted, key=lambda each: (-len(each.entries), order.index(each.blocker))))


def _titles(plan: Plan, entry: JournalEntry) -> tuple[str, ...]:
    return tuple(plan.goals[each].title for each in entry.goals if each in plan.goals)


def _categories(plan: Plan, entry: JournalEntry) -> tuple[str, ...]:
    """The categories of an entry's goals, each once."""
    goals = [plan.goals[each] for each in entry.goals if each in plan.goals]
    return tuple(dict.fromkeys(goal.category.value for goal in goals))


def _tallies(
    tallied: tuple[Sequence[JournalEntry], Sequence[JournalEntry]],
    about: Callable[[JournalEntry], tuple[str, ...]],
) -> tuple[Tally, ...]:
    successes, struggles = (
        Counter(what for each in side for what in about(each)) for side in tallied
    )
    made = [Tally(what, successes[what], struggles[what]) for what in successes | struggles]
    return tuple(sorted(made, key=lambda each: (-each.successes - each.struggles, each.about)))
