"""A made plan with every exercise done twice, goals linked to values, and a gap of every kind."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from functools import partial

from made_board import OpenDrawn
from made_board import opened as opened_board
from made_goals import MadePlan

from planner.acts.goals import add_goal
from planner.acts.profile import write_vision
from planner.acts.values import keep_anchors, keep_purpose_map, keep_strengths
from planner.goal import Category, Goal, Status
from planner.keeper import Preferences
from planner.values.anchors.anchors import Anchor, Facet
from planner.values.anchors.forced_choice import Choice, leaders, pairs
from planner.values.anchors.interview import Move
from planner.values.anchors.sitting import AnchorSitting
from planner.values.anchors.statements import STATEMENTS
from planner.values.purpose.candidates import Candidate
from planner.values.purpose.circles import CENTRE, Circle, Mask
from planner.values.purpose.purpose_map import PurposeEntry, SetBy
from planner.values.purpose.sitting import PurposeSitting
from planner.values.strengths import RankedStrength, StrengthRanking
from planner.values.value import Value
from planner.vision import Vision
from store.drafts import MemoryDrafts
from tui.app import Walkthrough
from tui.screens.values import ValuesScreen

TODAY = date(2026, 11, 21)
BEFORE, BEGUN, NOW = date(2025, 11, 8), date(2026, 9, 1), date(2026, 11, 3)

ADVISE, REPORT, TEAM, TALKS, EXAM, SAVINGS, LICENCE = (
    "ad00000000", "re00000000", "te00000000", "ta00000000", "ex00000000", "sa00000000",
    "1c00000000",
)  # fmt: skip
REPAIR = "e100000000"

LOVE, GOOD, NEEDED, PAID = Circle.LOVE, Circle.GOOD, Circle.NEEDED, Circle.PAID

_RATINGS = {
    Anchor.TECHNICAL: 5, Anchor.MANAGERIAL: 1, Anchor.AUTONOMY: 6, Anchor.SECURITY: 2,
    Anchor.ENTREPRENEURIAL: 3, Anchor.SERVICE: 4, Anchor.CHALLENGE: 3, Anchor.LIFESTYLE: 4,
}  # fmt: skip
_RATINGS_BEFORE = {**_RATINGS, Anchor.SECURITY: 5, Anchor.AUTONOMY: 4, Anchor.TECHNICAL: 6}

_ENTRIES = (
    (REPAIR, "Teach people to repair their own machines", CENTRE, "Two schools asked."),
    ("e200000000", "Run the repair café on Saturdays", LOVE | GOOD | NEEDED, "Forty come."),
    ("e300000000", "Sketch machines", LOVE | GOOD, ""),
    ("e400000000", "Write manuals that are read", GOOD | PAID, ""),
    ("e500000000", "Find faults in control systems", GOOD | PAID, "My employer pays for it."),
    ("e600000000", "Plan the grid for small villages", NEEDED | PAID, ""),
    ("e700000000", "Be on call for the plant", GOOD | NEEDED, "The rota names me."),
    ("e800000000", "Sail", LOVE, ""),
    ("e900000000", "Clean up the river", NEEDED, ""),
    ("ea00000000", "Audit safety files", PAID, ""),
    ("eb00000000", "日本語の説明書を読む", GOOD, ""),
)  # fmt: skip


_FACETS = {Facet.VENTURE: 5, Facet.CREATION: 2}
"""Ratings of the halves of an anchor that differ from that of the anchor."""


def made_values() -> MadePlan:
    """An engineer whose anchors moved in a year, with seven goals."""
    made = MadePlan()
    made.on(BEFORE, partial(keep_anchors, sitting=_anchors("an00000001", BEFORE, _RATINGS_BEFORE)))
    made.on(BEFORE, partial(keep_purpose_map, sitting=_map_before()))
    made.on(BEFORE, partial(keep_strengths, ranking=_strengths("st00000001", BEFORE, 2)))
    made.on(BEFORE, partial(write_vision, vision=Vision("vi00000001", BEFORE, "I lead a team.")))
    for goal in _goals():
        made.on(BEGUN, partial(add_goal, goal=goal))
    made.on(NOW, partial(keep_anchors, sitting=_anchors("an00000002", NOW, _RATINGS)))
    made.on(NOW, partial(keep_purpose_map, sitting=_map()))
    made.on(NOW, partial(keep_strengths, ranking=_strengths("st00000002", NOW, 3)))
    made.on(NOW, partial(write_vision, vision=_vision()))
    made.today = TODAY
    return made


def _goals() -> tuple[Goal, ...]:
    def goal(id_: str, title: str, due: date, category: Category, **fields: object) -> Goal:
        return Goal(id_, title, BEGUN, due, category, Status.ACTIVE, **fields)  # type: ignore[arg-type]  # the fields of a goal

    return (
        goal(
            ADVISE, "Advise small cooperatives on my own account", date(2031, 6, 30),
            Category.PERFORMANCE, values=(Value.GOOD, Value.PAID),
        ),
        goal(
            REPORT, "Rebuild the fault report as a tested tool", date(2027, 2, 1), Category.SKILL,
            values=(Value.TECHNICAL, Value.GOOD), parents=(ADVISE,), hours_per_week=4.0,
        ),
        goal(
            TEAM, "Lead the reliability team", date(2028, 12, 31), Category.LEADERSHIP,
            values=(Value.MANAGERIAL,), hours_per_week=2.0,
        ),
        goal(
            TALKS, "Give two talks at the regional meetup", date(2027, 6, 30), Category.NETWORKING,
            values=(Value.SERVICE, Value.LOVE),
        ),
        goal(EXAM, "Pass the certificate exam", date(2027, 1, 15), Category.EDUCATION),
        goal(
            LICENCE, "Renew the crane licence", date(2027, 4, 30), Category.SKILL,
            no_value_because="The site asks for it, and it takes one day.",
        ),
        goal(
            SAVINGS, "Save 400 euro a month [b]for a year[/b]", date(2027, 3, 31),
            Category.FINANCIAL, values=(Value.SECURITY,),
        ),
    )  # fmt: skip


def _anchors(id_: str, on: date, ratings: dict[Anchor, int]) -> AnchorSitting:
    rated = tuple(
        _FACETS.get(each.facet, ratings[each.anchor]) if each.facet else ratings[each.anchor]
        for each in STATEMENTS
    )
    truest = tuple(each.number for each in STATEMENTS if each.anchor is Anchor.AUTONOMY)[:3]
    among = leaders(dict(enumerate(rated, 1)), truest)
    choices = tuple(Choice(*_kept_first(pair, ratings)) for pair in pairs(among))
    moves = (
        Move("taken", "I left the plant for a workshop of my own.", (Anchor.AUTONOMY,)),
        Move("turned_down", "A post as head of department.", (Anchor.AUTONOMY, Anchor.TECHNICAL)),
    )
    return AnchorSitting(id_, on, rated, truest, choices, moves)


def _kept_first(pair: tuple[Anchor, Anchor], ratings: dict[Anchor, int]) -> tuple[Anchor, Anchor]:
    """The anchor that is kept, and the one that is given up for it."""
    one, other = pair
    return (one, other) if ratings[one] >= ratings[other] else (other, one)


def _map_before() -> PurposeSitting:
    kept = [_entry(*each) for each in _ENTRIES[1:9] if each[0] != "e600000000"]
    moved = PurposeEntry(
        "e600000000", "Plan the grid for small villages", LOVE | PAID, SetBy.PERSON
    )
    gone = PurposeEntry("e000000001", "Coach the junior handball team", LOVE | NEEDED, SetBy.PERSON)
    return PurposeSitting("pu00000001", BEFORE, (*kept, moved, gone))


def _map() -> PurposeSitting:
    candidate = Candidate(
        "ca00000001", REPAIR, "Hold one evening at the school", "6 people came", date(2026, 11, 16)
    )
    return PurposeSitting(
        "pu00000002",
        NOW,
        tuple(_entry(*each) for each in _ENTRIES),
        (candidate,),
        now=GOOD | PAID,
        summary="I repair, and I would rather teach it than do it alone.",
    )


def _entry(id_: str, text: str, mask: Mask, evidence: str) -> PurposeEntry:
    return PurposeEntry(id_, text, mask, SetBy.PERSON, evidence=evidence)


def _strengths(id_: str, on: date, count: int) -> StrengthRanking:
    ranked = (
        RankedStrength("finding the fault", "The press stood for a week; I found the worn relay."),
        RankedStrength("teaching by doing", "Three apprentices now run the test bench alone."),
        RankedStrength("writing clearly", "The night shift works from my page.", "a survey"),
    )
    return StrengthRanking(id_, on, ranked[:count])


def _vision() -> Vision:
    return Vision(
        "vi00000002",
        NOW,
        "On a Tuesday in 2031 I cycle to my own workshop, and two people wait to learn.",
        soon=("Hold a course twice a year",),
        later=("Own the workshop", "Advise ten cooperatives"),
        matters=(Category.BALANCE, Category.SKILL, Category.LEADERSHIP),
    )


class OpenValues(OpenDrawn):
    """The app with the Values place in front."""

    @property
    def screen(self) -> ValuesScreen:
        found = [each for each in self.app.screen_stack if isinstance(each, ValuesScreen)]
        return found[0]


@asynccontextmanager
async def opened(
    size: tuple[int, int] = (120, 40),
    *,
    made: MadePlan | None = None,
    walkthrough: Walkthrough | None = None,
    drafts: MemoryDrafts | None = None,
    preferences: Preferences | None = None,
) -> AsyncIterator[OpenValues]:
    """Open the app on the made plan, and the Values place in it."""
    plan = made or made_values()
    async with opened_board(
        size, made=plan, walkthrough=walkthrough, drafts=drafts, preferences=preferences
    ) as board:
        app = OpenValues(plan, board.app, board.pilot)
        await app.press("4")
        yield app
