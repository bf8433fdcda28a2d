"""Onboarding in a real terminal, from the first question to two linked goals on the board."""

import signal

import pytest
from onboarding_answers import ANSWERS, LONG_TITLE, SHORT_TITLE
from real_terminal import CTRL_C, CTRL_S, ENTER, RealTerminal

SIZES = [(80, 24), (120, 40)]
KEEP = "Yes, keep it"


def answer(terminal: RealTerminal, number: int) -> None:
    """Answer the question that stands at a number, once it is there."""
    question, keys = ANSWERS[number - 1]
    terminal.see(f"step {number} of").see(question).press(*keys)


def _id_of(title: str) -> str:
    listed = RealTerminal("list", title)
    assert listed.ended() == 0
    row = next(line for line in listed.shown.splitlines() if title in line)
    return row.split()[0]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("size", SIZES, ids=["80x24", "120x40"])
def test_two_linked_goals_stand_on_the_board_at_the_end(size: tuple[int, int]) -> None:
    terminal = RealTerminal("onboard", size=size)
    for number in range(1, len(ANSWERS) + 1):
        answer(terminal, number)
    terminal.see(KEEP).press(ENTER)
    assert terminal.ended() == 0
    board = RealTerminal(size=size)
    board.see(SHORT_TITLE[:12]).press("t").see(LONG_TITLE[:12]).press("q")
    assert board.ended() == 0
    page = RealTerminal("list", "parent:" + _id_of(LONG_TITLE))
    assert page.ended() == 0
    assert SHORT_TITLE in page.shown


@pytest.mark.timeout(600)
def test_a_walk_killed_at_any_question_asks_that_question_again() -> None:
    words = "onboard"
    for number, (question, _) in enumerate(ANSWERS, 1):
        terminal = RealTerminal(words)
        terminal.see(f"step {number} of").see(question)
        terminal.kill()
        terminal = RealTerminal("resume")
        answer(terminal, number)
        terminal.see(f"step {number + 1} of" if number < len(ANSWERS) else KEEP)
        terminal.kill()
        words = "resume"
    terminal = RealTerminal("resume").see(KEEP).press(ENTER)
    assert terminal.ended() == 0
    assert "dualtrack opens the board." in terminal.shown
    board = RealTerminal("board", size=(120, 60))
    assert board.ended() == 0
    assert SHORT_TITLE in board.shown
    assert LONG_TITLE in board.shown


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("key", "code"), [(CTRL_C, 130), (CTRL_S, 130)], ids=["ctrl-c", "ctrl-s"])
def test_leaving_says_what_is_kept_and_which_command_goes_on(key: str, code: int) -> None:
    terminal = RealTerminal("onboard")
    answer(terminal, 1)
    terminal.see("step 2 of").press(key)
    assert terminal.ended() == code
    assert "dualtrack resume" in " ".join(terminal.shown.split())


@pytest.mark.timeout(300)
def test_the_same_walk_from_inside_the_app_gives_the_screen_back() -> None:
    adding = RealTerminal("add", "A first goal by +3m")
    assert adding.ended() == 0
    app = RealTerminal(size=(120, 40)).see("A first goal").press("O")
    for number in range(1, len(ANSWERS) + 1):
        answer(app, number)
    app.see(KEEP).press(ENTER)
    app.see("A first goal").see(SHORT_TITLE[:12]).press("u")
    app.see("Undo")
    app.press("q")
    assert app.ended() == 0


@pytest.mark.timeout(300)
def test_the_exercise_that_was_chosen_begins_as_soon_as_the_plan_is_kept() -> None:
    terminal = RealTerminal("onboard")
    for number in range(1, len(ANSWERS)):
        answer(terminal, number)
    terminal.see("What next?").press("2")
    terminal.see(KEEP).press(ENTER)
    terminal.see("Career anchors").see("step 1 of").press(CTRL_S)
    assert terminal.ended() == 130
    assert b"Set up the plan: kept in your plan." in terminal.raw
    assert "nothing is kept" in terminal.shown


@pytest.mark.timeout(300)
def test_an_empty_machine_is_offered_three_ways_to_begin() -> None:
    terminal = RealTerminal().see("Set up my plan").see("Look around").see("empty board")
    terminal.press("3").see("Board")
    terminal.press("q")
    assert terminal.ended() == 0


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)], ids=["term", "hup"]
)
def test_a_signal_ends_a_walk_with_its_answers_kept_and_the_terminal_in_order(
    number: signal.Signals, code: int
) -> None:
    terminal = RealTerminal("onboard")
    answer(terminal, 1)
    terminal.see("step 2 of")
    terminal.signal(number)
    assert terminal.ended() == code
    assert b"Traceback" not in terminal.raw
    assert terminal.raw.rfind(b"\x1b[?25h") >= terminal.raw.rfind(b"\x1b[?25l")
    again = RealTerminal("resume").see("step 2 of")
    again.kill()


@pytest.mark.timeout(300)
def test_an_empty_plan_offers_to_go_on_with_the_walk_that_was_stopped() -> None:
    terminal = RealTerminal("onboard")
    answer(terminal, 1)
    terminal.see("step 2 of").kill()
    terminal = RealTerminal().see("Go on with “Set up your plan” (1 of 25 answered)").press(ENTER)
    terminal.see("step 2 of").press(CTRL_S)
    assert terminal.ended() == 130
