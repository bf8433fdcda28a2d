"""The JSON of skills, gaps, calibration and patterns; documented in docs/json.md."""

from datetime import date

from cli.shapes import record_shape
from planner.calibration import Calibration
from planner.keeper import Json
from planner.market.gaps import Gap
from planner.market.skill import Skill
from planner.patterns import Pattern, Patterns, Tally


def skill_shape(skill: Skill, today: date) -> dict[str, Json]:
    """One skill, and its level on the day."""
    return {**record_shape(skill), "level": skill.level_on(today)}


def gap_shape(gap: Gap) -> dict[str, Json]:
    """One gap of the market."""
    return {
        "name": gap.name,
        "asked": gap.asked,
        "skill": gap.skill.id if gap.skill else None,
        "level": gap.level,
        "target": gap.target,
        "distance": gap.distance,
        "goals": [goal.id for goal in gap.goals],
        "wish": gap.wish,
    }


def calibration_shape(found: Calibration) -> dict[str, Json]:
    """Score and bins."""
    return {
        "goals": found.goals,
        "brier": found.brier,
        "bins": [
            {
                "low": each.low,
                "high": each.high,
                "goals": each.goals,
                "confidence": each.confidence,
                "reached": each.reached,
            }
            for each in found.bins
        ],
    }


def patterns_shape(found: Patterns) -> dict[str, Json]:
    """What recurs, with the ids of the entries behind it."""
    return {
        "since": found.since.isoformat(),
        "until": found.until.isoformat(),
        "successes": [_pattern_shape(each) for each in found.successes],
        "struggles": [_pattern_shape(each) for each in found.struggles],
        "blockers": [
            {"blocker": each.blocker.value, "entries": [entry.id for entry in each.entries]}
            for each in found.blockers
        ],
        "goals": [_tally_shape(each) for each in found.goals],
        "categories": [_tally_shape(each) for each in found.categories],
        "skills": [_tally_shape(each) for each in found.skills],
    }


def _pattern_shape(pattern: Pattern) -> Json:
    return {"words": list(pattern.words), "entries": [each.id for each in pattern.entries]}


def _tally_shape(tally: Tally) -> Json:
    return {"about": tally.about, "successes": tally.successes, "struggles": tally.struggles}
