"""The questions of the draft walkthrough, in the order of the letters of SMART."""

from datetime import date

from planner.goal import Kind, Purpose, Reason
from planner.horizon import Track
from planner.human_date import Lean, write_date, write_distance
from planner.ids import handles
from planner.keeper import Json
from planner.letters import LOW_CONFIDENCE
from planner.profile import WEEK_HOURS, Sphere
from planner.quick_add import QuickGoal
from planner.refusal import Refusal
from planner.walkthroughs.draft import read_wish
from planner.walkthroughs.goal_answers import (
    MILESTONES,
    answered_confidence,
    days_for_steps,
    read_milestone,
    require_milestones,
    runs_long,
    write_milestone,
)
from wizard.flows.shared import (
    category_step,
    due_step,
    first_step_step,
    measure_step,
    options_of,
    why_step,
)
from wizard.scene import Scene
from wizard.steps import (
    Choice,
    Confirm,
    Day,
    ListOf,
    LongText,
    Number,
    Option,
    Rating,
    Step,
    Text,
)

EASY_CONFIDENCE = 90
"""Percent from which a goal is asked whether it is too easy."""

_WISH = "The wish"
_S, _M, _A, _R, _T = "Specific", "Measurable", "Achievable", "Relevant", "Time-bound"

_KINDS = {
    Kind.SKILL_BASED: "An ability: something you can do",
    Kind.ROLE_BASED: "A position: a role you have",
    Kind.NEITHER: "Neither",
}
_PURPOSES = {
    Purpose.DEVELOPMENT: "Development: a capability for what comes later",
    Purpose.PERFORMANCE: "Performance: a better result in the work of today",
    Purpose.LEARNING: "Learning: knowledge, or a way to do something new",
}
_MEASURE_HINTS = {
    Purpose.DEVELOPMENT: "Something to count, or words for a thing that will be there in the end.",
    Purpose.PERFORMANCE: "Say where it stands today as well, or nobody will see the change.",
    Purpose.LEARNING: "What you will have tried, read or shown counts more here than a score.",
}
_MEASURE_EXAMPLES = {
    Purpose.DEVELOPMENT: "18 chapters; 2 talks per quarter; the certificate",
    Purpose.PERFORMANCE: "downtime from 120 to 90 hours; 3 client visits per week",
    Purpose.LEARNING: "3 ways tried out; 12 papers read; a demo for the team",
}
_REASONS = {
    Reason.ENJOY: "I enjoy it",
    Reason.VALUE: "It is important to me",
    Reason.SHOULD: "I feel that I should",
    Reason.TOLD: "Somebody told me to",
}


def wish_of(scene: Scene) -> QuickGoal | None:
    """What the wish says, with the day that it names."""
    return read_wish(scene.text("wish"), scene.context)


def _wished_title(scene: Scene) -> Json:
    wish = wish_of(scene)
    return wish.title if wish else None


def _wished_category(scene: Scene) -> Json:
    wish = wish_of(scene)
    return wish.category.value if wish else None


def _wished_due(scene: Scene) -> Json:
    wish = wish_of(scene)
    return wish.due.isoformat() if wish and wish.due else None


def _purpose(scene: Scene) -> Purpose:
    return Purpose(scene.text("purpose") or Purpose.DEVELOPMENT)


def _is_at_work(scene: Scene) -> bool:
    return scene.plan.profile.sphere is Sphere.PROFESSIONAL


def _has_no_measures(scene: Scene) -> bool:
    """Several measures are changed on the goal's own page; a single one can be worded anew."""
    return len(scene.plan.measures.of(scene.subject)) <= 1


def _parents(scene: Scene) -> tuple[Option, ...]:
    """The open long-term goals, and the one that is linked already."""
    plan, linked = scene.plan, scene.known.get("parent")
    shown = handles(plan.goals)
    return tuple(
        Option(goal.id, f"{goal.title} ({shown[goal.id]})")
        for goal in plan.goals.values()
        if goal.id == linked
        or (goal.status.is_open and plan.track_of(goal) is Track.LONG and goal.id != scene.subject)
    )


def _start(scene: Scene) -> date:
    return scene.values.day("start") or scene.today


