"""The values at a glance: every section, in lines that any face can show."""

from dataclasses import replace
from datetime import date

import pytest
from costly import costly
from hypothesis import given
from made_exercises import (
    DAY,
    TODAY,
    anchors_taken,
    map_drawn,
    serving,
    strengths_ranked,
    swapped,
)
from plans import plan_of
from strategies import plans

from planner.goal import Category
from planner.plan import Plan
from planner.records import Record
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.interview import Move
from planner.values.anchors.result import Band, band_of
from planner.values.anchors.statements import ITEM_SET
from planner.values.overview.exercises import bar_of
from planner.values.overview.page import values_page
from planner.values.purpose.candidates import Candidate
from planner.values.purpose.circles import CENTRE, REGIONS, Circle
from planner.values.value import Value
from planner.vision import Vision

TF, GM, AU, SE, EC, SV, CH, LS = Anchor
ORDER = (AU, CH, EC, TF, LS, SV, GM, SE)
PURPOSE = "Purpose map (often called the Ikigai diagram)"


def lines_of(title: str, *records: Record) -> tuple[str, ...]:
    (section,) = (each for each in values_page(plan_of(*records), TODAY) if each.title == title)
    return section.lines


def test_an_exercise_that_was_not_done_is_empty_and_names_its_walkthrough() -> None:
    page = values_page(plan_of(), TODAY)
    assert [(section.title, section.verb) for section in page if not section.lines] == [
        ("Career anchors", "anchors"),
        (PURPOSE, "ikigai"),
        ("Strengths", "strengths"),
        ("Vision", "vision"),
    ]


def test_anchors_are_bars_with_bands_evidence_and_no_decimal() -> None:
    moves = [Move("left", "Targets.", (AU,)), Move("taken", "The island.", (AU, LS))]
    lines = lines_of("Career anchors", anchors_taken(ORDER, moves=moves, summary="I knew."))
    assert lines[0] == "Taken Mon 2 Mar 2026."
    assert lines[1].startswith("Strong evidence for autonomy/independence")
    assert lines[2:9] == (
        "autonomy/independence         ██████  strong, 2 past moves",
        "pure challenge                █████░  strong",
        "entrepreneurial creativity    ████░░  present",
        "  own venture                 ████░░  present",
        "  create something new        ████░░  present",
        "technical/functional          ████░░  present",
        "lifestyle                     ███░░░  faint, 1 past move",
    )
    assert "I knew." in lines
    assert not any(character.isdigit() for line in lines[2:14] for character in line[30:39])


@pytest.mark.parametrize("tenths", range(10, 61))
def test_a_bar_shows_its_band(tenths: int) -> None:
    filled = bar_of(tenths / 10).count("█")
    assert len(bar_of(tenths / 10)) == 6
    assert {Band.STRONG: filled >= 5, Band.PRESENT: filled == 4, Band.FAINT: filled <= 3}[
        band_of(tenths / 10)
    ]


def test_anchors_with_other_statements_say_so_in_a_sentence() -> None:
    other = replace(anchors_taken(ORDER), item_set=ITEM_SET + 1)
    lines = lines_of("Career anchors", other)
    assert "take the exercise again" in lines[1]


def test_the_map_names_all_sixteen_regions_with_the_entries_in_them() -> None:
    drawn = map_drawn({"gardens": Circle.LOVE, "code": CENTRE, "sailing": Circle.LOVE})
    lines = lines_of(PURPOSE, drawn)
    assert lines[1].startswith("L what you love, G what you are good at")
    rows = lines[2:18]
    assert rows[0] == "LGNP  centre          “code”"
    assert rows[14] == "L···  pastime         “gardens”, “sailing”"
    assert rows[15] == "····  open ground     -"
    assert all(any(region.name in row for row in rows) for region in REGIONS.values())


def test_the_map_says_where_work_lies_and_what_is_tried() -> None:
    drawn = map_drawn({"gardens": CENTRE})
    tried = Candidate("cand000001", drawn.entries[0].id, "Weed one", "1 garden", DAY)
    lines = lines_of(PURPOSE, replace(drawn, candidates=(tried,), now=Circle.PAID, summary="So."))
    assert "Your work of today lies in: livelihood." in lines
    assert "To try until Mon 16 Mar 2026: “Weed one”, for “gardens”, known by “1 garden”." in lines
    assert "So." in lines


def test_strengths_are_ranked_each_with_its_episode_on_one_line() -> None:
    ranking = strengths_ranked("calm", "Zest", source="VIA")
    told = replace(ranking.ranked[0], episode="First\nthen", source="")
    lines = lines_of("Strengths", replace(ranking, ranked=(told, ranking.ranked[1])))
    assert lines == (
        "Ranked Mon 2 Mar 2026.",
        "1. calm: First then",
        "2. Zest (VIA): The night of Zest",
    )


