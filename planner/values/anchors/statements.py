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
        "I keep doing the skilled work myself, though leading others would bring me a promotion.",
        "I spend evenings getting better at one skill, though few people will notice it.",
        "I would take lower pay to work beside people who know my subject better than me.",
        "I stay with one subject for years, even if people in other fields rise faster.",
        "I rework a piece that others accept when I see a flaw, though it makes me late.",
        "I ask for the hardest piece of work in my field, though a failure would show.",
    ),
    Anchor.MANAGERIAL: (
        "I would give up being the expert in the room to run the whole of something.",
        "I make the decision when a group is stuck, even if half of them will dislike it.",
        "I take on conflicts between colleagues that others avoid, though my own tasks then wait.",
        "I would move to an unfamiliar department to see how the parts fit, for the same pay.",
        "I would work longer hours for the authority to decide where the money goes.",
        "I ask to be judged by what a whole group delivers, though much is outside my hands.",
    ),
    Anchor.AUTONOMY: (
        "I would accept less pay in return for deciding myself how my work gets done.",
        "I choose my own way of working over a proven one, even if I make more mistakes.",
        "I would pass up a promotion that came with someone checking my work closely.",
        "I prefer being paid for finished work over steady pay, though some months bring little.",
        "I say no to well-paid work if its rules decide how I spend my day.",
        "I would work without a steady team if that left me free to plan my week.",
    ),
    Anchor.SECURITY: (
        "I would stay with a dependable employer even if a newer one offered far more pay.",
        "I turn down good offers that would mean moving away from where I live.",
        "I choose work with a fixed income over work that could pay far more in good years.",
        "I accept slow promotion in return for a contract that is hard to end.",
        "I would take a plainer job to keep living in the same town for many years.",
        "I ask how safe a project is before joining, though it can make me look timid.",
    ),
    Anchor.ENTREPRENEURIAL: (
        "I would live on very little for a year to get a company of my own running.",
        "I start building an idea of mine before anyone asks for it, though most such ideas fail.",
        "I would borrow money to own a business, even with a well-paid job on offer.",
        "I hand over something that works to make something new, though the credit stays behind.",
        "I would choose a small share in something I founded over a large salary elsewhere.",
        "I spend free time on inventions of mine, though few of them will earn money.",
    ),
    Anchor.SERVICE: (
        "I would take a clear cut in pay for work that helps people in need.",
        "I refuse tasks that go against what I believe in, even if it costs me a promotion.",
        "I would turn down a famous employer whose products do harm, even if money were tight.",
        "I give hours of my week to a cause, though it slows my own career.",
        "I speak up for people affected by our work, though it makes me unpopular with colleagues.",
        "I choose routine work for a good cause over exciting work without one.",
    ),
    Anchor.CHALLENGE: (
        "I volunteer for the task that others call impossible, although I may fail in public.",
        "I would leave a comfortable, well-paid role because it had become too easy for me.",
        "I would compete against people stronger than me, even though I would mostly lose.",
        "I pick the harder of two projects, though the easier one would count just as much.",
        "I keep at a stubborn problem after others move on, though solving it brings me little.",
        "I ask for a target I will probably miss, though a safe one would look better.",
    ),
    Anchor.LIFESTYLE: (
        "I leave work on time for my private life, even when staying would impress others.",
        "I would work fewer days for less pay to have more time for life outside work.",
        "I turn down a bigger role when its travel would eat into my private life.",
        "I judge a job by the evenings it leaves me, even if its title is modest.",
        "I would refuse an exciting project if its hours took me from those close to me.",
        "I plan my working year around things outside work, though I may seem less committed.",
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
