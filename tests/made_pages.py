"""Pages of any shape, whose texts may be hostile."""

from hypothesis import strategies as st
from strategies import lines, notes

from planner.packs.page import (
    Block,
    Colored,
    Columns,
    Item,
    Listing,
    Page,
    Paragraph,
    Progress,
    Quote,
    Section,
    Table,
)

HOSTILE = (
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "<!-- gone --> ]]> <?php",
    "&lt;b&gt; &amp; &#60;",
    "javascript:alert(1)",
    "https://tracker.example/p.png",
    "![pixel](http://tracker.example/p.png)",
    "[click](javascript:alert(1))",
    "| a | b |\n|---|---|",
    "# Heading\n---\n- item",
    "{{ 7 * 7 }} {% raw %} ${x}",
)

said = st.sampled_from(HOSTILE) | lines
long_said = st.sampled_from(HOSTILE) | notes
shares = st.floats(0, 1)
addresses = st.sampled_from(
    ["", "https://example.org/a?b=1&c=2", "http://x.org/'\"<>", "javascript:alert(1)", "data:text"]
)
cells = (
    said
    | st.builds(Progress, shares, st.none() | shares)
    | st.builds(Colored, said, st.sampled_from(["red", "yellow", "green"]))
)
items = st.builds(
    Item, long_said, st.lists(st.tuples(said, long_said), max_size=2).map(tuple), addresses
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    heads = tuple(draw(st.lists(said, min_size=1, max_size=3)))
    row = st.tuples(*(cells for _ in heads))
    return Table(heads, tuple(draw(st.lists(row, min_size=1, max_size=2))))


blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, said),
    st.builds(Quote, long_said),
    st.builds(Listing, st.lists(items, min_size=1, max_size=2).map(tuple)),
    tables(),
    st.builds(
        Columns,
        said,
        st.lists(st.tuples(said, st.integers(0, 40)), min_size=1, max_size=3).map(tuple),
    ),
)
some_blocks = st.lists(blocks, max_size=2).map(tuple)
sections = st.recursive(
    st.builds(Section, said, some_blocks),
    lambda inner: st.builds(Section, said, some_blocks, st.lists(inner, max_size=2).map(tuple)),
    max_leaves=4,
)
pages = st.builds(
    Page,
    said,
    st.lists(said, max_size=3).map(tuple),
    st.lists(sections, max_size=3).map(tuple),
)
