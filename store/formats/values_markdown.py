"""The values exercises on one Markdown page: own words, what they say, and what to ask a mentor."""

from collections.abc import Iterable, Iterator
from datetime import date

from planner.human_date import write_date
from planner.plan import Plan
from planner.values.readings import OwnWords, Reading, readings
from store.formats.markdown_text import escaped, quoted

_NOTHING = "No exercise is done yet."


def write_values(plan: Plan, today: date) -> str:
    """Write the page as it stands on a day; the same plan and day give the same text."""
    lines = ["# What I want from work", "", write_date(today, today)]
    found = readings(plan)
    for reading in found:
        lines += _reading(reading, today)
    if not found:
        lines += ["", _NOTHING]
    return "\n".join(lines) + "\n"


def _reading(reading: Reading, today: date) -> Iterator[str]:
    yield from ("", f"## {escaped(reading.title)}", "", f"Of {write_date(reading.on, today)}.")
    if reading.words:
        yield from ("", "### In my words")
        for words in reading.words:
            yield from _own(words)
    yield from _listed("What it says", reading.meaning)
    yield from _listed("To ask a mentor", reading.questions)
    yield from _listed("To keep in mind", reading.caveats)


def _own(words: OwnWords) -> Iterator[str]:
    if words.about:
        yield from ("", f"**{escaped(words.about)}**")
    yield from ("", *quoted(words.said))


def _listed(title: str, lines: Iterable[str]) -> Iterator[str]:
    body = tuple(f"- {escaped(line)}" for line in lines)
    if body:
        yield from ("", f"### {title}", "", *body)