def _milestone_example(scene: Scene) -> str:
    due = scene.values.day("due")
    days = days_for_steps(_start(scene), due) if due else ()
    words = (f"{day.day} {day:%b}" for day in days[:4])
    return f"register by {days[0].day} {days[0]:%b}; days that would suit: {', '.join(words)}"


def _require_milestones(answer: Json, scene: Scene) -> None:
    rows = [str(row) for row in answer] if isinstance(answer, list) else []
    require_milestones(rows, due=scene.values.day("due"), context=scene.context)


def _milestone_echo(row: str, scene: Scene) -> str:
    title, day = read_milestone(row, scene.context)
    if day is None:
        return f"{title}, without a day"
    return f"{title}: {write_date(day, scene.today)}, {write_distance(day, scene.today)}"


def _is_low(scene: Scene) -> bool:
    sure = answered_confidence(scene.values.values)
    return sure is not None and sure <= LOW_CONFIDENCE


def _is_high(scene: Scene) -> bool:
    sure = answered_confidence(scene.values.values)
    return sure is not None and sure >= EASY_CONFIDENCE


def _after_low(answer: Json, _scene: Scene) -> tuple[str, ...]:
    ways = {
        "split": ("title", "measure", "due", "confidence"),
        "help": ("resources", "hours", "confidence"),
    }
    return ways.get(str(answer), ())


def _after_high(answer: Json, _scene: Scene) -> tuple[str, ...]:
    return ("title", "measure", "confidence") if answer == "larger" else ()


def _require_wish(answer: Json, scene: Scene) -> None:
    if read_wish(str(answer), scene.context) is None:
        raise Refusal("there is no wish in it beside the tags", "say what you wish for")


_WISHING: tuple[Step, ...] = (
    Text(
        id="wish",
        heading=_WISH,
        question="What do you wish for?",
        why="Write it as it comes. The next questions sharpen it, and a day in it is understood.",
        example="get better at presenting by the end of Q2",
        what="wish",
        check=_require_wish,
        may_skip=False,
        needed="a draft begins with a wish, however vague",
        when=lambda scene: not scene.subject and not scene.known.get("wish"),
    ),
)

_SPECIFIC: tuple[Step, ...] = (
    Text(
        id="title",
        name="What exactly",
        heading=_S,
        question="What exactly will you have done?",
        why="A verb and a thing, so that a stranger could name the day it happened. "
        "“Get promoted” leaves open to what.",
        example="give a conference talk on bearing wear",
        what="goal",
        default=_wished_title,
        may_skip=False,
        needed="a goal needs words to be found by",
    ),
    category_step("category", name="Column", heading=_S, default=_wished_category),
    Choice(
        id="kind",
        heading=_S,
        question="Is it about something you can do, or about a role you have?",
        why="A role also needs somebody to give it, so its steps differ.",
        options=options_of(_KINDS),
        default=lambda _scene: Kind.NEITHER.value,
    ),
    Choice(
        id="purpose",
        heading=_S,
        question="What is it for?",
        why="It decides how best to measure it.",
        options=options_of(_PURPOSES),
        default=lambda _scene: Purpose.DEVELOPMENT.value,
    ),
)

_MEASURABLE: tuple[Step, ...] = (
    measure_step(
        "measure",
        name="Measure",
        heading=_M,
        question="How will you know that it moves, and that you are there?",
        why=lambda scene: _MEASURE_HINTS[_purpose(scene)],
        example=lambda scene: _MEASURE_EXAMPLES[_purpose(scene)],
        when=_has_no_measures,
    ),
)

_ACHIEVABLE: tuple[Step, ...] = (
    first_step_step("first_step", name="First step", heading=_A),
    LongText(
        id="resources",
        heading=_A,
        question="What and who can help you?",
        why="Books, courses, people, money: what is there, and what you would have to ask for.",
        example="the question bank, and Tomasz for an hour a week",
        what="resources",
    ),
    Number(
        id="hours",
        name="Hours a week",
        heading=_A,
        question="How many hours a week will it take?",
        why="A guess is fine. It shows when several goals ask for the same evening.",
        example="2, or 1.5",
        low=0,
        high=WEEK_HOURS,
        unit="h",
    ),
    Confirm(
        id="in_my_control",
        name="In my hands",
        heading=_A,
        question="Is it mostly in your own hands?",
        why="Where others decide, the goal can be the part that is yours: apply, ask, show.",
    ),
    Text(
        id="employer_support",
        name="Support at work",
        heading=_A,
        question="What could your employer add?",
        why="Time, a budget, a stretch task, a word with the right person.",
        example="five days of study leave",
        what="employer support",
        when=_is_at_work,
    ),
)

