"""The dialog that draws a form: what is typed is echoed as it is understood, and never lost."""

from collections.abc import Iterable
from typing import ClassVar, TypeVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.suggester import SuggestFromList
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from planner.keeper import Trouble
from planner.refusal import Refusal
from tui.dialogs.dialog import Dialog
from tui.forms import Form, FormField, OpenForm
from tui.widgets.plain_text import plain

R = TypeVar("R")

FIELDS_BELOW = 4
"""With more fields than that, labels stand beside the fields and not above them."""


class FormDialog(Dialog[R]):
    """Asks the fields of a form and submits them; a refusal stays beside the typed text."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,ctrl+s", "submit", "Save", show=False),
        Binding("up", "app.focus_previous", "Field above", show=False),
        Binding("down", "app.focus_next", "Field below", show=False),
    ]

    DEFAULT_CSS = """
    FormDialog {
        .about { color: $text-muted; margin-bottom: 1; }
        .label { color: $text-muted; }
        Input, TextArea { margin-bottom: 1; }
        TextArea { height: 5; }
        .row { height: auto; margin-bottom: 1; }
        .row > .label { width: 14; }
        .row > Input, .row > TextArea { width: 1fr; margin-bottom: 0; }
        .row > TextArea { height: 3; }
        #preview { color: $text-success; }
        #preview.-refused { color: $text-warning; }
    }
    """

    def __init__(self, form: Form[R], typed: OpenForm) -> None:
        is_long = any(field.is_long for field in form.fields)
        key = "Ctrl+S" if is_long else "Enter"
        tab = " · Tab next line" if len(form.fields) > 1 else ""
        super().__init__(form.title, f"{key} {form.button.lower()}{tab} · Esc leave")
        self._form = form
        self._typed = typed
        self._is_submitting = False
        self._is_leaving = False

    def body(self) -> Iterable[Widget]:
        """The fields below each other, and what they come to."""
        if self._form.about:
            yield plain(self._form.about, classes="about")
        for field in self._form.fields:
            label = plain(field.label, classes="label")
            if len(self._form.fields) > FIELDS_BELOW:
                yield Horizontal(label, self._editor(field), classes="row")
            else:
                if field.label:
                    yield label
                yield self._editor(field)
        yield plain("", id="preview")

    def _editor(self, field: FormField) -> Input | TextArea:
        text = self._typed.typed.get(field.name, field.text)
        if field.is_long:
            return TextArea(text, id=field.name, tab_behavior="focus", placeholder=field.hint)
        suggester = SuggestFromList(field.choices, case_sensitive=False) if field.choices else None
        return Input(
            text, placeholder=field.hint, id=field.name, suggester=suggester, select_on_focus=False
        )

    @property
    def is_saving(self) -> bool:
        """Whether the typed text was handed over, and is neither kept nor refused yet."""
        return self._is_submitting

    def action_leave(self) -> None:
        """Leave; typed text that would be lost asks for a second Esc."""
        if self._typed.is_dirty and not self._is_leaving:
            self._is_leaving = True
            self._show("Esc once more leaves without saving.", is_refused=True)
        else:
            super().action_leave()

    def on_mount(self) -> None:
        """Show how the text that is there already is understood."""
        self._show_preview()

    @on(Input.Changed)
    @on(TextArea.Changed)
    def take_down(self, event: Input.Changed | TextArea.Changed) -> None:
        """Remember what is typed, where a crash doesn't reach it."""
        widget = event.control
        text = widget.value if isinstance(widget, Input) else widget.text
        if self._typed.typed.get(widget.id or "") == text:
            return
        self._typed.typed[widget.id or ""] = text
        self._is_leaving = False
        self._show_preview()

    @on(Input.Submitted)
    def go_on(self) -> None:
        """Enter saves from any line."""
        self.action_submit()

    def action_submit(self) -> None:
        """Hand the typed text over; the dialog closes once it is kept."""
        if not self._is_submitting:
            self._is_submitting = True
            self.run_worker(self._submit(), group="submit")

    async def _submit(self) -> None:
        try:
            self.dismiss(await self._form.submit(self._typed.typed, self._typed.ids))
        except (Refusal, Trouble) as no:
            self._show_no(no)
        finally:
            self._is_submitting = False

    def _show_preview(self) -> None:
        if self._form.preview is None:
            return
        if self._typed.typed == self._typed.given and not any(self._typed.typed.values()):
            self._show("")
            return
        try:
            self._show(self._form.preview(self._typed.typed))
        except Refusal as no:
            self._show_no(no)

    def _show_no(self, no: Refusal | Trouble) -> None:
        words = str(no)
        self._show(words[:1].upper() + words[1:], is_refused=True)

    def _show(self, words: str, *, is_refused: bool = False) -> None:
        preview = self.query_one("#preview", Static)
        preview.set_class(is_refused, "-refused")
        sign = "! " if is_refused else "= "
        preview.update(Content(f"{sign}{words}" if words else ""))
