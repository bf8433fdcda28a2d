"""Shell verbs as whole processes, beside a bare interpreter."""

import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.plans import build_heavy, plan_id
from benchmarks.report import Row, show, timed

ROUNDS = 21
LIMIT = 12.0
HEAVY_WORDS = ("textual", "questionary", "prompt_toolkit")


def main() -> bool:
    """The verbs that log and look, on the heavy user's plan."""
    with TemporaryDirectory(prefix="dualtrack-bench-") as directory:
        plan = Path(directory) / "plan"
        build_heavy(plan)
        return measure(plan)


def measure(plan: Path) -> bool:
    """Interleaved rounds of every verb and of the bare interpreter."""
    command = shutil.which("dualtrack", path=str(Path(sys.executable).parent)) or "dualtrack"
    of = plan_id(295, "goal")
    verbs = {
        "status": [command, "status"],
        "in": [command, "in", of, "+1", "@80%", "an hour"],
        "win": [command, "win", "Held the talk"],
        "list": [command, "list"],
    }
    environment = {
        **os.environ,
        "DUALTRACK_HOME": str(plan),
        "DUALTRACK_CONFIG": str(plan.parent / "config"),
    }
    for name, words in verbs.items():
        _require_light(name, words[1:], environment)

    def call(words: list[str]) -> object:
        return subprocess.run(words, env=environment, capture_output=True, check=False)

    times: dict[str, list[float]] = {name: [] for name in ("bare", *verbs)}
    for _ in range(ROUNDS):
        times["bare"].append(timed(lambda: call([sys.executable, "-c", "pass"])))
        for name, words in verbs.items():
            times[name].append(timed(partial(call, words)))
    return show(
        "Shell verbs on the heavy user's plan, whole process",
        [Row(f"dualtrack {name}", times[name], LIMIT) for name in verbs],
        Row("python -c pass", times["bare"]),
    )


def _require_light(name: str, words: list[str], environment: dict[str, str]) -> None:
    """A verb must not import what only the app and the walkthroughs need."""
    probe = (
        "import sys\nfrom cli.__main__ import run\n"
        f"code = run({words!r})\n"
        f"print([each for each in {HEAVY_WORDS!r} if each in sys.modules], code, file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", probe], env=environment, capture_output=True, text=True, check=True
    )
    found = ran.stderr.strip().splitlines()[-1]
    if not found.startswith("[]") or found.split()[-1] not in ("0", "10"):
        raise SystemExit(f"dualtrack {name} imported or failed: {found}")
