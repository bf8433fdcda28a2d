"""What the answers to the purpose map make: entries with their circles, and the candidates.

Answers are JSON values by step id; each function takes them as far as they go, so that a face can
show what is there after every answer. The ids of steps about an entry name it by its text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache, partial
from itertools import count

from planner.ids import NewId
from planner.keeper import Json
from planner.refusal import Refusal
from planner.text import clean, read_line
from planner.values.purpose.candidates import FEWEST_CIRCLES, candidates
from planner.values.purpose.circles import NOWHERE, Circle, Mask
from planner.values.purpose.prompts import MOST_ASKED
from planner.values.purpose.purpose_map import (
    CircleStrengths,
    PurposeEntry,
    gathered,
    marked,
    parted,
)
from planner.values.value import value_of
from planner.walkthroughs.answers import Answers
from planner.walkthroughs.goal_answers import PREVIEW

MOST_ENTRIES = MOST_ASKED * len(Circle)
"""Most entries that the four lists can make."""

MOST_OFFERED = 9
"""Most entries to choose candidates from, so that each has a row on a small screen."""

OUTSIDE = (Circle.NEEDED, Circle.PAID)
"""The circles that only others can vouch for."""

_CODES = {circle: value_of(circle).value for circle in Circle}

_KEPT = 4
"""Sets of lists whose entries are kept: every question asks for them, and they seldom change."""

NO_WORD = frozenset({"nobody", "nobody yet", "no one", "no one yet", "nothing", "nothing yet"})
"""Honest answers to who vouches for an entry; they are no evidence."""

_NUMBERED = re.compile(r"(?P<number>\d{1,3})[.:)]?\s+(?P<words>\S.*)")


def code_of(circle: Circle) -> str:
    """A circle as answers name it, which is also the id of the step that asks for its list."""
    return _CODES[circle]


def evidence_step(circle: Circle) -> str:
    """The step that asks for the word of others on a list."""
    return f"{code_of(circle)}_evidence"


def parting_step(entry: PurposeEntry) -> str:
    """The step that asks whether the wordings of an entry mean one thing."""
    return f"part {entry.text} ({'; '.join(other_wordings(entry))})"


def mark_step(entry: PurposeEntry) -> str:
    """The step that asks for the circles of an entry; anew, once other ones are suggested."""
    return f"mark {entry.text} ({', '.join(map(code_of, entry.mask))})"


def strength_step(text: str, circle: Circle) -> str:
    """The step that asks how strongly an entry belongs to a circle."""
    return f"strength {text} ({code_of(circle)})"


def circles_in(answer: Sequence[str]) -> Mask:
    """The set of circles that a list of codes names."""
    mask = NOWHERE
    for circle in Circle:
        if code_of(circle) in answer:
            mask |= circle
    return mask


def other_wordings(entry: PurposeEntry) -> tuple[str, ...]:
    """The wordings of an entry beside the one that stands for all."""
    return tuple(each.text for each in entry.wordings if each.text != entry.text)


def has_entries(values: Mapping[str, Json]) -> bool:
    """Whether anything is written in one of the four lists."""
    return any(Answers(values).lines(code_of(circle)) for circle in Circle)


def entry_groups(
    values: Mapping[str, Json],
) -> Iterator[tuple[PurposeEntry, tuple[PurposeEntry, ...]]]:
    """Each entry that the lists suggest, and what becomes of it once its wordings are parted."""
    answers = Answers(values)
    for entry in _suggested(tuple(answers.lines(code_of(circle)) for circle in Circle)):
        yield entry, _parted(entry, answers.lines(parting_step(entry)))


@lru_cache(_KEPT)
def _suggested(lists: tuple[tuple[str, ...], ...]) -> tuple[PurposeEntry, ...]:
    numbers = count(1)
    return gathered(dict(zip(Circle, lists, strict=True)), lambda: f"{PREVIEW} {next(numbers)}")


def _parted(entry: PurposeEntry, apart: tuple[str, ...]) -> tuple[PurposeEntry, ...]:
    others: list[PurposeEntry] = []
    for number, text in enumerate(other_wordings(entry), 1):
        if text in apart:
            entry, other = parted(entry, text, partial("{}.{}".format, entry.id, number))
            others.append(other)
    return (entry, *others)


def marked_entries(values: Mapping[str, Json]) -> tuple[PurposeEntry, ...]:
    """The entries in the circles that the person said, or in the suggested ones; not rated yet."""
    answers = Answers(values)
    return tuple(
        _witnessed(_marked(entry, answers), answers)
        for _, entries in entry_groups(values)
        for entry in entries
    )


def _marked(entry: PurposeEntry, answers: Answers) -> PurposeEntry:
    step = mark_step(entry)
    return marked(entry, circles_in(answers.lines(step))) if answers.has(step) else entry


def _witnessed(entry: PurposeEntry, answers: Answers) -> PurposeEntry:
    """The entry with what others say about any of its wordings."""
    return replace(entry, evidence="; ".join(_words_of_others(entry, answers)))


def _words_of_others(entry: PurposeEntry, answers: Answers) -> Iterator[str]:
    wordings = [wording.text for wording in entry.wordings]
    for circle in OUTSIDE:
        for row in answers.lines(evidence_step(circle)):
            with suppress(Refusal):  # what it is about has left the list since
                text, words = read_evidence(row, answers.lines(code_of(circle)))
                if text in wordings and not is_no_word(words):
                    yield words


def read_evidence(row: str, texts: Sequence[str]) -> tuple[str, str]:
    """Which entry of a list a row is about, and what shows it: typed as `2 Mara asked me twice`.

    What was read once is written with the entry's text and a colon, and is read again as such.
    """
    line = read_line(row, "evidence")
    named = [text for text in texts if line.startswith(f"{text}: ")]
    if named:
        text = max(named, key=len)
        return text, read_line(line.removeprefix(f"{text}: "), "evidence")
    found = _NUMBERED.fullmatch(line)
    if found is None or not 1 <= int(found["number"]) <= len(texts):
        raise Refusal(
            "it doesn't say which entry it is about",
            f"begin with its number, from 1 to {len(texts)}, such as: 1 {line}",
        )
    return texts[int(found["number"]) - 1], found["words"]


def is_no_word(words: str) -> bool:
    """Whether words say that nobody vouches for it."""
    return clean(words).casefold().rstrip(".") in NO_WORD


def write_evidence(row: str, texts: Sequence[str]) -> str:
    """A row of evidence as it is kept, with the text of its entry, whose number may change.

    That nobody vouches for anything yet is kept as it is.
    """
    if is_no_word(row):
        return read_line(row, "evidence")
    return read_line(": ".join(read_evidence(row, texts)), "evidence with its entry")


def entries_to_rate(values: Mapping[str, Json]) -> tuple[PurposeEntry, ...]:
    """The few entries in the most circles; rating all would take too long."""
    return candidates(marked_entries(values))


def answered_entries(
    values: Mapping[str, Json], new_id: NewId | None = None
) -> tuple[PurposeEntry, ...]:
    """The entries of the map, with circles, evidence and strengths; `new_id` gives them ids."""
    answers = Answers(values)
    entries = (_rated(entry, answers) for entry in marked_entries(values))
    return tuple(replace(entry, id=new_id()) if new_id else entry for entry in entries)


def _rated(entry: PurposeEntry, answers: Answers) -> PurposeEntry:
    """The entry with its strengths, once each of its circles is rated."""
    ratings = {
        circle: answers.whole(strength_step(entry.text, circle)) if circle in entry.mask else 0
        for circle in Circle
    }
    known = [rating for rating in ratings.values() if rating is not None]
    if entry.mask == NOWHERE or len(known) < len(ratings):
        return entry
    return replace(entry, strengths=CircleStrengths(*known))


def entries_to_choose(values: Mapping[str, Json]) -> tuple[PurposeEntry, ...]:
    """The entries worth a try, the suggested ones first; then the others that join circles."""
    entries = answered_entries(values)
    best = candidates(entries)
    others = [entry for entry in entries if entry not in best and len(entry.mask) >= FEWEST_CIRCLES]
    others.sort(key=lambda entry: -len(entry.mask))
    return (*best, *others)[:MOST_OFFERED]
