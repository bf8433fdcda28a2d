"""Strengths with their episodes, and the vision with what leads to it."""

from collections.abc import Iterable

from planner.values.strengths import RankedStrength
from tui.widgets.ink import Span, Tone, toned, wrapped
from tui.widgets.page import Row, Section
from tui.widgets.values.rows import below, exercise, paragraphs
from tui.widgets.values.spots import Part, ValueSpot, spot_of
from tui.widgets.values.view import ValuesView

STRENGTHS, VISION = "Strengths", "Vision"
_INDENT = "  "


def strengths_section(view: ValuesView, width: int) -> Section:
    """The newest ranking, or the way into the first one."""
    if view.strengths is None:
        words = "ranks what you do well, each with an episode that shows it"
        return Section(STRENGTHS, (exercise(view, Part.STRENGTHS, "strengths", words),))
    rows = [
        row
        for place, each in enumerate(view.strengths.ranked, 1)
        for row in _strength(place, each, width)
    ]
    again = exercise(view, Part.STRENGTHS, "strengths", "ranks them anew, beside this ranking")
    return Section(STRENGTHS, (*rows, again), (Span(view.day(view.strengths.on), Tone.FAINT),))


def _strength(place: int, strength: RankedStrength, width: int) -> Iterable[Row]:
    spot = spot_of(ValueSpot.TEXT, Part.STRENGTHS, place)
    source = f" ({strength.source})" if strength.source else ""
    for line in toned(wrapped(f"{place} {strength.name}{source}", width), Tone.STRONG):
        yield Row(line, spot)
    for line in toned(wrapped(strength.episode, width - len(_INDENT)), Tone.FAINT):
        yield Row((Span(_INDENT), *line), spot)


def vision_section(view: ValuesView, width: int) -> Section:
    """The newest vision with its aspirations and what matters, or the way into the first one."""
    vision = view.plan.vision
    if vision is None:
        words = "reflects with you and writes where you see yourself in five years"
        return Section(VISION, (exercise(view, Part.VISION, "vision", words),))
    rows = paragraphs(vision.text.split("\n"), Part.VISION, width)
    for title, texts in (
        ("In one to two years", vision.soon),
        ("In three to ten years", vision.later),
        ("What matters most in these years", (", ".join(vision.matters),)),
    ):
        if any(texts):
            rows.append(below(title))
            rows += paragraphs(texts, Part.VISION, width, what=title)
    again = exercise(view, Part.VISION, "vision", "writes it anew, beside this one")
    return Section(VISION, (*rows, again), (Span(view.day(vision.on), Tone.FAINT),))
