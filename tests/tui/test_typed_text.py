"""Typed and pasted text is harmless before it is drawn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_board import opened
from textual.events import Paste
from textual.widgets import Input, TextArea

from planner.text import clean
from tui.widgets.typed_text import harmless

HOSTILE = "Learn\x1b]52;c;aGk=\x07 Danish\x9b2J"


@pytest.mark.parametrize(
    ("text", "multiline", "shown"),
    [
        (" two  words ", False, " two  words "),
        ("   ", False, "   "),
        ("one\ntwo\n", False, "one two "),
        ("one\ntwo\n", True, "one\ntwo\n"),
        ("\n\n", False, "  "),
        ("a\x1b[2Jb", False, "a�[2Jb"),
        ("a\u202eb", False, "ab"),
    ],
)
def test_text_keeps_its_spaces_and_loses_what_acts_on_a_terminal(
    text: str, multiline: bool, shown: str
) -> None:
    assert harmless(text, multiline=multiline) == shown


@given(st.text(), st.booleans())
def test_what_is_harmless_stays_as_it_is_and_cleans_to_the_same(text: str, multiline: bool) -> None:
    once = harmless(text, multiline=multiline)
    assert harmless(once, multiline=multiline) == once
    assert clean(once, multiline=multiline) == clean(text, multiline=multiline)


async def test_a_paste_of_several_lines_into_one_line_is_joined_and_harmless() -> None:
    async with opened() as app:
        await app.perform("add")
        app.app.post_message(Paste(f"{HOSTILE}\nby end of Q2"))
        await app.settle()
        assert app.app.screen.query_one(Input).value == "Learn�]52;c;aGk=� Danish�2J by end of Q2"


async def test_a_paste_into_a_long_text_keeps_its_lines_and_is_harmless() -> None:
    async with opened() as app:
        await app.perform("journal")
        app.app.post_message(Paste(f"{HOSTILE}\nsecond"))
        await app.settle()
        assert app.app.screen.query_one(TextArea).text == "Learn�]52;c;aGk=� Danish�2J\nsecond"
