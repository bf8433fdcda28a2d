"""Waiting in a test for what comes about a moment later."""

import asyncio
from collections.abc import Callable


async def until(is_so: Callable[[], bool], *, seconds: float) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(seconds):
        while not is_so():  # noqa: ASYNC110  # nothing tells when
            await asyncio.sleep(0.05)
