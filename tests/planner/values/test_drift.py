"""What changes in the values from one day to another, and what can't be compared."""

from dataclasses import replace
from datetime import date

import pytest
from costly import costly
from hypothesis import given
from hypothesis import strategies as st
from made_exercises import all_the_same, anchors_taken, map_drawn, strengths_ranked, swapped
from plans import plan_of
from strategies import anchor_sittings, lines, plans

from planner.plan import Plan
from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor
from planner.values.anchors.result import Band
from planner.values.anchors.sitting import AnchorSitting
from planner.values.anchors.statements import ITEM_SET
from planner.values.drift import AnchorDrift, compare_anchors, drift
from planner.values.purpose.circles import CENTRE, MASKS, Circle, Mask
from planner.vision import Vision

TF, GM, AU, SE, EC, SV, CH, LS = Anchor
SPRING, SUMMER, AUTUMN = date(2026, 4, 1), date(2026, 7, 1), date(2026, 10, 1)
ORDER = (AU, CH, EC, TF, LS, SV, GM, SE)
OLD = anchors_taken(ORDER, SPRING, id_="anchors001")
NEW = anchors_taken(swapped(ORDER, EC, GM), AUTUMN, id_="anchors002")


def test_two_anchors_that_swapped_are_told_with_their_places_and_bands() -> None:
    assert compare_anchors(OLD, NEW) == (
        AnchorDrift(GM, 7, 3, Band.FAINT, Band.PRESENT),
        AnchorDrift(EC, 3, 7, Band.PRESENT, Band.FAINT),
    )


def test_the_same_answers_have_not_drifted() -> None:
    assert compare_anchors(OLD, replace(OLD, id="anchors002", on=AUTUMN)) == ()


def test_sittings_with_different_statements_are_not_compared() -> None:
    other = replace(NEW, item_set=ITEM_SET + 1)
    with pytest.raises(Refusal) as refused:
        compare_anchors(OLD, other)
    assert str(refused.value) == (
        "the anchors of 2026-04-01 and 2026-10-01 were asked with different statements "
        f"({ITEM_SET} and {ITEM_SET + 1}), so their places don't compare; "
        "take the exercise again and compare from then on."
    )


@pytest.mark.parametrize(("old", "new"), [(OLD, all_the_same(AUTUMN)), (all_the_same(SPRING), NEW)])
def test_a_sitting_without_an_order_is_not_compared(old: AnchorSitting, new: AnchorSitting) -> None:
    with pytest.raises(Refusal, match="the anchors have no order"):
        compare_anchors(old, new)


@given(anchor_sittings(), anchor_sittings())
def test_any_two_sittings_compare_backwards_as_they_do_forwards(
    one: AnchorSitting, other: AnchorSitting
) -> None:
    if not (one.result.scores and other.result.scores):
        return
    forwards, backwards = compare_anchors(one, other), compare_anchors(other, one)
    assert {(each.anchor, each.before, each.after) for each in forwards} == {
        (each.anchor, each.after, each.before) for each in backwards
    }


def test_drift_says_why_the_anchors_do_not_compare_and_tells_the_rest() -> None:
    other = replace(NEW, item_set=ITEM_SET + 1)
    maps = (
        map_drawn({"gardens": Circle.LOVE}, SPRING),
        map_drawn({"audits": Circle.GOOD}, AUTUMN, id_="purpose002"),
    )
    found = drift(plan_of(OLD, other, *maps), SPRING, AUTUMN)
    assert found.anchors == ()
    assert "different statements" in found.anchors_note
    assert (found.gained, found.lost) == (("audits",), ("gardens",))


@pytest.mark.parametrize(
    ("since", "until", "moved", "note"),
    [
        (SPRING, AUTUMN, {EC, GM}, ""),
        (SUMMER, AUTUMN, {EC, GM}, ""),
        (SPRING, SUMMER, set(), ""),
        (AUTUMN, AUTUMN, set(), ""),
        (
            date(2026, 1, 1),
            AUTUMN,
            set(),
            "The career anchors had not been taken by 2026-01-01.",
        ),
    ],
)
def test_drift_compares_what_there_was_on_each_of_two_days(
    since: date, until: date, moved: set[Anchor], note: str
) -> None:
    found = drift(plan_of(OLD, NEW), since, until)
    assert {each.anchor for each in found.anchors} == moved
    assert found.anchors_note == note
    assert found.is_still is (not moved)


