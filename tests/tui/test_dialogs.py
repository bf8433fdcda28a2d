"""Dialogs: what is echoed while one types, what is kept, and what a refusal leaves in place."""

from datetime import date
from functools import partial

import pytest
from golden_screens import Golden
from made_board import EXAM, MENTOR, PAGES, PYTHON, RACE, opened
from made_goals import MadePlan
from textual.events import Key
from textual.keys import _character_to_key
from textual.widgets import Input, RadioSet, TextArea

from planner.acts.goals import edit_goal
from planner.acts.journal import write_entry
from planner.goal import Category, Status
from planner.journal import Blocker, EntryKind, JournalEntry
from tui.dialogs.conflict import ConflictDialog
from tui.dialogs.form import FormDialog
from tui.screens.board import BoardScreen


async def test_quick_add_echoes_the_line_as_it_is_understood_and_adds_the_goal() -> None:
    async with opened() as app:
        await app.press("a", *"Learn Danish by end of Q2 #education #language @70%")
        assert app.words == (
            "= Learn Danish · education #language · due Wed 30 Jun 2027 (in 7 months),"
            " confidence 70%\n"
            "S● M○ A◐ R○ T◐  idea, 4 of 10\n"
            "How much, how many, or which result that is there or not?"
        )
        await app.press("enter")
        assert isinstance(app.app.screen, BoardScreen)
        assert app.toasts == ["Add “Learn Danish”"]
        goal = app.board.goal
        assert goal
        assert (goal.title, goal.due, goal.category, goal.status, goal.confidence) == (
            "Learn Danish", date(2027, 6, 30), Category.EDUCATION, Status.ACTIVE, 70,
        )  # fmt: skip


async def test_the_letters_follow_every_key_of_a_new_goal() -> None:
    async with opened() as app:
        await app.press("a")
        seen = []
        for typed in ("Improve my communication", "Give two talks", "Give two talks by 1 Feb"):
            await app.type(typed)
            seen.append(app.words.splitlines()[1])
        assert seen == [
            "S◐ M○ A○ R○ T○  idea, 1 of 10",
            "S● M● A○ R○ T○  idea, 4 of 10",
            "S● M● A○ R○ T●  draft, 6 of 10",
        ]


async def test_the_letters_follow_another_title_in_the_edit_form() -> None:
    async with opened() as app:
        await app.perform("edit")
        assert app.words == "= nothing changed yet"
        await app.type("Improve things", "title")
        assert app.words.splitlines()[0] == "= goal Improve things"
        assert app.words.splitlines()[1].startswith("S")
        await app.type("Improve things by 30 June 2024", "title")
        assert len(app.words.splitlines()) == 3


async def test_quick_add_brings_back_a_lesson_of_a_goal_like_it() -> None:
    async with opened() as app:
        lesson = JournalEntry(
            "lesson0000", date(2026, 5, 3), EntryKind.LESSON, "Learn Danish with a neighbour."
        )
        await app.app.desk.act(partial(write_entry, entry=lesson))
        await app.press("a", *"Learn Danish")
        assert app.words.endswith("\nYou learned on 2026-05-03: Learn Danish with a neighbour.")


async def test_a_goal_added_without_a_date_is_pointed_at_in_the_someday_lane() -> None:
    async with opened() as app:
        await app.perform("add")
        await app.type("Learn to sail")
        await app.press("enter")
        assert app.title == "Learn to sail"
        assert app.board.lane == "someday"


async def test_a_refused_line_stays_with_its_reason_beside_it() -> None:
    async with opened() as app:
        await app.perform("add")
        await app.press("enter")
        assert app.words == "! The title is empty; type at least one character."
        await app.type("#education")
        await app.press("enter")
        assert app.words.startswith("! The title is empty")
        assert app.app.screen.query_one(Input).value == "#education"


async def test_a_check_in_takes_four_keys() -> None:
    async with opened() as app:
        await app.press("c", "+", "2", "enter")
        newest = app.made.keeper.plan.check_ins_of(PYTHON)[-1]
        assert newest.value_of(PAGES) == 6
        assert app.newest == "Check in on “Rebuild the report as a tested Python package”"


async def test_a_check_in_echoes_values_confidence_and_note() -> None:
    async with opened() as app:
        await app.perform("check-in")
        await app.type("=9 @60% slow week")
        assert app.words == (
            "= reports moved 4 → 9 of 12 reports, confidence 60%, note “slow week”"
        )


async def test_a_check_in_that_fits_no_measure_is_refused_in_place() -> None:
    async with opened() as app:
        app.board.point_at(EXAM)
        await app.perform("check-in")
        await app.type("+2")
        await app.press("enter")
        assert app.words.startswith("! This goal has no measure")
        assert app.app.screen.query_one(Input).value == "+2"


