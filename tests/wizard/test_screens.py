"""Golden screens: what a person sees at 80 columns and 24 rows, and at other sizes."""

import asyncio
import os
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from made_answers import DRAFT, ONBOARDING
from terminal_screen import open_terminal
from walking import Answer, Person, World

from planner.acts.goals import add_goal
from planner.goal import Goal, Status
from wizard.asker import Page
from wizard.flow import Flow
from wizard.flows.draft import FLOW as DRAFTING
from wizard.flows.onboarding import FLOW as ONBOARDING_FLOW

GOLDENS = Path(__file__).parent / "goldens"


async def drawn(page: Page, until: str, size: tuple[int, int], *keys: str) -> str:
    """What a terminal of that size shows of a page once some words stand there."""
    with open_terminal(*size) as terminal, terminal.asker.conversation(()):
        task = asyncio.create_task(terminal.asker.ask(page))
        terminal.send(*keys)
        await terminal.shows(until)
        text = terminal.text
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    return text


def compare(name: str, text: str) -> None:
    """Compare with the golden screen of a name, or write it when UPDATE_GOLDENS is set."""
    path = GOLDENS / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDENS"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    assert path.exists(), f"no golden {path.name}; write it with UPDATE_GOLDENS=1 and look at it"
    assert text == path.read_text()


async def page_of(flow: Flow, answers: dict[str, Answer], step: str) -> Page:
    """The page of a step, on the way through a walkthrough."""
    world = World()
    far = Goal(
        "long000001",
        "Lead the reliability team",
        world.clock().date(),
        world.clock().date().replace(year=2029),
        status=Status.ACTIVE,
    )
    if flow is DRAFTING:
        world.keeper.act(partial(add_goal, goal=far))
    person = Person({**answers, "parent": far.id} if flow is DRAFTING else answers)
    await world.walk(flow, person)
    return person.page(step)


@pytest.mark.parametrize(
    ("name", "step", "until", "keys"),
    [
        ("onboard_role", "role", "reliability engineer, wind", ""),
        ("onboard_stage", "stage", "Senior", ""),
        ("onboard_strengths", "strengths", "3.", "calm\rdrawing\r"),
        ("onboard_energy", "energy", "raw data", ""),
        ("onboard_fiscal_start", "fiscal_start", "December", ""),
        ("onboard_long_due", "long_due", "21 Nov 2029", "\x15in 3 years"),
        ("onboard_refused_due", "long_due", "give a day after", "\x15in 3 months\r"),
        ("onboard_measure", "short_measure", "= talks", "\x152 talks per week"),
        ("onboard_reviews", "reviews", "Yearly", ""),
        ("onboard_keep", "keep", "throw the answers away", ""),
        ("draft_wish", "wish", "What do you wish for?", ""),
        ("draft_theme", "theme", "Finance", ""),
        ("draft_template", "template", "short runs", ""),
        ("draft_fill", "fill", "changeover time of the saw", "\rthe saw"),
        ("draft_title", "title", "give a conference talk", ""),
        ("draft_category", "category", "Financial", ""),
        ("draft_in_my_control", "in_my_control", "y n choose", ""),
        ("draft_values", "values", "(LS)", ""),
        ("draft_no_value_because", "no_value_because", "Why does it serve none", ""),
        ("draft_parent", "parent", "(lon)", ""),
        ("draft_milestones", "milestones", "= Register", "Register by 4 Jan"),
        ("draft_confidence", "confidence", "certain", ""),
        ("draft_keep", "keep", "throw the answers away", ""),
    ],
)
async def test_a_page_looks_as_it_did(name: str, step: str, until: str, keys: str) -> None:
    is_draft = name.startswith("draft")
    flow, answers = (DRAFTING, DRAFT) if is_draft else (ONBOARDING_FLOW, ONBOARDING)
    if step == "no_value_because":
        answers = {**answers, "values": []}
    if step in ("theme", "template", "fill"):
        answers = {"wish": None, "theme": "manufacturing", "template": "changeover"}
    page = await page_of(flow, answers, step)
    compare(name, await drawn(page, until, (80, 24), keys))


@pytest.mark.parametrize("size", [(120, 40), (44, 14), (24, 8)])
async def test_a_page_makes_the_best_of_any_size(size: tuple[int, int]) -> None:
    page = await page_of(DRAFTING, DRAFT, "reason")
    compare(f"draft_reason_{size[0]}x{size[1]}", await drawn(page, "1) I enjoy", size))
