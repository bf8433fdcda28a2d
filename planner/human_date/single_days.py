"""The families of words that name a single day, the commonest first."""

from datetime import date, timedelta

from planner.calendar import DAYS_IN_WEEK, IsoWeek, add_months, add_working_days
from planner.human_date.families import Family, Match, Standing
from planner.human_date.lean import Lean
from planner.human_date.periods import period_span
from planner.human_date.standpoint import Standpoint
from planner.human_date.vocabulary import (
    ANY_UNIT,
    COUNT,
    DAY,
    DIGITS,
    LETTER,
    MONTH,
    ONE,
    ORDINAL,
    UNIT,
    UNIT_LETTERS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    count_of,
    month_number,
    weekday_number,
)
from planner.refusal import Refusal

STEPS = {"last": -1, "this": 0, "next": 1}
MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def _iso(match: Match, _stand: Standpoint) -> date:
    return date(int(match["year"]), int(match["month"]), int(match["day"]))


def _slashed(match: Match, _stand: Standpoint) -> date:
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    if one != two and 1 <= one <= 12 and 1 <= two <= 12:
        raise Refusal(
            f"“{match.string}” could be a day in two months",
            f"write {year:04}-{two:02}-{one:02} or {year:04}-{one:02}-{two:02}",
        )
    return date(year, one, two) if two > 12 else date(year, two, one)


def _named(match: Match, stand: Standpoint) -> date:
    return stand.today + timedelta({"yesterday": -1, "today": 0, "tomorrow": 1}[match[0]])


def _moved(day: date, count: int, unit: str) -> date:
    match UNIT_LETTERS.get(unit, unit.removesuffix("s")):
        case "day":
            return day + timedelta(count)
        case "week":
            return day + timedelta(count * DAYS_IN_WEEK)
        case "working day" | "business day":
            return add_working_days(day, count)
        case name:
            return add_months(day, count * MONTHS_IN[name])


def _signed(match: Match, stand: Standpoint) -> date:
    count = int(match["sign"] + match["count"])
    return _moved(stand.today, count, match["unit"])


def _ahead(match: Match, stand: Standpoint) -> date:
    return _moved(stand.today, count_of(match["count"]), match["unit"])


def _ago(match: Match, stand: Standpoint) -> date:
    return _moved(stand.today, -count_of(match["count"]), match["unit"])


def _leaning(match: Match, stand: Standpoint) -> date:
    return _moved(stand.today, stand.sign * count_of(match["count"]), match["unit"])


def _one_ahead(match: Match, stand: Standpoint) -> date:
    return _moved(stand.today, 1, match["unit"])


def _weekday(match: Match, stand: Standpoint) -> date:
    """The next one after today; or the last one, which may be today."""
    if stand.lean is Lean.PAST:
        return _back_to(stand.today, match["weekday"])
    return _on_to(stand.today + timedelta(1), match["weekday"])


def _on_to(day: date, weekday: str) -> date:
    return day + timedelta((weekday_number(weekday) - day.weekday()) % DAYS_IN_WEEK)


def _back_to(day: date, weekday: str) -> date:
    return day - timedelta((day.weekday() - weekday_number(weekday)) % DAYS_IN_WEEK)


def _relative_weekday(match: Match, stand: Standpoint) -> date:
    match match["which"]:
        case "last":
            return _back_to(stand.today - timedelta(1), match["weekday"])
        case "next":
            return _on_to(IsoWeek.of(stand.today).moved(1).first_day, match["weekday"])
    if stand.lean is Lean.PAST:
        return _back_to(stand.today, match["weekday"])
    return _on_to(stand.today, match["weekday"])


def _weekday_of_week(match: Match, stand: Standpoint) -> date:
    week = IsoWeek.of(stand.today).moved(STEPS[match["which"]])
    return _on_to(week.first_day, match["weekday"])


def _day_of_month(match: Match, stand: Standpoint) -> date:
    month, day = month_number(match["month"]), int(match["day"])
    if match["year"]:
        found = date(int(match["year"]), month, day)
    else:
        found = stand.nearest(lambda years: date(stand.today.year + years, month, day))
    if match["weekday"] and found.weekday() != weekday_number(match["weekday"]):
        actual = WEEKDAYS[found.weekday()].title()
        raise Refusal(
            f"{found.isoformat()} is a {actual}, not a {match['weekday'].title()}",
            "leave out the weekday, or write the day that you mean",
        )
    return found


def _day_number(match: Match, stand: Standpoint) -> date:
    """That day of this month, or of the nearest month that has it on the leaning side."""
    first = stand.today.replace(day=1)
    return stand.nearest(lambda months: add_months(first, months).replace(day=int(match["day"])))


def _day_of_relative_month(match: Match, stand: Standpoint) -> date:
    return period_span("month", STEPS[match["which"]], stand).first.replace(day=int(match["day"]))


SINGLE_DAYS: tuple[Family[date], ...] = (
    Family(
        rf"{YEAR}(?P<sep>[-/.])(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}})",
        _iso,
        Standing.EXACT,
    ),
    Family("today|tomorrow|yesterday", _named, Standing.CLEAR),
    Family(WEEKDAY, _weekday, Standing.WEAK),
    Family(
        rf"(?P<sign>[+-]) ?(?P<count>\d{{1,4}}) ?{ANY_UNIT}",
        _signed,
        Standing.EXACT,
    ),
    Family(
        rf"(?:{WEEKDAY},? )?(?:the )?{DAY}(?: of |[ -]){MONTH}(?:(?:,? |-){YEAR})?",
        _day_of_month,
        Standing.CLEAR,
    ),
    Family(
        rf"(?:{WEEKDAY},? )?{MONTH} (?:the )?{DAY}(?:,? {YEAR})?", _day_of_month, Standing.CLEAR
    ),
    Family(
        rf"(?:(?:in|within) (?:the next )?|over the next ){COUNT} {UNIT}", _ahead, Standing.EXACT
    ),
    Family(rf"for (?:the next )?{COUNT} {UNIT}", _ahead, Standing.CLEAR),
    Family(rf"{COUNT} {UNIT} from (?:now|today)", _ahead, Standing.EXACT),
    Family(rf"in {DIGITS} ?{LETTER}", _ahead, Standing.NEVER),
    Family(rf"the next {COUNT} {UNIT}", _ahead, Standing.NEVER),
    Family(rf"(?:in|within|over) the next {ONE}", _one_ahead, Standing.CLEAR),
    Family(rf"{COUNT} {UNIT} ago", _ago, Standing.EXACT),
    Family(rf"{COUNT} {UNIT}", _leaning, Standing.NEVER),
    Family(rf"{DIGITS} ?{LETTER}", _leaning, Standing.NEVER),
    Family(rf"(?P<which>this|next|last) {WEEKDAY}", _relative_weekday, Standing.CLEAR),
    Family(rf"{WEEKDAY} (?P<which>this|next|last) week", _weekday_of_week, Standing.CLEAR),
    Family(
        r"(?P<one>\d{1,2})(?P<sep>[-/.])(?P<two>\d{1,2})(?P=sep)(?P<year>\d{4})",
        _slashed,
        Standing.CLEAR,
    ),
    Family(rf"(?:the )?{ORDINAL}", _day_number, Standing.NUMBER),
    Family(
        rf"(?:the )?{ORDINAL} of (?P<which>this|next|last) month",
        _day_of_relative_month,
        Standing.CLEAR,
    ),
)
