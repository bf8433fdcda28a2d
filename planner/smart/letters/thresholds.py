"""The bounds that faces share with the grades, apart from the patterns that take time to load."""

LOW_CONFIDENCE = 30
"""Percent up to which a goal is asked to be split rather than called achievable."""

MONTHS_WITHOUT_STEPS = 3
"""A goal that runs longer needs a milestone on the way."""

FULL_GRADE = 2
"""The grade of a letter that misses nothing."""
