"""The person's own editor inside the app, on a terminal: it gets the screen, and gives it back."""

import os
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from real_terminal import CTRL_C, CTRL_S, ENTER, RealTerminal

from store.disk_keeper import DiskKeeper

ASKING = """#!/bin/sh
trap : INT
printf 'Editor has the screen: '
until [ -n "$words" ]; do read words; done
printf '%s\\nand a second line' "$words" >"$1"
"""
"""An editor that lets an interrupt pass, and writes the first words that are typed."""


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An editor that asks on the terminal."""
    script = tmp_path / "asking"
    script.write_text(ASKING)
    script.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(script))
    monkeypatch.delenv("VISUAL", raising=False)


@pytest.mark.timeout(120)
@pytest.mark.usefixtures("editor")
def test_an_entry_is_written_in_the_editor_and_kept_by_the_app() -> None:
    assert RealTerminal("add", "Learn Danish by +6m").ended() == 0
    app = RealTerminal(size=(120, 40)).see("Learn Danish").press("5").see("Nothing is written")
    app.press("N").see("Editor has the screen").press(CTRL_C)
    app.press(f"{ENTER}Met the new teacher{ENTER}")
    app.see("Met the new teacher").see("and a second line").press(CTRL_S)
    app.see("Write down").press("q")
    assert app.ended() == 0
    home = Path(os.environ["DUALTRACK_HOME"])
    with closing(DiskKeeper.open(home, lambda: datetime(2026, 11, 21, tzinfo=UTC))) as keeper:
        texts = [entry.text for entry in keeper.plan.journal.values()]
    assert texts == ["Met the new teacher\nand a second line"]
    assert not list((home / "drafts").glob("entry-*"))
