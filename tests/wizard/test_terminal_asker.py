"""Real keys in a terminal: every kind of question is answered, gone back from, skipped and left."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date

import pytest
from terminal_screen import (
    ALT_ENTER,
    BACK,
    CTRL_B,
    CTRL_C,
    CTRL_D,
    CTRL_U,
    DOWN,
    ENTER,
    PAGE_DOWN,
    PAGE_UP,
    PASTE_BEGIN,
    PASTE_END,
    SKIP,
    STOP,
    UP,
    Terminal,
)

from planner.keeper import Json
from planner.plan import Plan
from planner.refusal import Refusal
from wizard.asker import Move, Page, WalkthroughStopped
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import (
    Checkbox,
    Choice,
    Confirm,
    Day,
    Information,
    ListOf,
    LongText,
    Number,
    Option,
    Rating,
    Text,
)
from wizard.terminal_asker import asker as asker_module

SCENE = Scene(Plan(), date(2026, 11, 21))
OPTIONS = tuple(Option(each, f"Option {each}") for each in "abc")
MONTHS = tuple(
    Option(str(number), month)
    for number, month in enumerate(("January", "February", "March", "April", "May", "June",
                                    "July", "August", "September", "October", "November",
                                    "December"), 1)
)  # fmt: skip

TEXT = Text(id="text", question="Who are you?", what="name")
LONG = LongText(id="long", question="Why?", what="why")
LIST = ListOf(id="list", question="Which ones?", what="entry", most=3)
CHOICE = Choice(id="choice", question="Which one?", options=OPTIONS)
MONTH = Choice(id="month", question="Which month?", options=MONTHS)
CHECKBOX = Checkbox(id="box", question="Which?", options=OPTIONS, least=1, most=2)
RATING = Rating(id="rating", question="How much?", low=1, high=6)
TEN = Rating(id="ten", question="How sure?", low=1, high=10)
DAY = Day(id="day", question="By when?")
NUMBER = Number(id="number", question="How many?", low=0, high=10)
CONFIRM = Confirm(id="confirm", question="Is it so?")
INFORMATION = Information(id="information", question="Read this.")
KINDS = (TEXT, LONG, LIST, CHOICE, MONTH, CHECKBOX, RATING, DAY, NUMBER, CONFIRM, INFORMATION)


def page(step: Step, default: Json = None, **more: object) -> Page:
    whole = Page(step, SCENE, title="A walk", number=2, total=9, default=default, can_go_back=True)
    return replace(whole, **more)  # type: ignore[arg-type]  # fields of a page


async def ask(terminal: Terminal, asked: Page, *keys: str) -> Json | Move:
    """The answer to a page after keys, each of which waits until the page is drawn."""
    task = asyncio.create_task(terminal.asker.ask(asked))
    await terminal.shows(asked.question)
    terminal.send(*keys)
    return await asyncio.wait_for(task, 20)


@asynccontextmanager
async def asking(terminal: Terminal, asked: Page) -> AsyncIterator[None]:
    """A page on the screen, which is taken away at the end."""
    task = asyncio.create_task(terminal.asker.ask(asked))
    await terminal.shows(asked.question)
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


@pytest.mark.parametrize(
    ("step", "keys", "answer"),
    [
        (TEXT, ["Ada", ENTER], "Ada"),
        (LONG, ["It is fun", ENTER], "It is fun"),
        (LONG, ["one", ALT_ENTER, "two", ENTER], "one\ntwo"),
        (LONG, ["one", "\n", "two", ENTER], "one\ntwo"),
        (LIST, ["one", ENTER, "two", ENTER, ENTER], ["one", "two"]),
        (CHOICE, [ENTER], "a"),
        (CHOICE, ["2"], "b"),
        (CHOICE, [DOWN, DOWN, ENTER], "c"),
        (CHOICE, ["j", ENTER], "b"),
        (CHOICE, [UP, ENTER], "c"),
        (MONTH, ["oct", ENTER], "10"),
        (MONTH, [DOWN, ENTER], "2"),
        (CHECKBOX, [" ", DOWN, " ", ENTER], ["a", "b"]),
        (RATING, ["4"], 4),
        (TEN, ["7"], 7),
        (TEN, ["0"], 10),
        (DAY, ["end of Q2", ENTER], "2027-06-30"),
        (NUMBER, ["2.5", ENTER], 2.5),
        (CONFIRM, ["y"], True),
        (CONFIRM, ["n"], False),
        (INFORMATION, [ENTER], True),
    ],
)
async def test_keys_answer_a_question(
    terminal: Terminal, step: Step, keys: list[str], answer: Json
) -> None:
    assert await ask(terminal, page(step), *keys) == answer


@pytest.mark.parametrize(
    ("step", "default", "keys", "answer"),
    [
        (TEXT, "Ada", [ENTER], "Ada"),
        (TEXT, "Ada", [" Lovelace", ENTER], "Ada Lovelace"),
        (LONG, "one\ntwo", [ENTER], "one\ntwo"),
        (LIST, ["one", "two"], [ENTER, ENTER], ["one", "two"]),
        (LIST, ["one", "two"], [ENTER, "three", ENTER, ENTER], ["one", "two", "three"]),
        (CHOICE, "b", [ENTER], "b"),
        (CHOICE, "gone", [ENTER], "a"),
        (MONTH, "10", [ENTER], "10"),
        (CHECKBOX, ["b"], [ENTER], ["b"]),
        (CHECKBOX, ["b"], [" ", ENTER], ["a", "b"]),
        (RATING, 3, [ENTER], 3),
        (RATING, 3, ["5"], 5),
        (DAY, "2027-06-30", [ENTER], "2027-06-30"),
        (NUMBER, 4, [ENTER], 4),
        (CONFIRM, False, [ENTER], False),
    ],
)
async def test_an_earlier_answer_stands_there_and_enter_leaves_it(
    terminal: Terminal, step: Step, default: Json, keys: list[str], answer: Json
) -> None:
    assert await ask(terminal, page(step, default), *keys) == answer


@pytest.mark.parametrize("step", KINDS, ids=lambda step: step.id)
@pytest.mark.parametrize("key", [BACK, CTRL_B], ids=["shift-tab", "ctrl-b"])
async def test_one_can_go_back_from_every_kind(terminal: Terminal, step: Step, key: str) -> None:
    assert await ask(terminal, page(step), key) is Move.BACK


@pytest.mark.parametrize("step", KINDS, ids=lambda step: step.id)
async def test_every_kind_can_be_skipped(terminal: Terminal, step: Step) -> None:
    assert await ask(terminal, page(step), SKIP) is Move.SKIP


@pytest.mark.parametrize("step", KINDS, ids=lambda step: step.id)
@pytest.mark.parametrize("key", [STOP, CTRL_C], ids=["ctrl-s", "ctrl-c"])
async def test_every_kind_can_be_left(terminal: Terminal, step: Step, key: str) -> None:
    with pytest.raises(WalkthroughStopped):
        await ask(terminal, page(step), key)


async def test_the_end_of_input_leaves_an_empty_question(terminal: Terminal) -> None:
    with pytest.raises(WalkthroughStopped):
        await ask(terminal, page(TEXT), CTRL_D)


@pytest.mark.parametrize("step", [TEXT, LONG, DAY, NUMBER, LIST], ids=lambda step: step.id)
async def test_enter_alone_skips_what_may_be_skipped(terminal: Terminal, step: Step) -> None:
    assert await ask(terminal, page(step), ENTER) is None


@pytest.mark.parametrize(
    ("step", "default", "foot"),
    [
        (TEXT, None, "Enter next · Ctrl-N or empty Enter skip · "),
        (TEXT, "Ada", "Enter next · Ctrl-N skip · "),
        (replace(TEXT, may_skip=False), None, "Enter next · Shift-Tab back"),
        (LIST, None, "Enter adds one · Enter on an empty line goes on · Ctrl-N skip"),
    ],
)
async def test_the_foot_says_what_enter_does_and_how_to_skip(
    terminal: Terminal, step: Step, default: Json, foot: str
) -> None:
    async with asking(terminal, page(step, default)):
        assert foot in terminal.text


@pytest.mark.parametrize("step", [TEXT, DAY, NUMBER, CHOICE, MONTH, CHECKBOX], ids=lambda s: s.id)
async def test_the_keys_stand_on_one_line_at_80_columns(terminal: Terminal, step: Step) -> None:
    async with asking(terminal, page(step)):
        foot = terminal.text.splitlines()[-1]
        assert " skip · Shift-Tab back · Ctrl-S keep, stop" in foot


async def test_what_is_searched_for_stands_under_the_options(terminal: Terminal) -> None:
    async with asking(terminal, page(MONTH)):
        terminal.send("oct")
        await terminal.shows("\n  / oct\n")
        assert " › October\n\n  / oct\n" in terminal.text
        terminal.send("x")
        await terminal.shows("\n  / octx  fits nothing\n")


async def test_keys_that_do_not_work_here_do_nothing(terminal: Terminal) -> None:
    step = replace(TEXT, may_skip=False)
    asked = page(step, can_go_back=False)
    assert await ask(terminal, asked, SKIP, BACK, CTRL_B, "Ada", ENTER) == "Ada"
    asked = page(replace(RATING, may_skip=False), can_go_back=False)
    assert await ask(terminal, asked, SKIP, BACK, "0", "9", "x", ENTER, "4") == 4


@dataclass(frozen=True)
class Slip:
    """Keys that are refused with some words, and keys that mend it."""

    step: Step
    keys: list[str]
    refusal: str
    mended_by: list[str]
    answer: Json


@pytest.mark.parametrize(
    "slip",
    [
        Slip(
            replace(TEXT, may_skip=False, needed="you need a name"),
            [ENTER],
            "! this one can't be left empty; you need a name.",
            ["Ada", ENTER],
            "Ada",
        ),
        Slip(NUMBER, ["11", ENTER], "! 11 is out of range; give a number", [CTRL_U, "9", ENTER], 9),
        Slip(
            DAY,
            ["soonish", ENTER],
            "! “soonish” can't be read as a date",
            [CTRL_U, "fri", ENTER],
            "2026-11-27",
        ),
        Slip(
            LIST,
            ["a", ENTER, "b", ENTER, "c", ENTER, "d", ENTER],
            "! that makes 4; keep the 3 that matter most.",
            [CTRL_U, ENTER],
            ["a", "b", "c"],
        ),
        Slip(CHECKBOX, [ENTER], "! 0 are marked; mark at least 1.", [" ", ENTER], ["a"]),
        Slip(
            CHECKBOX,
            [" ", DOWN, " ", DOWN, " ", ENTER],
            "! 3 are marked; mark up to 2.",
            [" ", ENTER],
            ["b", "c"],
        ),
    ],
    ids=lambda slip: f"{slip.step.id}-{len(slip.keys)}",
)
async def test_a_refusal_is_shown_at_the_question_and_what_was_typed_stays(
    terminal: Terminal, slip: Slip
) -> None:
    asked = page(slip.step)
    task = asyncio.create_task(terminal.asker.ask(asked))
    await terminal.shows(asked.question)
    terminal.send(*slip.keys)
    await terminal.shows(slip.refusal)
    terminal.send(*slip.mended_by)
    assert await asyncio.wait_for(task, 20) == slip.answer


async def test_a_refusal_goes_as_soon_as_the_text_changes(terminal: Terminal) -> None:
    async with asking(terminal, page(NUMBER)):
        terminal.send("11", ENTER)
        await terminal.shows("out of range")
        terminal.send("0")
        await terminal.shows("› 110")
        assert "out of range" not in terminal.text


async def test_a_day_is_shown_while_it_is_typed(terminal: Terminal) -> None:
    async with asking(terminal, page(DAY)):
        terminal.send("end of Q2")
        await terminal.shows("= Wed 30 Jun 2027, in 7 months")


async def test_a_line_of_a_list_is_shown_as_it_was_understood(terminal: Terminal) -> None:
    step = replace(LIST, echo=lambda row, _scene: f"understood as {row}")
    async with asking(terminal, page(step)):
        terminal.send("one", ENTER, "two")
        await terminal.shows("= understood as two")
        terminal.send(ENTER)
        await terminal.shows("3.")
        assert "= understood as two" in terminal.text


async def test_several_pasted_lines_become_one_in_a_single_line(terminal: Terminal) -> None:
    pasted = f"{PASTE_BEGIN}Ada\r\nLovelace\x07{PASTE_END}"
    answer = await ask(terminal, page(TEXT), pasted, ENTER)
    assert answer == "Ada Lovelace\N{REPLACEMENT CHARACTER}"


async def test_several_pasted_lines_become_several_entries(terminal: Terminal) -> None:
    pasted = f"{PASTE_BEGIN}one\r\ntwo{PASTE_END}"
    assert await ask(terminal, page(LIST), pasted, ENTER, ENTER) == ["one", "two"]


async def test_control_characters_never_come_back_as_an_answer(terminal: Terminal) -> None:
    answer = await ask(terminal, page(TEXT), "a\x1a\x16\x07b", ENTER)
    assert isinstance(answer, str)
    assert answer.isprintable()


async def test_a_text_that_was_begun_stands_in_the_box_again(terminal: Terminal) -> None:
    asked = page(TEXT, "Ada", typed="Ada Love")
    assert await ask(terminal, asked, "lace", ENTER) == "Ada Lovelace"


@dataclass
class Notes:
    """What an asker wanted kept."""

    texts: list[str] = field(default_factory=list)
    is_told: asyncio.Event = field(default_factory=asyncio.Event)

    def keep(self, text: str) -> None:
        self.texts.append(text)
        self.is_told.set()


async def test_what_is_typed_is_kept_after_a_moment(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asker_module, "SAVED_AFTER", 0.01)
    notes = Notes()
    async with asking(terminal, page(TEXT, keep_typed=notes.keep)):
        terminal.send("half a tho")
        await terminal.shows("half a tho")
        await asyncio.wait_for(notes.is_told.wait(), 20)
    assert notes.texts[0].startswith("half")


@pytest.mark.parametrize("key", [STOP, CTRL_C, BACK])
async def test_what_is_typed_is_kept_when_the_question_is_left(
    terminal: Terminal, key: str
) -> None:
    notes = Notes()
    asked = page(LONG, keep_typed=notes.keep)
    with suppress(WalkthroughStopped):
        await ask(terminal, asked, "half a tho", key)
    assert notes.texts == ["half a tho"]


async def test_what_is_typed_is_kept_when_the_walk_is_cancelled(terminal: Terminal) -> None:
    notes = Notes()
    async with asking(terminal, page(TEXT, keep_typed=notes.keep)):
        terminal.send("half a tho")
        await terminal.shows("half a tho")
    assert notes.texts == ["half a tho"]


async def test_an_answer_needs_no_keeping(terminal: Terminal) -> None:
    notes = Notes()
    await ask(terminal, page(TEXT, keep_typed=notes.keep), "Ada", ENTER)
    await asyncio.sleep(0)
    assert notes.texts == []


async def test_a_page_is_wiped_once_it_is_answered(terminal: Terminal) -> None:
    await ask(terminal, page(TEXT), "Ada", ENTER)
    assert terminal.text == "\n"


async def test_why_a_step_is_asked_again_stands_above_the_question(terminal: Terminal) -> None:
    async with asking(terminal, page(TEXT, notice="that name is taken; choose another.")):
        assert "! that name is taken; choose another." in terminal.text


async def test_a_choice_of_nothing_can_only_be_skipped(terminal: Terminal) -> None:
    step = replace(CHOICE, options=())
    assert await ask(terminal, page(step), ENTER) is Move.SKIP


@pytest.mark.parametrize("count", [1, 9, 10, 36, 37, 500])
async def test_a_list_of_any_length_can_be_chosen_from(terminal: Terminal, count: int) -> None:
    options = tuple(Option(str(number), f"Choice {number}") for number in range(count))
    step = replace(CHOICE, options=options)
    assert await ask(terminal, page(step), UP, ENTER) == str(count - 1)


@pytest.mark.parametrize(
    "words", ["x" * 300, "漢字" * 150, "tab\tand [red]markup[/red]", "<b>&amp;</b>"]
)
async def test_odd_words_in_a_choice_are_shown_as_they_are(terminal: Terminal, words: str) -> None:
    step = replace(CHOICE, options=(Option("a", words), Option("b", "Other")))
    async with asking(terminal, page(step)):
        assert words[:12].replace("\t", " ") in terminal.text


@pytest.mark.parametrize(("columns", "rows"), [(20, 5), (10, 3), (40, 12), (200, 60)])
@pytest.mark.parametrize("step", KINDS, ids=lambda step: step.id)
async def test_every_kind_works_at_any_size(
    terminal: Terminal, step: Step, columns: int, rows: int
) -> None:
    terminal.resize(columns, rows)
    long = "A sentence that is rather long and stands beside the question. " * 6
    task = asyncio.create_task(terminal.asker.ask(page(step, aside=(long,))))
    await terminal.shows("2 of 9" if columns > 12 else "")
    terminal.send(SKIP)
    assert await asyncio.wait_for(task, 20) is Move.SKIP


async def test_what_does_not_fit_beside_the_question_is_scrolled(terminal: Terminal) -> None:
    aside = tuple(f"line {number}" for number in range(1, 41))
    async with asking(terminal, page(CHOICE, aside=aside)):
        assert "line 1\n" in terminal.text
        assert "line 40" not in terminal.text
        terminal.send(*[PAGE_DOWN] * 20)
        await terminal.shows("line 40")
        assert "Page Up:" in terminal.text
        terminal.send(*[PAGE_UP] * 20)
        await terminal.shows("line 1\n")


async def test_a_conversation_has_a_screen_of_its_own_and_gives_it_back(
    terminal: Terminal,
) -> None:
    terminal.drawn.write("what stood here before")
    with terminal.asker.conversation(()):
        assert await ask(terminal, page(TEXT), "Ada", ENTER) == "Ada"
    written = terminal.drawn.written
    assert written.index("\x1b[?1049h") < written.index("Who are you?")
    assert written.rindex("\x1b[?1049l") > written.index("Who are you?")


async def test_the_screen_is_given_back_after_an_error(terminal: Terminal) -> None:
    def fail() -> None:
        with terminal.asker.conversation(()):
            raise Refusal("it failed", "try again")

    with pytest.raises(Refusal):
        fail()
    assert "\x1b[?1049l" in terminal.drawn.written


async def test_keys_typed_ahead_answer_the_questions_to_come(terminal: Terminal) -> None:
    with terminal.asker.conversation(()):
        terminal.send("3", "Ada", ENTER, "2", "y")
        answers = [await terminal.asker.ask(page(step)) for step in (RATING, TEXT, CHOICE, CONFIRM)]
    assert answers == [3, "Ada", "b", True]
