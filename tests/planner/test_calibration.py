from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import START, plan_of

from planner.calibration import Bin, calibration, forecasts, too_few_words
from planner.calibration_words import bin_words, calibration_lines
from planner.check_in import CheckIn
from planner.goal import Goal, Status
from planner.plan import Plan

DONE, DROPPED = Status.DONE, Status.DROPPED
LASTING = timedelta(100)


def closed(name: str, confidence: int | None, status: Status = DONE) -> Goal:
    """A goal that lasted a hundred days."""
    return Goal(
        name, name, START, START + LASTING, status=status, confidence=confidence,
        ended_on=START + LASTING,
    )  # fmt: skip


def said(goal: Goal, day: int, confidence: int | None) -> CheckIn:
    return CheckIn(f"{goal.id}{day}", goal.id, START + timedelta(day), (), confidence, "noted")


def five(*others: Goal) -> Plan:
    return plan_of(
        closed("one", 90), closed("two", 80), closed("three", 70, DROPPED), closed("four", 30),
        closed("five", 10, DROPPED), *others,
    )  # fmt: skip


def test_the_score_of_five_goals_is_the_mean_squared_error_with_four_digits() -> None:
    found = calibration(five())
    assert found is not None
    assert found.goals == 5
    assert found.brier == 0.208  # (0.01 + 0.04 + 0.49 + 0.49 + 0.01) / 5


def test_the_score_is_rounded_to_four_digits() -> None:
    found = calibration(five(closed("six", 77), closed("seven", 33, DROPPED)))
    assert found is not None
    assert found.brier == 0.1717  # (1.04 + 0.0529 + 0.1089) / 7 = 0.171685...


def test_the_bins_hold_count_mean_confidence_and_the_share_reached() -> None:
    found = calibration(five())
    assert found is not None
    assert found.bins == (
        Bin(0, 20, 1, 10, 0),
        Bin(20, 40, 1, 30, 1),
        Bin(40, 60, 0, None, None),
        Bin(60, 80, 1, 70, 0),
        Bin(80, 100, 2, 85, 1),
    )


@pytest.mark.parametrize(
    ("confidence", "low"),
    [(0, 0), (19, 0), (20, 20), (39, 20), (40, 40), (60, 60), (79, 60), (80, 80), (100, 80)],
)
def test_a_confidence_falls_into_the_bin_that_begins_with_it(confidence: int, low: int) -> None:
    found = calibration(plan_of(*(closed(f"g{n}", confidence) for n in range(5))))
    assert found is not None
    assert [each.low for each in found.bins if each.goals] == [low]


def test_below_five_closed_goals_it_says_how_many_there_are() -> None:
    plan = plan_of(closed("one", 90), closed("two", 80), closed("three", 70, DROPPED))
    assert calibration(plan) is None
    assert too_few_words(plan) == "too few: 3 of 5"
    assert next(calibration_lines(plan)) == "Closed goals with a confidence: too few: 3 of 5."


def test_goals_that_are_open_or_never_had_a_confidence_do_not_count() -> None:
    going = Goal("going", "going", START, START + LASTING, status=Status.ACTIVE, confidence=50)
    assert forecasts(plan_of(going, closed("silent", None))) == ()


@pytest.mark.parametrize(
    ("check_ins", "confidence"),
    [
        ([], 60),
        ([(10, 40)], 40),
        ([(10, 40), (50, 30)], 30),
        ([(10, 40), (51, 100)], 40),
        ([(49, 20), (50, None)], 20),
        ([(99, 0)], 60),
    ],
)
def test_the_newest_confidence_up_to_the_middle_counts_else_that_of_the_draft(
    check_ins: list[tuple[int, int | None]], confidence: int
) -> None:
    goal = closed("one", 60)
    plan = plan_of(goal, *(said(goal, day, sure) for day, sure in check_ins))
    assert [each.confidence for each in forecasts(plan)] == [confidence]


def test_a_goal_that_ended_before_its_start_is_judged_by_what_was_said_until_its_end() -> None:
    ended = START - timedelta(10)
    goal = Goal("early", "early", START, None, status=DROPPED, confidence=50, ended_on=ended)
    plan = plan_of(goal, said(goal, -10, 20), said(goal, -5, 90))
    assert [each.confidence for each in forecasts(plan)] == [20]


confident = st.lists(
    st.tuples(st.integers(0, 100), st.sampled_from([DONE, DROPPED])), min_size=5, max_size=12
)


@given(confident)
def test_the_score_lies_between_0_and_1_and_the_bins_hold_every_goal(
    made: list[tuple[int, Status]],
) -> None:
    goals = [closed(f"g{n}", confidence, status) for n, (confidence, status) in enumerate(made)]
    found = calibration(plan_of(*goals))
    assert found is not None
    assert 0 <= found.brier <= 1
    assert sum(each.goals for each in found.bins) == len(goals) == found.goals
    reached = sum(each.goals * (each.reached or 0) for each in found.bins)
    assert round(reached) == sum(status is DONE for _, status in made)


@pytest.mark.parametrize(
    ("confidence", "brier"), [((100, 0), 0.0), ((50, 50), 0.25), ((0, 100), 1.0)]
)
def test_foresight_guessing_and_error_score_0_a_quarter_and_1(
    confidence: tuple[int, int], brier: float
) -> None:
    goals = [closed(f"d{n}", confidence[0]) for n in range(3)]
    found = calibration(plan_of(*goals, *(closed(f"x{n}", confidence[1], DROPPED) for n in "ab")))
    assert found is not None
    assert found.brier == brier


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Bin(0, 20, 0, None, None), "0 to 20%: no goal"),
        (Bin(0, 20, 1, 10, 1), "0 to 20%: you said 10%, 1 of 1 was reached (100%)"),
        (
            Bin(60, 80, 3, 70, 1 / 3),
            "60 to 80%: you said 70%, 1 of 3 were reached (33%): less than you thought",
        ),
        (
            Bin(20, 40, 4, 30, 1),
            "20 to 40%: you said 30%, 4 of 4 were reached (100%): better than you thought",
        ),
        (Bin(60, 80, 3, 70, 2 / 3), "60 to 80%: you said 70%, 2 of 3 were reached (67%)"),
    ],
)
def test_a_bin_in_words_concludes_only_from_three_goals_and_a_clear_difference(
    found: Bin, words: str
) -> None:
    assert bin_words(found) == words


def test_the_words_leave_empty_bins_out() -> None:
    lines = list(calibration_lines(five()))
    assert lines[0] == "What you said halfway, against what became of 5 closed goals:"
    assert sum(": you said" in line for line in lines) == 4
    assert "Brier score 0.2080." in lines


def test_the_day_of_the_middle_is_the_earlier_one_of_two() -> None:
    goal = Goal(
        "odd", "odd", date(2026, 1, 1), None, status=DROPPED, confidence=50,
        ended_on=date(2026, 1, 4),
    )  # fmt: skip
    late = CheckIn("late", goal.id, date(2026, 1, 3), (), 90)
    there = CheckIn("there", goal.id, date(2026, 1, 2), (), 20)
    assert [each.confidence for each in forecasts(plan_of(goal, late, there))] == [20]
