"""A draft as the bytes of its file: JSON by the ids of its steps, with the version of its flow."""

import json
from datetime import datetime
from typing import Annotated, Any

import msgspec

from planner.keeper import Draft
from store.upgrades import UPGRADES


class _AnyVersion(msgspec.Struct):
    schema: int


class _DraftFile(msgspec.Struct, forbid_unknown_fields=True):
    schema: int
    id: str
    flow: str
    version: int
    begun: Annotated[datetime, msgspec.Meta(tz=True)]
    answers: dict[str, Any]
    ids: tuple[str, ...]
    subject: str


def write_draft(draft: Draft) -> bytes:
    """Write a draft in ASCII: what was typed is kept even where it is no valid text."""
    document = {
        "schema": UPGRADES.schema,
        "id": draft.id,
        "flow": draft.flow,
        "version": draft.version,
        "begun": draft.begun.isoformat(),
        "answers": dict(draft.answers),
        "ids": draft.ids,
        "subject": draft.subject,
    }
    return json.dumps(document, indent=1).encode()


def read_draft(content: bytes) -> Draft:
    """Read what `write_draft` wrote; raises one of UNREADABLE, or Trouble for a newer version."""
    document = json.loads(content)
    UPGRADES.require_known(msgspec.convert(document, _AnyVersion).schema, "a draft")
    file = msgspec.convert(document, _DraftFile)
    return Draft(file.id, file.flow, file.version, file.begun, file.answers, file.ids, file.subject)
