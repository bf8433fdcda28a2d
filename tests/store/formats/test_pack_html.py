"""A pack as HTML: whole, quiet, standing alone, and showing every text as it is."""

import pytest
from costly import costly
from hypothesis import given
from made_pages import HOSTILE, pages
from made_quarter import HELD, REVIEW, quarter
from strict_html import read_strictly

from planner.packs.page import (
    Block,
    Colored,
    Columns,
    Item,
    Listing,
    Page,
    Paragraph,
    Progress,
    Section,
    Table,
)
from planner.packs.reader import Order
from planner.packs.review_pack import review_pack
from store.formats.html_text import element, joined
from store.formats.pack_html import write_html


def page_of(*blocks: Block) -> Page:
    return Page("A title", ("a fact",), (Section("A part", blocks),))


def squeezed(text: str) -> str:
    return " ".join(text.split())


@costly
@given(pages)
def test_every_page_is_whole_and_shows_each_of_its_texts(page: Page) -> None:
    reader = read_strictly(write_html(page))
    assert reader.wrong == []
    shown = squeezed(" ".join(reader.texts))
    assert [text for text in page.texts if squeezed(text) not in shown] == []


def test_the_page_of_a_review_is_whole_and_names_its_language() -> None:
    reader = read_strictly(write_html(review_pack(quarter(), REVIEW, HELD, Order())))
    assert (reader.wrong, reader.lang) == ([], "en")
    assert reader.levels[0] == 1
    assert set(reader.levels[1:]) == {2}


def test_a_page_forbids_everything_but_its_own_style_and_is_read_on_a_telephone() -> None:
    text = write_html(page_of())
    assert "default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;" in text
    assert 'content="width=device-width, initial-scale=1"' in text
    assert text.startswith("<!doctype html>\n<html")
    for rule in ("prefers-color-scheme: dark", "@media print", "size: A4", "max-width: 34rem"):
        assert rule in text


@pytest.mark.parametrize(
    ("address", "is_followed"),
    [
        ("https://example.org/a?b=1&c=2", True),
        ("http://example.org", True),
        ("HTTPS://EXAMPLE.ORG", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("file:///etc/passwd", False),
        ("release note 4.2", False),
    ],
)
def test_only_an_address_of_the_web_can_be_followed(address: str, is_followed: bool) -> None:
    reader = read_strictly(write_html(page_of(Listing((Item("A win", (), address),)))))
    assert f"Link: {address}" in "".join(reader.texts)
    rel = "noopener noreferrer nofollow"
    assert reader.links == ([{"href": address, "rel": rel}] if is_followed else [])


def test_progress_is_said_in_words_and_drawn_to_scale() -> None:
    text = write_html(page_of(Table(("Goal", "Progress"), (("Pass", Progress(0.5, 0.75)),))))
    assert "50% (plan 75%)" in read_strictly(text).texts
    assert '<rect class="done" x="0" y="0" width="50" height="10"/>' in text
    assert '<line class="plan" x1="75" x2="75" y1="0" y2="10"/>' in text


def test_progress_without_a_plan_line_draws_none() -> None:
    assert 'class="plan"' not in write_html(page_of(Table(("Progress",), ((Progress(1.0),),))))


def test_a_chart_of_counts_is_said_in_words_for_whoever_does_not_see_it() -> None:
    text = write_html(page_of(Columns("Wins by month", (("Jan", 2), ("Feb", 0)))))
    assert 'role="img"' in text
    assert 'aria-label="Wins by month: Jan 2, Feb 0"' in text
    assert 'height="80"' in text
    assert 'height="0"' in text


def test_a_chart_of_nothing_is_drawn_without_a_fault() -> None:
    assert read_strictly(write_html(page_of(Columns("Wins", (("Jan", 0),))))).wrong == []


def test_a_grade_is_read_by_its_word_and_not_by_its_colour_alone() -> None:
    text = write_html(page_of(Table(("Grade",), ((Colored("0.7 green", "green"),),))))
    assert '<span class="green">0.7 green</span>' in text


def test_each_cell_knows_its_head_for_narrow_screens() -> None:
    text = write_html(page_of(Table(("Goal", "Due"), (("Pass", "1 Jan 2027"),))))
    assert '<td data-head="Due" dir="auto">1 Jan 2027</td>' in text
    assert '<th scope="row" dir="auto">Pass</th>' in text


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text_in_elements_and_in_attributes(text: str) -> None:
    reader = read_strictly(
        f"<html><h1></h1>{element('p', text, data_head=text)}{joined(text)}</html>"
    )
    assert (reader.wrong, reader.texts) == ([], [text, text])


def test_sections_within_sections_go_down_one_level_each_and_no_deeper_than_six() -> None:
    section = Section("Seventh", (Paragraph("deep"),))
    for name in ("Sixth", "Fifth", "Fourth", "Third", "Second"):
        section = Section(name, (), (section,))
    reader = read_strictly(write_html(Page("First", (), (section,))))
    assert reader.levels == [1, 2, 3, 4, 5, 6, 6]
