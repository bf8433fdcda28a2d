"""The filter language of boards and lists: `due<4w cat:skill #python -focus ~"senior" review`.

Every term must hold. A bare word is looked for in the title, the why and the tags, whatever its
case; `~"..."` finds titles that say much the same; a minus sign before a term turns it round.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from planner.calendar import FiscalYear
from planner.fields import choice_of
from planner.goal import Category, Goal, Status
from planner.horizon import Band, Track, band_of
from planner.human_date import Lean, read_date
from planner.ids import read_id
from planner.likeness import is_alike
from planner.pace import is_blocked, is_stale
from planner.plan import Plan
from planner.refusal import Refusal
from planner.text import clean

Test = Callable[[Plan, Goal, date], bool]

_TERM = re.compile(r'(?P<minus>-)?(?P<term>(?:[^\s"]|"[^"]*"?)+)')
_DUE = re.compile(r"due(?P<sign><=|>=|<|>|:)(?P<day>.*)", re.I)
_KEY = re.compile(r"(?P<key>[a-z]+):(?P<value>.*)", re.I)


@dataclass(frozen=True, slots=True)
class GoalFilter:
    """A filter that was understood; `names_status` is True when it asks for a status itself."""

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
    for match in _TERM.finditer(clean(text)):
        term = match["term"].replace('"', "")
        try:
            test = _read_term(term, today, fiscal)
        except Refusal:
            if is_typing:
                continue
            raise
        names_status = names_status or term.casefold().startswith("status:")
        tests.append(_negated(test) if match["minus"] else test)
    return GoalFilter(tuple(tests), names_status)


def _negated(test: Test) -> Test:
    return lambda plan, goal, today: not test(plan, goal, today)


def _read_term(term: str, today: date, fiscal: FiscalYear) -> Test:
    if term.casefold() in _STATES:
        return _STATES[term.casefold()]
    if term.startswith("#"):
        tag = term[1:].casefold()
        return lambda _plan, goal, _today: tag in goal.tags or tag == goal.category
    if term.startswith("~"):
        return lambda _plan, goal, _today: is_alike(term[1:], goal.title)
    if due := _DUE.fullmatch(term):
        return _due(due["sign"], due["day"], today, fiscal)
    if key := _KEY.fullmatch(term):
        return _keyed(key["key"].casefold(), key["value"])
    return _worded(term.casefold())


def _worded(word: str) -> Test:
    def test(_plan: Plan, goal: Goal, _today: date) -> bool:
        return (
            word in goal.title.casefold()
            or word in goal.why.casefold()
            or any(word in tag for tag in goal.tags)
        )

    return test


def _due(sign: str, typed: str, today: date, fiscal: FiscalYear) -> Test:
    day = read_date(typed.replace("_", " "), today, lean=Lean.FUTURE, fiscal=fiscal)

    def test(_plan: Plan, goal: Goal, now: date) -> bool:
        if goal.due is None:
            return False
        match sign:
            case "<":
                return goal.due < day
            case ">":
                return goal.due > day
            case ">=":
                return goal.due >= day
            case "<=":
                return goal.due <= day
        return now <= goal.due <= day

    return test


def _keyed(key: str, value: str) -> Test:
    read = _KEYS.get(key)
    if read is None:
        known = ", ".join(f"{each}:" for each in _KEYS)
        raise Refusal(f"a filter has no key {key}:", f"use {known} due<4w, #tag, focus or words")
    return read(value)


def _category(value: str) -> Test:
    wanted = choice_of(Category, value, "category")
    return lambda _plan, goal, _today: goal.category is wanted


def _status(value: str) -> Test:
    wanted = choice_of(Status, value, "status")
    return lambda _plan, goal, _today: goal.status is wanted


def _track(value: str) -> Test:
    if value and "someday".startswith(value.casefold()):
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


def _state(value: str) -> Test:
    state = _STATES.get(value.casefold())
    if state is None:
        raise Refusal(f"nothing is {value or 'nothing'}", f"choose one of {', '.join(_STATES)}")
    return state


def _is_overdue(_plan: Plan, goal: Goal, today: date) -> bool:
    return goal.status.is_open and goal.due is not None and goal.due < today


_STATES: dict[str, Test] = {
    "focus": lambda _plan, goal, _today: goal.focus,
    "stale": is_stale,
    "blocked": lambda plan, goal, _today: is_blocked(plan, goal),
    "overdue": _is_overdue,
}

_KEYS: dict[str, Callable[[str], Test]] = {
    "cat": _category,
    "category": _category,
    "status": _status,
    "track": _track,
    "band": _band,
    "parent": _parent,
    "is": _state,
}
