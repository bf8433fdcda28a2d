"""The goals of the demo plan that can wait, and its wishes."""

from planner.demo.story import Course, GoalStory, up
from planner.goal import Category, Kind, Reason, Status
from planner.values.value import Value

LATER: tuple[GoalStory, ...] = (
    GoalStory(
        "pension",
        "Close the pension gap that part-time work opens",
        Category.FINANCIAL,
        start=-100,
        due=1400,
        measures=up("monthly contribution", 120, 300, "EUR"),
        every=50,
        confidence=60,
        why="Future me asked for it.",
        first_step="Order the pension statement",
        values=(Value.SECURITY,),
    ),
    GoalStory(
        "danish",
        "Hold a meeting in Danish",
        Category.SKILL,
        start=-160,
        due=560,
        measures=up("lessons", 0, 80, "lessons"),
        every=14,
        quiet=41,
        course=Course.STALLED,
        confidence=35,
        why="Half of our fleet answers in Danish.",
        first_step="Join the Wednesday class",
        kind=Kind.SKILL_BASED,
        reason=Reason.SHOULD,
    ),
    GoalStory(
        "sabbatical",
        "Take three months off to build the boat",
        Category.BALANCE,
        start=-15,
        due=1000,
        confidence=50,
        reason=Reason.ENJOY,
        why="There will never be a good year for it.",
        first_step="Read the leave policy",
        every=7,
        values=(Value.LIFESTYLE, Value.LOVE),
    ),
)

DRAFTS: tuple[GoalStory, ...] = (
    GoalStory(
        "podcast",
        "Talk about repair work on a podcast",
        Category.NETWORKING,
        -35,
        None,
        Status.DRAFT,
        reason=None,
    ),
    GoalStory(
        "board",
        "Join the advisory board of a technical school",
        Category.LEADERSHIP,
        -12,
        None,
        Status.DRAFT,
        values=(Value.SERVICE,),
    ),
    GoalStory(
        "drone",
        "Learn blade inspection by drone",
        Category.SKILL,
        -8,
        None,
        Status.DRAFT,
        tags=("drone",),
    ),
)
