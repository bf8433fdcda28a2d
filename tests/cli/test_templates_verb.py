"""Templates from the shell: found, looked at, and made the beginning of a draft."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from planner.smart.templates.catalogue import TEMPLATES

Verb = Callable[..., Any]


def drafted(verb: Verb, tmp_path: Path, *arguments: str, **answers: object) -> Any:
    """What a draft with these answers prints; the walkthrough assumes its defaults for the rest."""
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(answers), encoding="utf-8")
    return verb("draft", *arguments, "--answers", str(file))


def only_goal(verb: Verb) -> Any:
    (goal,) = verb("list", "--json").json
    return verb("show", goal["id"], "--json").json


def test_templates_are_listed_one_a_line(verb: Verb) -> None:
    ran = verb("templates")
    assert ran.code == 0
    assert len(ran.out.splitlines()) == len(TEMPLATES) + 1
    assert ran.out.splitlines()[0].split()[:4] == [
        "changeover",
        "manufacturing",
        "entry",
        "performance",
    ]


def test_templates_are_narrowed_by_profession_stage_category_and_words(verb: Verb) -> None:
    found = verb("templates", "--profession", "nursing", "--stage", "senior", "--json").json
    assert {each["profession"] for each in found} == {"nursing"}
    assert {each["stage"] for each in found} == {"senior", None}
    found = verb("templates", "--category", "balance", "children", "--json").json
    assert {each["category"] for each in found} == {"balance"}
    assert all("children" in each["example"] for each in found)


def test_none_that_is_like_it_is_said_with_exit_code_1(verb: Verb) -> None:
    ran = verb("templates", "submarine")
    assert (ran.code, ran.out) == (1, "")
    assert "see them all with dualtrack templates" in ran.err
    assert verb("templates", "submarine", "--json").json == []


def test_one_template_is_shown_with_its_blanks_and_how_to_begin(verb: Verb) -> None:
    out = verb("templates", "Changeover").out
    assert out.startswith("Within {time}, I will cut the changeover time of {machine} from")
    assert "For example: Within four months, I will cut the changeover time of press 3" in out
    assert "8 of 10: good" in out
    assert "Begin with: dualtrack draft --template changeover" in out


def test_one_template_is_printed_as_json(verb: Verb) -> None:
    shape = verb("templates", "changeover", "--json").json
    assert shape["id"] == "changeover"
    assert shape["blanks"][0] == {"name": "time", "example": "four months"}
    assert shape["kind"] == "neither"


def test_a_draft_begins_with_the_filled_template(verb: Verb, tmp_path: Path) -> None:
    fillings = ("--fill", "machine=the saw", "--fill", "after=20")
    ran = drafted(verb, tmp_path, "--template", "changeover", *fillings)
    assert ran.code == 0, ran.err
    goal = only_goal(verb)
    assert goal["title"] == (
        "Cut the changeover time of the saw from 45 to 20 minutes "
        "by filming and reordering its steps"
    )
    assert (goal["category"], goal["due"]) == ("performance", "2027-03-21")
    assert goal["why"] == "so that short runs pay"
    assert goal["first_step"] == "film one changeover"
    assert goal["obstacles"][0]["then"] == "ask for the first hour after the weekend stop"
    (measure,) = goal["measures"]
    assert (measure["baseline"], measure["targets"][-1]["value"]) == (45, 20)
    assert [each["title"] for each in goal["milestones"]] == [
        "half of the steps done before the machine stops"
    ]


def test_what_a_template_offers_can_be_answered_otherwise(verb: Verb, tmp_path: Path) -> None:
    drafted(verb, tmp_path, "--template", "exercise", title="Swim", due="2027-02-01")
    goal = only_goal(verb)
    assert (goal["title"], goal["due"], goal["category"]) == ("Swim", "2027-02-01", "balance")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--template", "chanegover"), "did you mean changeover"),
        (("--template", "changeover", "--fill", "colour=red"), "has no blank named colour"),
        (("--template", "changeover", "--fill", "machine"), "write it like machine=saw"),
        (("--template", "changeover", "--fill", "machine= "), "the filling of machine is empty"),
        (("--template", "changeover", "be better"), "leave the wish and --goal out"),
        (("--fill", "machine=saw", "be better"), "name one with --template"),
    ],
)
def test_a_template_that_can_not_be_begun_with_is_refused(
    verb: Verb, tmp_path: Path, arguments: tuple[str, ...], why: str
) -> None:
    ran = drafted(verb, tmp_path, *arguments)
    assert ran.code == 1
    assert why in ran.err
    assert verb("list", "--json").json == []
