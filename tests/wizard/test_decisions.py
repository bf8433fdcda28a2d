"""One decision on each goal: what each leads to, and what happens when goals change meanwhile."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from deciding import DUE, EXAM, GIVEN, LATE, START, TALKS, TODAY, Reviewer, adding, ending, moving
from fakes import Clock
from walking import Answer, World

from planner.change import Change, KeptChange, added, changed, removed
from planner.check_in import CheckIn, Reading
from planner.date_move import DateMove, MovedDate
from planner.goal import Goal, Status
from planner.journal import EntryKind
from planner.keeper import Decide
from planner.plan import Plan
from planner.profile import ReviewLevel
from planner.refusal import Refusal
from planner.reviews.review import Decision, Review, Verdict
from store.memory_keeper import MemoryKeeper
from wizard.flow import Flow
from wizard.flows.reviews.decisions import decisions_section
from wizard.flows.reviews.level import Level
from wizard.flows.reviews.section import Section
from wizard.runner import Ending
from wizard.steps import Information

GATE = Section((Information(id="gate", question="Ready?", assumed=True),))


def flow_of(level: ReviewLevel) -> Flow:
    """A review of a level that does nothing but decide."""
    sections = (GATE, decisions_section(level, after="gate"))
    return Level(level=level, name=level, title="Review", minutes=1, sections=sections).flow()


FLOW = flow_of(ReviewLevel.QUARTERLY)


@pytest.fixture
def world() -> World:
    world = World()
    world.keeper.act(adding(EXAM, TALKS, GIVEN))
    return world


def verdict_on(world: World, goal: Goal) -> Verdict:
    (review,) = world.plan.reviews.values()
    verdict = review.verdict_on(goal.id)
    assert verdict is not None
    return verdict


async def decided(world: World, **answers: Answer) -> Reviewer:
    """A person who decides on the exam, and continues with the talks."""
    said = {name.replace("_", " ", 1): answer for name, answer in answers.items()}
    person = Reviewer({"decide talks00000": "continue", **said})
    outcome = await world.walk(FLOW, person)
    assert outcome.ending is Ending.KEPT
    return person


async def test_a_goal_that_continues_stays_as_it_is(world: World) -> None:
    await decided(world, decide_exam000000="continue")
    assert world.plan.goals[EXAM.id] == EXAM
    assert verdict_on(world, EXAM).decision is Decision.CONTINUE
    assert verdict_on(world, TALKS).decision is Decision.CONTINUE


async def test_a_new_due_date_is_kept_with_the_old_one_and_the_reason(world: World) -> None:
    person = await decided(
        world,
        decide_exam000000="adjust",
        changes_exam000000=["due"],
        due_exam000000="2027-09-30",
        because_exam000000="the course begins later",
    )
    assert "It is Wed 30 Jun 2027 now." in person.newest("due exam000000").question
    assert world.plan.goals[EXAM.id] == replace(EXAM, due=date(2027, 9, 30))
    (move,) = world.plan.date_moves.of(EXAM.id)
    assert (move.which, move.before, move.after) == (MovedDate.DUE, DUE, date(2027, 9, 30))
    assert move.reason == "the course begins later"
    assert verdict_on(world, EXAM).why == "the course begins later"


async def test_a_target_changes_from_today_on_and_the_old_one_stays_for_older_days(
    world: World,
) -> None:
    answers: dict[str, Answer] = {
        "decide exam000000": "continue",
        "decide talks00000": "adjust",
        "changes talks00000": [GIVEN.id],
        f"target {GIVEN.id}": 3,
        "because talks00000": "a smaller stage",
    }
    person = Reviewer(answers)
    await world.walk(FLOW, person)
    assert "It is 4 now." in person.newest(f"target {GIVEN.id}").question
    measure = world.plan.measures[GIVEN.id]
    assert (measure.target, measure.target_on(TODAY - timedelta(1))) == (3, 4)
    assert world.plan.goals[TALKS.id] == TALKS


async def test_words_and_parts_of_a_goal_can_change_at_once(world: World) -> None:
    await decided(
        world,
        decide_exam000000="adjust",
        changes_exam000000=["title", "split"],
        title_exam000000="Pass the written exam",
        split_exam000000=["Pass the oral exam", "Hand the thesis in"],
        because_exam000000="too much for one year",
    )
    assert world.plan.goals[EXAM.id].title == "Pass the written exam"
    parts = [each for each in world.plan.goals.values() if each.status is Status.DRAFT]
    assert [each.title for each in parts] == ["Pass the oral exam", "Hand the thesis in"]
    assert {(each.due, each.category) for each in parts} == {(None, EXAM.category)}


@pytest.mark.parametrize(
    ("until", "day", "why"),
    [
        ("2027-01-04", date(2027, 1, 4), "a full winter"),
        ("when the new lead has begun", None, "when the new lead has begun: a full winter"),
    ],
)
async def test_a_pause_has_an_end_and_a_reason(
    world: World, until: str, day: date | None, why: str
) -> None:
    await decided(
        world,
        decide_exam000000="pause",
        return_exam000000=until,
        because_exam000000="a full winter",
    )
    goal = world.plan.goals[EXAM.id]
    assert (goal.status, goal.paused_until) == (Status.PAUSED, day)
    assert verdict_on(world, EXAM).why == why


async def test_what_is_dropped_leaves_a_lesson_and_a_wish_in_its_place(world: World) -> None:
    await decided(
        world,
        decide_exam000000="drop",
        because_exam000000="the rule changed",
        lesson_exam000000="ask the board first",
        instead_exam000000="Mentor a beginner",
        wish_exam000000=True,
    )
    goal = world.plan.goals[EXAM.id]
    assert (goal.status, goal.ended_because) == (Status.DROPPED, "the rule changed")
    (review,) = world.plan.reviews.values()
    (lesson,) = world.plan.entries(EntryKind.LESSON)
    assert (lesson.text, lesson.goals, lesson.review) == (
        "ask the board first",
        (EXAM.id,),
        review.id,
    )
    assert verdict_on(world, EXAM).replaced_by == "Mentor a beginner"
    (wish,) = [each for each in world.plan.goals.values() if each.status is Status.DRAFT]
    assert (wish.title, wish.due, wish.category) == ("Mentor a beginner", None, EXAM.category)


async def test_a_goal_may_be_dropped_with_a_reason_alone(world: World) -> None:
    person = await decided(
        world, decide_exam000000="drop", because_exam000000="no longer mine", lesson_exam000000=None
    )
    assert not world.plan.journal
    assert not any(step.startswith("wish ") for step in person.asked)


async def test_a_goal_that_is_done_gets_its_grade_and_becomes_a_win(world: World) -> None:
    await decided(
        world,
        decide_exam000000="done",
        grade_exam000000=0.7,
        evidence_exam000000="81 of 100, the certificate is on file",
    )
    goal = world.plan.goals[EXAM.id]
    assert (goal.status, goal.ended_on) == (Status.DONE, TODAY)
    assert verdict_on(world, EXAM).grade == 0.7
    (win,) = world.plan.entries(EntryKind.WIN)
    assert (win.text, win.evidence) == (EXAM.title, "81 of 100, the certificate is on file")


async def test_the_grade_of_the_figures_is_offered_and_kept_unrounded(world: World) -> None:
    thirds = replace(GIVEN, baseline=1.0)
    world.keeper.act(lambda plan: Change("Begin at one", changed(plan.measures[GIVEN.id], thirds)))
    world.keeper.act(adding_check_in(3))
    person = Reviewer({"decide exam000000": "continue", "decide talks00000": "done"})
    await world.walk(FLOW, person)
    assert person.newest("grade talks00000").default == 0.7
    assert verdict_on(world, TALKS).grade == pytest.approx(2 / 3)


def adding_check_in(value: float) -> Decide:
    check_in = CheckIn("check00000", TALKS.id, TODAY, (Reading(GIVEN.id, value),))
    return lambda _plan: Change("Check in", (added(check_in),))


async def test_a_goal_past_its_date_can_not_just_continue_and_is_told_why() -> None:
    world = World()
    world.keeper.act(adding(LATE))
    person = Reviewer({"decide late000000": "drop", "because late000000": "done by others"})
    await world.walk(FLOW, person)
    page = person.newest("decide late000000")
    assert [each.partition(":")[0] for each in person.offers(page.step.id)] == [
        "Adjust",
        "Pause",
        "Drop",
        "Done",
    ]
    assert "! it was due on Thu 1 Oct 2026, 7 weeks over" in page.aside
    assert "“continue” is not open: it was due on Thu 1 Oct 2026" in page.aside


async def test_after_two_pauses_a_third_one_is_not_offered(world: World) -> None:
    for number in (1, 2):
        day = date(2026, 3 * number, 1)
        verdict = Verdict(EXAM.id, Decision.PAUSE, why="no time")
        review = Review(f"old{number:07}", day, ReviewLevel.QUARTERLY, day, day, (verdict,))
        world.keeper.act(adding(review))
    person = Reviewer({"decide exam000000": "continue", "decide talks00000": "continue"})
    await world.walk(FLOW, person)
    page = person.newest("decide exam000000")
    assert not any(each.startswith("Pause") for each in person.offers(page.step.id))
    assert "“pause” is not open: it was paused 2 times" in page.aside
    assert "Mon 1 Jun 2026: pause, no time" in page.aside


async def test_a_date_that_moved_twice_moves_only_with_something_that_shrinks(
    world: World,
) -> None:
    for number in (1, 2):
        day = date(2026, 4 + number, 1)
        move = DateMove(f"move{number:06}", EXAM.id, MovedDate.DUE, day, START, day)
        world.keeper.act(adding(move))
    person = Reviewer(
        {"decide exam000000": "adjust", "decide talks00000": "continue"},
        turns={"changes exam000000": [["due"]]},
    )
    with pytest.raises(Refusal, match="its date moved twice already"):
        await world.walk(FLOW, person)
    page = person.newest("changes exam000000")
    assert "shrink it, split it" in page.why
    assert page.accept(["title", "due"]) == ["due", "title"]


@pytest.mark.parametrize(
    ("asked", "answer", "why"),
    [
        ("due exam000000", DUE.isoformat(), "that is its date already"),
        ("due exam000000", "2026-11-20", "too early"),
        ("title exam000000", EXAM.title, "these are its words already"),
        ("return exam000000", "2026-11-21", "is over already"),
        ("return exam000000", "some day", "some day"),
        ("because exam000000", "", "can't be left empty"),
        ("changes exam000000", [], "0 are marked"),
    ],
)
async def test_an_answer_that_changes_nothing_or_can_not_be_is_refused(
    world: World, asked: str, answer: Answer, why: str
) -> None:
    decision = "pause" if asked.startswith("return") else "adjust"
    answers: dict[str, Answer] = {
        "decide exam000000": decision,
        "changes exam000000": ["due", "title"],
        "due exam000000": "2027-07-01",
        "title exam000000": "Pass it",
        asked: answer,
    }
    with pytest.raises(Refusal, match=why):
        await world.walk(FLOW, Reviewer(answers))


async def test_a_pause_whose_day_has_come_ends_when_the_goal_continues(world: World) -> None:
    over = replace(EXAM, status=Status.PAUSED, paused_until=TODAY)
    world.keeper.act(replacing(over))
    person = await decided(world, decide_exam000000="continue")
    assert world.plan.goals[EXAM.id] == EXAM
    assert "Continue: the pause is over, take it up again" in person.offers(
        person.newest("decide exam000000").step.id
    )


async def test_a_goal_that_rests_goes_on_resting_or_is_taken_up_at_once(world: World) -> None:
    resting = replace(EXAM, status=Status.PAUSED, paused_until=date(2027, 2, 1))
    world.keeper.act(replacing(resting))
    await decided(world, decide_exam000000="continue")
    assert world.plan.goals[EXAM.id] == resting
    again = World()
    again.keeper.act(adding(resting, TALKS))
    await decided(
        again,
        decide_exam000000="adjust",
        changes_exam000000=["resume"],
        because_exam000000="it is quiet now",
    )
    assert again.plan.goals[EXAM.id] == EXAM


def replacing(goal: Goal) -> Decide:
    return lambda plan: Change("Replace it", changed(plan.goals[goal.id], goal))


async def test_a_goal_paused_for_an_event_can_wait_for_it_once_more(world: World) -> None:
    waiting = replace(EXAM, status=Status.PAUSED)
    world.keeper.act(replacing(waiting))
    await decided(
        world,
        decide_exam000000="pause",
        return_exam000000="once the budget is out",
        because_exam000000="still none",
    )
    assert world.plan.goals[EXAM.id] == waiting
    assert verdict_on(world, EXAM).why == "once the budget is out: still none"


async def test_a_monthly_review_decides_only_on_what_presses() -> None:
    world = World()
    world.keeper.act(adding(EXAM, LATE))
    person = Reviewer({"decide late000000": "done"})
    await world.walk(flow_of(ReviewLevel.MONTHLY), person)
    (review,) = world.plan.reviews.values()
    assert [each.goal for each in review.verdicts] == [LATE.id]


async def test_tripped_and_pressing_goals_come_first_and_paused_ones_last() -> None:
    world = World()
    paused = replace(EXAM, id="paused0000", status=Status.PAUSED)
    focus = replace(EXAM, id="focus00000", focus=True)
    draft = replace(EXAM, id="draft00000", status=Status.DRAFT)
    wish = replace(EXAM, id="wish000000", status=Status.DRAFT, due=None)
    done = replace(EXAM, id="done000000", status=Status.DONE)
    world.keeper.act(adding(paused, draft, wish, done, EXAM, focus, LATE))
    person = Reviewer(leaves_at="gate")
    await world.walk(FLOW, person)
    steps = [step.id.split()[1] for step in FLOW.asked(person.pages[-1].scene)[1:]]
    assert steps == [LATE.id, focus.id, EXAM.id, draft.id, paused.id]


WHOLE: Mapping[str, Answer] = {
    "decide exam000000": "adjust",
    "changes exam000000": ["due"],
    "due exam000000": "2027-09-30",
    "because exam000000": "the course begins later",
    "decide talks00000": "continue",
}


async def test_a_goal_that_changed_in_the_middle_is_asked_again_with_the_earlier_answers(
    world: World,
) -> None:
    await world.walk(FLOW, Reviewer(WHOLE, leaves_at="keep"))
    world.keeper.act(moving(EXAM, date(2027, 7, 31)))
    person = Reviewer()
    await world.resume(FLOW, person)
    kinds = [step.rpartition(" ")[0] for step in person.asked[:-1]]
    assert kinds == [
        "decide exam000000",
        "changes exam000000",
        "due exam000000",
        "because exam000000",
    ]
    assert "It changed since you decided on it" in person.pages[0].why
    assert "It is Sat 31 Jul 2027 now." in person.newest("due exam000000").question
    (move,) = world.plan.date_moves.of(EXAM.id)
    assert (move.before, move.after) == (date(2027, 7, 31), date(2027, 9, 30))
    assert move.reason == "the course begins later"


class Busy(MemoryKeeper):
    """Others keep changes of their own while this process waits for the lock."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.meanwhile: list[Decide] = []

    def act(self, decide: Decide) -> KeptChange:
        if self.meanwhile:
            super().act(self.meanwhile.pop(0))
        return super().act(decide)


