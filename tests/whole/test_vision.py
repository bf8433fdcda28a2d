"""The vision in a real terminal: a reflection, five years, hopes and what matters most."""

import pytest
from real_terminal import ENTER, RealTerminal

from planner.values.reflections import REFLECTIONS

CTRL_N = "\x0e"


@pytest.mark.timeout(120)
def test_a_reflection_a_vision_and_two_priorities_are_kept() -> None:
    first, *others = REFLECTIONS.values()
    terminal = RealTerminal("vision").see(first[:60]).press("the raw signal", ENTER)
    for question in others:
        terminal.see(question[:60]).press(ENTER)
    terminal.see("Picture an ordinary weekday").press("a workshop by the sea", ENTER)
    terminal.see("one to two years?").press("my own project", ENTER, ENTER)
    terminal.see("three to ten years?").press(ENTER)
    terminal.see("matters most in these years?").press("6")
    terminal.see("So far: Balance").press("1")
    terminal.see("So far: Balance, then Skill").press(CTRL_N)
    terminal.see("+ reflection “the raw signal”").see("+ vision “a workshop by the sea”")
    terminal.press(ENTER)
    assert terminal.ended() == 0
    assert "Reflect, and write the vision: kept in your plan." in terminal.shown
    again = RealTerminal("vision").see("you wrote: “the raw signal”")
    again.kill()
