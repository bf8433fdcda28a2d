"""An amount of a sentence in the words in which a measure is typed, to fill in the field for it."""

import re
from collections.abc import Sequence

from planner.measure import write_number
from planner.number_words import leading_number
from planner.smart.amounts.amount_lines import amount_line, way_line
from planner.smart.amounts.amounts import amount_at
from planner.smart.amounts.measure_families import MeasureFamily
from planner.smart.amounts.measures import FoundMeasure
from planner.smart.parts.part_joints import MEANS
from planner.text import TITLE_LIMIT, clean

_YES_OR_NO = (MeasureFamily.CREDENTIAL, MeasureFamily.LEVEL, MeasureFamily.END_STATE)
_RATIO_JOINT = re.compile(r" ?(?:out of|/|in every|of every|of the|of my) ?", re.IGNORECASE)
_LEVEL_JOINT = re.compile(r"(?:with|have|of|get|earn|reach|achieve) (?:at least )?", re.IGNORECASE)
_POINTING = re.compile(r"(?:my|our|the|an?|your) ", re.IGNORECASE)


def measure_line(sentence: str, found: Sequence[FoundMeasure], thing: str = "") -> str:
    """The line for the field of a measure: an amount first, else what is reached or not.

    What the goal itself says comes before what is said of its means. `thing` is what the sentence
    is about; it names a way from one value to another, and a limit.
    """
    means = MEANS.search(sentence)
    bound = means.start() if means else len(sentence)
    ranked = [
        (each.span.start >= bound, _rank(each), each.span.start, line)
        for each in found
        if not _is_amount_cut_off(each, found)
        and (line := write_measure_line(each, sentence, thing))
    ]
    return min(ranked)[-1] if ranked else ""


def _rank(found: FoundMeasure) -> int:
    return 1 + _YES_OR_NO.index(found.family) if found.family in _YES_OR_NO else 0


def _is_amount_cut_off(end: FoundMeasure, found: Sequence[FoundMeasure]) -> bool:
    """Whether an end is only the verb of a rhythm, or breaks off in an amount: `hold two`."""
    return end.family in _YES_OR_NO and any(
        end.span.start <= each.span.start < end.span.end
        and (each.family is MeasureFamily.RATE or each.span.end >= end.span.end)
        for each in found
        if each.family not in _YES_OR_NO
    )


def write_measure_line(found: FoundMeasure, sentence: str, thing: str = "") -> str:
    """The line that a person would type, such as `3 letters per week`; empty if it can't be told.

    What is reached or not keeps its words, and so does a limit, for nobody knows how far it is to
    there. A range is known by its lower end. `sentence` is the one that the amount was found in.
    """
    name = _POINTING.sub("", clean(thing), count=1)
    match found.family:
        case MeasureFamily.CREDENTIAL | MeasureFamily.END_STATE:
            line = found.words
        case MeasureFamily.LEVEL:
            line = _level(found, name)
        case MeasureFamily.FROM_TO:
            line = way_line(found, sentence, name)
        case MeasureFamily.RATIO:
            line = _ratio(found, sentence)
        case MeasureFamily.MULTIPLE:
            line = ""
        case _:
            line = amount_line(found, sentence, name)
    return line if len(line := clean(line)) <= TITLE_LIMIT else ""


def _level(found: FoundMeasure, name: str) -> str:
    """A grade or a zero: behind the thing that gets there, or alone where it names itself."""
    if found.words.lower().startswith(("to ", "from ")):
        if not name or name.endswith(found.words):
            return name
        return f"{name} {found.words}"
    words = _LEVEL_JOINT.sub("", found.words, count=1)
    return f"zero{words[1:]}" if words[:1] == "0" else words


def _ratio(found: FoundMeasure, sentence: str) -> str:
    """So many of so many, as in `9 of 10 tickets`."""
    part = leading_number(found.words)
    joint = _RATIO_JOINT.match(found.words, part.end) if part else None
    if part is None or joint is None or not part.value:
        return ""
    whole = amount_at(sentence, found.span.start + joint.end())
    return f"{write_number(part.value)} of {whole.words}" if whole else ""
