"""Counts of the fault tests: a short form with every run, the full one by `make faults`."""

import shutil

import pytest

needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is not installed; it lists and fails the calls"
)


@pytest.fixture
def is_full(request: pytest.FixtureRequest) -> bool:
    """Whether the full counts were asked for."""
    return bool(request.config.getoption("--faults") == "full")
