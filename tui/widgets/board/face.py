"""What a card looks like, as toned lines: the face of a goal on the board."""

from itertools import groupby, product
from typing import TYPE_CHECKING

from rich.cells import cell_len

from planner.board import Card
from planner.check_in import Pace
from planner.goal import Status
from tui.widgets.ink import Line, Span, Tone, clipped, padded, spread, text_of, width_of, wrapped

if TYPE_CHECKING:
    from planner.smart.verdict import LetterVerdict

EDGE, EDGE_HERE = "▏", "▌"
"""The left edge of a card; the thick one marks the cursor, also without colour."""

MARGIN = 1
"""Cells between the edge and the text, and after the text."""

WIDE_FACE = 40
"""From this width on, one line below the title holds everything."""

TITLE_LINES = 2
BAR_CELLS = 18
THICK, THICK_HALF, THIN = "━", "╸", "─"
FULL = 100
UNMEASURED = "no measure yet"
UNJUDGED = "·····"
"""Holds the place of the letters until the goal is judged."""

_APART = 2
"""Fewest cells between a due date and the values behind it."""
_LEAST_BAR = 8
"""Cells of the bar from which the code of a value may take some away."""

STATUS_SIGNS = {
    Status.DRAFT: ("✎", "draft"),
    Status.PAUSED: ("‖", "paused"),
    Status.DONE: ("✓", "done"),
    Status.DROPPED: ("✕", "dropped"),
}
FOCUS, OVERDUE, BLOCKED, STALE = ("★", "focus"), ("!", "overdue"), ("◼", "blocked"), ("◌", "stale")
TO_CONFIRM = ("≟", "to confirm")
SAID_PACES = {
    Pace.ON_TRACK: ("△", "said on track", Tone.GOOD),
    Pace.BEHIND: ("▽", "said behind", Tone.WARN),
    Pace.AT_RISK: ("▼", "said at risk", Tone.BAD),
}
"""How a pace is shown that the person said."""

SIGNS = (
    *STATUS_SIGNS.values(),
    FOCUS,
    OVERDUE,
    BLOCKED,
    STALE,
    TO_CONFIRM,
    *((sign, word) for sign, word, _ in SAID_PACES.values()),
)
"""Every sign of a card and the word that the help screen explains it with."""


def text_width(width: int) -> int:
    """The cells for text on a card of that width."""
    return max(1, width - 1 - 2 * MARGIN)


def face_height(title: str, width: int) -> int:
    """How many lines a card takes, without the empty one below it."""
    room = text_width(width)
    is_short = len(title) <= room if title.isascii() else cell_len(title) <= room
    return (1 if is_short else TITLE_LINES) + (1 if room >= WIDE_FACE else 2)


def face(card: Card, width: int, *, is_here: bool = False) -> tuple[Line, ...]:
    """The lines of a card; each fills `width` cells."""
    room = text_width(width)
    height = face_height(card.title, width)
    below = _wide_below(card, room) if room >= WIDE_FACE else _tall_below(card, room)
    titles = [*wrapped(card.title, room, TITLE_LINES), ""][: height - len(below)]
    tone = Tone.STRONG if is_here or card.is_focus else Tone.PLAIN
    lines = [*((Span(title, tone),) for title in titles), *below]
    edge = Span(EDGE_HERE if is_here else EDGE, _edge_tone(card, is_here=is_here))
    return tuple(padded((edge, Span(" " * MARGIN), *line), width) for line in lines)


def _edge_tone(card: Card, *, is_here: bool) -> Tone:
    if card.is_overdue:
        return Tone.BAD
    if card.is_focus or is_here:
        return Tone.ACCENT
    return Tone.RULE


