"""The values in the shell: the page, drift, the Markdown of the exercises, and confirming."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from made_exercises import anchors_taken, map_drawn, serving, strengths_ranked, swapped

from planner.acts.goals import add_goal
from planner.acts.profile import write_vision
from planner.acts.values import keep_anchors, keep_purpose_map, keep_strengths
from planner.keeper import Decide
from planner.values.anchors.anchors import Anchor
from planner.values.purpose.circles import CENTRE, Circle
from planner.values.value import Value
from planner.vision import Vision
from store.disk_keeper import DiskKeeper

Verb = Callable[..., Any]

TF, GM, AU, SE, EC, SV, CH, LS = Anchor
ORDER = (AU, CH, EC, TF, LS, SV, GM, SE)
SPRING, AUTUMN = date(2026, 3, 2), date(2026, 10, 2)
VENTURE, SAFE = serving(1, Value.ENTREPRENEURIAL), serving(2, Value.SECURITY)


@pytest.fixture
def valued(plan_directory: Path) -> Path:
    """A plan with two goals, in which the exercises were done in spring and again in autumn."""
    done: list[tuple[date, Decide]] = [
        (SPRING, partial(add_goal, goal=VENTURE)),
        (SPRING, partial(add_goal, goal=SAFE)),
        (SPRING, partial(keep_anchors, sitting=anchors_taken(ORDER, SPRING))),
        (SPRING, partial(keep_purpose_map, sitting=map_drawn({"gardens": Circle.LOVE}, SPRING))),
        (SPRING, partial(keep_strengths, ranking=strengths_ranked("calm", on=SPRING))),
        (SPRING, partial(write_vision, vision=Vision("vision0001", SPRING, "A practice."))),
        (
            AUTUMN,
            partial(
                keep_anchors,
                sitting=anchors_taken(swapped(ORDER, EC, GM), AUTUMN, id_="anchors002"),
            ),
        ),
        (
            AUTUMN,
            partial(
                keep_purpose_map,
                sitting=map_drawn({"gardens": CENTRE}, AUTUMN, id_="purpose002"),
            ),
        ),
    ]
    at = [datetime(2026, 3, 2, 12, tzinfo=UTC)]
    with DiskKeeper.open(plan_directory, lambda: at[0]) as keeper:
        for day, decide in done:
            at[0] = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
            keeper.act(decide)
    return plan_directory


def test_an_empty_plan_names_the_walkthroughs_and_makes_no_directory(
    verb: Verb, plan_directory: Path
) -> None:
    ran = verb("values")
    assert (ran.code, ran.err) == (0, "")
    for walkthrough in ("anchors", "ikigai", "strengths", "vision"):
        assert f"  Not done yet: dualtrack {walkthrough}\n" in ran.out
    assert not plan_directory.exists()


def test_the_page_has_every_section_of_the_values_place(verb: Verb, valued: Path) -> None:
    ran = verb("values")
    assert (ran.code, ran.err) == (0, "")
    heads = [line for line in ran.out.splitlines() if line and not line.startswith(" ")]
    assert heads == [
        "Career anchors",
        "Purpose map (often called the Ikigai diagram)",
        "Strengths",
        "Vision",
        "Coverage",
        "Tensions",
        "Balance",
        "Orphans",
        "Drift",
    ]
    assert "  autonomy/independence         ██████  strong\n" in ran.out
    assert "  LGNP  centre          “gardens”\n" in ran.out
    assert "  Starving: no open goal serves pure challenge.\n" in ran.out
    assert "general managerial rose from place 7 to 3, from faint to present" in ran.out


def test_json_holds_what_the_page_shows(verb: Verb, valued: Path) -> None:
    shown = verb("values", "--json").json
    assert shown["day"] == "2026-11-21"
    assert shown["anchors"]["verdict"] == "clear"
    assert shown["anchors"]["top"] == ["AU", "CH"]
    assert shown["anchors"]["scores"][0] == {
        "anchor": "AU",
        "name": "autonomy/independence",
        "band": "strong",
        "wins": 1,
        "moves": 0,
        "facets": [],
    }
    assert len(shown["purpose"]["regions"]) == 16
    assert shown["purpose"]["regions"][-1] == {
        "circles": ["love", "good", "needed", "paid"],
        "name": "centre",
        "entries": ["gardens"],
    }
    assert shown["strengths"]["ranked"][0]["name"] == "calm"
    assert shown["vision"]["text"] == "A practice."
    assert [len(each["questions"]) for each in shown["readings"]] == [2, 2, 2, 2]
    assert shown["coverage"]["starving"] == ["AU", "CH", "love", "good", "needed", "paid"]
    assert shown["coverage"]["to_confirm"] == [VENTURE.id]
    assert [pull["against"] for pull in shown["pulls"]] == ["AU", "CH"]
    assert shown["orphans"]["short_without_parent"] == [VENTURE.id, SAFE.id]
    assert shown["balance"][0] == {"category": "skill", "goals": 2, "hours": 0.0, "place": None}
    assert [each["anchor"] for each in shown["drift"]["anchors"]] == ["GM", "EC"]


def test_json_of_an_empty_plan_holds_null_for_what_was_not_done(verb: Verb) -> None:
    shown = verb("values", "--json").json
    assert [name for name, value in shown.items() if value is None] == [
        "anchors",
        "purpose",
        "strengths",
        "vision",
        "drift",
    ]


def test_the_page_goes_back_to_a_day(verb: Verb, valued: Path) -> None:
    shown = verb("values", "--as-of", "2026-05-01", "--json").json
    assert shown["day"] == "2026-05-01"
    assert shown["anchors"]["on"] == "2026-03-02"
    assert shown["coverage"]["to_confirm"] == []
    assert shown["drift"] is None


def test_drift_is_told_between_any_two_days(verb: Verb, valued: Path) -> None:
    assert verb("values", "--since", "2026-04-01").out == (
        "From Wed 1 Apr 2026 to Sat 21 Nov 2026.\n"
        "general managerial rose from place 7 to 3, from faint to present\n"
        "entrepreneurial creativity fell from place 3 to 7, from present to faint\n"
        "“gardens” moved from pastime to centre\n"
    )
    assert verb("values", "--since", "2026-04-01", "--as-of", "2026-05-01").out == (
        "From Wed 1 Apr 2026 to Fri 1 May 2026.\nNothing has changed that compares.\n"
    )


def test_drift_as_json_holds_both_days(verb: Verb, valued: Path) -> None:
    shown = verb("values", "--since", "2026-04-01", "--json").json
    assert (shown["since"], shown["until"]) == ("2026-04-01", "2026-11-21")
    assert shown["moved"] == [
        {"text": "gardens", "before": ["love"], "after": ["love", "good", "needed", "paid"]}
    ]
    assert shown["anchors"][0] == {
        "anchor": "GM",
        "before": 7,
        "after": 3,
        "band_before": "faint",
        "band_after": "present",
    }


def test_different_statements_are_not_compared_and_one_sentence_says_so(
    verb: Verb, valued: Path
) -> None:
    other = replace(anchors_taken(ORDER, date(2026, 11, 1), id_="anchors003"), item_set=2)
    with DiskKeeper.open(valued, lambda: datetime(2026, 11, 1, 12, tzinfo=UTC)) as keeper:
        keeper.act(partial(keep_anchors, sitting=other))
    ran = verb("values", "--since", "2026-10-05")
    assert ran.code == 0
    assert ran.out.splitlines()[1:] == [
        "the anchors of 2026-10-02 and 2026-11-01 were asked with different statements (1 and 2),"
        " so their places don't compare; take the exercise again and compare from then on."
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "why"),
    [
        (["--since", "2027-02-01"], 1, "is after"),
        (["--since", "gibberish"], 1, "gibberish"),
        (["--markdown", "--json"], 2, "--markdown prints the whole page"),
        (["--markdown", "--since", "2026-01-01"], 2, "--markdown prints the whole page"),
    ],
)
def test_what_does_not_go_together_is_refused(
    verb: Verb, arguments: list[str], code: int, why: str
) -> None:
    ran = verb("values", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert why in ran.err


def test_markdown_holds_each_exercise_with_questions_for_a_mentor(verb: Verb, valued: Path) -> None:
    page = verb("values", "--markdown").out
    assert page.startswith("# What I want from work\n\nSat 21 Nov 2026\n")
    assert page.count("### To ask a mentor") == 4


def test_a_marked_goal_is_confirmed_and_that_is_taken_back(verb: Verb, valued: Path) -> None:
    ran = verb("confirm", VENTURE.id)
    assert (ran.code, ran.out) == (0, "Confirm the values of “Goal number 1”\n")
    assert verb("values", "--json").json["coverage"]["to_confirm"] == []
    again = verb("confirm", VENTURE.id)
    assert again.code == 1
    assert "needs no confirming" in again.err
    verb("undo")
    assert verb("values", "--json").json["coverage"]["to_confirm"] == [VENTURE.id]


def test_a_goal_is_linked_to_values_by_edit_and_says_so_in_show(verb: Verb, goal_id: str) -> None:
    assert verb("edit", goal_id, "values=AU love").code == 0
    assert verb("show", goal_id, "--json").json["values"] == ["AU", "love"]
    rows = {row["value"]: row["goals"] for row in verb("values", "--json").json["coverage"]["rows"]}
    assert [value for value, goals in rows.items() if goals] == ["AU", "love"]
    assert verb("edit", goal_id, "values=").code == 0
    assert verb("values", "--json").json["coverage"]["unvalued"] == [goal_id]


def test_a_goal_may_say_why_it_serves_no_value(verb: Verb, goal_id: str) -> None:
    assert verb("edit", goal_id, "no-value-because=My manager asks for it").code == 0
    held = verb("values", "--json").json["coverage"]
    assert (held["excused"], held["unvalued"]) == ([goal_id], [])


def test_an_unknown_value_is_refused_with_those_there_are(verb: Verb, goal_id: str) -> None:
    ran = verb("edit", goal_id, "values=XX")
    assert ran.code == 1
    assert "AU" in ran.err
