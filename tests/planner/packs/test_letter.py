"""The annual letter: a year told back, and letters to oneself on their day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from made_quarter import ALARMS, BLOCKED, FIRMWARE, HELD, LETTER, REVIEW, RUN, START, quarter
from plans import plan_of

from planner.goal import Status
from planner.journal import EntryKind, JournalEntry
from planner.packs.letter import MOST_WINS, letter_pack, letter_span
from planner.packs.page import Page
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.reviews.review import Direction, Review
from planner.reviews.rhythm import Span

Texts = Callable[[Page], dict[str, list[str]]]

YEAR = date(2026, 1, 1), date(2026, 12, 31)


def audit(on: date, *themes: str, direction: Direction | None = None) -> Review:
    return Review(
        f"audit{on:%y%m}0",
        on,
        ReviewLevel.ANNUAL,
        date(on.year - 1, 1, 1),
        date(on.year - 1, 12, 31),
        themes=themes,
        direction=direction,
    )


def test_the_figures_of_the_year_are_counted(texts: Texts) -> None:
    told = texts(letter_pack(quarter(), *YEAR, HELD))
    assert told["The year in figures"] == [
        *("goals begun | 4", "goals reached | 1", "milestones reached | 1", "check-ins | 2"),
        *("wins | 2", "lessons | 1", "reviews held | 1"),
    ]


def test_it_tells_what_was_reached_and_what_was_let_go_and_what_was_learned(texts: Texts) -> None:
    dropped = replace(RUN, status=Status.DROPPED, ended_on=HELD, ended_because="My knee")
    plan = plan_of(
        ALARMS, dropped, *(each for each in quarter().journal.values() if not each.goals)
    )
    told = texts(letter_pack(plan, *YEAR, HELD))
    assert told["What I reached"][:2] == ["Halve the false alarms", "When: 25 Sep 2026"]
    assert told["What I let go, with thanks"] == ["Run twice a week", "Why: My knee"]
    assert told["What I learned"] == ["Ask before the meeting"]


def test_the_best_told_wins_are_told_in_the_order_of_their_days(texts: Texts) -> None:
    plain = [
        JournalEntry(f"plain{n:05}", date(2026, 1 + n, 3), EntryKind.WIN, f"Win {n}")
        for n in range(MOST_WINS + 1)
    ]
    told = texts(letter_pack(plan_of(FIRMWARE, *plain), *YEAR, date(2027, 1, 2)))
    titles = [text for text in told["What went well"] if ": " not in text]
    assert titles == [f"Win {n}" for n in range(2, 7)] + [FIRMWARE.text] + ["Win 7"]


def test_what_came_back_is_counted(texts: Texts) -> None:
    again = replace(BLOCKED, id="again00000", on=HELD)
    told = texts(letter_pack(plan_of(BLOCKED, again), *YEAR, HELD))
    assert told["What got in the way"] == ["time: 2"]
    assert any("2 times" in line or "twice" in line for line in told["When it was hard"])


def test_a_letter_to_oneself_is_read_on_its_day_and_not_before(texts: Texts) -> None:
    plan = plan_of(LETTER)
    assert LETTER.opens is not None
    before = letter_pack(plan, *YEAR, HELD)
    assert texts(before)["Still closed"] == ["A letter waits until 2 Oct 2027."]
    assert LETTER.text not in str(before)
    later = letter_pack(plan, date(2027, 1, 1), date(2027, 12, 31), LETTER.opens)
    assert texts(later)["What I had written to myself"] == [LETTER.text]
    long_ago = letter_pack(plan, date(2028, 1, 1), date(2028, 12, 31), date(2029, 1, 1))
    assert LETTER.text not in str(long_ago)


def test_it_opens_with_the_themes_of_the_audit_before_and_where_the_one_after_leads(
    texts: Texts,
) -> None:
    before = audit(date(2026, 1, 1), "Depth", "Calm")
    after = audit(date(2027, 1, 5), "Reach", direction=Direction.GROW)
    told = texts(letter_pack(plan_of(before, after), *YEAR, date(2027, 1, 6)))
    assert told["Dear me"] == [
        "This was my year, as my plan remembers it.",
        "A year ago I chose for this one: Depth, Calm.",
        "At its end I decided to grow.",
        "Next year is for: Reach.",
    ]


def test_one_audit_is_not_told_twice(texts: Texts) -> None:
    told = texts(letter_pack(plan_of(audit(date(2026, 1, 1), "Depth")), *YEAR, HELD))
    assert told["Dear me"][1:] == ["A year ago I chose for this one: Depth."]


def test_without_days_it_is_the_year_of_the_newest_audit_or_else_the_last_one() -> None:
    assert letter_span(plan_of(REVIEW), HELD) == Span(date(2025, 10, 3), HELD)
    audits = audit(date(2026, 1, 5)), audit(date(2025, 1, 3))
    assert letter_span(plan_of(*audits), HELD) == Span(date(2025, 1, 1), date(2025, 12, 31))
    assert letter_span(Plan(), START) == Span(date(2025, 1, 6), START)
