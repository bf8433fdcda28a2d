"""When a result is trusted: the limits that `python -m benchmarks.anchors` puts to the test.

Scores are compared in points, the sum of an anchor's five ratings, because averages of fifths don't
compare exactly. An average is the points divided by five, so 5 points are one step of the scale.
"""

CLEAR_POINTS = 5
"""Distance of the first two scores, before any bonus, from which the first stands out.

With 4 points, made-up people who have no anchor are told of a clear one too often.
"""

LEANING_POINTS = 2
"""Distance from which the first is ahead at all; below, the two are tied."""

FLAT_POINTS = 6
"""Distance of the highest and the lowest score below which no anchor stands out."""

MOST_IDENTICAL = 36
"""Identical ratings among forty beyond which somebody pressed one key rather than read."""

EXTREME_SHARE = 0.5
"""Share of ones and sixes beyond which the strong words have lost their strength."""

BONUS_POINTS = 4
"""What each of the three truest statements adds, as in the scoring that practice uses."""

STRONG_FROM = 4.5
"""Average from which an anchor shows as strong: nearer to `mostly me` than to `rather me`."""

PRESENT_FROM = 3.5
"""Average from which an anchor shows as present: on the yes side of the scale."""
