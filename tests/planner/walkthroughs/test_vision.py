"""The answers of the vision walkthrough become reflections and a new version of the vision."""

from datetime import date

import pytest

from planner.change import Change
from planner.goal import Category
from planner.journal import EntryKind
from planner.keeper import Json
from planner.plan import Plan
from planner.refusal import Refusal
from planner.values.reflections import REFLECTIONS
from planner.walkthroughs.reflections import newest_reflection
from planner.walkthroughs.vision import IDS, answered_matters, known_vision, look_ahead

TODAY, LATER = date(2026, 11, 21), date(2027, 11, 20)
IDS_OF_DAY = {
    day: tuple(f"{day:%y%m%d}{number:04}" for number in range(IDS)) for day in (TODAY, LATER)
}

ANSWERS: dict[str, Json] = {
    "energy": "The hour with raw data",
    "untried": "A talk before strangers",
    "vision": "A workshop by the sea",
    "soon": ["Hold the course twice"],
    "later": ["Two apprentices"],
    "matters_1": "balance",
    "matters_2": "skill",
}


def change(answers: dict[str, Json], plan: Plan | None = None, today: date = TODAY) -> Change:
    return look_ahead(plan or Plan(), values=answers, ids=IDS_OF_DAY[today], today=today)


def after(answers: dict[str, Json], plan: Plan | None = None, today: date = TODAY) -> Plan:
    plan = plan or Plan()
    return plan.after(change(answers, plan, today).edits, plan.number + 1)


def test_all_that_was_answered_is_a_vision_and_dated_reflections() -> None:
    plan = after(ANSWERS)
    vision = plan.vision
    assert vision is not None
    assert (vision.on, vision.text) == (TODAY, "A workshop by the sea")
    assert (vision.soon, vision.later) == (("Hold the course twice",), ("Two apprentices",))
    assert vision.matters == (Category.BALANCE, Category.SKILL)
    entries = plan.entries(EntryKind.REFLECTION)
    assert {(entry.text, entry.prompt, entry.on) for entry in entries} == {
        ("The hour with raw data", REFLECTIONS["energy"], TODAY),
        ("A talk before strangers", REFLECTIONS["untried"], TODAY),
    }


@pytest.mark.parametrize(
    ("steps", "label", "collections"),
    [
        (["energy"], "Note the reflection “The hour with raw data”", ["journal"]),
        (["energy", "untried"], "Write 2 journal entries", ["journal", "journal"]),
        (["vision", "soon"], "Write the vision", ["visions"]),
        (["energy", "vision"], "Reflect, and write the vision", ["journal", "visions"]),
    ],
)
def test_only_what_was_answered_is_in_the_change(
    steps: list[str], label: str, collections: list[str]
) -> None:
    made = change({step: ANSWERS[step] for step in steps})
    assert made.label == label
    assert [edit.collection for edit in made.edits] == collections


@pytest.mark.parametrize("answers", [{}, dict.fromkeys(ANSWERS)])
def test_nothing_answered_is_refused(answers: dict[str, Json]) -> None:
    with pytest.raises(Refusal, match="nothing is new in these answers; answer a question"):
        change(answers)


@pytest.mark.parametrize("step", ["soon", "later", "matters_1"])
def test_hopes_without_a_vision_are_refused(step: str) -> None:
    with pytest.raises(Refusal, match="the vision is empty; write one sentence"):
        change({step: ANSWERS[step]})


def test_what_is_known_and_not_changed_is_no_new_version() -> None:
    plan = after(ANSWERS)
    matters: dict[str, Json] = {"matters_1": "balance", "matters_2": "skill"}
    with pytest.raises(Refusal, match="nothing is new"):
        change({**known_vision(plan), **matters}, plan, LATER)


@pytest.mark.parametrize(
    ("step", "value"),
    [
        ("vision", "A house in the hills"),
        ("soon", ["Hold the course twice", "Learn to weld"]),
        ("soon", None),
        ("later", []),
        ("matters_1", "skill"),
        ("matters_1", None),
        ("matters_2", "financial"),
    ],
)
def test_one_difference_makes_a_new_version_beside_the_old_one(step: str, value: Json) -> None:
    plan = after(ANSWERS)
    answers = {name: each for name, each in ANSWERS.items() if name not in REFLECTIONS}
    newer = after({**answers, step: value}, plan, LATER)
    assert [vision.on for vision in newer.visions.values()] == [TODAY, LATER]
    assert newer.visions[IDS_OF_DAY[TODAY][0]] == plan.vision
    assert newer.vision is not None
    assert newer.vision.on == LATER


def test_what_was_not_asked_stays_in_the_new_version() -> None:
    newer = after({"vision": "A house in the hills"}, after(ANSWERS), LATER).vision
    assert newer is not None
    assert newer.soon == ("Hold the course twice",)
    assert newer.later == ("Two apprentices",)
    assert newer.matters == (Category.BALANCE, Category.SKILL)


def test_a_vision_that_was_emptied_keeps_its_words() -> None:
    newer = after({"vision": None, "soon": ["Learn to weld"]}, after(ANSWERS), LATER).vision
    assert newer is not None
    assert (newer.text, newer.soon) == ("A workshop by the sea", ("Learn to weld",))


def test_a_category_has_one_place() -> None:
    places: dict[str, Json] = {"matters_1": "skill", "matters_2": "skill", "matters_3": "balance"}
    assert answered_matters(places) == (Category.SKILL, Category.BALANCE)


def test_a_question_keeps_its_id_whatever_else_was_answered() -> None:
    whole = {str(edit.after and edit.after["text"]): edit.id for edit in change(ANSWERS).edits}
    (alone,) = change({"untried": ANSWERS["untried"]}).edits
    assert alone.id == whole["A talk before strangers"]
    assert set(whole.values()) <= set(IDS_OF_DAY[TODAY])


def test_before_a_first_vision_nothing_is_known() -> None:
    assert known_vision(Plan()) == {}


def test_the_newest_answer_to_a_question_is_found_by_its_words() -> None:
    plan = after({"energy": "The quiet week"}, after(ANSWERS), LATER)
    found = newest_reflection(plan, "energy")
    assert found is not None
    assert (found.on, found.text) == (LATER, "The quiet week")
    assert newest_reflection(plan, "envy") is None
