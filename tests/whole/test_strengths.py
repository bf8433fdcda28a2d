"""Strengths in a real terminal: typed, marked, told, ranked, and kept in the plan."""

import pytest
from real_terminal import DOWN, ENTER, RealTerminal

SPACE = " "


@pytest.mark.timeout(120)
def test_a_typed_and_a_marked_strength_are_ranked_with_their_episodes() -> None:
    terminal = RealTerminal("strengths").see("in your own words?")
    terminal.press("kindness", ENTER, ENTER).see("Where is “kindness” from")
    terminal.press("VIA, May 2026", ENTER).see("Which of these 32").press(DOWN, SPACE, ENTER)
    terminal.see("When did “kindness”").press("the new colleague stayed", ENTER)
    terminal.see("When did “finding the fault”").press("the line ran by noon", ENTER)
    terminal.see("Which of them comes first?").see("2) finding the fault").press("2")
    terminal.see("What do you miss").press("budgets", ENTER, ENTER)
    terminal.see("1. finding the fault").see("2. kindness (VIA, May 2026)").see("Yes, keep it")
    terminal.press(ENTER)
    assert terminal.ended() == 0
    assert "Rank the strengths: kept in your plan." in terminal.shown
    again = RealTerminal("strengths").see("finding the fault, kindness").see("1. kindness")
    again.kill()


@pytest.mark.timeout(120)
def test_the_whole_list_can_be_reached_on_a_small_terminal() -> None:
    terminal = RealTerminal("strengths").see("in your own words?").press(ENTER)
    terminal.see("putting hard things simply: Others can repeat what you explained")
    terminal.press(*[DOWN] * 31)
    terminal.see("changing course: When the facts turn you turn, without mourning")
    terminal.kill()
