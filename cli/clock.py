"""The clock and the dice: the one place that asks what time it is or draws at random."""

import secrets
from datetime import datetime

from planner.ids import ALPHABET, LENGTH


def now() -> datetime:
    """This moment on the person's own clock, with its offset from UTC."""
    return datetime.now().astimezone()


def new_id() -> str:
    """A fresh random id for a record."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
