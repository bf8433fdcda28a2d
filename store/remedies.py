"""What to do about files that can't be trusted."""

DOCTOR = "run dualtrack doctor"
"""The verb that shows what is wrong with the files and repairs it."""
