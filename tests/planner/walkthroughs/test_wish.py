"""What a wish suggests for the questions of the draft."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.fields import Context
from planner.goal import Category, Kind
from planner.plan import Plan
from planner.walkthroughs.wish import understand_wish

TODAY = date(2026, 11, 21)
CONTEXT = Context(Plan(), TODAY)
PASTED = (
    "By 30 June 2027, I will cut unplanned stops from 12 to 6 by checking the belts each Monday, "
    "because the night shift can rest then"
)


def test_a_pasted_sentence_is_taken_apart() -> None:
    wish = understand_wish(PASTED, "", CONTEXT)
    assert wish is not None
    assert wish.title == "cut unplanned stops from 12 to 6"
    assert wish.measure == "unplanned stops from 12 to 6"
    assert wish.means == "checking the belts each Monday"
    assert wish.why == "the night shift can rest then"
    assert wish.due == date(2027, 6, 30)


@pytest.mark.parametrize(
    ("text", "category", "kind"),
    [
        ("get better at presenting", Category.SKILL, Kind.SKILL_BASED),
        ("mentor two apprentices", Category.LEADERSHIP, Kind.NEITHER),
        ("save 400 euro a month", Category.FINANCIAL, Kind.NEITHER),
        ("save 400 euro a month #balance", Category.BALANCE, Kind.NEITHER),
        ("save 400 euro a month #skill", Category.SKILL, Kind.NEITHER),
    ],
)
def test_words_suggest_a_category_that_a_tag_overrules(
    text: str, category: Category, kind: Kind
) -> None:
    wish = understand_wish(text, "", CONTEXT)
    assert wish is not None
    assert (wish.category, wish.kind) == (category, kind)


def test_the_title_says_more_than_the_wish() -> None:
    wish = understand_wish("earn more", "Give 3 talks at the meetup", CONTEXT)
    assert wish is not None
    assert wish.measure == "3 talks"


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("give three talks this year", "3 talks"),
        ("earn the crane licence by June", "earn the crane licence"),
        ("coach two juniors, so that I can lead five people", "2 juniors"),
        ("I will pass the tax exam, measured by 18 chapters", "18 chapters"),
        ("be a better listener", ""),
    ],
)
def test_what_is_counted_or_reached_suggests_the_measure(text: str, measure: str) -> None:
    wish = understand_wish(text, "", CONTEXT)
    assert wish is not None
    assert wish.measure == measure


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("read 12 papers by end of Q2", date(2027, 6, 30)),
        ("read 12 papers within six months", date(2027, 5, 21)),
        ("read 12 papers", None),
    ],
)
def test_a_day_or_a_length_suggests_the_due_date(text: str, due: date | None) -> None:
    wish = understand_wish(text, "", CONTEXT)
    assert wish is not None
    assert wish.due == due


@pytest.mark.parametrize("text", ["", "   ", "#skill @70%"])
def test_nothing_said_suggests_nothing(text: str) -> None:
    assert understand_wish(text, "", CONTEXT) is None


@given(st.text(max_size=200))
def test_any_wish_is_understood_or_left(text: str) -> None:
    wish = understand_wish(text, "", CONTEXT)
    assert wish is None or isinstance(wish.category, Category)
