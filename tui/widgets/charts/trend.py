"""A trend in a few characters: how a number went, without an axis."""

from collections.abc import Sequence

LEVELS = "▁▂▃▄▅▆▇█"


def trend(
    values: Sequence[float], width: int, *, low: float | None = None, high: float | None = None
) -> str:
    """The values as at most `width` small columns between `low` and `high`.

    Without these bounds, between their own least and greatest. More values than columns are thinned
    evenly, and the first and the newest always stay. Values that are all equal give a flat row.
    """
    if not values or width <= 0:
        return ""
    shown = _thinned(values, width)
    least = min(shown) if low is None else low
    most = max(shown) if high is None else high
    return "".join(_level(value, least, most) for value in shown)


def _level(value: float, least: float, most: float) -> str:
    if most <= least:
        return LEVELS[0]
    share = min(1.0, max(0.0, (value - least) / (most - least)))
    return LEVELS[round(share * (len(LEVELS) - 1))]


def _thinned(values: Sequence[float], width: int) -> list[float]:
    if len(values) <= width:
        return list(values)
    if width == 1:
        return [values[-1]]
    last = len(values) - 1
    return [values[round(column * last / (width - 1))] for column in range(width)]