@pytest.fixture
def busy() -> World:
    world = World()
    world.keeper = Busy(world.clock)
    world.keeper.act(adding(EXAM, TALKS, GIVEN))
    return world


def meanwhile(world: World, *decisions: Decide) -> None:
    assert isinstance(world.keeper, Busy)
    world.keeper.meanwhile = [*decisions]


async def test_a_goal_that_changed_at_the_very_last_moment_is_asked_again(busy: World) -> None:
    meanwhile(busy, moving(EXAM, date(2027, 7, 31)))
    person = Reviewer(WHOLE)
    outcome = await busy.walk(FLOW, person)
    assert outcome.ending is Ending.KEPT
    assert [step.split()[0] for step in person.asked].count("decide") == 3
    again = [page for page in person.pages if page.notice]
    assert [page.step.id.rpartition(" ")[0] for page in again] == ["decide exam000000"]
    assert (
        again[0].notice == "“Pass the exam” was changed elsewhere meanwhile; look at it once more."
    )
    assert again[0].default == "adjust"
    (move,) = busy.plan.date_moves.of(EXAM.id)
    assert move.before == date(2027, 7, 31)


async def test_when_every_goal_changes_at_the_last_moment_each_is_asked_again(busy: World) -> None:
    def both(plan: Plan) -> Change:
        edits = (*moving(EXAM, TODAY)(plan).edits, *moving(TALKS, TODAY)(plan).edits)
        return Change("Move both", edits)

    meanwhile(busy, both)
    answers: dict[str, Answer] = {
        "decide exam000000": "continue",
        "decide talks00000": "continue",
    }
    person = Reviewer(answers)
    await busy.walk(FLOW, person)
    assert [step.split()[0] for step in person.asked].count("decide") == 4
    (review,) = busy.plan.reviews.values()
    assert {each.goal for each in review.verdicts} == {EXAM.id, TALKS.id}


