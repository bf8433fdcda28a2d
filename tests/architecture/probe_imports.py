"""Runs one command, and prints its exit code and the names of all that is imported by then."""

import json
import sys

from cli.__main__ import run


def main() -> None:
    code = run(sys.argv[1:])
    tops = sorted({name.partition(".")[0] for name in sys.modules})
    sys.stdout.write("\n" + json.dumps({"code": code, "imported": tops}))
