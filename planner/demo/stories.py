"""The goals of the demo plan: a reliability engineer who grows into leading a team.

Days count from today: negative is past. Every person, company and number here is made up.
"""

from enum import StrEnum
from typing import NamedTuple

from planner.calendar import Period
from planner.demo.exercises import TRIAL, TRIAL_START
from planner.goal import Category, Kind, Purpose, Reason, Status
from planner.measure import MeasureKind
from planner.values.value import Value


class Course(StrEnum):
    """How a goal went between its start and now."""

    STEADY = "steady"
    SLOW_START = "slow start"
    EARLY = "early"
    STALLED = "stalled"
    ROUGH = "rough"


class MeasureStory(NamedTuple):
    """What a goal is measured by; `raised` is a later target and the day it was set."""

    name: str
    kind: MeasureKind
    baseline: float
    target: float
    unit: str = ""
    period: Period | None = None
    raised: tuple[int, float] | None = None


class MoveStory(NamedTuple):
    """A due date that was moved on a day, by so many days, for a reason."""

    on: int
    days: int
    reason: str


class GoalStory(NamedTuple):
    """One goal of the demo plan and what became of it.

    `every` is the number of days between check-ins, `quiet` the days since the last one, `ended`
    the day on which it was done, dropped or paused, `confirmed` the one on which its values were
    confirmed after they had moved, `tripwire` the day, the least percent and the plan for it.
    """

    key: str
    title: str
    category: Category
    start: int
    due: int | None
    status: Status = Status.ACTIVE
    measures: tuple[MeasureStory, ...] = ()
    milestones: tuple[tuple[str, int], ...] = ()
    course: Course = Course.STEADY
    every: int = 0
    quiet: int = 4
    serves: str = ""
    why: str = ""
    first_step: str = ""
    obstacle: tuple[str, str] = ("", "")
    resources: str = ""
    hours: float | None = None
    tags: tuple[str, ...] = ()
    kind: Kind = Kind.NEITHER
    purpose: Purpose = Purpose.DEVELOPMENT
    reason: Reason | None = Reason.VALUE
    confidence: int = 70
    focus: bool = False
    moves: tuple[MoveStory, ...] = ()
    values: tuple[Value, ...] = ()
    no_value_because: str = ""
    confirmed: int = 0
    ended: int = 0
    ended_because: str = ""
    lesson: str = ""
    tripwire: tuple[int, int, str] | None = None


def _up(name: str, baseline: float, target: float, unit: str = "") -> tuple[MeasureStory, ...]:
    return (MeasureStory(name, MeasureKind.UP, baseline, target, unit),)


def _down(name: str, baseline: float, target: float, unit: str = "") -> tuple[MeasureStory, ...]:
    return (MeasureStory(name, MeasureKind.DOWN, baseline, target, unit),)


def _rate(name: str, times: float, period: Period, unit: str = "") -> tuple[MeasureStory, ...]:
    return (MeasureStory(name, MeasureKind.RATE, 0, times, unit, period),)


def _yes(name: str) -> tuple[MeasureStory, ...]:
    return (MeasureStory(name, MeasureKind.YES_NO, 0, 1),)


