"""The questions about strengths: which, the episodes that show them, in what order, and gaps."""

from collections.abc import Iterator
from functools import partial

from planner.keeper import Json
from planner.refusal import Refusal
from planner.values.strengths import MOST_RANKED, WORK_STRENGTHS, RankedStrength
from planner.walkthroughs.answers import Answers
from planner.walkthroughs.strengths import (
    CHOSEN,
    EPISODE,
    GAPS,
    OWN,
    PLACES,
    SOURCE,
    claims,
    earlier_chosen,
    earlier_own,
    earlier_strengths,
    is_among,
    shown_names,
    unplaced_names,
)
from wizard.flow import Family
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Checkbox, Choice, ListOf, LongText, Option, Text

CLAIMING, SHOWING, RANKING, MISSING = "Which", "What shows it", "In order", "Gaps"
"""Headings of the parts."""

_PLACES = (
    "Which of them comes first?",
    "Which comes second?",
    "Which third?",
    "And which fourth?",
)


def _room(scene: Scene) -> int:
    return MOST_RANKED - len(scene.values.lines(OWN))


def _require_once(answer: Json, _scene: Scene) -> None:
    own = Answers({OWN: answer}).lines(OWN)
    for place, name in enumerate(own):
        if is_among(name, own[:place]):
            raise Refusal(f"“{name}” is among them already", "name it once")


_OWN = ListOf(
    id=OWN,
    name="In your own words",
    heading=CLAIMING,
    question="What do you do well at work, in your own words?",
    why="Or in those of a questionnaire that you took elsewhere. A list to mark comes next.",
    example="explaining faults; kindness, from my VIA result",
    what="strength",
    most=MOST_RANKED,
    default=lambda scene: [*earlier_own(scene.plan)[:MOST_RANKED]] or None,
    check=_require_once,
)


def _earlier_source(scene: Scene) -> Json:
    sources = (each.source for each in earlier_strengths(scene.plan).values())
    return next((source for source in sources if source), None)


def _own_in_words(scene: Scene) -> str:
    own = [f"“{name}”" for name in scene.values.lines(OWN)]
    return f"is {own[0]}" if len(own) == 1 else f"are {', '.join(own[:-1])} and {own[-1]}"


_SOURCE = Text(
    id=SOURCE,
    name="Where from",
    heading=CLAIMING,
    question=lambda scene: f"Where {_own_in_words(scene)} from, if from a questionnaire?",
    why="In three years you will want to know. Leave it empty for words of your own.",
    example="VIA, May 2026",
    what="source",
    default=_earlier_source,
    when=lambda scene: scene.values.has(OWN),
)


def _require_room(answer: Json, scene: Scene) -> None:
    chosen = Answers({CHOSEN: answer}).lines(CHOSEN)
    for name in chosen:
        if is_among(name, scene.values.lines(OWN)):
            raise Refusal(f"“{name}” is there in your own words", "leave it unmarked here")
    if len(chosen) > _room(scene):
        raise Refusal(
            f"{len(chosen)} are marked, and {MOST_RANKED} can be ranked with your own",
            f"mark up to {_room(scene)}",
        )


def _earlier_chosen(scene: Scene) -> Json:
    own = scene.values.lines(OWN)
    before = [name for name in earlier_chosen(scene.plan) if not is_among(name, own)]
    return [*before[: _room(scene)]] or None


_CHOSEN = Checkbox(
    id=CHOSEN,
    name="From the list",
    heading=CLAIMING,
    question=lambda scene: (
        f"Which of these {len(WORK_STRENGTHS)} do you have as well? Mark up to {_room(scene)}."
    ),
    why="Go by what you have seen yourself do lately.",
    options=tuple(Option(name, f"{name}: {shows.rstrip('.')}") for name, shows in WORK_STRENGTHS),
    default=_earlier_chosen,
    check=_require_room,
    when=lambda scene: _room(scene) > 0,
)


def _episode_steps(scene: Scene) -> Iterator[Step]:
    """One question for each strength that is claimed: the episode that shows it."""
    before = earlier_strengths(scene.plan)
    for name, *_ in claims(scene.answers):
        yield LongText(
            id=f"{EPISODE}{name}",
            name=f"Episode: {name}",
            heading=SHOWING,
            question=f"When did “{name}” last make a difference?",
            why="One time: where, what you did, what came of it. Without one it is left out.",
            example="in March the line stood; I found the loose sensor by noon, and it ran at two",
            what="episode",
            default=partial(_earlier_episode, before.get(name)),
        )


def _earlier_episode(before: RankedStrength | None, _scene: Scene) -> Json:
    return before.episode if before else None


def _place_step(number: int) -> Choice:
    """Which strength has a place; asked while more than one is left for it."""
    id_ = PLACES[number]

    def left(scene: Scene) -> tuple[str, ...]:
        return unplaced_names(scene.answers, id_)

    def earlier(scene: Scene) -> Json:
        names = left(scene)
        before = earlier_strengths(scene.plan)
        return next((name for name in (*before, *names) if name in names), None)

    return Choice(
        id=id_,
        name=f"Place {number + 1}",
        heading=RANKING,
        question=_PLACES[number],
        why="Go by the episodes: which would people miss soonest if you were gone?",
        options=lambda scene: tuple(Option(name, name) for name in left(scene)),
        default=earlier,
        when=lambda scene: len(shown_names(scene.answers)) > number + 1,
    )


_GAPS = ListOf(
    id=GAPS,
    heading=MISSING,
    question="What do you miss, or go around?",
    why="The gap that annoys you is often the next goal. They stand in your profile.",
    example="budgets; saying no",
    what="gap",
)

STEPS: tuple[Step, ...] = (
    _OWN,
    _SOURCE,
    _CHOSEN,
    *map(_place_step, range(len(PLACES))),
    _GAPS,
)
"""Every question that is always the same one."""

EPISODES = Family(CHOSEN, (EPISODE,), _episode_steps)
"""The episodes come before the order, since they are what it goes by."""
