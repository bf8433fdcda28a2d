"""Several rows on one page: read from a file, and typed with real keys row by row."""

import asyncio
from dataclasses import replace
from datetime import date

import pytest
from terminal_screen import (
    BACK,
    CTRL_U,
    DOWN,
    ENTER,
    PASTE_BEGIN,
    PASTE_END,
    SKIP,
    STOP,
    UP,
    Terminal,
    open_terminal,
)

from planner.keeper import Json
from planner.plan import Plan
from planner.refusal import Refusal
from wizard.asker import Move, Page, WalkthroughStopped
from wizard.rows_step import Row, Rows
from wizard.scene import Scene
from wizard.scripted_asker import ScriptedAsker

SCENE = Scene(Plan(), date(2026, 11, 21))
ROWS = (
    Row("pages0000a", "Read the handbook", "12 of 40 pages"),
    Row("talks0000b", "Give three talks", "1 of 3 talks"),
    Row("miles0000c", "Run to the coast"),
)


def read_number(_key: str, text: str, _scene: Scene) -> str:
    if not text.isdecimal():
        raise Refusal(f"“{text}” is no number", "give one such as 3")
    return text


STEP = Rows(
    id="moved",
    question="What moved?",
    rows=lambda _scene: ROWS,
    read_row=read_number,
    echo_row=lambda key, text, _scene: f"{key[:5]} is now {int(text)}",
)
NEEDED = replace(STEP, rows=lambda _scene: (*ROWS, Row("calls0000d", "Calls", needed="count them")))


def page(step: Rows = STEP, default: Json = None, **more: object) -> Page:
    whole = Page(step, SCENE, title="A walk", number=2, total=9, default=default, can_go_back=True)
    return replace(whole, **more)  # type: ignore[arg-type]  # fields of a page


async def ask(terminal: Terminal, asked: Page, *keys: str) -> Json | Move:
    task = asyncio.create_task(terminal.asker.ask(asked))
    await terminal.shows(asked.question)
    terminal.send(*keys)
    return await asyncio.wait_for(task, 20)


async def scripted(step: Rows, answer: Json) -> Json | Move:
    """What a file with one answer says to the step."""
    return await ScriptedAsker({step.id: answer}, lambda _line: None).ask(page(step))


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        ({"talks0000b": "2"}, {"talks0000b": "2"}),
        ({"miles0000c": "5", "pages0000a": "14"}, {"pages0000a": "14", "miles0000c": "5"}),
        ({"talks": "2", "PAG": " 14 "}, {"pages0000a": "14", "talks0000b": "2"}),
        ({"talks0000b": 2}, {"talks0000b": "2"}),
        ({"talks0000b": "2", "miles0000c": " ", "pages0000a": None}, {"talks0000b": "2"}),
        ({}, None),
        ({"talks0000b": ""}, None),
        (None, None),
    ],
)
async def test_a_file_gives_rows_by_key_or_its_first_letters(answer: Json, kept: Json) -> None:
    assert await scripted(STEP, answer) == kept


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"talks0000b": "two"}, "moved: Give three talks: “two” is no number; give one such as 3"),
        ({"swims": "1"}, "moved: swims is not one of the rows; give an object with rows of pages"),
        ({"ta": "1"}, "moved: ta is not one of the rows"),
        ({"talks0000b": ["2"]}, "moved: a row holds one line of text"),
        ({"talks0000b": True}, "moved: a row holds one line of text"),
        ([1], "moved: an object of rows is expected here"),
        (7, "moved: an object of rows is expected here"),
    ],
)
async def test_a_file_that_does_not_fit_is_refused_by_the_name_of_the_row(
    answer: Json, words: str
) -> None:
    with pytest.raises(Refusal) as refused:
        await scripted(STEP, answer)
    assert str(refused.value).startswith(words)


@pytest.mark.parametrize("answer", [{}, {"talks0000b": "2"}])
async def test_a_row_that_is_needed_is_missed_when_others_are_given(answer: Json) -> None:
    with pytest.raises(Refusal, match="Calls: this can't be left empty; count them"):
        await scripted(NEEDED, answer)
    assert await scripted(NEEDED, None) is None


def test_a_key_that_is_no_row_any_more_is_told_in_the_words_of_the_step() -> None:
    step = replace(STEP, gone=lambda key, _scene: f"“{key}” is over" if key == "swims" else "")
    with pytest.raises(Refusal, match="“swims” is over"):
        step.accept({"swims": "1"}, SCENE)
    with pytest.raises(Refusal, match="jumps is not one of the rows"):
        step.accept({"jumps": "1"}, SCENE)


