"""Walkthroughs as the shell and the app begin them: what is unfinished, and which keys go on."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from made_answers import DRAFT, ONBOARDING
from walking import Person

from cli.session import Session
from cli.walking import RESUME, unfinished_in_words, walk_in_app
from planner.keeper import Json
from planner.values.value import Value
from wizard import terminal_asker
from wizard.flows import flow_named

Verb = Callable[..., Any]
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(now=lambda: NOW, chosen=tmp_path / "plan")


async def words_of(
    session: Session, flow: str, person: Person, monkeypatch: pytest.MonkeyPatch
) -> str:
    """What the app says after a walkthrough that a person went through."""
    monkeypatch.setattr(terminal_asker, "TerminalAsker", lambda: person)
    return await walk_in_app(session, flow, "")


async def test_a_walk_that_was_left_in_the_app_names_the_key_that_goes_on(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(ONBOARDING, leaves_at="gaps")
    words = await words_of(session, "onboard", person, monkeypatch)
    assert words.endswith("your answers are kept. Go on with R")
    words = await words_of(session, "onboard", Person(leaves_at="older"), monkeypatch)
    assert words == ("Nothing new was begun; your 4 answers from before are kept. Go on with R")
    words = await words_of(session, RESUME, Person(leaves_at="gaps"), monkeypatch)
    assert words.endswith("your answers are kept. Go on with R")


async def test_a_walk_that_was_kept_in_the_app_names_the_key_that_takes_it_back(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = await words_of(session, "onboard", Person(ONBOARDING), monkeypatch)
    assert words == "Set up the plan: kept in your plan. Take it back with u"


async def test_the_keys_named_are_those_that_the_person_mapped(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.config_directory.mkdir(parents=True)
    (session.config_directory / "keys.toml").write_text('resume = "ctrl+g,R"\n')
    person = Person(ONBOARDING, leaves_at="gaps")
    words = await words_of(session, "onboard", person, monkeypatch)
    assert words.endswith("Go on with ctrl+g")


async def test_a_goal_drafted_from_a_value_in_the_app_is_linked_to_it(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = {name: answer for name, answer in DRAFT.items() if name not in ("wish", "values")}
    monkeypatch.setattr(terminal_asker, "TerminalAsker", lambda: Person(answers))
    known: dict[str, Json] = {"wish": "repair machines", "values": ["AU", "love"]}
    await walk_in_app(session, "draft", "", known)
    (goal,) = session.plan.goals.values()
    assert goal.values == (Value.AUTONOMY, Value.LOVE)


async def test_an_unfinished_walk_is_named_with_how_far_it_has_come(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert unfinished_in_words(session) == ""
    await words_of(session, "onboard", Person(ONBOARDING, leaves_at="gaps"), monkeypatch)
    assert unfinished_in_words(session) == "“Set up your plan” (4 of 25 answered)"


@pytest.mark.parametrize("chosen", ["ikigai", "anchors"])
async def test_onboarding_in_the_app_goes_on_with_the_exercise_that_was_chosen(
    session: Session, monkeypatch: pytest.MonkeyPatch, chosen: str
) -> None:
    first = flow_named(chosen).steps[0].id
    person = Person({**ONBOARDING, "next": chosen}, leaves_at=first)
    words = await words_of(session, "onboard", person, monkeypatch)
    assert person.asked[-3:] == ["next", "keep", first]
    assert words == (
        "Set up the plan: kept in your plan. Take it back with u. "
        "Nothing was answered, so nothing is kept"
    )


async def test_an_onboarding_that_was_resumed_goes_on_as_well(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    await words_of(session, "onboard", Person(ONBOARDING, leaves_at="next"), monkeypatch)
    first = flow_named("anchors").steps[0].id
    person = Person({"next": "anchors"}, leaves_at=first)
    await words_of(session, RESUME, person, monkeypatch)
    assert person.asked == ["next", "keep", first]


@pytest.mark.parametrize(
    ("chosen", "said"), [("anchors", "Go on with dualtrack anchors.\n"), ("board", "")]
)
def test_a_file_of_answers_is_told_the_command_of_what_it_chose_next(
    verb: Verb, tmp_path: Path, chosen: str, said: str
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"role": "Nurse", "next": chosen}))
    ran = verb("onboard", "--answers", str(answers))
    assert ran.code == 0
    assert ran.out.endswith(
        f"Set up the plan: kept in your plan. Take it back with dualtrack undo.\n{said}"
    )


@pytest.mark.parametrize(
    ("walk", "answers", "said"),
    [
        ("vision", {"envy": "Who trains newcomers"}, "Note the reflection “Who trains newcomers”"),
        ("vision", {"vision": "A workshop", "matters_1": "balance"}, "Write the vision"),
        (
            "strengths",
            {"chosen": ["making do"], "episode making do": "The old pump"},
            "Rank the strengths",
        ),
    ],
)
def test_strengths_and_vision_are_kept_from_a_file(
    verb: Verb, tmp_path: Path, walk: str, answers: dict[str, object], said: str
) -> None:
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(answers))
    ran = verb(walk, "--answers", str(path))
    assert ran.code == 0
    assert f"{said}: kept in your plan." in ran.out
    assert verb("undo").out.startswith(f"Undo: {said}")
