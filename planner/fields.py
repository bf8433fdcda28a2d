"""The fields of a goal that a person edits: one row each, for every form, prompt and shell verb.

A field knows its name, a hint with an example, how typed text becomes its value and how the value
reads as text that can be typed back.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeVar

from planner.calendar import FiscalYear
from planner.goal import Category, Goal, Kind, Obstacle, Purpose, Reason, Tripwire
from planner.human_date import Lean, read_date, write_date
from planner.ids import handles
from planner.measure import write_number
from planner.plan import Plan
from planner.profile import Sphere
from planner.refusal import Refusal
from planner.text import clean, read_line, read_note
from planner.values.value import Value

PERCENT_OF_TEN = 10
_HOURS = re.compile(r"\d{1,3}(?:\.\d+)?|\.\d+")
ARROW = "->"
"""Stands between an obstacle and the plan for it."""

E = TypeVar("E", bound=StrEnum)


class Context(NamedTuple):
    """What reading a field needs to know beside the typed text."""

    plan: Plan
    today: date

    @property
    def fiscal(self) -> FiscalYear:
        """The person's fiscal year."""
        return self.plan.fiscal_year


class GoalField(NamedTuple):
    """One editable field of a goal.

    `read` raises a Refusal for text that it can't take; `write` gives text that `read` takes back.
    `choices` are the only values there are, when the field has such.
    """

    name: str
    label: str
    hint: str
    read: Callable[[str, Context], object]
    write: Callable[[object, Context], str]
    choices: tuple[str, ...] = ()
    is_long: bool = False


def field_named(typed: str) -> GoalField:
    """The field that a shell argument names; underscores, hyphens and spaces are the same."""
    name = clean(typed).casefold().replace("-", "_").replace(" ", "_")
    field = GOAL_FIELDS.get(name)
    if field is None:
        known = ", ".join(each.replace("_", "-") for each in GOAL_FIELDS)
        raise Refusal(f"a goal has no field named {name}", f"choose one of {known}")
    return field


def written(goal: Goal, context: Context) -> Mapping[str, str]:
    """Every field of a goal as text that can be typed back."""
    return {name: field.write(getattr(goal, name), context) for name, field in GOAL_FIELDS.items()}


def read_due(text: str, context: Context) -> date | None:
    """A day to come, or None for an empty text."""
    return _read_day(text, context)


def read_confidence(text: str, _context: Context | None = None) -> int | None:
    """A confidence as 0 to 100 percent, typed as `8` (of 10) or `80%`; empty is None."""
    typed = clean(text).removeprefix("@")
    if not typed:
        return None
    number = typed.removesuffix("%")
    if not number.isascii() or not number.isdigit():
        raise Refusal(f"{typed} is not a confidence", "give 0 to 10, or 0% to 100%")
    scale, limit = (1, 100) if typed.endswith("%") else (PERCENT_OF_TEN, PERCENT_OF_TEN)
    if int(number) > limit:
        raise Refusal(f"a confidence of {typed} doesn't exist", "give 0 to 10, or 0% to 100%")
    return int(number) * scale


def read_hours(text: str, _context: Context | None = None) -> float | None:
    """Hours a week, typed as `2` or `1.5`; empty is None."""
    typed = clean(text).removesuffix("h").strip()
    if not typed:
        return None
    if not _HOURS.fullmatch(typed):
        raise Refusal(f"{typed} is not a number of hours", "give a number such as 2 or 1.5")
    return float(typed)


def read_obstacles(text: str, _context: Context | None = None) -> tuple[Obstacle, ...]:
    """One obstacle a line, its plan behind an arrow: `no quiet hour -> block Friday morning`."""
    obstacles: list[Obstacle] = []
    for row in read_note(text, "obstacles").splitlines():
        what, _, then = row.partition(ARROW)
        if row.strip():
            obstacles.append(Obstacle(read_line(what, "obstacle"), clean(then)))
    return tuple(obstacles)


_TRIPWIRE = re.compile(r"(?P<least>\d{1,3}) ?% +by +(?P<day>[^:]+):(?P<then>.+)", re.IGNORECASE)


