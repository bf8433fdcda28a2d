"""Files that nobody should find in a plan's directory, and what is said of each.

A plan of four changes lies there, with a checkpoint after the third. Whatever happens to a file,
the plan opens and is right, or Trouble says what is wrong; and no byte is thrown away.
"""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes import Clock, GoalChanges
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.keeper import Trouble
from planner.plan import Plan
from store.disk_keeper import DiskKeeper

Change = Callable[[bytes], bytes]

DAMAGED = r"plan\.json is damaged \(.+\), so the plan was read from the history"
OUTSIDE = r"plan\.json was changed by another program.*; run dualtrack doctor\."
LACKS = r"history-0001\.jsonl lacks changes that plan\.json holds; run dualtrack doctor\."
LEFT_OUT = r"the last line of history-0001\.jsonl was never finished and is left out"
NEWER = r"by a newer Dualtrack, in store version 2, and this one knows versions up to 1; install"


@pytest.fixture
def whole(place: Path, now: Clock, goals: GoalChanges) -> Plan:
    with DiskKeeper.open(place, now, is_lasting=True) as app:
        app.act(goals.add(1, "Learn to weld – well"))
        app.act(goals.add(2, "Paint"))
        app.act(goals.rename(1, "Weld"))
    with DiskKeeper.open(place, now) as verb:
        verb.act(goals.add(3, "Draw"))
        return verb.plan


def in_json(change: Callable[[dict[str, dict[str, dict[str, object]]]], object]) -> Change:
    """Change the document, and write it as other programs would."""

    def changed(content: bytes) -> bytes:
        document = json.loads(content)
        change(document)
        return json.dumps(document, indent=1).encode()

    return changed


def in_place(old: bytes, new: bytes) -> Change:
    return lambda content: content.replace(old, new, 1)


def with_bit_flipped(place: int) -> Change:
    return lambda content: content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def renamed(document: dict[str, dict[str, dict[str, object]]]) -> None:
    document["goals"]["0000000001"]["title"] = "Cook"


