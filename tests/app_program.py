"""The app as a program of its own, for tests that end it from outside.

Run with a directory for drafts, and `crash` to let the key Z raise an error.
"""

import os
import sys
from pathlib import Path

from made_board import made_board
from textual import events

from store.drafts import DiskDrafts
from store.preferences import MemoryPreferences
from tui.app import DualtrackApp


class CrashingApp(DualtrackApp):
    """Raises with a private word among its values when Z is pressed."""

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, events.Key) and event.key == "Z":
            private = "canary-in-a-local"
            raise ValueError(f"canary-in-a-message {private}")
        await super().on_event(event)


def main() -> None:
    made = made_board()
    kind = CrashingApp if sys.argv[2:] == ["crash"] else DualtrackApp
    app = kind(
        made.keeper, MemoryPreferences(), DiskDrafts(Path(sys.argv[1]) / "drafts"), made.now,
        made.new_id,
    )  # fmt: skip
    app.run()
    os._exit(app.return_code or 0)  # as Dualtrack itself ends, whatever a lost terminal leaves


if __name__ == "__main__":
    main()
