from datetime import date, timedelta

import pytest
from plans import GOAL, TODAY, plan_of

from planner.journal import Blocker, EntryKind, JournalEntry
from planner.patterns import Tally, patterns
from planner.patterns_words import pattern_words, patterns_sections
from planner.reviews.prompts import TO_CHANGE, WORKED

SINCE = TODAY - timedelta(90)
WIN, ROADBLOCK, REFLECTION = EntryKind.WIN, EntryKind.ROADBLOCK, EntryKind.REFLECTION


def entry(
    kind: EntryKind,
    text: str,
    days_ago: int = 1,
    *,
    prompt: str = "",
    blocker: Blocker | None = None,
    skill: str = "",
    goals: tuple[str, ...] = (),
) -> JournalEntry:
    return JournalEntry(
        f"{kind}{days_ago}", TODAY - timedelta(days_ago), kind, text, goals, prompt,
        blocker=blocker, skill=skill,
    )  # fmt: skip


def test_entries_that_share_a_stem_are_one_pattern_with_the_newest_first() -> None:
    first = entry(ROADBLOCK, "Study evening lost to the storm", 20)
    second = entry(ROADBLOCK, "The storms ate another weekend", 5)
    found = patterns(plan_of(first, second), SINCE, TODAY)
    (pattern,) = found.struggles
    assert pattern.words == ("storm",)
    assert pattern.entries == (second, first)
    assert pattern_words(pattern) == "storm: twice"


def test_words_that_always_come_together_are_one_pattern() -> None:
    plan = plan_of(*(entry(WIN, f"Night shift solved stop {n}", n) for n in range(1, 4)))
    (pattern,) = patterns(plan, SINCE, TODAY).successes
    assert pattern.words == ("night", "shift", "solved", "stop")
    assert len(pattern.entries) == 3


def test_entries_that_are_alike_without_a_shared_topic_are_a_pattern() -> None:
    plan = plan_of(entry(WIN, "Gearboxes", 1), entry(WIN, "Geerboxes", 9))
    (pattern,) = patterns(plan, SINCE, TODAY).successes
    assert len(pattern.entries) == 2


def test_one_entry_alone_and_general_words_are_no_pattern() -> None:
    plan = plan_of(entry(WIN, "We did it again this week"), entry(WIN, "I did the gearbox", 2))
    assert patterns(plan, SINCE, TODAY).successes == ()


def test_what_worked_is_a_success_and_what_to_change_a_struggle() -> None:
    plan = plan_of(
        entry(REFLECTION, "Mornings without mail", 1, prompt=WORKED),
        entry(WIN, "A whole morning at the raw signal", 2),
        entry(REFLECTION, "Book fewer meetings", 3, prompt=TO_CHANGE),
        entry(ROADBLOCK, "Nine meetings on one day", 4),
        entry(REFLECTION, "Mornings and meetings", 5, prompt="What else?"),
        entry(EntryKind.NOTE, "Mornings and meetings", 6),
    )
    found = patterns(plan, SINCE, TODAY)
    assert [(each.words, len(each.entries)) for each in found.successes] == [(("morning",), 2)]
    assert [(each.words, len(each.entries)) for each in found.struggles] == [(("meetings",), 2)]


def test_the_most_frequent_comes_first() -> None:
    texts = ["exam chapter", "exam", "exam", "chapter", "chapter", "chapter storm", "storm"]
    plan = plan_of(*(entry(WIN, text, day + 1) for day, text in enumerate(texts)))
    found = patterns(plan, SINCE, TODAY).successes
    assert [each.words for each in found] == [("chapter",), ("exam",), ("storm",)]


@pytest.mark.parametrize(("day", "counts"), [(90, True), (91, False), (0, True), (-1, False)])
def test_both_ends_of_the_period_are_inside(day: int, counts: bool) -> None:
    plan = plan_of(entry(ROADBLOCK, "Too little sleep", day, blocker=Blocker.ENERGY))
    assert bool(patterns(plan, SINCE, TODAY).blockers) is counts


def test_blockers_are_counted_and_those_of_one_count_keep_their_order() -> None:
    named = [Blocker.ENERGY, Blocker.TIME, Blocker.ENERGY, Blocker.PEOPLE, Blocker.TIME, None]
    plan = plan_of(
        *(entry(ROADBLOCK, f"x{day}", day + 1, blocker=each) for day, each in enumerate(named))
    )
    found = patterns(plan, SINCE, TODAY).blockers
    assert [(each.blocker, len(each.entries)) for each in found] == [
        (Blocker.TIME, 2),
        (Blocker.ENERGY, 2),
        (Blocker.PEOPLE, 1),
    ]


def test_successes_and_struggles_are_tallied_by_goal_category_and_skill() -> None:
    plan = plan_of(
        GOAL,
        entry(WIN, "Two chapters", 1, goals=(GOAL.id,), skill="Python"),
        entry(WIN, "Mock exam", 2, goals=(GOAL.id,)),
        entry(ROADBLOCK, "No quiet hour", 3, goals=(GOAL.id,)),
        entry(ROADBLOCK, "Rain", 4),
    )
    found = patterns(plan, SINCE, TODAY)
    assert found.goals == (Tally("Pass the first exam", 2, 1),)
    assert found.categories == (Tally("education", 2, 1),)
    assert found.skills == (Tally("Python", 1, 0),)


def test_patterns_are_worded_with_the_entries_behind_them_and_the_rest_is_counted() -> None:
    letters = ["gearbox", "bolt", "storm", "exam", "budget", "talk", "danish", "python"]
    plan = plan_of(
        *(
            entry(WIN, f"{word} {'x' * 90}{row}{day}", 2 * day + row + 1)
            for day, word in enumerate(letters)
            for row in range(2)
        )
    )
    sections = patterns_sections(patterns(plan, date(2026, 1, 1), TODAY))
    successes = sections[0]
    assert successes.lines[0] == "bolt: twice"
    assert successes.lines[1].startswith("  2026-11-18  bolt xxx")
    assert successes.lines[1].endswith("x…")
    assert successes.lines[-1] == "and 2 more"
    assert sections[1].lines == ()