def read_tripwire(text: str, context: Context) -> Tripwire | None:
    """When to stop or shrink, typed as `40% by end of Q1: halve the scope`; empty is None."""
    typed = clean(text)
    if not typed:
        return None
    parts = _TRIPWIRE.fullmatch(typed)
    if parts is None:
        raise Refusal("that is no tripwire", "write it like 40% by 2027-03-31: halve the scope")
    day = read_date(parts["day"].strip(), context.today, lean=Lean.FUTURE, fiscal=context.fiscal)
    return Tripwire(day, int(parts["least"]), read_line(parts["then"], "plan for the tripwire"))


def _write_tripwire(value: object, context: Context) -> str:
    if not isinstance(value, Tripwire):
        return ""
    return f"{value.least}% by {write_date(value.by, context.today)}: {value.then}"


def read_tags(text: str, _context: Context | None = None) -> tuple[str, ...]:
    """Tags apart by spaces or commas, each with or without its hash sign."""
    words = clean(text).replace(",", " ").split()
    return tuple(dict.fromkeys(tag for word in words if (tag := word.lstrip("#").casefold())))


def _read_day(text: str, context: Context) -> date | None:
    typed = clean(text)
    if not typed:
        return None
    return read_date(typed, context.today, lean=Lean.FUTURE, fiscal=context.fiscal)


def _read_start(text: str, context: Context) -> date:
    day = _read_day(text, context)
    if day is None:
        raise Refusal("a goal has a start date", "give a day such as today or 2027-01-04")
    return day


def _write_day(value: object, context: Context) -> str:
    return write_date(value, context.today) if isinstance(value, date) else ""


def _read_title(text: str, _context: Context) -> str:
    return read_line(text, "title")


def _note(what: str) -> Callable[[str, Context], str]:
    return lambda text, _context: read_note(text, what)


def _read_first_step(text: str, _context: Context) -> str:
    return read_line(text, "first step") if clean(text) else ""


def choice_of(kind: type[E], text: str, what: str) -> E:
    """The member that the text names, or begins alone."""
    typed = clean(text).casefold().replace(" ", "-")
    found = [each for each in kind if each.value == typed] or [
        each for each in kind if typed and each.value.startswith(typed)
    ]
    if len(found) != 1:
        raise Refusal(
            f"{clean(text) or 'nothing'} is not a {what}", f"choose one of {', '.join(kind)}"
        )
    return found[0]


def _choice(kind: type[E], what: str) -> Callable[[str, Context], E]:
    return lambda text, _context: choice_of(kind, text, what)


def _read_reason(text: str, _context: Context) -> Reason | None:
    return choice_of(Reason, text, "reason") if clean(text) else None


_YES, _NO = ("yes", "y", "true"), ("no", "n", "false")


def _read_yes_no(text: str, _context: Context) -> bool | None:
    typed = clean(text).casefold()
    if typed and typed not in _YES + _NO:
        raise Refusal(f"{typed} is neither yes nor no", "answer yes or no, or nothing")
    return typed in _YES if typed else None


def _read_parents(text: str, context: Context) -> tuple[str, ...]:
    words = clean(text).replace(",", " ").split()
    return tuple(dict.fromkeys(context.plan.goal(word).id for word in words))


def _write_parents(value: object, context: Context) -> str:
    shown = handles(context.plan.goals)
    ids: tuple[str, ...] = value if isinstance(value, tuple) else ()
    return " ".join(shown.get(id_, id_) for id_ in ids)


def read_values(text: str, _context: Context | None = None) -> tuple[Value, ...]:
    """Values apart by spaces or commas, the most important first: `AU love`."""
    words = clean(text).replace(",", " ").split()
    return tuple(dict.fromkeys(read_value(word) for word in words))


def read_value(word: str) -> Value:
    """One value by its code, whatever its case."""
    by_code = {each.casefold(): each for each in Value}
    if word.casefold() not in by_code:
        known = ", ".join(f"{each} ({each.full_name})" for each in Value)
        raise Refusal(f"{word} is no value", f"choose from {known}")
    return by_code[word.casefold()]


