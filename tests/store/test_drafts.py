"""What every keeper of drafts promises, on disk and in memory, and what the disk adds."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from planner.keeper import Draft, DraftKeeper, Json, Trouble
from planner.refusal import Refusal
from store.drafts import DiskDrafts, Drafts, MemoryDrafts

BEGUN = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
DRAFT = Draft("abc1234567", "onboard", 1, BEGUN, {"role": "Nurse", "gaps": ["a", "b"]}, ("g1",))

Another = Callable[[], Drafts]
"""Gives the keeper of another process over the same drafts."""


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return tmp_path / "plan" / "drafts"


@pytest.fixture(params=["disk", "memory"])
def another(request: pytest.FixtureRequest, directory: Path) -> Another:
    if request.param == "disk":
        return lambda: DiskDrafts(directory)
    shared = MemoryDrafts()
    return lambda: MemoryDrafts(shared)


@pytest.fixture
def drafts(another: Another) -> Drafts:
    return another()


def test_it_is_what_the_planner_asks_for(drafts: Drafts) -> None:
    keeper: DraftKeeper = drafts
    assert keeper.unfinished() == ()


def test_a_new_draft_is_kept_when_it_is_opened(drafts: Drafts, another: Another) -> None:
    with drafts.open(DRAFT) as opened:
        assert opened == DRAFT
    assert another().unfinished() == (DRAFT,)


def test_opening_gives_the_newest_answers(drafts: Drafts, another: Another) -> None:
    later = replace(DRAFT, answers={"role": "Teacher"}, subject="Lead a team")
    with drafts.open(DRAFT):
        drafts.save(later)
    with another().open(DRAFT) as opened:
        assert opened == later


def test_a_draft_is_open_in_one_place_at_a_time(drafts: Drafts, another: Another) -> None:
    named = replace(DRAFT, subject="Lead a team")
    with drafts.open(named), pytest.raises(Refusal, match="onboard for Lead a team is open"):
        another().open(named).__enter__()


def test_the_same_process_opens_a_draft_once(drafts: Drafts) -> None:
    with drafts.open(DRAFT), pytest.raises(Refusal, match="open in another window"):
        drafts.open(DRAFT).__enter__()


def test_a_draft_open_elsewhere_is_neither_saved_nor_discarded(
    drafts: Drafts, another: Another
) -> None:
    with drafts.open(DRAFT):
        for touch in (another().save, another().discard):
            with pytest.raises(Refusal, match="open in another window"):
                touch(replace(DRAFT, answers={}))
    assert drafts.unfinished() == (DRAFT,)


def test_a_draft_can_be_opened_again_after_it_was_closed(drafts: Drafts, another: Another) -> None:
    for keeper in (drafts, another(), drafts):
        with keeper.open(DRAFT) as opened:
            assert opened == DRAFT


def test_an_error_inside_closes_the_draft_and_keeps_it(drafts: Drafts, another: Another) -> None:
    with pytest.raises(ZeroDivisionError), drafts.open(DRAFT):
        raise ZeroDivisionError
    with another().open(DRAFT) as opened:
        assert opened == DRAFT


def test_a_draft_is_saved_without_being_open(drafts: Drafts, another: Another) -> None:
    drafts.save(DRAFT)
    assert another().unfinished() == (DRAFT,)


def test_a_discarded_draft_is_gone(drafts: Drafts, another: Another) -> None:
    with drafts.open(DRAFT):
        drafts.discard(DRAFT)
        assert another().unfinished() == ()
    assert drafts.unfinished() == ()


def test_discarding_twice_is_no_error(drafts: Drafts) -> None:
    drafts.save(DRAFT)
    drafts.discard(DRAFT)
    drafts.discard(DRAFT)
    assert drafts.unfinished() == ()


def test_a_draft_not_open_can_be_discarded_from_another_process(
    drafts: Drafts, another: Another
) -> None:
    drafts.save(DRAFT)
    another().discard(DRAFT)
    assert drafts.unfinished() == ()


def test_unfinished_drafts_come_newest_first(drafts: Drafts) -> None:
    made = [
        replace(DRAFT, id=f"draft{hours}", begun=BEGUN + timedelta(hours=hours))
        for hours in (2, 9, 5)
    ]
    for draft in made:
        drafts.save(draft)
    assert [draft.id for draft in drafts.unfinished()] == ["draft9", "draft5", "draft2"]


def test_several_drafts_are_open_side_by_side(drafts: Drafts) -> None:
    with drafts.open(DRAFT), drafts.open(replace(DRAFT, id="other12345")) as other:
        drafts.save(other)
    assert len(drafts.unfinished()) == 2


@pytest.mark.parametrize(
    "answer",
    [
        None,
        True,
        7,
        2.5,
        "",
        "line\nline",
        "日本語",
        "\udcff half",
        ["a", ["b"]],
        {"deep": {"er": []}},
    ],
)
def test_every_answer_comes_back_as_it_was(drafts: Drafts, another: Another, answer: Json) -> None:
    draft = replace(DRAFT, answers={"step": answer})
    drafts.save(draft)
    assert another().unfinished() == (draft,)


def test_what_was_saved_does_not_follow_later_changes_of_the_answers(drafts: Drafts) -> None:
    answers: dict[str, str] = {"role": "Nurse"}
    drafts.save(replace(DRAFT, answers=answers))
    answers["role"] = "changed"
    assert drafts.unfinished()[0].answers == {"role": "Nurse"}


def test_asking_for_drafts_makes_no_directory(directory: Path) -> None:
    assert DiskDrafts(directory).unfinished() == ()
    assert not directory.exists()


def test_drafts_are_private_whatever_the_umask(directory: Path) -> None:
    old = os.umask(0)
    try:
        with DiskDrafts(directory).open(DRAFT):
            modes = {path.stat().st_mode & 0o777 for path in directory.iterdir()}
    finally:
        os.umask(old)
    assert modes == {0o600}
    assert directory.stat().st_mode & 0o777 == 0o700


def test_nothing_but_drafts_is_left_in_the_directory(directory: Path) -> None:
    drafts = DiskDrafts(directory)
    with drafts.open(DRAFT):
        drafts.save(DRAFT)
    assert [path.name for path in directory.iterdir()] == ["abc1234567.json"]


def test_the_lock_that_a_killed_process_left_does_not_lock(directory: Path) -> None:
    drafts = DiskDrafts(directory)
    drafts.save(DRAFT)
    (directory / "abc1234567.lock").touch()
    with drafts.open(DRAFT) as opened:
        assert opened == DRAFT


def _damage(content: bytes) -> list[bytes]:
    whole = json.loads(content)
    return [
        b"",
        b"\x00" * len(content),
        content[:-9],
        b"[]",
        b"[" * 100_000,
        b"\xff\xfe",
        json.dumps({**whole, "answers": []}).encode(),
        json.dumps({**whole, "begun": "2026-11-21T09:30:00"}).encode(),
        json.dumps({**whole, "unknown": 1}).encode(),
        json.dumps({name: value for name, value in whole.items() if name != "flow"}).encode(),
    ]


@pytest.mark.parametrize("index", range(10))
def test_a_damaged_draft_is_set_aside_and_said(directory: Path, index: int) -> None:
    drafts = DiskDrafts(directory)
    drafts.save(DRAFT)
    path = directory / "abc1234567.json"
    damaged = _damage(path.read_bytes())[index]
    path.write_bytes(damaged)
    assert drafts.unfinished() == ()
    (aside,) = directory.iterdir()
    assert aside.name.startswith("abc1234567.json.damaged-20")
    assert aside.read_bytes() == damaged
    assert drafts.notes == (f"the draft abc1234567.json can't be read and is kept as {aside.name}",)


def test_a_draft_begun_anew_leaves_the_damaged_one_aside(directory: Path) -> None:
    drafts = DiskDrafts(directory)
    drafts.save(DRAFT)
    (directory / "abc1234567.json").write_bytes(b"{")
    with drafts.open(DRAFT) as opened:
        assert opened == DRAFT
    names = sorted(path.name for path in directory.iterdir())
    assert names[0] == "abc1234567.json"
    assert names[1].startswith("abc1234567.json.damaged-")


@pytest.mark.parametrize("kind", ["newer version", "pipe", "link"])
def test_a_draft_that_this_program_must_not_touch_stays_as_it_is(
    directory: Path, kind: str
) -> None:
    drafts = DiskDrafts(directory)
    drafts.save(DRAFT)
    path = directory / "abc1234567.json"
    newer = path.read_bytes().replace(b'"schema": 1', b'"schema": 99')
    path.unlink()
    if kind == "newer version":
        path.write_bytes(newer)
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/etc/hostname")
    before = path.lstat().st_mode
    assert drafts.unfinished() == ()
    assert len(drafts.notes) == 1
    with pytest.raises(Trouble):
        drafts.open(DRAFT).__enter__()
    assert path.lstat().st_mode == before


def test_a_full_disk_keeps_the_older_answers(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = DiskDrafts(directory)
    drafts.save(DRAFT)

    def full(descriptor: int, content: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(Trouble, match="the disk is full"):
        drafts.save(replace(DRAFT, answers={}))
    monkeypatch.undo()
    assert drafts.unfinished() == (DRAFT,)
    assert [path.name for path in directory.iterdir()] == ["abc1234567.json"]
