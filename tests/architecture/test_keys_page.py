"""docs/keys.md lists the keys that the app really has."""

import os
from pathlib import Path

from tui.actions.action import Action
from tui.actions.registry import ACTIONS

PAGE = Path(__file__).parent.parent.parent / "docs" / "keys.md"
HEAD = """# Keys of the app

Every action has a key, a line in the palette (Ctrl+P) and a twin in the shell. `keys.toml` in the
config directory (`dualtrack info` prints it) gives an action other keys by its id, such as
`check-in = "i"`.

| key | action | id | what it does | in the shell |
| --- | --- | --- | --- | --- |
"""


def page() -> str:
    """The page as it should be."""
    return HEAD + "".join(_row(action) for action in ACTIONS)


def _row(action: Action) -> str:
    keys = " ".join(f"`{key}`" for key in action.key.split(","))
    verb = action.verb.replace("|", "\\|")
    return f"| {keys} | {action.title} | `{action.id}` | {action.tooltip} | `{verb}` |\n"


def test_the_page_of_keys_is_that_of_the_registry() -> None:
    if os.environ.get("UPDATE_GOLDENS"):
        PAGE.write_text(page())
    assert PAGE.read_text() == page(), "the keys changed; UPDATE_GOLDENS=1 writes docs/keys.md"
