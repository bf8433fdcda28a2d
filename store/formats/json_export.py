"""The whole plan as one JSON document, to keep, to give to other programs, and to import again.

`docs/export.md` describes the shape. Every field of a record is written, also one at its default,
so that nobody who reads the file must know the defaults.
"""

from datetime import date

import msgspec

from planner.change import COLLECTIONS, fields_of
from planner.plan import Plan
from planner.records import Record
from store.records import to_json
from store.upgrades import UPGRADES

FORMAT = "dualtrack plan"
"""What the document says it is."""


def write_export(plan: Plan, today: date) -> bytes:
    """Write the plan as it stands; the same plan and day give the same bytes."""
    document = {
        "format": FORMAT,
        "schema": UPGRADES.schema,
        "exported_on": today,
        "plan": {name: [_full(each) for each in plan.table(name).values()] for name in COLLECTIONS},
    }
    return msgspec.json.format(to_json(document), indent=2) + b"\n"


def _full(record: Record) -> dict[str, object]:
    return {field.name: getattr(record, field.name) for field in fields_of(type(record))}
