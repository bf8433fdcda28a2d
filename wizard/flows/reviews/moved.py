"""What moved: one page with a row for each goal that is looked at and each open commitment."""

from collections.abc import Callable, Iterator

from planner.goal import Goal
from planner.plan import Plan
from planner.reviews.commitment import Commitment
from planner.reviews.facts import goal_facts
from planner.walkthroughs.reviews.kept_promises import (
    MOVED,
    explain_fate,
    open_commitments,
    read_fate,
)
from planner.walkthroughs.reviews.moved import NOTHING, active_goals, goals_looked_at, read_moved
from wizard.flows.reviews.goal_rows import goal_rows, gone_words
from wizard.flows.reviews.section import Outlook, Section
from wizard.rows_step import Row, Rows
from wizard.scene import Scene
from wizard.step import Step

FACTS_SHOWN = 2
"""Facts of a goal beside the question: its progress, and the next that there is to say."""


def _promise_row(commitment: Commitment) -> Row:
    if commitment.must_end:
        return Row(
            commitment.id,
            commitment.text,
            "done, delegate or drop",
            needed=f"it was carried over {commitment.carried} times: done, delegate or drop",
        )
    return Row(commitment.id, commitment.text, "done, delegate, drop; or carry")


def _read(key: str, text: str, scene: Scene) -> str:
    plan = scene.plan
    if key in plan.goals:
        read_moved(plan, plan.goals[key], text, scene.today)
        return text
    return read_fate(plan.commitments[key], text, scene.context).written(scene.today)


def _echo(key: str, text: str, scene: Scene) -> str:
    plan = scene.plan
    if key in plan.goals:
        parsed = read_moved(plan, plan.goals[key], text, scene.today)
        return parsed.preview(plan, scene.today) or f"{NOTHING} moved, and that is all right"
    return explain_fate(plan.commitments[key], text, scene.context)


def _gone(key: str, scene: Scene) -> str:
    ended = scene.plan.commitments.get(key)
    return f"“{ended.text}” is {ended.end} already" if ended else gone_words(scene.plan, key)


def _section(goals_of: Callable[[Plan], tuple[Goal, ...]], question: str) -> Section:
    """The page with rows for some goals; those whose tripwire has tripped stand first beside it."""

    def rows(scene: Scene) -> tuple[Row, ...]:
        made = (_promise_row(each) for each in open_commitments(scene.plan, scene.today))
        return (*goal_rows(scene, goals_of(scene.plan)), *made)

    def beside(_step: Step, outlook: Outlook) -> Iterator[str]:
        plan, today = outlook.scene.plan, outlook.scene.today
        facts = [goal_facts(plan, goal, outlook.since, today) for goal in goals_of(plan)]
        for each in sorted(facts, key=lambda each: not each.is_tripped):
            told = [*(pressing.words for pressing in each.pressing[:1]), *each.lines()]
            yield f"{each.goal.title}: {' · '.join(told[:FACTS_SHOWN])}"

    step = Rows(
        id=MOVED,
        name="What moved",
        heading="Looking back",
        question=question,
        why=f"A number, a word, or {NOTHING}; @8 is how sure you are, of 10.",
        example="+2 @8 two chapters before breakfast",
        rows=rows,
        read_row=_read,
        echo_row=_echo,
        gone=_gone,
        when=lambda scene: bool(rows(scene)),
    )
    return Section((step,), beside=beside)


SECTION = _section(goals_looked_at, "What moved?")
EVERY_GOAL = _section(active_goals, "What moved on each goal?")
