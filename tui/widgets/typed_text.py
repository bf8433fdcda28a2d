"""Text that comes in by the keyboard or a paste, made safe to show before it is submitted."""

from planner.text import clean


def harmless(text: str, *, multiline: bool = False) -> str:
    """The text without what acts on a terminal; unlike a cleaned one it keeps its outer spaces.

    What is pasted is drawn at once, long before a record could refuse it.
    """
    if not text.strip(" \n"):
        return text if multiline else text.replace("\n", " ")
    begin = text[: len(text) - len(text.lstrip(" \n"))]
    end = text[len(text.rstrip(" \n")) :]
    if not multiline:
        begin, end = begin.replace("\n", " "), end.replace("\n", " ")
    return f"{begin}{clean(text, multiline=multiline)}{end}"
