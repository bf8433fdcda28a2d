"""Checks the import contracts of the packages in the present directory."""

import sys
from pathlib import Path

from importlinter.cli import lint_imports_command


def main() -> None:
    sys.path.insert(0, str(Path.cwd()))
    lint_imports_command()
