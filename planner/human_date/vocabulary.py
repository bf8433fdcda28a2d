"""The words that dates are made of, as patterns, and what they count."""

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
)  # fmt: skip
_TENS = ("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
COUNTS = (
    {"a": 1, "an": 1}
    | {word: number for number, word in enumerate(_NUMBERS, 1)}
    | {word: 10 * number for number, word in enumerate(_TENS, 3)}
)
UNIT_LETTERS = {"d": "day", "w": "week", "m": "month", "q": "quarter", "y": "year"}

MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)\.?"
)
DIGITS = r"(?P<count>\d{1,4})"
COUNT = rf"(?P<count>\d{{1,4}}|{'|'.join(COUNTS)})"
_UNITS = "(?:working |business )?days?|weeks?|months?|quarters?|years?"
UNIT = f"(?P<unit>{_UNITS})"
LETTER = f"(?P<unit>[{''.join(UNIT_LETTERS)}])"
ANY_UNIT = f"(?P<unit>[{''.join(UNIT_LETTERS)}]|{_UNITS})"
ONE = "(?P<unit>day|week|month|quarter|half|year)"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?"
ORDINAL = r"(?P<day>\d{1,2})(?:st|nd|rd|th)"
YEAR = r"(?P<year>\d{4})"
_FISCAL = r"(?:fy|(?:fiscal|financial)(?: year)?)"
FISCAL_YEAR = rf"{_FISCAL} ?(?P<fiscal>\d{{4}}|\d\d)"
ANY_YEAR = rf"(?:{FISCAL_YEAR}|{YEAR})"
PERIOD = rf"(?P<unit>week|month|quarter|half(?:[ -]year)?|year|{_FISCAL})"

DEADLINE_WORDS = "due|by|before|until|till|through|no later than|not later than"
SOFT_WORDS = "on|at|in|within|during|from|since"
DEADLINES = rf"(?:(?:{DEADLINE_WORDS}) ){{1,2}}"
SOFT = rf"(?:{SOFT_WORDS}) "

LONGEST_TEXT = 80
"""Characters of the longest date in words, with room to spare."""


def weekday_number(word: str) -> int:
    """0 for a Monday to 6 for a Sunday."""
    return WEEKDAYS.index(word[:3])


def month_number(word: str) -> int:
    """1 for January to 12 for December."""
    return MONTHS.index(word[:3]) + 1


def count_of(word: str) -> int:
    """The number that digits or a number word name."""
    return COUNTS[word] if word in COUNTS else int(word)
