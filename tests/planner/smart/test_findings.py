"""Advice on a sentence: what triggers each finding, and that it stays quiet elsewhere."""

from datetime import date

import pytest

from planner.goal import Reason
from planner.horizon import Track
from planner.smart.calendar import Calendar
from planner.smart.critique import critique
from planner.smart.goal_fields import GoalFields
from planner.smart.verdict import Finding, Severity

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
        ("Study every day", "no-object"),
        ("Get a job", "no-object"),
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


@pytest.mark.parametrize(
    ("sentence", "due", "is_other_day"),
    [
        ("Publish the guide by 1 May 2027", date(2027, 3, 1), True),
        ("Publish the guide by 1 March 2027", date(2027, 3, 1), False),
        ("Publish the guide by June 2027", date(2027, 6, 15), False),
        ("Publish the guide by June 2027", date(2027, 3, 15), True),
        ("Publish the guide this half-year", date(2027, 1, 20), False),
        ("Publish the guide within three months", date(2027, 2, 24), False),
    ],
)
def test_a_day_that_is_not_the_due_date_is_pointed_out(
    sentence: str, due: date, *, is_other_day: bool
) -> None:
    assert ("dates-differ" in findings(sentence, GoalFields(due=due))) is is_other_day


@pytest.mark.parametrize(
    "sentence", ["Publish the guide this year", "Publish the guide within a year"]
)
def test_words_such_as_this_year_are_read_from_the_day_the_goal_began(sentence: str) -> None:
    began = GoalFields(start=date(2025, 1, 2), due=date(2025, 12, 31))
    assert "dates-differ" not in findings(sentence, began)


@pytest.mark.parametrize(
    ("sentence", "fields"),
    [
        ("Publish the guide by 2031", GoalFields(track=Track.SHORT)),
        ("Publish the guide by 2031", GoalFields(due=date(2027, 5, 1), track=Track.SHORT)),
        ("Publish the guide by 1 May 2027", GoalFields(due=date(2031, 5, 1), track=Track.LONG)),
    ],
)
def test_a_date_on_the_other_track_is_pointed_out_and_nothing_else_of_it(
    sentence: str, fields: GoalFields
) -> None:
    found = findings(sentence, fields)
    assert "date-outside-track" in found
    assert "dates-differ" not in found


@pytest.mark.parametrize(
    ("sentence", "fields"),
    [
        ("Publish the guide by May 2027", GoalFields(track=Track.SHORT)),
        ("Publish the guide", GoalFields(due=date(2027, 5, 1), track=Track.SHORT)),
        ("Publish the guide by 1 May 2027", GoalFields(due=date(2027, 6, 1), track=Track.SHORT)),
    ],
)
def test_a_date_on_its_own_track_is_left_alone(sentence: str, fields: GoalFields) -> None:
    assert "date-outside-track" not in findings(sentence, fields)


@pytest.mark.parametrize(
    ("sentence", "fields", "finding"),
    [
        ("Write two letters", GoalFields(confidence=30), "low-confidence"),
        ("Write two letters", GoalFields(hours_per_week=3, hours_free=2.5), "too-many-hours"),
        ("Write two letters", GoalFields(reason=Reason.TOLD), "others-reason"),
        ("Write two letters because my manager wants it", NO_FIELDS, "others-reason"),
        ("Pass the exam, as I am expected to", NO_FIELDS, "others-reason"),
    ],
)
def test_what_speaks_against_a_goal_in_ones_life_is_a_hint(
    sentence: str, fields: GoalFields, finding: str
) -> None:
    found = findings(sentence, fields)[finding]
    assert found.severity is Severity.HINT
    assert found.reason.count(". ") == 0
    assert found.reason.endswith(".")
    assert found.question.endswith("?")


@pytest.mark.parametrize(
    ("sentence", "fields", "finding"),
    [
        ("Write two letters", GoalFields(confidence=31), "low-confidence"),
        ("Write two letters", GoalFields(hours_per_week=3, hours_free=3), "too-many-hours"),
        ("Write two letters", GoalFields(hours_per_week=3), "too-many-hours"),
        ("Write two letters", GoalFields(reason=Reason.SHOULD), "others-reason"),
        ("Write two letters", GoalFields(reason=Reason.TOLD, why="I like it"), "others-reason"),
        ("Write two letters", GoalFields(reason=Reason.TOLD, values=1), "others-reason"),
        ("Write so that I get calm", GoalFields(reason=Reason.TOLD), "others-reason"),
        ("Write because my manager asked", GoalFields(reason=Reason.ENJOY), "others-reason"),
        ("Write because my manager leaves", NO_FIELDS, "others-reason"),
    ],
)
def test_enough_confidence_hours_or_a_reason_of_ones_own_is_not_nagged(
    sentence: str, fields: GoalFields, finding: str
) -> None:
    assert finding not in findings(sentence, fields)


def test_of_what_speaks_against_a_goal_only_one_comes_before_the_other_advice() -> None:
    fields = GoalFields(
        confidence=20, hours_per_week=3, hours_free=0, reason=Reason.TOLD, due=date(2027, 1, 5)
    )
    ids = list(findings("Avoid two late trains", fields))
    assert ids[-2:] == ["too-many-hours", "others-reason"]
    assert "low-confidence" in ids[:-2]


def test_a_goal_that_has_ended_needs_no_advice() -> None:
    fields = GoalFields(due=date(2025, 1, 1), confidence=10, has_ended=True)
    assert findings("Get better", fields) == {}


def test_warnings_come_before_hints() -> None:
    severities = [each.severity for each in critique("Get promoted", calendar=CALENDAR).findings]
    assert severities == sorted(severities, reverse=True)


def test_nothing_is_advised_about_nothing() -> None:
    assert critique("", calendar=CALENDAR).findings == ()
