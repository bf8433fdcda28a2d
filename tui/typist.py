"""Keys that are typed faster than the app works: each waits until the one before has come to rest.

Textual hands a key to whatever has the focus when it arrives. Behind an Enter that saves a form the
next letters would go into the form that is closing, and so would lines that are pasted as keys.
"""

from asyncio import get_running_loop
from collections import deque
from collections.abc import Awaitable, Callable
from time import monotonic

from textual import events
from textual.app import App
from textual.message_pump import MessagePump

POLL_S = 0.01
PATIENCE_S = 2.0
"""Longest time that a key waits for something to be saved; then it goes where it can."""

Dispatch = Callable[[events.Event], Awaitable[None]]
"""Gives an event to what has the focus now."""


class Typist:
    """Hands keys and pasted text on, one at a time and in order.

    `is_busy` says whether what a key began goes on beyond the messages that it caused.
    """

    def __init__(self, app: App[None], dispatch: Dispatch, is_busy: Callable[[], bool]) -> None:
        self._app = app
        self._dispatch = dispatch
        self._is_busy = is_busy
        self._waiting: deque[events.Event] = deque()
        self._is_handing = False
        self._trail: tuple[MessagePump, ...] = ()
        self._busy_since: float | None = None

    async def take(self, event: events.Event) -> None:
        """Hand an event on as soon as those before it have come to rest."""
        self._waiting.append(event)
        self._go_after()
        await self._hand_on()

    async def _hand_on(self) -> None:
        if self._is_handing or not self._waiting:
            return
        if self._must_wait():
            self._app.set_timer(POLL_S, self._hand_on)
            return
        self._is_handing = True
        event = self._waiting.popleft()
        target = self._app.focused or self._app.screen
        try:
            await self._dispatch(event)
        finally:
            self._trail = 2 * (target, *target.ancestors)
            pause = 0.0 if self._waiting else POLL_S
            get_running_loop().call_later(pause, self._go_after)

    def _go_after(self) -> None:
        """Go after the last event: once its frame is drawn, or at once when another one waits."""
        trail, self._trail = self._trail, ()
        if trail:
            self._follow(trail)

    def _follow(self, pumps: tuple[MessagePump, ...]) -> None:
        """Pass behind the event through all that it may bubble up to, the app at last.

        It is passed twice: the app looks for a binding last, and an action begins at the widget
        again, as the news that Enter was pressed in an entry does.
        """
        for at, pump in enumerate(pumps):
            if pump.call_later(self._follow, pumps[at + 1 :]):
                return
        self._is_handing = False
        self._app.call_later(self._hand_on)

    def _must_wait(self) -> bool:
        if not self._is_busy():
            self._busy_since = None
            return False
        self._busy_since = self._busy_since or monotonic()
        return monotonic() - self._busy_since < PATIENCE_S
