"""The four circles of the purpose map, and the sixteen regions that four sets have.

Four drawn circles show thirteen regions only: love with paid, and good at with needed, never meet
without a third circle, and what lies outside has no room. So a place is a set of circles, and the
picture comes second. The names of the two-circle regions are those of the popular chart; writers
who swap mission and vocation mean the same regions.
"""

from enum import Flag
from typing import NamedTuple, TypeAlias


class Circle(Flag):
    """One of the four circles; circles joined with `|` are a set of them."""

    LOVE = 1
    GOOD = 2
    NEEDED = 4
    PAID = 8


Mask: TypeAlias = Circle
"""Any set of circles, of the values 0 (none) to 15 (all four)."""

NOWHERE: Mask = Circle(0)
CENTRE: Mask = Circle.LOVE | Circle.GOOD | Circle.NEEDED | Circle.PAID

MASKS: tuple[Mask, ...] = tuple(Circle(value) for value in range(CENTRE.value + 1))
"""All sixteen sets of circles, from none to all four."""

CIRCLE_NAMES = {
    Circle.LOVE: "what you love",
    Circle.GOOD: "what you are good at",
    Circle.NEEDED: "what is needed",
    Circle.PAID: "what you can be paid for",
}
"""Each circle as a sentence to the person takes it."""


class Region(NamedTuple):
    """What lies in exactly these circles: its name, what it feels like, and what to do next."""

    circles: Mask
    name: str
    feeling: str
    next_step: str

    @property
    def lacks(self) -> Mask:
        """The circles that are missing here."""
        return ~self.circles


_REGIONS = (
    Region(
        NOWHERE,
        "open ground",
        "It touches none of the four yet.",
        "Keep it for another day, or say in a sentence why you wrote it down.",
    ),
    Region(
        Circle.LOVE,
        "pastime",
        "It restores you and owes nobody anything.",
        "Give it an hour this week, and see whether somebody else gains by it.",
    ),
    Region(
        Circle.GOOD,
        "knack",
        "It comes easily, and may leave you cold.",
        "Find the part of it that you would miss, and somebody who could use it.",
    ),
    Region(
        Circle.NEEDED,
        "concern",
        "It troubles you, and you stand outside of it.",
        "Talk to somebody who works on it, and take one small task off their hands.",
    ),
    Region(
        Circle.PAID,
        "livelihood",
        "It pays, and that is what it is for.",
        "Look in it for one task that you would like to do better.",
    ),
    Region(
        Circle.LOVE | Circle.GOOD,
        "passion",
        "It absorbs you and goes well, for its own sake.",
        "Show it to somebody who may have a use for it, and ask what they would want next.",
    ),
    Region(
        Circle.LOVE | Circle.NEEDED,
        "mission",
        "It matters to you and to others, while your hands still have to learn it.",
        "Choose one skill that it takes, and help where you can learn that skill from others.",
    ),
    Region(
        Circle.GOOD | Circle.PAID,
        "profession",
        "You earn with what you do well, and it stirs little in you.",
        "Find out whom it serves, and move an hour a week towards the part you enjoy most.",
    ),
    Region(
        Circle.NEEDED | Circle.PAID,
        "vocation",
        "Others want it and pay for it, and it still feels like somebody else's work.",
        "Do it your own way for a week, and note what to learn and what you would keep.",
    ),
    Region(
        Circle.LOVE | Circle.PAID,
        "lucky income",
        "You enjoy it and money comes of it, and you doubt that this will last.",
        "Practise it on purpose, and ask those who pay what it is worth to them.",
    ),
    Region(
        Circle.GOOD | Circle.NEEDED,
        "duty",
        "People count on you for it, and it wears you down when nothing comes back.",
        "Agree on what you go on giving, and ask for pay, for help, or for the part you like.",
    ),
    Region(
        Circle.LOVE | Circle.GOOD | Circle.NEEDED,
        "unpaid calling",
        "It is a joy and it means something, with a worry about money underneath.",
        "Test the price: find out who spends money on such a thing, and offer them a small trial.",
    ),
    Region(
        Circle.LOVE | Circle.NEEDED | Circle.PAID,
        "bold venture",
        "It excites you, and you wonder whether you are up to it.",
        "Make the missing skill a goal, find a mentor for it, and keep the first job small.",
    ),
    Region(
        Circle.GOOD | Circle.NEEDED | Circle.PAID,
        "golden cage",
        "It is comfortable, and it feels hollow.",
        "Reshape a tenth of your week around whatever in it gives you energy.",
    ),
    Region(
        Circle.LOVE | Circle.GOOD | Circle.PAID,
        "pleasant island",
        "It is agreeable, and now and then you ask what it is for.",
        "Visit somebody who uses what you make, or lend the skill to people who lack it.",
    ),
    Region(
        CENTRE,
        "centre",
        "All four meet here, for now.",
        "Keep time free for it, and watch which of the four gives way first.",
    ),
)

REGIONS: dict[Mask, Region] = {region.circles: region for region in _REGIONS}
"""The region of each of the sixteen sets of circles, with more circles towards the end."""


def name_circles(circles: Mask) -> str:
    """A set of circles as a sentence to the person takes it, or `none of the four`."""
    names = [CIRCLE_NAMES[circle] for circle in circles]
    if not names:
        return "none of the four"
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