def test_a_day_after_the_other_is_refused() -> None:
    with pytest.raises(Refusal, match="2026-10-01 is after 2026-04-01"):
        drift(plan_of(), AUTUMN, SPRING)


@pytest.mark.parametrize(
    ("old", "new", "gained", "lost", "moved"),
    [
        ({"gardens": Circle.LOVE}, {"Gardens": Circle.LOVE}, (), (), ()),
        (
            {"gardens": Circle.LOVE},
            {"Gardens": CENTRE},
            (),
            (),
            (("Gardens", Circle.LOVE, CENTRE),),
        ),
        ({"teaching children": Circle.LOVE}, {"teach the children": Circle.LOVE}, (), (), ()),
        ({"gardens": Circle.LOVE}, {"audits": Circle.LOVE}, ("audits",), ("gardens",), ()),
        ({}, {"audits": Circle.LOVE}, ("audits",), (), ()),
        ({"gardens": Circle.LOVE}, {}, (), ("gardens",), ()),
        (
            {"write code": Circle.GOOD, "review code": Circle.PAID},
            {"review code": Circle.PAID, "write code": CENTRE},
            (),
            (),
            (("write code", Circle.GOOD, CENTRE),),
        ),
    ],
)
def test_entries_of_the_map_come_go_and_move(
    old: dict[str, Mask],
    new: dict[str, Mask],
    gained: tuple[str, ...],
    lost: tuple[str, ...],
    moved: tuple[tuple[str, Mask, Mask], ...],
) -> None:
    maps = (map_drawn(old, SPRING), map_drawn(new, AUTUMN, id_="purpose002"))
    found = drift(plan_of(*maps), SPRING, AUTUMN)
    assert (found.gained, found.lost, found.moved) == (gained, lost, moved)


@given(
    st.dictionaries(lines, st.sampled_from(MASKS), max_size=5),
    st.dictionaries(lines, st.sampled_from(MASKS), max_size=5),
)
def test_no_entry_of_either_map_is_told_twice_or_lost(
    old: dict[str, Mask], new: dict[str, Mask]
) -> None:
    maps = (map_drawn(old, SPRING), map_drawn(new, AUTUMN, id_="purpose002"))
    found = drift(plan_of(*maps), SPRING, AUTUMN)
    stayed = len(new) - len(found.gained)
    assert stayed == len(old) - len(found.lost)
    assert len(found.moved) <= stayed
    assert set(found.gained) <= set(new)
    assert set(found.lost) <= set(old)


def test_strengths_that_came_and_went_are_told_whatever_their_case() -> None:
    rankings = (
        strengths_ranked("Making do", "owning up early", on=SPRING),
        strengths_ranked("making do", "bargaining well", on=AUTUMN, id_="ranking002"),
    )
    found = drift(plan_of(*rankings), SPRING, AUTUMN)
    assert found.strengths_gained == ("bargaining well",)
    assert found.strengths_lost == ("owning up early",)


@pytest.mark.parametrize(
    ("since", "is_new"),
    [(SPRING, True), (SUMMER, True), (AUTUMN, False), (date(2026, 1, 1), False)],
)
def test_a_vision_is_new_when_an_older_one_stood_before(since: date, is_new: bool) -> None:
    visions = (
        Vision("vision0001", SPRING, "a garden"),
        Vision("vision0002", AUTUMN, "a workshop"),
    )
    assert drift(plan_of(*visions), since, AUTUMN).is_vision_new is is_new


@costly
@given(plans(), st.dates())
def test_nothing_drifts_from_a_day_to_itself(plan: Plan, day: date) -> None:
    assert drift(plan, day, day).is_still


def test_an_entry_is_known_again_by_its_text_before_its_likeness() -> None:
    old = map_drawn({"teach children": Circle.LOVE, "teaching children": Circle.GOOD}, SPRING)
    new = map_drawn({"teaching children": Circle.GOOD}, AUTUMN, id_="purpose002")
    found = drift(plan_of(old, new), SPRING, AUTUMN)
    assert (found.lost, found.moved) == (("teach children",), ())