CHECKPOINTS: list[tuple[str, Change, str]] = [
    ("empty", lambda _: b"", DAMAGED),
    ("one newline", lambda _: b"\n", DAMAGED),
    ("zero-filled", lambda content: b"\0" * len(content), DAMAGED),
    ("first block zero-filled", lambda content: b"\0" * 64 + content[64:], DAMAGED),
    ("cut in the middle", lambda content: content[: len(content) // 2], DAMAGED),
    ("cut behind the first line", lambda content: content[: content.index(b"\n") + 1], DAMAGED),
    ("followed by an older end", lambda content: content + content[-40:], DAMAGED),
    ("written twice", lambda content: content * 2, DAMAGED),
    ("binary", lambda _: bytes(range(256)), DAMAGED),
    ("UTF-16", lambda content: content.decode().encode("utf-16"), DAMAGED),
    ("Latin-1", lambda content: content.replace(b"Weld", b"W\xe4ld"), DAMAGED),
    ("HTML", lambda _: b"<!DOCTYPE html><html>Sign in</html>", DAMAGED),
    ("a list", lambda _: b"[]", DAMAGED),
    ("a number", lambda _: b"1", DAMAGED),
    ("null", lambda _: b"null", DAMAGED),
    ("a table that is a list", in_json(lambda it: it.update(goals=[])), DAMAGED),  # type: ignore[call-overload]  # on purpose
    ("a document that is text", in_json(lambda it: it["goals"].update(a="x")), DAMAGED),  # type: ignore[call-overload]  # on purpose
    ("a comment", lambda content: b"// mine\n" + content, DAMAGED),
    ("a trailing comma", in_place(b'"profile":{}', b'"profile":{},'), DAMAGED),
    ("NaN", in_place(b'"start":', b'"hours_per_week":NaN,"start":'), DAMAGED),
    ("100,000 brackets", lambda _: b"[" * 100_000, DAMAGED),
    ("100,000 nested objects", lambda _: b'{"a":' * 100_000, DAMAGED),
    ("meta that is text", in_json(lambda it: it["meta"]["1"].update(number="3")), DAMAGED),
    ("no tables", lambda _: b"{}", OUTSIDE),
    ("an empty table", in_json(lambda it: it["goals"].clear()), OUTSIDE),
    ("no such table", in_json(lambda it: it.pop("goals")), OUTSIDE),
    ("a table too many", in_json(lambda it: it.update(recipes={"1": {}})), OUTSIDE),
    ("a field too many", in_json(lambda it: it["goals"]["0000000001"].update(x=1)), OUTSIDE),
    ("a field too few", in_json(lambda it: it["goals"]["0000000001"].pop("title")), OUTSIDE),
    ("a wrong type", in_json(lambda it: it["goals"]["0000000001"].update(title=5)), OUTSIDE),
    ("an impossible day", in_json(lambda it: it["goals"]["0000000001"].update(start="x")), OUTSIDE),
    ("an escape", in_json(lambda it: it["goals"]["0000000001"].update(title="\x1b[2J")), OUTSIDE),
    ("a number of 5,000 digits", in_place(b'"Weld"', b"9" * 5000), DAMAGED),
    ("another id", in_json(lambda it: it["goals"].update(a=it["goals"]["0000000001"])), OUTSIDE),
    ("another title, in place", in_place(b'"Weld"', b'"Wild"'), OUTSIDE),
    ("another title", in_json(renamed), OUTSIDE),
    ("a goal twice", in_place(b'"goals":{', b'"goals":{"0000000001":{},'), ""),
    ("a byte order mark", lambda content: b"\xef\xbb\xbf" + content, ""),
    ("line ends of Windows", lambda content: content.replace(b"\n", b"\r\n"), ""),
    ("written by TinyDB", in_json(lambda it: it), ""),
    ("without meta", in_json(lambda it: it.pop("meta")), OUTSIDE),
    ("a newer version", in_place(b'"schema":1', b'"schema":2'), NEWER),
    (
        "a newer version, written by others",
        in_json(lambda it: it["meta"]["1"].update(schema=2)),
        NEWER,
    ),
    ("no version", in_place(b'"schema":1', b'"schema":0'), "names no store version"),
    ("a place that is not there", in_place(b'"offset":', b'"offset":9'), LACKS),
    ("a file that is not there", in_place(b'"file":1', b'"file":7'), "lacks changes that plan"),
    ("the checksum of another change", in_place(b'"last":"', b'"last":"x'), LACKS),
]


@pytest.mark.parametrize(
    ("change", "words"),
    [pytest.param(change, words, id=name) for name, change, words in CHECKPOINTS],
)
def test_a_bad_checkpoint_is_replaced_or_refused(
    change: Change, words: str, whole: Plan, place: Path, now: Clock
) -> None:
    path = place / "plan.json"
    content = change(path.read_bytes())
    path.write_bytes(content)
    history = (place / "history-0001.jsonl").read_bytes()
    if words in {"", DAMAGED}:
        with DiskKeeper.open(place, now, is_lasting=True) as keeper:
            assert keeper.plan == whole
            assert re.search(words, " ".join(keeper.notes))
        with DiskKeeper.open(place, now) as keeper:
            assert (keeper.plan, keeper.notes) == (whole, ())
    else:
        with pytest.raises(Trouble, match=words):
            DiskKeeper.open(place, now)
        assert path.read_bytes() == content
    if words == DAMAGED:
        assert (place / "plan.json.damaged-2026-11-21").read_bytes() == content
    assert (place / "history-0001.jsonl").read_bytes() == history


def line(number: int, change: Change) -> Change:
    """Change one line of the history, 1 for the first."""

    def changed(content: bytes) -> bytes:
        lines = content.splitlines(keepends=True)
        lines[number - 1] = change(lines[number - 1])
        return b"".join(lines)

    return changed


def bad_line(number: int) -> str:
    return rf"line {number} of history-0001\.jsonl can't be read: .+; run dualtrack doctor\."


def half(content: bytes) -> bytes:
    return content[: len(content) // 2]


HISTORIES: list[tuple[str, Change, str, str]] = [
    ("the last line half written", line(4, half), LEFT_OUT, ""),
    ("the last line without its end", line(4, lambda it: it[:-1]), LEFT_OUT, ""),
    ("one byte of the last line", line(4, lambda it: it[:1]), LEFT_OUT, ""),
    ("the last line zero-filled", line(4, lambda it: b"\0" * len(it)), LEFT_OUT, ""),
    ("a hole in the last line", line(4, lambda it: b"\0" * 60 + it[60:]), LEFT_OUT, ""),
    ("a bit of the last line", line(4, with_bit_flipped(40)), LEFT_OUT, ""),
    ("the checkpoint's last line cut", lambda it: it[: it.rindex(b'{"number":4')][:-1], LACKS, ""),
    ("empty", lambda _: b"", LACKS, LACKS),
    ("zero-filled", lambda it: b"\0" * len(it), LACKS, LACKS),
    ("HTML", lambda _: b"<!DOCTYPE html>\n<html>Sign in</html>\n", LACKS, LACKS),
    ("the first line bad", line(1, with_bit_flipped(40)), "", bad_line(1)),
    ("the second line bad", line(2, with_bit_flipped(40)), "", bad_line(2)),
    ("the second line halved", line(2, half), LACKS, LACKS),
    ("the second line gone", line(2, lambda _: b""), LACKS, LACKS),
    ("the second line is text", line(2, lambda it: b"x" * (len(it) - 1) + b"\n"), "", bad_line(2)),
    ("the second line twice", line(2, lambda it: it * 2), LACKS, LACKS),
    ("line ends of Windows", lambda it: it.replace(b"\n", b"\r\n"), LACKS, LACKS),
    ("a byte order mark", lambda it: b"\xef\xbb\xbf" + it, LACKS, LACKS),
    ("the last line twice", line(4, lambda it: it * 2), bad_line(5), ""),
    (
        "the second line at the end",
        lambda it: it + it.splitlines(keepends=True)[1],
        bad_line(5),
        "",
    ),
    ("an empty line in between", line(3, lambda it: it + b"\n"), bad_line(4), ""),
    ("an empty line at the end", lambda it: it + b"\n", LEFT_OUT, ""),
    ("a bad line in the tail", line(4, lambda it: with_bit_flipped(9)(it) + it), bad_line(4), ""),
]


@pytest.mark.usefixtures("whole")
@pytest.mark.parametrize(
    ("change", "at_start", "in_the_past"),
    [pytest.param(change, *words, id=name) for name, change, *words in HISTORIES],
)
def test_a_bad_history_is_cut_or_refused(
    change: Change, at_start: str, in_the_past: str, place: Path, now: Clock
) -> None:
    path = place / "history-0001.jsonl"
    before = path.read_bytes()
    content = change(before)
    path.write_bytes(content)
    if at_start not in {"", LEFT_OUT}:
        with pytest.raises(Trouble, match=at_start):
            DiskKeeper.open(place, now)
    else:
        with DiskKeeper.open(place, now) as keeper:
            assert keeper.plan.number == (4 if content.startswith(before) or not at_start else 3)
            assert re.search(at_start, " ".join(keeper.notes))
            if in_the_past:
                with pytest.raises(Trouble, match=in_the_past):
                    list(keeper.history())
            else:
                assert len(list(keeper.history())) == keeper.plan.number
    assert path.read_bytes() == content


def test_a_torn_line_is_kept_aside_and_cut_off_by_the_next_change(
    whole: Plan, place: Path, now: Clock, goals: GoalChanges
) -> None:
    path = place / "history-0001.jsonl"
    before = path.read_bytes()
    torn = b'{"number":5,"at":"1999'
    path.write_bytes(before + torn)
    with DiskKeeper.open(place, now) as reading:
        assert reading.plan == whole
    assert path.read_bytes() == before + torn
    with DiskKeeper.open(place, now) as keeper:
        assert keeper.act(goals.add(5)).number == 5
        assert keeper.act(goals.add(6)).number == 6
    assert path.read_bytes().startswith(before)
    assert torn not in path.read_bytes()
    assert (place / "history-0001.jsonl.torn-2026-11-21").read_bytes() == torn
    with DiskKeeper.open(place, now) as again:
        assert (again.plan.number, again.notes) == (6, ())


@pytest.mark.parametrize("torn", [b"{", b'{"number":1,"at":"2026', b"\0", b"\0" * (1 << 16)])
def test_a_first_change_that_was_never_finished_is_left_out(
    torn: bytes, place: Path, now: Clock, goals: GoalChanges
) -> None:
    place.mkdir(mode=0o700)
    (place / "history-0001.jsonl").write_bytes(torn)
    (place / "history-0001.jsonl").chmod(0o600)
    with DiskKeeper.open(place, now) as keeper:
        assert keeper.plan == Plan()
        assert re.search(LEFT_OUT, keeper.notes[0])
        assert keeper.act(goals.add(1)).number == 1


@pytest.mark.parametrize("content", [b"My diary", b'{"number":2,"at"', b"\0" * ((1 << 16) + 1)])
def test_a_file_that_was_never_a_history_is_not_overwritten(
    content: bytes, place: Path, now: Clock
) -> None:
    place.mkdir(mode=0o700)
    (place / "history-0001.jsonl").write_bytes(content)
    with pytest.raises(Trouble, match=bad_line(1)):
        DiskKeeper.open(place, now)
    assert (place / "history-0001.jsonl").read_bytes() == content


def test_a_damaged_checkpoint_without_a_history_is_never_an_empty_plan(
    whole: Plan, place: Path, now: Clock
) -> None:
    (place / "plan.json").write_bytes(b"")
    for left in (b"", None):
        if left is None:
            (place / "history-0001.jsonl").unlink()
        else:
            (place / "history-0001.jsonl").write_bytes(left)
        with pytest.raises(Trouble, match=r"is damaged .* and there is no history beside it"):
            DiskKeeper.open(place, now)
        assert (place / "plan.json").read_bytes() == b""


@pytest.mark.parametrize("name", ["plan.json", "history-0001.jsonl"])
@pytest.mark.parametrize("kind", ["pipe", "link", "directory", "socket"])
def test_what_is_no_file_is_refused_without_waiting(
    kind: str, name: str, whole: Plan, place: Path, now: Clock
) -> None:
    path = place / name
    path.rename(place / "elsewhere")
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "link":
        path.symlink_to(place / "elsewhere")
    elif kind == "directory":
        path.mkdir()
    else:
        os.mknod(path, 0o140600)
    with pytest.raises(Trouble, match=f"{name}.* (is not a regular file|can't be read)"):
        DiskKeeper.open(place, now)


def test_a_file_of_a_newer_version_in_the_history_is_refused(
    whole: Plan, place: Path, now: Clock, goals: GoalChanges
) -> None:
    from store.upgrades import Upgrades

    newer = Upgrades((lambda collection, fields: fields,))
    with DiskKeeper.open(place, now, upgrades=newer) as keeper:
        keeper.act(goals.add(5))
    with pytest.raises(Trouble, match=f"change 5 was written {NEWER}"):
        DiskKeeper.open(place, now)


def mutated(content: bytes, data: st.DataObject) -> bytes:
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, min(len(content), start + 40)))
    return content[:start] + data.draw(st.binary(max_size=20)) + content[end:]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_change_of_any_byte_is_noticed_or_harmless(
    data: st.DataObject, whole: Plan, place: Path, now: Clock
) -> None:
    """Right, or refused, or without the change that nobody can read: never another plan."""
    files = {
        path: path.read_bytes() for path in place.iterdir() if path.suffix in {".json", ".jsonl"}
    }
    path = data.draw(st.sampled_from(sorted(files)))
    path.write_bytes(mutated(files[path], data))
    try:
        with DiskKeeper.open(place, now) as keeper:
            assert keeper.plan == whole or keeper.plan.number == 3
            assert keeper.plan == whole or keeper.notes
            list(keeper.history())
    except Trouble:
        pass
    finally:
        for left in place.glob("*damaged*"):
            left.unlink()
        for path, content in files.items():
            path.write_bytes(content)
            path.chmod(0o600)
