"""Text that is shown as it is."""

from textual.content import Content
from textual.widgets import Static


def plain(
    text: str,
    *,
    id: str | None = None,  # noqa: A002  # Textual's word
    classes: str | None = None,
) -> Static:
    """A piece of text that is never read as markup."""
    return Static(Content(text), id=id, classes=classes, markup=False)
