"""What every test can rely on: deterministic properties, and a home directory of its own."""

import compileall
import gc
import os
import sys
from itertools import count

import pytest
from checkout import PACKAGES, ROOT
from hypothesis import HealthCheck, settings

sys.dont_write_bytecode = False  # rewriting every assert takes ten seconds, once

settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("ci-costly", settings.get_profile("ci"), max_examples=50)
settings.register_profile(
    "deep", deadline=None, max_examples=2_000, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("deep-costly", settings.get_profile("deep"), max_examples=1_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


_NUMBERS = count(1)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the person's own plan, preferences or home.

    The folder is made by whoever writes into it: most tests don't, and there are thousands.
    """
    home = tmp_path_factory.getbasetemp() / f"home-{next(_NUMBERS)}"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("DUALTRACK_HOME", str(home / "plan"))
    monkeypatch.setenv("DUALTRACK_CONFIG", str(home / "config"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Compile the packages, as an installer does: hundreds of tests start a process of its own."""
    if not hasattr(session.config, "workerinput"):
        for name in PACKAGES:
            compileall.compile_dir(ROOT / name, quiet=2)


def pytest_collection_finish() -> None:
    """Look for garbage seldom, and never among the thousands of tests that were collected."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 20)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `--faults=full` run the fault tests at their full counts."""
    parser.addoption("--faults", choices=["short", "full"], default="short")
