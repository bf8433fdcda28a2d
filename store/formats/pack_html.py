"""A pack as one page of HTML that stands alone: nothing in it is fetched, and nothing runs."""

from collections.abc import Iterator

from planner.packs.page import (
    Block,
    Cell,
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
from store.formats.html_text import Markup, element, joined
from store.formats.pack_charts import draw_columns, draw_progress
from store.formats.pack_style import STYLE

_ADDRESS = ("https://", "http://")
_RULES = "default-src 'none'; style-src 'unsafe-inline'"
"""What a browser may load for the page: nothing but its own style."""

_DEEPEST = 6


def write_html(page: Page) -> str:
    """Write the page; the same page gives the same text."""
    facts = (element("li", fact, dir_="auto") for fact in page.facts)
    body = element(
        "main",
        element("h1", page.title, dir_="auto"),
        element("ul", *facts, class_="facts"),
        *(_section(each, 2) for each in page.sections),
    )
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name_="viewport", content_="width=device-width, initial-scale=1"),
        element("meta", http_equiv="Content-Security-Policy", content_=_RULES),
        element("title", page.title),
        element("style", Markup(STYLE)),
    )
    return f"<!doctype html>\n{element('html', head, element('body', body), lang='en')}\n"


def _section(section: Section, level: int) -> Markup:
    return element(
        "section",
        element(f"h{min(level, _DEEPEST)}", section.title, dir_="auto"),
        *map(_block, section.blocks),
        *(_section(each, level + 1) for each in section.sections),
    )


def _block(block: Block) -> Markup:
    match block:
        case Paragraph(text=text):
            return element("p", text, dir_="auto")
        case Quote(text=text):
            return element("blockquote", text, dir_="auto")
        case Listing(items=items):
            return element("ul", *map(_item, items))
        case Table():
            return _table(block)
        case Columns():
            return draw_columns(block)


def _item(item: Item) -> Markup:
    return element("li", element("span", item.text), *_details(item), dir_="auto")


def _details(item: Item) -> Iterator[Markup]:
    for name, text in item.details:
        yield element("span", f"{name}: {text}", class_="details")
    if item.link:
        yield element("span", "Link: ", _link(item.link), class_="details")


def _link(address: str) -> Markup:
    """An address that can be followed where it leads to a page, and else its text."""
    if not address.lower().startswith(_ADDRESS):
        return joined(address)
    return element("a", address, href=address, rel="noopener noreferrer nofollow")


def _table(table: Table) -> Markup:
    heads = (element("th", head, scope="col") for head in table.heads)
    rows = (element("tr", *_cells(table.heads, row)) for row in table.rows)
    return element("table", element("thead", element("tr", *heads)), element("tbody", *rows))


def _cells(heads: tuple[str, ...], row: tuple[Cell, ...]) -> Iterator[Markup]:
    for place, (head, cell) in enumerate(zip(heads, row, strict=True)):
        if place == 0:
            yield element("th", _cell(cell), scope="row", dir_="auto")
        else:
            yield element("td", _cell(cell), data_head=head, dir_="auto")


def _cell(cell: Cell) -> Markup:
    match cell:
        case Progress():
            said = element("span", cell.words, class_="number")
            return joined(said, draw_progress(cell))
        case Colored(text=text, colour=colour):
            return element("span", text, class_=colour)
        case str():
            return joined(cell)
