"""The rhythm of reviews as a person types and reads it: weekdays, months, levels."""

from calendar import day_name, month_name
from collections.abc import Sequence

from planner.profile import ReviewLevel
from planner.refusal import Refusal
from planner.text import clean

ALL, NONE = "all", "none"
"""What stands for every level, and for no level."""

_SHORTEST = 3
_MONTHS = tuple(month_name)[1:]


def read_weekday(text: str) -> int:
    """A weekday as 0 for Monday to 6, typed as `fri` or `Friday`."""
    return _place(clean(text), tuple(day_name), "weekday", "give a day such as fri")


def read_month(text: str) -> int:
    """A month as 1 to 12, typed as `apr`, `April` or `4`."""
    typed = clean(text)
    if typed in {str(number) for number in range(1, len(_MONTHS) + 1)}:
        return int(typed)
    return 1 + _place(typed, _MONTHS, "month", "give a month such as apr")


def read_levels(text: str) -> tuple[ReviewLevel, ...]:
    """Levels of review apart by commas or spaces, such as `weekly,quarterly`; `all` or `none`."""
    words = clean(text).casefold().replace(",", " ").split()
    if words == [ALL]:
        return tuple(ReviewLevel)
    if words == [NONE]:
        return ()
    known = {level.value: level for level in ReviewLevel}
    unknown = [word for word in words if word not in known]
    if unknown or not words:
        reason = f"there is no level of review called {unknown[0]}" if unknown else "no level named"
        raise Refusal(reason, f"choose among {', '.join(known)}, {ALL} or {NONE}")
    return tuple(dict.fromkeys(known[word] for word in words))


def weekday_name(weekday: int) -> str:
    """A weekday in full, such as `Friday`."""
    return day_name[weekday]


def month_words(month: int) -> str:
    """A month in full, such as `April`."""
    return _MONTHS[month - 1]


def _place(typed: str, names: Sequence[str], what: str, remedy: str) -> int:
    """Where in a row of names the one stands that was typed, in full or by its beginning."""
    word = typed.casefold()
    for place, name in enumerate(names):
        if len(word) >= _SHORTEST and name.casefold().startswith(word):
            return place
    raise Refusal(f"{typed or 'nothing'} is no {what}", remedy)
