"""What a goal can serve: the anchors and the circles under one kind of code."""

import pytest

from planner.fields import read_value, read_values
from planner.refusal import Refusal
from planner.values.anchors.anchors import Anchor
from planner.values.purpose.circles import Circle
from planner.values.value import Value, value_of


def test_there_is_a_value_for_each_anchor_and_each_circle() -> None:
    assert [value_of(source) for source in (*Anchor, *Circle)] == list(Value)


@pytest.mark.parametrize("value", Value)
def test_a_value_knows_the_one_thing_that_it_is(value: Value) -> None:
    sources = [source for source in (value.anchor, value.circle) if source is not None]
    assert [value_of(source) for source in sources] == [value]
    assert value.full_name.islower()


@pytest.mark.parametrize("typed", ["AU", "au", "Au"])
def test_a_code_is_read_in_any_case(typed: str) -> None:
    assert read_value(typed) is Value.AUTONOMY


def test_values_are_read_in_the_order_typed_and_each_once() -> None:
    assert read_values(" love, AU love ") == (Value.LOVE, Value.AUTONOMY)
    assert read_values("") == ()


def test_an_unknown_code_is_refused_with_those_there_are() -> None:
    with pytest.raises(Refusal) as no:
        read_value("XX")
    assert no.value.reason == "XX is no value"
    assert "AU (autonomy/independence)" in no.value.remedy
    assert "love (what you love)" in no.value.remedy
