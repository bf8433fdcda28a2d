"""The words of a check-in, as they are typed in a shell or on one line."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import DOWNTIME, GOAL, PAGES, PASSED, START, TALKS, check_in, plan_of

from planner.calendar import Period
from planner.check_in import CheckIn, Pace, Reading
from planner.check_in_grammar import ParsedCheckIn, read_check_in, split_words
from planner.measure import Measure, MeasureKind, Target
from planner.plan import Plan
from planner.refusal import Refusal

DAY = timedelta(1)
ON = date(2026, 9, 9)
"""A Wednesday."""

SCORE = Measure("score00000", GOAL.id, "mock score", MeasureKind.UP, (Target(START, 90),), unit="%")
BOOKED = Measure("booked0000", GOAL.id, "seat booked", MeasureKind.YES_NO, (Target(START, 1),))
PAPERS = Measure("papers0000", GOAL.id, "Papers read", MeasureKind.UP, (Target(START, 9),))
SAVED = Measure(
    "saved00000", GOAL.id, "saved", MeasureKind.UP, (Target(START, 5_000_000),), -200, "euros"
)

ALL = (PAGES, DOWNTIME, PASSED, TALKS, SCORE, PAPERS)
NOTED = (
    check_in(START, (PAGES, 12), (DOWNTIME, 110), (SCORE, 55.5), (PAPERS, 2), (TALKS, 2)),
    check_in(ON - DAY, (TALKS, 1)),
)
"""Twelve pages, 110 hours, 55.5 percent, two papers, and one talk in the week of `ON`."""


def plan_with(*measures: Measure) -> Plan:
    return plan_of(GOAL, *measures, *NOTED)


def parsed(line: str, *measures: Measure) -> ParsedCheckIn:
    return read_check_in(plan_with(*measures), GOAL, split_words(line), ON)


def said(line: str, *measures: Measure) -> tuple[dict[str, float], int | None, str, bool]:
    """Values by the first word of a measure's name, confidence, note, and whether it is a skip."""
    names = {each.id: each.name.split()[0] for each in measures}
    entry = parsed(line, *measures)
    values = {names[each.measure]: each.value for each in entry.readings}
    return values, entry.confidence, entry.note, entry.is_skip


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("+2", 14.0),
        ("-1", 11.0),
        ("−1", 11.0),
        ("=14", 14.0),
        ("14", 14.0),
        ("0", 0.0),
        ("=0", 0.0),
        ("+0", 12.0),
        ("+0.1", 12.1),
        ("14.5", 14.5),
        (".5", 0.5),
        ("+.5", 12.5),
        ("=-3", -3.0),
        ("-20", -8.0),
        ("pages=14", 14.0),
        ("pages+2", 14.0),
        ("pages-1", 11.0),
        ("PAGES=14", 14.0),
        ("pag=14", 14.0),
        ("p+2", 14.0),
        ("pages=-14", -14.0),
        ("pages=1.5", 1.5),
        ("1400", 1400.0),
        ("٣", 3.0),
    ],
)
def test_a_value_moves_or_sets_the_only_measure(line: str, value: float) -> None:
    assert said(line, PAGES) == ({"pages": value}, None, "", False)


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("pages=14", {"pages": 14}),
        ("pages=14 downtime-10", {"pages": 14, "downtime": 100}),
        ("d=95", {"downtime": 95}),
        ("mock-score=80%", {"mock": 80}),
        ("mock=80", {"mock": 80}),
        ("mock+4.5", {"mock": 60}),
        ("m+4.5%", {"mock": 60}),
        ("papers-read+1", {"Papers": 3}),
        ("papers+1", {"Papers": 3}),
        ("yes", {"passed": 1}),
        ("done", {"passed": 1}),
        ("No", {"passed": 0}),
        ("passed=yes", {"passed": 1}),
        ("passed=no", {"passed": 0}),
        ("pass=1", {"passed": 1}),
        ("passed=0", {"passed": 0}),
        ("talks+1", {"talks": 1}),
        ("talks-1", {"talks": -1}),
        ("talks=3", {"talks": 2}),
        ("talks=0", {"talks": -1}),
        ("talks=1", {"talks": 0}),
    ],
)
def test_of_several_measures_each_is_named(line: str, values: dict[str, float]) -> None:
    assert said(line, *ALL) == (values, None, "", False)


@pytest.mark.parametrize(
    ("line", "added"), [("1", 1), ("+1", 1), ("2.5", 2.5), ("=3", 2), ("=1", 0), ("-1", -1)]
)
def test_on_a_rate_a_value_adds_and_an_equals_sign_sets_the_period(line: str, added: float) -> None:
    assert said(line, TALKS) == ({"talks": added}, None, "", False)


