"""The exercises of the demo plan, each done twice: anchors, purpose map, strengths."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from planner.acts.values import keep_anchors, keep_purpose_map, keep_strengths
from planner.demo.moments import Moment, demo_id, moment
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.forced_choice import Choice, pairs
from planner.values.anchors.interview import Move
from planner.values.anchors.sitting import AnchorSitting
from planner.values.purpose.candidates import Candidate
from planner.values.purpose.circles import CENTRE, Circle, Mask
from planner.values.purpose.purpose_map import CircleStrengths, PurposeEntry, SetBy, Wording
from planner.values.purpose.sitting import PurposeSitting
from planner.values.strengths import RankedStrength, StrengthRanking

LOVE, GOOD, NEEDED, PAID = Circle

TRIAL = "Read one cooperative's alarm log and write them what it costs"
"""The experiment of the newest map that became a goal."""

TRIAL_START = -76


class AnchorStory(NamedTuple):
    """The anchors on a day: ratings by anchor, the three truest, and the leaders as they were kept.

    Of two leaders the one that stands first was kept.
    """

    on: int
    rated: Mapping[Anchor, tuple[int, int, int, int, int]]
    truest: tuple[int, int, int]
    kept: tuple[Anchor, ...]
    moves: tuple[Move, ...]
    summary: str


class EntryStory(NamedTuple):
    """An entry of the map by its key, the circles that it is in, and how strongly."""

    key: str
    text: str
    mask: Mask
    strengths: CircleStrengths
    evidence: str = ""


class TrialStory(NamedTuple):
    """What was to be tried out with an entry, from which day on."""

    entry: str
    what: str
    known_by: str
    start: int


class MapStory(NamedTuple):
    """The purpose map on a day."""

    on: int
    entries: tuple[EntryStory, ...]
    trials: tuple[TrialStory, ...]
    moments: tuple[str, ...]
    now: Mask
    summary: str


_UNMOVED: Mapping[Anchor, tuple[int, int, int, int, int]] = {
    Anchor.MANAGERIAL: (4, 4, 3, 4, 4),
    Anchor.SECURITY: (4, 3, 4, 4, 3),
    Anchor.ENTREPRENEURIAL: (2, 3, 3, 2, 3),
    Anchor.SERVICE: (4, 5, 4, 4, 4),
}
"""What was rated alike both times, which keeps third, fifth, sixth and seventh place."""

ANCHORS = (
    AnchorStory(
        on=-640,
        rated={
            **_UNMOVED,
            Anchor.TECHNICAL: (6, 5, 6, 5, 5),
            Anchor.AUTONOMY: (4, 4, 5, 3, 4),
            Anchor.CHALLENGE: (5, 4, 4, 5, 4),
            Anchor.LIFESTYLE: (2, 2, 3, 2, 2),
        },
        truest=(1, 17, 6),
        kept=(Anchor.TECHNICAL, Anchor.SERVICE, Anchor.CHALLENGE),
        moves=(
            Move(
                "taken",
                "From the workshop to the fleet: harder faults, and a year later I was glad.",
                (Anchor.TECHNICAL, Anchor.CHALLENGE),
            ),
        ),
        summary="I want the hard diagnosis, and nobody between me and the machine.",
    ),
    AnchorStory(
        on=-95,
        rated={
            **_UNMOVED,
            Anchor.TECHNICAL: (5, 4, 6, 5, 4),
            Anchor.AUTONOMY: (6, 5, 5, 4, 6),
            Anchor.CHALLENGE: (2, 3, 2, 3, 2),
            Anchor.LIFESTYLE: (4, 5, 3, 4, 4),
        },
        truest=(3, 35, 16),
        kept=(Anchor.AUTONOMY, Anchor.TECHNICAL, Anchor.LIFESTYLE),
        moves=(
            Move(
                "turned_down",
                "The project in the south: twice the money, and every week planned by others.",
                (Anchor.AUTONOMY, Anchor.LIFESTYLE),
            ),
            Move("best_time", "The summer in which I stood in for Ingrid.", (Anchor.AUTONOMY,)),
            Move("next_no", "A post at headquarters.", (Anchor.TECHNICAL,)),
        ),
        summary="The diagnosis is still mine, but I would give it up before I gave up my own week.",
    ),
)

_DIAGNOSIS = "reading a machine by its vibration"
_EXPLAINING = "explaining hard things to people on site"
_ADVICE = "advising small cooperatives"

MAPS = (
    MapStory(
        on=-610,
        entries=(
            EntryStory("diagnosis", _DIAGNOSIS, LOVE | GOOD | PAID, CircleStrengths(3, 3, 0, 2)),
            EntryStory(
                "explain", _EXPLAINING, LOVE | GOOD | NEEDED, CircleStrengths(3, 2, 2, 0)
            ),
            EntryStory("advice", _ADVICE, NEEDED, CircleStrengths(0, 0, 2, 0)),
            EntryStory("tables", "the monthly tables", GOOD | PAID, CircleStrengths(0, 2, 0, 3)),
            EntryStory("tools", "one set of tools for all", NEEDED, CircleStrengths(0, 0, 2, 0)),
            EntryStory("boat", "building the boat", LOVE, CircleStrengths(3, 0, 0, 0)),
        ),
        trials=(
            TrialStory(
                "explain",
                "Draw the bearing story on one page for the site managers",
                "3 questions back",
                -607,
            ),
        ),
        moments=("The hour with the raw signal from tower nine",),
        now=GOOD | PAID,
        summary="I am paid for the tables and would rather be paid for the signals.",
    ),
    MapStory(
        on=-78,
        entries=(
            EntryStory(
                "diagnosis", _DIAGNOSIS, CENTRE, CircleStrengths(3, 3, 2, 2),
                "Two parks ring me before they ring the vendor.",
            ),
            EntryStory(
                "explain", _EXPLAINING, LOVE | GOOD | NEEDED, CircleStrengths(3, 3, 2, 0),
                "A site manager quoted my checklist back to me.",
            ),
            EntryStory(
                "advice", _ADVICE, CENTRE, CircleStrengths(2, 3, 3, 1), "Joost asked twice.",
            ),
            EntryStory("tables", "the monthly tables", PAID, CircleStrengths(0, 0, 0, 2)),
            EntryStory("school", "school visits", LOVE | NEEDED, CircleStrengths(3, 0, 2, 0)),
            EntryStory(
                "oncall", "planning the on-call", GOOD | PAID, CircleStrengths(0, 2, 0, 2)
            ),
            EntryStory("crane", "safe work under a crane", NEEDED, CircleStrengths(0, 0, 3, 0)),
            EntryStory("boat", "building the boat", LOVE, CircleStrengths(3, 0, 0, 0)),
        ),
        trials=(
            TrialStory("advice", TRIAL, "1 page sent", TRIAL_START),
            TrialStory(
                "school", "Show the cracked ring in two classes", "2 classes seen", -70
            ),
        ),
        moments=("The talk, once it had begun", "Lena's first inspection alone"),
        now=GOOD | NEEDED | PAID,
        summary="What I do alone I would like to do for people who can't pay a consultancy.",
    ),
)  # fmt: skip

STRENGTHS: tuple[tuple[int, tuple[RankedStrength, ...]], ...] = (
    (
        -600,
        (
            RankedStrength("finding the fault", "The loose foundation bolt, after three teams."),
            RankedStrength(
                "checking the details", "I saw the swapped sensor cables before the crane came."
            ),
            RankedStrength("keeping calm when it burns", "The night of the stuck brake, by phone."),
        ),
    ),
    (
        -72,
        (
            RankedStrength("finding the fault", "The generator, eleven days before it stopped."),
            RankedStrength("putting hard things simply", "The gearbox story in six minutes."),
            RankedStrength("teaching by doing", "Lena ran an inspection alone after one season."),
            RankedStrength("keeping calm when it burns", "Three weeks in Ingrid's place."),
        ),
    ),
)
"""The rankings, each with its day."""


def exercises(today: date) -> Iterator[Moment]:
    """Every sitting, on the evening of its day."""
    for n, anchors in enumerate(ANCHORS):
        sitting = _anchor_sitting(anchors, n, today)
        yield moment(today, anchors.on, 20, partial(keep_anchors, sitting=sitting), "anchors")
    for n, drawn in enumerate(MAPS):
        kept = partial(keep_purpose_map, sitting=_purpose_sitting(drawn, n, today))
        yield moment(today, drawn.on, 20, kept, "map")
    for n, (on, ranked) in enumerate(STRENGTHS):
        ranking = StrengthRanking(demo_id("strengths", n), today + timedelta(on), ranked)
        yield moment(today, on, 20, partial(keep_strengths, ranking=ranking), "strengths")


def _anchor_sitting(story: AnchorStory, n: int, today: date) -> AnchorSitting:
    by_anchor = (story.rated[anchor] for anchor in Anchor)
    return AnchorSitting(
        id=demo_id("anchors", n),
        on=today + timedelta(story.on),
        rated=tuple(rating for row in zip(*by_anchor, strict=True) for rating in row),
        truest=story.truest,
        choices=tuple(Choice(winner, loser) for winner, loser in pairs(story.kept)),
        moves=story.moves,
        summary=story.summary,
    )


def _purpose_sitting(story: MapStory, n: int, today: date) -> PurposeSitting:
    return PurposeSitting(
        id=demo_id("map", n),
        on=today + timedelta(story.on),
        entries=_entries(story.entries),
        candidates=tuple(
            Candidate(
                demo_id("map", n, "trial", trial.entry),
                demo_id("entry", trial.entry),
                trial.what,
                trial.known_by,
                today + timedelta(trial.start),
            )
            for trial in story.trials
        ),
        moments=story.moments,
        now=story.now,
        summary=story.summary,
    )


def _entries(stories: Sequence[EntryStory]) -> tuple[PurposeEntry, ...]:
    return tuple(
        PurposeEntry(
            demo_id("entry", each.key),
            each.text,
            each.mask,
            SetBy.PERSON,
            (Wording(each.text, each.mask),),
            each.strengths,
            each.evidence,
        )
        for each in stories
    )
