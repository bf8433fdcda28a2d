"""The small drawings of a pack, as SVG inside of the page; each says in words what it shows."""

from planner.packs.page import Columns, Progress
from store.formats.html_text import Markup, element

_WIDTH, _HEIGHT = 100, 10
_STEP, _BAR, _TALLEST = 40, 22, 80
_ROOM_ABOVE, _ROOM_BELOW = 16, 20


def draw_progress(progress: Progress) -> Markup:
    """Draw a bar, with a stroke where the calendar expects it to end."""
    drawn = [
        _box(0, 0, _WIDTH, _HEIGHT, class_="way"),
        _box(0, 0, _WIDTH * progress.share, _HEIGHT, class_="done"),
    ]
    if progress.expected is not None:
        at = f"{_WIDTH * progress.expected:g}"
        drawn.append(element("line", class_="plan", x1=at, x2=at, y1="0", y2=str(_HEIGHT)))
    return element(
        "svg",
        *drawn,
        class_="bar",
        viewBox=f"0 0 {_WIDTH} {_HEIGHT}",
        preserveAspectRatio="none",
        aria_hidden="true",
    )


def draw_columns(columns: Columns) -> Markup:
    """Draw a column for each count, with the number above it and its name below."""
    most = max((count for _, count in columns.counts), default=0) or 1
    drawn: list[Markup] = []
    for place, (name, count) in enumerate(columns.counts):
        middle = f"{_STEP * place + _STEP / 2:g}"
        tall = _TALLEST * count / most
        top = _ROOM_ABOVE + _TALLEST - tall
        drawn.append(_box(_STEP * place + (_STEP - _BAR) / 2, top, _BAR, tall))
        drawn.append(element("text", str(count), x=middle, y=f"{top - 4:g}"))
        drawn.append(element("text", name, x=middle, y=str(_ROOM_ABOVE + _TALLEST + 15)))
    width, height = _STEP * len(columns.counts), _ROOM_ABOVE + _TALLEST + _ROOM_BELOW
    picture = element(
        "svg",
        *drawn,
        class_="columns",
        viewBox=f"0 0 {width} {height}",
        style=f"max-width: {width * 1.4:g}px",
        role="img",
        aria_label=f"{columns.title}: {columns.words}",
    )
    return element("figure", element("figcaption", columns.title), picture)


def _box(x: float, y: float, width: float, height: float, **attributes: str) -> Markup:
    sides = {"x": x, "y": y, "width": width, "height": height}
    return element("rect", **attributes, **{name: f"{value:g}" for name, value in sides.items()})
