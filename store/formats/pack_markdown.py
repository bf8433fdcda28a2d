"""A pack as Markdown, for a mail, a shared document or a note."""

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
from store.formats.markdown_text import escaped, in_cell, quoted

_DEEPEST = 6


def write_markdown(page: Page) -> str:
    """Write the page; the same page gives the same text."""
    lines = [f"# {escaped(page.title)}"]
    if page.facts:
        lines += ["", " · ".join(map(escaped, page.facts))]
    for section in page.sections:
        lines += _section(section, 2)
    return "\n".join(lines) + "\n"


def _section(section: Section, level: int) -> Iterator[str]:
    yield from ("", f"{'#' * min(level, _DEEPEST)} {escaped(section.title)}")
    for block in section.blocks:
        yield ""
        yield from _block(block)
    for each in section.sections:
        yield from _section(each, level + 1)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(text=text):
            yield escaped(text)
        case Quote(text=text):
            yield from quoted(text)
        case Listing(items=items):
            for item in items:
                yield from _item(item)
        case Table(heads=heads, rows=rows):
            yield _row(heads)
            yield _row(tuple("---" for _ in heads), is_rule=True)
            yield from map(_row, rows)
        case Columns(title=title):
            yield f"{escaped(title)}: {escaped(block.words)}"


def _item(item: Item) -> Iterator[str]:
    yield f"- {escaped(item.text)}"
    for name, text in item.details:
        yield f"  - {escaped(name)}: {escaped(text)}"
    if item.link:
        yield f"  - Link: {escaped(item.link)}"


def _row(cells: tuple[Cell, ...], *, is_rule: bool = False) -> str:
    written = cells if is_rule else tuple(map(_cell, cells))
    return f"| {' | '.join(map(str, written))} |"


def _cell(cell: Cell) -> str:
    match cell:
        case Progress():
            return cell.words
        case Colored(text=text):
            return in_cell(text)
        case str():
            return in_cell(cell)
