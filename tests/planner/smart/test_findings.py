"""Advice on a sentence: what triggers each finding, and that it stays quiet elsewhere."""

from datetime import date

import pytest

from planner.horizon import Track
from planner.smart.calendar import Calendar
from planner.smart.critique import critique
from planner.smart.goal_fields import GoalFields
from planner.smart.verdict import Finding

CALENDAR = Calendar(date(2026, 11, 21))


NO_FIELDS = GoalFields()


def findings(sentence: str, fields: GoalFields = NO_FIELDS) -> dict[str, Finding]:
    return {each.id: each for each in critique(sentence, fields, CALENDAR).findings}


@pytest.mark.parametrize(
    ("sentence", "finding"),
    [
        ("Improve my communication skills", "vague-verb"),
        ("Understand people better", "vague-verb"),
        ("Write better code", "no-object"),
        ("More repeat customers", "no-object"),
        ("Learn Rust", "no-measure"),
        ("Be 100% committed to the club", "decorative-number"),
        ("Write two letters", "no-deadline"),
        ("Write two letters a week", "frequency-without-end"),
        ("Publish the guide by 1 March 2024", "past-date"),
        ("Open a bakery and hire five bakers and write three cookbooks", "two-goals-in-one"),
        ("Stop interrupting people", "avoidance"),
        ("Don't be late any more", "avoidance"),
        ("Attend two trade fairs", "activity-not-outcome"),
        ("Get promoted to senior clerk", "outside-my-control"),
        ("Increase sign-ups by 20% by May", "no-baseline"),
    ],
)
def test_a_weakness_of_a_sentence_has_its_finding(sentence: str, finding: str) -> None:
    found = findings(sentence)[finding]
    assert found.reason.endswith(".")
    assert found.question.endswith("?")


@pytest.mark.parametrize(
    ("sentence", "finding"),
    [
        ("Improve the score from 60 to 75 by May", "vague-verb"),
        ("Improve the score from 60 to 75 by May", "no-baseline"),
        ("Learn ten songs by May", "no-measure"),
        ("Write two letters a week until May", "frequency-without-end"),
        ("Publish the guide by 1 March 2027", "past-date"),
        ("Cut downtime by 15% by May", "avoidance"),
        ("Attend two trade fairs so that I find a supplier", "activity-not-outcome"),
        ("Write, print and bind the guide", "two-goals-in-one"),
        ("Promote the new album with three concerts", "outside-my-control"),
    ],
)
def test_a_sound_sentence_is_not_nagged(sentence: str, finding: str) -> None:
    assert finding not in findings(sentence)


def test_fields_answer_what_the_sentence_leaves_open() -> None:
    filled = GoalFields(due=date(2027, 3, 1), in_my_control=True)
    found = findings("Get promoted to senior clerk", filled)
    assert not {"no-deadline", "outside-my-control"} & set(found)


def test_who_says_by_when_is_asked_one_thing_at_a_time() -> None:
    assert set(findings("Be better by May")) == {"vague-verb"}
    assert {"vague-verb", "no-measure", "no-deadline"} <= set(findings("Be better"))


def test_two_different_days_are_pointed_out() -> None:
    fields = GoalFields(due=date(2027, 3, 1))
    assert "dates-differ" in findings("Publish the guide by 1 May 2027", fields)
    assert "dates-differ" not in findings("Publish the guide by 1 March 2027", fields)


def test_a_date_on_the_other_track_is_pointed_out() -> None:
    fields = GoalFields(track=Track.SHORT)
    assert "date-outside-track" in findings("Publish the guide by 2031", fields)
    assert "date-outside-track" not in findings("Publish the guide by May 2027", fields)


def test_warnings_come_before_hints() -> None:
    severities = [each.severity for each in critique("Get promoted", calendar=CALENDAR).findings]
    assert severities == sorted(severities, reverse=True)


def test_nothing_is_advised_about_nothing() -> None:
    assert critique("", calendar=CALENDAR).findings == ()
