"""The life of one goal of the demo plan, from its first line to its end."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from planner.acts.check_ins import log_check_in
from planner.acts.goals import add_goal, drop_goal, edit_goal, finish_goal, pause_goal, set_focus
from planner.acts.measures import aim_measure
from planner.acts.milestones import reach_milestone
from planner.acts.values import confirm_values
from planner.check_in import CheckIn, Reading
from planner.demo.moments import Moment, demo_id, draw, moment
from planner.demo.story import Course, GoalStory, MeasureStory
from planner.goal import Goal, Obstacle, Status, Tripwire
from planner.keeper import Decide
from planner.measure import Measure, MeasureKind, Target
from planner.milestone import Milestone


def life(story: GoalStory, today: date) -> Iterator[Moment]:
    """Everything that happened to one goal, from its first line to its end."""
    at = partial(moment, today)
    yield at(story.start, 8, _add(story, today), story.key)
    if story.confirmed:
        confirm = partial(confirm_values, goal_id=demo_id(story.key))
        yield at(story.confirmed, 13, confirm, story.key)
    if story.focus:
        yield at(story.start, 9, partial(set_focus, goal_id=demo_id(story.key), focus=True))
    yield from _check_ins(story, today)
    for n, (_, offset) in enumerate(story.milestones):
        if offset < min(0, story.ended) - 1 and not _is_missed(story, n):
            reach = partial(
                reach_milestone, milestone_id=_step_id(story, n), today=today + timedelta(offset)
            )
            yield at(offset, 16, reach, story.key, n)
    for measure in story.measures:
        if measure.raised is not None:
            day, target = measure.raised
            aim = partial(
                aim_measure,
                measure_id=_measure_id(story, measure),
                target=target,
                today=today + timedelta(day),
            )
            yield at(day, 12, aim, story.key)
    yield from _moves(story, today)
    if story.ended:
        yield at(story.ended, 18, _end(story, today), story.key)


def _is_missed(story: GoalStory, step: int) -> bool:
    """An overdue goal is overdue because its last step is not done."""
    is_last = step == len(story.milestones) - 1
    is_over = story.due is not None and story.due < 0
    return is_last and is_over and story.status is Status.ACTIVE


def _add(story: GoalStory, today: date) -> Decide:
    first = today + timedelta(story.start)
    due = None
    if story.due is not None:
        due = today + timedelta(story.due - sum(move.days for move in story.moves))
    what, then = story.obstacle
    goal = Goal(
        id=demo_id(story.key),
        title=story.title,
        start=first,
        due=due,
        category=story.category,
        status=Status.ACTIVE if due else Status.DRAFT,
        why=story.why,
        kind=story.kind,
        purpose=story.purpose,
        tags=story.tags,
        parents=(demo_id(story.serves),) if story.serves else (),
        first_step=story.first_step,
        resources=story.resources,
        reason=story.reason,
        hours_per_week=story.hours,
        obstacles=(Obstacle(what, then),) if what else (),
        confidence=story.confidence,
        values=story.values,
        no_value_because=story.no_value_because,
        tripwire=_tripwire(story, today),
    )
    measures = tuple(_measure(story, each, first) for each in story.measures)
    steps = tuple(
        Milestone(_step_id(story, n), goal.id, title, today + timedelta(offset))
        for n, (title, offset) in enumerate(story.milestones)
    )
    return partial(add_goal, goal=goal, measures=measures, milestones=steps)


def _tripwire(story: GoalStory, today: date) -> Tripwire | None:
    if story.tripwire is None:
        return None
    by, least, then = story.tripwire
    return Tripwire(today + timedelta(by), least, then)


def _measure(story: GoalStory, measure: MeasureStory, first: date) -> Measure:
    return Measure(
        id=_measure_id(story, measure),
        goal=demo_id(story.key),
        name=measure.name,
        kind=measure.kind,
        targets=(Target(first, measure.target),),
        baseline=measure.baseline,
        unit=measure.unit,
        period=measure.period,
    )


def _measure_id(story: GoalStory, measure: MeasureStory) -> str:
    return demo_id(story.key, measure.name)


def _step_id(story: GoalStory, step: int) -> str:
    return demo_id(story.key, "step", step)


def _moves(story: GoalStory, today: date) -> Iterator[Moment]:
    left = sum(move.days for move in story.moves)
    for n, move in enumerate(story.moves):
        if story.due is None:
            return
        left -= move.days
        edit = partial(
            edit_goal,
            goal_id=demo_id(story.key),
            fields={"due": today + timedelta(story.due - left)},
            today=today + timedelta(move.on),
            new_id=partial(demo_id, story.key, "move", n),
            reason=move.reason,
        )
        yield moment(today, move.on, 11, edit, story.key)


def _end(story: GoalStory, today: date) -> Decide:
    day = today + timedelta(story.ended)
    id_ = demo_id(story.key)
    if story.status is Status.PAUSED:
        return partial(pause_goal, goal_id=id_, today=day)
    if story.status is Status.DONE:
        return partial(finish_goal, goal_id=id_, today=day, words=story.ended_because)
    return partial(
        drop_goal,
        goal_id=id_,
        today=day,
        reason=story.ended_because,
        new_id=partial(demo_id, story.key, "lesson"),
        lesson=story.lesson,
    )


def _check_ins(story: GoalStory, today: date) -> Iterator[Moment]:
    if not story.every:
        return
    last = story.ended - 1 if story.ended else -story.quiet
    for n, offset in enumerate(range(story.start + story.every, last + 1, story.every)):
        share = (offset - story.start) / (min(last, story.due or last) - story.start)
        check_in = CheckIn(
            id=demo_id(story.key, "check-in", n),
            goal=demo_id(story.key),
            on=today + timedelta(offset),
            readings=tuple(_reading(story, each, share, n) for each in story.measures),
            confidence=_confidence(story, share, n),
        )
        log = partial(log_check_in, check_in=check_in, today=check_in.on)
        yield moment(today, offset, 15, log, story.key, n)


def _confidence(story: GoalStory, share: float, n: int) -> int:
    falls = {Course.STALLED: -35, Course.ROUGH: -15, Course.EARLY: 20}.get(story.course, 5)
    sure = story.confidence + falls * share + (draw(story.key, "sure", n) - 0.5) * 20
    return min(100, max(10, round(sure / 10) * 10))


def _reading(story: GoalStory, measure: MeasureStory, share: float, n: int) -> Reading:
    id_ = _measure_id(story, measure)
    chance = draw(story.key, measure.name, n)
    if measure.kind is MeasureKind.RATE:
        return Reading(id_, max(0, round(measure.target * (0.6 + 0.7 * chance))))
    reached = _reached(story, share, chance)
    if measure.kind is MeasureKind.YES_NO:
        return Reading(id_, float(story.status is Status.DONE and share > 0.97))
    value = measure.baseline + (measure.target - measure.baseline) * reached
    return Reading(id_, float(round(value)))


def _reached(story: GoalStory, share: float, chance: float) -> float:
    """How far a measure has come, by the goal's course and by how much of its time is gone."""
    whole = 1.0 if story.status is Status.DONE else _so_far(story)
    wobble = (chance - 0.5) * 0.06
    match story.course:
        case Course.SLOW_START:
            shape = share * share
        case Course.EARLY:
            shape = min(1.0, share * 1.2)
        case Course.STALLED:
            shape = min(share, 0.35 + 0.05 * share)
        case Course.ROUGH:
            shape, wobble = 0.8 * share, wobble * 4
        case Course.STEADY:
            shape = share
    return min(1.0, max(0.0, whole * shape + (wobble if share < 1 else 0)))


def _so_far(story: GoalStory) -> float:
    """The share of a goal's time that is gone today."""
    if story.due is None or story.due <= 0:
        return 0.8
    return min(1.0, -story.start / (story.due - story.start) * 1.05)
