"""Fixtures of the app's tests: a quick app and golden screens."""

from collections.abc import Iterator

import pytest
from golden_screens import Golden, golden_difference
from quick_app import quick_app

from planner.letters import load_critic


@pytest.fixture(autouse=True, scope="session")
def loaded_critic() -> None:
    """With the critic there, letters stand in the first picture, whichever test comes first."""
    load_critic()


@pytest.fixture(autouse=True, scope="session")
def quickened() -> Iterator[None]:
    """The app starts quickly and takes its keys quickly."""
    with quick_app():
        yield


@pytest.fixture
def golden() -> Golden:
    """Says how the screen differs from the golden one of a name."""
    return golden_difference
