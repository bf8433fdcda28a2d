"""What is private reaches no page for somebody else: a canary in every text of every record."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from html import unescape

import pytest
from canaries import canary, fragments, planted, texts_by_field
from costly import costly
from hypothesis import given
from hypothesis import strategies as st
from made_entries import made_entry
from made_exercises import anchors_taken
from made_quarter import (
    ALARMS,
    BLOCKED,
    DRAFT,
    EXAM,
    FIRMWARE,
    HELD,
    LESSON,
    LETTER,
    REVIEW,
    RUN,
    SINCE,
    START,
    WORKED,
    quarter,
)
from plans import plan_of
from strategies import days, whole_plans
from strict_html import read_strictly

from planner.change import COLLECTIONS, collection_of
from planner.goal import Goal, Obstacle, Tripwire
from planner.journal import EntryKind, JournalEntry
from planner.market.posting import Posting
from planner.market.skill import Skill
from planner.measure import Measure, MeasureKind, Target
from planner.milestone import Milestone
from planner.packs.brag import brag_pack
from planner.packs.letter import letter_pack
from planner.packs.page import Page, Section
from planner.packs.privacy import PRIVATE_COLLECTIONS, SHARING
from planner.packs.reader import Order, Reader
from planner.packs.redaction import Choice, redacted
from planner.packs.review_pack import review_pack
from planner.plan import Plan
from planner.records import Record
from planner.reviews.commitment import Commitment
from planner.reviews.snooze import Snooze
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.interview import Move
from planner.values.purpose.sitting import PurposeSitting
from planner.values.strengths import RankedStrength, StrengthRanking
from planner.vision import Vision
from store.formats.pack_html import write_html
from store.formats.pack_markdown import write_markdown

FIRST, LAST = START, date(2026, 12, 31)
WRITERS = (write_html, write_markdown)


def bare_records() -> Iterator[Record]:
    """Records of every kind and of every kind of entry, about shared and unshared goals."""
    plan = quarter()
    for name in COLLECTIONS:
        yield from plan.table(name).values()
    yield JournalEntry("note000000", HELD, EntryKind.NOTE, "noted", review=REVIEW.id)
    yield replace(FIRMWARE, id="run1win000", goals=(RUN.id,))
    yield replace(FIRMWARE, id="bothwin000", goals=(EXAM.id, RUN.id))
    yield replace(FIRMWARE, id="sealed0000", opens=date(2028, 1, 1))
    yield Measure("draftm0000", DRAFT.id, "calls", MeasureKind.UP, (Target(START, 3),))
    yield Milestone("runstep000", RUN.id, "A step", done_on=HELD)
    yield Commitment("runask0000", HELD, "Run", (RUN.id,), review=REVIEW.id)
    yield Vision("vision0000", HELD, "I look after a fleet", ("soon",), ("later",))
    yield anchors_taken(tuple(Anchor), HELD, moves=(Move("left", "the night shift"),), summary="so")
    yield PurposeSitting("purpose000", HELD, (made_entry(),), moments=("a morning",), summary="so")
    yield StrengthRanking("ranked0000", HELD, (RankedStrength("calm", "that night", "a form"),))
    yield Snooze("snooze0000", HELD, REVIEW.level, LAST)
    yield Skill("welding000", "welding", evidence="a certificate")
    yield Posting("posting000", HELD, "Lead", ("welding",), "a page", "a note")


def canary_records() -> dict[str, Record]:
    """Each of those records with a canary in every text, by its place."""
    found: dict[str, Record] = {}
    for record in bare_records():
        place = f"{collection_of(record)}.{record.id}"
        found[place] = planted(with_every_part(record), place)
    return found


def with_every_part(record: Record) -> Record:
    """A goal with the parts that hold texts of their own; every other record as it is."""
    if not isinstance(record, Goal):
        return record
    return replace(record, obstacles=(Obstacle("a"),), tripwire=Tripwire(LAST, 10, "stop"))


RECORDS = canary_records()
PLAN = plan_of(*RECORDS.values())
PLANTED = PLAN.reviews[REVIEW.id]
ASK = canary("ask")

SHARED_PLACES = frozenset(
    {
        "profile.profile",
        *(f"goals.{each}" for each in (EXAM.id, ALARMS.id)),
        *("measures.chapters00", "measures.weekly0000", "milestones.booked0000"),
        *("journal.firmware00", "journal.planned000", "commitments.asked00000"),
        *(f"check_ins.{each}" for each in ("check00000", "check10000")),
        *("date_moves.moved00000", f"reviews.{REVIEW.id}"),
    }
)
"""The records that are shared; of every other one nothing may be."""


def shared_pages() -> dict[str, Page]:
    pages: dict[str, Page] = {}
    for reader in (Reader.MENTOR, Reader.MANAGER):
        order = Order(reader, asks=(ASK,))
        pages[f"review {reader}"] = review_pack(PLAN, PLANTED, HELD, order)
        pages[f"brag {reader}"] = brag_pack(PLAN, FIRST, LAST, HELD, order)
        pages[f"brag {reader} of days without a record"] = brag_pack(
            PLAN, date(2020, 1, 1), date(2020, 12, 31), HELD, order
        )
    return pages


SHARED = shared_pages()


def private_words() -> dict[str, list[str]]:
    words: dict[str, list[str]] = {}
    for place, record in RECORDS.items():
        for field, found in texts_by_field({place: record}).items():
            if place not in SHARED_PLACES or not _may_be_shared(field):
                words.setdefault(field, []).extend(found)
    return words


def _may_be_shared(field: str) -> bool:
    kind, _, name = field.partition(".")
    by_name = {each.__name__: sharing for each, sharing in SHARING.items()}
    return kind in by_name and name in by_name[kind].shared


def readings(text: str) -> Iterator[str]:
    """A written page as it stands, and with every kind of escape taken back."""
    for plain in (text, unescape(text), re.sub(r"\\(.)", r"\1", text)):
        yield plain.casefold()
        yield re.sub(r"[^a-z]", "", plain.casefold())


PRIVATE = private_words()


def test_there_is_a_canary_in_every_text_field_of_every_kind_of_record() -> None:
    texts = texts_by_field(RECORDS)
    assert all(fragments(word) for words in texts.values() for word in words)
    kinds = {collection_of(record) for record in RECORDS.values()}
    assert kinds == set(COLLECTIONS)
    silent = {"Snooze", "StrengthRanking"}
    assert {field.partition(".")[0] for field in texts} >= {
        COLLECTIONS[name].__name__ for name in COLLECTIONS
    } - silent
    assert {"Obstacle.then", "Tripwire.then", "Verdict.why", "Move.answer", "Wording.text"} <= set(
        texts
    )


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("name", SHARED)
def test_no_part_of_a_private_text_is_in_a_shared_page(
    name: str, write: Callable[[Page], str]
) -> None:
    pages = tuple(readings(write(SHARED[name])))
    found = [
        field
        for field, words in PRIVATE.items()
        for word in words
        if any(part in page for part in fragments(word) for page in pages)
    ]
    assert found == []


@pytest.mark.parametrize("write", WRITERS)
def test_what_may_be_shared_is_in_the_page_of_the_review(write: Callable[[Page], str]) -> None:
    page = next(readings(write(SHARED["review manager"])))
    for field in (
        *("goals.exam000000.title", "goals.alarms0000.title", "profile.profile.role"),
        *("journal.firmware00.text", "journal.firmware00.evidence", "journal.firmware00.seen_by"),
        *("milestones.booked0000.title", "commitments.asked00000.text", "ask"),
    ):
        assert all(part in page for part in fragments(canary(field))), field


OWN_FIELDS = (
    *("Verdict.why", "Verdict.replaced_by", "Review.themes", "DateMove.reason", "CheckIn.note"),
    *("Commitment.where", "Commitment.note", "JournalEntry.prompt", "Goal.why"),
    *("Goal.company_priority", "Goal.ended_because"),
)


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("field", OWN_FIELDS)
def test_what_is_private_is_in_the_own_pages(field: str, write: Callable[[Page], str]) -> None:
    own = "".join(
        next(readings(write(page)))
        for page in (
            review_pack(PLAN, PLANTED, HELD, Order()),
            brag_pack(PLAN, FIRST, LAST, HELD, Order()),
        )
    )
    assert any(all(part in own for part in fragments(word)) for word in PRIVATE[field])


@pytest.mark.parametrize("entry", [WORKED, LESSON, BLOCKED], ids=lambda entry: entry.kind)
def test_the_words_of_a_review_are_in_the_own_page(entry: JournalEntry) -> None:
    page = next(readings(write_html(review_pack(PLAN, PLANTED, HELD, Order()))))
    assert all(part in page for part in fragments(canary(f"journal.{entry.id}.text")))


@pytest.mark.parametrize("write", WRITERS)
def test_a_closed_letter_is_in_no_page_at_all(write: Callable[[Page], str]) -> None:
    pages = (
        *SHARED.values(),
        review_pack(PLAN, PLANTED, HELD, Order()),
        brag_pack(PLAN, FIRST, LAST, HELD, Order()),
        letter_pack(PLAN, FIRST, LAST, HELD),
    )
    for page in pages:
        for plain in readings(write(page)):
            for name in ("text", "prompt", "impact", "evidence", "seen_by"):
                word = canary(f"journal.{LETTER.id}.{name}")
                assert not any(part in plain for part in fragments(word))


def test_personal_goals_are_shared_with_their_records_when_asked_for() -> None:
    order = Order(Reader.MENTOR, Choice(with_personal=True))
    page = next(readings(write_html(review_pack(PLAN, PLANTED, HELD, order))))
    for place in (
        f"goals.{RUN.id}.title",
        "milestones.runstep000.title",
        "journal.run1win000.text",
    ):
        assert all(part in page for part in fragments(canary(place)))
    assert not any(part in page for part in fragments(canary(f"goals.{RUN.id}.why")))


@pytest.mark.parametrize("name", sorted(PRIVATE_COLLECTIONS))
def test_the_list_of_what_is_left_out_does_not_name_a_kind_that_tells_too_much(name: str) -> None:
    without = Plan(PLAN.number, {key: PLAN.table(key) for key in COLLECTIONS if key != name})
    order = Order(Reader.MANAGER)
    with_it, without_it = (
        re.sub(r"\d+", "0", write_markdown(brag_pack(plan, SINCE, LAST, HELD, order)))
        for plan in (PLAN, without)
    )
    assert with_it == without_it


def without_the_list(page: Page) -> list[Section]:
    return [each for each in page.sections if each.title != "Left out"]


@costly
@given(whole_plans(), st.data())
def test_a_shared_page_of_any_plan_is_that_of_the_plan_without_its_private_words(
    plan: Plan, data: st.DataObject
) -> None:
    order = Order(data.draw(st.sampled_from((Reader.MENTOR, Reader.MANAGER))))
    bare = redacted(plan, order.choice)
    on = data.draw(days)
    page, again = (brag_pack(each, on, on, on, order) for each in (plan, bare))
    assert without_the_list(page) == without_the_list(again)
    for review in plan.reviews.values():
        page, again = (review_pack(each, review, on, order) for each in (plan, bare))
        assert without_the_list(page) == without_the_list(again)
        assert read_strictly(write_html(page)).wrong == []
