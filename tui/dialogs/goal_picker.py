"""The dialog that finds a goal by typing a few letters of it."""

from collections.abc import Iterable
from datetime import date
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from planner.goal import Goal, GoalOutline
from planner.ids import handles
from planner.plan import Plan
from tui.dialogs.dialog import Dialog
from tui.dialogs.pick import Choice
from tui.widgets.plain_text import plain


class GoalPicker(Dialog[str]):
    """Answers with the id of the goal that the person picked.

    `HINT` stands in the line to type in, `NONE` below it when nothing matches. `SHOWN` rows are
    offered at once; more letters narrow them down.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "step(1)", "Down", show=False),
        Binding("up", "step(-1)", "Up", show=False),
    ]

    DEFAULT_CSS = """
    GoalPicker {
        Input { margin-bottom: 1; }
        OptionList { height: auto; }
        .about, .none { color: $text-muted; margin-bottom: 1; }
        .none { margin: 1 0 0 0; }
    }
    """

    HINT: ClassVar[str] = "a few letters of its title, or its id"
    NONE: ClassVar[str] = "No goal matches."
    SHOWN: ClassVar[int] = 10

    def __init__(self, title: str, about: str, choices: Iterable[Choice]) -> None:
        super().__init__(title, "Enter pick · Esc leave")
        self._about = about
        self._choices = tuple(choices)

    def body(self) -> Iterable[Widget]:
        """A line to type in, and the goals that match it."""
        yield plain(self._about, classes="about")
        yield Input(placeholder=self.HINT)
        offered = OptionList(markup=False)
        offered.can_focus = False
        yield offered
        yield plain("", classes="none")

    def on_mount(self) -> None:
        """Offer the first goals."""
        self._offer("")

    @on(Input.Changed)
    def narrow(self, event: Input.Changed) -> None:
        """Offer what matches the letters so far."""
        self._offer(event.value)

    def action_step(self, step: int) -> None:
        """Go to another row while the letters stay where they are."""
        offered = self.query_one(OptionList)
        if offered.highlighted is not None:
            last = offered.option_count - 1
            offered.highlighted = min(max(offered.highlighted + step, 0), last)

    @on(Input.Submitted)
    def pick_highlighted(self) -> None:
        """Close with the row under the cursor."""
        offered = self.query_one(OptionList)
        if offered.highlighted is not None:
            self.dismiss(offered.get_option_at_index(offered.highlighted).id)

    @on(OptionList.OptionSelected)
    def pick_clicked(self, event: OptionList.OptionSelected) -> None:
        """Close with the clicked row."""
        self.dismiss(event.option_id)

    def _offer(self, typed: str) -> None:
        found = matching(self._choices, typed)
        offered = self.query_one(OptionList)
        offered.clear_options()
        offered.add_options(
            [Option(_row(choice), id=choice.value) for choice in found[: self.SHOWN]]
        )
        offered.highlighted = 0 if found else None
        words = f"and {len(found) - self.SHOWN} more" if len(found) > self.SHOWN else ""
        self.query_one(".none", Static).update(words if found else self.NONE)


def matching(choices: tuple[Choice, ...], typed: str) -> tuple[Choice, ...]:
    """The goals that hold every typed word; one whose id is typed comes first."""
    words = typed.casefold().split()
    found = [
        choice
        for choice in choices
        if all(word in f"{choice.note} {choice.title}".casefold() for word in words)
    ]
    found.sort(key=lambda choice: not (words and choice.note.startswith(words[0])))
    return tuple(found)


def _row(choice: Choice) -> Content:
    return Content.styled(f"{choice.note}  ", "dim") + Content(choice.title)


def goal_choices(plan: Plan, goal: Goal) -> tuple[Choice, ...]:
    """The open goals that a goal can become a stepping stone of, the furthest away first."""
    below = _below(plan, goal)
    found = [
        each
        for each in plan.goals.values()
        if each.status.is_open and each.id not in below and each.id not in goal.parents
    ]
    return choices_of(plan, found)


def choices_of(plan: Plan, goals: Iterable[GoalOutline]) -> tuple[Choice, ...]:
    """Goals to pick from, the furthest away first."""
    shown = handles(plan.goals)
    found = sorted(goals, key=lambda each: (each.due or date.max, each.title), reverse=True)
    return tuple(Choice(each.id, each.title, shown[each.id]) for each in found)


def _below(plan: Plan, goal: Goal) -> set[str]:
    """The goal and every stepping stone under it: none of them can stand above it."""
    waiting, seen = [goal.id], set[str]()
    while waiting:
        each = waiting.pop()
        if each not in seen:
            seen.add(each)
            waiting.extend(stone.id for stone in plan.goals.of(each))
    return seen
