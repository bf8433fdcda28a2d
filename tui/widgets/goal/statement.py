"""The head of a goal's page: its words, and where it stands in a few more."""

from collections.abc import Iterable, Iterator

from planner.check_in import Pace
from planner.date_move import write_slip
from planner.goal import Status
from planner.horizon import Band, band_of
from planner.human_date import write_date, write_distance
from planner.letters import MARKS, judge, letters
from planner.pace import is_stale, pace_of, pace_words, quiet_days
from planner.smart.verdict import Finding, LetterVerdict, Severity
from tui.widgets.board.face import FOCUS, STALE, STATUS_SIGNS
from tui.widgets.goal.spots import SpotKind
from tui.widgets.goal.view import GoalView
from tui.widgets.ink import Line, Span, Tone, flowed, toned, width_of, wrapped
from tui.widgets.page import GUTTER, Row, Section, Spot

TITLE = Spot(SpotKind.FIELD, "title")

_STATUS_TONES = {
    Status.DRAFT: Tone.FAINT,
    Status.ACTIVE: Tone.GOOD,
    Status.PAUSED: Tone.WARN,
    Status.DONE: Tone.GOOD,
    Status.DROPPED: Tone.FAINT,
}
_ACTIVE = ("●", "active")
PACE_TONES = {Pace.ON_TRACK: Tone.GOOD, Pace.BEHIND: Tone.WARN, Pace.AT_RISK: Tone.BAD}
_GRADES = tuple(map(Span, MARKS, (Tone.BAD, Tone.WARN, Tone.GOOD)))
_SEVERITIES = {Severity.WARNING: ("!", Tone.WARN), Severity.HINT: ("·", Tone.FAINT)}
_NAME_WIDTH = 12
_LEAST_WORDS = 14


def head(view: GoalView, width: int) -> tuple[Row, ...]:
    """The title in full, and a line of facts."""
    inner = width - GUTTER
    title = [Row(line, TITLE) for line in toned(wrapped(view.goal.title, inner), Tone.STRONG)]
    facts = [Row(line) for line in flowed(_facts(view), inner, " · ")]
    because = wrapped(view.goal.ended_because, inner) if view.goal.ended_because else ()
    return (*title, *facts, *(Row(line) for line in toned(because, Tone.FAINT)))


def smart_section(view: GoalView, width: int) -> Section:
    """The five letters, each with its grade as a sign and what is missing in words.

    Where they fit beside each other they take one line, and below it stands what is missing,
    unless nearly everything is.
    """
    states = letters(view.plan, view.goal, view.today)
    line = _row_of_letters(states)
    gaps = sum(bool(state.missing) for state in states)
    if width_of(line) <= width and gaps + 1 < len(states):
        missing = [row for state in states if state.missing for row in _missing(state, width)]
        return Section("SMART", (Row(line), *missing))
    return Section("SMART", tuple(row for state in states for row in _letter(state, width)))


def wording_section(view: GoalView, width: int) -> Section:
    """What the critic advises on the words of an open goal, each with a question."""
    if not view.goal.status.is_open:
        return Section("Wording", ())
    found = judge(view.plan, view.goal, view.today).findings
    return Section("Wording", tuple(row for each in found for row in _finding(each, width)))


def _finding(finding: Finding, width: int) -> Iterator[Row]:
    spot = Spot(SpotKind.FINDING, finding.id)
    sign, tone = _SEVERITIES[finding.severity]
    reason = wrapped(finding.reason, width - len(sign) - 1)
    for index, words in enumerate(reason):
        yield Row((Span(f"{sign} " if index == 0 else "  ", tone), Span(words)), spot)
    for words in wrapped(finding.question, width - len(sign) - 1):
        yield Row((Span("  "), Span(words, Tone.FAINT)), spot)


def _row_of_letters(states: Iterable[LetterVerdict]) -> Line:
    spans: list[Span] = []
    for state in states:
        spans += [
            Span("  " if spans else ""),
            *_signed(state),
            Span(f" {state.name}", _tone(state)),
        ]
    return tuple(spans)


def _signed(state: LetterVerdict) -> Line:
    tone = Tone.STRONG if state.grade else Tone.FAINT
    return (Span(f"{state.letter} ", tone), _GRADES[state.grade])


def _tone(state: LetterVerdict) -> Tone:
    return Tone.PLAIN if state.grade else Tone.FAINT


def _letter(state: LetterVerdict, width: int) -> Iterator[Row]:
    start = (*_signed(state), Span(f" {state.name:<{_NAME_WIDTH}}", _tone(state)))
    indent = width_of(start)
    if width - indent < _LEAST_WORDS:
        yield Row(start)
        missing = wrapped(state.missing, width) if state.missing else ()
        yield from (Row(line) for line in toned(missing, Tone.FAINT))
        return
    for index, words in enumerate(wrapped(state.missing, width - indent)):
        before = start if index == 0 else (Span(" " * indent),)
        yield Row((*before, Span(words, Tone.FAINT)))


def _missing(state: LetterVerdict, width: int) -> Iterator[Row]:
    indent = 4
    for index, words in enumerate(wrapped(state.missing, width - indent)):
        before = (*_signed(state), Span(" ")) if index == 0 else (Span(" " * indent),)
        yield Row((*before, Span(words, Tone.FAINT)))


def _facts(view: GoalView) -> Iterator[Span]:
    goal = view.goal
    yield Span(view.handle(goal.id), Tone.FAINT)
    yield _status(view)
    if goal.focus:
        yield Span(" ".join(FOCUS), Tone.ACCENT)
    yield Span(goal.category)
    yield from _dates(view)
    pace = pace_of(view.plan, goal, view.today)
    if pace is not None:
        yield Span(pace_words(view.plan, goal, view.today), PACE_TONES[pace])
    if is_stale(view.plan, goal, view.today):
        yield Span(
            f"{STALE[0]} quiet for {quiet_days(view.plan, goal, view.today)} days", Tone.WARN
        )


def _status(view: GoalView) -> Span:
    goal = view.goal
    sign, word = STATUS_SIGNS.get(goal.status, _ACTIVE)
    since = ""
    if goal.status is Status.PAUSED and goal.paused_until:
        since = f" until {write_date(goal.paused_until, view.today)}"
    elif goal.ended_on:
        since = f" on {write_date(goal.ended_on, view.today)}"
    return Span(f"{sign} {word}{since}", _STATUS_TONES[goal.status])


def _dates(view: GoalView) -> Iterator[Span]:
    goal, due = view.goal, view.goal.due
    if due is None:
        yield Span("someday, without a due date", Tone.FAINT)
        return
    band = band_of(due, view.today, view.plan.profile.track_boundary_months)
    is_late = band is Band.OVERDUE and goal.status.is_open
    yield Span(
        f"{view.plan.track_of(goal)}, {band}"
        if goal.status.is_open
        else f"{view.plan.track_of(goal)}"
    )
    words = f" ({write_distance(due, view.today)})" if goal.status.is_open else ""
    yield Span(f"due {write_date(due, view.today)}{words}", Tone.BAD if is_late else Tone.PLAIN)
    count, days = view.plan.slip_of(goal.id)
    if count:
        yield Span(write_slip(count, days), Tone.WARN if days > 0 else Tone.PLAIN)
