"""The verb that takes a page out of the plan."""

import shlex
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from checkout import ROOT
from made_quarter import EXAM, HELD, REVIEW, RUN, quarter
from strict_html import read_strictly

from cli.packing import save_review
from cli.session import Session
from planner.difference import turn_into
from planner.packs.reader import Reader
from store.disk_keeper import DiskKeeper

Verb = Callable[..., Any]


@pytest.fixture
def reviewed(plan_directory: Path) -> None:
    """A plan on disk with a quarter and its review."""
    held = datetime(HELD.year, HELD.month, HELD.day, 12, tzinfo=UTC)
    with DiskKeeper.open(plan_directory, lambda: held) as keeper:
        keeper.act(partial(turn_into, wanted=quarter(), label="Hold the review"))


def test_without_a_word_it_is_the_newest_review_as_markdown(verb: Verb, reviewed: None) -> None:
    page = verb("pack")
    assert page.code == 0
    assert page.out.startswith("# Quarterly review, 2026 Q3\n")
    assert "Work ate the summer" in page.out
    assert page.err == ""


@pytest.mark.parametrize("what", ["quarterly", REVIEW.id, REVIEW.id[:4]])
def test_a_review_is_named_by_its_level_or_the_beginning_of_its_id(
    verb: Verb, reviewed: None, what: str
) -> None:
    assert verb("pack", what).out == verb("pack").out


def test_the_own_page_says_what_the_review_changed(verb: Verb, reviewed: None) -> None:
    assert "+ goal “Pass the exam”, education" in verb("pack").out


def test_a_page_for_a_manager_has_no_reasons_and_says_what_to_check(
    verb: Verb, reviewed: None
) -> None:
    page = verb("pack", "--for", "manager", "--ask", "Friday mornings")
    assert "for my manager" in page.out
    assert "- Friday mornings" in page.out
    assert "Work ate the summer" not in page.out
    assert "+ goal" not in page.out
    assert page.err.splitlines() == [
        "dualtrack: note: it names these goals; --without ID leaves one out:",
        "dualtrack: note:   exa  Pass the exam",
        "dualtrack: note:   ala  Halve the false alarms",
    ]


def test_goals_are_added_and_taken_away_by_options(verb: Verb, reviewed: None) -> None:
    call = partial(verb, "pack", "--for", "mentor")
    assert RUN.title not in call().out
    assert RUN.title in call("--with-personal").out
    assert EXAM.title not in call("--without", EXAM.id[:4]).out


def test_a_file_is_private_and_its_name_says_its_form(
    verb: Verb, reviewed: None, tmp_path: Path
) -> None:
    page = tmp_path / "q3.html"
    assert verb("pack", "--output", str(page)).out == f"Written to {page}\n"
    assert stat.S_IMODE(page.stat().st_mode) == 0o600
    assert read_strictly(page.read_text()).wrong == []
    other = tmp_path / "q3.txt"
    verb("pack", "--output", str(other))
    assert other.read_text().startswith("# Quarterly")


def test_a_file_that_is_there_is_written_over_only_when_forced(
    verb: Verb, reviewed: None, tmp_path: Path
) -> None:
    page = tmp_path / "q3.md"
    page.write_text("mine")
    ran = verb("pack", "--output", str(page))
    assert (ran.code, page.read_text()) == (1, "mine")
    assert "--force" in ran.err
    assert verb("pack", "--output", str(page), "--force").code == 0
    assert page.read_text() == verb("pack").out


def test_html_is_printed_where_no_file_is_named(verb: Verb, reviewed: None) -> None:
    assert read_strictly(verb("pack", "--html").out).wrong == []


