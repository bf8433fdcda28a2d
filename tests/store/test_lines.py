import re
from datetime import UTC, date, datetime
from zlib import crc32

import pytest
import strategies
from costly import costly
from hypothesis import given
from hypothesis import strategies as st

from planner.change import Edit, KeptChange
from planner.keeper import Trouble
from planner.plan import Plan
from store.checkpoint import tables_to_json
from store.lines import (
    HEAD_LENGTH,
    Head,
    LineError,
    TornLineError,
    checksum_of,
    ending_with,
    lines_of,
    read_change,
    read_head,
    read_start,
    write_change,
    write_start,
)
from store.upgrades import UPGRADES, Upgrades

EDIT = Edit("goals", "0123456789", {"title": "Weld"}, {"title": "Paint"})
CHANGE = KeptChange(
    7, datetime(2026, 11, 20, 22, 30, tzinfo=UTC), date(2026, 11, 21), "Rename", (EDIT,), undoes=3
)
LINE = (
    b'{"number":7,"at":"2026-11-20T22:30:00Z","day":"2026-11-21","schema":1,"label":"Rename",'
    b'"edits":[{"collection":"goals","id":"0123456789","before":{"title":"Weld"},'
    b'"after":{"title":"Paint"}}],"undoes":3,"checksum":"8ca3e2fc"}\n'
)


def sealed(content: bytes) -> bytes:
    """The JSON object as a line, whose checksum is right whatever it says."""
    return content[:-1] + ending_with(f"{crc32(content[:-1]):08x}")


def unsealed(line: bytes) -> bytes:
    return line[: -len(ending_with("00000000"))] + b"}"


def test_a_line_is_one_json_object_that_says_everything() -> None:
    assert write_change(CHANGE, schema=1) == LINE


@costly
@given(strategies.kept_changes())
def test_a_change_is_the_same_after_being_written_and_read(change: KeptChange) -> None:
    line = write_change(change, schema=1)
    assert read_change(line, UPGRADES) == change
    assert line.count(b"\n") == 1
    assert line.endswith(ending_with(checksum_of(line)))


@given(st.data())
def test_every_flipped_bit_is_noticed(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(LINE) - 1))
    bit = 1 << data.draw(st.integers(0, 7))
    line = LINE[:place] + bytes([LINE[place] ^ bit]) + LINE[place + 1 :]
    with pytest.raises(TornLineError):
        read_change(line, UPGRADES)


@pytest.mark.parametrize("length", range(len(LINE)))
def test_every_part_of_a_line_is_noticed(length: int) -> None:
    with pytest.raises(TornLineError):
        read_change(LINE[:length], UPGRADES)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (b'"number":7', b'"number":"7"', "Expected `int`"),
        (b'"label":"Rename",', b"", "missing required field `label`"),
        (b'"undoes":3', b'"undone":3', "unknown field `undone`"),
        (b'"title":"Weld"', b'"titel":"Weld"', "no field called titel"),
        (b'"goals"', b'"recipes"', "no collection called recipes"),
        (b'"2026-11-21"', b'"2026-11-31"', "Invalid RFC3339 encoded date"),
        (b'"edits":[', b'"edits":[[', "malformed|Expected"),
    ],
)
def test_a_line_with_a_right_checksum_and_wrong_content_is_bad(
    old: bytes, new: bytes, words: str
) -> None:
    with pytest.raises(LineError, match=words):
        read_change(sealed(unsealed(LINE.replace(old, new))), UPGRADES)


def test_a_line_of_a_newer_version_is_no_bad_line() -> None:
    with pytest.raises(
        Trouble, match="change 7 was written by a newer Dualtrack, in store version 2"
    ):
        read_change(write_change(CHANGE, schema=2), UPGRADES)


def test_an_old_line_is_read_in_the_present_shape() -> None:
    def rename_label(collection: str, fields: object) -> dict[str, object]:
        assert collection == "goals"
        assert isinstance(fields, dict)
        return {("title" if name == "heading" else name): value for name, value in fields.items()}

    old = sealed(unsealed(LINE.replace(b'"title"', b'"heading"')))
    assert read_change(old, Upgrades((rename_label,))) == CHANGE


@costly
@given(strategies.plans(), st.integers(0, 10**9), strategies.days)
def test_a_plan_in_front_of_a_file_is_the_same_after_being_written_and_read(
    plan: Plan, number: int, day: date
) -> None:
    line = write_start(tables_to_json(plan), number, day, schema=1)
    read = read_start(line, UPGRADES)
    assert (read, read.number) == (plan, number)
    assert read_head(line[:HEAD_LENGTH]) == Head(number, day)
    assert line.count(b"\n") == 1


def test_a_plan_in_front_of_a_file_must_be_intact_and_known() -> None:
    line = write_start(tables_to_json(Plan()), 5, date(2026, 1, 1), schema=2)
    with pytest.raises(TornLineError):
        read_start(line[:-9], UPGRADES)
    with pytest.raises(Trouble, match="the plan at change 5 was written by a newer Dualtrack"):
        read_start(line, UPGRADES)
    with pytest.raises(LineError, match="Expected `int`"):
        read_start(sealed(b'{"checkpoint":"x"}'), UPGRADES)


def test_a_change_is_no_plan_in_front_of_a_file() -> None:
    with pytest.raises(LineError, match=re.escape("it doesn't begin with a whole plan")):
        read_head(LINE)


@given(st.lists(st.sampled_from([b"a", b"bc", b"\n", b"\r", b"\0"]), max_size=12))
def test_lines_put_together_are_the_content(pieces: list[bytes]) -> None:
    content = b"".join(pieces)
    lines = list(lines_of(content))
    assert b"".join(lines) == content
    assert all(line.endswith(b"\n") for line in lines[:-1])
    assert all(line.count(b"\n") <= 1 and line for line in lines)
