"""The doctor finds what is wrong and touches nothing; the mending loses nothing."""

import json
import os
import random
import shutil
from collections.abc import Callable
from dataclasses import replace as with_values
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from fakes import Clock, GoalChanges

from planner.change import Change, changed
from planner.keeper import Trouble
from planner.plan import Plan
from planner.refusal import Refusal
from store.backup import Backups, Reason
from store.checkpoint import tables_to_json, write_checkpoint
from store.disk_keeper import DiskKeeper
from store.doctor import examine
from store.finding import Finding, Mark, Severity
from store.history import Position
from store.mending import mend
from store.upgrades import Upgrades

OpenDisk = Callable[..., DiskKeeper]
Damage = Callable[[Path], None]
Case = tuple[Damage, list[Mark], set[int]]
"""What is done to the files, what is found, and the goals that are there when it is mended."""

AFTER = datetime(2026, 11, 21, 0, tzinfo=UTC)
"""When all changes had been made, and before anything was mended."""
HISTORY = "history-0001.jsonl"


@pytest.fixture
def plan(open_disk: OpenDisk, goals: GoalChanges, now: Clock) -> Plan:
    """Eight goals on disk, of which the checkpoint knows the first six."""
    for first, after, is_lasting in ((1, 7, True), (7, 9, False)):
        keeper = open_disk(is_lasting=is_lasting)
        for number in range(first, after):
            keeper.act(goals.add(number, f"Goal {number}"))
        keeper.close()
    assert now.moment < AFTER
    now.moment = (AFTER + timedelta(hours=1)).astimezone(now.moment.tzinfo)
    return keeper.plan


def marks(findings: tuple[Finding, ...]) -> list[Mark]:
    return [finding.mark for finding in findings]


def content_of(place: Path) -> dict[str, bytes]:
    files = (path for path in place.rglob("*") if path.is_file())
    return {str(path.relative_to(place)): path.read_bytes() for path in files}


def titles(plan: Plan) -> set[int]:
    return {int(goal.title.removeprefix("Goal ")) for goal in plan.goals.values()}


def write(name: str, content: bytes) -> Damage:
    def damage(place: Path) -> None:
        (place / name).write_bytes(content)

    return damage


def append(name: str, content: bytes) -> Damage:
    def damage(place: Path) -> None:
        with (place / name).open("ab") as file:
            file.write(content)

    return damage


def replace(name: str, old: bytes, new: bytes, count: int = -1) -> Damage:
    def damage(place: Path) -> None:
        content = (place / name).read_bytes()
        assert old in content
        (place / name).write_bytes(content.replace(old, new, count))

    return damage


def remove(*names: str) -> Damage:
    def damage(place: Path) -> None:
        for name in names:
            (place / name).unlink()

    return damage


def cut_line(number: int, *, and_all_behind: bool = False) -> Damage:
    def damage(place: Path) -> None:
        lines = (place / HISTORY).read_bytes().splitlines(keepends=True)
        del lines[number - 1 : None if and_all_behind else number]
        (place / HISTORY).write_bytes(b"".join(lines))

    return damage


def back_up(count: int) -> Damage:
    """Not a damage: a backup that was made when the plan had so many goals."""

    def damage(place: Path) -> None:
        made, goals = Plan(), GoalChanges()
        for number in range(1, count + 1):
            made = made.after(goals.add(number, f"Goal {number}")(made).edits, number)
        Backups(place).make(made, AFTER, Reason.DAILY)

    return damage


def all_of(*damages: Damage) -> Damage:
    def damage(place: Path) -> None:
        for each in damages:
            each(place)

    return damage


def lines_of(place: Path) -> list[bytes]:
    return (place / HISTORY).read_bytes().splitlines(keepends=True)


def other_checkpoint(place: Path) -> None:
    lines = lines_of(place)[:6]
    last = json.loads(lines[-1])["checksum"]
    offset = sum(map(len, lines))
    content = write_checkpoint(tables_to_json(Plan()), 6, Position(1, offset, last), 1)
    (place / "plan.json").write_bytes(content)


