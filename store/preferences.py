"""What shapes the screen and not the plan: the theme, and a key map that the person writes.

Both are TOML files that people edit by hand. So comments and order survive every write, and a file
that can't be read is said and left alone, while the defaults hold.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from planner.keeper import Trouble
from planner.text import clean
from store.files import make_private, read_regular, write_atomically

LIMIT = 1 << 20
"""Most bytes read of a file of preferences, 1 MiB."""

PREFERENCES = "preferences.toml"
KEYS = "keys.toml"
THEME = "theme"


class MemoryPreferences:
    """Preferences that last as long as the process."""

    def __init__(self, keys: Mapping[str, str] | None = None) -> None:
        self.theme = ""
        self.keys: Mapping[str, str] = keys or {}
        self.notes: tuple[str, ...] = ()

    def set_theme(self, name: str) -> None:
        """Remember a theme."""
        self.theme = name


class DiskPreferences:
    """Preferences in a config directory, each file read when it is first asked for.

    `notes` says what the person should hear: which file or line could not be used, and why.
    """

    def __init__(self, directory: Path) -> None:
        self.notes: tuple[str, ...] = ()
        self._directory = directory
        self._theme: str | None = None

    @property
    def theme(self) -> str:
        """The name of the chosen theme, or empty."""
        if self._theme is None:
            theme = self._read(PREFERENCES).get(THEME, "")
            self._theme = clean(theme) if isinstance(theme, str) else ""
            if theme != self._theme:
                self._note(f"{PREFERENCES}: {THEME} is not the name of a theme")
        return self._theme

    def set_theme(self, name: str) -> None:
        """Remember a theme, and touch nothing else in the file.

        Raises Trouble when it can't be written, or can't be read and so must not be overwritten.
        """
        import tomlkit

        path = self._directory / PREFERENCES
        content = _content(path)
        _parsed(path, content)
        document = tomlkit.parse(content)
        document[THEME] = name
        make_private(self._directory)
        write_atomically(path.resolve(), tomlkit.dumps(document).encode())
        self._theme = name

    @cached_property
    def keys(self) -> Mapping[str, str]:
        """Keys that the person mapped, by the id of the action."""
        return dict(self._mapped(self._read(KEYS)))

    def _mapped(self, table: Mapping[str, object]) -> Iterator[tuple[str, str]]:
        for action, key in table.items():
            if isinstance(key, str) and key and clean(key) == key:
                yield action, key
            else:
                self._note(f'{KEYS}: the key of {action} is not a text like "ctrl+k"')

    def _read(self, name: str) -> Mapping[str, object]:
        path = self._directory / name
        try:
            return _parsed(path, _content(path))
        except Trouble as trouble:
            self._note(f"{trouble} Until then the defaults hold.")
            return {}

    def _note(self, note: str) -> None:
        self.notes = (*self.notes, clean(note))


def _content(path: Path) -> str:
    """Read the text of a file, also through a link: people keep such files elsewhere."""
    content = read_regular(path.resolve(), LIMIT)
    try:
        return "" if content is None else content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Trouble(f"{path} is not UTF-8 text", "save it as UTF-8") from error


def _parsed(path: Path, content: str) -> Mapping[str, object]:
    if not content:
        return {}
    import tomllib  # five milliseconds of a start, and most people have no such file

    try:
        return tomllib.loads(content)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        reason = str(error) or "it is nested too deeply"
        raise Trouble(f"{path} can't be read: {reason}", "mend that line") from error
