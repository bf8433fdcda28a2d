"""What is mutated: a renamed file would drop out of a group without a word."""

import pytest
from checkout import ROOT
from mutation.groups import GROUPS

NAMED = [path for group in GROUPS for path in (*group.modules, *group.tests)]


@pytest.mark.parametrize("path", NAMED)
def test_every_module_and_test_of_a_group_is_there(path: str) -> None:
    assert (ROOT / path).exists()


def test_no_module_is_mutated_twice() -> None:
    modules = [path for group in GROUPS for path in group.modules]
    assert len(modules) == len(set(modules))