@pytest.mark.parametrize(
    ("line", "confidence", "note"),
    [
        ("@8", 80, ""),
        ("@0", 0, ""),
        ("@10", 100, ""),
        ("@80%", 80, ""),
        ("@7%", 7, ""),
        ("@100%", 100, ""),
        ("@8 slow week", 80, "slow week"),
        ("slow week @8", 80, "slow week"),
        ("met @ann about it", None, "met @ann about it"),
        ("two chapters", None, "two chapters"),
        ('"read 14 pages in 2 hours"', None, "read 14 pages in 2 hours"),
        ("“read 14 pages”", None, "read 14 pages"),
        ('"never closed', None, "never closed"),
        ("well done", None, "well done"),
        ("oh no", None, "oh no"),
        ("do not skip", None, "do not skip"),
        ("covid-19 again", None, "covid-19 again"),
        ("since 2026-09-01 nothing", None, "since 2026-09-01 nothing"),
        ("see https://example.org/?page=3", None, "see https://example.org/?page=3"),
        ("a=b holds", None, "a=b holds"),
        ("version 1.2.3", None, "version 1.2.3"),
        ("chapter 2, then rest", None, "chapter 2, then rest"),
        ("don't know", None, "don't know"),
        ("日本語のメモ", None, "日本語のメモ"),
    ],
)
def test_every_other_word_is_the_note(line: str, confidence: int | None, note: str) -> None:
    assert said(line, *ALL) == ({}, confidence, note, False)


@pytest.mark.parametrize(
    ("line", "measure", "expected"),
    [
        ("80%", SCORE, ({"mock": 80}, None, "", False)),
        ("+5%", SCORE, ({"mock": 60.5}, None, "", False)),
        ("80% @9", SCORE, ({"mock": 80}, 90, "", False)),
        ("yes", PASSED, ({"passed": 1}, None, "", False)),
        ("no @2 not yet", PASSED, ({"passed": 0}, 20, "not yet", False)),
        ("yes I can", PAGES, ({}, None, "yes I can", False)),
        ("skip", TALKS, ({}, None, "", True)),
        ("Skip ill in bed", TALKS, ({}, None, "ill in bed", True)),
        ("skip", PAGES, ({}, None, "skip", False)),
        ("+2 @80% two chapters", PAGES, ({"pages": 14}, 80, "two chapters", False)),
        ('@80% "two chapters" +2', PAGES, ({"pages": 14}, 80, "two chapters", False)),
        ("+2 pages", PAGES, ({"pages": 14}, None, "pages", False)),
        ("", PAGES, ({}, None, "", False)),
        ("   ", PAGES, ({}, None, "", False)),
    ],
)
def test_words_mean_what_the_goal_has(
    line: str, measure: Measure, expected: tuple[dict[str, float], int | None, str, bool]
) -> None:
    assert said(line, measure) == expected


@pytest.mark.parametrize(
    ("line", "measures", "reason"),
    [
        ("14", (), "no measure that could take 14; add one with dualtrack measure"),
        ("+2", (), "no measure that could take +2"),
        ("80%", (), "no measure that could take 80%; write @80% for the confidence"),
        ("pages=14", (), "no measure that could take pages=14"),
        (
            "14",
            ALL,
            "pages, downtime, passed, talks, mock-score, Papers-read; say which, like page",
        ),
        ("+2", (PAGES, DOWNTIME), "say which, like pages+2"),
        ("=2", (PAGES, DOWNTIME), "say which, like pages=2"),
        ("2", (PAGES, DOWNTIME), "say which, like pages=2"),
        ("80%", (PAGES,), "write @80% for the confidence, =80 for the value"),
        ("+5%", (PAGES,), "write @5% for the confidence, =5 for the value"),
        ("80%", ALL, "write @80% for the confidence, mock-score=80% for the value"),
        ("80%", (PAGES, DOWNTIME), "could be a confidence or a value"),
        ("pages=80%", ALL, "write @80% for the confidence, pages=80 for the value"),
        ("pages+8%", ALL, "pages+8 for the value"),
        ("pa=3", ALL, "pa begins several measures: pages, passed, Papers-read"),
        ("P+3", ALL, "begins several measures"),
        ("pas=1", (PASSED, replace(PAGES, name="pastries")), "pas begins several measures: passed"),
        ("pagse=14", ALL, "no measure named pagse; write one of pages, downtime"),
        ("pagse+2", (PAGES,), "no measure named pagse"),
        ("pages=", ALL, "pages can't be “”; give it a number"),
        ("pages=many", ALL, "pages can't be “many”; give it a number"),
        (f"pages={'many' * 11}", ALL, f"pages can't be “{'many' * 10}”"),
        ("passed=maybe", ALL, "passed can't be “maybe”; give it yes or no"),
        ("passed=2", ALL, "passed is reached or not; answer it with yes or no"),
        ("+1", (PASSED,), "passed is reached or not"),
        ("0.5", (PASSED,), "passed is reached or not"),
        (
            "yes",
            (PASSED, BOOKED),
            "passed, seat-booked can all be answered; say which, like passed=yes",
        ),
        ("1,400", (PAGES,), "1,400 could be one number or several; write it without commas"),
        ("=14,5", (PAGES,), "=14,5 could be one number or several"),
        ("pages+1,400", ALL, "pages+1,400 could be one number or several"),
        ("-2", (TALKS,), "talks would be below 0 this week; take away at most 1"),
        ("=-1", (TALKS,), "talks would be below 0 this week"),
        ("+2 +3", (PAGES,), "pages is given twice; give it once"),
        ("pages=2 p+3", (PAGES,), "pages is given twice"),
        ("@8 @9", (PAGES,), "the confidence is given twice"),
        ("@11", (PAGES,), "a confidence of 11 doesn't exist; give 0 to 10, or 0% to 100%"),
        ("@101%", (PAGES,), "a confidence of 101% doesn't exist"),
        ("@-1", (PAGES,), "-1 is not a confidence"),
        ("@8.5", (PAGES,), "8.5 is not a confidence"),
        ("@9am", (PAGES,), "9am is not a confidence"),
        ("9" * 400, (PAGES,), "the value is not a number"),
    ],
)
def test_what_could_be_lost_or_misread_is_refused(
    line: str, measures: tuple[Measure, ...], reason: str
) -> None:
    with pytest.raises(Refusal) as refused:
        parsed(line, *measures)
    assert reason in str(refused.value)