_LONG = (
    GoalStory(
        "lead",
        "Lead the reliability team of the northern wind parks",
        Category.LEADERSHIP,
        start=-1060,
        due=640,
        measures=_up("areas owned", 0, 5, "areas"),
        milestones=(
            ("Shadow the team lead for a month", -900),
            ("Run the on-call planning", -520),
            ("Stand in for the lead during a summer", -130),
            ("Lead a budget round", 210),
        ),
        every=60,
        course=Course.SLOW_START,
        kind=Kind.ROLE_BASED,
        confidence=60,
        focus=True,
        why="I want to decide what gets repaired first, and to be answerable for it.",
        first_step="Ask Ingrid which part of her week I could take over",
        obstacle=(
            "the role may go to someone from outside",
            "ask for the criteria in writing in spring",
        ),
        moves=(MoveStory(-400, 90, "the region was reorganised"),),
        tags=("career",),
        values=(Value.MANAGERIAL, Value.SERVICE),
    ),
    GoalStory(
        "degree",
        "Finish the part-time master in asset management",
        Category.EDUCATION,
        start=-980,
        due=420,
        measures=_up("credits", 0, 60, "credits"),
        milestones=(
            ("Enrol", -960),
            ("First year passed", -600),
            ("Thesis topic agreed", -45),
            ("Thesis handed in", 390),
        ),
        every=45,
        confidence=75,
        focus=True,
        hours=6,
        kind=Kind.SKILL_BASED,
        purpose=Purpose.LEARNING,
        why="The next role asks for economics as much as for bearings.",
        first_step="Book the quiet room for Tuesday evenings",
        resources="tuition paid by half; study leave of five days a year",
        obstacle=(
            "winter storms eat the evenings",
            "move the study block to Sunday morning that week",
        ),
        moves=(
            MoveStory(-300, 60, "one module ran only in autumn"),
            MoveStory(-40, 60, "thesis topic came late"),
        ),
        tags=("master",),
        values=(Value.TECHNICAL, Value.CHALLENGE),
        confirmed=-88,
    ),
    GoalStory(
        "speaker",
        "Be a regular speaker on predictive maintenance",
        Category.NETWORKING,
        start=-700,
        due=900,
        measures=_up("talks given", 0, 8, "talks"),
        every=75,
        confidence=65,
        why="Explaining is how I find out what I know.",
        first_step="Offer the bearing story to the local meetup",
        tags=("talks",),
        serves="",
        values=(Value.LOVE, Value.SERVICE),
    ),
    GoalStory(
        "fund",
        "Build a reserve of nine months of living costs",
        Category.FINANCIAL,
        start=-1040,
        due=760,
        measures=(
            MeasureStory("reserve", MeasureKind.UP, 4000, 24000, "EUR", raised=(-260, 27000)),
        ),
        every=40,
        confidence=80,
        reason=Reason.VALUE,
        why="With a reserve I can say no.",
        first_step="Set up the transfer for the day after payday",
        tags=("security",),
        values=(Value.SECURITY, Value.AUTONOMY),
        confirmed=-90,
    ),
    GoalStory(
        "parttime",
        "Work four days a week without falling behind",
        Category.BALANCE,
        start=-500,
        due=1100,
        measures=_down("average week", 46, 34, "hours"),
        every=50,
        course=Course.ROUGH,
        confidence=45,
        reason=Reason.ENJOY,
        why="The fifth day is for the workshop and for my father.",
        first_step="Write down where last week's hours went",
        tags=("time",),
        values=(Value.LIFESTYLE, Value.LOVE),
        confirmed=-93,
    ),
    GoalStory(
        "expert",
        "Become the company's reference for vibration analysis",
        Category.SKILL,
        start=-1080,
        due=300,
        measures=_up("cases solved alone", 3, 40, "cases"),
        every=35,
        confidence=85,
        kind=Kind.SKILL_BASED,
        why="It is the part of the job I would do unpaid.",
        first_step="Read the three oldest case files again",
        tags=("vibration",),
        hours=3,
        values=(Value.TECHNICAL, Value.GOOD),
    ),
    GoalStory(
        "independent",
        "Advise small wind cooperatives on my own account",
        Category.PERFORMANCE,
        start=-200,
        due=2100,
        milestones=(("Talk to three cooperatives", -60), ("Write an offer on one page", 160)),
        every=70,
        quiet=44,
        confidence=40,
        reason=Reason.ENJOY,
        why="Small parks can't pay for a consultancy and need one most.",
        first_step="Ask Joost how his cooperative buys maintenance",
        tags=("venture",),
        values=(Value.AUTONOMY, Value.NEEDED),
        confirmed=-75,
    ),
    GoalStory(
        "mentoring",
        "Have helped ten people into technical careers",
        Category.LEADERSHIP,
        start=-620,
        due=2400,
        measures=_up("people", 0, 10, "people"),
        every=90,
        confidence=70,
        reason=Reason.ENJOY,
        why="Somebody did it for me.",
        first_step="Say yes to the school visit",
        values=(Value.SERVICE, Value.NEEDED),
    ),
)

