"""The statements to rate: forty of this project's own, five per anchor, and eight spares.

Each is a behaviour or a choice together with what it costs, so that nobody agrees with all of them.
Their order goes round the eight anchors, so that no two neighbours ask for the same.
"""

from collections.abc import Iterator
from typing import NamedTuple

from planner.values.anchors.anchors import Anchor, Facet

ITEM_SET = 1
"""The version of the statements; results of different versions can't be compared."""

PER_ANCHOR = 5
"""Statements of each anchor that are rated."""

SCALE = {
    1: "not at all me",
    2: "mostly not me",
    3: "rather not me",
    4: "rather me",
    5: "mostly me",
    6: "completely me",
}
"""What each rating says; there is no middle."""


class Statement(NamedTuple):
    """One sentence to rate; numbers 1 to 40 are asked, 41 to 48 are the spares."""

    number: int
    anchor: Anchor
    facet: Facet | None
    text: str


_TEXTS = {
    Anchor.TECHNICAL: (
        "I would keep doing the skilled work myself, though leading others brings more standing.",
        "I keep practising one part of my work that I already do well, though few people notice.",
        "I would take lower pay to work beside people more skilled in my field than me.",
        "I would turn down a job with more influence to go deeper into the work I know best.",
        "I would pay for further training in my own field, though it would bring no promotion.",
        "I would choose a job that uses my best skill over one with higher standing.",
    ),
    Anchor.MANAGERIAL: (
        "I would let my expert skills fade in order to run a whole organisation.",
        "I would make the decision when a group is stuck, even if half its members disliked it.",
        "I would choose to lead people, though their quarrels would take up much of my day.",
        "I would spend a year learning other people's jobs to lead them later, for less pay.",
        "I would take responsibility for a large budget, though I would be blamed if it ran out.",
        "I would answer for a whole group's results, though other people's slips would be mine.",
    ),
    Anchor.AUTONOMY: (
        "I would accept less pay in return for deciding myself how my work gets done.",
        "I choose my own way of working over the usual one, even when it takes me longer.",
        "I would turn down a more important job in which someone checked my work closely.",
        "I would take on tedious paperwork in order to work by my own rules.",
        "I would turn down well-paid work that had a rule for each small step.",
        "I would accept having less help in return for choosing my own tasks.",
    ),
    Anchor.SECURITY: (
        "I would choose a dependable employer over a riskier one that paid far more.",
        "I would turn down a much better job that meant moving to another region.",
        "I choose work with a fixed income over work that could pay far more in good years.",
        "I would accept slower progress in return for a job that I am very unlikely to lose.",
        "I would take a less interesting job in order to stay settled in the same town.",
        "I would turn down an exciting job if its pay were certain for just one year.",
    ),
    Anchor.ENTREPRENEURIAL: (
        "I would live on very little for a year to start a company of my own.",
        "I start making something new before anyone has asked for it, though the time may be lost.",
        "I would borrow money to own a business, even with a well-paid job on offer.",
        "I would let others take the praise for something I built in order to start the next.",
        "I would choose a small income from a company I founded over a large salary elsewhere.",
        "I give up free time to try out ideas I could sell, though few will earn money.",
    ),
    Anchor.SERVICE: (
        "I would earn much less to do work that helps people in need.",
        "I would leave colleagues I like for work that does more good in the world.",
        "I would refuse well-paid work that makes little difference to other people's lives.",
        "I would give a day a week to a good cause, though my own career would suffer.",
        "I would choose to work with people whom others turn away, though it would wear me out.",
        "I would choose routine work that helps people over exciting work that helps few.",
    ),
    Anchor.CHALLENGE: (
        "I take on the task that others call impossible, although they may see me fail.",
        "I would leave a well-paid job because it had become too easy for me.",
        "I would join the workplace with the toughest demands, even if I did badly at first.",
        "I pick the harder of two tasks, though the easier one would be rewarded just as much.",
        "I take on hard problems outside my training, though easier ones would earn more praise.",
        "I set myself goals I will probably miss, though easier ones would make me look better.",
    ),
    Anchor.LIFESTYLE: (
        "I leave work on time for my private life, even if people at work resent it.",
        "I would work fewer days for less pay to have more time for life outside work.",
        "I would refuse a more important job if it kept me thinking about work at home.",
        "I would choose a job with short hours over a more respected one with long hours.",
        "I would refuse exciting work if its hours kept me from the people close to me.",
        "I would ask for hours that fit the rest of my life, though I may seem less committed.",
    ),
}
"""Six per anchor in the order in which they are asked; the sixth is the spare."""

_FACETS = {
    **dict.fromkeys((4, 20, 28, 44), Facet.JOB),
    **dict.fromkeys((12, 36), Facet.PLACE),
    **dict.fromkeys((5, 21, 37), Facet.VENTURE),
    **dict.fromkeys((13, 29, 45), Facet.CREATION),
}
"""The facet of a statement by its number."""


def _statements() -> Iterator[Statement]:
    number = 0
    for texts in zip(*_TEXTS.values(), strict=True):
        for anchor, text in zip(_TEXTS, texts, strict=True):
            number += 1
            yield Statement(number, anchor, _FACETS.get(number), text)


_ALL = tuple(_statements())

STATEMENTS = _ALL[: PER_ANCHOR * len(Anchor)]
"""The forty that are rated, in the order in which they are asked."""

SPARES = _ALL[PER_ANCHOR * len(Anchor) :]
"""One per anchor, to take the place of a statement that doesn't hold in a later item set."""

BY_NUMBER = {each.number: each for each in STATEMENTS}
"""The forty by their numbers, 1 to 40."""
