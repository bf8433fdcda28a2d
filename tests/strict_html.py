"""A reader of HTML that accepts only a page which is whole, quiet and stands alone."""

from html.parser import HTMLParser

VOID = {"meta"}
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
FETCHING = {"src", "srcset", "data", "poster", "background", "action", "formaction", "ping"}
QUIET = {
    *("html", "head", "meta", "title", "style", "body", "main", "section", "p", "blockquote"),
    *("ul", "li", "span", "a", "table", "thead", "tbody", "tr", "th", "td", "figure", "figcaption"),
    *("svg", "rect", "line", "text", *HEADINGS),
}
"""Elements that neither run nor fetch anything."""


class StrictReader(HTMLParser):
    """Walks a page and keeps its texts, its links, its headings and everything wrong with it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.texts: list[str] = []
        self.links: list[dict[str, str]] = []
        self.levels: list[int] = []
        self.style = ""
        self.lang = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._look_at(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._look_at(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "style":
            self.style += data
        else:
            self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        self.wrong.append(f"a comment: {data}")

    def unknown_decl(self, data: str) -> None:
        self.wrong.append(f"a declaration: {data}")

    def handle_pi(self, data: str) -> None:
        self.wrong.append(f"an instruction: {data}")

    def _look_at(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag not in QUIET:
            self.wrong.append(f"<{tag}>")
        if tag in HEADINGS:
            self.levels.append(int(tag[1]))
        if tag == "html":
            self.lang = values.get("lang", "")
        if len(values) < len(attrs):
            self.wrong.append(f"<{tag}> says something twice")
        for name in values:
            if name.startswith("on") or name in FETCHING or (name == "href" and tag != "a"):
                self.wrong.append(f"<{tag} {name}>")
        if "aria-label" in values:
            self.texts.append(values["aria-label"])
        if tag == "a":
            self.links.append(values)


def read_strictly(page: str) -> StrictReader:
    """The page as it was read; `wrong` is empty when there is nothing to complain about."""
    reader = StrictReader()
    reader.feed(page)
    reader.close()
    if reader.open:
        reader.wrong.append(f"never closed: {reader.open}")
    steps = zip(reader.levels, reader.levels[1:], strict=False)
    if reader.levels[:1] != [1] or any(later > earlier + 1 for earlier, later in steps):
        reader.wrong.append(f"headings leave a level out: {reader.levels}")
    if any(word in reader.style for word in ("url(", "@import", "</", "http")):
        reader.wrong.append("the style asks for something")
    return reader
