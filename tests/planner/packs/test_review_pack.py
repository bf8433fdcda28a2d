"""A review on a page: for oneself everything, for others what may be shared."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from made_quarter import DRAFT, EXAM, HELD, LETTER, REVIEW, RUN, quarter

from planner.change import added, changed
from planner.packs.page import Page
from planner.packs.reader import Order, Reader
from planner.packs.redaction import Choice
from planner.packs.review_pack import review_pack
from planner.refusal import Refusal

Texts = Callable[[Page], dict[str, list[str]]]

MANAGER = Order(Reader.MANAGER, asks=("Friday mornings until the exam",))


def test_the_own_page_tells_every_decision_with_its_reasons(texts: Texts) -> None:
    told = texts(review_pack(quarter(), REVIEW, HELD, Order()))
    assert told["Goals"] == [
        "Decided: 1 adjust, 1 drop, 1 done.",
        "Pass the exam | 18 Dec 2026 | 64% (plan 78%) | +64 points | adjust | 0.6 so far | 70%",
        "Halve the false alarms | 30 Sep 2026 | 100% | +100 points | done | 1.0 green | ",
        "Run twice a week | 31 Dec 2026 | 0% (plan 100%) | none | drop | 0.1 red | 10%",
    ]
    assert told["Why I decided so"] == [
        *("Pass the exam", "Why: Work ate the summer"),
        *("Halve the false alarms", "Why: It stayed there"),
        *("Run twice a week", "Why: My knee", "Instead: Swimming on Sundays"),
    ]


def test_the_own_page_has_the_words_of_the_review_below_their_questions(texts: Texts) -> None:
    told = texts(review_pack(quarter(), REVIEW, HELD, Order()))
    assert told["What worked, and should stay?"] == ["Friday mornings\nin the library"]
    assert told["Lessons"] == ["Ask before the meeting"]
    assert told["What got in the way"] == ["No quiet hour on call", "What it was: time"]
    assert told["Themes"] == ["Depth"]
    assert told["How it is"] == ["Energy | 4 of 5"]
    assert "Where: one to one" in told["What I committed to"]


def test_a_letter_stays_closed_until_its_day(texts: Texts) -> None:
    opens = LETTER.opens
    assert opens is not None
    edits = (added(LETTER),)
    closed = review_pack(quarter(), REVIEW, HELD, Order(), edits)
    assert "harbour" not in str(closed)
    assert texts(closed)["Letter to myself"] == ["A letter to yourself, opens 2 Oct 2027"]
    assert texts(review_pack(quarter(), REVIEW, opens, Order()))["Letter to myself"] == [
        LETTER.text
    ]


def test_the_own_page_ends_with_what_the_review_changed(texts: Texts) -> None:
    edits = (*changed(replace(EXAM, focus=False), EXAM), added(LETTER), added(REVIEW))
    told = texts(review_pack(quarter(), REVIEW, HELD, Order(), edits))
    assert told["What it changed in the plan"] == ["~ goal “Pass the exam”: focus no → yes"]


def test_a_shared_page_has_progress_decisions_wins_commitments_and_asks(texts: Texts) -> None:
    page = review_pack(quarter(), REVIEW, HELD, MANAGER)
    told = texts(page)
    assert page.facts == (
        "Engineer",
        "4 Jul 2026 to 2 Oct 2026",
        "held 2 Oct 2026",
        "for my manager",
    )
    assert told["Goals"] == [
        "Decided: 1 adjust, 1 done.",
        "Pass the exam | 18 Dec 2026 | 64% (plan 78%) | +64 points | adjust | 0.6 so far",
        "Halve the false alarms | 30 Sep 2026 | 100% | +100 points | done | 1.0 green",
    ]
    assert told["What I committed to"] == ["Ask for Friday mornings", "By: 9 Oct 2026"]
    assert told["In focus next"] == ["Pass the exam", "Due: 18 Dec 2026"]
    assert told["What I would like from you"] == ["Friday mornings until the exam"]
    assert told["Milestones reached"][0] == "Book a seat"
    assert "Evidence: Release note 4.2" in told["Wins"]


def test_a_shared_page_ends_with_what_it_leaves_out_by_kind_and_number(texts: Texts) -> None:
    told = texts(review_pack(quarter(), REVIEW, HELD, MANAGER))
    assert sorted(told["Left out"][1:]) == [
        "goals | 2",
        "lessons | 1",
        "notes | 1",
        "other private records | 1",
        "plans and obstacles | 3",
        "ratings of oneself and of the work | 4",
        "reasons | 6",
        "reflections | 1",
        "roadblocks | 1",
    ]


def test_a_shared_page_has_personal_goals_only_when_they_are_asked_for(texts: Texts) -> None:
    order = Order(Reader.MENTOR, Choice(with_personal=True))
    assert RUN.title not in str(review_pack(quarter(), REVIEW, HELD, MANAGER))
    assert RUN.title in str(review_pack(quarter(), REVIEW, HELD, order))
    assert DRAFT.title not in str(review_pack(quarter(), REVIEW, HELD, order))


def test_a_goal_can_be_left_out_of_a_shared_page_with_all_that_belongs_to_it() -> None:
    order = Order(Reader.MENTOR, Choice(without=frozenset({EXAM.id})))
    page = str(review_pack(quarter(), REVIEW, HELD, order))
    for text in (EXAM.title, "Book a seat", "Ask for Friday mornings"):
        assert text not in page


def test_an_ask_is_a_line_of_text() -> None:
    with pytest.raises(Refusal, match="request"):
        Order(asks=("",))
