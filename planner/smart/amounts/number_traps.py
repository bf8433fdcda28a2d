"""Numbers that measure nothing: they stand in dates, names, labels and figures of speech."""

import re

from planner.smart.amounts.numbers import NUMBER

_LABELLED = (
    "chapter|part|level|phase|step|section|version|tier|room|module|volume|windows|python|web|iso"
    "|sigma|series|stage|grade|class|figure|table|covid|hl|osha|unit|year|week|day|goal|number"
    r"|no\.|option|angular|catch|form|competency|type(?= ?[12i]\b)"
)
"""Nouns whose number behind them is a name: `chapter 3`, `level 2`."""

_COUNTED_LIKE_YEARS = (
    "steps|words|people|customers|users|followers|units|calories|dollars|euros|miles|km|kilometres"
    "|pages|hours|minutes|points"
)
_ONE_IDIOMS = (
    r"one day\b(?! (?:a|per|each))|one another|no one|one of|at one|this one|that one|every ?one"
    r"|some ?one|square one|number one|day one|for one|the one|one's|one-stop"
    r"|(?<!at least )one (?:thing|place|way|time|goal|on)\b"
)
_SURE = (
    "committed|dedicated|focused|focus|effort|sure|honest|present|engaged|positive|myself|invested"
)
_DIGIT_TRAPS = re.compile(
    r"\b(?:"
    + "|".join(
        (
            r"(?:1:1s?|24/7|24x7|50/50|9(?:-to)?-5)\b",
            r"[qh][1-4]\b|fy ?\d{2,4}\b|v\d+(?:\.\d+)*\b",
            rf"(?<![$€£¥₹])(?:19[5-9]\d|20[0-6]\d)\b(?![.,]?\d|%| ?(?:{_COUNTED_LIKE_YEARS}))",
            r"\d{4}-\d\d(?:-\d\d)?\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b",
            rf"(?:1[01]0|1000) ?(?:%|percent) (?:{_SURE}|in\b)",
            r"(?:give|giving|my|be) (?:1[01]0|1000) ?(?:%|percent)(?! (?:of|on|in|completion))",
            r"top[- ]\d+\b ?%?",
            rf"{NUMBER}\+?[- ]years?['’]? (?:of )?(?:\w{{1,20}} )?experience\b",
            r"age[sd]? \d+(?: ?[-–] ?\d+)?",
            rf"(?:{_LABELLED})[- ]?\d+(?:\.\d+)*(?:-hour)?\b",
            r"\d+(?:st|nd|rd|th)\b|u(?:nder)?-\d{1,2}s?\b",
            r"\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?|\d{1,2}:\d\d\b",
            r"(?!(?:[abc][12]|(?:l|e|ic)\d)\b)[a-z]{1,30}\d[\w-]*\b",
            r"360[- ]degree|[345][- ]?d\b|2fa\b|k-\d+\b|401\(?k\)?",
        )
    )
    + r")|\(\d+ ?[-–] ?\d+\)(?! [a-z])"
)
_WORD_TRAPS = re.compile(
    rf"\b(?:one[- ](?:on|to)[- ]ones?\b|top[- ](?:ten|five|three)\b|{_ONE_IDIOMS}|six sigma\b"
    r"|half[- ](?:way|hearted)|second half|first half|half of the year|two[- ]way)",
)
_HAS_DIGIT = re.compile(r"\d", re.ASCII)


def without_traps(text: str) -> str:
    """A text in small letters, with spaces in the place of every number that measures nothing."""
    if _HAS_DIGIT.search(text):
        text = _DIGIT_TRAPS.sub(_as_spaces, text)
    return _WORD_TRAPS.sub(_as_spaces, text)


def _as_spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])