def test_a_note_that_is_too_long_is_refused() -> None:
    with pytest.raises(Refusal, match="the note has 20,001 characters"):
        parsed(f'"{"a" * 20_001}"', PAGES)


def test_an_exact_name_wins_over_a_longer_one() -> None:
    longer = replace(PAGES, id="longer0000", name="pages reread")
    assert said("pages=3", longer, PAGES)[0] == {"pages": 3}
    assert parsed("pages=3", longer, PAGES).readings == (Reading(PAGES.id, 3),)


def test_a_name_with_a_digit_in_front_can_be_named() -> None:
    talks = replace(PAGES, id="talks1to1x", name="1:1s held")
    assert said("1:1s+2", talks, DOWNTIME)[0] == {"1:1s": 2}


def test_a_backdated_value_moves_on_from_the_value_of_its_day() -> None:
    plan = plan_of(GOAL, PAGES, check_in(START, (PAGES, 12)), check_in(ON, (PAGES, 30)))
    assert read_check_in(plan, GOAL, ["+2"], ON - DAY).readings == (Reading(PAGES.id, 14),)


def test_a_backdated_rate_sets_the_count_of_its_whole_week() -> None:
    plan = plan_of(GOAL, TALKS, check_in(ON, (TALKS, 2)))
    assert read_check_in(plan, GOAL, ["=3"], ON - DAY).readings == (Reading(TALKS.id, 1),)


@pytest.mark.parametrize(
    ("line", "measures", "preview"),
    [
        ("+2 @80%", (PAGES,), "pages 12 → 14 of 40, confidence 80%"),
        ("=14.5 a note", (PAGES,), "pages 12 → 14.5 of 40, note “a note”"),
        ("-10", (DOWNTIME,), "downtime 110 → 100 hours, aiming at 90"),
        ("+4.5%", (SCORE,), "mock score 55.5 → 60 of 90 %"),
        ("=1250000", (SAVED,), "saved -200 → 1250000 of 5000000 euros"),
        ("+1", (TALKS,), "talks +1: 2 of 2 this week"),
        ("=0", (TALKS,), "talks -1: 0 of 2 this week"),
        ("+0", (TALKS,), "talks +0: 1 of 2 this week"),
        ("yes", (PASSED,), "passed: yes"),
        ("no", (PASSED,), "passed: no"),
        ("skip ill", (TALKS,), "this period is skipped, note “ill”"),
        ("pages=14 downtime=95", ALL, "pages 12 → 14 of 40, downtime 110 → 95 hours, aiming at 90"),
        ("@0", (), "confidence 0%"),
        ("", (PAGES,), ""),
    ],
)
def test_the_preview_says_how_the_words_were_understood(
    line: str, measures: tuple[Measure, ...], preview: str
) -> None:
    assert parsed(line, *measures).preview(plan_with(*measures), ON) == preview


