"""The plainest critic one could write: a keyword or a digit makes a letter."""

import re
from collections.abc import Mapping

_PATTERNS = {
    "S": r"\b(?:complete|finish|pass|earn|obtain|deliver|present|publish|write|launch|build|lead"
    r"|mentor|reduce|increase|attend|apply|hire|read|learn|take|join)\b",
    "M": r"\d|%|\b(?:percent|one|two|three|four|five|six|ten|daily|weekly|monthly)\b",
    "T": r"\b(?:by|within|before|until)\b|\b(?:week|month|quarter|year)s?\b|\b20\d\d\b",
    "R_stated": r"\b(?:so that|because|in order to|so i can)\b",
    "A_stated": r"\bby \w+ing\b|\b(?:through|using|via)\b",
}
_READY = {letter: re.compile(pattern, re.IGNORECASE) for letter, pattern in _PATTERNS.items()}


def answer_by_keywords(text: str) -> Mapping[str, bool]:
    """Each letter, by whether one of its keywords is there."""
    return {letter: bool(pattern.search(text)) for letter, pattern in _READY.items()}
