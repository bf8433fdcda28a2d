"""Text of a person in Markdown: whatever it holds, a reader shows that text and nothing else."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from planner.text import clean
from store.formats.markdown_text import escaped, quoted

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![pixel](http://tracker.example/p.png)",
    "[click](javascript:alert(1))",
    "https://tracker.example/?q=1",
    "http://user:secret@tracker.example:80/",
    "www.tracker.example",
    "tracker.example/path",
    "ftp://x.org mailto:me@x.org me@x.org xmpp:a@b.c",
    "<https://x.org>",
    "[ref]: http://x.org",
    "[^1]: a footnote",
    "# Heading",
    "====",
    "---",
    "- item",
    "+ item",
    "* item",
    "1. item",
    "12) item",
    "> quote",
    "| a | b |",
    "a | b",
    "`code` ``code``",
    "```python",
    "~~~",
    "~~gone~~",
    "**bold** __bold__ *it* _it_",
    "$x^2$",
    "&lt;b&gt; &#60; &copy;",
    "\\",
    "\\<b>",
    "tail\\",
    "[x] done",
    "[ ] open",
    "2.5 kg, 1.000 and v2.0",
    ":smile:",
]

MARKUP = st.text(st.sampled_from("\\`*_[]<>|~&$@:/.#+-=!(){}'\"^%1a w"), max_size=60)


def shown(markdown: str) -> list[Token]:
    """The leaves of the page as the strictest of readers sees them."""
    reader = MarkdownIt("gfm-like", {"html": True, "linkify": True})
    leaves: list[Token] = []
    for token in reader.parse(markdown):
        leaves.extend(token.children or [token])
    return leaves


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("frame", ["{}", "- [ ] {}", "- Fri 1 Jan 2027: {}", "> {}", "### {}"])
def test_hostile_text_is_shown_as_it_is(frame: str, text: str) -> None:
    leaves = shown(frame.format(escaped(text)))
    content = "".join(leaf.content for leaf in leaves if leaf.type in {"text", "text_special"})
    assert content.endswith(text)
    assert not {leaf.type for leaf in leaves} & {
        "html_inline",
        "html_block",
        "link_open",
        "image",
        "code_inline",
        "fence",
        "em_open",
        "strong_open",
        "s_open",
        "hr",
        "table_open",
    }


@given(st.one_of(MARKUP, st.text(max_size=60)))
@example("a\\")
@example("1.")
@example("a:b")
def test_any_text_is_shown_as_it_is(text: str) -> None:
    line = " ".join(clean(text).split())
    leaves = shown(f"x {escaped(line)}" if line else "x")
    kinds = {leaf.type for leaf in leaves} - {"paragraph_open", "paragraph_close"}
    assert kinds <= {"text"}
    assert "".join(leaf.content for leaf in leaves) == f"x {line}".strip()


@given(MARKUP)
def test_any_text_at_the_start_of_a_block_opens_none(text: str) -> None:
    line = " ".join(text.split())
    leaves = shown(escaped(line))
    assert {leaf.type for leaf in leaves} <= {"text", "paragraph_open", "paragraph_close"}
    assert "".join(leaf.content for leaf in leaves) == line


@given(MARKUP)
def test_a_cell_of_a_table_stays_one_cell(text: str) -> None:
    page = f"| a | b |\n| --- | --- |\n| {escaped(text)} | end |"
    leaves = shown(page)
    assert [leaf.type for leaf in leaves].count("td_open") == 2
    assert "end" in {leaf.content for leaf in leaves}


def test_prose_keeps_its_looks() -> None:
    text = "Pass the exam (40% done), and then: rest! It's v2.0; see p. 12."
    assert escaped(text) == text


def test_a_quotation_keeps_its_lines() -> None:
    assert quoted("One.\n\n# Two\n- three") == ("> One.", ">", "> \\# Two", "> \\- three")
