"""Every benchmark, or those that are named: `python -m benchmarks [verbs ...]`."""

import compileall
import sys
from importlib import import_module
from pathlib import Path

ALL = ("commits", "boards", "values", "verbs", "opening", "starts", "keys", "anchors", "smart")


def main(names: list[str]) -> int:
    """Run benchmarks one after the other; 1 when one is over its limit."""
    root = Path(__file__).parent.parent
    for package in ("planner", "store", "wizard", "tui", "cli"):
        compileall.compile_dir(root / package, quiet=1)
    results = [import_module(f"benchmarks.{name}").main() for name in names or ALL]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
