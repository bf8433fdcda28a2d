"""What only a page for somebody else has: what one asks of them, and what was left out."""

from collections.abc import Iterable

from planner.packs.page import Item, Paragraph, Section, listing, section, table
from planner.packs.redaction import LeftOut
from planner.plan import Plan


def role_words(plan: Plan) -> str:
    """The person's role; a plan knows no name."""
    return plan.profile.role


def asks_section(asks: Iterable[str]) -> Section:
    """What one would like from the reader."""
    return section("What I would like from you", listing(*map(Item, asks)))


def left_out_section(missing: Iterable[LeftOut]) -> Section:
    """What the page leaves out, by kind and number, so that nobody takes it for everything."""
    rows = tuple((each.what, str(each.number)) for each in missing)
    lead = Paragraph("This page shows progress and what was decided. My plan also has:")
    return section("Left out", lead if rows else None, table(("What", "How many"), *rows))
