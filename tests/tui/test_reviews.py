"""The Reviews place and the page of one review, by keys."""

from collections.abc import Mapping
from contextlib import nullcontext
from datetime import UTC, date, datetime
from functools import partial

import pytest
from golden_screens import Golden, screen_text
from made_board import PYTHON, TALKS
from made_board import opened as opened_board
from made_goals import MadePlan
from made_reviews import QUARTERLY, made_reviews, opened
from textual.pilot import Pilot

from planner.acts.goals import add_goal
from planner.goal import Goal, Status
from planner.keeper import Draft, Json
from planner.refusal import Refusal
from store.drafts import MemoryDrafts
from tui.app import DualtrackApp
from tui.screens.goal import GoalScreen
from tui.screens.review import ReviewScreen
from tui.screens.reviews import ReviewsScreen
from tui.widgets.page import Spot
from tui.widgets.review.spots import ReviewSpot
from tui.widgets.reviews.spots import ReviewsSpot

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])


def quarter(screen: object) -> Spot:
    assert isinstance(screen, ReviewsScreen)
    return Spot(ReviewsSpot.REVIEW, QUARTERLY)


async def test_enter_opens_the_review_under_the_cursor() -> None:
    async with opened() as app:
        screen = app.app.screen
        assert isinstance(screen, ReviewsScreen)
        screen.sheet.move_to(quarter(screen))
        await app.press("enter")
        assert isinstance(app.app.screen, ReviewScreen)
        assert app.app.screen.review.id == QUARTERLY


async def test_a_goal_of_a_review_can_be_opened_and_left_again() -> None:
    async with opened() as app:
        await read_quarter(app.pilot)
        await app.settle()
        screen = app.app.screen
        assert isinstance(screen, ReviewScreen)
        screen.sheet.move_to(Spot(ReviewSpot.VERDICT, TALKS))
        await app.press("enter")
        assert isinstance(app.app.screen, GoalScreen)
        await app.press("escape", "escape")
        assert isinstance(app.app.screen, ReviewsScreen)


async def test_the_page_of_a_review_shows_what_it_changed_and_not_its_words_twice() -> None:
    async with opened((120, 60)) as app:
        await read_quarter(app.pilot)
        await app.settle()
        shown = screen_text(app.app)
        assert "~ goal “Give two talks at the regional meetup”: due" in shown
        assert shown.count("Test first") == 1


async def test_a_closed_letter_shows_its_day_and_no_word() -> None:
    async with opened((120, 60)) as app:
        await read_quarter(app.pilot)
        await app.settle()
        assert "You will have forgotten" not in screen_text(app.app)
        assert "It opens on Sat 2 Oct 2027." in screen_text(app.app)


async def test_undoing_a_review_leaves_its_page() -> None:
    async with opened() as app:
        await read_quarter(app.pilot)
        await app.press("u")
        assert isinstance(app.app.screen, ReviewsScreen)
        assert QUARTERLY not in app.made.keeper.plan.reviews


async def test_the_rest_of_the_list_is_shown_on_enter() -> None:
    async with opened((80, 24)) as app:
        screen = app.app.screen
        assert isinstance(screen, ReviewsScreen)
        screen.sheet.move_to(Spot(ReviewsSpot.MORE, ""))
        await app.press("enter")
        spots = [each for each in screen.sheet.page.order if each.kind is ReviewsSpot.REVIEW]
        assert len(spots) == len(app.made.keeper.plan.reviews) == 45