_NOW = (
    GoalStory(
        "iso",
        "Pass the category III vibration analyst exam",
        Category.EDUCATION,
        start=-150,
        due=75,
        measures=_up("chapters", 0, 18, "chapters"),
        milestones=(("Register", -120), ("Mock exam above 80 %", 40)),
        every=9,
        confidence=70,
        focus=True,
        serves="expert",
        hours=4,
        kind=Kind.SKILL_BASED,
        purpose=Purpose.LEARNING,
        why="The certificate lets me sign reports.",
        first_step="Order the question bank",
        obstacle=(
            "the signal processing chapter",
            "do it with Tomasz, one hour, before anything else",
        ),
        tags=("exam",),
        values=(Value.TECHNICAL, Value.GOOD),
    ),
    GoalStory(
        "downtime",
        "Cut unplanned downtime of park Osterhav by a quarter",
        Category.PERFORMANCE,
        start=-240,
        due=100,
        measures=_down("unplanned hours a month", 120, 90, "h"),
        every=15,
        course=Course.ROUGH,
        confidence=60,
        focus=True,
        serves="lead",
        purpose=Purpose.PERFORMANCE,
        why="It is the figure that the region looks at.",
        first_step="List last year's ten longest stops",
        moves=(MoveStory(-70, 45, "the spare gearbox came two months late"),),
        tags=("osterhav",),
        values=(Value.CHALLENGE,),
    ),
    GoalStory(
        "oneonone",
        "Hold a weekly talk with each junior engineer",
        Category.LEADERSHIP,
        start=-168,
        due=60,
        measures=_rate("talks", 2, Period.WEEK, "talks"),
        every=7,
        confidence=75,
        serves="lead",
        why="I hear of trouble too late.",
        first_step="Put two half hours into Thursday",
        tags=("team",),
        values=(Value.SERVICE,),
    ),
    GoalStory(
        "python",
        "Rebuild the alarm report as a tested Python package",
        Category.SKILL,
        start=-90,
        due=30,
        measures=_up("reports moved", 0, 12, "reports"),
        every=8,
        course=Course.STALLED,
        confidence=50,
        serves="expert",
        kind=Kind.SKILL_BASED,
        why="The spreadsheet breaks each month.",
        first_step="Write one test for the oldest report",
        tags=("python",),
        moves=(MoveStory(-30, 21, "holidays"), MoveStory(-6, 30, "the export format changed")),
        tripwire=(-4, 60, "move the five reports that are read, and let the others go"),
        values=(Value.GOOD,),
    ),
    GoalStory(
        "meetup",
        "Give the bearing talk at the regional meetup",
        Category.NETWORKING,
        start=-60,
        due=24,
        measures=_yes("talk given"),
        milestones=(("Outline", -40), ("Dry run with the team", 10)),
        every=14,
        confidence=80,
        serves="speaker",
        why="A small room to practise in.",
        first_step="Write the last slide first",
        tags=("talks",),
        values=(Value.LOVE,),
    ),
    GoalStory(
        "evenings",
        "Be home by six on three days a week",
        Category.BALANCE,
        start=-84,
        due=90,
        measures=_rate("early evenings", 3, Period.WEEK),
        every=7,
        course=Course.ROUGH,
        confidence=55,
        serves="parttime",
        reason=Reason.ENJOY,
        why="Dinner is when we talk.",
        first_step="Block the calendar from half past five",
        values=(Value.LIFESTYLE,),
    ),
    GoalStory(
        "saving",
        "Save 400 euro a month this half-year",
        Category.FINANCIAL,
        start=-120,
        due=60,
        measures=_up("saved", 0, 2400, "EUR"),
        every=30,
        confidence=85,
        serves="fund",
        why="The reserve grows or it doesn't.",
        first_step="Cancel the two subscriptions",
        tags=("security",),
        values=(Value.SECURITY,),
    ),
    GoalStory(
        "thesis",
        "Agree on the thesis question and its data",
        Category.EDUCATION,
        start=-110,
        due=-12,
        milestones=(
            ("Three candidate questions", -80),
            ("Supervisor agrees", -20),
            ("Data owner agrees", -12),
        ),
        every=16,
        confidence=60,
        serves="degree",
        why="Without data there is no thesis.",
        first_step="Ask legal what may leave the company",
    ),
    GoalStory(
        "feedback",
        "Ask five colleagues for advice on how I run meetings",
        Category.LEADERSHIP,
        start=-75,
        due=-30,
        measures=_up("asked", 0, 5, "people"),
        every=25,
        quiet=36,
        confidence=50,
        serves="lead",
        why="I talk too long and nobody says so.",
        first_step="Ask Sanne, who will be honest",
        reason=Reason.SHOULD,
    ),
    GoalStory(
        "spareparts",
        "Write the spare parts guide for the night shift",
        Category.PERFORMANCE,
        start=-40,
        due=45,
        measures=_up("chapters", 0, 6, "chapters"),
        every=10,
        confidence=75,
        purpose=Purpose.PERFORMANCE,
        why="They wake me for part numbers.",
        first_step="Photograph the shelves",
        tags=("osterhav",),
        reason=Reason.SHOULD,
        no_value_because="The night shift needs it, and nobody else knows the shelves.",
    ),
)

