"""Files that leave the plan's directory: private, named safely, over no other file unless asked."""

import re
import unicodedata
from pathlib import Path

from planner.keeper import Trouble
from planner.refusal import Refusal
from store.directory import PlanDirectory
from store.files import make_private, read_regular, trouble_with, write_atomically, write_new

_LONGEST_SLUG = 60
_NO_NAME = re.compile(r"[^a-z0-9]+")


def save_export(path: Path, content: bytes, *, replaces: bool = False) -> None:
    """Write an export for its owner alone.

    Raises a Refusal when there is a file already and `replaces` is not set, and Trouble when it
    can't be written or something other than a file is in its place.
    """
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise Trouble(f"{path} is not a regular file", "choose another name")
    if path.exists() and not replaces:
        raise Refusal(f"{path} is there already", "choose another name, or add --force")
    if not path.parent.is_dir():
        raise Trouble(f"there is no directory {path.parent}", "make it first, or choose another")
    if replaces:
        write_atomically(path, content)
    else:
        write_new(path, content)


def export_name(title: str, id_: str, suffix: str) -> str:
    """Make a file name from a title: ASCII letters, digits and hyphens, told apart by the id."""
    ascii_ = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    slug = _NO_NAME.sub("-", ascii_.lower())[:_LONGEST_SLUG].strip("-")
    return "-".join(part for part in (slug, id_) if part) + suffix


def copy_raw(directory: Path, target: Path) -> tuple[Path, ...]:
    """Copy the files of a plan as they are, of whatever version, into a new private directory.

    The checkpoint goes first, and then the history from the oldest file on, so that the copy opens
    even while another process appends. Raises a Refusal when the target is there already, and
    Trouble when there is no plan or a file can't be read.
    """
    plan = PlanDirectory(directory)
    files = [plan.checkpoint, *map(plan.history, plan.history_numbers())]
    files += sorted((directory / "drafts").glob("*.json"))
    found = [path for path in files if path.is_file() and not path.is_symlink()]
    if not found:
        raise Trouble(f"there is no plan in {directory}", "name the plan's directory with --plan")
    if target.exists() or target.is_symlink():
        raise Refusal(f"{target} is there already", "name a directory that isn't there yet")
    if not target.parent.is_dir():
        raise Trouble(f"there is no directory {target.parent}", "make it first, or choose another")
    make_private(target)
    return tuple(_copied(path, target / path.relative_to(directory)) for path in found)


def _copied(path: Path, target: Path) -> Path:
    content = read_regular(path)
    if content is None:
        raise trouble_with(path, FileNotFoundError(2, "it is gone"), "read")
    make_private(target.parent)
    write_new(target, content)
    return target
