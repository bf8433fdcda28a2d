"""Elements of HTML, built so that no text of a person is ever read as one."""

from html import escape

_VOID = frozenset({"meta", "rect", "line"})
"""Elements that hold nothing: those of HTML, and those of a drawing that are written the same."""


class Markup(str):
    """Finished HTML; every other text is escaped where it is put into an element."""

    __slots__ = ()


def element(name: str, *content: str, **attributes: str) -> Markup:
    """Write an element around its content.

    In the name of an attribute an underscore stands for a hyphen, and one at its end for nothing.
    """
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
    )
    if name in _VOID:
        return Markup(f"<{name}{said}>" if name == "meta" else f"<{name}{said}/>")
    return Markup(f"<{name}{said}>{joined(*content)}</{name}>")


def joined(*content: str) -> Markup:
    """Write texts and elements after each other."""
    return Markup("".join(each if isinstance(each, Markup) else escape(each) for each in content))
