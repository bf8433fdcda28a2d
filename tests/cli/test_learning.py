from collections.abc import Callable
from typing import Any

Verb = Callable[..., Any]


def close(verb: Verb, title: str, confidence: int, *, done: bool) -> None:
    goal = verb("add", f"{title} by end of Q2 @{confidence}%", "--json").json
    assert isinstance(goal, dict)
    if done:
        verb("done", goal["id"])
    else:
        verb("drop", goal["id"], "No longer needed")


def test_calibration_below_five_closed_goals_says_too_few(verb: Verb) -> None:
    for title in ("Learn to weld", "Run a race", "Write a book"):
        close(verb, title, 80, done=True)
    assert verb("calibration").out.startswith("Closed goals with a confidence: too few: 3 of 5.\n")
    assert verb("calibration", "--json").json is None


def test_calibration_compares_confidence_with_outcomes(verb: Verb) -> None:
    for n, (confidence, done) in enumerate(
        [(90, True), (80, True), (70, False), (30, True), (10, False)]
    ):
        close(verb, f"Goal {n}{n}{n}", confidence, done=done)
    shown = verb("calibration").out
    assert "  80 to 100%: you said 85%, 2 of 2 were reached (100%)\n" in shown
    assert "Brier score 0.2080.\n" in shown
    found = verb("calibration", "--json").json
    assert isinstance(found, dict)
    assert (found["goals"], found["brier"], len(found["bins"])) == (5, 0.208, 5)


def test_patterns_show_what_recurs_with_the_entries_behind_it(verb: Verb, goal_id: str) -> None:
    verb("win", "The night shift solved a stop", "--goal", goal_id, "--on", "2 Nov")
    verb("win", "Night shift without a call")
    verb("journal", "Rain", "--kind", "roadblock", "--blocker", "outside")
    shown = verb("patterns").out
    assert shown.startswith(
        "What recurs in successes\n"
        "  night, shift: twice\n"
        "    2026-11-21  Night shift without a call\n"
        "    2026-11-02  The night shift solved a stop\n"
        "\n"
        "What recurs in struggles\n"
        "  nothing yet\n"
        "\n"
        "What gets in the way\n"
        "  outside: once\n"
    )
    assert "Pass the CPA exam: 1 success, 0 struggles" in shown


def test_patterns_begin_on_the_day_that_is_asked_for(verb: Verb) -> None:
    verb("win", "The night shift solved a stop", "--on", "2 Nov")
    verb("win", "Night shift without a call")
    found = verb("patterns", "--since", "10 Nov", "--json").json
    assert isinstance(found, dict)
    assert (found["since"], found["until"], found["successes"]) == ("2026-11-10", "2026-11-21", [])
    whole = verb("patterns", "--json").json
    assert isinstance(whole, dict)
    assert whole["since"] == "2026-11-02"
    assert [each["words"] for each in whole["successes"]] == [["night", "shift"]]


def test_adding_a_goal_like_a_dropped_one_brings_its_lesson_back_once(verb: Verb) -> None:
    goal = verb("add", "Publish a maintenance blog by end of Q2", "--json").json
    verb("drop", goal["id"], "Too many hours", "--lesson", "Promise after a quarter of proof.")
    again = verb("add", "Start a maintenance blog by end of Q3")
    lesson = "dualtrack: note: You learned on 2026-11-21: Promise after a quarter of proof.\n"
    assert again.err == lesson
    assert verb("add", "Publish the blog on maintenance", "--dry-run").err == lesson
    assert verb("add", "Learn Danish").err == ""
