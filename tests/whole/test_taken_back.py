"""Every action of the app that changes something is one undo away, and one redo back.

The app is closed in between, and a process of its own takes the change back.
"""

import json
import os
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from made_anchors import ANCHORS
from made_answers import ONBOARDING, STRENGTHS, VISION
from made_goals import BARE, EXAM, LONG, MOCK, PARTNER, TODAY, made_plan
from open_goal import OpenGoal
from warm_process import PROGRAM, run_warm

from planner.acts.commitments import make_commitments
from planner.acts.goals import pause_goal
from planner.change import Change, KeptChange, changed
from planner.plan import Plan
from planner.reviews.commitment import Commitment
from planner.values.value import Value
from store.disk_keeper import DiskKeeper
from store.preferences import MemoryPreferences
from tui.actions.registry import ACTIONS
from tui.app import DualtrackApp
from tui.messages import OpenPlace
from tui.places import Place
from tui.screens.board import BoardScreen
from tui.screens.goal import GoalScreen
from tui.screens.place import PlaceScreen
from tui.screens.today import TodayScreen
from tui.widgets.goal.spots import SpotKind
from tui.widgets.page import Spot
from tui.widgets.today.spots import DaySpot

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TYPE = "type "
"""Begins a step that replaces the text in hand; every other step is a key."""

ON_A_CARD: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "add": (EXAM, ("a", f"{TYPE}Read the new standard by +6m", "enter")),
    "check-in": (EXAM, ("c", "@", "8", "enter")),
    "edit": (EXAM, ("e", f"{TYPE}Pass the whole exam", "ctrl+s")),
    "focus": (LONG, ("f",)),
    "confirm-values": (BARE, ("y",)),
    "link-values": (EXAM, ("v", f"{TYPE}AU love", "enter")),
    "start": (PARTNER, ("s",)),
    "pause": (LONG, ("p", "enter")),
    "finish": (LONG, ("x", "enter")),
    "drop": (LONG, ("d", f"{TYPE}The office moved", "enter")),
    "move": (LONG, ("m", "up", "enter")),
    "move-right": (LONG, (">",)),
    "move-left": (LONG, ("<",)),
    "win": (EXAM, ("w", f"{TYPE}Passed the second section", "enter")),
    "journal": (EXAM, ("n", f"{TYPE}Mornings work best", "ctrl+s")),
}
"""On the board: the goal under the cursor, and what is pressed."""

ON_THE_PAGE: Mapping[str, tuple[Spot, tuple[str, ...]]] = {
    "edit-field": (Spot(SpotKind.FIELD, "title"), ("e", f"{TYPE}Pass the whole exam", "enter")),
    "tick": (Spot(SpotKind.MILESTONE, MOCK), ("space",)),
    "remove": (Spot(SpotKind.MILESTONE, MOCK), ("delete",)),
    "milestone": (Spot(SpotKind.FIELD, "title"), ("m", f"{TYPE}Book the flights", "enter")),
    "measure": (Spot(SpotKind.FIELD, "title"), ("M", f"{TYPE}chapters", "enter")),
    "link": (Spot(SpotKind.FIELD, "title"), ("l", f"{TYPE}日本", "enter")),
    "unlink": (Spot(SpotKind.FIELD, "title"), ("L",)),
    "dismiss": (Spot(SpotKind.FINDING, "no-measure"), ("D",)),
}
"""On the page of the exam, or of a goal with a finding: where the cursor is, what is pressed."""

ON_THE_DAY: Mapping[str, tuple[str, ...]] = {
    "keep-commitment": ("space",),
    "carry-commitment": (">",),
    "snooze": ("z", "enter"),
}
"""On the commitment of the day: what is pressed."""

IN_THE_JOURNAL: Mapping[str, tuple[str, ...]] = {
    "edit-entry": ("e", f"{TYPE}Passed it at the first try", "ctrl+s"),
    "link-entry": ("l", f"{TYPE}Spanish", "enter"),
    "remove-entry": ("delete",),
}
"""On the newest entry of the journal: what is pressed."""

PROMISE = Commitment("pr00000000", TODAY, "Call the examiner")

WALKS: Mapping[str, Mapping[str, object]] = {
    "draft": {"wish": "get certified", "title": "pass the analyst exam", "due": "+5m"},
    "onboard": ONBOARDING,
    "anchors": ANCHORS,
    "ikigai": {
        "love": ["Sail"],
        "good": ["Sail", "Find faults"],
        "needed": ["Find faults"],
        "paid": ["Find faults"],
    },
    "strengths": STRENGTHS,
    "vision": VISION,
    "review": {"wins": ["A rest"], "committing": ["Sleep"]},
}
"""Walkthroughs and their answers; `resume` goes on with one of them."""

VERBS = {"review": ("review", "weekly")}
"""How walkthroughs are begun in the shell whose verb is not their name alone."""

LOOKING = frozenset(
    {"open", "back", "open-spot", "open-value", "history", "filter", "clear-filter", "lane"}
    | {"open-day", "group", "resume", "undo", "redo", "theme", "help", "palette", "quit"}
    | {"place-board", "place-today", "place-values", "place-journal", "place-reviews"}
    | {
        "open-review",
        "pack",
        "templates",
        "open-entry",
        "find",
        "kind",
        "write-in-editor",
        "edit-in-editor",
    }
)
"""Actions that keep no change of their own; what comes from an editor is kept by a form."""


