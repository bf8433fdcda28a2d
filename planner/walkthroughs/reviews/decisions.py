"""One decision on each goal of a review: what each of them does to the plan."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from planner.acts.goals import (
    activate_goal,
    add_goal,
    drop_goal,
    edit_goal,
    finish_goal,
    pause_goal,
)
from planner.acts.journal import write_entries
from planner.acts.measures import aim_measure
from planner.goal import Goal, Status
from planner.journal import EntryKind, JournalEntry
from planner.keeper import Decide
from planner.plan import Plan
from planner.progress import confidence_of, goal_progress
from planner.refusal import Refusal
from planner.reviews.deciding import is_resting
from planner.reviews.docket import goals_to_decide
from planner.reviews.grades import FULL, grade
from planner.reviews.review import Decision, Verdict
from planner.reviews.state import state_of
from planner.text import quoted
from planner.walkthroughs.reviews.checked_in import checked_in
from planner.walkthroughs.reviews.decision_answers import (
    DUE,
    RESUME,
    SPLIT,
    TITLE,
    Asked,
    GoalAnswers,
    decided_states,
    read_return,
)
from planner.walkthroughs.reviews.telling import Telling, Told


def tell_decisions(plan: Plan, telling: Telling) -> Told:
    """Do to each goal what was decided on it, and keep the verdicts.

    Refuses when a goal changed since, or when one of the review has no decision: it names the goal,
    which is then asked about again.
    """
    states = dict(decided_states(telling.answers))
    for goal_id, state in states.items():
        _require_unchanged(plan, goal_id, state)
    for goal in goals_to_decide(plan, telling.level, telling.today):
        if goal.id not in states:
            raise Refusal(
                f"{quoted(goal.title)} has no decision yet", "say what becomes of it, then go on"
            )
    now = checked_in(plan, telling.answers, telling.today)
    said = [
        _Said(now, telling, plan.goals[goal_id], GoalAnswers(telling.answers, state))
        for goal_id, state in states.items()
    ]
    return Told(
        decisions=tuple(decide for each in said for decide in each.decisions()),
        verdicts=tuple(each.verdict() for each in said),
    )


def proposed_grade(plan: Plan, goal: Goal, today: date) -> float:
    """The grade of a goal that is reached, by its figures; without any it is a full one.

    Figures that never moved say that nobody kept them, and nothing about a goal that is reached.
    """
    share = goal_progress(plan, goal, today)
    return grade(share).value if share else FULL


def _require_unchanged(plan: Plan, goal_id: str, state: str) -> None:
    goal = plan.goals.get(goal_id)
    if goal is None:
        raise Refusal("a goal of this review was removed meanwhile", "look at the rest once more")
    if state_of(plan, goal) != state:
        raise Refusal(
            f"{quoted(goal.title)} was changed elsewhere meanwhile", "look at it once more"
        )


@dataclass(frozen=True, slots=True)
class _Said:
    """One goal and what was said of it, on the plan with the check-ins of this review."""

    plan: Plan
    telling: Telling
    goal: Goal
    answers: GoalAnswers

    def verdict(self) -> Verdict:
        """The decision, with how the goal stood that day."""
        decision, today = self.answers.decision(self.goal), self.telling.today
        share = goal_progress(self.plan, self.goal, today)
        if decision is Decision.DONE:
            graded = self.answers.number(Asked.GRADE, self.goal.id)
            share = FULL if share is None else share
            if graded is not None and graded != proposed_grade(self.plan, self.goal, today):
                share = graded
        return Verdict(
            self.goal.id,
            decision,
            grade=share,
            confidence=confidence_of(self.plan, self.goal),
            why=self._why(decision),
            replaced_by=self._text(Asked.REPLACEMENT) if decision is Decision.DROP else "",
        )

    def decisions(self) -> Iterator[Decide]:
        """What is done to the plan, one act after the other."""
        match self.answers.decision(self.goal):
            case Decision.CONTINUE:
                yield from self._going_on()
            case Decision.ADJUST:
                yield from self._adjusting()
            case Decision.PAUSE:
                yield from self._pausing()
            case Decision.DROP:
                yield from self._dropping()
            case Decision.DONE:
                yield from self._finishing()

    def _going_on(self) -> Iterator[Decide]:
        """A goal whose pause is over is taken up again; any other stays as it is."""
        if self.goal.status is Status.PAUSED and not is_resting(self.goal, self.telling.today):
            yield partial(activate_goal, goal_id=self.goal.id)

    def _adjusting(self) -> Iterator[Decide]:
        changes, today = self.answers.changes(self.goal), self.telling.today
        if RESUME in changes:
            yield partial(activate_goal, goal_id=self.goal.id)
        fields: dict[str, object] = {}
        if DUE in changes:
            fields["due"] = self.answers.day(Asked.DUE, self.goal.id)
        if TITLE in changes:
            fields["title"] = self._text(Asked.TITLE)
        if fields:
            yield partial(
                edit_goal,
                goal_id=self.goal.id,
                fields=fields,
                today=today,
                new_id=partial(self.telling.record_id, "move", self.goal.id),
                reason=self._text(Asked.WHY),
            )
        for measure in self.plan.measures.of(self.goal.id):
            target = self.answers.number(Asked.TARGET, measure.id)
            if measure.id in changes and target is not None:
                yield partial(aim_measure, measure_id=measure.id, target=target, today=today)
        if SPLIT in changes:
            for number, title in enumerate(self.answers.lines(Asked.SPLIT, self.goal.id)):
                yield self._wishing(title, "split", number)

    def _pausing(self) -> Iterator[Decide]:
        until, goal = read_return(self._text(Asked.RETURN)), self.goal
        paused = (Status.PAUSED, until, False)
        if (goal.status, goal.paused_until, goal.focus) != paused:
            yield partial(pause_goal, goal_id=goal.id, today=self.telling.today, until=until)

    def _dropping(self) -> Iterator[Decide]:
        new_id = partial(self.telling.record_id, "drop", self.goal.id)
        why, today = self._text(Asked.WHY), self.telling.today
        yield partial(drop_goal, goal_id=self.goal.id, today=today, reason=why, new_id=new_id)
        if lesson := self._text(Asked.LESSON):
            yield self._writing(EntryKind.LESSON, lesson)
        if self.answers.yes(Asked.WISH, self.goal.id):
            yield self._wishing(self._text(Asked.REPLACEMENT), "wish")

    def _finishing(self) -> Iterator[Decide]:
        today, words = self.telling.today, self._text(Asked.EVIDENCE)
        yield partial(finish_goal, goal_id=self.goal.id, today=today, words=words)
        yield self._writing(EntryKind.WIN, self.goal.title, evidence=words)

    def _writing(self, kind: EntryKind, text: str, evidence: str = "") -> Decide:
        entry = JournalEntry(
            self.telling.record_id(kind, self.goal.id),
            self.telling.today,
            kind,
            text,
            goals=(self.goal.id,),
            evidence=evidence,
            review=self.telling.id,
        )
        return partial(write_entries, entries=(entry,))

    def _wishing(self, title: str, *place: object) -> Decide:
        """A draft in the someday lane that serves what this goal served."""
        goal = self.goal
        wish = Goal(
            self.telling.record_id(*place, goal.id),
            title,
            self.telling.today,
            category=goal.category,
            values=goal.values,
            sphere=goal.sphere,
            parents=goal.parents,
        )
        return partial(add_goal, goal=wish)

    def _why(self, decision: Decision | None) -> str:
        """The reason; for a pause without a day also what brings the goal back."""
        why = self._text(Asked.WHY)
        if decision is not Decision.PAUSE:
            return why
        back = self._text(Asked.RETURN)
        return why if read_return(back) else f"{back}: {why}"

    def _text(self, asked: Asked) -> str:
        return self.answers.text(asked, self.goal.id)
