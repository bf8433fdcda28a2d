"""The moments that the demo plan is played from, and the seeded chance that they share."""

from datetime import date, time, timedelta
from hashlib import blake2b
from typing import NamedTuple

from planner.ids import derived_id
from planner.keeper import Decide

SEED = "osterhav"
"""Every number that looks like chance is drawn from this word and the name of its place."""

_STEPS = 1000


class Moment(NamedTuple):
    """One action of the demo: decided on a day, at a time of that day."""

    day: date
    at: time
    decide: Decide


def moment(today: date, offset: int, hour: int, decide: Decide, *place: object) -> Moment:
    """An action so many days from today, at some minute of an hour."""
    minute = int(draw("minute", offset, *place) * 60)
    return Moment(today + timedelta(offset), time(hour, minute), decide)


def draw(*place: object) -> float:
    """A number in [0, 1) that depends on nothing but the seed and the place it is drawn for."""
    return _digest(*place) % _STEPS / _STEPS


def demo_id(*place: object) -> str:
    """The id of a record of the demo: the same for the same place."""
    return derived_id(SEED, "id", *place)


def _digest(*place: object) -> int:
    words = "/".join(map(str, (SEED, *place)))
    return int.from_bytes(blake2b(words.encode(), digest_size=8).digest())
