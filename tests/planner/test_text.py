"""The one door for text: what it cleans, what it refuses."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.refusal import Refusal
from planner.text import (
    MARKS_LIMIT,
    NOTE_LIMIT,
    TITLE_LIMIT,
    clean,
    is_clean,
    read_line,
    read_note,
    require_line,
    require_note,
)

CASES = [
    ("plain", "plain"),
    ("  spaces  ", "spaces"),
    ("tab\there", "tab here"),
    ("two\nlines", "two lines"),
    ("two\r\nlines", "two lines"),
    ("old\rmac", "old mac"),
    ("line\u2028and\u2029paragraph", "line and paragraph"),
    ("page\ffeed\vand\x85next", "page feed and next"),
    ("\x1b[31mred", "\ufffd[31mred"),
    ("\x1b]52;c;Zm9v\x07", "\ufffd]52;c;Zm9v\ufffd"),
    ("bell\x07", "bell\ufffd"),
    ("nul\x00", "nul\ufffd"),
    ("delete\x7f", "delete\ufffd"),
    ("c1\x9b31m", "c1\ufffd31m"),
    ("lone \ud800 surrogate", "lone \ufffd surrogate"),
    ("\ufffe\U0010ffff", "\ufffd\ufffd"),
    ("left\u202eright", "leftright"),
    ("a\u2066b\u2069c", "abc"),
    ("\ufeffmark", "mark"),
    ("tag\U000e0041", "tag"),
    ("family \U0001f468\u200d\U0001f469", "family \U0001f468\u200d\U0001f469"),
    ("café", "café"),
    ("cafe\u0301", "cafe\u0301"),
    ("[bold]not markup[/bold]", "[bold]not markup[/bold]"),
    ("a" + "\u0301" * 20, "a" + "\u0301" * MARKS_LIMIT),
    ("a" + "\u20dd" * 20, "a" + "\u20dd" * MARKS_LIMIT),
    ("", ""),
    ("\n \n", ""),
]


@pytest.mark.parametrize(("text", "cleaned"), CASES)
def test_text_is_made_safe_to_show(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_a_text_of_lines_keeps_them() -> None:
    assert clean(" one\r\ntwo\n\n three\n", multiline=True) == "one\ntwo\n\n three"


texts = st.text(max_size=60) | st.text(
    st.sampled_from("a \n\t\r\x1b\x85\u0301\u20dd\u202e\u2028\ufeff\u200d\ud800\U000e0041"),
    max_size=40,
)


@given(texts, st.booleans())
def test_what_is_clean_stays_as_it_is(text: str, multiline: bool) -> None:
    once = clean(text, multiline=multiline)
    assert clean(once, multiline=multiline) == once
    assert is_clean(once, multiline=multiline)
    assert is_clean(text, multiline=multiline) == (once == text)


@given(texts, st.booleans())
def test_nothing_that_acts_on_a_terminal_is_left(text: str, multiline: bool) -> None:
    cleaned = clean(text, multiline=multiline)
    kept = cleaned.replace("\n", "") if multiline else cleaned
    assert not any(unicodedata.category(letter) in ("Cc", "Cs") for letter in kept)
    assert cleaned == cleaned.strip(" \n")
    cleaned.encode()


@pytest.mark.parametrize(
    "text", ["", "  ", "\n", "\u3000", "\u00a0\u2003", "\u200b", "\u200d\u2060", "\u202e", "\u0301"]
)
def test_a_line_that_shows_nothing_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="the title is empty; type at least one character"):
        read_line(text, "title")


@pytest.mark.parametrize("text", ["a", "é", "日", "🚀", ".", "-", "$", "\ufffd", "e\u0301"])
def test_one_character_that_shows_is_a_line(text: str) -> None:
    assert read_line(f" {text} ", "title") == text


def test_a_title_has_at_most_200_characters() -> None:
    assert read_line("a" * TITLE_LIMIT, "title") == "a" * 200
    with pytest.raises(Refusal) as refused:
        read_line("a" * 203, "title")
    assert str(refused.value) == "the title has 203 characters and 200 fit; shorten it by 3."


def test_a_note_has_at_most_20_000_characters() -> None:
    assert len(read_note("a" * NOTE_LIMIT, "note")) == 20_000
    with pytest.raises(Refusal, match="the note has 20,001 characters and 20,000 fit"):
        read_note("a" * 20_001, "note")


def test_spaces_around_a_text_do_not_count() -> None:
    assert read_line(" " * 500 + "a" * 200, "title") == "a" * 200


def test_a_note_may_be_empty() -> None:
    assert read_note(" \n ", "note") == ""


def test_a_limit_of_ones_own_holds() -> None:
    assert read_line("abc", "word", limit=3) == "abc"
    with pytest.raises(Refusal, match="the word has 4 characters and 3 fit"):
        read_line("abcd", "word", limit=3)


@pytest.mark.parametrize("text", ["two\nlines", "esc\x1b", " spaces", "\u202ea", "a" * 201, ""])
def test_a_record_refuses_a_line_that_did_not_come_through_the_door(text: str) -> None:
    with pytest.raises(Refusal):
        require_line(text, "title")


@pytest.mark.parametrize("text", ["esc\x1b", "spaces ", "\u202ea", "a\r\nb", "a" * 20_001])
def test_a_record_refuses_a_note_that_did_not_come_through_the_door(text: str) -> None:
    with pytest.raises(Refusal):
        require_note(text, "note")


def test_a_record_takes_what_came_through_the_door() -> None:
    require_line("a title", "title")
    require_line("", "title", may_be_empty=True)
    require_note("", "note")
    require_note("two\nlines", "note")


@given(texts)
def test_every_line_that_is_read_is_one_that_a_record_takes(text: str) -> None:
    try:
        line = read_line(text, "title")
    except Refusal:
        return
    require_line(line, "title")


def test_a_very_long_text_is_cleaned_in_time() -> None:
    assert len(clean("\u0301a\x1b\r\n" * 100_000, multiline=True)) == 400_000 - 1
