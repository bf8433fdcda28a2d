"""From the answers of the career anchors exercise to a sitting that the plan keeps."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from planner.acts.values import keep_anchors
from planner.change import Change
from planner.keeper import Json
from planner.plan import Plan
from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.forced_choice import Choice, leaders, pairs
from planner.values.anchors.interview import MOVES, Move
from planner.values.anchors.ratings import TRUEST, Ratings, is_straight_lined, raw_points
from planner.values.anchors.result import AnchorResult, score
from planner.values.anchors.sitting import AnchorSitting
from planner.values.anchors.statements import STATEMENTS, Statement
from planner.walkthroughs.answers import Answers

RATE, PAIR, MOVE, SPEAKS = "rate_", "pair_", "move_", "speaks_"
"""What the ids of the questions begin with; they go on with what each is about."""

PICKS, SUMMARY = "truest", "summary"

FEWEST_OFFERED, MOST_OFFERED = 10, 12
"""Statements to pick the truest from: ten, and more where others are rated as high as the tenth."""

IDS = 1


def pair_id(one: Anchor, other: Anchor) -> str:
    """The id of the question between two anchors, the same for both orders."""
    first, last = _in_order(one, other)
    return f"{PAIR}{first}_{last}"


def given_ratings(answers: Answers) -> Ratings:
    """The ratings given so far, by the number of the statement."""
    given = {each.number: answers.whole(f"{RATE}{each.number}") for each in STATEMENTS}
    return {number: rating for number, rating in given.items() if rating is not None}


def is_to_be_redone(answers: Answers) -> bool:
    """Whether all statements are rated, and nearly all the same."""
    ratings = given_ratings(answers)
    return len(ratings) == len(STATEMENTS) and is_straight_lined(ratings)


def offered_statements(answers: Answers) -> tuple[Statement, ...]:
    """The highest rated statements, among which to pick the truest; none before all are rated.

    Where more are rated as high as the tenth than fit on a page, the anchors take turns, those with
    the higher scores first.
    """
    ratings = given_ratings(answers)
    if len(ratings) < len(STATEMENTS):
        return ()
    points, turns = raw_points(ratings), _turns(ratings)
    ranked = sorted(
        STATEMENTS,
        key=lambda each: (-ratings[each.number], turns[each.number], -points[each.anchor]),
    )
    tenth = ratings[ranked[FEWEST_OFFERED - 1].number]
    as_high = sum(rating >= tenth for rating in ratings.values())
    return tuple(ranked[: min(as_high, MOST_OFFERED)])


def _turns(ratings: Ratings) -> dict[int, int]:
    """How many statements of the same anchor and the same rating come before each statement."""
    before: Counter[tuple[Anchor, int]] = Counter()
    turns = {}
    for each in STATEMENTS:
        alike = each.anchor, ratings[each.number]
        turns[each.number] = before[alike]
        before[alike] += 1
    return turns


def picked_numbers(answers: Answers) -> tuple[int, ...]:
    """The numbers of the three truest statements; none while they aren't three of those offered."""
    marked = answers.lines(PICKS)
    picked = sorted(
        each.number for each in offered_statements(answers) if str(each.number) in marked
    )
    return tuple(picked) if len(picked) == len(marked) == TRUEST else ()


def asked_pairs(answers: Answers) -> tuple[tuple[Anchor, Anchor], ...]:
    """The pairs to choose within, as the ratings and the truest statements have them now.

    The two stand in the order of all anchors, so that the leading one has no place of its own.
    """
    picked = picked_numbers(answers)
    if not picked:
        return ()
    return tuple(_in_order(*pair) for pair in pairs(leaders(given_ratings(answers), picked)))


def made_choices(answers: Answers) -> tuple[Choice, ...]:
    """The choices made so far among the pairs that are asked."""
    return tuple(_choices(answers))


def result_of(answers: Answers) -> AnchorResult | None:
    """What the answers come to; None while one is missing that it needs."""
    picked, choices = picked_numbers(answers), made_choices(answers)
    if not picked or is_to_be_redone(answers) or len(choices) < len(asked_pairs(answers)):
        return None
    return score(given_ratings(answers), picked, choices)


def told_moves(answers: Answers) -> tuple[Move, ...]:
    """The past moves that were told, each with the anchors that it speaks for."""
    return tuple(
        Move(
            name,
            answers.text(f"{MOVE}{name}"),
            tuple(map(Anchor, answers.lines(f"{SPEAKS}{name}"))),
        )
        for name in MOVES
        if answers.text(f"{MOVE}{name}")
    )


def keep_sitting(
    plan: Plan, *, values: Mapping[str, Json], ids: tuple[str, ...], today: date
) -> Change:
    """The one change that the exercise ends in; refuses answers that can't be scored."""
    answers = Answers(values)
    if is_to_be_redone(answers):
        raise Refusal(
            "nearly all ratings are the same, so there is nothing to score",
            "rate the statements once more, each by your first impression",
        )
    ratings = given_ratings(answers)
    sitting = AnchorSitting(
        id=ids[0],
        on=today,
        rated=tuple(ratings[number] for number in sorted(ratings)),
        truest=picked_numbers(answers),
        choices=made_choices(answers),
        moves=told_moves(answers),
        summary=answers.text(SUMMARY),
    )
    return keep_anchors(plan, sitting=sitting)


def _in_order(one: Anchor, other: Anchor) -> tuple[Anchor, Anchor]:
    first, last = sorted((one, other), key=tuple(Anchor).index)
    return first, last


def _choices(answers: Answers) -> Iterator[Choice]:
    for one, other in asked_pairs(answers):
        kept = answers.text(pair_id(one, other))
        if kept == one:
            yield Choice(one, other)
        elif kept == other:
            yield Choice(other, one)
