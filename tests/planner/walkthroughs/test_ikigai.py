"""The answers of the purpose map become one sitting, and a goal for each wanted experiment."""

from datetime import date
from itertools import chain

import pytest
from costly import costly
from hypothesis import given
from hypothesis import strategies as st

from planner.change import Change, added
from planner.goal import Category, Goal, Status
from planner.keeper import Json
from planner.measure import MeasureKind
from planner.plan import Plan
from planner.profile import Profile, Sphere
from planner.refusal import Refusal
from planner.values.purpose.circles import CENTRE, NOWHERE, Circle
from planner.values.purpose.purpose_map import CircleStrengths, PurposeEntry, SetBy
from planner.values.purpose.sitting import PurposeSitting
from planner.values.value import Value
from planner.walkthroughs.ikigai import (
    IDS,
    draw_purpose_map,
    goal_step,
    sign_step,
    trial_step,
    values_on_trial,
)
from planner.walkthroughs.purpose_answers import (
    MOST_OFFERED,
    answered_entries,
    code_of,
    entries_to_choose,
    entries_to_rate,
    entry_groups,
    mark_step,
    parting_step,
    read_evidence,
    strength_step,
    write_evidence,
)

TODAY = date(2026, 11, 21)
THE_IDS = tuple(f"id{number:08}" for number in range(IDS))

TEACH, REPAIR, BRIDGES = "teach children to code", "repair machines", "build models of old bridges"

LISTS: dict[str, Json] = {
    "love": [TEACH, BRIDGES],
    "good": ["teaching children code", REPAIR],
    "needed": ["teach children coding"],
    "paid": [REPAIR],
}

TRIAL: dict[str, Json] = {
    "candidates": [REPAIR],
    trial_step(REPAIR): "Mend three pumps with the apprentices",
    sign_step(REPAIR): "3 pumps",
    goal_step(REPAIR): True,
}


def change(answers: dict[str, Json], plan: Plan | None = None) -> Change:
    return draw_purpose_map(plan or Plan(), values=answers, ids=THE_IDS, today=TODAY)


def after(answers: dict[str, Json], plan: Plan | None = None) -> Plan:
    plan = plan or Plan()
    return plan.after(change(answers, plan).edits, plan.number + 1)


def sitting(answers: dict[str, Json]) -> PurposeSitting:
    (only,) = after(answers).purpose_sittings.values()
    return only


def suggested(text: str, answers: dict[str, Json] = LISTS) -> PurposeEntry:
    """The entry that the lists make of a text."""
    entries = chain.from_iterable(group for _, group in entry_groups(answers))
    return next(entry for entry in entries if entry.text == text)


def marks(text: str, *circles: str) -> dict[str, Json]:
    return {mark_step(suggested(text)): list(circles)}


def test_texts_that_are_alike_become_one_entry_in_the_circles_of_their_lists() -> None:
    places = {entry.text: (entry.mask, entry.set_by) for entry in sitting(LISTS).entries}
    assert places == {
        TEACH: (Circle.LOVE | Circle.GOOD | Circle.NEEDED, SetBy.SUGGESTED),
        BRIDGES: (Circle.LOVE, SetBy.SUGGESTED),
        REPAIR: (Circle.GOOD | Circle.PAID, SetBy.SUGGESTED),
    }


def test_a_mark_says_where_an_entry_belongs() -> None:
    kept = sitting({**LISTS, **marks(BRIDGES, "love", "paid"), **marks(REPAIR)})
    places = {entry.text: (entry.mask, entry.set_by) for entry in kept.entries}
    assert places[BRIDGES] == (Circle.LOVE | Circle.PAID, SetBy.PERSON)
    assert places[REPAIR] == (NOWHERE, SetBy.PERSON)
    assert places[TEACH][1] is SetBy.SUGGESTED


def test_a_mark_stays_with_its_entry_when_lists_change_elsewhere() -> None:
    answers = {**LISTS, **marks(REPAIR, "love", "paid")}
    answers["love"] = ["sail", TEACH]
    assert _mask(REPAIR, answers) == Circle.LOVE | Circle.PAID


def test_an_entry_that_is_written_into_another_list_is_asked_about_again() -> None:
    answers = {**LISTS, **marks(REPAIR, "paid")}
    answers["love"] = [TEACH, REPAIR]
    assert mark_step(suggested(REPAIR, answers)) not in answers
    assert _mask(REPAIR, answers) == Circle.LOVE | Circle.GOOD | Circle.PAID


def _mask(text: str, answers: dict[str, Json]) -> Circle:
    return next(entry.mask for entry in answered_entries(answers) if entry.text == text)