def _wide_below(card: Card, room: int) -> tuple[Line, ...]:
    """Progress, letters, dates and signs with their words, as far as there is room."""
    line: Line = (*_progress(card, min(BAR_CELLS, room // 3)), Span("  "), *_letters(card.letters))
    line = (*line, Span("  "), _due(card))
    codes = _codes(card, len(card.values))
    values = (Span("  "), *codes) if codes else ()
    signs = _signs(card)
    worded = _joined(tuple(Span(f"{sign} {word}", tone) for sign, word, tone in signs), "  ")
    short = _joined(tuple(Span(sign, tone) for sign, _, tone in signs), " ")
    slip: Line = (Span(f"  {card.slip_words}", Tone.FAINT),) if card.slip_words else ()
    lefts = (line + values + slip, line + values, line + slip, line)
    for left, right in product(lefts, (worded, short)):
        if width_of(left) + 1 + width_of(right) <= room:
            return (spread(left, right, room),)
    return (spread(line, short, room),)


def _tall_below(card: Card, room: int) -> tuple[Line, ...]:
    """Progress and signs on one line, letters and the due date on the next; values where they fit.

    They stand behind the due date, else the first of them before the signs.
    """
    aside = _joined(tuple(Span(sign, tone) for sign, _, tone in _signs(card)), " ")
    dates: Line = (*_letters(card.letters), Span("  "), _due(card))
    if width_of(dates) > room:
        dates = (*_letters(card.letters), Span(" "), _due(card, room - len(UNJUDGED) - 1))
    fitting = (_codes(card, count) for count in range(len(card.values), 0, -1))
    codes = next((each for each in fitting if width_of((*dates, *each)) + _APART <= room), ())
    if codes:
        dates = spread(dates, codes, room)
    elif _bar_beside(_with_code(card, aside), room) >= _LEAST_BAR:
        aside = _with_code(card, aside)
    progress = _progress(card, max(4, _bar_beside(aside, room)))
    return (spread(progress, aside, room) if aside else progress, dates)


def _with_code(card: Card, aside: Line) -> Line:
    codes = _codes(card, 1)
    return (*codes, Span(" "), *aside) if codes and aside else codes or aside


def _bar_beside(aside: Line, room: int) -> int:
    """The cells that are left for the bar."""
    return room - len(" 100%") - (width_of(aside) + 1 if aside else 0)


def _codes(card: Card, count: int) -> Line:
    """The codes of the values that the goal serves most."""
    return (Span(" ".join(card.values[:count]), Tone.FAINT),) if card.values else ()


def _progress(card: Card, cells: int) -> Line:
    if card.percent is None:
        return (Span(clipped(UNMEASURED, cells + len(" 100%")), Tone.FAINT),)
    return (*_bar(card.percent, cells), Span(f"{card.percent:>4}%", Tone.FAINT))


def _bar(percent: int, cells: int) -> Line:
    """A thick line over a thin one, to half a cell; it reads without colour."""
    halves = round(percent / 100 * cells * 2)
    if 0 < percent < FULL:
        halves = min(max(halves, 1), cells * 2 - 1)
    done = THICK * (halves // 2) + THICK_HALF * (halves % 2)
    return (Span(done, Tone.DONE), Span(THIN * (cells - len(done)), Tone.RULE))


def _letters(verdicts: "tuple[LetterVerdict, ...]") -> Line:
    """SMART, with a small and faint letter for what the goal doesn't say yet."""
    if not verdicts:
        return (Span(UNJUDGED, Tone.RULE),)
    line: list[Span] = []
    for is_there, group in groupby(verdicts, key=lambda each: each.grade > 0):
        letters = "".join(each.letter for each in group)
        line.append(Span(letters, Tone.GOOD) if is_there else Span(letters.lower(), Tone.FAINT))
    return tuple(line)


def _due(card: Card, room: int | None = None) -> Span:
    words = card.due_words if room is None else clipped(card.due_words, room)
    return Span(words, Tone.BAD if card.is_overdue else Tone.FAINT)


def _signs(card: Card) -> tuple[tuple[str, str, Tone], ...]:
    """The signs of a card with their words, the most pressing first."""
    shown: list[tuple[str, str, Tone]] = []
    if card.is_overdue:
        shown.append((*OVERDUE, Tone.BAD))
    if card.is_blocked:
        shown.append((*BLOCKED, Tone.WARN))
    if card.status in STATUS_SIGNS:
        shown.append((*STATUS_SIGNS[card.status], Tone.FAINT))
    if card.said_pace is not None:
        shown.append(SAID_PACES[card.said_pace])
    if card.is_to_confirm:
        shown.append((*TO_CONFIRM, Tone.WARN))
    if card.is_stale:
        shown.append((*STALE, Tone.WARN))
    if card.is_focus:
        shown.append((*FOCUS, Tone.ACCENT))
    return tuple(shown)


def _joined(spans: tuple[Span, ...], between: str) -> Line:
    line: list[Span] = []
    for span in spans:
        if line:
            line.append(Span(between))
        line.append(span)
    return tuple(line)


def face_text(card: Card, width: int) -> str:
    """A card as plain text, for tests and for reading aloud."""
    return "\n".join(text_of(line).rstrip() for line in face(card, width))