async def test_a_goal_that_is_new_at_the_last_moment_is_decided_on_too(busy: World) -> None:
    meanwhile(busy, adding(LATE))
    person = Reviewer({**WHOLE, "decide late000000": "done"})
    await busy.walk(FLOW, person)
    assert verdict_on(busy, LATE).decision is Decision.DONE


@pytest.mark.parametrize("how", ["ended", "removed"])
async def test_a_goal_that_went_elsewhere_is_left_out_and_the_last_page_says_so(
    busy: World, how: str
) -> None:
    def remove(plan: Plan) -> Change:
        return Change("Remove it", (removed(plan.goals[EXAM.id]),))

    meanwhile(busy, remove if how == "removed" else ending(EXAM))
    person = Reviewer(WHOLE)
    outcome = await busy.walk(FLOW, person)
    assert outcome.ending is Ending.KEPT
    (review,) = busy.plan.reviews.values()
    assert [each.goal for each in review.verdicts] == [TALKS.id]
    assert person.asked.count("keep") == 2
    last = "a goal of this review was removed" if how == "removed" else "“Pass the exam” was"
    assert person.page("keep").notice.startswith(last)
    assert any("is left out" in line for line in person.page("keep").aside)


async def test_finished_twice_it_is_one_review(world: World) -> None:
    await world.walk(FLOW, Reviewer(WHOLE, leaves_at="keep"))
    (draft,) = world.drafts.unfinished()
    await world.resume(FLOW, Reviewer(), draft)
    changes = list(world.keeper.history())
    world.drafts.save(draft)
    await world.resume(FLOW, Reviewer(), draft)
    assert list(world.keeper.history()) == changes
    assert len(world.plan.reviews) == 1


async def test_one_undo_gives_back_the_plan_before_the_review(world: World) -> None:
    before = world.plan
    await world.walk(FLOW, Reviewer(WHOLE))
    assert world.plan != before
    world.keeper.undo()
    assert world.plan == before
