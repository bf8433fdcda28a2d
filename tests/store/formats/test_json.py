"""JSON export and import: the same plan comes back, and no file does harm."""

import json
import random
from collections.abc import Mapping
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import strategies
from costly import costly
from hypothesis import given

from planner.change import COLLECTIONS, added, collection_of, fields_of
from planner.check_in import CheckIn
from planner.date_move import DateMove, MovedDate
from planner.exchange import import_plan, plan_import
from planner.goal import Goal, Obstacle, Status
from planner.journal import EntryKind, JournalEntry
from planner.keeper import Trouble
from planner.market.posting import Posting
from planner.market.skill import Skill, SkillLevel
from planner.measure import Measure, MeasureKind, Target
from planner.milestone import Milestone
from planner.plan import Plan
from planner.profile import Profile, ReviewLevel
from planner.records import Record
from planner.refusal import Refusal
from planner.reviews.commitment import Commitment
from planner.reviews.review import Aspect, AspectRating, Decision, Review, Verdict
from planner.reviews.snooze import Snooze
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.interview import Move
from planner.values.anchors.sitting import AnchorSitting
from planner.values.purpose.candidates import Candidate
from planner.values.purpose.circles import Circle
from planner.values.purpose.purpose_map import CircleStrengths, PurposeEntry, SetBy, Wording
from planner.values.purpose.sitting import PurposeSitting
from planner.values.strengths import RankedStrength, StrengthRanking
from planner.values.value import Value
from planner.vision import Vision
from store.formats.json_export import write_export
from store.formats.json_import import IMPORT_LIMIT, NOTES, VALUES_LIMIT, read_import
from store.records import to_document, to_record
from store.upgrades import Upgrades

TODAY = date(2026, 11, 21)
GOAL = Goal(
    "0123456789",
    "Pass the exam",
    TODAY,
    date(2027, 6, 30),
    status=Status.ACTIVE,
    obstacles=(Obstacle("no time", "block Friday"),),
    values=(Value.AUTONOMY, Value.LOVE),
)
MEASURE = Measure("m123456789", GOAL.id, "pages", MeasureKind.UP, (Target(TODAY, 40.0),))
WIN = JournalEntry("w123456789", TODAY, EntryKind.WIN, "Accepted", goals=(GOAL.id,))
VISION = Vision("v123456789", TODAY, "A practice of my own", soon=("Sign alone",))
ANCHORS = AnchorSitting(
    "a123456789",
    TODAY,
    rated=(4,) * 39 + (6,),
    truest=(1, 2, 3),
    moves=(Move("left", "The desk\nby the door", (Anchor.AUTONOMY,)),),
)
ENTRY = PurposeEntry(
    "e123456789",
    "teaching",
    Circle.LOVE | Circle.PAID,
    SetBy.PERSON,
    (Wording("to teach", Circle.LOVE), Wording("teaching", Circle.PAID)),
    CircleStrengths(3, 0, 0, 1),
    evidence="two clubs asked",
)
MAP = PurposeSitting(
    "f123456789",
    TODAY,
    entries=(ENTRY,),
    candidates=(Candidate("k123456789", ENTRY.id, "Hold one class", "3 replies", TODAY),),
    moments=("the evening class",),
    now=Circle.PAID,
)
STRENGTHS = StrengthRanking("r123456789", TODAY, (RankedStrength("making do", "The old pump"),))
REVIEW = Review(
    "n123456789",
    TODAY,
    ReviewLevel.QUARTERLY,
    date(2026, 7, 1),
    date(2026, 9, 30),
    verdicts=(Verdict(GOAL.id, Decision.CONTINUE, 0.4, 70, why="Half\nof it"),),
    ratings=(AspectRating(Aspect.TASKS, 7),),
)
SNOOZE = Snooze("s123456789", TODAY, ReviewLevel.WEEKLY, date(2026, 11, 23))
COMMITMENT = Commitment("c123456789", TODAY, "Ask Ines for the exam room", goals=(GOAL.id,))
SKILL = Skill("q123456789", "Statics", levels=(SkillLevel(TODAY, 2),), target=4)
POSTING = Posting("p123456789", TODAY, "Head of design", ("Statics", "budgets"))
PLAN = Plan().after(
    [
        added(each)
        for each in (
            Profile(role="Nurse"),
            *(VISION, ANCHORS, MAP, STRENGTHS),
            *(GOAL, MEASURE, WIN),
            *(REVIEW, SNOOZE, COMMITMENT, SKILL, POSTING),
        )
    ],
    1,
)
EXPORT = write_export(PLAN, TODAY)