def test_wordings_that_mean_different_things_are_parted() -> None:
    joined = suggested(TEACH)
    answers: dict[str, Json] = {**LISTS, parting_step(joined): ["teach children coding"]}
    places = {entry.text: entry.mask for entry in answered_entries(answers)}
    assert places[TEACH] == Circle.LOVE | Circle.GOOD
    assert places["teach children coding"] == Circle.NEEDED


def test_what_others_say_stands_with_the_entry_it_is_about() -> None:
    kept = sitting(
        {
            **LISTS,
            "needed_evidence": ["teach children coding: the school asked", "gone: Mara"],
            "paid_evidence": ["1 my employer pays", "1 so did the last one"],
        }
    )
    assert {entry.text: entry.evidence for entry in kept.entries} == {
        TEACH: "the school asked",
        BRIDGES: "",
        REPAIR: "my employer pays; so did the last one",
    }


@pytest.mark.parametrize(
    "row", ["2 Mara asked", "2. Mara asked", "2) Mara asked", "sail: Mara asked"]
)
def test_a_row_of_evidence_names_its_entry_by_number_or_by_text(row: str) -> None:
    assert read_evidence(row, ("teach", "sail")) == ("sail", "Mara asked")


def test_evidence_is_kept_with_the_text_of_its_entry() -> None:
    kept = write_evidence("2 Mara asked", ("teach", "sail"))
    assert kept == "sail: Mara asked"
    assert write_evidence(kept, ("sail", "teach")) == kept


def test_of_two_texts_that_begin_alike_the_longer_one_is_meant() -> None:
    texts = ("sail", "sail: to islands")
    assert read_evidence("sail: to islands: Mara", texts) == ("sail: to islands", "Mara")


@pytest.mark.parametrize("row", ["Mara asked", "0 Mara", "3 Mara", "2", "gone: Mara"])
def test_evidence_that_names_no_entry_is_refused(row: str) -> None:
    with pytest.raises(Refusal, match="it doesn't say which entry it is about; begin with its num"):
        read_evidence(row, ("teach", "sail"))


@pytest.mark.parametrize("row", ["Nobody yet.", "nothing", "1 nobody yet"])
def test_an_honest_nobody_is_taken_and_is_no_evidence(row: str) -> None:
    answers: dict[str, Json] = {**LISTS, "paid_evidence": [write_evidence(row, (REPAIR,))]}
    assert {entry.evidence for entry in sitting(answers).entries} == {""}


def test_strengths_count_once_every_circle_of_an_entry_is_rated() -> None:
    ratings: dict[str, Json] = {
        strength_step(REPAIR, Circle.GOOD): 3,
        strength_step(REPAIR, Circle.PAID): 2,
        strength_step(TEACH, Circle.LOVE): 3,
    }
    strengths = {entry.text: entry.strengths for entry in sitting({**LISTS, **ratings}).entries}
    assert strengths == {REPAIR: CircleStrengths(0, 3, 0, 2), TEACH: None, BRIDGES: None}


def test_strengths_outlive_no_circle_that_was_unticked() -> None:
    answers = {
        **LISTS,
        strength_step(REPAIR, Circle.GOOD): 3,
        strength_step(REPAIR, Circle.PAID): 2,
    }
    kept = sitting({**answers, **marks(REPAIR, "paid")})
    assert kept.entries[-1].strengths == CircleStrengths(0, 0, 0, 2)


def test_no_more_than_three_entries_are_rated() -> None:
    many = [f"{word} the {word}" for word in ("sail", "paint", "weld", "cook", "write")]
    answers: dict[str, Json] = {"love": [*many], "good": [*many]}
    assert [entry.text for entry in entries_to_rate(answers)] == many[:3]


def test_what_joins_most_circles_is_offered_first_and_no_more_than_fit() -> None:
    words = ("sail", "paint", "weld", "cook", "write", "swim", "knit", "plant", "count", "drive")
    answers: dict[str, Json] = {
        "love": [*words],
        "good": [*words],
        "paid": ["drive"],
        "needed": ["dance"],
    }
    offered = [entry.text for entry in entries_to_choose(answers)]
    assert offered[0] == "drive"
    assert len(offered) == MOST_OFFERED
    assert "dance" not in offered