_NEXT = (
    GoalStory(
        "safety",
        "Earn the offshore safety instructor certificate",
        Category.EDUCATION,
        start=-20,
        due=230,
        measures=_yes("certificate"),
        every=15,
        confidence=65,
        serves="lead",
        why="The lead must be able to train.",
        first_step="Check which course takes colleagues",
        milestones=(("Medical check", 60), ("Practical week", 200)),
        no_value_because="The role asks for it; I neither look forward to it nor mind it.",
    ),
    GoalStory(
        "budget",
        "Prepare next year's maintenance budget with Ingrid",
        Category.PERFORMANCE,
        start=-10,
        due=250,
        milestones=(("Read the last three budgets", 30), ("First draft", 150)),
        every=9,
        confidence=60,
        serves="lead",
        purpose=Purpose.PERFORMANCE,
        why="Money is the part of the role I don't know.",
        first_step="Ask for read access",
        values=(Value.MANAGERIAL,),
    ),
    GoalStory(
        "sql",
        "Answer fleet questions from the turbine database alone",
        Category.SKILL,
        start=-30,
        due=210,
        measures=_up("questions answered", 0, 20, "questions"),
        every=11,
        confidence=70,
        serves="expert",
        kind=Kind.SKILL_BASED,
        why="I wait days for other people's queries.",
        first_step="Copy one query and change it",
        tags=("sql",),
        values=(Value.TECHNICAL, Value.AUTONOMY),
    ),
    GoalStory(
        "network",
        "Meet twelve people who maintain other fleets",
        Category.NETWORKING,
        start=-50,
        due=300,
        measures=_up("people met", 0, 12, "people"),
        every=20,
        confidence=55,
        serves="speaker",
        why="Everybody solves the same things alone.",
        first_step="Write to the speaker from Aalborg",
        values=(Value.NEEDED,),
    ),
)

