"""The filter language of boards and lists: `due<4w cat:skill #python -focus ~"senior" value:AU`.

Every term must hold. A bare word is looked for in the title, the why and the tags, whatever its
case; in quotes it is nothing but words. `~"..."` finds titles with these words or words like them.
A minus sign before a term turns it round. `due:q3` and `due:fri` mean in that period or on that
day.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from planner.calendar import FiscalYear
from planner.fields import choice_of, read_value
from planner.goal import Category, Goal, Status
from planner.horizon import Band, Track, band_of
from planner.human_date import Lean, read_date
from planner.ids import read_id
from planner.likeness import mentions
from planner.pace import is_blocked, is_overdue, is_stale
from planner.plan import Plan
from planner.refusal import Refusal
from planner.terms import terms_of

Test = Callable[[Plan, Goal, date], bool]

_DUE = re.compile(r"due(?P<sign><=|>=|<|>|:)(?P<day>.*)", re.I)
_KEY = re.compile(r"(?P<key>[a-z]+):(?P<value>.*)", re.I)
_STATUS = "status:"
_SOMEDAY = "someday"
_NO_VALUE = "none"


class GoalFilter(NamedTuple):
    """A filter that was understood; `names_status` says whether it asks for a status itself."""

    tests: tuple[Test, ...] = ()
    names_status: bool = False

    def matches(self, plan: Plan, goal: Goal, today: date) -> bool:
        """Whether every term holds for a goal."""
        return all(test(plan, goal, today) for test in self.tests)


EVERY_GOAL = GoalFilter()
"""The filter without a term."""


def read_filter(
    text: str, today: date, fiscal: FiscalYear = FiscalYear(), *, is_typing: bool = False
) -> GoalFilter:
    """Understand a filter; refuses an unknown key with those that there are.

    While it `is_typing`, a term that can't be understood yet is left out instead.
    """
    tests: list[Test] = []
    names_status = False
    for term in terms_of(text):
        try:
            test = _read_term(term.typed, today, fiscal)
        except Refusal:
            if is_typing:
                continue
            raise
        tests.append(_negated(test) if term.is_negated else test)
        is_status = term.typed.casefold().startswith(_STATUS) and not term.is_negated
        names_status = names_status or is_status
    return GoalFilter(tuple(tests), names_status)


def _negated(test: Test) -> Test:
    return lambda plan, goal, today: not test(plan, goal, today)


def _read_term(typed: str, today: date, fiscal: FiscalYear) -> Test:
    term = typed.replace('"', "")
    if not term.strip(" -~#"):
        raise Refusal(f"{typed} finds nothing", "add a word to it")
    if typed.startswith('"'):
        return _worded(term)
    if read := _MARKED.get(term[0]):
        return read(term[1:])
    if state := _STATES.get(term.casefold()):
        return state
    if due := _DUE.fullmatch(term):
        return _due(due["sign"], due["day"].replace("_", " "), today, fiscal)
    if key := _KEY.fullmatch(term):
        return _keyed(key["key"].casefold(), key["value"])
    return _worded(term)


def _tagged(tag: str) -> Test:
    wanted = tag.casefold()

    def test(_plan: Plan, goal: Goal, _today: date) -> bool:
        return wanted == goal.category or any(wanted == each.casefold() for each in goal.tags)

    return test


def _alike(text: str) -> Test:
    return lambda _plan, goal, _today: mentions(goal.title, text)


def _worded(words: str) -> Test:
    wanted = " ".join(words.casefold().split())

    def test(_plan: Plan, goal: Goal, _today: date) -> bool:
        return (
            wanted in goal.title.casefold()
            or wanted in goal.why.casefold()
            or any(wanted in tag.casefold() for tag in goal.tags)
        )

    return test


def _due(sign: str, typed: str, today: date, fiscal: FiscalYear) -> Test:
    last = read_date(typed, today, lean=Lean.FUTURE, fiscal=fiscal)
    first = _first_day(typed, last, today, fiscal) if sign == ":" else last
    compare: Callable[[date], bool] = {
        "<": lambda due: due < last,
        "<=": lambda due: due <= last,
        ">": lambda due: due > last,
        ">=": lambda due: due >= last,
        ":": lambda due: first <= due <= last,
    }[sign]
    return lambda _plan, goal, _now: goal.due is not None and compare(goal.due)


def _first_day(typed: str, last: date, today: date, fiscal: FiscalYear) -> date:
    """The first day of a period that was typed, which may have passed; a day is its own first."""
    for lean in (Lean.FUTURE, Lean.PAST):
        try:
            first = read_date(f"start of {typed}", today, lean=lean, fiscal=fiscal)
        except Refusal:
            return last
        if first <= last:
            return first
    return last


def _keyed(key: str, value: str) -> Test:
    read = _KEYS.get(key)
    if read is None:
        known = ", ".join(f"{each}:" for each in _KEYS)
        raise Refusal(
            f"{key}: is no key of a filter",
            f"use {known}, due<4w, #tag, ~words or one of {', '.join(_STATES)}",
        )
    return read(value)


def _category(value: str) -> Test:
    wanted = choice_of(Category, value, "category")
    return lambda _plan, goal, _today: goal.category is wanted


def _status(value: str) -> Test:
    wanted = choice_of(Status, value, "status")
    return lambda _plan, goal, _today: goal.status is wanted


def _track(value: str) -> Test:
    typed = value.casefold()
    if len(typed) > 1 and _SOMEDAY.startswith(typed):
        return lambda _plan, goal, _today: goal.due is None
    wanted = choice_of(Track, value, "track")
    return lambda plan, goal, _today: plan.track_of(goal) is wanted


def _band(value: str) -> Test:
    wanted = choice_of(Band, value, "band")

    def test(plan: Plan, goal: Goal, today: date) -> bool:
        boundary = plan.profile.track_boundary_months
        return goal.due is not None and band_of(goal.due, today, boundary) is wanted

    return test


def _parent(value: str) -> Test:
    prefix = read_id(value)
    if not prefix:
        raise Refusal("no goal was named", "write parent: and the first characters of its id")
    return lambda _plan, goal, _today: any(each.startswith(prefix) for each in goal.parents)


def _value(typed: str) -> Test:
    if typed.casefold() == _NO_VALUE:
        return lambda _plan, goal, _today: not goal.values
    if not typed:
        raise Refusal("no value was named", "write value: and a code such as AU or love, or none")
    wanted = read_value(typed)
    return lambda _plan, goal, _today: wanted in goal.values


def _state(value: str) -> Test:
    state = _STATES.get(value.casefold())
    if state is None:
        raise Refusal(f"no goal is “{value}”", f"choose one of {', '.join(_STATES)}")
    return state


_STATES: dict[str, Test] = {
    "focus": lambda _plan, goal, _today: goal.focus,
    "stale": is_stale,
    "blocked": lambda plan, goal, _today: is_blocked(plan, goal),
    "overdue": lambda _plan, goal, today: is_overdue(goal, today),
    "reconfirm": lambda _plan, goal, _today: goal.reconfirm,
}

_MARKED: dict[str, Callable[[str], Test]] = {"#": _tagged, "~": _alike}

_KEYS: dict[str, Callable[[str], Test]] = {
    "cat": _category,
    "category": _category,
    "status": _status,
    "track": _track,
    "band": _band,
    "parent": _parent,
    "value": _value,
    "is": _state,
}
