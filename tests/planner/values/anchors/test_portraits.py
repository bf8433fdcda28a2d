"""What is told of each anchor."""

import pytest

from planner.values.anchors.anchors import Anchor
from planner.values.anchors.portraits import PORTRAITS


@pytest.mark.parametrize("anchor", Anchor)
def test_every_anchor_has_a_whole_portrait(anchor: Anchor) -> None:
    portrait = PORTRAITS[anchor]
    assert all(text.endswith(".") for text in (portrait.meaning, portrait.feeds, portrait.trap))
    assert portrait.question.endswith("?")
    assert len(portrait.goals) == 3


def test_no_two_anchors_share_a_text() -> None:
    texts = [text for each in PORTRAITS.values() for text in (*each.goals, *each[:2], *each[3:])]
    assert len(set(texts)) == len(texts) == 8 * 7
