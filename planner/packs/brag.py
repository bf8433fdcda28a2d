"""The brag document: what was reached in some months, with what shows it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from planner.goal import Category, Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.market.skill import HIGHEST_LEVEL
from planner.packs.claims import (
    claim,
    claims,
    day_words,
    entries_between,
    period_words,
    points_words,
    progress_cell,
    result_words,
)
from planner.packs.gaps import Gaps, gaps, months_of, reached_goals
from planner.packs.page import (
    Cell,
    Columns,
    Item,
    Page,
    Paragraph,
    Section,
    listing,
    section,
    table,
    told,
)
from planner.packs.reader import Order
from planner.packs.redaction import left_out, redacted
from planner.packs.share import asks_section, left_out_section, role_words
from planner.plan import Plan

WITH_OTHERS = frozenset({Category.LEADERSHIP, Category.NETWORKING})
LEARNING = frozenset({Category.EDUCATION, Category.SKILL})

_ALL_THE_REST = "Other wins"
_NOTHING = (section("Nothing yet", Paragraph("No goal and no win in these days.")),)


def brag_pack(plan: Plan, since: date, until: date, today: date, order: Order) -> Page:
    """The page on these days; for oneself it ends with its gaps, for somebody else it has none."""
    if not order.reader.is_other:
        found = gaps(plan, since, until, today)
        return _page(plan, (since, until), today, (), _gaps_section(found))
    shared = redacted(plan, order.choice)
    missing = left_out(plan, shared, since, until)
    added = (asks_section(order.asks), left_out_section(missing))
    return _page(shared, (since, until), today, (f"for my {order.reader}",), *added)


def _page(
    plan: Plan, span: tuple[date, date], today: date, facts: tuple[str, ...], *last: Section
) -> Page:
    said = (role_words(plan), period_words(*span), *facts)
    sections = told(*_sections(plan, *span, today)) or _NOTHING
    return Page("What I have done", tuple(fact for fact in said if fact), (*sections, *told(*last)))


def _sections(plan: Plan, since: date, until: date, today: date) -> Iterator[Section]:
    wins = entries_between(plan, EntryKind.WIN, since, until, today)
    yield section("At a glance", *_glance(wins, since, until))
    reached = (_reached(plan, goal, wins) for goal in reached_goals(plan, since, until))
    yield section("Goals reached", listing(*reached))
    shared = tuple(each for each in wins if _is_about(plan, each, WITH_OTHERS))
    learned = tuple(each for each in wins if each not in shared and _is_about(plan, each, LEARNING))
    others = tuple(each for each in wins if each not in shared and each not in learned)
    yield section("Results", sections=_grouped(plan, others))
    yield section("Working with others", listing(*claims(shared)))
    grown = _grown_skills(plan, since, min(until, today))
    yield section("Learning", listing(*claims(learned), *grown))
    yield section(
        "Under way",
        table(
            ("Goal", "Due", "Progress", "Change", "Measured by"),
            *_rows(plan, since, min(until, today)),
        ),
    )


def _glance(wins: Sequence[JournalEntry], since: date, until: date) -> Iterator[Columns | None]:
    months = months_of(since, until)
    if not wins or len(months) < 2:
        return
    found = Counter(each.on.replace(day=1) for each in wins)
    yield Columns("Wins by month", tuple((f"{month:%b}", found[month]) for month in months))


def _reached(plan: Plan, goal: Goal, wins: Iterable[JournalEntry]) -> Item:
    """A goal that was reached: its result, why it mattered, and the wins on the way."""
    said = [
        ("Reached", day_words(goal.ended_on)),
        ("Result", result_words(plan, goal, goal.ended_on or goal.start)),
        ("Why it mattered", goal.why),
        ("For the company", goal.company_priority),
        ("How it ended", goal.ended_because),
    ]
    said += [("Win", win.text) for win in wins if goal.id in win.goals]
    return Item(goal.title, tuple((name, text) for name, text in said if text))


def _is_about(plan: Plan, win: JournalEntry, categories: frozenset[Category]) -> bool:
    return any(plan.goals[goal].category in categories for goal in win.goals if goal in plan.goals)


def _grouped(plan: Plan, wins: Iterable[JournalEntry]) -> tuple[Section, ...]:
    """Wins by the skill that they show, else by the goal that they are about."""
    groups: dict[str, list[JournalEntry]] = {}
    for win in wins:
        titles = [plan.goals[goal].title for goal in win.goals if goal in plan.goals]
        groups.setdefault(win.skill or next(iter(titles), ""), []).append(win)
    rest = groups.pop("", [])
    named = [*groups.items(), *([(_ALL_THE_REST, rest)] if rest else [])]
    return tuple(
        section(name, listing(*(claim(win, names_skill=win.skill != name) for win in found)))
        for name, found in named
    )


def _grown_skills(plan: Plan, since: date, until: date) -> Iterator[Item]:
    """The skills whose level rose in these days."""
    for skill in plan.skills.values():
        before, now = skill.level_on(since - timedelta(1)), skill.level_on(until)
        if before is not None and now is not None and now > before:
            yield Item(skill.name, (("Level", f"{before} → {now} of {HIGHEST_LEVEL}"),))


def _rows(plan: Plan, since: date, until: date) -> Iterator[tuple[Cell, ...]]:
    """The goals under way on which something happened in these days, those in focus first."""
    moved = [
        goal
        for goal in plan.goals.values()
        if goal.status is Status.ACTIVE and _has_moved(plan, goal, since, until)
    ]
    for goal in sorted(moved, key=lambda goal: (not goal.focus, goal.due or date.max)):
        yield (
            goal.title,
            day_words(goal.due),
            progress_cell(plan, goal, until),
            points_words(plan, goal, since, until),
            result_words(plan, goal, until),
        )


def _has_moved(plan: Plan, goal: Goal, since: date, until: date) -> bool:
    days = [each.on for each in plan.check_ins.of(goal.id)]
    days += [each.done_on for each in plan.milestones.of(goal.id) if each.done_on]
    return any(since <= day <= until for day in days)


def _gaps_section(found: Gaps) -> Section:
    """What a performance review would ask about, while there is time to fill it in."""
    unproved = (Item(each.text, (("When", day_words(each.on)),)) for each in found.claims)
    untold_goals = (Item(goal.title) for goal in found.untold)
    return section(
        "Gaps",
        listing(*map(Item, found.lines)),
        sections=told(
            section("Wins that nothing shows yet", listing(*unproved)),
            section("Goals that no win tells of", listing(*untold_goals)),
        ),
    )