def test_every_action_of_the_registry_is_tried_here_or_changes_nothing() -> None:
    on_records = ON_THE_PAGE.keys() | ON_THE_DAY.keys() | IN_THE_JOURNAL.keys()
    tried = ON_A_CARD.keys() | on_records | WALKS.keys()
    assert tried | LOOKING == {action.id for action in ACTIONS}
    assert not tried & LOOKING


@pytest.fixture
def home() -> Path:
    """A plan on disk with the history of the made one."""
    made = made_plan()
    made.on(TODAY, partial(pause_goal, goal_id=PARTNER, today=TODAY))
    made.on(TODAY, mark_to_confirm)
    made.on(TODAY, partial(make_commitments, commitments=(PROMISE,)))
    directory = Path(os.environ["DUALTRACK_HOME"])
    with closing(DiskKeeper.open(directory, lambda: NOW)) as keeper:
        for change in reversed(tuple(made.keeper.history())):
            keeper.act(partial(again, change=change))
    return directory


def mark_to_confirm(plan: Plan) -> Change:
    """What a retake of an exercise does to a goal that depends on it."""
    old = plan.goals[BARE]
    marked = replace(old, values=(Value.LOVE,), reconfirm=True)
    return Change("Mark a goal", changed(old, marked))


def again(_plan: Plan, *, change: KeptChange) -> Change:
    """The same change once more, in another plan."""
    return Change(change.label, change.edits)


def read(home: Path) -> tuple[Plan, KeptChange]:
    """The plan as the next process reads it, and its newest change."""
    with closing(DiskKeeper.open(home, lambda: NOW)) as keeper:
        return keeper.plan, next(iter(keeper.history()))


def run(*words: str) -> None:
    """A verb in a process of its own."""
    ran = run_warm([PROGRAM, *words], os.environ)
    assert ran.returncode == 0, ran.stderr


def check_taken_back(home: Path, before: Plan) -> None:
    after, change = read(home)
    assert change.number == before.number + 1
    assert after != before
    run("undo")
    undone, undo = read(home)
    assert undone == before
    assert undo.undoes == change.number
    run("redo")
    redone, redo = read(home)
    assert redone == after
    assert redo.redoes == undo.number


async def press_through(home: Path, start: str | Spot | Place, steps: tuple[str, ...]) -> None:
    """Open the app on the plan, put the cursor somewhere, press the keys, and close it.

    `start` is a card of the board, a spot of a goal's page, or a place.
    """
    made = made_plan()
    with closing(DiskKeeper.open(home, lambda: NOW, is_lasting=True)) as keeper:
        app = DualtrackApp(keeper, MemoryPreferences(), None, lambda: NOW, made.new_id)
        async with app.run_test(size=(120, 40)) as pilot:
            await pilot.pause()
            page = OpenGoal(made, app, pilot)
            if isinstance(start, Place):
                app.post_message(OpenPlace(start))
                await pilot.pause()
                if isinstance(app.screen, TodayScreen):
                    app.screen.sheet.move_to(Spot(DaySpot.COMMITMENT, PROMISE.id))
            elif isinstance(start, Spot):
                goal_id = BARE if start.kind is SpotKind.FINDING else EXAM
                app.push_screen(GoalScreen(app.desk, goal_id))
                await pilot.pause()
                page.screen.sheet.move_to(start)
            else:
                assert isinstance(app.screen, BoardScreen)
                app.screen.point_at(start)
            await pilot.pause()
            for step in steps:
                if step.startswith(TYPE):
                    await page.type(step.removeprefix(TYPE))
                else:
                    await page.press(step)
            assert isinstance(app.screen, PlaceScreen), "a dialog is still open"


@pytest.mark.parametrize("action", ON_A_CARD)
async def test_an_action_on_a_card_is_taken_back_and_brought_back(action: str, home: Path) -> None:
    before, _ = read(home)
    await press_through(home, *ON_A_CARD[action])
    check_taken_back(home, before)


@pytest.mark.parametrize("action", ON_THE_PAGE)
async def test_an_action_on_the_page_is_taken_back_and_brought_back(
    action: str, home: Path
) -> None:
    before, _ = read(home)
    await press_through(home, *ON_THE_PAGE[action])
    check_taken_back(home, before)


@pytest.mark.parametrize(
    ("place", "steps"),
    [
        *((Place.TODAY, steps) for steps in ON_THE_DAY.values()),
        *((Place.JOURNAL, steps) for steps in IN_THE_JOURNAL.values()),
    ],
    ids=[*ON_THE_DAY, *IN_THE_JOURNAL],
)
async def test_an_action_in_a_place_is_taken_back_and_brought_back(
    place: Place, steps: tuple[str, ...], home: Path
) -> None:
    before, _ = read(home)
    await press_through(home, place, steps)
    check_taken_back(home, before)


@pytest.mark.parametrize("flow", WALKS)
def test_a_walkthrough_is_taken_back_and_brought_back(
    flow: str, home: Path, tmp_path: Path
) -> None:
    before, _ = read(home)
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps(WALKS[flow]))
    run(*VERBS.get(flow, (flow,)), "--answers", str(answers))
    check_taken_back(home, before)
