"""What the exercises came to: anchors, purpose map, strengths and vision."""

from collections.abc import Iterator
from datetime import date

from planner.human_date import write_date
from planner.plan import Plan
from planner.refusal import Refusal
from planner.values.anchors.interpretation import CAVEATS as ANCHOR_CAVEATS
from planner.values.anchors.interpretation import interpret as interpret_anchors
from planner.values.anchors.result import AnchorScore
from planner.values.anchors.sitting import AnchorSitting
from planner.values.anchors.statements import SCALE
from planner.values.overview.section import NAME_COLUMNS, Section, named
from planner.values.purpose.circles import CIRCLE_NAMES, REGIONS, Circle, Mask
from planner.values.purpose.interpretation import interpret as interpret_map
from planner.values.purpose.prompts import TITLE as PURPOSE_TITLE
from planner.values.purpose.purpose_map import regions
from planner.values.purpose.sitting import PurposeSitting
from planner.values.versions import newest

BAR = max(SCALE)
REGION_COLUMNS = 15


def anchors_section(plan: Plan, today: date) -> Section:
    """The newest anchors: verdict, bars with bands and evidence, lowest, tensions, caveats."""
    sitting = newest(plan.anchor_sittings.values())
    if sitting is None:
        return Section("Career anchors", (), "anchors")
    taken = f"Taken {write_date(sitting.on, today)}."
    return Section("Career anchors", (taken, *_anchor_lines(sitting)), "anchors")


def _anchor_lines(sitting: AnchorSitting) -> Iterator[str]:
    try:
        result = sitting.result
    except Refusal as refusal:
        yield str(refusal)
        yield from ANCHOR_CAVEATS
        return
    said = interpret_anchors(result)
    yield said.verdict
    for score in result.scores:
        yield _bar_line(score, len(sitting.evidence[score.anchor]))
        for each in score.facets:
            yield f"  {each.facet:<{NAME_COLUMNS - 2}}{bar_of(each.raw)}  {each.band}"
    yield from (*said.lowest, *said.tensions)
    yield from (line for line in sitting.summary.splitlines() if line)
    yield from said.caveats


def _bar_line(score: AnchorScore, moves: int) -> str:
    evidence = f", {named(moves, 'past move')}" if moves else ""
    name = f"{score.anchor.full_name:<{NAME_COLUMNS}}"
    return f"{name}{bar_of(score.raw)}  {score.band}{evidence}"


def bar_of(average: float) -> str:
    """A bar of six cells for an average of 1 to 6.

    A strong anchor fills five or six of them, one that is present four.
    """
    filled = int(average + 0.5)
    return "█" * filled + "░" * (BAR - filled)


def purpose_section(plan: Plan, today: date) -> Section:
    """The newest map: all sixteen regions with their entries, and what the map says."""
    sitting = newest(plan.purpose_sittings.values())
    if sitting is None:
        return Section(PURPOSE_TITLE, (), "ikigai")
    drawn = f"Drawn {write_date(sitting.on, today)}."
    return Section(PURPOSE_TITLE, (drawn, *_map_lines(sitting, today)), "ikigai")


def _map_lines(sitting: PurposeSitting, today: date) -> Iterator[str]:
    yield ", ".join(f"{_letter(circle)} {name}" for circle, name in CIRCLE_NAMES.items())
    there = regions(sitting.entries)
    for mask, region in reversed(REGIONS.items()):
        entries = ", ".join(f"“{entry.text}”" for entry in there[mask])
        yield f"{letters_of(mask)}  {region.name:<{REGION_COLUMNS}} {entries or '-'}"
    if sitting.now is not None:
        yield f"Your work of today lies in: {REGIONS[sitting.now].name}."
    for candidate in sitting.candidates:
        entry = sitting.entry(candidate.entry).text
        yield (
            f"To try until {write_date(candidate.due, today)}: “{candidate.what}”, for “{entry}”,"
            f" known by “{candidate.known_by}”."
        )
    said = interpret_map(sitting.entries, sitting.candidates, sitting.now)
    yield from said.meaning
    yield from (line for line in sitting.summary.splitlines() if line)
    yield from said.caveats


def letters_of(mask: Mask) -> str:
    """The circles of a region as four letters, a dot for each that it lacks."""
    return "".join(_letter(circle) if circle in mask else "·" for circle in Circle)


def _letter(circle: Circle) -> str:
    return str(circle.name)[0]


def strengths_section(plan: Plan, today: date) -> Section:
    """The newest ranking, each strength with the episode that shows it."""
    ranking = newest(plan.strength_rankings.values())
    if ranking is None:
        return Section("Strengths", (), "strengths")
    lines = [f"Ranked {write_date(ranking.on, today)}."]
    for place, each in enumerate(ranking.ranked, 1):
        source = f" ({each.source})" if each.source else ""
        lines.append(f"{place}. {each.name}{source}: {' '.join(each.episode.split())}")
    return Section("Strengths", tuple(lines), "strengths")


def vision_section(plan: Plan, today: date) -> Section:
    """The newest vision, with the aspirations on the way and what matters."""
    vision = plan.vision
    if vision is None:
        return Section("Vision", (), "vision")
    lines = [f"Written {write_date(vision.on, today)}."]
    lines += [line for line in vision.text.splitlines() if line]
    lines += [f"In one to two years: {each}" for each in vision.soon]
    lines += [f"In three to ten years: {each}" for each in vision.later]
    if vision.matters:
        lines.append(f"What matters most: {', then '.join(vision.matters)}")
    return Section("Vision", tuple(lines), "vision")
