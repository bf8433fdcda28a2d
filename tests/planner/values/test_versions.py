"""The newest of versions that are kept beside each other."""

from datetime import date

import pytest

from planner.values.versions import newest
from planner.vision import Vision

MAY = Vision("a", date(2026, 5, 1), "a garden")
JUNE = Vision("b", date(2026, 6, 1), "a workshop")
LATE_JUNE = Vision("c", date(2026, 6, 1), "a workshop by the sea")


@pytest.mark.parametrize(
    ("versions", "by", "found"),
    [
        ((), date.max, None),
        ((MAY, JUNE), date.max, JUNE),
        ((JUNE, MAY), date.max, JUNE),
        ((MAY, JUNE, LATE_JUNE), date.max, LATE_JUNE),
        ((MAY, JUNE), date(2026, 5, 31), MAY),
        ((MAY, JUNE), date(2026, 6, 1), JUNE),
        ((MAY, JUNE), date(2026, 4, 30), None),
    ],
)
def test_the_newest_version_is_that_of_the_last_day_and_of_those_the_last_added(
    versions: tuple[Vision, ...], by: date, found: Vision | None
) -> None:
    assert newest(versions, by) is found
