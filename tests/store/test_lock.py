import subprocess
import sys
from pathlib import Path
from threading import Event, Thread

import pytest

from planner.keeper import Trouble
from store.lock import Lock


def test_a_lock_that_is_held_is_waited_for_and_then_given_up(tmp_path: Path) -> None:
    one, other = Lock(tmp_path / "lock"), Lock(tmp_path / "lock", patience=0.02)
    with one.held(), pytest.raises(Trouble, match="is in use by another program; wait until"):
        other.held().__enter__()
    with other.held():
        pass


def test_a_lock_is_free_after_an_error(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "lock")
    with pytest.raises(ZeroDivisionError), lock.held():
        raise ZeroDivisionError
    with Lock(tmp_path / "lock", patience=0).held():
        pass


def test_who_waits_comes_before_who_has_just_had_it(tmp_path: Path) -> None:
    """With one polled file the busy one would take it again and again."""
    busy, waiting = Lock(tmp_path / "lock"), Lock(tmp_path / "lock")
    came = Event()

    def wait() -> None:
        with waiting.held():
            came.set()

    with busy.held():
        thread = Thread(target=wait)
        thread.start()
        while not (tmp_path / "lock.gate").exists() or not _is_locked(tmp_path / "lock.gate"):
            pass
    with busy.held():
        assert came.is_set()
    thread.join()


def _is_locked(path: Path) -> bool:
    try:
        with Lock(path, patience=0).held():
            return False
    except Trouble:
        return True


def test_a_lock_file_that_was_removed_still_keeps_two_apart(tmp_path: Path) -> None:
    one, other = Lock(tmp_path / "lock"), Lock(tmp_path / "lock", patience=0.02)
    with one.held():
        pass
    for path in tmp_path.iterdir():
        path.unlink()
    with other.held(), pytest.raises(Trouble, match="in use"):
        Lock(tmp_path / "lock", patience=0).held().__enter__()
    one._main._path.unlink()
    with one.held(), pytest.raises(Trouble, match="in use"):
        other.held().__enter__()


def test_a_lock_ends_with_the_process_that_held_it(tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from store.lock import Lock\n"
        "with Lock(Path(sys.argv[1])).held(): os.kill(os.getpid(), 9)"
    )
    ended = subprocess.run([sys.executable, "-c", program, str(tmp_path / "lock")], check=False)
    assert ended.returncode == -9
    with Lock(tmp_path / "lock", patience=0).held():
        pass


def test_a_lock_that_can_not_be_made_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "lock.gate").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Trouble, match=r"lock\.gate can't be locked: it is a symbolic link"):
        Lock(tmp_path / "lock").held().__enter__()
    assert not (tmp_path / "elsewhere").exists()


def test_closing_twice_is_closing_once_and_the_lock_can_be_taken_again(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "lock")
    with lock.held():
        pass
    lock.close()
    lock.close()
    with lock.held():
        pass
