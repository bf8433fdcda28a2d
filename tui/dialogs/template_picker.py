"""The dialog that finds a template by typing a line of work, or words of its sentence."""

from collections.abc import Iterable
from typing import ClassVar

from planner.smart.templates.template import Template, filled
from tui.dialogs.goal_picker import GoalPicker
from tui.dialogs.pick import Choice


class TemplatePicker(GoalPicker):
    """Answers with the id of the template that the person picked."""

    HINT: ClassVar[str] = "a line of work, or words of the goal"
    NONE: ClassVar[str] = "No template matches."
    SHOWN: ClassVar[int] = 4

    def __init__(self, templates: Iterable[Template]) -> None:
        rows = [Choice(each.id, filled(each), f"{each.theme}:") for each in templates]
        super().__init__("Templates", "The next page asks what fills its blanks for you.", rows)
