"""A review on a page: for oneself all of it, for somebody else what may be shared."""

from collections.abc import Iterable, Iterator
from datetime import date

from planner.change import Edit
from planner.change_words import change_words
from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.packs.claims import (
    claims,
    day_words,
    entries_between,
    period_words,
    points_words,
    progress_cell,
)
from planner.packs.page import (
    Cell,
    Colored,
    Item,
    Page,
    Paragraph,
    Quote,
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
from planner.reviews.commitment import Commitment
from planner.reviews.grades import Grade
from planner.reviews.letters import shown
from planner.reviews.reading import commitments_of, decided, entries_of
from planner.reviews.review import HIGHEST_ENERGY, HIGHEST_RATING, Review, Verdict
from planner.reviews.rhythm import period_label

TOLD_ELSEWHERE = frozenset({"reviews", "journal", "commitments"})
"""Collections whose new records the page shows in full, and not once more as changes."""


def review_pack(
    plan: Plan, review: Review, today: date, order: Order, edits: Iterable[Edit] = ()
) -> Page:
    """The page of one review; `edits` are those of the change that kept it.

    A page for somebody else is made from a plan in which nothing private is left, and ends with a
    list of what it leaves out.
    """
    if not order.reader.is_other:
        return _page(plan, review, today, (), _changes(plan, edits))
    shared = redacted(plan, order.choice)
    missing = left_out(plan, shared, review.since, max(review.until, review.on))
    added = (asks_section(order.asks), left_out_section(missing))
    return _page(shared, shared.reviews[review.id], today, (f"for my {order.reader}",), *added)


def _page(plan: Plan, review: Review, today: date, facts: tuple[str, ...], *last: Section) -> Page:
    level = str(review.level).capitalize()
    label = period_label(review.since, review.until, review.level, plan.fiscal_year)
    said = (
        role_words(plan),
        f"{period_words(review.since, review.until)}",
        f"held {day_words(review.on)}",
        *facts,
    )
    return Page(
        f"{level} review, {label}",
        tuple(fact for fact in said if fact),
        told(*_sections(plan, review, today), *last),
    )


def _sections(plan: Plan, review: Review, today: date) -> Iterator[Section]:
    until = max(review.until, review.on)
    yield from (_goals(plan, review), _reasons(plan, review))
    yield section("Milestones reached", listing(*_milestones(plan, review.since, until)))
    wins = entries_between(plan, EntryKind.WIN, review.since, until, today)
    yield section("Wins", listing(*claims(wins)))
    yield _roadblocks(plan, review.since, until, today)
    yield from _words(plan, review, today)
    yield section("Dates that moved", listing(*_moves(plan, review.since, until)))
    yield section("Noted at check-ins", listing(*_notes(plan, review.since, until)))
    yield from _role(review)
    yield section("What I committed to", listing(*map(_commitment, commitments_of(plan, review))))
    focus = (each for each in plan.goals.values() if each.focus and each.status is Status.ACTIVE)
    yield section("In focus next", listing(*(Item(goal.title, _due(goal)) for goal in focus)))


def _goals(plan: Plan, review: Review) -> Section:
    heads = ("Goal", "Due", "Progress", "Change", "Decision", "Grade", "Sure")
    rows = (
        _verdict(plan, review, plan.goals[each.goal], each)
        for each in review.verdicts
        if each.goal in plan.goals
    )
    words = decided(review)
    return section("Goals", Paragraph(f"Decided: {words}.") if words else None, table(heads, *rows))


def _verdict(plan: Plan, review: Review, goal: Goal, verdict: Verdict) -> tuple[Cell, ...]:
    grade: Cell = ""
    if verdict.grade is not None:
        found = Grade(verdict.grade)
        is_final = verdict.decision is not None and verdict.decision.ends_goal
        grade = Colored(str(found), found.colour) if is_final else found.so_far
    return (
        goal.title,
        day_words(goal.due),
        progress_cell(plan, goal, review.on),
        points_words(plan, goal, review.since, review.on),
        verdict.decision or "",
        grade,
        "" if verdict.confidence is None else f"{verdict.confidence}%",
    )


def _reasons(plan: Plan, review: Review) -> Section:
    items = (
        Item(plan.goals[each.goal].title, _said(("Why", each.why), ("Instead", each.replaced_by)))
        for each in review.verdicts
        if each.goal in plan.goals and (each.why or each.replaced_by)
    )
    return section("Why I decided so", listing(*items))


def _milestones(plan: Plan, since: date, until: date) -> Iterator[Item]:
    reached = [
        (each.done_on, each)
        for each in plan.milestones.values()
        if each.done_on is not None and since <= each.done_on <= until
    ]
    for day, step in sorted(reached, key=lambda pair: pair[0]):
        goal = plan.goals.get(step.goal)
        yield Item(
            step.title, _said(("Goal", goal.title if goal else ""), ("When", day_words(day)))
        )


def _roadblocks(plan: Plan, since: date, until: date, today: date) -> Section:
    found = entries_between(plan, EntryKind.ROADBLOCK, since, until, today)
    items = (Item(each.text, _said(("What it was", each.blocker or ""))) for each in found)
    return section("What got in the way", listing(*items))


def _words(plan: Plan, review: Review, today: date) -> Iterator[Section]:
    """What was written in the review, by question, and then by kind."""
    entries = tuple(shown(each, today) for each in entries_of(plan, review))
    answers = [each for each in entries if each.kind is EntryKind.REFLECTION]
    for prompt in dict.fromkeys(each.prompt for each in answers):
        asked = (each for each in answers if each.prompt == prompt)
        yield section(prompt or "Reflections", *(_quote(plan, each) for each in asked))
    for kind, title in _KINDS.items():
        yield section(title, *(_quote(plan, each) for each in entries if each.kind is kind))


_KINDS = {
    EntryKind.LESSON: "Lessons",
    EntryKind.NOTE: "Notes",
    EntryKind.LETTER: "Letter to myself",
}


def _quote(plan: Plan, entry: JournalEntry) -> Quote:
    titles = ", ".join(plan.goals[each].title for each in entry.goals if each in plan.goals)
    return Quote(f"{entry.text}\n({titles})" if titles else entry.text)


def _moves(plan: Plan, since: date, until: date) -> Iterator[Item]:
    for move in plan.date_moves.values():
        goal = plan.goals.get(move.goal)
        if goal is not None and since <= move.on <= until:
            moved = f"{day_words(move.before)} → {day_words(move.after)}"
            yield Item(goal.title, _said((f"The {move.which} date", moved), ("Why", move.reason)))


def _notes(plan: Plan, since: date, until: date) -> Iterator[Item]:
    for check_in in plan.check_ins.values():
        goal = plan.goals.get(check_in.goal)
        if goal is not None and check_in.note and since <= check_in.on <= until:
            yield Item(check_in.note, _said(("Goal", goal.title), ("When", day_words(check_in.on))))


def _role(review: Review) -> Iterator[Section]:
    energy = f"{review.energy} of {HIGHEST_ENERGY}" if review.energy else ""
    rated = ((str(each.aspect), f"{each.rating} of {HIGHEST_RATING}") for each in review.ratings)
    facts = _said(("Energy", energy), *rated, ("Direction", review.direction or ""))
    yield section("How it is", table(("", "Said"), *facts))
    yield section("Themes", listing(*(Item(theme) for theme in review.themes)))


def _commitment(commitment: Commitment) -> Item:
    end = commitment.end or ""
    ended = f"{end} {day_words(commitment.ended_on)}" if end else ""
    return Item(
        commitment.text,
        _said(
            ("By", day_words(commitment.due)),
            ("Where", commitment.where),
            ("What became of it", ended),
            ("Note", commitment.note),
        ),
    )


def _changes(plan: Plan, edits: Iterable[Edit]) -> Section:
    kept = (each for each in edits if each.collection not in TOLD_ELSEWHERE)
    lines = (Item(line) for line in change_words(plan, kept))
    return section("What it changed in the plan", listing(*lines))


def _due(goal: Goal) -> tuple[tuple[str, str], ...]:
    return _said(("Due", day_words(goal.due)))


def _said(*details: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """The details that say something."""
    return tuple((name, text) for name, text in details if text)
