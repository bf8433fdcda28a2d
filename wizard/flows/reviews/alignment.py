"""Aligning the tracks: which one starves, and every goal that the other track doesn't know of."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial

from planner.acts.goals import link_goal
from planner.board import percent
from planner.calendar import add_months
from planner.goal import Goal
from planner.horizon import Track
from planner.human_date import write_date
from planner.keeper import Json
from planner.measure import write_number
from planner.reviews.prompts import FEEDS, STANDS_ALONE
from planner.reviews.tracks import TrackStanding, starving_track, track_standings
from planner.text import quoted
from planner.walkthroughs.reviews.alignment import (
    ALONE,
    ALONE_BECAUSE,
    DRAFT,
    FEEDING,
    LEADS,
    LEAVE,
    NEAR,
    NEITHER,
    STARVES,
    STONE,
    STONE_DUE,
    goals_to_align,
    long_goals,
)
from planner.walkthroughs.reviews.reflections import last_reflection
from wizard.flow import Family
from wizard.flows.reviews.section import Outlook, Section
from wizard.flows.shared import require_due
from wizard.scene import Scene
from wizard.step import Step
from wizard.steps import Choice, Day, LongText, Option, Text

HEADING = "Both tracks"
STONE_MONTHS = 3
"""How far ahead the next step to a long-term goal is offered."""

_STARVES = Choice(
    id=STARVES,
    name="Which track starves",
    heading=HEADING,
    question="Which track starves?",
    why="Near goals shout, far ones whisper. A track without food dies quietly.",
    options=(
        Option(Track.SHORT.value, "The short-term track: nothing gets done now"),
        Option(Track.LONG.value, "The long-term track: nothing leads further"),
        Option(NEITHER, "Neither: both have what they need"),
    ),
)

_FEEDING = LongText(
    id=FEEDING,
    name="What feeds it",
    heading=HEADING,
    question=FEEDS,
    why="An hour a week with a day of its own does more than a resolve.",
    example="Friday from eight to nine belongs to the licence",
    what="answer",
    when=lambda scene: scene.text(STARVES) in list(Track),
)


def _orphan_steps(scene: Scene) -> Iterator[Step]:
    """Every orphan in turn: the short-term ones first, since one link can mend two."""
    found = goals_to_align(scene.plan, scene.answers, scene.today)
    for goal in found.short_without_parent:
        yield _leads_step(goal)
        yield _alone_step(goal, LEADS)
    for goal in found.long_without_stones:
        yield _near_step(goal)
        yield from _stone_steps(goal)
        yield _alone_step(goal, NEAR)


def _leads_step(goal: Goal) -> Step:
    def offered(scene: Scene) -> tuple[Option, ...]:
        far = long_goals(scene.plan, scene.answers, scene.today)
        return (
            *(Option(each.id, f"To {quoted(each.title)}") for each in far),
            Option(ALONE, "To none, and that is right: it stands alone"),
            Option(LEAVE, "Leave it for now"),
        )

    return Choice(
        id=f"{LEADS}{goal.id}",
        name=f"Leads to: {goal.title}",
        heading=HEADING,
        question=f"{quoted(goal.title)} serves no long-term goal. Where does it lead?",
        why="The far goal says what the near one is for, on the days when that is not clear.",
        options=offered,
        default=partial(_default, goal),
        check=partial(_require_no_circle, goal),
    )


def _require_no_circle(goal: Goal, answer: Json, scene: Scene) -> None:
    if str(answer) in scene.plan.goals:
        link_goal(scene.plan, goal_id=goal.id, parent_id=str(answer))


def _near_step(goal: Goal) -> Step:
    return Choice(
        id=f"{NEAR}{goal.id}",
        name=f"Next step: {goal.title}",
        heading=HEADING,
        question=f"Nothing near leads to {quoted(goal.title)}. What now?",
        why="A far goal without a near step is a wish.",
        options=(
            Option(DRAFT, "Begin a near step: a title and a day are enough"),
            Option(ALONE, "Nothing yet, and that is right: say why"),
            Option(LEAVE, "Leave it for now"),
        ),
        default=partial(_default, goal),
    )


def _default(goal: Goal, scene: Scene) -> Json:
    """What was said to stand alone once may go on doing so; what it says is asked again."""
    return ALONE if last_reflection(scene.plan, STANDS_ALONE, goal.id) else None


def _stone_steps(goal: Goal) -> Iterator[Step]:
    def is_drafted(scene: Scene) -> bool:
        return scene.text(f"{NEAR}{goal.id}") == DRAFT

    yield Text(
        id=f"{STONE}{goal.id}",
        name=f"Near step: {goal.title}",
        heading=HEADING,
        question="What is the near step?",
        why=f"It becomes a goal of its own that serves {quoted(goal.title)}.",
        example="talk to two people who have done it",
        what="title",
        may_skip=False,
        needed="name something that you could begin this month",
        when=is_drafted,
    )
    yield Day(
        id=f"{STONE_DUE}{goal.id}",
        name=f"Its day: {goal.title}",
        heading=HEADING,
        question="By when?",
        why="Near enough that you can see it from here.",
        example="end of next month",
        may_skip=False,
        needed="give a day such as in 6 weeks",
        default=lambda scene: _offered_day(goal, scene).isoformat(),
        check=lambda answer, scene: require_due(
            date.fromisoformat(str(answer)), scene.today, Track.SHORT, scene
        ),
        when=is_drafted,
    )


def _offered_day(goal: Goal, scene: Scene) -> date:
    ahead = add_months(scene.today, STONE_MONTHS)
    return max(scene.today, min(ahead, goal.due or ahead))


def _alone_step(goal: Goal, asked: str) -> Step:
    def earlier(scene: Scene) -> Json:
        entry = last_reflection(scene.plan, STANDS_ALONE, goal.id)
        return entry.text if entry else None

    return LongText(
        id=f"{ALONE_BECAUSE}{goal.id}",
        name=f"Alone: {goal.title}",
        heading=HEADING,
        question=STANDS_ALONE,
        why="You will be shown your reason at the next alignment.",
        example="it keeps me healthy, whatever I work at",
        what="reason",
        default=earlier,
        when=lambda scene: scene.text(f"{asked}{goal.id}") == ALONE,
    )


def _beside(step: Step, outlook: Outlook) -> Iterable[str]:
    """The facts of both tracks, and of a goal what one chooses by."""
    scene = outlook.scene
    if step.id == STARVES:
        for each in track_standings(scene.plan, outlook.since, scene.today):
            yield _standing_in_words(each, outlook)
        track = starving_track(scene.plan, outlook.since, scene.today)
        if track is not None:
            yield f"By these facts it would be the {track} track."
        return
    if goal := _goal_of(step, scene):
        due = f", due {write_date(goal.due, scene.today)}" if goal.due else ""
        yield f"{goal.category}{due}{f': {goal.why}' if goal.why else ''}"


def _goal_of(step: Step, scene: Scene) -> Goal | None:
    for start in (LEADS, NEAR):
        if step.id.startswith(start):
            return scene.plan.goals.get(step.id.removeprefix(start))
    return None


def _standing_in_words(standing: TrackStanding, outlook: Outlook) -> str:
    facts = [f"{standing.goals} {'goal' if standing.goals == 1 else 'goals'}"]
    if standing.hours:
        facts.append(f"{write_number(standing.hours)} hours a week")
    if standing.progress is not None:
        facts.append(f"{percent(standing.progress)}% of the way on average")
    since = write_date(outlook.since, outlook.scene.today)
    facts.append(f"{standing.moves} moves since {since}")
    return f"{standing.track.capitalize()}: {', '.join(facts)}"


SECTION = Section(
    (_STARVES, _FEEDING),
    (Family(FEEDING, (LEADS, NEAR, ALONE_BECAUSE, STONE, STONE_DUE), _orphan_steps),),
    _beside,
)
