"""Dates as people write them: `fri`, `+3w`, `in six months`, `end of Q3`, `mid jan`, `June 2027`.

A wrong day is worse than a refusal, so every text either has one meaning by a rule below or is
refused with an example. What is shown (`write_date`) can always be typed back. English only.

- What could lie in the past or the future is the nearest one on the side that the field leans to:
  `15 June`, `the 15th`, `Q2` and `week 12` may be today's, a bare weekday never is where a day to
  come is asked for. `this friday` is today or the nearest; `next friday` is the one of next week.
- `2 weeks` and `3w` go the way that the field leans; `in`, `+`, `from now`, `ago` and `-` say it.
  `next month` is the calendar's, `within the next month` one month from today.
- A whole period is its last day; where a past day is asked for, its last day that is not after
  today. Behind `before`, `from` and `since` it is its first day.
- Weeks run from Monday to Sunday. Quarters, halves and `FY27` follow the person's fiscal year,
  named by the year it ends in; `year` and `2027` are the calendar's.
- The middle of a month is its 15th; `early` and `late` lie halfway between it and the edges.
- `by`, `on`, `until` and their like change nothing: `before 30 June` still allows that day.
- Seasons, `25/6` and two-digit years are refused; `5/6/2027` is, `25/6/2027` is not.
"""

from planner.human_date.finding import FoundDate, find_date
from planner.human_date.lean import Lean
from planner.human_date.reading import read_date
from planner.human_date.writing import write_date, write_distance

__all__ = ["FoundDate", "Lean", "find_date", "read_date", "write_date", "write_distance"]
