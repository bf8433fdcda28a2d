"""Runs one verb in this process, sound or with a fault planted in it."""

import sys

from faults.plants import PLANTS

import cli.__main__


def main() -> None:
    planted, *words = sys.argv[1:]
    PLANTS[planted]()
    cli.__main__.main(words)