Document = dict[str, Any]


def document() -> Document:
    parsed: Document = json.loads(EXPORT)
    return parsed


def changed(path: str, value: object) -> bytes:
    """The export with one value put in, at a path such as `plan/goals/0/title`."""
    whole = document()
    place: Any = whole
    *way, last = path.split("/")
    for step in way:
        place = place[int(step) if isinstance(place, list) else step]
    place[int(last) if isinstance(place, list) else last] = value
    return json.dumps(whole).encode()


@costly
@given(strategies.whole_plans())
def test_an_export_taken_into_an_empty_plan_gives_the_same_plan(plan: Plan) -> None:
    imported = read_import(write_export(plan, TODAY))
    preview = plan_import(Plan(), imported.plan)
    assert Plan().after(preview.change.edits if preview.change else (), 1) == plan
    assert imported.notes == ()


@costly
@given(strategies.plans())
def test_an_export_is_the_same_each_time(plan: Plan) -> None:
    again = read_import(write_export(plan, TODAY)).plan
    assert write_export(again, TODAY) == write_export(plan, TODAY)


def test_an_export_says_what_it_is_and_holds_every_collection() -> None:
    whole = document()
    assert list(whole) == ["format", "schema", "exported_on", "plan"]
    assert (whole["format"], whole["schema"]) == ("dualtrack plan", 1)
    assert whole["exported_on"] == "2026-11-21"
    assert list(whole["plan"]) == list(COLLECTIONS)


def test_an_export_holds_every_field_also_at_its_default() -> None:
    (goal,) = document()["plan"]["goals"]
    assert list(goal) == [field.name for field in fields_of(Goal)]
    assert (goal["category"], goal["due"], goal["hours_per_week"]) == ("skill", "2027-06-30", None)
    assert goal["obstacles"] == [{"what": "no time", "then": "block Friday"}]


def test_the_documentation_names_every_field() -> None:
    page = (Path(__file__).parents[3] / "docs" / "export.md").read_text()
    for name, kind in COLLECTIONS.items():
        section = page.split(f"## `{name}`")[1].split("\n## ")[0]
        for field in fields_of(kind):
            assert f"| `{field.name}` |" in section, f"{name}.{field.name}"


def test_fields_left_out_are_at_their_default() -> None:
    goal = {"id": GOAL.id, "title": "Pass the exam", "start": "2026-11-21"}
    imported = read_import(changed("plan", {"goals": [goal]}))
    assert imported.plan.goals[GOAL.id] == Goal(GOAL.id, "Pass the exam", TODAY)


def test_a_byte_order_mark_and_windows_line_ends_are_no_trouble() -> None:
    assert read_import(b"\xef\xbb\xbf" + EXPORT.replace(b"\n", b"\r\n")).plan == PLAN


def test_hostile_text_is_cleaned_and_said() -> None:
    imported = read_import(changed("plan/goals/0/title", "Pass\x1b]0;x\x07 the\u202e exam\n"))
    assert imported.plan.goals[GOAL.id].title == "Pass\ufffd]0;x\ufffd the exam"
    assert imported.notes == (
        "text was cleaned of what acts on a terminal or can't be kept: goals, 0123456789",
    )


def test_text_is_cleaned_in_lists_and_parts() -> None:
    imported = read_import(changed("plan/goals/0/obstacles/0/then", "go\x00"))
    assert imported.plan.goals[GOAL.id].obstacles == (Obstacle("no time", "go\ufffd"),)


def test_text_is_cleaned_in_lists_within_parts() -> None:
    imported = read_import(
        changed("plan/purpose_sittings/0/entries/0/wordings/0/0", "to\nteach\x9b")
    )
    (entry,) = imported.plan.purpose_sittings[MAP.id].entries
    assert entry.wordings[0].text == "to teach\ufffd"


def test_lines_of_a_note_within_a_part_stay_lines() -> None:
    again = read_import(EXPORT).plan.anchor_sittings[ANCHORS.id]
    assert again.moves[0].answer == "The desk\nby the door"


def test_lines_of_a_note_stay_lines() -> None:
    imported = read_import(changed("plan/goals/0/why", "one\r\ntwo"))
    assert imported.plan.goals[GOAL.id].why == "one\ntwo"


