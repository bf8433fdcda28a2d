"""Whole files: what is read, what is refused, and what is left when a write fails."""

import errno
import os
from collections.abc import Callable
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
    trouble_with,
    write_atomically,
    write_new,
)

DAY = date(2026, 11, 21)
Write = Callable[[Path, bytes], None]


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"\0\xff\r\n")
    assert read_regular(tmp_path / "file") == b"\0\xff\r\n"


def test_a_file_that_is_not_there_reads_as_none(tmp_path: Path) -> None:
    assert read_regular(tmp_path / "file") is None
    assert read_regular(tmp_path / "missing" / "file") is None


@pytest.mark.parametrize("kind", ["pipe", "directory", "device"])
def test_only_a_regular_file_is_read(tmp_path: Path, kind: str) -> None:
    path = Path("/dev/zero") if kind == "device" else tmp_path / kind
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "directory":
        path.mkdir()
    with pytest.raises(Trouble, match="is not a regular file; move it away"):
        read_regular(path)


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"secret")
    (tmp_path / "link").symlink_to(tmp_path / "file")
    with pytest.raises(Trouble, match="it is a symbolic link"):
        read_regular(tmp_path / "link")


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"12345")
    assert read_regular(tmp_path / "file", 5) == b"12345"
    with pytest.raises(Trouble, match="has 5 bytes and at most 4 are read"):
        read_regular(tmp_path / "file", 4)


@pytest.mark.parametrize("write", [write_atomically, write_new])
def test_a_written_file_is_private_and_alone(tmp_path: Path, write: Write) -> None:
    old = os.umask(0)
    try:
        write(tmp_path / "file", b"content")
    finally:
        os.umask(old)
    assert (tmp_path / "file").read_bytes() == b"content"
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o600
    assert names(tmp_path) == ["file"]


def test_a_file_is_replaced_and_so_is_what_an_earlier_attempt_left(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    (tmp_path / f".file.{os.getpid()}.new").write_bytes(b"half")
    write_atomically(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"
    assert names(tmp_path) == ["file"]


def test_replacing_a_link_leaves_the_file_that_it_led_to(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"mine")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    write_atomically(tmp_path / "link", b"new")
    assert (tmp_path / "elsewhere").read_bytes() == b"mine"
    assert not (tmp_path / "link").is_symlink()


@pytest.mark.parametrize("in_the_way", ["file", "link"])
def test_a_new_file_replaces_nothing(tmp_path: Path, in_the_way: str) -> None:
    (tmp_path / "file").write_bytes(b"mine")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(Trouble, match="is there already; choose another name"):
        write_new(tmp_path / in_the_way, b"new")
    assert (tmp_path / "file").read_bytes() == b"mine"
    assert names(tmp_path) == ["file", "link"]


@pytest.mark.parametrize("call", ["write", "fsync"])
@pytest.mark.parametrize("write", [write_atomically, write_new])
def test_a_failed_write_leaves_things_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Write, call: str
) -> None:
    def fail(*arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    if write is write_atomically:
        (tmp_path / "file").write_bytes(b"old")
    before = names(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(os, call, fail)
        with pytest.raises(Trouble, match="can't be written: the disk is full"):
            write(tmp_path / "file", b"new")
    assert names(tmp_path) == before
    assert read_regular(tmp_path / "file") == (b"old" if before else None)


def test_a_write_that_the_disk_takes_in_pieces_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, content: write(file, bytes(content[:3])))
    write_atomically(tmp_path / "file", b"0123456789")
    assert (tmp_path / "file").read_bytes() == b"0123456789"


def test_a_private_directory_is_made_with_those_that_lead_to_it(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        make_private(tmp_path / "a" / "b")
        make_private(tmp_path / "a" / "b")
    finally:
        os.umask(old)
    modes = [(tmp_path / path).stat().st_mode & 0o777 for path in ("a", "a/b")]
    assert modes == [0o700, 0o700]


def test_a_directory_is_not_made_over_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Trouble, match="can't be made"):
        make_private(tmp_path / "file" / "directory")


def test_files_set_aside_get_names_of_their_own(tmp_path: Path) -> None:
    for content in (b"1", b"2", b"3"):
        (tmp_path / "file").write_bytes(content)
        set_aside(tmp_path / "file", "damaged", DAY)
    aside = ["file.damaged-2026-11-21", "file.damaged-2026-11-21-2", "file.damaged-2026-11-21-3"]
    assert names(tmp_path) == aside
    assert [(tmp_path / name).read_bytes() for name in aside] == [b"1", b"2", b"3"]


def test_a_dangling_link_takes_a_name_too(tmp_path: Path) -> None:
    (tmp_path / "file.torn-2026-11-21").symlink_to(tmp_path / "nowhere")
    assert free_name(tmp_path / "file", "torn", DAY).name == "file.torn-2026-11-21-2"


def test_what_is_gone_can_not_be_set_aside(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="can't be renamed"):
        set_aside(tmp_path / "file", "damaged", DAY)


def test_what_its_owner_made_read_only_is_not_writable(tmp_path: Path) -> None:
    path = tmp_path / "file"
    require_writable(path)
    path.touch(mode=0o600)
    require_writable(path)
    path.chmod(0o400)
    with pytest.raises(Trouble, match="is read-only; make it writable: chmod"):
        require_writable(path)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "plan can't be written: the disk is full; free some space and try again."),
        (errno.EROFS, "plan can't be written: the disk is read-only; "),
        (errno.EACCES, "plan can't be written: you may not do that there; "),
        (errno.EMFILE, "plan can't be written: Too many open files; "),
    ],
)
def test_an_error_of_the_system_is_said_in_words(code: int, words: str) -> None:
    trouble = trouble_with(Path("plan"), OSError(code, os.strerror(code)), "written")
    assert str(trouble).startswith(words)