def test_what_was_accepted_is_typed_and_accepted_again_as_it_is() -> None:
    kept = STEP.accept({"talks": "2", "pages": "14"}, SCENE)
    assert STEP.accept(kept, SCENE) == kept
    assert STEP.accept(STEP.typed(kept, SCENE), SCENE) == kept
    assert STEP.in_words(kept, SCENE) == "Read the handbook: 14 · Give three talks: 2"
    assert STEP.in_words(None, SCENE) == ""


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        (["14", ENTER, "2", ENTER, "5", ENTER], ["14", "2", "5"]),
        (["14", "\t", "2", DOWN, "5", ENTER], ["14", "2", "5"]),
        ([ENTER, "2", ENTER, ENTER], ["", "2", ""]),
        ([ENTER, ENTER, ENTER], None),
        (["14", DOWN, DOWN, DOWN, "5", UP, UP, UP, "0", DOWN, DOWN, ENTER], ["140", "", "5"]),
        (["x", CTRL_U, "14", ENTER, ENTER, ENTER], ["14", "", ""]),
        ([f"{PASTE_BEGIN}1\r\n{PASTE_END}", ENTER, ENTER, ENTER], ["1", "", ""]),
        ([SKIP], Move.SKIP),
        ([BACK], Move.BACK),
    ],
)
async def test_keys_fill_row_by_row(
    terminal: Terminal, keys: list[str], answer: list[str] | Move | None
) -> None:
    given: Json | Move = None
    if isinstance(answer, list):
        given = {row.key: text for row, text in zip(ROWS, answer, strict=True) if text}
    elif isinstance(answer, Move):
        given = answer
    assert await ask(terminal, page(), *keys) == given


async def test_a_refused_row_keeps_its_text_and_the_cursor(terminal: Terminal) -> None:
    task = asyncio.create_task(terminal.asker.ask(page()))
    await terminal.shows("What moved?")
    terminal.send("14", DOWN, "two", DOWN, ENTER)
    await terminal.shows("! Give three talks: “two” is no number; give one such as 3.")
    assert "Give three talks  › two" in terminal.text
    terminal.send(CTRL_U, "2")
    await terminal.shows("= talks is now 2")
    assert "no number" not in terminal.text
    terminal.send(ENTER, ENTER)
    assert await asyncio.wait_for(task, 20) == {"pages0000a": "14", "talks0000b": "2"}


async def test_enter_on_a_row_that_does_not_fit_stays_there(terminal: Terminal) -> None:
    task = asyncio.create_task(terminal.asker.ask(page()))
    await terminal.shows("What moved?")
    terminal.send("many", ENTER)
    await terminal.shows("! Read the handbook: “many” is no number")
    terminal.send(CTRL_U, "3", ENTER, ENTER, ENTER)
    assert await asyncio.wait_for(task, 20) == {"pages0000a": "3"}


async def test_earlier_texts_stand_there_and_the_cursor_on_the_first_empty_row(
    terminal: Terminal,
) -> None:
    asked = page(default={"pages0000a": "14", "gone00000x": "1"})
    assert await ask(terminal, asked, "2", ENTER, ENTER) == {"pages0000a": "14", "talks0000b": "2"}
    asked = page(typed="talks0000b: 2\nmiles0000c: 5")
    answer = {"pages0000a": "1", "talks0000b": "2", "miles0000c": "5"}
    assert await ask(terminal, asked, "1", ENTER, ENTER, ENTER) == answer


async def test_what_was_begun_is_kept_row_by_row(terminal: Terminal) -> None:
    kept: list[str] = []
    with pytest.raises(WalkthroughStopped):
        await ask(terminal, page(keep_typed=kept.append), "14", ENTER, ENTER, "5", STOP)
    assert kept == ["pages0000a: 14\nmiles0000c: 5"]


PAGE = """\
  A walk                                         step 2 of 9  ━━━━────────────

  │ Beside it
  │ and more

  What moved?

  Read the handbook › 14
  Give three talks    1 of 3 talks
  Run to the coast
    = pages is now 14












  ↑↓ row · Enter next · Ctrl-N skip · Shift-Tab back · Ctrl-S keep, stop
"""


async def test_the_page_shows_every_row_with_its_hint_at_80_by_24(terminal: Terminal) -> None:
    with terminal.asker.conversation(()):
        task = asyncio.create_task(terminal.asker.ask(page(aside=("Beside it", "and more"))))
        terminal.send("14")
        await terminal.shows("= pages is now 14")
        assert terminal.text == PAGE
        terminal.send(STOP)
        with pytest.raises(WalkthroughStopped):
            await task


async def test_more_rows_than_fit_are_reached_by_going_on(terminal: Terminal) -> None:
    many = tuple(Row(f"row{number:02}", f"Row {number}") for number in range(30))
    step = replace(STEP, rows=lambda _scene: many)
    task = asyncio.create_task(terminal.asker.ask(page(step, aside=("Beside it", "and more"))))
    await terminal.shows("below")
    assert "│ Beside it\n  │ and more" in terminal.text
    terminal.send(*[ENTER] * 29, "7")
    await terminal.shows("Row 29 › 7")
    assert "above" in terminal.text
    assert "What moved?" in terminal.text
    terminal.send(ENTER)
    assert await asyncio.wait_for(task, 20) == {"row29": "7"}


async def test_a_label_that_is_too_long_is_shown_whole_where_the_cursor_is() -> None:
    label = "Hold the course for the new colleagues in all four workshops twice a year"
    step = replace(STEP, rows=lambda _scene: (Row("course", label),))
    with open_terminal(60, 20) as narrow:
        task = asyncio.create_task(narrow.asker.ask(page(step)))
        await narrow.shows("…")
        assert label in " ".join(narrow.text.split())
        narrow.send(STOP)
        with pytest.raises(WalkthroughStopped):
            await task
