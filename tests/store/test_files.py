import os
from datetime import date
from pathlib import Path

import pytest

from planner.keeper import Trouble
from store.files import (
    free_name,
    make_private,
    read_regular,
    require_writable,
    set_aside,
    write_atomically,
)


def test_a_file_that_is_not_there_reads_as_none(tmp_path: Path) -> None:
    assert read_regular(tmp_path / "plan.json") is None


def test_a_file_is_read_up_to_its_limit_and_not_beyond(tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_bytes(b"x" * 1234)
    assert read_regular(tmp_path / "plan.json", 1234) == b"x" * 1234
    with pytest.raises(Trouble, match="has 1,234 bytes and at most 1,233 are read"):
        read_regular(tmp_path / "plan.json", 1233)


@pytest.mark.parametrize("before", [None, b"old and longer"])
def test_an_atomic_write_puts_the_new_content_in_place(
    before: bytes | None, tmp_path: Path
) -> None:
    path = tmp_path / "plan.json"
    if before is not None:
        path.write_bytes(before)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_reader_of_the_old_file_keeps_the_old_content(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(b"old")
    with path.open("rb") as reader:
        write_atomically(path, b"new")
        assert reader.read() == b"old"


def test_a_write_in_parts_is_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, content: write(file, content[:3]))
    write_atomically(tmp_path / "plan.json", b"0123456789")
    assert (tmp_path / "plan.json").read_bytes() == b"0123456789"


def test_what_a_killed_write_left_is_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    (tmp_path / f".plan.json.{os.getpid()}.new").write_bytes(b"half")
    write_atomically(path, b"new")
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_in_the_way_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"precious")
    (tmp_path / "plan.json").symlink_to(tmp_path / "elsewhere")
    write_atomically(tmp_path / "plan.json", b"new")
    assert (tmp_path / "elsewhere").read_bytes() == b"precious"


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    day = date(2026, 11, 21)
    for expected in ("", "-2", "-3"):
        (tmp_path / "plan.json").write_bytes(b"x")
        aside = set_aside(tmp_path / "plan.json", "damaged", day)
        assert aside.name == f"plan.json.damaged-2026-11-21{expected}"
    assert not (tmp_path / "plan.json").exists()
    (tmp_path / "plan.json.damaged-2026-11-21-4").symlink_to(tmp_path / "nowhere")
    assert free_name(tmp_path / "plan.json", "damaged", day).name.endswith("-5")


def test_a_private_directory_is_made_with_those_that_lead_to_it(tmp_path: Path) -> None:
    make_private(tmp_path / "a" / "b")
    assert [path.stat().st_mode & 0o777 for path in (tmp_path / "a", tmp_path / "a" / "b")] == [
        0o700,
        0o700,
    ]
    tmp_path.chmod(0o755)
    make_private(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_what_is_not_there_is_writable(tmp_path: Path) -> None:
    require_writable(tmp_path / "plan.json")
    (tmp_path / "plan.json").touch(mode=0o400)
    with pytest.raises(Trouble, match=r"plan\.json is read-only; make it writable: chmod u\+w"):
        require_writable(tmp_path / "plan.json")
