"""Verbs take their -ing form as English spells it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.smart.language.word_forms import gerund, is_gerund


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("attend", "attending"),
        ("write", "writing"),
        ("run", "running"),
        ("plan", "planning"),
        ("read", "reading"),
        ("show", "showing"),
        ("fix", "fixing"),
        ("die", "dying"),
        ("see", "seeing"),
        ("be", "being"),
        ("begin", "beginning"),
        ("offer", "offering"),
        ("quit", "quitting"),
        ("submit", "submitting"),
        ("bring", "bringing"),
        ("ring", "ringing"),
        ("attending", "attending"),
    ],
)
def test_a_verb_takes_its_form(verb: str, form: str) -> None:
    assert gerund(verb) == form


@pytest.mark.parametrize("word", ["spring", "string", "thing", "bring", "", "ing", "wing"])
def test_a_noun_that_ends_alike_is_no_form_of_a_verb(word: str) -> None:
    assert not is_gerund(word)


@given(st.text())
def test_the_form_of_any_word_is_found_without_an_error(word: str) -> None:
    assert gerund(word)