async def test_a_win_is_linked_to_the_goal_under_the_cursor_unless_one_says_no() -> None:
    async with opened() as app:
        for answer, linked in (("yes", (PYTHON,)), ("no", ())):
            await app.perform("win")
            await app.type("Ran the planning round", "text")
            await app.type("minutes of 3 May", "evidence")
            await app.type(answer, "linked")
            await app.submit()
            win = app.made.keeper.plan.entries(EntryKind.WIN)[-1]
            win = next(
                each for each in app.made.keeper.plan.entries(EntryKind.WIN) if each.goals == linked
            )
            assert (win.text, win.evidence) == ("Ran the planning round", "minutes of 3 May")


async def test_a_win_keeps_what_makes_it_a_claim() -> None:
    async with opened() as app:
        await app.perform("win")
        for name, text in (
            ("text", "Cut the downtime"), ("number", "120 to 90"), ("link", "wiki/osterhav"),
            ("skill", "diagnosis"), ("seen_by", "Ingrid"),
        ):  # fmt: skip
            await app.type(text, name)
        await app.submit()
        win = app.made.keeper.plan.entries(EntryKind.WIN)[0]
        assert (win.number, win.link, win.skill, win.seen_by) == (
            "120 to 90", "wiki/osterhav", "diagnosis", "Ingrid",
        )  # fmt: skip


async def test_an_empty_win_is_refused() -> None:
    async with opened() as app:
        await app.perform("win")
        await app.submit()
        assert app.words == "! The win is empty; write at least one word."


async def test_a_journal_entry_keeps_its_lines_and_its_kind() -> None:
    async with opened() as app:
        await app.perform("journal")
        await app.type("Two evenings lost.\nThe storm.", "text")
        await app.type("lesson", "kind")
        await app.type("outside", "blocker")
        await app.submit()
        assert app.words == "! A lesson has no blocker; leave it out, or make it a roadblock."
        await app.type("roadblock", "kind")
        await app.submit()
        (entry,) = app.made.keeper.plan.entries(EntryKind.ROADBLOCK)
        assert entry.text == "Two evenings lost.\nThe storm."
        assert entry.blocker is Blocker.OUTSIDE


async def test_enter_in_a_long_text_begins_a_new_line() -> None:
    async with opened() as app:
        await app.press("n", "a", "enter", "b")
        assert app.app.screen.query_one(TextArea).text == "a\nb"


async def test_a_pause_reads_its_day_and_may_have_no_end() -> None:
    async with opened() as app:
        await app.perform("pause")
        assert app.words == ""
        await app.type("+4w")
        assert app.words == "= paused until Sat 19 Dec 2026 (in 4 weeks)"
        await app.press("enter")
        assert app.made.keeper.plan.goals[PYTHON].paused_until == date(2026, 12, 19)
        app.board.point_at(EXAM)
        await app.press("p", "enter")
        assert app.made.keeper.plan.goals[EXAM].status is Status.PAUSED


async def test_a_goal_is_finished_with_a_word_on_how_it_went() -> None:
    async with opened() as app:
        await app.press("x", *"well", "enter")
        goal = app.made.keeper.plan.goals[PYTHON]
        assert (goal.status, goal.ended_because) == (Status.DONE, "well")


async def test_a_goal_is_dropped_with_a_reason_and_never_without() -> None:
    async with opened() as app:
        await app.press("d", "enter")
        assert app.words.startswith("! A goal is dropped with a reason")
        await app.type("the role is gone", "reason")
        await app.type("ask who decides first", "lesson")
        await app.submit()
        plan = app.made.keeper.plan
        assert plan.goals[PYTHON].status is Status.DROPPED
        assert plan.entries(EntryKind.LESSON)[0].goals == (PYTHON,)


async def test_f_turns_focus_on_and_off_and_s_resumes_a_pause() -> None:
    async with opened() as app:
        await app.press("f")
        assert app.made.keeper.plan.goals[PYTHON].focus
        await app.press("f")
        assert not app.made.keeper.plan.goals[PYTHON].focus
        await app.press("s")
        assert app.toasts == ["This goal is active already."]
        app.board.point_at(RACE)
        await app.press("s")
        assert app.made.keeper.plan.goals[RACE].status is Status.ACTIVE


