"""The families of words that name a whole period."""

from planner.calendar import FiscalQuarter, IsoWeek
from planner.human_date.families import Family, Match, Recurring, Standing
from planner.human_date.periods import (
    Span,
    half_span,
    month_span,
    period_span,
    quarter_span,
    week_span,
    year_span,
)
from planner.human_date.single_days import STEPS
from planner.human_date.standpoint import Standpoint
from planner.human_date.vocabulary import (
    ANY_YEAR,
    FISCAL_YEAR,
    MONTH,
    PERIOD,
    YEAR,
    month_number,
)

CENTURY = 2000
"""`FY27` is 2027."""


def _month(match: Match, stand: Standpoint) -> Span | Recurring:
    month = month_number(match["month"])
    if match["year"]:
        return month_span(int(match["year"]), month)
    return lambda years: month_span(stand.today.year + years, month)


def _numbered_month(match: Match, _stand: Standpoint) -> Span:
    return month_span(int(match["year"]), int(match["month"]))


def _year(match: Match, _stand: Standpoint) -> Span:
    return year_span(FiscalQuarter(int(match["number"]), 1))


def _named_fiscal_year(match: Match) -> int:
    digits = match["fiscal"]
    return int(digits) if len(digits) == 4 else CENTURY + int(digits)


def _fiscal_year(match: Match, stand: Standpoint) -> Span:
    return year_span(FiscalQuarter(_named_fiscal_year(match), 1, stand.fiscal.start_month))


def _quarter_or_half(match: Match, stand: Standpoint) -> Span | Recurring:
    """`Q1` to `Q4`, `H1` and `H2`, of the fiscal year named or of the nearest one."""
    number, start = int(match["number"]), stand.fiscal.start_month

    def of_year(year: int) -> Span:
        if match["part"] == "q":
            return quarter_span(FiscalQuarter(year, number, start))
        return half_span(FiscalQuarter(year, 2 * number - 1, start))

    if match["fiscal"]:
        return of_year(_named_fiscal_year(match))
    if match["year"]:
        return of_year(int(match["year"]))
    this_year = stand.fiscal.quarter_of(stand.today).year
    return lambda years: of_year(this_year + years)


def _week(match: Match, stand: Standpoint) -> Span | Recurring:
    number = int(match["week"])
    if match["year"]:
        return week_span(IsoWeek(int(match["year"]), number))
    this_year = IsoWeek.of(stand.today).year
    return lambda years: week_span(IsoWeek(this_year + years, number))


def _relative(match: Match, stand: Standpoint) -> Span:
    return period_span(match["unit"], STEPS[match["which"]], stand)


def _todays(match: Match, stand: Standpoint) -> Span | Recurring:
    return lambda steps: period_span(match["unit"], steps, stand)


_PART = r"(?P<part>q(?=[1-4])|h(?=[12]))(?P<number>\d)"

WHOLE_PERIODS: tuple[Family[Span | Recurring], ...] = (
    Family(rf"{MONTH}(?:(?:,? |-| of ){YEAR})?", _month, Standing.WEAK),
    Family(r"(?P<number>\d{4})", _year, Standing.NUMBER),
    Family(rf"{YEAR}[-/](?P<month>0[1-9]|1[0-2])", _numbered_month, Standing.WEAK),
    Family(rf"{_PART}(?:(?:[ /-]| of ){ANY_YEAR})?", _quarter_or_half, Standing.WEAK),
    Family(rf"{ANY_YEAR}[ /-]?{_PART}", _quarter_or_half, Standing.WEAK),
    Family(FISCAL_YEAR, _fiscal_year, Standing.WEAK),
    Family(rf"(?P<which>this|next|last) {PERIOD}", _relative, Standing.CLEAR),
    Family(rf"(?:week ?|wk ?|w)(?P<week>\d{{1,2}})(?:(?:[ /-]| of ){YEAR})?", _week, Standing.WEAK),
    Family(rf"{YEAR}[ -]?w(?P<week>\d{{1,2}})", _week, Standing.CLEAR),
)
"""Periods that stand for themselves."""

BARE_PERIOD: Family[Span | Recurring] = Family(PERIOD, _todays, Standing.CLEAR)
"""Today's period, only ever named by a part of it: `end of the month`, `year end`, `eoq`."""
