"""The parts of the page of a review."""

from collections.abc import Iterable, Iterator

from planner.journal import EntryKind, JournalEntry
from planner.reviews.commitment import Commitment
from planner.reviews.grades import grade
from planner.reviews.reading import commitments_of, entries_of
from planner.reviews.review import HIGHEST_RATING, Decision, Verdict
from tui.widgets.charts.bar import thin_bar
from tui.widgets.ink import Line, Span, Tone, clipped, flowed, toned, wrapped
from tui.widgets.page import Row, Section, Spot
from tui.widgets.review.spots import ReviewSpot
from tui.widgets.review.view import ReviewView

_INDENT = "  "
_GRADE_TONES = {"red": Tone.BAD, "yellow": Tone.WARN, "green": Tone.GOOD}
_DECISION_TONES = {
    Decision.DONE: Tone.GOOD,
    Decision.ADJUST: Tone.ACCENT,
    Decision.PAUSE: Tone.WARN,
    Decision.DROP: Tone.WARN,
}
_TITLES = {
    EntryKind.WIN: "Wins",
    EntryKind.ROADBLOCK: "What got in the way",
    EntryKind.REFLECTION: "Reflections",
    EntryKind.LESSON: "Lessons",
    EntryKind.NOTE: "Notes",
    EntryKind.LETTER: "Letter to yourself",
}
_RATING_BAR = 20


def decisions_section(view: ReviewView, width: int) -> Section:
    """What became of each goal, with its grade and the reason."""
    rows = [row for verdict in view.review.verdicts for row in _verdict(view, verdict, width)]
    return Section("Goals", tuple(rows), (Span(str(len(view.review.verdicts)), Tone.FAINT),))


def _verdict(view: ReviewView, verdict: Verdict, width: int) -> Iterator[Row]:
    spot = Spot(ReviewSpot.VERDICT, verdict.goal)
    pieces: list[Span] = []
    if verdict.decision is not None:
        tone = _DECISION_TONES.get(verdict.decision, Tone.PLAIN)
        pieces.append(Span(verdict.decision.value, tone))
    if verdict.grade is not None:
        graded = grade(verdict.grade)
        is_final = verdict.decision is not None and verdict.decision.ends_goal
        tone = _GRADE_TONES[graded.colour] if is_final else Tone.FAINT
        pieces.append(Span(str(graded) if is_final else graded.so_far, tone))
    if verdict.confidence is not None:
        pieces.append(Span(f"confidence {verdict.confidence}%", Tone.FAINT))
    for line in toned(wrapped(view.title_of(verdict.goal), width, 2), Tone.STRONG):
        yield Row(line, spot)
    for line in flowed(pieces, width - len(_INDENT), " · "):
        yield Row((Span(_INDENT), *line), spot)
    instead = f"Instead: {verdict.replaced_by}" if verdict.replaced_by else ""
    for text in (verdict.why, instead):
        yield from _indented(text, spot, width)


def entries_sections(view: ReviewView, width: int) -> tuple[Section, ...]:
    """What was written, kind by kind."""
    entries = entries_of(view.plan, view.review)
    return tuple(
        Section(
            title, tuple(_entries((each for each in entries if each.kind is kind), view, width))
        )
        for kind, title in _TITLES.items()
    )


def _entries(entries: Iterable[JournalEntry], view: ReviewView, width: int) -> Iterator[Row]:
    for entry in entries:
        spot = Spot(ReviewSpot.ENTRY, entry.id)
        if entry.opens is not None and entry.opens > view.today:
            words = f"It opens on {view.day(entry.opens)}."
            yield Row((Span(clipped(words, width), Tone.FAINT),), spot)
            continue
        about = entry.prompt or (entry.blocker or "")
        for line in toned(wrapped(about, width) if about else (), Tone.FAINT):
            yield Row(line, spot)
        for line in toned(wrapped(entry.text, width), Tone.PLAIN):
            yield Row(line, spot)


def ratings_section(view: ReviewView, width: int) -> Section:
    """How content one was with the sides of the role, where it leads, and the year's themes."""
    review = view.review
    rows = [
        Row(
            (
                Span(f"{each.aspect:<8}"),
                *thin_bar(each.rating / HIGHEST_RATING, min(_RATING_BAR, width - 12)),
                Span(f" {each.rating:>2}", Tone.STRONG),
            ),
            Spot(ReviewSpot.RATING, each.aspect),
        )
        for each in review.ratings
    ]
    if review.direction is not None:
        words: Line = (Span("It leads to: "), Span(review.direction.value, Tone.ACCENT))
        rows.append(Row(words, Spot(ReviewSpot.RATING, "direction")))
    rows += [
        Row(line, Spot(ReviewSpot.RATING, theme))
        for theme in review.themes
        for line in toned(wrapped(f"Theme: {theme}", width), Tone.PLAIN)
    ]
    return Section("The role", tuple(rows))


def commitments_section(view: ReviewView, width: int) -> Section:
    """What was to be done next, and what came of it."""
    found = commitments_of(view.plan, view.review)
    return Section("Commitments", tuple(row for each in found for row in _commitment(each, width)))


def _commitment(commitment: Commitment, width: int) -> Iterator[Row]:
    spot = Spot(ReviewSpot.COMMITMENT, commitment.id)
    sign, tone = ("○", Tone.PLAIN) if commitment.is_open else ("✓", Tone.FAINT)
    end = f"  {commitment.end}" if commitment.end else ""
    first, *more = wrapped(f"{commitment.text}{end}", width - len(_INDENT))
    yield Row((Span(f"{sign} ", Tone.ACCENT), Span(first, tone)), spot)
    for text in more:
        yield Row((Span(_INDENT), Span(text, tone)), spot)


def changes_section(view: ReviewView, width: int) -> Section:
    """What the review changed in the plan."""
    rows = [
        Row((Span("" if number == 0 else _INDENT), Span(text)), Spot(ReviewSpot.CHANGE, str(place)))
        for place, words in enumerate(view.changes or ())
        for number, text in enumerate(wrapped(words, width - len(_INDENT)))
    ]
    return Section("What it changed", tuple(rows))


def _indented(text: str, spot: Spot, width: int) -> Iterator[Row]:
    for line in wrapped(text, width - len(_INDENT)) if text else ():
        yield Row((Span(_INDENT), Span(line)), spot)
