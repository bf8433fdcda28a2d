"""What the shell says of a goal in plain lines."""

from dataclasses import replace

from plans import GOAL, TODAY, plan_of

from cli.board_text import GoalLines
from cli.goal_page import goal_lines
from planner.values.value import Value

MARKED = replace(GOAL, values=(Value.AUTONOMY, Value.LOVE), reconfirm=True)


def test_a_line_names_values_and_that_they_are_to_be_confirmed() -> None:
    plan = plan_of(MARKED)
    assert list(GoalLines(plan, TODAY).signs(MARKED))[-2:] == ["to confirm", "AU love"]
    assert "AU love" in GoalLines(plan, TODAY).line(MARKED)


def test_the_page_names_values_in_words_and_the_command_that_confirms_them() -> None:
    lines = list(goal_lines(plan_of(MARKED), MARKED, TODAY))
    handle = MARKED.id[:3]
    assert lines[lines.index("  autonomy/independence (AU)") + 1 :][:2] == [
        "  what you love (love)",
        f"  one of them has moved: dualtrack confirm {handle}, or edit {handle} values=...",
    ]


def test_the_page_says_why_a_goal_serves_no_value() -> None:
    excused = replace(GOAL, no_value_because="The law asks for it")
    lines = list(goal_lines(plan_of(excused), excused, TODAY))
    assert any("The law asks for it" in line for line in lines)
    assert not any("has moved" in line for line in lines)
