"""Runs one verb in this process, sound or with a fault planted in it."""

import sys

from faults.plants import PLANTS

from cli.__main__ import main

if __name__ == "__main__":
    PLANTS[sys.argv[1]]()
    main(sys.argv[2:])