EVERY = set(range(1, 9))

CASES: dict[str, Case] = {
    "a line that was never finished": (
        append(HISTORY, b'{"number":9,"at"'),
        [Mark.HISTORY_TORN],
        EVERY,
    ),
    "a bad line behind the checkpoint": (
        replace(HISTORY, b"Goal 7", b"Gaol 7"),
        [Mark.HISTORY_LINE],
        EVERY - {7},
    ),
    "a bad line behind the checkpoint, and a backup that has it": (
        all_of(replace(HISTORY, b"Goal 7", b"Gaol 7"), back_up(7)),
        [Mark.HISTORY_LINE],
        EVERY,
    ),
    "a missing line behind the checkpoint": (cut_line(7), [Mark.HISTORY_LINE], EVERY - {7}),
    "a line that is there twice": (
        lambda place: replace(HISTORY, lines_of(place)[6], lines_of(place)[6] * 2)(place),
        [Mark.HISTORY_LINE],
        EVERY,
    ),
    "an empty checkpoint": (write("plan.json", b""), [Mark.CHECKPOINT_DAMAGED], EVERY),
    "a zeroed checkpoint": (write("plan.json", b"\0" * 999), [Mark.CHECKPOINT_DAMAGED], EVERY),
    "a checkpoint that is something else": (
        write("plan.json", b"[1]"),
        [Mark.CHECKPOINT_DAMAGED],
        EVERY,
    ),
    "a checkpoint of another plan": (
        other_checkpoint,
        [Mark.CHECKPOINT_DIFFERS],
        EVERY,
    ),
    "no history": (remove(HISTORY), [Mark.HISTORY_BEHIND], set(range(1, 7))),
    "no history, and a newer backup": (
        all_of(remove(HISTORY), back_up(8)),
        [Mark.HISTORY_BEHIND],
        EVERY,
    ),
    "an older history": (
        cut_line(4, and_all_behind=True),
        [Mark.HISTORY_BEHIND],
        set(range(1, 7)),
    ),
    "a history that is something else": (
        write(HISTORY, b"\xff\xd8 a picture\n" * 9),
        [Mark.HISTORY_LINE] * 9,
        set(range(1, 7)),
    ),
    "a history that ends too early, and a backup": (
        all_of(remove("plan.json"), cut_line(5, and_all_behind=True), back_up(8)),
        [Mark.PLAN_BEHIND],
        EVERY,
    ),
    "nothing but a backup": (
        all_of(remove(HISTORY, "plan.json"), back_up(5)),
        [Mark.PLAN_BEHIND],
        set(range(1, 6)),
    ),
    "a damaged checkpoint, no history, and a backup": (
        all_of(write("plan.json", b"{"), remove(HISTORY), back_up(5)),
        [Mark.CHECKPOINT_DAMAGED],
        set(range(1, 6)),
    ),
    "a damaged checkpoint and a bad line": (
        all_of(write("plan.json", b"{"), replace(HISTORY, b"Goal 3", b"Gaol 3")),
        [Mark.CHECKPOINT_DAMAGED, Mark.HISTORY_LINE],
        EVERY - {3},
    ),
    "a checkpoint that holds what no plan can": (
        replace("plan.json", b"Goal 3", b""),
        [Mark.CHECKPOINT_DAMAGED],
        EVERY,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_it_is_found_without_touching_a_file(place: Path, plan: Plan, case: str) -> None:
    damage, expected, _ = CASES[case]
    damage(place)
    before = content_of(place)
    assert marks(examine(place)) == expected
    assert content_of(place) == before


@pytest.mark.parametrize("case", CASES)
def test_it_is_mended_and_everything_replaced_is_kept(
    place: Path, plan: Plan, now: Clock, case: str
) -> None:
    damage, _, recovered = CASES[case]
    damage(place)
    before = content_of(place)
    assert mend(place, now)
    assert examine(place) == ()
    after = content_of(place)
    grown = {name: content for name, content in after.items() if name != "plan.json"}
    for name, content in before.items():
        is_kept = any(each.startswith(content) for each in grown.values())
        is_rewritten = name == "plan.json" and case.startswith("a line")
        assert is_kept or is_rewritten or not content.strip(b"\0"), name
    with DiskKeeper.open(place, now) as keeper:
        assert titles(keeper.plan) == recovered
        assert keeper.notes == ()


@pytest.mark.parametrize("case", CASES)
def test_a_mended_plan_goes_on(
    place: Path, plan: Plan, now: Clock, goals: GoalChanges, case: str
) -> None:
    damage, _, recovered = CASES[case]
    damage(place)
    mend(place, now)
    with DiskKeeper.open(place, now) as keeper:
        keeper.act(goals.add(20, "Goal 20"))
        keeper.undo()
        assert titles(keeper.plan) == recovered
    with DiskKeeper.open(place, now) as keeper:
        assert titles(keeper.plan) == recovered


@pytest.mark.parametrize(
    "case",
    [
        "a bad line behind the checkpoint",
        "a damaged checkpoint and a bad line",
        "an edit",
        "an empty checkpoint",
        "no history",
        "an older history",
    ],
)
def test_mending_that_was_killed_at_any_call_is_finished_by_the_next(
    place: Path, plan: Plan, now: Clock, case: str, tmp_path: Path
) -> None:
    edit: Case = (replace("plan.json", b"Goal 3", b"Goal 33"), [], EVERY - {3} | {33})
    damage, _, recovered = {**CASES, "an edit": edit}[case]
    damage(place)
    call, was_killed = 0, True
    while was_killed:
        call += 1
        copy = tmp_path / f"copy-{call}"
        shutil.copytree(place, copy)
        was_killed = _killed_at(call, partial(mend, copy, now))
        now.moment += timedelta(minutes=1)
        mend(copy, now)
        assert not [each for each in examine(copy) if each.is_mendable], call
        with DiskKeeper.open(copy, now) as keeper:
            assert titles(keeper.plan) == recovered, call
        shutil.rmtree(copy)
    assert call > 10


CALLS = ("open", "write", "fsync", "rename", "replace", "ftruncate", "unlink", "mkdir")


def _killed_at(call: int, work: Callable[[], object]) -> bool:
    """Do the work in a process that ends before the call of a number; False when it got done."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0
    calls = count(1)

    def counted(function: Callable[..., object]) -> Callable[..., object]:
        def called(*arguments: object, **options: object) -> object:
            if next(calls) == call:
                os._exit(9)
            return function(*arguments, **options)

        return called

    for name in CALLS:
        setattr(os, name, counted(getattr(os, name)))
    try:
        work()
    except BaseException:
        os._exit(1)
    os._exit(0)


def test_a_plan_in_good_order_has_no_findings(place: Path, plan: Plan, now: Clock) -> None:
    assert examine(place) == ()
    before = content_of(place)
    assert mend(place, now) == ()
    assert content_of(place) == before


def test_a_short_history_needs_no_checkpoint(place: Path, plan: Plan, now: Clock) -> None:
    remove("plan.json")(place)
    assert examine(place) == ()
    assert mend(place, now) == ()


def test_a_long_history_without_a_checkpoint_gets_one(
    place: Path, plan: Plan, now: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    remove("plan.json")(place)
    monkeypatch.setattr("store.diagnosis.BRIEF_TAIL", 500)
    assert marks(examine(place)) == [Mark.CHECKPOINT_MISSING]
    assert mend(place, now) == ("plan.json is written anew",)
    assert examine(place) == ()
    with DiskKeeper.open(place, now) as keeper:
        assert keeper.plan == plan


def test_no_plan_is_in_good_order(place: Path, now: Clock) -> None:
    assert examine(place) == ()
    assert mend(place, now) == ()
    assert not place.exists()


def test_something_else_in_the_place_of_the_directory_is_said(place: Path) -> None:
    place.write_text("a file")
    with pytest.raises(Trouble, match="is not a directory"):
        examine(place)


def test_a_bad_line_before_the_checkpoint_costs_only_looking_back(
    place: Path, plan: Plan, now: Clock
) -> None:
    replace(HISTORY, b"Goal 3", b"Gaol 3")(place)
    before = content_of(place)
    (finding,) = examine(place)
    assert (finding.mark, finding.severity) == (Mark.HISTORY_LINE, Severity.WARNING)
    assert finding.words.startswith(f"line 3 of {HISTORY} can't be read: ")
    assert not finding.is_mendable
    assert mend(place, now) == ()
    assert content_of(place) == before


def test_an_edit_from_outside_is_shown_and_taken_in_as_one_change(
    place: Path, plan: Plan, now: Clock
) -> None:
    replace("plan.json", b"Goal 3", b"Goal 33")(place)
    edited = (place / "plan.json").read_bytes()
    (finding,) = examine(place)
    assert (finding.mark, finding.severity) == (Mark.CHECKPOINT_EDITED, Severity.ERROR)
    assert finding.details == ("~ goal “Goal 3”: title “Goal 3” → “Goal 33”",)
    done = mend(place, now)
    assert done == (
        "plan.json is called plan.json.edited-2026-11-21 now",
        "Take in the edit of plan.json",
    )
    assert (place / "plan.json.edited-2026-11-21").read_bytes() == edited
    assert examine(place) == ()
    with DiskKeeper.open(place, now) as mended:
        assert titles(mended.plan) == EVERY - {3} | {33}
        mended.undo()
        assert mended.plan == plan


def test_a_goal_removed_and_one_added_outside_are_taken_in(
    place: Path, plan: Plan, now: Clock
) -> None:
    document = json.loads((place / "plan.json").read_bytes())
    del document["goals"][f"{2:010}"]
    document["goals"][f"{50:010}"] = {
        "id": f"{50:010}",
        "title": "Goal 50",
        "start": "2026-01-01",
    }
    (place / "plan.json").write_text(json.dumps(document, indent=4))
    mend(place, now)
    with DiskKeeper.open(place, now) as keeper:
        assert titles(keeper.plan) == EVERY - {2} | {50}


def test_a_file_only_formatted_outside_is_no_finding(place: Path, plan: Plan) -> None:
    document = json.loads((place / "plan.json").read_bytes())
    (place / "plan.json").write_text(json.dumps(document, indent=4))
    assert examine(place) == ()


def test_an_edit_that_does_not_fit_the_newest_plan_is_refused_and_stays(
    place: Path, open_disk: OpenDisk, goals: GoalChanges, now: Clock
) -> None:
    keeper = open_disk(is_lasting=True)
    keeper.act(goals.add(1))
    keeper.close()
    replace("plan.json", b'"start":"2026-01-01"', b'"start":"2026-01-01","due":"2026-02-01"')(place)
    content = (place / "plan.json").read_bytes()
    (place / "plan.json").rename(place / "kept")
    keeper = open_disk()
    old = keeper.plan.goals[f"{1:010}"]
    edits = changed(old, with_values(old, start=date(2026, 6, 1)))
    keeper.act(lambda plan: Change("Start later", edits))
    keeper.close()
    (place / "kept").rename(place / "plan.json")
    with pytest.raises(Refusal, match="is before the start"):
        mend(place, now)
    assert (place / "plan.json").read_bytes() == content


def test_an_edit_of_a_version_that_can_not_be_read_any_more_is_set_aside(
    place: Path, open_disk: OpenDisk, goals: GoalChanges, now: Clock
) -> None:
    for number in range(1, 9):
        keeper = open_disk(is_lasting=True, roll_at=400)
        keeper.act(goals.add(number, f"Goal {number}"))
        keeper.close()
        if number == 1:
            edited = (place / "plan.json").read_bytes().replace(b"Goal 1", b"Goal 11")
    all_of(write("plan.json", edited), replace("history-0002.jsonl", b"Goal 4", b"Gaol 4"))(place)
    assert marks(examine(place)) == [Mark.CHECKPOINT_DAMAGED, Mark.HISTORY_LINE]
    mend(place, now)
    assert (place / "plan.json.damaged-2026-11-21").read_bytes() == edited
    with DiskKeeper.open(place, now) as reopened:
        assert titles(reopened.plan) == EVERY


def test_a_stranded_change_that_no_longer_fits_is_left_out(
    place: Path, open_disk: OpenDisk, goals: GoalChanges, now: Clock
) -> None:
    keeper = open_disk()
    keeper.act(goals.add(1, "Goal 1"))
    keeper.act(goals.add(2, "Goal 2"))
    keeper.act(goals.rename(2, "Goal 22"))
    keeper.act(goals.add(3, "Goal 3"))
    keeper.act(goals.rename(1, "Goal 11"))
    keeper.close()
    replace(HISTORY, b'"Add Goal 2"', b'"Add Gaol 2"')(place)
    mend(place, now)
    with DiskKeeper.open(place, now) as mended:
        assert titles(mended.plan) == {11, 3}
        assert next(mended.history()).label == "Recover the plan from the history"


def test_nothing_to_recover_from_leaves_everything_as_it_is(
    place: Path, plan: Plan, now: Clock
) -> None:
    all_of(write("plan.json", b"{"), remove(HISTORY))(place)
    before = content_of(place)
    (words,) = mend(place, now)
    assert words == "there is neither a change nor a backup to recover the plan from"
    assert content_of(place) == before


@pytest.mark.parametrize("gone", [1, 2, 3])
def test_a_missing_file_of_history_is_named(
    place: Path, open_disk: OpenDisk, goals: GoalChanges, now: Clock, gone: int
) -> None:
    for number in range(1, 9):
        keeper = open_disk(is_lasting=True, roll_at=400)
        keeper.act(goals.add(number, f"Goal {number}"))
        keeper.close()
    assert len(list(place.glob("history-*"))) > 3
    path = place / f"history-{gone:04}.jsonl"
    path.unlink()
    (finding,) = examine(place)
    assert finding.words == f"{path.name} can't be read: it is missing"
    assert mend(place, now) == ()
    with DiskKeeper.open(place, now) as reopened:
        assert titles(reopened.plan) == EVERY


def test_a_damaged_beginning_of_the_newest_file_falls_back_to_the_one_before(
    place: Path, open_disk: OpenDisk, goals: GoalChanges, now: Clock
) -> None:
    for number in range(1, 9):
        keeper = open_disk(is_lasting=True, roll_at=550)
        keeper.act(goals.add(number, f"Goal {number}"))
        keeper.close()
    newest = sorted(path.name for path in place.glob("history-*"))[-1]
    all_of(replace(newest, b"Goal 2", b"Gaol 2"), remove("plan.json"))(place)
    assert Mark.HISTORY_LINE in marks(examine(place))
    mend(place, now)
    assert not (place / newest).exists()
    with DiskKeeper.open(place, now) as reopened:
        assert titles(reopened.plan) == EVERY


def test_files_open_to_others_are_closed(place: Path, plan: Plan, now: Clock) -> None:
    back_up(1)(place)
    (place / "drafts").mkdir(mode=0o755)
    for path in (place, place / HISTORY, place / "backups", place / "drafts"):
        path.chmod(0o755)
    (finding,) = examine(place)
    assert finding.words == f"others can read plan, backups, drafts, {HISTORY}"
    mend(place, now)
    assert examine(place) == ()
    modes = {path.stat().st_mode & 0o077 for path in (place, *place.rglob("*"))}
    assert modes == {0}


def test_a_damaged_draft_and_a_damaged_backup_are_set_aside(
    place: Path, plan: Plan, now: Clock
) -> None:
    back_up(1)(place)
    (backup,) = (place / "backups").iterdir()
    backup.write_bytes(b"{")
    (place / "drafts").mkdir(mode=0o700)
    (place / "drafts" / "d.json").write_bytes(b"{")
    (place / "drafts" / "d.json").chmod(0o600)
    assert marks(examine(place)) == [Mark.DRAFT_DAMAGED, Mark.BACKUP_DAMAGED]
    mend(place, now)
    assert examine(place) == ()
    assert (place / "drafts" / "d.json.damaged-2026-11-21").read_bytes() == b"{"
    assert backup.with_name(f"{backup.name}.damaged-2026-11-21").read_bytes() == b"{"


def test_what_a_killed_program_left_over_is_removed(place: Path, plan: Plan, now: Clock) -> None:
    left_over = place / ".plan.json.4711.new"
    left_over.touch(mode=0o600)
    assert marks(examine(place)) == [Mark.LEFT_OVER]
    assert mend(place, now) == (".plan.json.4711.new is removed",)
    assert not left_over.exists()


@pytest.mark.parametrize(
    "name",
    [
        "plan.sync-conflict-20261121-093000-ABCDEFG.json",
        "history-0001 (conflicted copy 2026-11-21).jsonl",
        "plan (Ada's conflicted copy).json",
        "plan_conflict-2026.json",
    ],
)
def test_a_copy_that_a_sync_program_left_is_named_and_left_alone(
    place: Path, plan: Plan, now: Clock, name: str
) -> None:
    (place / name).touch(mode=0o600)
    (finding,) = examine(place)
    assert (finding.mark, finding.is_mendable) == (Mark.CONFLICT_COPY, False)
    assert finding.words == f"a sync program left {name}"
    assert mend(place, now) == ()
    assert (place / name).exists()


@pytest.mark.parametrize("name", ["plan.json", HISTORY])
def test_files_of_a_newer_version_are_named_and_left_alone(
    place: Path, open_disk: OpenDisk, goals: GoalChanges, now: Clock, name: str
) -> None:
    newer = Upgrades((lambda collection, fields: fields,))
    keeper = open_disk(is_lasting=name == "plan.json", upgrades=newer)
    keeper.act(goals.add(1))
    keeper.close()
    before = content_of(place)
    (finding,) = examine(place)
    assert (finding.mark, finding.is_mendable) == (Mark.NEWER_VERSION, False)
    assert "store version 2" in finding.words
    assert mend(place, now) == ()
    assert content_of(place) == {**before, **{n: c for n, c in content_of(place).items() if not c}}


@pytest.mark.parametrize("name", ["plan.json", HISTORY])
def test_a_pipe_in_the_place_of_a_file_is_said_at_once(
    place: Path, plan: Plan, now: Clock, name: str
) -> None:
    (place / name).unlink()
    os.mkfifo(place / name, 0o600)
    assert "is not a regular file" in examine(place)[0].words
    mend(place, now)


def test_a_hundred_random_damages_end_at_the_whole_plan(
    place: Path, plan: Plan, now: Clock
) -> None:
    chance = random.Random(7)
    back_up(8)(place)
    whole = content_of(place)
    for _ in range(100):
        for path in list(place.rglob("*")):
            if path.is_file():
                path.unlink()
        for name, content in whole.items():
            (place / name).write_bytes(content)
            (place / name).chmod(0o600)
        for name in chance.sample(["plan.json", HISTORY], chance.randint(1, 2)):
            _spoil(place / name, chance)
        findings = examine(place)
        mend(place, now)
        left = {finding.mark for finding in examine(place) if finding.is_mendable}
        assert not left
        with DiskKeeper.open(place, now) as keeper:
            if Mark.CHECKPOINT_EDITED not in marks(findings):
                assert keeper.plan == plan


def _spoil(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    way = chance.random()
    if way < 0.2:
        path.unlink()
        return
    at = chance.randrange(len(content))
    if way < 0.5:
        content[at] ^= chance.randint(1, 255)
    elif way < 0.7:
        del content[at:]
    elif way < 0.9:
        content[at : at + 200] = b"\0" * len(content[at : at + 200])
    else:
        del content[at : at + chance.randint(1, 300)]
    path.write_bytes(content)