def test_the_vision_stands_with_its_aspirations_and_what_matters() -> None:
    vision = Vision(
        "vision0001", DAY, "A practice.\n\nBy the sea.", ("Pass",), ("Open",), (Category.BALANCE,)
    )
    assert lines_of("Vision", vision) == (
        "Written Mon 2 Mar 2026.",
        "A practice.",
        "By the sea.",
        "In one to two years: Pass",
        "In three to ten years: Open",
        "What matters most: balance",
    )


def test_coverage_shows_each_value_the_starving_ones_and_the_goals_that_serve_none() -> None:
    excused = replace(serving(3), no_value_because="My manager\nasks for it.")
    waiting = replace(serving(4, Value.AUTONOMY), reconfirm=True)
    lines = lines_of("Coverage", anchors_taken(ORDER), serving(1), excused, waiting)
    assert lines[:3] == (
        "* autonomy/independence         1 goal: gaa0000004",
        "* pure challenge                no goal",
        "  entrepreneurial creativity    no goal",
    )
    assert lines[12:] == (
        "* is what you ask for: a top anchor, or a circle that holds something.",
        "Starving: no open goal serves pure challenge.",
        "Goals without a value (1):",
        "  gaa0000001  Goal number 1",
        "Goals that say why they serve none (1):",
        "  gaa0000003  Goal number 3: My manager asks for it.",
        "To confirm, since a value has changed its place (1):",
        "  gaa0000004  Goal number 4",
    )


def test_a_long_list_names_five_goals_and_counts_the_others() -> None:
    lines = lines_of("Coverage", *(serving(number) for number in range(8)))
    assert lines[-7] == "Goals without a value (8):"
    assert lines[-1] == "  and 3 more"


def test_tensions_are_questions_about_goals() -> None:
    lines = lines_of("Tensions", anchors_taken(ORDER), serving(1, Value.LIFESTYLE))
    assert len(lines) == 1
    assert lines[0].startswith("gaa  Goal number 1: It serves lifestyle")
    assert lines_of("Tensions") == ("No goal is known to pull against a top anchor.",)


def test_balance_puts_first_what_matters_and_says_what_no_goal_is_about() -> None:
    matters = (Category.EDUCATION, Category.BALANCE)
    vision = Vision("vision0001", DAY, "A practice.", matters=matters)
    goal = replace(serving(1, category=Category.EDUCATION), hours_per_week=2.5)
    lines = lines_of("Balance", vision, goal)
    assert lines[:3] == (
        "1. education                  1 goal, 2.5 hours a week",
        "2. balance                    0 goals",
        "   skill                      0 goals",
    )
    assert lines[-1] == "“balance” matters to you, and no open goal is about it."
    assert lines_of("Balance")[-1] == "The vision doesn't say yet what matters most."


def test_orphans_of_both_tracks_are_listed() -> None:
    assert lines_of("Orphans", serving(1), serving(2, months=40)) == (
        "Long-term, and no stepping stone leads there (1):",
        "  gaa0000002  Goal number 2",
        "Short-term, and it leads to no long-term goal (1):",
        "  gaa0000001  Goal number 1",
    )
    assert lines_of("Orphans") == ("Every goal has its place beside the other track.",)


def test_drift_is_told_since_the_exercise_before() -> None:
    autumn = date(2026, 10, 1)
    records = (
        anchors_taken(ORDER),
        anchors_taken(swapped(ORDER, EC, GM), autumn, id_="anchors002"),
        map_drawn({"gardens": Circle.LOVE, "audits": Circle.GOOD}),
        map_drawn({"gardens": CENTRE, "sailing": CENTRE}, autumn, id_="purpose002"),
        strengths_ranked("calm"),
        strengths_ranked("Zest", on=autumn, id_="ranking002"),
        Vision("vision0001", DAY, "A practice."),
        Vision("vision0002", autumn, "A boat."),
    )
    assert lines_of("Drift", *records) == (
        "From Mon 2 Mar 2026 to Sat 21 Nov 2026.",
        "general managerial rose from place 7 to 3, from faint to present",
        "entrepreneurial creativity fell from place 3 to 7, from present to faint",
        "New on the map: “sailing”",
        "No longer on the map: “audits”",
        "“gardens” moved from pastime to centre",
        "New among the strengths: “Zest”",
        "No longer among the strengths: “calm”",
        "The vision was written anew.",
    )


def test_an_exercise_done_again_with_the_same_answers_has_not_drifted() -> None:
    again = replace(anchors_taken(ORDER), id="anchors002", on=date(2026, 10, 1))
    lines = lines_of("Drift", anchors_taken(ORDER), again)
    assert lines[1:] == ("Nothing has changed that compares.",)
    assert lines_of("Drift", again) == (
        "No exercise was done twice yet, so nothing can have drifted.",
    )


@costly
@given(plans())
def test_no_line_of_any_plan_is_empty_or_holds_a_line_break(plan: Plan) -> None:
    for section in values_page(plan, TODAY):
        assert section.title
        for line in section.lines:
            assert line.strip()
            assert len(line.splitlines()) == 1