@pytest.mark.parametrize(
    ("days", "facts"),
    [
        (["--period", "2026 Q3"], "1 Jul 2026 to 30 Sep 2026"),
        (["--since", "2026-02-01", "--until", "2026-09-30"], "1 Feb 2026 to 30 Sep 2026"),
        (["--until", "2026-09-30"], "1 Oct 2025 to 30 Sep 2026"),
        ([], "22 Nov 2025 to 21 Nov 2026"),
    ],
)
def test_the_brag_document_is_about_the_days_that_were_named(
    verb: Verb, reviewed: None, days: list[str], facts: str
) -> None:
    assert verb("pack", "brag", *days).out.splitlines()[2] == f"Engineer · {facts}"


def test_the_gaps_of_a_shared_brag_document_are_told_to_its_owner_alone(
    verb: Verb, reviewed: None
) -> None:
    own = verb("pack", "brag", "--period", "2026 Q3")
    shared = verb("pack", "brag", "--period", "2026 Q3", "--for", "manager")
    gap = "August 2026 has no win."
    assert gap in own.out
    assert gap not in shared.out
    assert gap in shared.err


def test_the_annual_letter_is_for_nobody_else(verb: Verb, reviewed: None) -> None:
    assert "# A letter about my year" in verb("pack", "letter").out
    ran = verb("pack", "letter", "--for", "mentor")
    assert ran.code == 1
    assert "to yourself" in ran.err


@pytest.mark.parametrize(
    ("words", "code", "reason"),
    [
        (["annual"], 1, "no annual review is finished yet"),
        (["zzz"], 1, "no review has the id zzz"),
        (["quarterly", "--period", "2026 Q3"], 1, "a review has its own days"),
        (["brag", "--period", "Q3", "--since", "1 Jan"], 2, "leave out --since"),
        (["brag", "--since", "2026-05-02", "--until", "2026-05-01"], 1, "is after"),
        (["brag", "--period", "soonish"], 1, "can't be read as a date"),
        (["--for", "mentor", "--ask", " "], 1, "the request is empty"),
        (["--without", "zzz"], 1, "no goal has the id zzz"),
        (["--for", "everybody"], 2, "everybody"),
    ],
)
def test_what_can_not_be_made_is_refused_with_a_reason(
    verb: Verb, reviewed: None, words: list[str], code: int, reason: str
) -> None:
    ran = verb("pack", *words)
    assert (ran.code, ran.out) == (code, "")
    assert reason in ran.err


def test_a_plan_without_a_review_says_how_to_come_by_one(verb: Verb, goal_id: str) -> None:
    ran = verb("pack")
    assert ran.code == 1
    assert "dualtrack review" in ran.err


def test_the_plan_can_be_taken_as_it_stood_on_a_day(verb: Verb, reviewed: None) -> None:
    assert verb("pack", "--as-of", "2026-10-01").code == 1
    assert verb("pack", "--as-of", "2026-10-02").code == 0


def test_the_papers_show_a_page_as_it_is_printed(verb: Verb, reviewed: None) -> None:
    papers = (ROOT / "docs" / "packs.md").read_text(encoding="utf-8")
    call, page = papers.partition("$ dualtrack ")[2].partition("```")[0].split("\n", 1)
    assert verb(*shlex.split(call)).out.startswith(page)


@pytest.mark.parametrize(
    ("reader", "words", "has_all"),
    [
        (Reader.ME, "Written to {}", True),
        (Reader.MANAGER, "Written to {}; it names 2 goals, and says what it leaves out", False),
    ],
)
def test_the_app_writes_a_page_and_says_where_it_is_and_what_it_names(
    plan_directory: Path,
    reviewed: None,
    tmp_path: Path,
    reader: Reader,
    words: str,
    has_all: bool,  # the shape of a table
) -> None:
    output = tmp_path / "q3.html"
    session = Session(chosen=plan_directory)
    try:
        said = save_review(session, REVIEW.id, reader, str(output))
    finally:
        session.close()
    assert said == words.format(output)
    assert stat.S_IMODE(output.stat().st_mode) == 0o600
    assert ("Work ate the summer" in output.read_text()) == has_all
