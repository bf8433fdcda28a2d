"""The frame that every dialog has: a title, a body, and a way out."""

from collections.abc import Callable, Iterable
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widget import Widget

R = TypeVar("R")


class Dialog(ModalScreen[R | None]):
    """A window that gives an answer, or None when the person leaves it with Esc.

    A subclass gives its title to `__init__` and its body in `body`. Text is always plain.
    `when_ready` is called once keys reach the dialog.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "Leave", show=False)]

    DEFAULT_CSS = """
    Dialog {
        align: center middle;
        background: $background 60%;
        & > #frame {
            width: 72; max-width: 100%; height: auto; max-height: 100%;
            background: $surface; border: round $primary; padding: 1 2;
            border-title-color: $primary; border-title-style: bold;
            border-subtitle-color: $text-muted;
        }
        Input, TextArea { border: none; background: $panel; padding: 0 1; }
        Input { height: 1; }
        Input:focus, TextArea:focus { border: none; background: $panel; }
        OptionList, OptionList:focus { border: none; background: $surface; padding: 0; }
    }
    """

    def __init__(self, title: str, keys: str = "Esc leave") -> None:
        super().__init__()
        self._heading = title
        self._keys = keys
        self.when_ready: Callable[[], None] = _nothing

    def compose(self) -> ComposeResult:
        """The frame around the body."""
        frame = VerticalScroll(*self.body(), id="frame", can_focus=False)
        frame.border_title = Content(self._heading)
        frame.border_subtitle = Content(self._keys)
        yield frame

    @property
    def is_saving(self) -> bool:
        """Whether it is about to close, once its answer is kept."""
        return False

    def on_screen_resume(self) -> None:
        """Tell whoever opened the dialog that keys reach it from now on."""
        self.when_ready()

    def body(self) -> Iterable[Widget]:
        """What stands inside the frame."""
        return ()

    def action_leave(self) -> None:
        """Close without an answer."""
        self.dismiss(None)


def _nothing() -> None:
    pass