def test_a_wanted_experiment_becomes_a_goal_with_its_measure_and_values() -> None:
    begun = Plan().after([added(Profile(sphere=Sphere.PERSONAL))], 1)
    plan = after({**LISTS, **TRIAL}, begun)
    (goal,) = plan.goals.values()
    assert isinstance(goal, Goal)
    assert (goal.title, goal.start, goal.due) == (
        "Mend three pumps with the apprentices",
        TODAY,
        date(2026, 12, 5),
    )
    assert (goal.category, goal.status) == (Category.NETWORKING, Status.ACTIVE)
    assert goal.values == (Value.LOVE, Value.NEEDED)
    assert goal.sphere is Sphere.PERSONAL
    assert REPAIR in goal.why
    (measure,) = plan.measures.of(goal.id)
    assert (measure.kind, measure.target, measure.unit) == (MeasureKind.UP, 3, "pumps")


def test_an_experiment_that_is_not_wanted_as_a_goal_stays_on_the_map() -> None:
    answers = {**LISTS, **TRIAL, goal_step(REPAIR): False}
    assert not after(answers).goals
    (candidate,) = sitting(answers).candidates
    assert (candidate.what, candidate.known_by) == (TRIAL[trial_step(REPAIR)], "3 pumps")
    assert sitting(answers).entry(candidate.entry).text == REPAIR


def test_a_candidate_that_is_no_longer_on_the_map_is_left_out() -> None:
    answers: dict[str, Json] = {**LISTS, **TRIAL, "good": ["teaching children code"], "paid": None}
    assert sitting(answers).candidates == ()
    assert not after(answers).goals


def test_a_candidate_that_joins_circles_no_more_is_left_out() -> None:
    assert sitting({**LISTS, **TRIAL, **marks(REPAIR, "paid")}).candidates == ()


def test_a_trial_serves_the_weakest_circles_or_all_where_none_is_weaker() -> None:
    strong = CircleStrengths(2, 2, 2, 2)
    assert values_on_trial(PurposeEntry("e", "sail", CENTRE, strengths=strong)) == (
        Value.LOVE,
        Value.GOOD,
        Value.NEEDED,
        Value.PAID,
    )
    assert values_on_trial(
        PurposeEntry("e", "sail", CENTRE, strengths=CircleStrengths(3, 1, 2, 3))
    ) == (Value.GOOD,)


def test_moments_the_present_and_own_words_are_kept() -> None:
    kept = sitting({**LISTS, "moments": ["at sea"], "now": ["good", "paid"], "summary": "Well."})
    assert (kept.moments, kept.now, kept.summary) == (
        ("at sea",),
        Circle.GOOD | Circle.PAID,
        "Well.",
    )
    assert sitting({**LISTS, "now": []}).now == NOWHERE
    assert sitting({**LISTS, "now": None}).now is None


@pytest.mark.parametrize("answers", [{}, {"moments": ["at sea"]}, {"love": None, "now": []}])
def test_a_map_without_an_entry_is_refused(answers: dict[str, Json]) -> None:
    with pytest.raises(Refusal, match="nothing lies in any of the four circles yet; write into"):
        change(answers)


def test_a_map_on_which_all_lies_outside_is_refused() -> None:
    answers: dict[str, Json] = {"love": ["sail"]}
    with pytest.raises(Refusal, match="nothing lies in any of the four circles"):
        change({**answers, mark_step(suggested("sail", answers)): []})


def test_drawing_again_keeps_the_earlier_map_and_says_so() -> None:
    first = after(LISTS)
    again = draw_purpose_map(
        first,
        values={"paid": ["sail"]},
        ids=tuple(f"other{id_}" for id_ in THE_IDS),
        today=date(2027, 11, 21),
    )
    assert again.label == "Draw the purpose map again"
    assert len(first.after(again.edits, 2).purpose_sittings) == 2


WORDS = st.text(alphabet=st.characters(categories=("Lu", "Ll", "Lo", "Nd")), min_size=1, max_size=8)
ROWS = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), max_size=10, unique=True)


@costly
@given(lists=st.tuples(ROWS, ROWS, ROWS, ROWS), parts=st.booleans())
def test_no_entry_is_lost_and_the_same_answers_make_the_same_map(
    lists: tuple[list[str], ...], parts: bool
) -> None:
    answers: dict[str, Json] = {
        code_of(circle): [*rows] for circle, rows in zip(Circle, lists, strict=True)
    }
    if parts:
        for entry, _ in entry_groups(dict(answers)):
            answers[parting_step(entry)] = [wording.text for wording in entry.wordings]
    if not any(lists):
        return
    kept = sitting(answers)
    written = {wording.text for entry in kept.entries for wording in entry.wordings}
    assert written == set(chain.from_iterable(lists))
    assert sitting(dict(reversed(answers.items()))) == kept
    texts = [entry.text for entry in kept.entries]
    assert len(set(texts)) == len(texts)
