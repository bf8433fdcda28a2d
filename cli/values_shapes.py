"""The JSON of the values verb: the newest exercises, and what the goals make of them."""

from collections.abc import Iterable
from datetime import date

from cli.shapes import record_shape
from planner.goal import GoalOutline
from planner.keeper import Json
from planner.plan import Plan
from planner.records import Dated
from planner.refusal import Refusal
from planner.values.anchors.interpretation import interpret
from planner.values.anchors.result import AnchorScore
from planner.values.anchors.sitting import AnchorSitting
from planner.values.balance import balance, orphans
from planner.values.coverage import coverage
from planner.values.drift import Drift, drift, last_time
from planner.values.purpose.circles import REGIONS, Circle, Mask
from planner.values.purpose.purpose_map import regions
from planner.values.purpose.sitting import PurposeSitting
from planner.values.readings import readings
from planner.values.tensions import pulls
from planner.values.versions import newest


def values_shape(plan: Plan, today: date) -> dict[str, Json]:
    """The values of a plan as it stands on a day; null stands for what was not done yet."""
    anchors = newest(plan.anchor_sittings.values())
    map_ = newest(plan.purpose_sittings.values())
    since = last_time(plan)
    return {
        "day": today.isoformat(),
        "anchors": None if anchors is None else _anchors(anchors),
        "purpose": None if map_ is None else _map(map_),
        "strengths": _record(newest(plan.strength_rankings.values())),
        "vision": _record(plan.vision),
        "readings": [
            {
                "title": reading.title,
                "on": reading.on.isoformat(),
                "words": [{"about": each.about, "said": each.said} for each in reading.words],
                "meaning": list(reading.meaning),
                "questions": list(reading.questions),
                "caveats": list(reading.caveats),
            }
            for reading in readings(plan)
        ],
        **_goals(plan, today),
        "drift": (
            None if since is None or since > today else drift_shape(drift(plan, since, today))
        ),
    }


def _record(record: Dated | None) -> Json:
    return None if record is None else record_shape(record)


def _anchors(sitting: AnchorSitting) -> dict[str, Json]:
    head: dict[str, Json] = {
        "on": sitting.on.isoformat(),
        "item_set": sitting.item_set,
        "summary": sitting.summary,
    }
    try:
        result = sitting.result
    except Refusal as refusal:
        return {**head, "verdict": None, "words": str(refusal), "top": [], "scores": []}
    return {
        **head,
        "verdict": result.verdict.value,
        "words": interpret(result).verdict,
        "top": [anchor.value for anchor in result.top],
        "scores": [_score(score, len(sitting.evidence[score.anchor])) for score in result.scores],
    }


def _score(score: AnchorScore, moves: int) -> dict[str, Json]:
    return {
        "anchor": score.anchor.value,
        "name": score.anchor.full_name,
        "band": score.band.value,
        "wins": score.wins,
        "moves": moves,
        "facets": [{"facet": each.facet.value, "band": each.band.value} for each in score.facets],
    }


def _map(sitting: PurposeSitting) -> dict[str, Json]:
    there = regions(sitting.entries)
    return {
        "on": sitting.on.isoformat(),
        "summary": sitting.summary,
        "now": None if sitting.now is None else _circles(sitting.now),
        "regions": [
            {
                "circles": _circles(mask),
                "name": region.name,
                "entries": [entry.text for entry in there[mask]],
            }
            for mask, region in REGIONS.items()
        ],
        "candidates": [
            {
                "entry": sitting.entry(each.entry).text,
                "what": each.what,
                "known_by": each.known_by,
                "start": each.start.isoformat(),
                "due": each.due.isoformat(),
            }
            for each in sitting.candidates
        ],
    }


def _circles(mask: Mask) -> list[Json]:
    return [str(circle.name).lower() for circle in Circle if circle in mask]


def _goals(plan: Plan, today: date) -> dict[str, Json]:
    held, left = coverage(plan), orphans(plan, today)
    return {
        "coverage": {
            "rows": [
                {
                    "value": row.value.value,
                    "name": row.value.full_name,
                    "is_wanted": row.is_wanted,
                    "goals": _ids(row.goals),
                }
                for row in held.rows
            ],
            "starving": [value.value for value in held.starving],
            "unvalued": _ids(held.unvalued),
            "excused": _ids(held.excused),
            "to_confirm": _ids(held.to_confirm),
        },
        "pulls": [
            {
                "goal": pull.goal.id,
                "value": pull.value.value,
                "against": pull.against.value,
                "question": pull.question,
            }
            for pull in pulls(plan)
        ],
        "balance": [
            {
                "category": each.category.value,
                "goals": each.goals,
                "hours": each.hours,
                "place": each.place,
            }
            for each in balance(plan)
        ],
        "orphans": {
            "long_without_stones": _ids(left.long_without_stones),
            "short_without_parent": _ids(left.short_without_parent),
        },
    }


def _ids(goals: Iterable[GoalOutline]) -> list[Json]:
    return [goal.id for goal in goals]


def drift_shape(changes: Drift) -> dict[str, Json]:
    """What changed between two days."""
    return {
        "since": changes.since.isoformat(),
        "until": changes.until.isoformat(),
        "anchors": [
            {
                "anchor": each.anchor.value,
                "before": each.before,
                "after": each.after,
                "band_before": each.band_before.value,
                "band_after": each.band_after.value,
            }
            for each in changes.anchors
        ],
        "anchors_note": changes.anchors_note,
        "gained": list(changes.gained),
        "lost": list(changes.lost),
        "moved": [
            {"text": text, "before": _circles(before), "after": _circles(after)}
            for text, before, after in changes.moved
        ],
        "strengths_gained": list(changes.strengths_gained),
        "strengths_lost": list(changes.strengths_lost),
        "is_vision_new": changes.is_vision_new,
    }