def _write_values(value: object, _context: Context) -> str:
    return " ".join(value) if isinstance(value, tuple) else ""


def _write(value: object, _context: Context) -> str:
    """Text, a choice, a number or nothing, as it is typed."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return write_number(value)
    return "" if value is None else str(value)


def _write_percent(value: object, _context: Context) -> str:
    return "" if value is None else f"{value}%"


def _write_tags(value: object, _context: Context) -> str:
    return " ".join(f"#{tag}" for tag in value) if isinstance(value, tuple) else ""


def _write_obstacles(value: object, _context: Context) -> str:
    rows = value if isinstance(value, tuple) else ()
    return "\n".join(
        f"{each.what} {ARROW} {each.then}" if each.then else each.what for each in rows
    )


GOAL_FIELDS: Mapping[str, GoalField] = {
    field.name: field
    for field in (
        GoalField("title", "Goal", "what you will have reached", _read_title, _write),
        GoalField(
            "why", "Why", "what it is good for, in your words", _note("why"), _write, is_long=True
        ),
        GoalField("start", "Start", "today, mon, 2027-01-04", _read_start, _write_day),
        GoalField(
            "due", "Due", "end of Q3, +6m, 2027-06-30; empty for someday", read_due, _write_day
        ),
        GoalField(
            "category",
            "Category",
            "its column on the board",
            _choice(Category, "category"),
            _write,
            tuple(Category),
        ),
        GoalField("tags", "Tags", "#python #conference", read_tags, _write_tags),
        GoalField(
            "parents",
            "Serves",
            "ids of the long-term goals it is a step to",
            _read_parents,
            _write_parents,
        ),
        GoalField(
            "values",
            "Values",
            "anchors and circles that it serves: AU love",
            read_values,
            _write_values,
        ),
        GoalField(
            "no_value_because",
            "No value because",
            "why it serves none of your values",
            _note("reason for no value"),
            _write,
            is_long=True,
        ),
        GoalField(
            "kind",
            "Kind",
            "an ability, a position, or neither",
            _choice(Kind, "kind"),
            _write,
            tuple(Kind),
        ),
        GoalField(
            "purpose",
            "Purpose",
            "a future capability, today's results, or knowledge",
            _choice(Purpose, "purpose"),
            _write,
            tuple(Purpose),
        ),
        GoalField(
            "sphere",
            "Sphere",
            "which part of life",
            _choice(Sphere, "sphere"),
            _write,
            tuple(Sphere),
        ),
        GoalField(
            "reason", "Reason", "why you want it, honestly", _read_reason, _write, tuple(Reason)
        ),
        GoalField(
            "first_step", "First step", "what you can do this week", _read_first_step, _write
        ),
        GoalField(
            "resources",
            "Resources",
            "books, courses, people, money",
            _note("resources"),
            _write,
            is_long=True,
        ),
        GoalField("hours_per_week", "Hours a week", "2 or 1.5", read_hours, _write),
        GoalField(
            "confidence",
            "First confidence",
            "at the start: 0 to 10, or 80%",
            read_confidence,
            _write_percent,
        ),
        GoalField(
            "in_my_control", "In my control", "yes or no", _read_yes_no, _write, ("yes", "no")
        ),
        GoalField(
            "obstacles",
            "Obstacles",
            "no quiet hour -> block Friday morning",
            read_obstacles,
            _write_obstacles,
            is_long=True,
        ),
        GoalField(
            "tripwire",
            "Tripwire",
            "40% by end of Q1: halve the scope",
            read_tripwire,
            _write_tripwire,
        ),
        GoalField(
            "employer_support",
            "Employer support",
            "time, budget, a stretch task",
            _note("employer support"),
            _write,
            is_long=True,
        ),
        GoalField(
            "company_priority",
            "Company priority",
            "which aim of the company it serves",
            _note("company priority"),
            _write,
            is_long=True,
        ),
    )
}
"""The editable fields by name, in the order in which a form shows them."""
