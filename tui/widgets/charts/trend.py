"""A trend in a few characters: how a number went, without an axis."""

from collections.abc import Sequence

LEVELS = "▁▂▃▄▅▆▇█"


def trend(values: Sequence[float], width: int) -> str:
    """The values as at most `width` small columns between their own least and greatest.

    More values than columns are thinned evenly, and the first and the newest always stay. Values
    that are all equal give a low, flat row.
    """
    if not values or width <= 0:
        return ""
    shown = _thinned(values, width)
    low, high = min(shown), max(shown)
    if high == low:
        return LEVELS[0] * len(shown)
    top = len(LEVELS) - 1
    return "".join(LEVELS[round((value - low) / (high - low) * top)] for value in shown)


def _thinned(values: Sequence[float], width: int) -> list[float]:
    if len(values) <= width:
        return list(values)
    if width == 1:
        return [values[-1]]
    last = len(values) - 1
    return [values[round(column * last / (width - 1))] for column in range(width)]