async def test_editing_changes_only_what_was_typed_and_asks_why_a_date_moves() -> None:
    async with opened() as app:
        await app.perform("edit")
        assert app.words == "= nothing changed yet"
        await app.type("end of Q2", "due")
        await app.type("leadership", "category")
        assert (
            app.words
            == "= due Wed 30 Jun 2027 (in 7 months), moved by +149 days; category leadership"
        )
        await app.type("the course starts late", "reason")
        await app.submit()
        plan = app.made.keeper.plan
        assert plan.goals[PYTHON].category is Category.LEADERSHIP
        (move,) = plan.date_moves.of(PYTHON)
        assert (move.after, move.reason) == (date(2027, 6, 30), "the course starts late")


async def test_saving_an_unchanged_goal_is_refused() -> None:
    async with opened() as app:
        await app.perform("edit")
        await app.submit()
        assert app.words.startswith("! This changes nothing")


@pytest.mark.parametrize(("picked", "title"), [(0, "Mine"), (1, "Theirs")])
async def test_a_field_that_two_sides_changed_is_settled_by_the_person(
    picked: int, title: str
) -> None:
    async with opened() as app:
        await app.perform("edit")
        await app.type("Mine", "title")
        _elsewhere(app.made, "Theirs")
        await app.submit()
        assert isinstance(app.app.screen, ConflictDialog)
        choice = app.app.screen.query_one(RadioSet)
        if picked:
            choice.focus()
            await app.press("down", "space")
        await app.press("ctrl+s")
        assert app.made.keeper.plan.goals[PYTHON].title == title
        assert isinstance(app.app.screen, BoardScreen)


async def test_leaving_the_question_of_a_conflict_leads_back_to_the_form_with_its_text() -> None:
    async with opened() as app:
        await app.perform("edit")
        await app.type("Mine", "title")
        _elsewhere(app.made, "Theirs")
        await app.submit()
        await app.press("escape")
        assert isinstance(app.app.screen, FormDialog)
        assert app.app.screen.query_one("#title", Input).value == "Mine"
        assert "changed since you began" in app.words
        assert app.made.keeper.plan.goals[PYTHON].title == "Theirs"


def _elsewhere(made: MadePlan, title: str) -> None:
    edit = partial(
        edit_goal, goal_id=PYTHON, fields={"title": title}, today=made.today, new_id=made.new_id
    )
    made.keeper.act(edit)


async def test_esc_leaves_an_untouched_form_at_once_and_a_touched_one_at_the_second_press() -> None:
    async with opened() as app:
        await app.press("a", "escape")
        assert isinstance(app.app.screen, BoardScreen)
        await app.press("a", "x", "escape")
        assert app.words == "! Esc once more leaves without saving."
        await app.press("y", "escape", "escape")
        assert isinstance(app.app.screen, BoardScreen)
        assert app.newest.startswith("Pause")


async def test_up_and_down_go_from_field_to_field() -> None:
    async with opened() as app:
        await app.press("w", "down", "b", "up", "a")
        values = [each.value for each in app.app.screen.query(Input)]
        assert values[:2] == ["a", "b"]


async def test_keys_typed_ahead_reach_the_dialog_that_they_open() -> None:
    async with opened() as app:
        for key in "c+1 fine":
            app.app.post_message(_key(key))
        await app.settle()
        await app.settle()
        assert app.app.screen.query_one(Input).value == "+1 fine"


def _key(character: str) -> Key:
    return Key(_character_to_key(character), character)


async def test_text_that_looks_like_markup_is_shown_as_it_is() -> None:
    async with opened() as app:
        hostile = "[/] [b]bold[/b] [@click=app.quit]here[/] [link=https://evil.example]x"
        await app.perform("add")
        await app.type(hostile)
        assert hostile in app.words
        await app.press("enter")
        assert app.title == hostile
        assert hostile[:20] in app.toasts[0]
        for action in ("check-in", "win", "edit", "move", "help", "drop"):
            await app.perform(action)
            await app.press("escape", "escape")


async def test_control_sequences_typed_or_pasted_never_reach_the_screen() -> None:
    async with opened() as app:
        await app.perform("add")
        await app.type("Learn \x1b]52;c;aGk=\x07 \x1b[2J Go")
        await app.press("enter")
        assert "\x1b" not in app.title
        assert "\x1b" not in "".join(app.toasts)


async def test_the_golden_dialogs(golden: Golden) -> None:
    for name, action, size in (
        ("add", "add", (80, 24)),
        ("check-in", "check-in", (80, 24)),
        ("edit", "edit", (120, 40)),
        ("win", "win", (80, 24)),
        ("help", "help", (120, 40)),
        ("move", "move", (80, 24)),
        ("theme", "theme", (80, 24)),
    ):
        async with opened(size) as app:
            app.board.point_at(MENTOR)
            await app.perform(action)
            for entry in app.app.screen.query(Input):
                entry.cursor_blink = False
            await app.settle()
            assert not golden(app.app, f"dialog-{name}")
