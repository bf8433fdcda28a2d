"""The statements against the rules of good items, as far as code can judge them."""

import re
from collections import Counter
from statistics import mean

import pytest

from planner.values.anchors.anchors import FACETS, Anchor, Facet
from planner.values.anchors.statements import BY_NUMBER, SCALE, SPARES, STATEMENTS, Statement

ALL = (*STATEMENTS, *SPARES)

ABSOLUTES = {
    "all", "always", "any", "anything", "completely", "entirely", "every", "everything", "forever",
    "must", "never", "nobody", "none", "nothing", "only", "totally",
}  # fmt: skip
NEGATIONS = {"cannot", "no", "nor", "not", "refuse", "unless", "without"}
SLANG = {"awesome", "boss", "bucks", "cool", "crazy", "gig", "guys", "kinda", "stuff", "super"}
JOBS = {
    "accountant", "assistant", "chief", "consultant", "designer", "developer", "director", "doctor",
    "engineer", "entrepreneur", "executive", "freelancer", "head", "lawyer", "leader", "manager",
    "nurse", "officer", "president", "professor", "scientist", "supervisor", "teacher",
}  # fmt: skip


def words(each: Statement) -> list[str]:
    return re.findall(r"[a-z'-]+", each.text.casefold())


@pytest.mark.parametrize("each", ALL, ids=lambda each: str(each.number))
def test_a_statement_keeps_the_rules(each: Statement) -> None:
    said = words(each)
    assert 12 <= len(said) <= 20
    assert each.text.startswith("I ")
    assert each.text.endswith(".")
    assert each.text.count(".") == 1
    assert {"and", "or"}.isdisjoint(said)
    assert (ABSOLUTES | SLANG | JOBS).isdisjoint(said)
    assert sum(word in NEGATIONS or word.endswith("n't") for word in said) <= 1


def test_statement_n_belongs_to_the_anchor_n_minus_one_modulo_eight() -> None:
    order = tuple(Anchor)
    assert [each.number for each in ALL] == list(range(1, 49))
    assert all(each.anchor is order[(each.number - 1) % 8] for each in ALL)
    assert all(BY_NUMBER[each.number] is each for each in STATEMENTS)


def test_there_are_five_of_each_anchor_and_one_spare() -> None:
    assert Counter(each.anchor for each in STATEMENTS) == dict.fromkeys(Anchor, 5)
    assert [each.anchor for each in SPARES] == list(Anchor)


def test_both_facets_of_an_anchor_have_at_least_two_statements() -> None:
    counted = Counter(each.facet for each in STATEMENTS if each.facet)
    assert counted == {Facet.JOB: 3, Facet.PLACE: 2, Facet.VENTURE: 3, Facet.CREATION: 2}
    for each in ALL:
        assert each.facet in FACETS.get(each.anchor, (None,))


def test_no_two_statements_say_the_same() -> None:
    assert len({each.text for each in ALL}) == len(ALL)
    runs = Counter(
        tuple(words(each)[at : at + 6]) for each in ALL for at in range(len(words(each)) - 5)
    )
    assert [run for run, count in runs.items() if count > 1] == []


def test_no_anchor_has_longer_statements_than_the_others() -> None:
    usual = mean(len(words(each)) for each in STATEMENTS)
    for anchor in Anchor:
        own = mean(len(words(each)) for each in STATEMENTS if each.anchor is anchor)
        assert abs(own - usual) <= 1


def test_the_scale_has_six_steps_and_no_middle() -> None:
    assert list(SCALE) == [1, 2, 3, 4, 5, 6]
    assert SCALE[1] == "not at all me"
    assert SCALE[6] == "completely me"