_RELEVANT: tuple[Step, ...] = (
    why_step("why", name="Why", heading=_R, question="Why does it matter to you?"),
    Choice(
        id="reason",
        heading=_R,
        question="Which is nearest to why you want it, honestly?",
        why="What one enjoys or finds important carries further; the others are good to know.",
        options=options_of(_REASONS),
    ),
    Choice(
        id="parent",
        name="Serves",
        heading=_R,
        question="Which long-term goal is it a stepping stone to?",
        why="None of them is an honest answer too: then skip.",
        options=_parents,
        when=lambda scene: bool(_parents(scene)),
    ),
    Text(
        id="company_priority",
        name="Serves at work",
        heading=_R,
        question="Which aim of your company or team does it serve, if any?",
        why="Worth knowing when you ask for time or money.",
        example="fewer unplanned stops in the region",
        what="company priority",
        when=_is_at_work,
    ),
)

_TIME_BOUND: tuple[Step, ...] = (
    Day(
        id="start",
        heading=_T,
        question="When do you start?",
        why="From start to due it is a short-term or a long-term goal.",
        example="today, mon, 4 January",
        lean=Lean.FUTURE,
        default=lambda scene: scene.today.isoformat(),
    ),
    due_step(
        "due",
        name="Due",
        heading=_T,
        question="By when will it be done?",
        example="end of Q2, in 6 months, 30 June",
        start="start",
        default=_wished_due,
    ),
    ListOf(
        id="milestones",
        heading=_T,
        question=lambda scene: (
            "Which further steps lie on the way?"
            if scene.plan.milestones.of(scene.subject)
            else "Which steps lie on the way?"
        ),
        why="It runs for more than three months; a step every four to six weeks keeps it moving.",
        example=_milestone_example,
        what="milestone",
        most=MILESTONES,
        row=lambda row, scene: write_milestone(row, scene.context),
        echo=_milestone_echo,
        check=_require_milestones,
        when=lambda scene: runs_long(_start(scene), scene.values.day("due")),
    ),
)

_PLANNED: tuple[Step, ...] = (
    Text(
        id="obstacle",
        heading=_A,
        question="What is most likely to get in the way, in you or around you?",
        why="Obstacles that have a name can be planned for.",
        example="I am too tired to study in the evening",
        what="obstacle",
    ),
    Text(
        id="then",
        name="If so, then",
        heading=_A,
        question=lambda scene: f"If it happens (“{scene.text('obstacle')}”), then I will …",
        why="Decided now, it needs no decision in that moment.",
        example="do one chapter before breakfast instead",
        what="if-then plan",
        when=lambda scene: scene.values.values.get("obstacle", "") is not None,
    ),
    Rating(
        id="confidence",
        heading=_A,
        question="Knowing all this, how sure are you that you will get there?",
        why="5 to 8 of 10 is a healthy stretch.",
        low=1,
        high=10,
        low_words="hardly",
        high_words="certain",
    ),
    Choice(
        id="smaller",
        name="Low confidence",
        heading=_A,
        question="3 of 10 or less: what would make it feel possible?",
        why="A first part of it that you trust yourself with may carry you further.",
        options=(
            Option("split", "Word a first part of it as the goal"),
            Option("help", "Think again about help and hours"),
            Option("keep", "Leave it as it is"),
        ),
        when=_is_low,
        asks_again=_after_low,
        assumed="keep",
    ),
    Choice(
        id="larger",
        name="High confidence",
        heading=_A,
        question="9 of 10 or more: is it too easy, or just the right next step?",
        why="A sure thing is fine when you need one.",
        options=(
            Option("keep", "It is the right next step"),
            Option("larger", "Make it larger"),
        ),
        when=_is_high,
        asks_again=_after_high,
        assumed="keep",
    ),
)

STEPS = (
    *_WISHING,
    *_SPECIFIC,
    *_MEASURABLE,
    *_ACHIEVABLE,
    *_RELEVANT,
    *_TIME_BOUND,
    *_PLANNED,
)
