"""The shape of stored records by version, and the steps from each version to the next.

History is never rewritten, so every step is kept for ever and run while old lines are read.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from planner.keeper import Trouble
from store.remedies import DOCTOR

Fields = Mapping[str, object]
"""Fields of a record as JSON has them: a whole record's, or those that an edit touched."""

Step = Callable[[str, Fields], Fields]
"""Turns fields of a collection into those of the next version; it may see any part of a record."""


class NewerVersionTrouble(Trouble):
    """A newer program wrote this; nothing of it may be touched."""


class Upgrades(NamedTuple):
    """The steps that lead to the present shape; step 0 leads from version 1 to version 2."""

    steps: tuple[Step, ...] = ()

    @property
    def schema(self) -> int:
        """The version in which this program writes."""
        return 1 + len(self.steps)

    def run(self, collection: str, fields: Fields, schema: int) -> Fields:
        """Bring fields written in an older version up to the present one."""
        for step in self.steps[schema - 1 :]:
            fields = step(collection, fields)
        return fields

    def require_known(self, schema: int, where: str) -> None:
        """Raise Trouble for what a newer program wrote; nothing of it may be guessed at."""
        if schema > self.schema:
            raise NewerVersionTrouble(
                f"{where} was written by a newer Dualtrack, in store version {schema}, and this one"
                f" knows versions up to {self.schema}",
                f"install a Dualtrack that knows store version {schema}, or copy the files with"
                " export --raw",
            )
        if schema < 1:
            raise Trouble(f"{where} names no store version", DOCTOR)


UPGRADES = Upgrades()
"""The steps of this version of the program."""
