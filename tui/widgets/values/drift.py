"""What has changed since the sitting before, exercise by exercise."""

from collections.abc import Iterable, Iterator
from datetime import date

from planner.records import Dated
from planner.values.drift import AnchorDrift, Drift, drift
from tui.widgets.ink import Span, Tone
from tui.widgets.page import Row, Section
from tui.widgets.values.purpose import circles
from tui.widgets.values.rows import capital, paragraphs
from tui.widgets.values.spots import Part
from tui.widgets.values.view import ValuesView

TITLE = "Drift"


def drift_section(view: ValuesView, width: int) -> Section:
    """Each exercise against its own sitting before; nothing while each was done once at most."""
    plan = view.plan
    rows: list[Row] = []
    for title, days, say in (
        ("Anchors", _days(plan.anchor_sittings.values()), _anchors),
        ("Purpose map", _days(plan.purpose_sittings.values()), _entries),
        ("Strengths", _days(plan.strength_rankings.values()), _strengths),
        ("Vision", _days(plan.visions.values()), _vision),
    ):
        if len(days) > 1:
            since, until = days[-2:]
            head = Row((Span(title, Tone.STRONG), Span(f"  since {view.day(since)}", Tone.FAINT)))
            texts = list(say(drift(plan, since, until))) or ["It stands as it stood."]
            rows += [head, *paragraphs(texts, Part.DRIFT, width, what=title)]
    return Section(TITLE, tuple(rows))


def _days(versions: Iterable[Dated]) -> list[date]:
    """The days on which an exercise was done, each once, from the first to the newest."""
    return sorted({each.on for each in versions})


def _anchors(found: Drift) -> Iterator[str]:
    if found.anchors_note:
        yield capital(found.anchors_note)
    yield from (_moved(each) for each in found.anchors)


def _moved(each: AnchorDrift) -> str:
    sign = "↑" if each.after < each.before else "↓" if each.after > each.before else "="
    place = f"place {each.before} to {each.after}" if sign != "=" else f"still place {each.after}"
    band = (
        f", {each.band_before} to {each.band_after}" if each.band_before != each.band_after else ""
    )
    return f"{sign} {each.anchor} {each.anchor.full_name}: {place}{band}"


def _entries(found: Drift) -> Iterator[str]:
    yield from (f"+ {text}" for text in found.gained)
    yield from (f"- {text}" for text in found.lost)
    for text, before, after in found.moved:
        yield f"→ {text}: from {circles(before)} to {circles(after)}"


def _strengths(found: Drift) -> Iterator[str]:
    yield from (f"+ {name}" for name in found.strengths_gained)
    yield from (f"- {name}" for name in found.strengths_lost)


def _vision(found: Drift) -> Iterator[str]:
    if found.is_vision_new:
        yield "It was written anew."
