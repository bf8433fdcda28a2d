"""Parts of a long review: each says how long it takes, and that one may stop before it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from wizard.flows.reviews.section import Outlook, Section
from wizard.step import Step


class Part(NamedTuple):
    """A part by its name, with the minutes that it mostly takes.

    The first of its sections always asks at least one of its own questions.
    """

    name: str
    minutes: int
    sections: tuple[Section, ...]


def sections_of(parts: Iterable[Part]) -> tuple[Section, ...]:
    """The sections of parts in a row; the first question of each part says that it begins."""
    row = tuple(parts)
    return tuple(
        section
        for number, part in enumerate(row, 1)
        for section in _announced(part, f"Part {number} of {len(row)}")
    )


def minutes_of(parts: Iterable[Part]) -> int:
    """The minutes of all parts."""
    return sum(part.minutes for part in parts)


def _announced(part: Part, place: str) -> tuple[Section, ...]:
    first, *others = part.sections

    def beside(step: Step, outlook: Outlook) -> Iterable[str]:
        asked = (each.id for each in first.steps if each.when(outlook.scene))
        if step.id == next(asked, ""):
            yield (
                f"{place}: {part.name}, about {part.minutes} minutes."
                " You can stop here and go on another day; every answer is kept."
            )
        yield from first.beside(step, outlook)

    return (replace(first, beside=beside), *others)
