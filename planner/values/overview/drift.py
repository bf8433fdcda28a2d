"""Drift in words: what came, went and changed its place between two days."""

from collections.abc import Iterator
from datetime import date

from planner.human_date import write_date
from planner.plan import Plan
from planner.values.drift import AnchorDrift, Drift, drift, last_time
from planner.values.overview.section import Section
from planner.values.purpose.circles import REGIONS


def drift_section(plan: Plan, today: date) -> Section:
    """What changed since the last time that an exercise was done again."""
    since = last_time(plan)
    if since is None or since > today:
        return Section("Drift", ("No exercise was done twice yet, so nothing can have drifted.",))
    return Section("Drift", drift_lines(drift(plan, since, today), today))


def drift_lines(changes: Drift, today: date) -> tuple[str, ...]:
    """All that changed between two days, in sentences."""
    since, until = (write_date(day, today) for day in (changes.since, changes.until))
    return (f"From {since} to {until}.", *_changes(changes))


def _changes(changes: Drift) -> Iterator[str]:
    if changes.anchors_note:
        yield changes.anchors_note
    yield from map(_anchor, changes.anchors)
    yield from (f"New on the map: “{text}”" for text in changes.gained)
    yield from (f"No longer on the map: “{text}”" for text in changes.lost)
    for text, before, after in changes.moved:
        yield f"“{text}” moved from {REGIONS[before].name} to {REGIONS[after].name}"
    yield from (f"New among the strengths: “{name}”" for name in changes.strengths_gained)
    yield from (f"No longer among the strengths: “{name}”" for name in changes.strengths_lost)
    if changes.is_vision_new:
        yield "The vision was written anew."
    if changes.is_still and not changes.anchors_note:
        yield "Nothing has changed that compares."


def _anchor(moved: AnchorDrift) -> str:
    place = (
        f"stays in place {moved.after}"
        if moved.before == moved.after
        else f"{'rose' if moved.after < moved.before else 'fell'} from place {moved.before}"
        f" to {moved.after}"
    )
    bands = (
        ""
        if moved.band_before is moved.band_after
        else f", from {moved.band_before} to {moved.band_after}"
    )
    return f"{moved.anchor.full_name} {place}{bands}"
