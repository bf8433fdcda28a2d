"""The registry of actions, and what is drawn from it."""

import re
from collections import Counter

import pytest
from made_board import PYTHON, opened
from textual.command import CommandPalette
from textual.widgets import Input

from cli.verbs import VERBS
from store.preferences import MemoryPreferences
from tui.actions.action import Action
from tui.actions.registry import ACTIONS, action_named, actions_of, bindings
from tui.dialogs.help import help_lines
from tui.places import Place
from tui.widgets.ink import text_of, width_of
from tui.widgets.press_line import key_name


@pytest.mark.parametrize("action", ACTIONS, ids=[action.id for action in ACTIONS])
def test_every_action_has_a_title_a_key_a_tooltip_and_a_shell_twin(action: Action) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", action.id)
    assert action.title
    assert action.key
    assert action.tooltip.endswith(".")
    assert action.verb
    assert action.places


@pytest.mark.parametrize("action", ACTIONS, ids=[action.id for action in ACTIONS])
def test_the_shell_twin_of_an_action_is_a_verb_that_exists(action: Action) -> None:
    words = action.verb.split()
    if "dualtrack" in words and words[-1] != "dualtrack":
        verb = words[words.index("dualtrack") + 1]
        assert verb.startswith("--") or verb in VERBS


def test_ids_are_unique_and_no_key_means_two_things_in_one_place() -> None:
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    for place in Place:
        keys = Counter(key for action in actions_of(place) for key in action.key.split(","))
        assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("place", list(Place))
def test_the_bindings_of_a_place_are_its_actions(place: Place) -> None:
    made = bindings(place)
    assert [binding.id for binding in made] == [action.id for action in actions_of(place)]
    assert all(binding.tooltip == action_named(binding.id or "").tooltip for binding in made)


@pytest.mark.parametrize("place", list(Place))
@pytest.mark.parametrize("width", [40, 60, 98])
def test_the_help_screen_names_every_action_of_the_place_with_its_key(
    place: Place, width: int
) -> None:
    keys = {action.id: action.key for action in actions_of(place)}
    lines = list(help_lines(place, keys, "★ focus", width))
    text = "\n".join(text_of(line) for line in lines)
    for action in actions_of(place):
        assert re.search(
            rf"^{re.escape(key_name(action.key))} +{re.escape(action.title)}", text, re.M
        )
        assert "".join(action.verb.split()) in "".join(text.split())
    assert all(width_of(line) <= width for line in lines)


async def test_the_palette_offers_every_action_of_the_place_and_performs_it() -> None:
    async with opened() as app:
        offered = {command.title for command in app.app.get_system_commands(app.app.screen)}
        expected = {action.title for action in actions_of(Place.BOARD) if action.id != "palette"}
        assert offered == expected
        await app.press("ctrl+p")
        assert isinstance(app.app.screen, CommandPalette)
        await app.pilot.press(*"Focus")
        await app.app.workers.wait_for_complete(
            [each for each in app.app.workers if each.node is app.app.screen]
        )
        await app.pilot.pause(0.3)
        await app.press("enter")
        await app.press("enter")
        await app.settle()
        assert app.made.keeper.plan.goals[PYTHON].focus


async def test_a_key_map_moves_an_action_to_another_key_everywhere() -> None:
    preferences = MemoryPreferences({"add": "z"})
    async with opened(preferences=preferences) as app:
        await app.press("a")
        assert not app.app.screen.query(Input)
        await app.press("z")
        assert app.app.screen.query(Input)
        assert app.board.keys["add"] == "z"


async def test_a_key_that_the_map_gives_twice_is_said() -> None:
    preferences = MemoryPreferences({"add": "w"})
    async with opened(preferences=preferences) as app:
        assert app.toasts == ["The key map gives w to Add and Win."]


async def test_an_action_that_the_key_map_invents_is_said() -> None:
    async with opened(preferences=MemoryPreferences({"fly": "z"})) as app:
        assert app.toasts == ["The key map names fly, which is no action; ? lists them."]


@pytest.mark.parametrize(
    "keys", [{"add": ""}, {"add": "no such key"}, {"add": "ctrl+"}, {"x": "y"}]
)
async def test_a_key_map_that_makes_no_sense_ends_nothing(keys: dict[str, str]) -> None:
    async with opened(preferences=MemoryPreferences(keys)) as app:
        await app.press("down", "z")
        assert app.title


async def test_ctrl_c_says_how_to_leave_instead_of_leaving() -> None:
    async with opened() as app:
        await app.press("ctrl+c")
        assert app.toasts == [
            "Nothing was interrupted. Press q to leave (from a dialog, Esc first)."
        ]
        assert app.app.is_running


async def test_no_screenshot_of_private_text_is_offered() -> None:
    async with opened() as app:
        titles = {command.title for command in app.app.get_system_commands(app.app.screen)}
        assert not any("screenshot" in title.casefold() for title in titles)
