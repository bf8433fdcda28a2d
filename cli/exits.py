"""How a verb ends: the exit codes, which are a contract for scripts."""

DONE = 0
REFUSED = 1
"""Nothing found, or refused with a reason on standard error."""
USAGE = 2
"""Wrong usage, or no terminal where one is needed."""
TROUBLE = 3
"""The plan can't be read or kept, and nothing changed."""
DUE = 10
"""`status` found something that is due."""
CRASH = 70
CANCELLED = 130


class Ended(Exception):
    """A verb that ends with an exit code of its own, having said what it had to say."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code