SAMPLES: tuple[Record, ...] = (
    Profile(),
    VISION,
    ANCHORS,
    MAP,
    STRENGTHS,
    GOAL,
    MEASURE,
    Milestone("s123456789", GOAL.id, "Book the date"),
    CheckIn("c123456789", GOAL.id, TODAY, confidence=80),
    DateMove("d123456789", GOAL.id, MovedDate.DUE, TODAY, TODAY, TODAY),
    WIN,
    REVIEW,
    SNOOZE,
    COMMITMENT,
    SKILL,
    POSTING,
)


@pytest.mark.parametrize("sample", SAMPLES, ids=collection_of)
def test_a_field_is_a_note_where_its_record_takes_several_lines(sample: Record) -> None:
    name = collection_of(sample)
    whole = to_document(sample)
    for field in fields_of(COLLECTIONS[name]):
        if field.type == "str" and field.name not in {"id", "goal"}:
            try:
                to_record(name, sample.id, {**whole, field.name: "one\ntwo"})
                takes_lines = True
            except Trouble:
                takes_lines = False
            assert (field.name in NOTES.get(name, ())) == takes_lines, field.name


def test_there_is_a_sample_of_every_collection() -> None:
    assert [collection_of(sample) for sample in SAMPLES] == list(COLLECTIONS)


REFUSED = [
    (b"", "is no JSON"),
    (b"\x00" * 64, "is no JSON"),
    (EXPORT[:-40], "is no JSON"),
    (EXPORT + b"{}", "is no JSON"),
    (b"\xff\xfe{}", "is not UTF-8"),
    (EXPORT.decode().encode("utf-16"), "is not UTF-8"),
    (b"[" * 1_000_000, "nested too deeply"),
    (b'{"a":' * 1_000_000, "nested too deeply"),
    (b"1" * 4_301, "too long"),
    (b"[]", "is no export"),
    (b"null", "is no export"),
    (b'{"meta": {"1": {"schema": 1}}, "goals": {}}', "is no export"),
    (b'{"format": "dualtrack plan", "schema": NaN}', "NaN"),
    (b'{"a": 1, "a": 2}', "the name a twice"),
    (changed("format", "other"), "is no export"),
    (changed("schema", "1"), "in which version"),
    (changed("schema", True), "in which version"),
    (changed("plan", []), "holds no plan"),
    (changed("plan/cakes", []), "no collection called cakes"),
    (changed("plan/goals", {}), "goals is no list"),
    (changed("plan/goals", [[]]), "record 1 of goals is no object"),
    (changed("plan/goals/0/id", 7), "record 1 of goals has no id"),
    (changed("plan/goals/0/id", "../../evil"), "record 1 of goals has no id"),
    (changed("plan/profile/0/id", "0123456789"), "record 1 of profile has no id"),
    (changed("plan/goals", [document()["plan"]["goals"][0]] * 2), "the id 0123456789 twice"),
    (changed("plan/goals/0/titel", "x"), "no field called titel"),
    (changed("plan/goals/0/a\x1b[2J", "x"), "no field called a\ufffd\\[2J"),
    (changed("plan/goals/0/obstacles/0/tehn", "x"), "obstacles have no field called tehn"),
    (
        changed("plan/goals/0/tripwire", {"by": "2027-01-01", "least": 5, "then": "x", "tehn": 1}),
        "tripwire have no field called tehn",
    ),
    (changed("plan/goals/0/title", ""), "the title is empty"),
    (changed("plan/goals/0/title", "\u200e \n"), "the title is empty"),
    (changed("plan/goals/0/title", None), "Expected `?str"),
    (changed("plan/goals/0/title", "x" * 201), "201 characters and 200 fit"),
    (changed("plan/goals/0/focus", "yes"), "Expected `?bool"),
    (changed("plan/goals/0/start", "2027-02-30"), "date"),
    (changed("plan/goals/0/due", "2020-01-01"), "before the start"),
    (changed("plan/goals/0/category", "cooking"), "cooking"),
    (changed("plan/goals/0/confidence", 101), "101%"),
    (changed("plan/goals/0/confidence", 10**400), "goals, 0123456789"),
    (changed("plan/measures/0/baseline", 10**400), "measures, m123456789"),
    (changed("plan/measures/0/targets/0/value", "many"), "measures, m123456789"),
    (EXPORT.replace(b'"value": 40.0', b'"value": 1e999'), "not a number"),
    (changed("plan/goals/0/values", ["AU", "XX"]), "XX"),
    (changed("plan/goals/0/values", ["AU", "AU"]), "each value once"),
    (changed("plan/visions/0/soon", [""]), "aspiration"),
    (changed("plan/anchor_sittings/0/rated", [4] * 39), "39 of the 40 statements"),
    (changed("plan/anchor_sittings/0/truest", [1, 1, 2]), "three different statements"),
    (changed("plan/anchor_sittings/0/item_set", 0), "no set of statements 0"),
    (changed("plan/anchor_sittings/0/moves/0/question", "why"), "no question called why"),
    (changed("plan/purpose_sittings/0/entries/0/mask", 16), "16"),
    (changed("plan/purpose_sittings/0/entries/0/strengths", [4, 0, 0, 0]), "strength of 4"),
    (changed("plan/purpose_sittings/0/entries/0/wordings/0", ["teach"]), "length"),
    (changed("plan/purpose_sittings/0/entries/0/txet", "x"), "entries have no field called txet"),
    (changed("plan/purpose_sittings/0/candidates/0/entry", "g123456789"), "not on the map"),
    (changed("plan/strength_rankings/0/ranked", []), "no strength is ranked"),
    (changed("plan/strength_rankings/0/ranked/0/episode", ""), "nothing to show for it"),
]


