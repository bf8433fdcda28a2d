"""A small walkthrough, and a room to walk it in."""

from collections.abc import Iterator
from functools import cache, partial

import pytest
from prompt_toolkit.application import application
from prompt_toolkit.key_binding.defaults import load_key_bindings
from terminal_screen import Terminal, open_terminal
from walking import World

from planner.acts.goals import add_goal
from planner.change import Change
from planner.goal import Goal
from planner.keeper import Decide
from planner.plan import Plan
from planner.refusal import Refusal
from wizard.flow import Flow
from wizard.scene import Scene
from wizard.steps import Choice, Option, Rating, Text

PETS = (Option("dog", "A dog"), Option("cat", "A cat"), Option("none", "No pet"))


def _add(plan: Plan, *, scene: Scene, id_: str) -> Change:
    if not scene.values.has("name"):
        raise Refusal("there is nothing to keep", "give a name")
    return add_goal(plan, goal=Goal(id_, scene.text("name"), scene.today))


def _decide(scene: Scene, ids: tuple[str, ...]) -> Decide:
    return partial(_add, scene=scene, id_=ids[0])


def _known(plan: Plan, subject: str) -> dict[str, str | None]:
    return {"name": plan.goals[subject].title} if subject else {}


@pytest.fixture
def pets() -> Flow:
    """Four questions, one of which depends on another; a low rating leads back to two of them."""
    return Flow(
        name="pets",
        version=1,
        title="Your pets",
        minutes=1,
        steps=(
            Text(id="name", question="Who are you?", what="name", example="Ada"),
            Choice(id="pet", question="Which pet?", options=PETS, may_skip=False),
            Text(
                id="pet_name",
                question=lambda scene: f"What is the {scene.text('pet')} called?",
                when=lambda scene: scene.text("pet") in ("dog", "cat"),
            ),
            Rating(
                id="joy",
                question="How much joy is it?",
                low=1,
                high=6,
                asks_again=lambda joy, _scene: ("name", "pet") if joy == 1 else (),
            ),
        ),
        decide=_decide,
        ids=2,
        known=_known,
        aside=lambda step, scene: [f"{step.id} of {scene.text('name') or 'nobody'}"],
        summary=lambda scene: [f"A goal called {scene.text('name')}."],
    )


@pytest.fixture
def world() -> World:
    """A plan in memory, on Saturday 21 November 2026."""
    return World()


@pytest.fixture(autouse=True, scope="session")
def keys_bound_once() -> Iterator[None]:
    """Every question binds some hundred keys, which are the same each time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(application, "load_key_bindings", cache(load_key_bindings))
        yield


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    """A terminal of 80 by 24 that exists only in this process."""
    with open_terminal() as opened:
        yield opened
