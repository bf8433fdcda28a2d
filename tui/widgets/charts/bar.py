"""Bars of progress: one exact to an eighth of a character, and a thin one for rows of a list."""

from tui.widgets.ink import Line, Span, Tone

EIGHTHS = " ▏▎▍▌▋▊▉█"
FULL = "█"
MARK = "╎"
HEAVY, HALF_HEAVY, LIGHT = "━", "╸", "─"
_LEFT, _RIGHT = "▕", "▏"
_ENDS = len(_LEFT + _RIGHT)


def bar(share: float, width: int, *, tone: Tone = Tone.DONE, mark: float | None = None) -> Line:
    """A bar of `width` characters with both ends drawn, so that it reads without colour.

    `share` is 0 to 1; a share above 0 always shows something and one below 1 is never full. `mark`
    is where the plan expects the bar to be.
    """
    inner = max(1, width - _ENDS)
    steps = inner * (len(EIGHTHS) - 1)
    filled = round(min(1.0, max(0.0, share)) * steps)
    if share > 0:
        filled = max(1, filled)
    if share < 1:
        filled = min(steps - 1, filled)
    whole, part = divmod(filled, len(EIGHTHS) - 1)
    text = FULL * whole + (EIGHTHS[part] if part else "")
    text = text.ljust(inner)
    body: Line = (Span(text, tone),)
    if mark is not None:
        body = _marked(text, min(inner - 1, max(0, int(mark * inner))), tone)
    return (Span(_LEFT, Tone.GRID), *body, Span(_RIGHT, Tone.GRID))


def thin_bar(share: float, width: int, *, tone: Tone = Tone.DONE) -> Line:
    """A line that is heavy up to the share, in halves of a character, and light beyond it."""
    halves = round(min(1.0, max(0.0, share)) * width * 2)
    if share > 0:
        halves = max(1, halves)
    if share < 1:
        halves = min(width * 2 - 1, halves)
    whole, half = divmod(halves, 2)
    heavy = HEAVY * whole + (HALF_HEAVY if half else "")
    pieces = (Span(heavy, tone), Span(LIGHT * (width - len(heavy)), Tone.GRID))
    return tuple(piece for piece in pieces if piece.text)


def _marked(text: str, at: int, tone: Tone) -> Line:
    pieces = (Span(text[:at], tone), Span(MARK, Tone.PLAN), Span(text[at + 1 :], tone))
    return tuple(piece for piece in pieces if piece.text)
