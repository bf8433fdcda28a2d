"""The clock and the dice: the one place that asks what time it is or draws at random."""

import os
from datetime import datetime

from planner.ids import ALPHABET, LENGTH


def now() -> datetime:
    """This moment on the person's own clock, with its offset from UTC."""
    return datetime.now().astimezone()


def new_id() -> str:
    """A fresh random id for a record; 256 is a multiple of 32, so every letter is as likely."""
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in os.urandom(LENGTH))
