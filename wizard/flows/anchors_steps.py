"""The questions of the career anchors, in their order."""

from collections.abc import Iterator
from textwrap import shorten

from planner.keeper import Json
from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.interview import MOST_ANCHORS, MOVES
from planner.values.anchors.portraits import PORTRAITS
from planner.values.anchors.ratings import TRUEST, is_flat
from planner.values.anchors.statements import SCALE, STATEMENTS, Statement
from planner.walkthroughs.anchors import (
    MOVE,
    PAIR,
    PICKS,
    RATE,
    SPEAKS,
    SUMMARY,
    asked_pairs,
    given_ratings,
    is_to_be_redone,
    offered_statements,
    pair_id,
    result_of,
)
from wizard.flow import Family
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Checkbox, Choice, Confirm, Information, LongText, Option, Rating

REDO, LOOK_BACK, RESULT = "redo", "look_back", "result_"
"""Ids of questions; that of the result goes on with what it is, so that another one is read."""

_RATING, _KEEPING, _MOVES, _READING = "Is this you?", "What stays", "Past moves", "Your result"
"""Headings of the parts."""

_WHYS = {
    1: "Press one key, by your first impression: it need not be what others would like to hear.",
    2: "Count what you do, or would do, at the cost that the sentence names.",
    3: f"Keep {min(SCALE)} and {max(SCALE)} for what you feel strongly about.",
}
"""What helps with rating, said beside the first statements and then no more."""

_IN_LIST = 46
"""Characters of a statement in the list of answers to change."""

_LAST = "The last thing you would give up is "
"""What the meaning of every portrait begins with."""

_MOVES_IN_WORDS = {
    "taken": ("A change", "More say over my own work. A year later I missed the quiet mornings."),
    "left": ("Walked away", "The regional office: every step needed three signatures."),
    "turned_down": ("Turned down", "The head office job. It would have cost me the village."),
    "best_time": ("Best time", "The winter we built the new test bench, just the four of us."),
    "worst_time": ("Worst time", "The year of reports: nobody needed what I know."),
    "next_no": ("Would refuse", "A department of forty, with a title and no workshop."),
}
"""The name and an example of each question about past moves."""


def what_is_kept(anchor: Anchor) -> str:
    """An anchor as the thing that somebody keeps, without its name or its code."""
    words = PORTRAITS[anchor].meaning.removeprefix(_LAST).rstrip(".")
    return words[:1].upper() + words[1:]


class Truest(Checkbox):
    """The statements picked as the truest, by their numbers, which a file may give as such."""

    __slots__ = ()

    def read(self, answer: Json, scene: Scene) -> Json:
        """The three numbers; says how many are missing or too many."""
        values = answer if isinstance(answer, list) else [answer]
        marked = {self.chosen(value, scene) for value in values}
        if not marked:
            raise Refusal("none is marked yet", "mark each with Space, and then press Enter")
        if (over := len(marked) - TRUEST) != 0:
            remedy = f"take {over} back" if over > 0 else f"mark {-over} more"
            raise Refusal(f"that makes {len(marked)} of {TRUEST}", remedy)
        return [option.value for option in self.offered(scene) if option.value in marked]

    def chosen(self, answer: Json, scene: Scene) -> str:
        """The number of a statement among those offered."""
        number = str(answer)
        offered = {option.value for option in self.offered(scene)}
        if number in {str(each.number) for each in STATEMENTS} - offered:
            raise Refusal(
                f"statement {number} is not among those to pick from",
                f"pick {TRUEST} of your highest ratings",
            )
        return super().chosen(number, scene)


def _rating(statement: Statement) -> Step:
    return Rating(
        id=f"{RATE}{statement.number}",
        name=f"{statement.number}. {shorten(statement.text, _IN_LIST, placeholder='…')}",
        heading=_RATING,
        question=statement.text,
        why=_WHYS.get(statement.number, ""),
        low=min(SCALE),
        high=max(SCALE),
        low_words=SCALE[min(SCALE)],
        high_words=SCALE[max(SCALE)],
        may_skip=False,
        needed="every statement counts; a first impression will do",
    )


class Redo(Information):
    """Says that the ratings can't be scored; a file of answers can only be mended."""

    __slots__ = ()

    def expects(self, _scene: Scene) -> str:
        """Other ratings."""
        return f"rate {RATE}1 to {RATE}{len(STATEMENTS)} one by one, not all the same"