async def test_a_gap_of_the_market_becomes_the_wish_of_a_draft(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(DualtrackApp, "suspend", lambda _app: nullcontext())
    walks: list[tuple[str, Mapping[str, Json]]] = []

    async def walked(flow: str, _subject: str, known: Mapping[str, Json]) -> str:
        walks.append((flow, known))
        return ""

    async with opened((80, 24), walkthrough=walked) as app:
        screen = app.app.screen
        assert isinstance(screen, ReviewsScreen)
        screen.sheet.move_to(Spot(ReviewsSpot.GAP, "Python"))
        await app.press("A")
        assert walks == [("draft", {"wish": "get better at Python to level 4"})]


async def test_a_skill_at_its_target_is_no_gap() -> None:
    async with opened((200, 60)) as app:
        shown = screen_text(app.app)
        assert "Python" in shown
        assert "budgets" in shown
        assert "Welding" not in shown


async def test_a_page_of_a_review_is_written_for_whom_and_where_one_says() -> None:
    packed: list[tuple[str, str, str]] = []

    def pack(review_id: str, reader: str, path: str) -> str:
        packed.append((review_id, reader, path))
        return f"Written to {path}"

    async with opened(packer=pack) as app:
        await read_quarter(app.pilot)
        await app.press("P")
        await app.type("manager", "reader")
        await app.type("q3.html", "file")
        assert "leaves out" in app.words
        await app.submit()
        assert packed == [(QUARTERLY, "manager", "q3.html")]
        assert app.toasts == ["Written to q3.html"]


async def test_a_page_needs_a_review_under_the_cursor() -> None:
    async with opened() as app:
        await app.press("P")
        assert app.toasts == ["Put the cursor on a past review first."]


async def test_a_page_that_cannot_be_written_leaves_the_form_open_with_the_reason() -> None:
    def pack(_review_id: str, _reader: str, path: str) -> str:
        raise Refusal(f"{path} is there already", "choose another name")

    async with opened(packer=pack) as app:
        await read_quarter(app.pilot)
        await app.press("P")
        await app.submit()
        assert "is there already" in app.words


@SIZES
async def test_the_golden_reviews(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size) as app:
        assert not golden(app.app, f"reviews-{size[0]}x{size[1]}")


@SIZES
async def test_the_golden_reviews_without_colour(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size, theme="plain") as app:
        assert not golden(app.app, f"reviews-plain-{size[0]}x{size[1]}")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_golden_page_of_a_review(size: tuple[int, int], golden: Golden) -> None:
    async with opened(size) as app:
        await read_quarter(app.pilot)
        await app.settle()
        assert not golden(app.app, f"review-{size[0]}x{size[1]}")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_golden_reviews_of_a_new_plan(size: tuple[int, int], golden: Golden) -> None:
    made = MadePlan()
    day = date(2026, 11, 21)
    goal = Goal(PYTHON, "Learn to sail", day, date(2027, 6, 1), status=Status.ACTIVE)
    made.on(day, partial(add_goal, goal=goal))
    async with opened(size, made=made) as app:
        assert not golden(app.app, f"reviews-new-{size[0]}x{size[1]}")


async def read_quarter(pilot: Pilot[None]) -> None:
    """Open the page of the quarterly review."""
    screen = pilot.app.screen
    assert isinstance(screen, ReviewsScreen)
    screen.sheet.move_to(quarter(screen))
    await pilot.press("enter")
    await pilot.pause()


@pytest.mark.parametrize("key", ["2", "6"])
async def test_a_review_that_was_stopped_is_shown_with_the_key_that_goes_on(key: str) -> None:
    begun = datetime(2026, 11, 20, 9, tzinfo=UTC)
    drafts = MemoryDrafts()
    draft = Draft("draft00001", "quarterly", 1, begun, {"wins": ["A rest"]})
    with drafts.open(draft):
        drafts.save(draft)
    async with opened_board((120, 40), made=made_reviews(), drafts=drafts) as app:
        await app.press(key)
        shown = screen_text(app.app)
        assert "The quarterly review is begun and not finished." in shown
        assert "R goes on." in shown


async def test_a_page_key_leads_from_the_head_into_the_page() -> None:
    async with opened((80, 24)) as app:
        await read_quarter(app.pilot)
        await app.press("pagedown")
        screen = app.app.screen
        assert isinstance(screen, ReviewScreen)
        assert screen.sheet.cursor.kind is not ReviewSpot.HEAD
        assert screen.sheet.scroll_offset.y > 0
        await app.press("pageup", "pageup")
        assert screen.sheet.cursor.kind is ReviewSpot.HEAD


async def test_a_review_that_is_due_can_be_put_off_and_then_is_not_due() -> None:
    async with opened() as app:
        await app.press("z")
        assert "Sun 22 Nov 2026, tomorrow" in app.words
        await app.press("enter")
        assert app.newest == "Snooze the annual review"
        await app.press("z")
        assert app.toasts == ["No review is due, so there is none to put off."]
