"""A page as data: what it says, without a word on how it looks.

Every text in it is plain text; whoever writes the page as Markdown or HTML escapes it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from planner.board import percent


@dataclass(frozen=True, slots=True)
class Progress:
    """A share of the way, 0 to 1, and the share that the calendar expects where there is one."""

    share: float
    expected: float | None = None

    @property
    def words(self) -> str:
        """The same in words, such as `45% (plan 60%)`."""
        done = f"{percent(self.share)}%"
        return done if self.expected is None else f"{done} (plan {percent(self.expected)}%)"


@dataclass(frozen=True, slots=True)
class Colored:
    """A word with the colour of a grade: red, yellow or green."""

    text: str
    colour: str


Cell = str | Progress | Colored


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the product's own words."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """The person's own words, on any number of lines."""

    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list, what there is to know about it by name, and an address that shows it."""

    text: str
    details: tuple[tuple[str, str], ...] = ()
    link: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """Entries below each other."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with as many cells as there are heads; the first one names the row."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """A chart of counts, such as the wins of each month."""

    title: str
    counts: tuple[tuple[str, int], ...]

    @property
    def words(self) -> str:
        """The same in words, such as `Jan 2, Feb 0`."""
        return ", ".join(f"{name} {count}" for name, count in self.counts)


Block = Paragraph | Quote | Listing | Table | Columns


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what stands below it, and the sections within."""

    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple["Section", ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A whole pack: its title, the facts below it, and its sections."""

    title: str
    facts: tuple[str, ...]
    sections: tuple[Section, ...]

    @property
    def texts(self) -> Iterator[str]:
        """Every text on it, from its beginning to its end."""
        yield self.title
        yield from self.facts
        for each in self.sections:
            yield from _texts(each)


def _texts(of: Section) -> Iterator[str]:
    yield of.title
    for block in of.blocks:
        yield from _block_texts(block)
    for each in of.sections:
        yield from _texts(each)


def _block_texts(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(text=text) | Quote(text=text):
            yield text
        case Listing(items=items):
            for item in items:
                yield from (item.text, *(text for _, text in item.details), item.link)
        case Table(rows=rows):
            for cell in chain.from_iterable(rows):
                yield cell if isinstance(cell, str) else _cell_text(cell)
        case Columns(title=title):
            yield from (title, block.words)


def _cell_text(cell: Progress | Colored) -> str:
    return cell.words if isinstance(cell, Progress) else cell.text


def section(title: str, *blocks: Block | None, sections: tuple[Section, ...] = ()) -> Section:
    """A section of the blocks that are there."""
    return Section(title, tuple(block for block in blocks if block is not None), sections)


def told(*sections: Section) -> tuple[Section, ...]:
    """The sections that have something to tell."""
    return tuple(each for each in sections if each.blocks or each.sections)


def listing(*items: Item) -> Listing | None:
    """A list, or None without an entry."""
    return Listing(items) if items else None


def table(heads: tuple[str, ...], *rows: tuple[Cell, ...]) -> Table | None:
    """A table without the columns in which nothing stands, or None without a row."""
    columns = zip(heads, *rows, strict=True)
    told_of = tuple((head, cells) for head, *cells in columns if any(cells))
    if not told_of:
        return None
    return Table(
        tuple(head for head, _ in told_of),
        tuple(zip(*(cells for _, cells in told_of), strict=True)),
    )
