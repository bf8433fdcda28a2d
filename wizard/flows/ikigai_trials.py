"""Questions of the purpose map about what to try out: candidates, and an experiment for each."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from planner.human_date import write_date
from planner.keeper import Json
from planner.values.purpose.candidates import (
    EXPERIMENT,
    MOST_CANDIDATES,
    Candidate,
    idea_for,
)
from planner.values.purpose.circles import REGIONS, name_circles
from planner.values.purpose.prompts import CHOOSE
from planner.values.purpose.purpose_map import PurposeEntry, filled_circles
from planner.walkthroughs.ikigai import (
    CHOSEN,
    WORDS,
    answered_candidates,
    chosen_entries,
    goal_step,
    sign_step,
    trial_step,
)
from planner.walkthroughs.purpose_answers import answered_entries, entries_to_choose
from wizard.flow import Family
from wizard.flows.shared import measure_step
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Checkbox, Confirm, LongText, Option, Text

CHOOSING, TRYING, CLOSING = "What to try", "Two weeks", "In your words"
"""Headings of the parts."""

_NO_TRIAL = "go back and take its tick away, if you don't want to try it"


def _offered(scene: Scene) -> tuple[Option, ...]:
    return tuple(
        Option(entry.text, f"{entry.text}, {REGIONS[entry.mask].name}: {name_circles(entry.mask)}")
        for entry in entries_to_choose(scene.values.values)
    )


_CHOSEN = Checkbox(
    id=CHOSEN,
    name="To try out",
    heading=CHOOSING,
    question=CHOOSE,
    why="Those that join the most circles stand first. Choosing none is fine too.",
    options=_offered,
    most=MOST_CANDIDATES,
    when=lambda scene: bool(_offered(scene)),
)


def _trial_step(entry: PurposeEntry) -> Text:
    return Text(
        id=trial_step(entry.text),
        name=f"Trial of “{entry.text}”",
        heading=TRYING,
        question=f"“{entry.text}”: what will you do in the next two weeks to try it out?",
        why="Small enough to begin this week. What stands there tests its weakest side.",
        example="teach one evening at the library",
        what="experiment",
        default=lambda _scene: idea_for(entry).what,
        may_skip=False,
        needed=_NO_TRIAL,
    )


def _sign_step(entry: PurposeEntry) -> Step:
    asked = measure_step(
        sign_step(entry.text),
        name=f"Sign for “{entry.text}”",
        heading=TRYING,
        question=lambda scene: (
            f"“{scene.text(trial_step(entry.text))}”: what tells you that it was worth it?"
        ),
        why="Something that you can count or see once the two weeks are over.",
        example="3 people come back",
    )
    return replace(
        asked,
        default=partial(_known_sign, entry),
        may_skip=False,
        needed=_NO_TRIAL,
    )


def _known_sign(entry: PurposeEntry, scene: Scene) -> Json:
    """The sign that goes with the idea, while the trial is still that idea."""
    idea = idea_for(entry)
    return idea.known_by if scene.text(trial_step(entry.text)) == idea.what else None


def _goal_step(entry: PurposeEntry) -> Confirm:
    return Confirm(
        id=goal_step(entry.text),
        name=f"A goal for “{entry.text}”",
        heading=TRYING,
        question=lambda scene: (
            f"Shall “{scene.text(trial_step(entry.text))}” be a goal, "
            f"due on {write_date(scene.today + EXPERIMENT, scene.today)}?"
        ),
        why="It then stands on your board with its measure. Without a goal the map still keeps it.",
        default=lambda _scene: True,
    )


def _trials(scene: Scene) -> Iterator[Step]:
    values = scene.values.values
    for entry in chosen_entries(values, answered_entries(values)):
        yield from (_trial_step(entry), _sign_step(entry), _goal_step(entry))


TRIALS: tuple[Step, ...] = (
    _CHOSEN,
    LongText(
        id=WORDS,
        name="In your words",
        heading=CLOSING,
        question="What do you make of it, in your own words?",
        why="It is kept with the map. In a year you will want to know what you thought.",
        example="the teaching part has been there all along; nobody pays me for it yet",
        what="summary",
        when=lambda scene: bool(filled_circles(answered_entries(scene.answers))),
    ),
)
"""Which entries to try out, and what the person makes of the map."""

EXPERIMENTS = Family(CHOSEN, ("try ", "sign ", "goal "), _trials)


def scene_candidates(scene: Scene) -> tuple[Candidate, ...]:
    """The candidates as the answers so far word them."""
    values = scene.values.values
    return answered_candidates(values, answered_entries(values), today=scene.today)
