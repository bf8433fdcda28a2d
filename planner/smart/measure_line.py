"""An amount of a sentence in the words in which a measure is typed, to fill in the field for it."""

import re

from planner.calendar import Period
from planner.human_date.vocabulary import COUNTS
from planner.measure import write_number
from planner.smart.measure_families import MeasureFamily
from planner.smart.measures import FoundMeasure
from planner.smart.numbers import MONEY_SIGN

_OFTEN = {"once": 1, "twice": 2, "thrice": 3, "dozen": 12, "hundred": 100, "thousand": 1000}
_FACTORS = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000}
_RHYTHMS = {"daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter"}
_AMOUNT = re.compile(
    rf"(?P<sign>{MONEY_SIGN}?) ?(?:(?P<digits>\d[\d.,]*)(?: ?(?P<factor>k|m|thousand|million)\b)?"
    rf"|(?P<word>{'|'.join((*COUNTS, *_OFTEN))})\b)\+?[ -]?(?P<unit>.*)",
    re.IGNORECASE,
)
_RATE = re.compile(
    rf"(?P<amount>.*?) ?(?:/|\b(?:per|an?|each|every)\b) ?(?P<period>{'|'.join(Period)})s?",
    re.IGNORECASE,
)
_YES_OR_NO = (MeasureFamily.END_STATE, MeasureFamily.CREDENTIAL)


def write_measure_line(found: FoundMeasure) -> str:
    """The line that a person would type, such as `3 letters per week`; empty if it can't be told.

    What is reached or not keeps its words; a range is known by its lower end.
    """
    if found.family in _YES_OR_NO:
        return found.words
    if found.family is MeasureFamily.FROM_TO:
        return _from_to(found)
    if found.family is MeasureFamily.RATE:
        return _rate(found.words)
    amount = _amount(found.target or found.words)
    return f"{amount} %" if amount and found.family is MeasureFamily.PERCENT else amount


def _from_to(found: FoundMeasure) -> str:
    start, end = _amount(found.baseline), _amount(found.target)
    if not (start and end):
        return ""
    unit = start.partition(" ")[2]
    return f"from {start} to {end if ' ' in end or not unit else f'{end} {unit}'}"


def _rate(words: str) -> str:
    if period := _RHYTHMS.get(words.lower()):
        return f"1 times per {period}"
    match = _RATE.fullmatch(words)
    if match is None:
        return ""
    amount = _amount(match["amount"] or "1")
    unit = "" if " " in amount else " times"
    return f"{amount}{unit} per {match['period'].lower()}" if amount else ""


def _amount(words: str) -> str:
    """A number without commas and its unit, the sign of a currency behind it."""
    match = _AMOUNT.fullmatch(words.strip())
    if match is None:
        return ""
    try:
        value = _number(match)
    except ValueError:
        return ""
    unit = match["unit"].strip() or match["sign"]
    return f"{write_number(value)} {unit}".strip()


def _number(match: re.Match[str]) -> float:
    if match["word"]:
        word = match["word"].lower()
        return _OFTEN[word] if word in _OFTEN else COUNTS[word]
    value = float(match["digits"].rstrip(".,").replace(",", ""))
    return value * _FACTORS.get((match["factor"] or "").lower(), 1)
