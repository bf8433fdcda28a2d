"""The limits of trust against made-up people of whom it is known what they want."""

from random import Random

import pytest

from benchmarks.anchors import Case, false_clear, main, people, share
from planner.values.anchors.result import Verdict

COUNT = 1_000


@pytest.fixture(scope="module")
def without_anchor() -> list[Case]:
    return list(people(COUNT, has_anchors=False, dice=Random(7)))


@pytest.fixture(scope="module")
def with_anchors() -> list[Case]:
    return list(people(COUNT, has_anchors=True, dice=Random(7)))


def test_people_without_an_anchor_are_seldom_told_of_a_clear_one(
    without_anchor: list[Case],
) -> None:
    assert false_clear(without_anchor) <= 0.05
    assert share(case.has_raw_gap for case in without_anchor) <= 0.05


def test_the_bonus_would_make_a_leader_of_people_who_have_none(without_anchor: list[Case]) -> None:
    assert share(case.has_boosted_gap for case in without_anchor) > 0.15


def test_a_clear_verdict_is_mostly_right(with_anchors: list[Case]) -> None:
    clear = [case for case in with_anchors if case.result.verdict is Verdict.CLEAR]
    assert clear
    assert share(case.is_right for case in clear) > 0.84


def test_people_with_anchors_are_seldom_called_flat(with_anchors: list[Case]) -> None:
    assert share(case.result.verdict is Verdict.FLAT for case in with_anchors) < 0.05


def test_the_simulation_prints_its_shares(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(200)
    printed = capsys.readouterr().out
    for name in ("false clear", "if the bonus counted", "flat caught", "right when clear"):
        assert name in printed
