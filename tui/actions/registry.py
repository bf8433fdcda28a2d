"""The registry: every action of the app, and what is drawn from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual.binding import Binding

from tui.actions import (
    app,
    board,
    goal_page,
    goals,
    journal,
    reviews,
    today,
    values,
    walkthroughs,
    wording,
    writing,
)
from tui.actions.action import Action
from tui.places import Place

ACTIONS: tuple[Action, ...] = (
    *goals.ACTIONS,
    *values.ACTIONS,
    *today.ACTIONS,
    *journal.ACTIONS,
    *reviews.ACTIONS,
    *goal_page.ACTIONS,
    *wording.ACTIONS,
    *board.ACTIONS,
    *writing.ACTIONS,
    *walkthroughs.ACTIONS,
    *app.ACTIONS,
)
"""Every action, in the order in which the help screen and the line of keys show them."""

_BY_ID: Mapping[str, Action] = {action.id: action for action in ACTIONS}


def action_named(id_: str) -> Action:
    """The action of an id."""
    return _BY_ID[id_]


def actions_of(place: Place) -> tuple[Action, ...]:
    """The actions that work in a place."""
    return tuple(action for action in ACTIONS if place in action.places)


def key_of(action: Action, keymap: Mapping[str, str]) -> str:
    """The keys of an action, as the person mapped them."""
    return keymap.get(action.id) or action.key


def complaints(keymap: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with a key map: ids of no action, and keys that it gives twice."""
    for id_ in keymap:
        if id_ not in _BY_ID:
            yield f"The key map names {id_}, which is no action; ? lists them."
    said: set[str] = set()
    for place in Place:
        titles: dict[str, list[str]] = {}
        for action in actions_of(place):
            for key in key_of(action, keymap).split(","):
                titles.setdefault(key.strip(), []).append(action.title)
        for key, named in titles.items():
            if len(named) > 1 and key not in said:
                said.add(key)
                yield f"The key map gives {key} to {' and '.join(named)}."


def bindings(place: Place) -> list[Binding]:
    """The keys of a place; the id of each is that of its action, so that a key map finds it."""
    return [
        Binding(
            action.key,
            f"perform('{action.id}')",
            action.title,
            tooltip=action.tooltip,
            id=action.id,
        )
        for action in actions_of(place)
    ]