_REDOING = Redo(
    id=REDO,
    heading=_RATING,
    question="Nearly all of your ratings are the same, so there is nothing to score.",
    why="Please rate the statements once more, each by your first impression.",
    may_skip=False,
    when=lambda scene: is_to_be_redone(scene.values),
    asks_again=lambda _answer, _scene: tuple(f"{RATE}{each.number}" for each in STATEMENTS),
    starts_over=True,
)

_PICKING = Truest(
    id=PICKS,
    name="The truest",
    heading=_RATING,
    question=f"These you rated highest. Which {TRUEST} are the truest of you?",
    why="The choices that follow are made of them.",
    options=lambda scene: tuple(
        Option(str(each.number), each.text) for each in offered_statements(scene.values)
    ),
    may_skip=False,
    needed="the choices that follow depend on them",
)


def _choosing(scene: Scene) -> Iterator[Step]:
    """One choice for each pair of the anchors that lead."""
    for one, other in asked_pairs(scene.values):
        yield Choice(
            id=pair_id(one, other),
            name=f"{one.full_name} or {other.full_name}",
            heading=_KEEPING,
            question="If work let you keep only one of these, which would you give up last?",
            why="What you keep when you can't have both says more than a rating.",
            options=tuple(Option(anchor.value, what_is_kept(anchor)) for anchor in (one, other)),
            may_skip=False,
            needed="each pair is chosen within once",
        )


PAIRS = Family(after=PICKS, starts=(PAIR,), members=_choosing)
"""The choices among the leading anchors: each stays with its pair when the ratings change."""


def _looks_back(scene: Scene) -> bool:
    return scene.values.yes(LOOK_BACK) is True


_LOOKING_BACK = Confirm(
    id=LOOK_BACK,
    name="Look at past moves",
    heading=_MOVES,
    question="Look at past moves now?",
    why=lambda scene: (
        "No anchor stands out yet, and what you did when work made you choose may show one."
        if is_flat(given_ratings(scene.values))
        else f"What you did when work made you choose tells most. {len(MOVES)} short questions."
    ),
)


def _move(name: str) -> tuple[Step, Step]:
    """A question about a past move, and what the answer speaks for."""
    called, example = _MOVES_IN_WORDS[name]
    return (
        LongText(
            id=f"{MOVE}{name}",
            name=called,
            heading=_MOVES,
            question=MOVES[name],
            why="A sentence or two will do; it is kept beside your result.",
            example=example,
            when=_looks_back,
        ),
        Checkbox(
            id=f"{SPEAKS}{name}",
            name=f"{called}, speaks for",
            heading=_MOVES,
            question="Which of these does that speak for?",
            why=f"Up to {MOST_ANCHORS}; none, if none fits.",
            options=tuple(Option(anchor.value, what_is_kept(anchor)) for anchor in Anchor),
            most=MOST_ANCHORS,
            when=lambda scene: _looks_back(scene) and scene.values.has(f"{MOVE}{name}"),
        ),
    )


def _reading(scene: Scene) -> Iterator[Step]:
    """The page of the result, once there is one."""
    result = result_of(scene.values)
    if result:
        yield Information(
            id=f"{RESULT}{'_'.join((result.verdict, *result.top))}",
            name="The result",
            heading=_READING,
            question="This is what your answers come to. Read it slowly.",
            assumed=True,
        )


RESULTS = Family(after=f"{SPEAKS}{tuple(MOVES)[-1]}", starts=(RESULT,), members=_reading)
"""The result in words, which is read again when changed answers make it another one."""

_CONCLUDING = LongText(
    id=SUMMARY,
    name="In your words",
    heading=_READING,
    question="What do you make of it, in your own words?",
    why="It is kept with the result. You may disagree with it: you know the moves behind it.",
    example="I say freedom, and twice I took the safer job and was glad of it.",
)

STEPS: tuple[Step, ...] = (
    *map(_rating, STATEMENTS),
    _REDOING,
    _PICKING,
    _LOOKING_BACK,
    *(step for name in MOVES for step in _move(name)),
    _CONCLUDING,
)
"""Every question, about 12 minutes of them; PAIRS and RESULTS come between."""
