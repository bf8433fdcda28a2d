"""The line under a list of options that says what is searched for in it."""

from prompt_toolkit.layout import FormattedTextControl
from questionary import Question

from wizard.terminal_asker.look import MARGIN, Line


def indent_search(question: Question) -> None:
    """Put the line of what is searched for under the options, and say when nothing fits.

    The library draws it at the left edge, and tells a search in vain by colour alone.
    """
    for window in question.application.layout.find_all_windows():
        control = window.content
        if isinstance(control, FormattedTextControl) and callable(control.text):
            drawn = control.text
            if getattr(drawn, "__name__", "") == "get_search_string_tokens":
                control.text = lambda drawn=drawn: _search_line(drawn())


def _search_line(drawn: Line | None) -> Line | None:
    if drawn is None:
        return None
    style, typed = drawn[2][:2]
    line: Line = [("", f"\n{MARGIN}"), ("class:pointer", "/ "), (style, typed)]
    return line if style == "class:search_success" else [*line, ("class:quiet", "  fits nothing")]
