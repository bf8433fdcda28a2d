"""The purpose map: what the answers of its walkthrough do to the plan."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial

from planner.acts.combined import combined
from planner.acts.goals import add_goal
from planner.acts.values import keep_purpose_map
from planner.change import Change
from planner.goal import Goal, Status
from planner.keeper import Decide, Json
from planner.measure_text import read_measure_line
from planner.plan import Plan
from planner.refusal import Refusal
from planner.values.purpose.candidates import (
    FEWEST_CIRCLES,
    MOST_CANDIDATES,
    Candidate,
    as_goal,
    weakest,
)
from planner.values.purpose.purpose_map import PurposeEntry, filled_circles
from planner.values.purpose.sitting import PurposeSitting
from planner.values.value import Value, value_of
from planner.walkthroughs.answers import Answers
from planner.walkthroughs.goal_answers import PREVIEW
from planner.walkthroughs.purpose_answers import MOST_ENTRIES, answered_entries, circles_in

MOMENTS, NOW, CHOSEN, WORDS = "moments", "now", "candidates", "summary"
"""The steps that ask for moments of energy, for today's work, for candidates, for own words."""

MOST_MOMENTS = 3

SITTING, CANDIDATES = 0, 1
GOALS = CANDIDATES + MOST_CANDIDATES
MEASURES = GOALS + MOST_CANDIDATES
ENTRIES = MEASURES + MOST_CANDIDATES
"""Where the ids of the records stand in the row of ids that is fixed with the draft."""

IDS = ENTRIES + MOST_ENTRIES


def trial_step(text: str) -> str:
    """The step that asks what to try out with a chosen entry."""
    return f"try {text}"


def sign_step(text: str) -> str:
    """The step that asks what will tell whether the trial was worth it."""
    return f"sign {text}"


def goal_step(text: str) -> str:
    """The step that asks whether the trial becomes a goal now."""
    return f"goal {text}"


def chosen_entries(
    values: Mapping[str, Json], entries: Sequence[PurposeEntry]
) -> tuple[PurposeEntry, ...]:
    """The entries that the person wants to try out, while they join circles at all."""
    by_text = {entry.text: entry for entry in entries if len(entry.mask) >= FEWEST_CIRCLES}
    texts = Answers(values).lines(CHOSEN)
    return tuple(by_text[text] for text in texts if text in by_text)[:MOST_CANDIDATES]


def answered_candidates(
    values: Mapping[str, Json],
    entries: Sequence[PurposeEntry],
    *,
    today: date,
    ids: Sequence[str] = (PREVIEW,) * MOST_CANDIDATES,
) -> tuple[Candidate, ...]:
    """The chosen entries whose experiment is worded, each with its two weeks."""
    answers = Answers(values)
    chosen = zip(ids, chosen_entries(values, entries), strict=False)
    worded = (
        (id_, entry, answers.text(trial_step(entry.text)), answers.text(sign_step(entry.text)))
        for id_, entry in chosen
    )
    return tuple(
        Candidate(id_, entry.id, what, known_by, today)
        for id_, entry, what, known_by in worded
        if what and known_by
    )


def draw_purpose_map(
    plan: Plan, *, values: Mapping[str, Json], ids: tuple[str, ...], today: date
) -> Change:
    """The one change that the purpose map ends in: the sitting, and a goal for each wanted trial.

    Refuses a map on which no circle holds anything: it would look like a result, and is none.
    """
    answers, entry_ids = Answers(values), iter(ids[ENTRIES:])
    entries = answered_entries(values, lambda: next(entry_ids))
    if not filled_circles(entries):
        raise Refusal(
            "nothing lies in any of the four circles yet",
            "write into one of the lists, or leave the answers as a draft",
        )
    sitting = PurposeSitting(
        id=ids[SITTING],
        on=today,
        entries=entries,
        candidates=answered_candidates(values, entries, today=today, ids=ids[CANDIDATES:GOALS]),
        moments=answers.lines(MOMENTS),
        now=circles_in(answers.lines(NOW)) if answers.has(NOW) else None,
        summary=answers.text(WORDS),
    )
    kept = partial(keep_purpose_map, sitting=sitting)
    goals = _wanted_goals(plan, sitting, answers, ids)
    decisions: list[Decide] = [kept, *goals]
    return combined(plan, label=kept(plan).label, decisions=decisions)


def _wanted_goals(
    plan: Plan, sitting: PurposeSitting, answers: Answers, ids: tuple[str, ...]
) -> Iterator[Decide]:
    """Each experiment that is to become a goal, with its measure and the circles it tests."""
    for number, candidate in enumerate(sitting.candidates):
        entry = sitting.entry(candidate.entry)
        if not answers.yes(goal_step(entry.text)):
            continue
        trial = as_goal(candidate, entry)
        goal = Goal(
            id=ids[GOALS + number],
            title=trial.title,
            start=trial.start,
            due=trial.due,
            category=trial.category,
            status=Status.ACTIVE,
            why=trial.why,
            values=values_on_trial(entry),
            sphere=plan.profile.sphere,
        )
        measure = read_measure_line(
            trial.measure, id_=ids[MEASURES + number], goal_id=goal.id, today=candidate.start
        )
        yield partial(add_goal, goal=goal, measures=[measure])


def values_on_trial(entry: PurposeEntry) -> tuple[Value, ...]:
    """What a trial of an entry serves: its weakest circles, or all of them where none is weaker."""
    return tuple(value_of(circle) for circle in weakest(entry) or entry.mask)
