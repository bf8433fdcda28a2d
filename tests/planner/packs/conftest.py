"""Pages read as the texts that they hold."""

from collections.abc import Callable, Iterator

import pytest

from planner.packs.page import (
    Block,
    Cell,
    Colored,
    Columns,
    Listing,
    Page,
    Paragraph,
    Progress,
    Quote,
    Section,
    Table,
)

Texts = Callable[[Page], dict[str, list[str]]]


@pytest.fixture
def texts() -> Texts:
    """Every text of a page by the title of its section."""
    return texts_of


def texts_of(page: Page) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for section in page.sections:
        _gather(section, found)
    return found


def _gather(section: Section, found: dict[str, list[str]]) -> None:
    found[section.title] = [text for block in section.blocks for text in _texts(block)]
    for each in section.sections:
        _gather(each, found)


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(text=text) | Quote(text=text):
            yield text
        case Listing(items=items):
            for item in items:
                yield item.text
                yield from (f"{name}: {said}" for name, said in item.details)
        case Table(rows=rows):
            yield from (" | ".join(map(_cell, row)) for row in rows)
        case Columns():
            yield block.words


def _cell(cell: Cell) -> str:
    if isinstance(cell, Progress):
        return cell.words
    return cell.text if isinstance(cell, Colored) else cell