_LATER = (
    GoalStory(
        "pension",
        "Close the pension gap that part-time work opens",
        Category.FINANCIAL,
        start=-100,
        due=1400,
        measures=_up("monthly contribution", 120, 300, "EUR"),
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
        measures=_up("lessons", 0, 80, "lessons"),
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

_DRAFTS = (
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

_PAUSED = (
    GoalStory(
        "patent",
        "File the oil sensor idea with the patent team",
        Category.PERFORMANCE,
        start=-320,
        due=140,
        status=Status.PAUSED,
        milestones=(
            ("Sketch and measurements", -250),
            ("Talk with the patent team", -200),
            ("File it", 120),
        ),
        every=40,
        ended=-150,
        confidence=45,
        why="It works, and it is ours.",
        first_step="Repeat the measurement",
        values=(Value.ENTREPRENEURIAL,),
    ),
    GoalStory(
        "running",
        "Run the dike half marathon",
        Category.BALANCE,
        start=-280,
        due=170,
        status=Status.PAUSED,
        measures=_up("longest run", 5, 21, "km"),
        every=21,
        ended=-60,
        confidence=50,
        reason=Reason.ENJOY,
        why="My head is clear after ten kilometres.",
        first_step="Run on Sunday",
        values=(Value.LIFESTYLE,),
    ),
)

_DONE = (
    GoalStory(
        "cat2",
        "Pass the category II vibration analyst exam",
        Category.EDUCATION,
        start=-1050,
        due=-780,
        status=Status.DONE,
        measures=_up("chapters", 0, 14, "chapters"),
        every=20,
        course=Course.EARLY,
        ended=-800,
        serves="expert",
        ended_because="Passed with 88 of 100.",
        why="First step to signing reports.",
        first_step="Register",
        values=(Value.TECHNICAL,),
    ),
    GoalStory(
        "oncall",
        "Make the on-call handover fit on one page",
        Category.PERFORMANCE,
        start=-900,
        due=-760,
        status=Status.DONE,
        measures=_yes("in use"),
        every=30,
        ended=-770,
        serves="lead",
        ended_because="Used by all three shifts.",
        purpose=Purpose.PERFORMANCE,
    ),
    GoalStory(
        "alarms",
        "Halve the false alarms of the gearbox monitor",
        Category.PERFORMANCE,
        start=-720,
        due=-430,
        status=Status.DONE,
        measures=_down("false alarms a week", 44, 22, "alarms"),
        every=18,
        course=Course.SLOW_START,
        ended=-440,
        serves="expert",
        moves=(MoveStory(-560, 60, "waited for the firmware"),),
        ended_because="19 a week over the last quarter.",
        values=(Value.CHALLENGE, Value.TECHNICAL),
    ),
    GoalStory(
        "intern",
        "Guide an intern through a whole season",
        Category.LEADERSHIP,
        start=-600,
        due=-400,
        status=Status.DONE,
        measures=_rate("talks", 1, Period.WEEK),
        every=7,
        ended=-405,
        serves="mentoring",
        ended_because="Lena stayed and is on the team.",
        reason=Reason.ENJOY,
        values=(Value.SERVICE,),
    ),
    GoalStory(
        "firsttalk",
        "Give a first talk outside the company",
        Category.NETWORKING,
        start=-520,
        due=-330,
        status=Status.DONE,
        measures=_yes("talk given"),
        every=30,
        ended=-345,
        serves="speaker",
        ended_because="Forty people, three good questions.",
        values=(Value.LOVE,),
    ),
    GoalStory(
        "buffer",
        "Put the first three months of costs aside",
        Category.FINANCIAL,
        start=-1000,
        due=-640,
        status=Status.DONE,
        measures=_up("reserve", 4000, 9000, "EUR"),
        every=30,
        ended=-655,
        serves="fund",
        ended_because="Reached a pay day early.",
        values=(Value.SECURITY,),
    ),
    GoalStory(
        "weekends",
        "Keep eight weekends of a quarter free of work",
        Category.BALANCE,
        start=-460,
        due=-365,
        status=Status.DONE,
        measures=_up("free weekends", 0, 8, "weekends"),
        every=12,
        ended=-366,
        serves="parttime",
        reason=Reason.ENJOY,
        ended_because="Nine, in fact.",
        values=(Value.LIFESTYLE,),
    ),
    GoalStory(
        "trial",
        TRIAL,
        Category.FINANCIAL,
        start=TRIAL_START,
        due=TRIAL_START + 14,
        status=Status.DONE,
        measures=_up("pages sent", 0, 1, "pages"),
        every=5,
        ended=TRIAL_START + 12,
        serves="independent",
        ended_because="They paid the train fare and asked for a second page.",
        why="It tries out advising small cooperatives, a candidate of my purpose map.",
        values=(Value.NEEDED, Value.PAID),
    ),
)

_DROPPED = (
    GoalStory(
        "mba",
        "Apply for a full-time MBA",
        Category.EDUCATION,
        start=-1030,
        due=-500,
        status=Status.DROPPED,
        every=60,
        ended=-830,
        confidence=40,
        reason=Reason.SHOULD,
        ended_because="I wanted the title and not the two years.",
        milestones=(("Test taken", -900),),
        lesson="Ask whether I would still want it if nobody heard of it.",
    ),
    GoalStory(
        "blog",
        "Publish a maintenance blog every week",
        Category.NETWORKING,
        start=-760,
        due=-420,
        status=Status.DROPPED,
        measures=_rate("posts", 1, Period.WEEK),
        every=14,
        ended=-610,
        confidence=50,
        ended_because="Talks reach the same people with half the hours.",
        lesson="A weekly promise needs a quarter of proof before I make it in public.",
    ),
    GoalStory(
        "committee",
        "Lead the tool standardisation committee",
        Category.LEADERSHIP,
        start=-480,
        due=-150,
        status=Status.DROPPED,
        every=45,
        ended=-260,
        confidence=35,
        reason=Reason.TOLD,
        ended_because="The committee was dissolved.",
        lesson="Check who decides before I offer to lead.",
        milestones=(("First meeting", -450),),
    ),
)

STORIES: tuple[GoalStory, ...] = (
    *_LONG,
    *_DONE,
    *_DROPPED,
    *_PAUSED,
    *_NOW,
    *_NEXT,
    *_LATER,
    *_DRAFTS,
)
"""Every goal of the demo plan, parents before the stepping stones that name them."""
