"""A pack as Markdown: a page that reads well as it is, and in which no text becomes markup."""

from costly import costly
from hypothesis import given
from made_pages import pages
from made_quarter import HELD, REVIEW, quarter
from markdown_it import MarkdownIt

from planner.packs.page import (
    Colored,
    Columns,
    Item,
    Listing,
    Page,
    Paragraph,
    Progress,
    Quote,
    Section,
    Table,
)
from planner.packs.reader import Order
from planner.packs.review_pack import review_pack
from store.formats.pack_markdown import write_markdown

PAGE = Page(
    "Quarterly review, 2026 Q3",
    ("Engineer", "for my manager"),
    (
        Section(
            "Goals",
            (
                Paragraph("Decided: 1 done."),
                Table(
                    ("Goal", "Progress", "Grade"),
                    (("Pass | fail", Progress(0.5, 0.75), Colored("0.6 yellow", "yellow")),),
                ),
            ),
            (Section("Within", (Quote("One\n# Two"),)),),
        ),
        Section(
            "Wins",
            (
                Listing((Item("*Won*", (("Impact", "12%"),), "https://example.org"),)),
                Columns("By month", (("Jan", 2), ("Feb", 0))),
            ),
        ),
    ),
)

WRITTEN = """# Quarterly review, 2026 Q3

Engineer · for my manager

## Goals

Decided: 1 done.

| Goal | Progress | Grade |
| --- | --- | --- |
| Pass \\| fail | 50% (plan 75%) | 0.6 yellow |

### Within

> One
> \\# Two

## Wins

- \\*Won\\*
  - Impact: 12%
  - Link: https\\://example\\.org

By month: Jan 2, Feb 0
"""

OWN = {
    *("heading_open", "heading_close", "paragraph_open", "paragraph_close", "blockquote_open"),
    *("blockquote_close", "bullet_list_open", "bullet_list_close", "list_item_open"),
    *("list_item_close", "table_open", "table_close", "thead_open", "thead_close", "tbody_open"),
    *("tbody_close", "tr_open", "tr_close", "th_open", "th_close", "td_open", "td_close"),
    *("text", "text_special", "softbreak"),
}
"""What the page itself is made of; a text that became anything else would be markup."""


def test_a_page_is_written_as_its_parts_below_each_other() -> None:
    assert write_markdown(PAGE) == WRITTEN


@costly
@given(pages)
def test_no_text_of_a_page_becomes_markup(page: Page) -> None:
    reader = MarkdownIt("gfm-like", {"html": True, "linkify": True})
    tokens = reader.parse(write_markdown(page))
    leaves = [leaf for token in tokens for leaf in (token.children or [token])]
    assert {leaf.type for leaf in leaves} - OWN <= {"inline"}


def test_the_page_of_a_review_has_one_title_and_its_parts_below_it() -> None:
    lines = write_markdown(review_pack(quarter(), REVIEW, HELD, Order())).splitlines()
    assert lines[0] == "# Quarterly review, 2026 Q3"
    heads = [line for line in lines[1:] if line.startswith("#")]
    assert heads[:3] == ["## Goals", "## Why I decided so", "## Milestones reached"]
    assert all(line.startswith("## ") for line in heads)
