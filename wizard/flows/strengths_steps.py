"""The questions about strengths: which, the episodes that show them, in what order, and gaps."""

from planner.keeper import Json
from planner.refusal import Refusal
from planner.values.strengths import MOST_RANKED, WORK_STRENGTHS
from planner.walkthroughs.strengths import (
    CHOSEN,
    GAPS,
    OWN,
    PLACES,
    SOURCE,
    claims,
    earlier_own_names,
    earlier_strengths,
    episode_step,
    shown_names,
    unplaced_names,
)
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


def _own_step(number: int) -> Text:
    """One strength that is not on the list; the next one is asked for while there is room."""
    id_ = OWN[number]

    def names_before(scene: Scene) -> list[str]:
        answers = {**scene.answers, id_: None}
        return [each.name.casefold() for each in claims(answers)]

    def may_follow(scene: Scene) -> bool:
        has_room = len(scene.values.lines(CHOSEN)) + number < MOST_RANKED
        return has_room and all(map(scene.values.has, OWN[:number]))

    def require_new(answer: Json, scene: Scene) -> None:
        if str(answer).casefold() in names_before(scene):
            raise Refusal(f"“{answer}” is among them already", "name another one, or leave it out")

    def earlier(scene: Scene) -> Json:
        names = earlier_own_names(scene.plan)
        taken = names_before(scene)
        return next((name for name in names if name.casefold() not in taken), None)

    return Text(
        id=id_,
        name=f"A strength of your own {number + 1}",
        heading=CLAIMING,
        question="Another one?" if number else "Which one of your own is missing in that list?",
        why="In your words, or from a questionnaire that you took elsewhere.",
        example="kindness, from my VIA result",
        what="strength",
        default=earlier,
        check=require_new,
        when=may_follow,
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


def _episode_step(claimed: str) -> LongText:
    """The episode that shows one strength; asked while it is claimed."""
    id_ = episode_step(claimed)

    def name(scene: Scene) -> str:
        found = (each.name for each in claims(scene.answers) if each.episode_step == id_)
        return next(found, "")

    def earlier(scene: Scene) -> Json:
        before = earlier_strengths(scene.plan).get(name(scene))
        return before.episode if before else None

    return LongText(
        id=id_,
        name=f"Episode: {claimed.replace('_', ' ')}",
        heading=SHOWING,
        question=lambda scene: f"When did “{name(scene)}” last make a difference?",
        why="One time: where, what you did, what came of it. Without one it is left out.",
        example="in March the line stood; I found the loose sensor by noon, and it ran at two",
        what="episode",
        default=earlier,
        when=lambda scene: bool(name(scene)),
    )


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
    *map(_own_step, range(len(OWN))),
    _SOURCE,
    *(_episode_step(strength.name) for strength in WORK_STRENGTHS),
    *map(_episode_step, OWN),
    *map(_place_step, range(len(PLACES))),
    _GAPS,
)
"""Every question; the episodes come before the order, since they are what it goes by."""
