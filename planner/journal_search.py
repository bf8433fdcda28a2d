"""The search of the journal: `planning kind:win goal:k7f since:may -blocker:time "in quotes"`.

Every term must hold. A bare word is looked for in all that an entry says, whatever its case. A
minus sign before a term turns it round. Days lean to the past: `since:may` is from the first day of
last May on, `on:may` lies in it. Of a closed letter nothing but its kind and its day is found.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from planner.calendar import FiscalYear
from planner.fields import choice_of
from planner.human_date import Lean, read_date
from planner.ids import read_id
from planner.journal import Blocker, EntryKind, JournalEntry
from planner.plan import Plan
from planner.refusal import Refusal
from planner.reviews.letters import shown
from planner.terms import terms_of

Test = Callable[[Plan, JournalEntry], bool]

_KEY = re.compile(r"(?P<key>[a-z]+):(?P<value>.*)", re.I)


class JournalSearch(NamedTuple):
    """A search that was understood."""

    tests: tuple[Test, ...] = ()

    def matches(self, plan: Plan, entry: JournalEntry, today: date) -> bool:
        """Whether every term holds for an entry, as it may be read on a day."""
        if not self.tests:
            return True
        read = shown(entry, today)
        return all(test(plan, read) for test in self.tests)


EVERY_ENTRY = JournalSearch()
"""The search without a term."""


def read_search(
    text: str, today: date, fiscal: FiscalYear = FiscalYear(), *, is_typing: bool = False
) -> JournalSearch:
    """Understand a search; refuses an unknown key with those that there are.

    While it `is_typing`, a term that can't be understood yet is left out instead.
    """
    tests: list[Test] = []
    for term in terms_of(text):
        try:
            test = _read_term(term.typed, today, fiscal)
        except Refusal:
            if is_typing:
                continue
            raise
        tests.append(_negated(test) if term.is_negated else test)
    return JournalSearch(tuple(tests))


def words_of(entry: JournalEntry) -> str:
    """All that an entry says, in one text."""
    said = (
        entry.text, entry.prompt, entry.impact, entry.evidence, entry.number, entry.link,
        entry.skill, entry.seen_by,
    )  # fmt: skip
    return "\n".join(filter(None, said))


def _negated(test: Test) -> Test:
    return lambda plan, entry: not test(plan, entry)


def _read_term(typed: str, today: date, fiscal: FiscalYear) -> Test:
    term = typed.replace('"', "")
    if not term.strip(" -"):
        raise Refusal(f"{typed} finds nothing", "add a word to it")
    key = None if typed.startswith('"') else _KEY.fullmatch(term)
    if key is None or "//" in term:
        return _worded(term)
    name, value = key["key"].casefold(), key["value"]
    if name in _DAYS:
        return _DAYS[name](value.replace("_", " "), today, fiscal)
    if name not in _KEYS:
        known = ", ".join(f"{each}:" for each in (*_KEYS, *_DAYS))
        raise Refusal(f"{name}: is no key of the journal", f"use {known} or plain words")
    return _KEYS[name](value)


def _worded(words: str) -> Test:
    wanted = " ".join(words.casefold().split())
    return lambda _plan, entry: wanted in " ".join(words_of(entry).casefold().split())


def _kind(value: str) -> Test:
    wanted = choice_of(EntryKind, value, "kind of entry")
    return lambda _plan, entry: entry.kind is wanted


def _blocker(value: str) -> Test:
    wanted = choice_of(Blocker, value, "roadblock")
    return lambda _plan, entry: entry.blocker is wanted


def _goal(value: str) -> Test:
    """A goal by the beginning of its id, or by words of its title."""
    prefix, words = read_id(value), value.casefold()
    if not words:
        raise Refusal("no goal was named", "write goal: and the beginning of its id, or its words")

    def test(plan: Plan, entry: JournalEntry) -> bool:
        return any(
            each.startswith(prefix)
            or (each in plan.goals and words in plan.goals[each].title.casefold())
            for each in entry.goals
        )

    return test


def _since(typed: str, today: date, fiscal: FiscalYear) -> Test:
    first, _ = _days(typed, today, fiscal)
    return lambda _plan, entry: entry.on >= first


def _until(typed: str, today: date, fiscal: FiscalYear) -> Test:
    _, last = _days(typed, today, fiscal)
    return lambda _plan, entry: entry.on <= last


def _on(typed: str, today: date, fiscal: FiscalYear) -> Test:
    first, last = _days(typed, today, fiscal)
    return lambda _plan, entry: first <= entry.on <= last


def _days(typed: str, today: date, fiscal: FiscalYear) -> tuple[date, date]:
    """The first and the last day of what was typed; a day is both."""
    last = read_date(typed, today, lean=Lean.PAST, fiscal=fiscal)
    try:
        first = read_date(f"start of {typed}", today, lean=Lean.PAST, fiscal=fiscal)
    except Refusal:
        return last, last
    return min(first, last), last


_KEYS: dict[str, Callable[[str], Test]] = {"kind": _kind, "goal": _goal, "blocker": _blocker}

_DAYS: dict[str, Callable[[str, date, FiscalYear], Test]] = {
    "since": _since,
    "until": _until,
    "on": _on,
}
