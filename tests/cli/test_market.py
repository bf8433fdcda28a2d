from collections.abc import Callable
from typing import Any

import pytest

Verb = Callable[..., Any]


def test_a_skill_is_added_and_later_words_update_it(verb: Verb) -> None:
    first = verb(
        "skill", "Python", "--level", "2", "--target", "4", "--by", "end of Q2", "--minutes", "90",
    )  # fmt: skip
    assert first.out == "Add the skill “Python”\n"
    assert verb("skill", "python", "--level", "3", at="2026-12-01 12:00").out == (
        "Rate “Python” at 3\n"
    )
    (kept,) = verb("skills", "--json").json
    assert (kept["level"], kept["target"], kept["due"]) == (2, 4, "2027-06-30")
    assert verb("skills", at="2026-12-02 12:00").out == (
        "Python  hard  3 -> 4  by 2027-06-30  90 min a week\n"
    )


def test_a_skill_without_a_level_is_of_unknown_level(verb: Verb) -> None:
    verb("skill", "saying no", "--soft", "--evidence", "two noes in May")
    assert verb("skills").out == "saying no  soft  ? -> ?      two noes in May\n"


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        (("Python", "--level", "6"), "a level of 6 doesn't exist; give 0 to 5."),
        (("Python", "--target", "-1"), "a level of -1 doesn't exist; give 0 to 5."),
        (("Python", "--minutes", "99999"), "a week doesn't have 99999 minutes; give 0 to 10080."),
        ((" ",), "the skill is empty; type at least one character."),
        (
            ("Python", "--remove"),
            "you have no skill named Python; see yours with dualtrack skills.",
        ),
    ],
)
def test_a_skill_that_cannot_be_is_refused(
    verb: Verb, words: tuple[str, ...], refused: str
) -> None:
    ran = verb("skill", *words)
    assert (ran.code, ran.err) == (1, f"dualtrack: {refused}\n")


def test_a_skill_is_taken_away_and_undo_brings_it_back(verb: Verb) -> None:
    verb("skill", "Python", "--level", "2")
    assert verb("skill", "PYTHON", "--remove").out == "Remove the skill “Python”\n"
    assert verb("skills").code == 1
    verb("undo")
    assert verb("skills").code == 0


def test_postings_are_noted_listed_and_removed(verb: Verb) -> None:
    noted = verb("posting", "Lead engineer", "--skills", "Python, budgets", "--json")
    assert isinstance(noted.json, dict)
    verb("posting", "Fleet analyst", "--skills", "SQL", "--source", "Nordwind", "--on", "1 Nov")
    listed = verb("posting").out.splitlines()
    assert [line.split(maxsplit=1)[1] for line in listed] == [
        "2026-11-21  Lead engineer  Python, budgets",
        "2026-11-01  Fleet analyst  SQL              Nordwind",
    ]
    assert verb("posting", "--remove", noted.json["id"]).out == (
        "Remove the posting “Lead engineer”\n"
    )
    assert len(verb("posting").out.splitlines()) == 1


def test_a_posting_without_skills_is_refused(verb: Verb) -> None:
    ran = verb("posting", "Lead engineer")
    assert (ran.code, ran.err) == (
        1, "dualtrack: a posting without skills says nothing; name at least one skill.\n",
    )  # fmt: skip


def test_gaps_are_listed_with_the_goals_that_work_on_them_and_a_wish_to_draft(verb: Verb) -> None:
    verb("add", "Answer fleet questions by +9m #sql")
    verb("skill", "SQL", "--level", "1", "--target", "3")
    verb("posting", "Lead engineer", "--skills", "sql,budgets")
    verb("posting", "Fleet analyst", "--skills", "SQL")
    assert verb("gaps").out == (
        "asked for by, of 2\n"
        "2  SQL      1 -> 3  Answer fleet questions\n"
        "1  budgets  ? -> ?\n"
        'Draft a goal for one of them: dualtrack draft "get better at budgets"\n'
    )
    sql, budgets = verb("gaps", "--json").json
    assert (sql["asked"], sql["level"], sql["distance"]) == (2, 1, 2)
    assert (budgets["skill"], budgets["level"], budgets["wish"]) == (
        None, None, "get better at budgets",
    )  # fmt: skip


def test_without_postings_there_is_nothing_to_compare_with(verb: Verb) -> None:
    ran = verb("gaps")
    assert ran.code == 1
    assert "no posting of the last 24 months is noted" in ran.err


def test_gaps_that_are_closed_are_none(verb: Verb) -> None:
    verb("skill", "SQL", "--level", "3", "--target", "3")
    verb("posting", "Lead engineer", "--skills", "sql")
    assert verb("gaps").out == "Nothing: you have what 1 posting asks.\n"
