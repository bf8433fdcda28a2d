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
TRAPS = re.compile(
    "|".join(
        (
            r"\b(?:1:1s?|24/7|24x7|one[- ](?:on|to)[- ]ones?|50/50|9(?:-to)?-5)\b",
            r"\b[qh][1-4]\b|\bfy ?\d{2,4}\b|\bv\d+(?:\.\d+)*\b",
            rf"\b(?:19[5-9]\d|20[0-6]\d)\b(?![.,]?\d|%| ?(?:{_COUNTED_LIKE_YEARS}))",
            r"\b\d{4}-\d\d(?:-\d\d)?\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b",
            rf"\b(?:1[01]0|1000) ?(?:%|percent) (?:{_SURE}|in\b)",
            r"\b(?:give|giving|my|be) (?:1[01]0|1000) ?(?:%|percent)(?! (?:of|on|in|completion))",
            r"\btop[- ](?:\d+|ten|five|three)\b ?%?",
            rf"\b{NUMBER}\+?[- ]years?['’]? (?:of )?(?:\w{{1,20}} )?experience\b",
            r"\bage[sd]? \d+(?: ?[-–] ?\d+)?|\(\d+ ?[-–] ?\d+\)",
            rf"\b(?:{_LABELLED})[- ]?\d+(?:\.\d+)*(?:-hour)?\b",
            rf"\b(?:{_ONE_IDIOMS})",
            r"\b\d+(?:st|nd|rd|th)\b|\bu(?:nder)?-\d{1,2}s?\b",
            r"\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?|\b\d{1,2}:\d\d\b",
            r"\b[a-z]{1,30}\d[\w-]*\b|\b360[- ]degree|\bsix sigma\b|\b[345][- ]?d\b|\b2fa\b",
            r"\bk-\d+\b|\b401\(?k\)?",
            r"\b(?:half[- ](?:way|hearted)|second half|first half|half of the year|two[- ]way)\b",
        )
    ),
    re.IGNORECASE,
)
"""What is taken out of a sentence before its amounts are looked for."""
