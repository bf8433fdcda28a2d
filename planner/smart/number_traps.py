"""Numbers that measure nothing: they stand in dates, names, labels and figures of speech."""

import re

from planner.smart.numbers import NUMBER

_LABELLED = (
    "chapter|part|level|phase|step|section|version|tier|room|module|volume|windows|python|web|iso"
    "|sigma|series|stage|grade|class|figure|table|covid|hl|osha|unit|year|week|day|goal|number"
    r"|no\.|option|angular|catch|form|competency|type(?= ?[12i]\b)"
)
"""Nouns whose number behind them is a name: `chapter 3`, `level 2`."""

_COUNTED_LIKE_YEARS = "steps|words|people|customers|users|followers|units|calories|dollars"
_ONE_IDIOMS = (
    r"one day\b(?! (?:a|per|each))|one another|no one|one of|at one|this one|that one|every ?one"
    r"|some ?one|square one|number one|day one|for one|the one|one's|one-stop"
    r"|one (?:thing|place|way|time|goal|on)\b|first|second|third"
)
_SURE = (
    "committed|dedicated|focused|focus|effort|sure|honest|present|engaged|positive|myself|invested"
)
_DIGIT_TRAPS = re.compile(
    "|".join(
        (
            r"\b(?:1:1s?|24/7|24x7|50/50|9(?:-to)?-5)\b",
            r"\b[qh][1-4]\b|\bfy ?\d{2,4}\b|\bv\d+(?:\.\d+)*\b",
            rf"\b(?:19[5-9]\d|20[0-6]\d)\b(?![.,]?\d|%| ?(?:{_COUNTED_LIKE_YEARS}))",
            r"\b\d{4}-\d\d(?:-\d\d)?\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b",
            rf"\b(?:1[01]0|1000) ?(?:%|percent) (?:{_SURE}|in\b)",
            r"\b(?:give|giving|my|be) (?:1[01]0|1000) ?(?:%|percent)(?! (?:of|on|in|completion))",
            r"\btop[- ]\d+\b ?%?",
            rf"\b{NUMBER}\+?[- ]years?['’]? (?:of )?(?:\w{{1,20}} )?experience\b",
            r"\bage[sd]? \d+(?: ?[-–] ?\d+)?|\(\d+ ?[-–] ?\d+\)",
            rf"\b(?:{_LABELLED})[- ]?\d+(?:\.\d+)*(?:-hour)?\b",
            r"\b\d+(?:st|nd|rd|th)\b|\bu(?:nder)?-\d{1,2}s?\b",
            r"\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?|\b\d{1,2}:\d\d\b",
            r"\b(?![abc][12]\b)[a-z]{1,30}\d[\w-]*\b|\b360[- ]degree|\b[345][- ]?d\b|\b2fa\b",
            r"\bk-\d+\b|\b401\(?k\)?",
        )
    ),
    re.IGNORECASE,
)
_WORD_TRAPS = re.compile(
    rf"\b(?:one[- ](?:on|to)[- ]ones?\b|top[- ](?:ten|five|three)\b|{_ONE_IDIOMS}|six sigma\b"
    r"|half[- ](?:way|hearted)|second half|first half|half of the year|two[- ]way)",
    re.IGNORECASE,
)
_HAS_DIGIT = re.compile(r"\d", re.ASCII)


def without_traps(text: str) -> str:
    """The text with spaces in the place of every number that measures nothing."""
    if _HAS_DIGIT.search(text):
        text = _DIGIT_TRAPS.sub(_as_spaces, text)
    return _WORD_TRAPS.sub(_as_spaces, text)


def _as_spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])
