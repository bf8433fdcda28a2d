"""The page around a prompt: where one is, the question, what was understood, and the keys."""

from dataclasses import dataclass, field

from prompt_toolkit.application import Application, get_app
from prompt_toolkit.filters import Always
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout import Dimension, FormattedTextControl, HSplit, Layout, Window

from wizard.asker import Page
from wizard.terminal_asker.look import (
    BESIDE,
    DONE,
    LEFT,
    MARGIN,
    RIGHT,
    WRONG,
    Line,
    clipped,
    text_columns,
    width,
    wrapped,
)
from wizard.terminal_asker.prompt import Hints, Prompt
from wizard.terminal_asker.scroll import Scroll

TICK_S = 10
"""Seconds after which the time on the page is drawn anew."""

FEWEST_ASIDE = 2
"""Lines of the aside below which it is left out."""

SMALL_ROWS = 12
"""Below so many rows only the first line of keys is shown."""

_BAR = 16
_GAP = 2


@dataclass
class Frame:
    """Draws the page for any size of terminal; what does not fit is left out, or scrolls.

    `refusal` is why the answer that stands in the box can't be taken.
    """

    page: Page
    prompt: Prompt
    keys: Hints
    fills_screen: bool = False
    refusal: str = ""
    scroll: Scroll = field(default_factory=Scroll)

    def around(self, application: Application[object]) -> None:
        """Put the prompt of an application into this page."""
        if self.page.clock():
            application.refresh_interval = TICK_S
        prompt, focused = application.layout.container, application.layout.current_window
        for window in application.layout.find_all_windows():
            window.dont_extend_height = Always()
        application.layout = Layout(
            HSplit(
                [
                    Window(FormattedTextControl(self._head), dont_extend_height=True),
                    prompt,
                    Window(FormattedTextControl(self._below), dont_extend_height=True),
                    Window(height=self._free_rows),
                    Window(FormattedTextControl(self._foot), dont_extend_height=True),
                ]
            ),
            focused_element=focused,
        )

    def scrolling(self) -> KeyBindings:
        """The keys that scroll what stands beside the question."""
        keys = KeyBindings()

        @keys.add("pagedown", eager=True)
        def _down(_event: KeyPressEvent) -> None:
            self.scroll.turn_down()

        @keys.add("pageup", eager=True)
        def _up(_event: KeyPressEvent) -> None:
            self.scroll.turn_up()

        return keys

    def _head(self) -> StyleAndTextTuples:
        return _joined(self._head_lines())

    def _free_rows(self) -> Dimension:
        """What is left between the prompt and the keys, which stand on the last rows."""
        used = len(self._head_lines()) + len(self._below_lines()) + len(self._foot_lines())
        free = get_app().output.get_size().rows - used - self.prompt.rows()
        return Dimension(preferred=max(0, free) if self.fills_screen else 0)

    def _head_lines(self) -> list[Line]:
        """The lines above the prompt: the question in any case, the rest as far as it fits."""
        size = get_app().output.get_size()
        columns = text_columns(size.columns)
        question = self._question(columns)
        room = size.rows - self.prompt.rows() - len(self._below_lines()) - len(self._foot_lines())
        room -= 1 + len(question)
        blocks: dict[str, list[Line]] = {"where": [self._where(columns)], "question": question}
        for name, lines in (
            ("example", _quiet(f"For example: {self.page.example}", columns)),
            ("why", _quiet(self.page.why, columns)),
            ("blank above", [_blank()]),
            ("blank below", [] if self.prompt.begins_blank else [_blank()]),
        ):
            is_said = name.startswith("blank") or getattr(self.page, name)
            if is_said and len(lines) <= room:
                blocks[name] = lines
                room -= len(lines)
        blocks["aside"] = self._aside(columns, room - 1)
        if blocks["aside"]:
            blocks["blank aside"] = [_blank()]
        order = (
            "where",
            "blank aside",
            "aside",
            "blank above",
            "question",
            "why",
            "example",
            "blank below",
        )
        return [line for name in order for line in blocks.get(name, [])]

    def _where(self, columns: int) -> Line:
        """The title and the part on the left, as far as they fit; how far one is on the right."""
        page = self.page
        clock = page.clock()
        left = " · ".join(part for part in (page.title, page.step.heading, clock) if part)
        if not page.total:
            return [("", MARGIN), ("class:title", clipped(left, columns))]
        is_past = page.number > page.total
        right = f"all {page.total} done" if is_past else f"step {page.number} of {page.total}"
        done = _BAR if is_past else round(_BAR * page.number / page.total)
        bar: Line = [("class:bar", DONE * done), ("class:quiet", LEFT * (_BAR - done))]
        room = columns - width(right) - _BAR - _GAP
        if width(left) + _GAP > room:
            shorter = (" · ".join(filter(None, (page.step.heading, clock))), clock)
            left = next((each for each in shorter if width(each) + _GAP <= room), "")
            bar = bar if room >= 0 else []
        between = columns - width(left) - width(right) - (_BAR + _GAP if bar else 0)
        return [
            ("", MARGIN),
            ("class:title", left),
            ("class:quiet", f"{' ' * between}{right}{' ' * _GAP}"),
            *bar,
        ]

    def _question(self, columns: int) -> list[Line]:
        notice = wrapped(f"{WRONG} {self.page.notice}", columns) if self.page.notice else []
        asked = wrapped(self.page.question, columns) if self.page.question else []
        lines = [
            *(("class:notice", row) for row in notice),
            *(("class:question", row) for row in asked),
        ]
        return [[("", MARGIN), line] for line in lines]

    def _aside(self, columns: int, room: int) -> list[Line]:
        """What stands beside the question; a longer one is scrolled with Page Down and Page Up."""
        if not self.page.aside or room < FEWEST_ASIDE:
            return []
        entries = [wrapped(text, columns - len(BESIDE)) for text in self.page.aside]
        rows = self.scroll.shown(entries, room)
        return [[("", MARGIN), ("class:bar", BESIDE), ("class:aside", row)] for row in rows]

    def _below_lines(self) -> list[Line]:
        """A refusal, or what the typed or chosen text says in full: always one line at least."""
        size = get_app().output.get_size()
        columns = text_columns(size.columns) - 2
        if self.refusal:
            said = [("class:notice", f"{WRONG} {self.refusal}")]
        else:
            echo, whole = self.prompt.echo(), self.prompt.whole()
            said = [("", whole)] if whole else []
            said += [("class:echo", f"{RIGHT} {echo}")] if echo else []
        rows = (
            (style, row) for style, text in said or [("", "")] for row in wrapped(text, columns)
        )
        return [[("", MARGIN * 2), (style, row)] for style, row in rows]

    def _below(self) -> StyleAndTextTuples:
        return _joined(self._below_lines())

    def _foot_lines(self) -> list[Line]:
        """The keys that work here, over as many lines as they need, one column into the margin."""
        size = get_app().output.get_size()
        columns = text_columns(size.columns) + 1
        lines: list[Line] = [[("", MARGIN)]]
        used = 0
        for key, does in self.keys:
            needed = width(key) + 1 + width(does)
            if used and used + 3 + needed > columns:
                lines.append([("", MARGIN)])
                used = 0
            if used:
                lines[-1].append(("class:quiet", " · "))
                used += 3
            lines[-1] += [("class:key", key), ("class:quiet", f" {does}")]
            used += needed
        return lines if size.rows >= SMALL_ROWS else lines[:1]

    def _foot(self) -> StyleAndTextTuples:
        return _joined(self._foot_lines())


def _blank() -> Line:
    return []


def _quiet(text: str, columns: int) -> list[Line]:
    return [[("", MARGIN), ("class:quiet", row)] for row in wrapped(text, columns)]


def _joined(lines: list[Line]) -> StyleAndTextTuples:
    fragments: StyleAndTextTuples = []
    for number, line in enumerate(lines):
        if number:
            fragments.append(("", "\n"))
        fragments.extend(line)
    return fragments
