"""The brag document: goals reached, wins by what they are about, and the gaps for oneself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from made_quarter import ALARMS, EXAM, FIRMWARE, HELD, PLANNED, RUN, START, quarter
from plans import plan_of

from planner.change import added
from planner.check_in import CheckIn, Reading
from planner.goal import Category
from planner.market.skill import Skill, SkillLevel
from planner.packs.brag import brag_pack
from planner.packs.page import Page
from planner.packs.reader import Order, Reader
from planner.plan import Plan

Texts = Callable[[Page], dict[str, list[str]]]

SINCE, UNTIL = date(2026, 7, 1), date(2026, 9, 30)
MANAGER = Order(Reader.MANAGER)


def test_a_goal_that_was_reached_comes_with_its_result_and_why_it_mattered(texts: Texts) -> None:
    told = texts(brag_pack(quarter(), SINCE, UNTIL, HELD, Order()))
    assert told["Goals reached"] == [
        "Halve the false alarms",
        "Reached: 25 Sep 2026",
        "Result: alarms a week: 28, on the way from 60 to 30",
        "Why it mattered: Nobody reads a list that cries wolf",
        "Win: The vendor changed the firmware",
    ]


def test_wins_stand_below_their_skill_or_their_goal_and_each_of_them_once(texts: Texts) -> None:
    wins = (
        FIRMWARE,
        PLANNED,
        replace(FIRMWARE, id="plain00000", skill=""),
        replace(PLANNED, id="taught0000", text="Taught Lena", goals=(EXAM.id,)),
        replace(PLANNED, id="led0000000", text="Led the round", goals=("lead000000", EXAM.id)),
    )
    lead = replace(EXAM, id="lead000000", title="Lead", category=Category.LEADERSHIP)
    told = texts(brag_pack(plan_of(EXAM, ALARMS, lead, *wins), SINCE, UNTIL, HELD, Order()))
    assert told["root cause analysis"][0] == FIRMWARE.text
    assert told[ALARMS.title][0] == FIRMWARE.text
    assert told["Other wins"][0] == PLANNED.text
    assert told["Working with others"][0] == "Led the round"
    assert told["Learning"][0] == "Taught Lena"
    assert told["At a glance"] == ["Jul 2, Aug 0, Sep 3"]


def test_a_skill_that_has_grown_is_part_of_what_was_learned(texts: Texts) -> None:
    levels = (SkillLevel(START, 2), SkillLevel(date(2026, 8, 1), 3))
    grown = Skill("grown00000", "Welding", levels=levels)
    fell = Skill("fell000000", "Dutch", levels=(SkillLevel(START, 3), SkillLevel(UNTIL, 2)))
    new = Skill("new0000000", "Go", levels=(SkillLevel(UNTIL, 2),))
    plan = plan_of(grown, fell, new)
    told = texts(brag_pack(plan, SINCE, UNTIL, HELD, Order()))
    assert told["Learning"] == ["Welding", "Level: 2 → 3 of 5"]
    assert "Welding" not in str(brag_pack(plan, SINCE, UNTIL, HELD, MANAGER))


def test_goals_that_moved_come_with_their_progress_the_focus_first(texts: Texts) -> None:
    run = CheckIn("ran0000000", RUN.id, UNTIL, (Reading("runs100000", 2),))
    plan = quarter().after([added(run)], 2)
    told = texts(brag_pack(plan, SINCE, UNTIL, HELD, Order()))
    exam = "Pass the exam | 18 Dec 2026 | 64% (plan 77%) | +64 points | chapters: 9 of 14"
    runs = "runs: 2 per week, kept in 1 of 39 weeks"
    assert told["Under way"] == [
        exam,
        f"Run twice a week | 31 Dec 2026 | 3% (plan 100%) | +3 points | {runs}",
    ]
    assert texts(brag_pack(quarter(), SINCE, UNTIL, HELD, Order()))["Under way"] == [exam]
    before = brag_pack(plan, START, date(2026, 6, 30), HELD, Order())
    assert "Under way" not in texts(before)


def test_days_to_come_do_not_run_ahead_of_the_calendar(texts: Texts) -> None:
    told = texts(brag_pack(quarter(), SINCE, date(2026, 12, 31), HELD, Order()))
    assert "64% (plan 78%)" in told["Under way"][0]


def test_the_own_page_ends_with_its_gaps(texts: Texts) -> None:
    told = texts(brag_pack(quarter(), SINCE, UNTIL, HELD, Order()))
    assert told["Gaps"] == [
        "August 2026 has no win.",
        "September 2026 has wins, and none that anything shows.",
        "1 win has no evidence, no link and nobody who saw it.",
    ]
    assert told["Wins that nothing shows yet"] == ["Ran the planning round", "When: 20 Sep 2026"]


def test_a_page_for_somebody_else_has_what_was_left_out_in_place_of_the_gaps(texts: Texts) -> None:
    told = texts(brag_pack(quarter(), SINCE, UNTIL, HELD, MANAGER))
    assert "Gaps" not in told
    assert "goals | 2" in told["Left out"]
    assert RUN.title not in str(told)


def test_days_in_which_nothing_was_written_say_so(texts: Texts) -> None:
    page = brag_pack(Plan(), SINCE, SINCE, SINCE, Order())
    assert texts(page) == {"Nothing yet": ["No goal and no win in these days."]}
    over = brag_pack(Plan(), SINCE, SINCE, HELD, Order())
    assert list(texts(over)) == ["Nothing yet", "Gaps"]
