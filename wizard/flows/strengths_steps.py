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
    earlier_own_names,
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


def _earlier_chosen(scene: Scene) -> Json:
    listed = [strength.name for strength in WORK_STRENGTHS]
    before = [name for name in earlier_strengths(scene.plan) if name in listed]
    return [*before] or None


_CHOSEN = Checkbox(
    id=CHOSEN,
    name="Strengths",
    heading=CLAIMING,
    question=f"Which of these do others know you for? Up to {MOST_RANKED}.",
    why="Mark what you have seen yourself do lately. Your own words come next.",
    options=tuple(Option(name, f"{name}: {shows.rstrip('.')}") for name, shows in WORK_STRENGTHS),
    most=MOST_RANKED,
    default=_earlier_chosen,
)


def _earlier_own(scene: Scene) -> Json:
    chosen = scene.values.lines(CHOSEN)
    names = [name for name in earlier_own_names(scene.plan) if not is_among(name, chosen)]
    return [*names[: MOST_RANKED - len(chosen)]] or None


def _require_room(answer: Json, scene: Scene) -> None:
    chosen, own = scene.values.lines(CHOSEN), Answers({OWN: answer}).lines(OWN)
    twice = [name for place, name in enumerate(own) if is_among(name, (*chosen, *own[:place]))]
    if twice:
        raise Refusal(f"“{twice[0]}” is among them already", "name it once")
    if len(chosen) + len(own) > MOST_RANKED:
        raise Refusal(
            f"that makes {len(chosen) + len(own)} strengths with those you marked",
            f"keep the {MOST_RANKED} that matter most",
        )


_OWN = ListOf(
    id=OWN,
    name="Strengths of your own",
    heading=CLAIMING,
    question="Which one of yours is missing in that list?",
    why="In your words, or from a questionnaire that you took elsewhere.",
    example="kindness, from my VIA result",
    what="strength",
    default=_earlier_own,
    check=_require_room,
    when=lambda scene: len(scene.values.lines(CHOSEN)) < MOST_RANKED,
)


def _earlier_source(scene: Scene) -> Json:
    sources = (each.source for each in earlier_strengths(scene.plan).values())
    return next((source for source in sources if source), None)


_SOURCE = Text(
    id=SOURCE,
    name="Where from",
    heading=CLAIMING,
    question=lambda scene: f"Where {_own_in_words(scene)} from, if from a questionnaire?",
    why="So that you know in three years what it was worth. Leave it empty for your own words.",
    example="VIA, May 2026",
    what="source",
    default=_earlier_source,
    when=lambda scene: any(each.is_own for each in claims(scene.answers)),
)


def _own_in_words(scene: Scene) -> str:
    own = [f"“{each.name}”" for each in claims(scene.answers) if each.is_own]
    return f"is {own[0]}" if len(own) == 1 else f"are {', '.join(own)}"


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
    _CHOSEN,
    _OWN,
    _SOURCE,
    *map(_place_step, range(len(PLACES))),
    _GAPS,
)
"""Every question that is always the same one."""

EPISODES = Family(SOURCE, (EPISODE,), _episode_steps)
"""The episodes come before the order, since they are what it goes by."""
