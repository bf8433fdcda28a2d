"""Templates for those who care, teach and inquire: nursing, teaching and research."""

from planner.goal import Category, Kind
from planner.profile import Stage
from planner.smart.templates.template import Template, Theme, with_blanks

CARING: tuple[Template, ...] = (
    with_blanks(
        "nurse-certificate", Theme.NURSING, Stage.ENTRY, Category.EDUCATION,
        "Within {time=eight months}, I will earn the {paper=wound care certificate} by studying "
        "{hours=3} hours a week, so that I can treat pressure sores without calling the clinic.",
        kind=Kind.SKILL_BASED,
        measure="the {paper}",
        milestone="the theory part finished",
        first_step="ask the ward manager for the application form",
        resources="the ward's course budget, a colleague who has it",
        obstacle="night shifts break my week",
        then="study on the second free day after a row of nights",
    ),
    with_blanks(
        "handover", Theme.NURSING, Stage.MID, Category.PERFORMANCE,
        "Within {time=four months}, I will cut incomplete handovers on {ward=ward 5} from "
        "{before=8} to {after=2} a week by introducing a one-page sheet, so that nobody has to "
        "ask twice at night.",
        measure="incomplete handovers from {before} to {after} a week",
        milestone="five or fewer in a week",
        first_step="count incomplete handovers for one week",
        resources="the night team, a copy of the sheet of ward 2",
        obstacle="the sheet is forgotten on busy evenings",
        then="put it on the medicine trolley",
    ),
    with_blanks(
        "preceptor", Theme.NURSING, Stage.SENIOR, Category.LEADERSHIP,
        "Within {time=one year}, I will precept {count=3} new nurses to their sign-off by "
        "planning one skill a week with each, so that they stay longer than I did at first.",
        measure="{count} new nurses",
        milestone="the first nurse signed off",
        first_step="ask who starts next month",
        resources="the skills list, one shared shift a week",
        obstacle="we are split up when the ward is short",
        then="use the last quarter of an hour of any shift that we share",
    ),
    with_blanks(
        "bedside", Theme.NURSING, Stage.SENIOR, Category.SKILL,
        "Within {time=ten months}, I will master {skill=ultrasound-guided cannulation} and "
        "complete {count=40} supervised procedures by working one day a month with the vascular "
        "team, because I want to grow at the bedside and not in an office.",
        kind=Kind.SKILL_BASED,
        measure="{count} supervised procedures",
        milestone="the first ten procedures",
        first_step="write to the vascular team's lead",
        resources="one training day a month, the simulator",
        obstacle="the training day is cancelled",
        then="ask for two half days in its place",
    ),
    with_blanks(
        "shorter-week", Theme.NURSING, None, Category.BALANCE,
        "Within {time=three months}, I will reduce my extra shifts from {before=5} to {after=1} a "
        "month by telling the planner my free days in advance, so that I can sleep before early "
        "shifts.",
        measure="extra shifts from {before} to {after} a month",
        milestone="a month with three or fewer",
        first_step="send my free days for next month",
        resources="the shift planner, a colleague to swap with",
        obstacle="they call me when somebody is ill",
        then="say that I will call back in ten minutes, and decide then",
    ),
    with_blanks(
        "feedback-in-class", Theme.TEACHING, Stage.ENTRY, Category.SKILL,
        "Within {time=five months}, I will learn to give quick feedback in {subject=algebra} "
        "lessons and record {count=10} lessons for review by using a three-question exit card, so "
        "that I can see who is lost before the test.",
        kind=Kind.SKILL_BASED,
        measure="{count} lessons",
        milestone="four lessons recorded",
        first_step="write the card for Monday's lesson",
        resources="a colleague who watches one lesson a month",
        obstacle="the lesson runs over",
        then="stop at the timer, wherever I am",
    ),
    with_blanks(
        "pass-rate", Theme.TEACHING, Stage.MID, Category.PERFORMANCE,
        "Within {time=eight months}, I will raise the pass rate of {course=year 9 chemistry} from "
        "{before=68}% to {after=80}% by holding a weekly clinic for those who missed a step, so "
        "that more of them can choose science.",
        measure="pass rate from {before}% to {after}%",
        milestone="75% pass the winter test",
        first_step="find the ten pupils who missed the basics",
        resources="a room on Wednesdays, two older pupils",
        obstacle="those who need it do not come",
        then="invite them by name, with a friend",
    ),
    with_blanks(
        "new-teachers", Theme.TEACHING, Stage.SENIOR, Category.LEADERSHIP,
        "Within {time=nine months}, I will mentor {count=2} new teachers by visiting a lesson of "
        "each every two weeks, so that they reach the summer with a class that works.",
        measure="{count} new teachers",
        milestone="six visits to each",
        first_step="agree on the first visit",
        resources="one free lesson a week, the school's visit sheet",
        obstacle="the visits are the first thing to be cancelled",
        then="put them into the timetable as cover",
    ),
    with_blanks(
        "sabbatical", Theme.TEACHING, Stage.SENIOR, Category.BALANCE,
        "Within {time=one year}, I will take a sabbatical of {weeks=12} weeks with my family by "
        "saving lessons and money beforehand, because I want to come back with an appetite.",
        measure="a sabbatical of {weeks} weeks",
        milestone="the leave granted in writing",
        first_step="ask the office for the rules",
        resources="the head, my savings, a colleague for the class",
        obstacle="no one to take the class",
        then="offer to plan the term for a substitute",
    ),
    with_blanks(
        "first-paper", Theme.RESEARCH, Stage.ENTRY, Category.PERFORMANCE,
        "Within {time=ten months}, I will submit a paper on {subject=membrane fouling} to "
        "{journal=a journal of my field} by writing {hours=5} hours a week, so that the method "
        "can be used by others.",
        measure="the paper submitted",
        milestone="results and figures finished",
        first_step="draw the figure that carries the paper",
        resources="my supervisor, the writing group, last year's measurements",
        obstacle="I go back to the lab whenever writing is hard",
        then="write the caption first",
    ),
    with_blanks(
        "methods", Theme.RESEARCH, Stage.ENTRY, Category.EDUCATION,
        "Within {time=four months}, I will complete a course in {subject=Bayesian statistics} and "
        "pass its exam by doing one problem sheet a week, so that I can plan my next study alone.",
        kind=Kind.SKILL_BASED,
        measure="the exam passed",
        milestone="half of the sheets done",
        first_step="enrol",
        resources="the course, a colleague who took it",
        obstacle="the sheets pile up during field work",
        then="do the first exercise of each and leave the rest",
    ),
    with_blanks(
        "grant", Theme.RESEARCH, Stage.MID, Category.PERFORMANCE,
        "Within {time=nine months}, I will win a grant of at least {amount=50000} euros for "
        "{subject=soil sensors} by submitting {count=2} proposals, so that the group can keep its "
        "technician.",
        measure="{count} proposals",
        milestone="the first proposal submitted",
        first_step="read two proposals that were funded",
        resources="the grants office, a reader outside of the field",
        obstacle="the call closes in the teaching term",
        then="write the budget in the week before term",
    ),
    with_blanks(
        "open-method", Theme.RESEARCH, Stage.SENIOR, Category.NETWORKING,
        "Within {time=one year}, I will build a network of {count=6} labs that share {thing=their "
        "calibration samples} by visiting one every two months, so that our results can be "
        "compared.",
        measure="{count} labs",
        milestone="three labs taking part",
        first_step="write to the two labs nearest to us",
        resources="a travel budget, samples, a shared page",
        obstacle="everybody wants to, and nobody begins",
        then="send the samples before they are asked for",
    ),
)  # fmt: skip
