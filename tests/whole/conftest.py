"""The app starts quickly here too."""

from collections.abc import Iterator

import pytest
from quick_app import quick_app


@pytest.fixture(autouse=True, scope="session")
def quickened() -> Iterator[None]:
    """The app starts quickly and takes its keys quickly."""
    with quick_app():
        yield
