"""The prompt of a page with rows: one box each, and the cursor goes from row to row."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from prompt_toolkit.application import Application, get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document
from prompt_toolkit.filters import Condition
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import (
    BufferControl,
    ConditionalContainer,
    Dimension,
    FormattedTextControl,
    HSplit,
    Layout,
    VSplit,
    Window,
)
from prompt_toolkit.layout.processors import AfterInput, ConditionalProcessor
from questionary import Question

from planner.refusal import Refusal
from planner.text import clean
from wizard.asker import Page
from wizard.rows_step import RefusedRow, Row, Rows, texts_of
from wizard.terminal_asker.look import MARGIN, PROMPT, STYLE, Line, clipped, text_columns, width
from wizard.terminal_asker.prompt import Hints, Press, Prompt

AROUND = 10
"""Lines of a terminal that the rows leave to the question, the keys and what was understood."""

BESIDE = 5
"""Further lines that rows which don't all fit leave to what stands beside the question."""

_LABEL_SHARE = 0.45
"""Most of the columns that the labels take."""

_MORE = 1
"""The line that says how many rows are out of sight."""


@dataclass
class _Box:
    """One row on the screen."""

    row: Row
    buffer: Buffer
    window: Window = field(init=False)

    def __post_init__(self) -> None:
        is_empty = Condition(lambda: not self.buffer.text)
        hint = ConditionalProcessor(AfterInput(self.row.hint, style="class:quiet"), is_empty)
        control = BufferControl(self.buffer, input_processors=[hint])
        self.window = Window(control, wrap_lines=True)


class _Page:
    """The boxes of a page, the one under the cursor, and what the keys do."""

    def __init__(self, page: Page, step: Rows, refuse: Callable[[str], None]) -> None:
        self._page, self._step, self._refuse = page, step, refuse
        texts = texts_of(page.text)
        self.boxes = [_box(row, texts) for row in step.rows(page.scene)]
        for box in self.boxes:
            box.buffer.on_text_changed += lambda _buffer: refuse("")
        self._labels = 0

    @property
    def at(self) -> int:
        """The number of the row under the cursor, from 0."""
        here = get_app().layout.current_window
        return next((n for n, box in enumerate(self.boxes) if box.window is here), 0)

    @property
    def box(self) -> _Box:
        """The row under the cursor."""
        return self.boxes[self.at]

    @property
    def first_empty(self) -> _Box:
        """Where the cursor begins: the first row without a text, if there is one."""
        return next((box for box in self.boxes if not box.buffer.text), self.boxes[0])

    @property
    def texts(self) -> Mapping[str, str]:
        """What stands in the rows, by key."""
        return {box.row.key: box.buffer.text for box in self.boxes}

    def label_columns(self, columns: int) -> int:
        """Columns for the labels: what the longest needs, up to their share."""
        longest = max(width(box.row.label) for box in self.boxes)
        return min(longest, int(text_columns(columns) * _LABEL_SHARE))

    def height(self, box: _Box) -> int:
        """Lines that a row takes."""
        columns = get_app().output.get_size().columns
        room = columns - len(MARGIN) * 2 - self.label_columns(columns) - len(PROMPT) - 1
        return 1 + width(box.buffer.text or box.row.hint) // max(1, room)

    def in_sight(self) -> range:
        """The rows that fit on the screen, around the one under the cursor."""
        room = max(1, get_app().output.get_size().rows - AROUND)
        heights = [self.height(box) for box in self.boxes]
        if sum(heights) <= room:
            return range(len(heights))
        first = last = self.at
        room -= BESIDE + heights[first] + _MORE
        while True:
            if last + 1 < len(heights) and heights[last + 1] <= room:
                last += 1
                room -= heights[last]
            elif first > 0 and heights[first - 1] <= room:
                first -= 1
                room -= heights[first]
            else:
                return range(first, last + 1)

    def rows(self) -> int:
        """Lines that all of it takes."""
        seen = self.in_sight()
        more = _MORE if len(seen) < len(self.boxes) else 0
        return sum(self.height(self.boxes[number]) for number in seen) + more

    def more(self) -> Line:
        """How many rows are out of sight."""
        seen = self.in_sight()
        above, below = seen.start, len(self.boxes) - seen.stop
        words = [f"{above} above"] if above else []
        words += [f"{below} below"] if below else []
        return [("class:quiet", f"{MARGIN}… {' · '.join(words)}")]

    def echo(self) -> str:
        """What the text under the cursor is understood as, beside those of the other rows."""
        scene = self._page.scene
        live = replace(scene, answers={**scene.answers, self._step.id: dict(self.texts)})
        return replace(self._page, scene=live).echo(self.box.buffer.text, row=self.box.row.key)

    def whole_label(self) -> str:
        """The label under the cursor, when its line has no room for it."""
        label = self.box.row.label
        room = self.label_columns(get_app().output.get_size().columns)
        return label if clipped(label, room) != label else ""

    def go(self, by: int) -> Press:
        """A key that moves the cursor by so many rows."""

        def press(event: KeyPressEvent) -> None:
            self._focus(event, min(max(0, self.at + by), len(self.boxes) - 1))

        return press

    def enter(self, event: KeyPressEvent) -> None:
        """Take the row and go on to the next one; behind the last one the page is answered."""
        box, number = self.box, self.at
        try:
            if box.buffer.text.strip():
                self._step.read_one(box.row, box.buffer.text, self._page.scene)
            if number == len(self.boxes) - 1:
                event.app.exit(result=self._page.accept(dict(self.texts)))
                return
        except RefusedRow as refusal:
            keys = [each.row.key for each in self.boxes]
            self._focus(event, keys.index(refusal.key))
            self._refuse(str(refusal))
        except Refusal as refusal:
            self._refuse(str(refusal))
        else:
            self._focus(event, number + 1)

    def paste(self, event: KeyPressEvent) -> None:
        """Insert what was pasted as one line."""
        self.box.buffer.insert_text(clean(event.data))

    def _focus(self, event: KeyPressEvent, number: int) -> None:
        self._refuse("")
        event.app.layout.focus(self.boxes[number].window)


