"""Category, kind and horizon are suggested from what the main clause is about."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.goal import Category, Kind
from planner.horizon import Track
from planner.smart.calendar import Calendar
from planner.smart.suggestion.suggestion import suggest

CALENDAR = Calendar(date(2026, 11, 21))


@pytest.mark.parametrize(
    ("sentence", "category"),
    [
        ("Learn to weld aluminium", Category.SKILL),
        ("Become more assertive in disputes with suppliers", Category.SKILL),
        ("Improve my negotiating by joining two supplier talks", Category.SKILL),
        ("Cut scrap on line 4 from 5% to 3%", Category.PERFORMANCE),
        ("Launch the new parts catalogue", Category.PERFORMANCE),
        ("Get promoted to shift leader", Category.PERFORMANCE),
        ("Coach two apprentices through their first audit", Category.LEADERSHIP),
        ("Lead a team of six", Category.LEADERSHIP),
        ("Pass the welding inspector exam", Category.EDUCATION),
        ("Read four books on lean production", Category.EDUCATION),
        ("Earn the CSWIP", Category.EDUCATION),
        ("Meet ten new contacts at the trade show", Category.NETWORKING),
        ("Find a mentor outside of my plant", Category.NETWORKING),
        ("Be home for dinner with the children four evenings a week", Category.BALANCE),
        ("Sleep seven hours a night", Category.BALANCE),
        ("Save 3000 for a year of training", Category.FINANCIAL),
        ("Pay off my student loan", Category.FINANCIAL),
        ("To pay off my loan, I will finish the night course", Category.EDUCATION),
        ("Reduce shipping errors by 12% before the holidays", Category.PERFORMANCE),
        ("Reconnect with five former colleagues", Category.NETWORKING),
        ("Onboard three new analysts", Category.LEADERSHIP),
        ("Manage my time better", Category.SKILL),
        ("Memorise 500 Korean words", Category.SKILL),
        ("Complete the crane safety training", Category.EDUCATION),
        ("Drink eight glasses of water a day", Category.BALANCE),
        ("Be debt-free in two years", Category.FINANCIAL),
        ("Zzz", Category.PERFORMANCE),
        ("", Category.PERFORMANCE),
    ],
)
def test_the_main_clause_decides_the_category(sentence: str, category: Category) -> None:
    assert suggest(sentence, CALENDAR).category is category


def test_the_words_that_spoke_for_the_category_are_named() -> None:
    assert suggest("Pass the welding exam", CALENDAR).words == "exam"
    assert suggest("Zzz", CALENDAR).words == ""


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Become a plant manager", Kind.ROLE_BASED),
        ("Get a job in quality control", Kind.ROLE_BASED),
        ("Open my own repair shop", Kind.ROLE_BASED),
        ("Apply for twenty jobs", Kind.NEITHER),
        ("Become a better listener", Kind.SKILL_BASED),
        ("Learn to weld", Kind.SKILL_BASED),
        ("Finish the hydraulics course", Kind.SKILL_BASED),
        ("Be able to handle 30 customers an hour", Kind.SKILL_BASED),
        ("Become a certified project manager", Kind.SKILL_BASED),
        ("Read four books on pumps", Kind.NEITHER),
        ("Cut scrap by 3%", Kind.NEITHER),
    ],
)
def test_a_post_an_ability_or_neither(sentence: str, kind: Kind) -> None:
    assert suggest(sentence, CALENDAR).kind is kind


@pytest.mark.parametrize(
    ("sentence", "days", "track"),
    [
        ("Weld a frame within six weeks", 42, Track.SHORT),
        ("Weld a frame in a month", 30, Track.SHORT),
        ("Weld a frame over the next quarter", 91, Track.SHORT),
        ("Run the plant within three years", 1095, Track.LONG),
        ("Hold the post by the end of my first year", 365, Track.SHORT),
        ("Weld a frame by June 2027", None, Track.SHORT),
        ("Run the plant by 2031", None, Track.LONG),
        ("Weld a frame by 31/02/2027", None, None),
        ("Weld for a year now", None, None),
        ("Weld a frame", None, None),
    ],
)
def test_the_horizon_is_the_length_or_the_day_that_is_named(
    sentence: str, days: int | None, track: Track | None
) -> None:
    suggestion = suggest(sentence, CALENDAR)
    assert (suggestion.days, suggestion.track) == (days, track)


def test_the_track_follows_the_persons_own_boundary() -> None:
    wide = CALENDAR._replace(track_boundary_months=24)
    assert suggest("Weld a frame within 20 months", CALENDAR).track is Track.LONG
    assert suggest("Weld a frame within 20 months", wide).track is Track.SHORT


@given(st.text())
def test_any_text_gets_a_suggestion(text: str) -> None:
    suggestion = suggest(text, CALENDAR)
    assert suggestion.category in Category
    assert suggestion.kind in Kind
    assert suggestion == suggest(text, CALENDAR)


def test_a_very_long_text_gets_one_in_a_moment() -> None:
    assert suggest("to by in the next " * 6_000, CALENDAR).category is Category.PERFORMANCE
