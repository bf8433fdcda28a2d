"""Prompts with options: one is chosen by a digit or the arrows, or several are marked."""

from collections.abc import Callable

import questionary
from prompt_toolkit.key_binding import KeyBindings
from questionary import Question
from questionary.prompts.common import InquirerControl

from wizard.asker import Page
from wizard.steps import Option
from wizard.terminal_asker.look import POINTER, STYLE, clipped, text_columns
from wizard.terminal_asker.prompt import Hints, Prompt, add_keys, answering
from wizard.terminal_asker.search_line import indent_search

NUMBERED = 9
"""Up to so many options each has a digit as its key; longer lists are searched by typing."""

BEFORE_OPTION = 8
"""Columns that the cursor, the mark or digit and the right margin take."""


def choice(page: Page, options: tuple[Option, ...], columns: int) -> Prompt:
    """One of several options; short lists have digits for keys."""
    is_numbered = len(options) <= NUMBERED
    values = [option.value for option in options]
    question = questionary.select(
        "",
        _choices(options, columns),
        default=page.default if page.default in values else None,
        qmark="",
        pointer=POINTER,
        instruction=" ",
        use_shortcuts=is_numbered,
        use_jk_keys=is_numbered,
        use_emacs_keys=False,
        use_search_filter=not is_numbered,
        style=STYLE,
    )
    whole = _whole(question, options, columns)
    if not is_numbered:
        indent_search(question)
        hints: Hints = (("↑↓ Enter", "or type to search"),)
        return Prompt(question, hints, lambda: len(options) + 3, begins_blank=True, whole=whole)
    keys = KeyBindings()
    for number, value in enumerate(values, 1):
        keys.add(str(number), eager=True)(answering(value))
    add_keys(question, keys)
    digits = f"1-{len(options)}" if len(options) > 1 else "1"
    hints = ((digits, "or ↑↓ Enter"),)
    return Prompt(question, hints, lambda: len(options) + 1, begins_blank=True, whole=whole)


def checkbox(page: Page, options: tuple[Option, ...], columns: int) -> Prompt:
    """Any of several options."""
    marked = page.default if isinstance(page.default, list) else []
    choices = _choices(options, columns)
    for choice in choices:
        choice.checked = choice.value in marked
    question = questionary.checkbox(
        "",
        choices,
        qmark="",
        pointer=POINTER,
        instruction=" ",
        use_emacs_keys=False,
        style=STYLE,
    )
    whole = _whole(question, options, columns)
    hints: Hints = (("↑↓ Space", "mark"), ("Enter", "next"))
    return Prompt(question, hints, lambda: len(options) + 1, begins_blank=True, whole=whole)


def _choices(options: tuple[Option, ...], columns: int) -> list[questionary.Choice]:
    room = text_columns(columns) - BEFORE_OPTION
    return [questionary.Choice(clipped(each.words, room), value=each.value) for each in options]


def _whole(question: Question, options: tuple[Option, ...], columns: int) -> Callable[[], str]:
    """The option under the cursor in full, where its line doesn't say all of it."""
    room = text_columns(columns) - BEFORE_OPTION
    wholes = {each.value: _beyond_line(each, room) for each in options}
    windows = question.application.layout.find_all_windows()
    control = next(each.content for each in windows if isinstance(each.content, InquirerControl))
    return lambda: wholes[str(control.get_pointed_at().value)] if any(wholes.values()) else ""


def _beyond_line(option: Option, room: int) -> str:
    """What an option says beyond its line: its whole, else its words where they are cut off."""
    is_cut = clipped(option.words, room) != option.words
    return option.whole or (option.words if is_cut else "")