def rows_prompt(page: Page, step: Rows, refuse: Callable[[str], None]) -> Prompt:
    """Labelled rows; Enter goes on row by row, and behind the last one to the next page."""
    shown = _Page(page, step, refuse)
    keys = KeyBindings()
    keys.add("enter", eager=True)(shown.enter)
    keys.add(Keys.BracketedPaste, eager=True)(shown.paste)
    for key in ("tab", "down"):
        keys.add(key, eager=True)(shown.go(1))
    keys.add("up", eager=True)(shown.go(-1))
    lines = [_line(shown, number) for number in range(len(shown.boxes))]
    is_part = Condition(lambda: len(shown.in_sight()) < len(shown.boxes))
    more = Window(FormattedTextControl(shown.more), height=_MORE)
    application: Application[object] = Application(
        layout=Layout(
            HSplit([*lines, ConditionalContainer(more, is_part)]),
            focused_element=shown.first_empty.window,
        ),
        key_bindings=keys,
        style=STYLE,
    )
    hints: Hints = (("↑↓", "row"), ("Enter", "next"))
    return Prompt(
        Question(application),
        hints,
        shown.rows,
        buffers=tuple(box.buffer for box in shown.boxes),
        typed=lambda: step.typed({k: t for k, t in shown.texts.items() if t.strip()}, page.scene),
        echo=shown.echo,
        whole=shown.whole_label,
    )


def _box(row: Row, texts: Mapping[str, str]) -> _Box:
    text = texts.get(row.key, "")
    return _Box(row, Buffer(multiline=False, document=Document(text, len(text))))


def _line(shown: _Page, number: int) -> ConditionalContainer:
    """One row: its label, a mark where the cursor is, and its box."""
    box = shown.boxes[number]

    def columns() -> int:
        return shown.label_columns(get_app().output.get_size().columns)

    def label() -> Line:
        is_here = shown.at == number
        text = clipped(box.row.label, columns())
        mark = ("class:pointer", PROMPT) if is_here else ("", " ")
        gap = " " * (columns() - width(text) + 1)
        return [("", MARGIN), ("class:question" if is_here else "", text), ("", gap), mark]

    def label_width() -> Dimension:
        return Dimension.exact(len(MARGIN) + columns() + 1 + len(PROMPT) + 1)

    return ConditionalContainer(
        VSplit([Window(FormattedTextControl(label), width=label_width), box.window]),
        Condition(lambda: number in shown.in_sight()),
    )