@pytest.mark.parametrize(("content", "words"), REFUSED)
def test_a_file_that_is_no_whole_export_is_refused_in_one_sentence(
    content: bytes, words: str
) -> None:
    with pytest.raises(Refusal, match=words) as refused:
        read_import(content)
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 400


def test_a_file_that_is_too_large_is_refused_before_it_is_read() -> None:
    with pytest.raises(Refusal, match="33,554,433 bytes and at most 33,554,432 are read"):
        read_import(b" " * (IMPORT_LIMIT + 1))
    with pytest.raises(Refusal, match="values and at most 2,000,000 are read"):
        read_import(b"[" + b"{}," * VALUES_LIMIT + b"{}]")


def test_an_export_of_a_newer_version_names_the_version_needed() -> None:
    with pytest.raises(Trouble, match="store version 99"):
        read_import(changed("schema", 99))


def test_an_export_of_an_older_version_is_brought_up_to_date() -> None:
    def rename(collection: str, fields: Mapping[str, object]) -> Mapping[str, object]:
        if collection != "goals":
            return fields
        renamed = {"name": "title"}
        return {renamed.get(name, name): value for name, value in fields.items()}

    old = to_document(GOAL)
    old["name"] = old.pop("title")
    imported = read_import(changed("plan", {"goals": [old]}), Upgrades((rename,)))
    assert imported.plan.goals[GOAL.id] == GOAL


SPOILS: tuple[object, ...] = (
    None,
    True,
    0,
    -1,
    1e308,
    10**30,
    "",
    "\x1b[2J",
    "x" * 300,
    [],
    {},
    [[]],
    {"a": {}},
)


def test_a_thousand_spoiled_exports_give_a_plan_or_one_clear_sentence() -> None:
    chance = random.Random(20261121)
    for _ in range(1_000):
        spoiled = _spoiled_values(chance) if chance.random() < 0.6 else _spoiled_bytes(chance)
        answer = _answer_to(spoiled)
        assert answer.isprintable()
        assert len(answer) < 400


def _answer_to(content: bytes) -> str:
    """The label of the change, or the one sentence that says why there is none."""
    try:
        return import_plan(Plan(), imported=read_import(content).plan).label
    except (Refusal, Trouble) as sentence:
        return str(sentence)


def _spoiled_bytes(chance: random.Random) -> bytes:
    content = bytearray(EXPORT)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(content))
        if chance.random() < 0.5:
            content[place] = chance.randrange(256)
        else:
            del content[place : place + chance.randint(1, 40)]
    return bytes(content)


def _spoiled_values(chance: random.Random) -> bytes:
    whole: Any = document()
    for _ in range(chance.randint(1, 3)):
        place: Any = whole
        while isinstance(place, dict | list) and place:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            key = chance.choice(keys)
            if not isinstance(place[key], dict | list) or chance.random() < 0.2:
                break
            place = place[key]
        else:
            continue
        deed = chance.random()
        if deed < 0.6:
            place[key] = _spoil(chance)
        elif deed < 0.8:
            del place[key]
        elif isinstance(place, dict):
            place[chance.choice(["id", "goal", "title", "x", "\x00"])] = _spoil(chance)
        else:
            place.append(deepcopy(place[key]))
    return json.dumps(whole).encode()


def _spoil(chance: random.Random) -> object:
    """A copy, since a list that stands in two places may come to hold itself."""
    return deepcopy(chance.choice(SPOILS))
