"""Quick add: one line becomes a goal, and the preview says how it was understood."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import GOAL, TODAY, plan_of

from planner.fields import Context
from planner.goal import Category, Status
from planner.plan import Plan
from planner.quick_add import QuickGoal, add_quick_goal, read_quick_add
from planner.refusal import Refusal

PARENT = replace(GOAL, id="k7f0000000")
CONTEXT = Context(plan_of(PARENT), TODAY)


def read(line: str) -> QuickGoal:
    return read_quick_add(line, CONTEXT)


def suggested(
    title: str,
    category: Category = Category.PERFORMANCE,
    *,
    due: date | None = None,
    due_words: str = "",
    tags: tuple[str, ...] = (),
    confidence: int | None = None,
    slip: str = "",
) -> QuickGoal:
    """What a line says that names no category."""
    return QuickGoal(
        title, due, due_words, category, tags, confidence, is_suggested=True, slip=slip
    )


@pytest.mark.parametrize(
    ("line", "quick"),
    [
        ("Learn Spanish", suggested("Learn Spanish", Category.SKILL)),
        (
            "Pass the CPA exam by end of Q2 #education",
            QuickGoal(
                "Pass the CPA exam",
                date(2027, 6, 30),
                "by end of Q2",
                Category.EDUCATION,
            ),
        ),
        (
            "#Education Pass #CPA it @70% ^K7F by 2027-06-30 #cpa",
            QuickGoal(
                "Pass it",
                date(2027, 6, 30),
                "by 2027-06-30",
                Category.EDUCATION,
                ("cpa",),
                70,
                (PARENT.id,),
            ),
        ),
        (
            "Save for a year off #financial #balance",
            QuickGoal("Save for a year off", category=Category.FINANCIAL, tags=("balance",)),
        ),
        (
            "By Friday file the report",
            suggested("file the report", due=date(2026, 11, 27), due_words="By Friday"),
        ),
        (
            "Read it, by 2027-01-01",
            suggested("Read it", due=date(2027, 1, 1), due_words="by 2027-01-01"),
        ),
        ("Meet @ann at 8", suggested("Meet @ann at 8")),
        ("Learn C# and # signs", suggested("Learn C# and # signs", Category.SKILL)),
        ("Go ^ up", suggested("Go ^ up")),
        ("Run @8", suggested("Run", confidence=80)),
        ("Sleep eight hours a night", suggested("Sleep eight hours a night", Category.BALANCE)),
        (
            "Learn to weave #skil",
            suggested("Learn to weave", Category.SKILL, tags=("skil",), slip="skil"),
        ),
    ],
)
def test_a_line_names_what_a_goal_needs(line: str, quick: QuickGoal) -> None:
    assert read(line) == quick


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("", "the title is empty"),
        ("#education", "the title is empty"),
        ("by 2027-06-30", "the title is empty"),
        ("Run @11", "a confidence of 11 doesn't exist"),
        ("Run ^zzz", "no goal has the id zzz"),
        ("a" * 201, "the title has 201 characters"),
    ],
)
def test_a_line_without_a_goal_in_it_is_refused(line: str, reason: str) -> None:
    with pytest.raises(Refusal) as refused:
        read(line)
    assert reason in str(refused.value)


@pytest.mark.parametrize(
    ("line", "preview"),
    [
        (
            "Pass the CPA exam by end of Q2 #education #cpa @70%",
            "Pass the CPA exam · education #cpa · due Wed 30 Jun 2027 (in 7 months),"
            " confidence 70%",
        ),
        ("Learn Spanish", "Learn Spanish · skill (suggested) · someday (no date found)"),
        ("Run @0", "Run · performance (suggested) · someday (no date found), confidence 0%"),
        (
            "Learn to weave #skil",
            "Learn to weave · skill (#skil is a tag, #skill the category) #skil"
            " · someday (no date found)",
        ),
    ],
)
def test_the_preview_writes_the_day_out(line: str, preview: str) -> None:
    assert read(line).preview(TODAY) == preview


def added_goal(line: str) -> tuple[Plan, str]:
    change = add_quick_goal(CONTEXT.plan, quick=read(line), goal_id="new0000000", today=TODAY)
    return CONTEXT.plan.after(change.edits, 2), change.label


def test_a_line_with_a_date_becomes_an_active_goal_that_starts_today() -> None:
    plan, label = added_goal("Pass it by 2027-06-30 #education ^k7f")
    goal = plan.goals["new0000000"]
    assert label == "Add “Pass it”"
    assert (goal.status, goal.start, goal.due) == (Status.ACTIVE, TODAY, date(2027, 6, 30))
    assert (goal.category, goal.parents) == (Category.EDUCATION, (PARENT.id,))


def test_a_line_without_a_date_becomes_a_draft() -> None:
    plan, _ = added_goal("Learn Spanish @5")
    goal = plan.goals["new0000000"]
    assert (goal.status, goal.due, goal.confidence) == (Status.DRAFT, None, 50)


@pytest.mark.parametrize(
    ("line", "unread"),
    [
        ("Learn Rust by end of Smarch", "by end of Smarch"),
        ("Call Ingrid before someday soon", "before someday soon"),
        ("Read the standard", ""),
    ],
)
def test_words_in_the_place_of_a_date_that_are_none_are_said(line: str, unread: str) -> None:
    quick = read(line)
    assert (quick.title, quick.due, quick.unread) == (line, None, unread)
    assert (f"“{unread}” was not read as a date" in quick.preview(TODAY)) is bool(unread)


def test_a_day_gone_by_is_refused() -> None:
    with pytest.raises(Refusal, match="the due date 2020-01-01 is before the start"):
        added_goal("Pass it by 2020-01-01")


pieces = st.sampled_from(["Pass", "#", "#skill", "@8", "^k7f", "by", "Q2", "end of", "2027", "1:1"])


@given(st.lists(pieces | st.text(max_size=8), max_size=8).map(" ".join))
def test_any_line_becomes_a_goal_or_is_refused(line: str) -> None:
    try:
        plan, _ = added_goal(line)
    except Refusal:
        return
    assert plan.goals["new0000000"].title in " ".join(read(line).preview(TODAY).split())