def test_the_preview_reads_against_the_target_of_its_day() -> None:
    raised = PAGES.aimed_at(80, ON + DAY)
    assert parsed("+2", raised).preview(plan_with(raised), ON) == "pages 12 → 14 of 40"
    assert parsed("+2", raised).preview(plan_with(raised), ON + DAY) == "pages 12 → 14 of 80"


def test_the_preview_of_a_monthly_rate_counts_the_month() -> None:
    monthly = replace(TALKS, period=Period.MONTH, unit="talks given")
    assert parsed("+1", monthly).preview(plan_with(monthly), ON) == (
        "talks +1: 4 of 2 talks given this month"
    )


def test_what_was_read_becomes_a_check_in() -> None:
    entry = parsed("+2 @80% early", PAGES).check_in(id_="c000000001", goal_id=GOAL.id, on=ON)
    assert entry == CheckIn("c000000001", GOAL.id, ON, (Reading(PAGES.id, 14),), 80, "early")


def test_no_words_become_no_check_in() -> None:
    with pytest.raises(Refusal, match="an empty check-in says nothing"):
        parsed("", PAGES).check_in(id_="c000000001", goal_id=GOAL.id, on=ON)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("+2 @80% slow", ["+2", "@80%", "slow"]),
        ('+2 "two chapters"', ["+2", "two chapters"]),
        ("“two chapters” +2", ["two chapters", "+2"]),
        ('a"b c"d', ["a", "b c", "d"]),
        ('"open end', ["open end"]),
        ('""', [""]),
        ("it's  fine\t", ["it's", "fine"]),
        ("", []),
    ],
)
def test_a_line_is_split_into_words_and_quoted_notes(line: str, words: list[str]) -> None:
    assert split_words(line) == words


@given(st.text(max_size=60))
def test_any_line_is_understood_or_refused(line: str) -> None:
    try:
        entry = parsed(line, *ALL)
    except Refusal:
        return
    assert entry.preview(plan_with(*ALL), ON) is not None


@given(st.integers(-10_000, 10_000), st.integers(0, 10_000))
def test_a_step_and_the_value_that_it_leads_to_mean_the_same(tenths: int, step: int) -> None:
    plan = plan_of(GOAL, PAGES, check_in(START, (PAGES, tenths / 10)))
    moved = read_check_in(plan, GOAL, [f"+{step / 10}"], ON)
    assert moved == read_check_in(plan, GOAL, [f"={(tenths + step) / 10}"], ON)


@pytest.mark.parametrize("piece", ["1,", "a-1", "=1", "+", "a=", "1.", "@", "-"])
def test_a_very_long_word_takes_no_longer_than_its_length(piece: str) -> None:
    with pytest.raises(Refusal):
        parsed(f"{piece * 20_001}x y @99", *ALL)


@pytest.mark.parametrize(
    ("line", "pace"),
    [
        ("pace=behind", Pace.BEHIND),
        ("pace=on-track", Pace.ON_TRACK),
        ("Pace=At-Risk", Pace.AT_RISK),
        ('"pace=at risk"', Pace.AT_RISK),
        ("+1 @70% pace=behind the data came late", Pace.BEHIND),
        ("the data came late pace=behind", Pace.BEHIND),
        ("behind", None),
        ('"keep pace=behind in mind"', None),
    ],
)
def test_the_pace_is_said_by_name_and_is_no_part_of_the_note(line: str, pace: Pace | None) -> None:
    entry = parsed(line, PAGES)
    assert entry.pace is pace
    assert entry.check_in(id_="c000000000", goal_id=GOAL.id, on=ON).pace is pace
    if pace:
        assert "pace" not in entry.note


@pytest.mark.parametrize("word", ["pace=behnd", "pace=", "pace=on_track", "pace=good"])
def test_what_is_nearly_a_pace_is_refused(word: str) -> None:
    with pytest.raises(Refusal, match="pace=on-track, pace=behind, pace=at-risk"):
        parsed(f"{word} the data came late", PAGES)


def test_a_pace_is_said_once() -> None:
    with pytest.raises(Refusal, match="the pace is given twice"):
        parsed("pace=behind pace=at-risk", PAGES)


def test_a_measure_called_pace_takes_its_numbers_still() -> None:
    running = replace(PAGES, name="pace")
    entry = parsed("pace=14 pace=behind", running)
    assert [each.value for each in entry.readings] == [14.0]
    assert entry.pace is Pace.BEHIND
    with pytest.raises(Refusal, match="can't be “fast”"):
        parsed("pace=fast", running)


def test_the_preview_says_whose_word_a_pace_is() -> None:
    preview = parsed("+2 pace=at-risk late", PAGES).preview(plan_with(PAGES), ON)
    assert preview == "pages 12 → 14 of 40, at risk, by your own word, note “late”"
