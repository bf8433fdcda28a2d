"""A person's text never reaches a widget that would read it as markup: the code itself is read."""

import ast
from pathlib import Path

import pytest

TUI = Path(__file__).parent.parent.parent / "tui"

READ_MARKUP = {"Static", "Label", "Button", "RadioButton", "Checkbox", "Option", "notify"}
"""Calls whose text is read as markup unless it is a Content, a plain literal, or told not to be."""

READ_MARKUP_TOO = {"border_title", "border_subtitle", "tooltip", "loading_text"}
"""Attributes of the same kind."""


def findings(source: str) -> list[str]:
    """What a source hands to markup that isn't written in it."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node.func) in READ_MARKUP and node.args:
            is_told = any(
                word.arg == "markup"
                and isinstance(word.value, ast.Constant)
                and not word.value.value
                for word in node.keywords
            )
            if not is_told and not _is_safe(node.args[0]):
                found.append(f"line {node.lineno}: {ast.unparse(node)}")
        elif isinstance(node, ast.Assign) and not _is_safe(node.value):
            targets = [each for each in node.targets if isinstance(each, ast.Attribute)]
            if any(each.attr in READ_MARKUP_TOO for each in targets):
                found.append(f"line {node.lineno}: {ast.unparse(node)}")
        elif isinstance(node, ast.Attribute) and node.attr == "from_markup":
            found.append(f"line {node.lineno}: {ast.unparse(node)}")
    return found


def _is_told(call: ast.Call) -> bool:
    """Whether a call says `markup=False`."""
    return any(
        word.arg == "markup" and ast.unparse(word.value) == "False" for word in call.keywords
    )


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _is_safe(value: ast.expr) -> bool:
    """A literal that holds no markup, or a call that makes plain content."""
    if isinstance(value, ast.Constant):
        return "[" not in str(value.value)
    is_content = isinstance(value, ast.Call) and ast.unparse(value.func).startswith("Content")
    return is_content or (isinstance(value, ast.Call) and _name(value.func) in {"_row", "Text"})


@pytest.mark.parametrize("path", sorted(TUI.rglob("*.py")), ids=lambda path: str(path.name))
def test_no_widget_reads_text_as_markup(path: Path) -> None:
    assert findings(path.read_text()) == []


@pytest.mark.parametrize(
    "source",
    [
        "Static(goal.title)",
        "Static(f'{goal.title} is due')",
        "self.notify(kept.label)",
        "frame.border_title = goal.title",
        "Option(f'{title}')",
        "Static('[b]bold[/b]')",
        "Content.from_markup(title)",
    ],
)
def test_the_reader_of_the_code_finds_what_it_looks_for(source: str) -> None:
    assert findings(source)


@pytest.mark.parametrize(
    "source",
    [
        "Static(goal.title, markup=False)",
        "Static(Content(goal.title))",
        "self.notify(kept.label, markup=False)",
        "frame.border_title = Content(title)",
        "Static('plain')",
    ],
)
def test_the_reader_of_the_code_lets_plain_text_through(source: str) -> None:
    assert findings(source) == []
