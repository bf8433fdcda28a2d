"""Fixtures of the app's tests: quick keys and golden screens."""

import pytest
import textual._wait
from golden_screens import Golden, golden_difference

from planner.letters import load_critic


@pytest.fixture(autouse=True, scope="session")
def loaded_critic() -> None:
    """With the critic there, letters stand in the first picture, whichever test comes first."""
    load_critic()


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Textual's pilot looks 50 times a second whether a key is dealt with; look more often."""
    monkeypatch.setattr(textual._wait, "SLEEP_GRANULARITY", 1 / 500)


@pytest.fixture
def golden() -> Golden:
    """Says how the screen differs from the golden one of a name."""
    return golden_difference
