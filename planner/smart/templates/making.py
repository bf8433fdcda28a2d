"""Templates for those who make things work: manufacturing, software, design and projects."""

from planner.goal import Category, Kind
from planner.profile import Stage
from planner.smart.templates.template import Template, Theme, with_blanks

MAKING: tuple[Template, ...] = (
    with_blanks(
        "changeover", Theme.MANUFACTURING, Stage.ENTRY, Category.PERFORMANCE,
        "Within {time=four months}, I will cut the changeover time of {machine=press 3} from "
        "{before=45} to {after=30} minutes by filming and reordering its steps, so that short "
        "runs pay.",
        measure="changeover time from {before} to {after} minutes",
        milestone="half of the steps done before the machine stops",
        first_step="film one changeover",
        resources="the setter of the shift, and the planner for a quiet hour",
        obstacle="no shift is quiet enough to try it",
        then="ask for the first hour after the weekend stop",
    ),
    with_blanks(
        "second-trade", Theme.MANUFACTURING, Stage.ENTRY, Category.SKILL,
        "Within {time=six months}, I will learn {trade=TIG welding} and pass {count=3} test "
        "pieces by practising {hours=two} hours a week with a senior hand, so that I can work on "
        "both lines.",
        kind=Kind.SKILL_BASED,
        measure="{count} test pieces",
        milestone="the first test piece passed",
        first_step="ask a senior hand for one hour next week",
        resources="the training booth, scrap to practise on, a senior hand",
        obstacle="the booth is taken",
        then="book it before the shift plan is made",
    ),
    with_blanks(
        "reference-expert", Theme.MANUFACTURING, Stage.SENIOR, Category.SKILL,
        "Within {time=one year}, I will master {subject=gearbox diagnosis} and write {count=6} "
        "case notes by taking on the faults that nobody could explain, so that I stay close to "
        "the machines rather than the office.",
        kind=Kind.SKILL_BASED,
        measure="{count} case notes",
        milestone="three case notes read by the crew",
        first_step="list the faults of last year that nobody explained",
        resources="the fault log, the maker's engineer, an hour a week of my own time",
        obstacle="urgent stops eat the time",
        then="keep Thursday's first hour free of calls",
    ),
    with_blanks(
        "scrap", Theme.MANUFACTURING, Stage.MID, Category.PERFORMANCE,
        "Within {time=six months}, I will reduce scrap on {line=line 4} from {before=5}% to "
        "{after=3}% by checking the first {count=10} parts of every batch, because each rejected "
        "batch costs a night.",
        measure="scrap from {before}% to {after}%",
        milestone="scrap below 4%",
        first_step="chart the scrap of the last eight weeks by cause",
        resources="the quality log, the shift leads, a gauge at the line",
        obstacle="checks are left out when the shift is short",
        then="let the machine stop after ten parts until they are signed off",
    ),
    with_blanks(
        "migration", Theme.SOFTWARE, Stage.MID, Category.PERFORMANCE,
        "Within {time=five months}, I will migrate {count=4} services to {platform=the new queue} "
        "by moving one each month behind a switch, so that the old cluster can be shut down.",
        measure="{count} services",
        milestone="two services moved",
        first_step="list what each service reads and writes",
        resources="the platform team's guide, a staging copy, a reviewer",
        obstacle="feature work pushes it aside",
        then="take it into the sprint plan as one card a week",
    ),
    with_blanks(
        "code-reviews", Theme.SOFTWARE, Stage.ENTRY, Category.SKILL,
        "Within {time=four months}, I will learn to review code in {language=the billing service} "
        "and complete {count=20} reviews by pairing with {person=Ines} once a week, so that I can "
        "approve changes on my own.",
        kind=Kind.SKILL_BASED,
        measure="{count} reviews",
        milestone="ten reviews done",
        first_step="ask to shadow one review this week",
        resources="the team's review checklist, an hour of a senior colleague",
        obstacle="I am afraid to say something wrong",
        then="write it as a question",
    ),
    with_blanks(
        "flaky-tests", Theme.SOFTWARE, Stage.MID, Category.PERFORMANCE,
        "Within {time=three months}, I will reduce failed builds in {repository=the shop "
        "repository} from {before=12} to {after=3} a week by fixing one unstable test a day, so "
        "that people trust a red build again.",
        measure="failed builds from {before} to {after} a week",
        milestone="six failed builds in a week or fewer",
        first_step="count which ten tests fail most",
        resources="the build history, half an hour each morning",
        obstacle="a fix takes longer than its half hour",
        then="set the test aside with its owner's name and take the next",
    ),
    with_blanks(
        "staff-track", Theme.SOFTWARE, Stage.SENIOR, Category.LEADERSHIP,
        "Within {time=nine months}, I will lead {count=2} design reviews a month across "
        "{teams=three teams} by publishing a one-page proposal before each, so that I can shape "
        "the system without managing people.",
        measure="{count} design reviews per month",
        milestone="six reviews held",
        first_step="ask one team what it would like reviewed",
        resources="the architecture group, past proposals, a fixed hour in the week",
        obstacle="nobody reads the page beforehand",
        then="begin each meeting with ten silent minutes of reading",
    ),
    with_blanks(
        "user-tests", Theme.DESIGN, Stage.ENTRY, Category.PERFORMANCE,
        "Within {time=four months}, I will run {count=8} usability tests of {product=the booking "
        "form} by inviting two users every other week, so that I can defend my designs with what "
        "people did.",
        measure="{count} usability tests",
        milestone="four tests run",
        first_step="write the three tasks that a user will try",
        resources="the support team's list of users, a quiet room, a recorder",
        obstacle="users cancel",
        then="invite three for every two places",
    ),
    with_blanks(
        "portfolio", Theme.DESIGN, Stage.ENTRY, Category.PERFORMANCE,
        "Within {time=three months}, I will publish a portfolio with {count=5} projects by "
        "writing up one project every two weeks, so that I can apply to {places=two studios}.",
        measure="{count} projects",
        milestone="two projects written up",
        first_step="choose the five projects",
        resources="old sketches, a friend who edits, a site builder",
        obstacle="I polish the first project for ever",
        then="show it to a friend after two weeks, finished or not",
    ),
    with_blanks(
        "component-library", Theme.DESIGN, Stage.MID, Category.PERFORMANCE,
        "Within {time=six months}, I will deliver a library of {count=30} components for "
        "{product=the clinic portal} by replacing the five most used ones each month, so that "
        "screens stop looking alike by accident only.",
        measure="{count} components",
        milestone="15 components in use",
        first_step="count which components are used most",
        resources="a developer for two hours a week, the screens of today",
        obstacle="every team wants its own exception",
        then="keep a list of exceptions and decide on them once a month",
    ),
    with_blanks(
        "own-studio", Theme.DESIGN, Stage.SENIOR, Category.PERFORMANCE,
        "Within {time=one year}, I will open my own studio with {count=3} paying clients by "
        "taking one small commission each quarter, because I want to choose what I draw.",
        kind=Kind.ROLE_BASED,
        measure="{count} clients",
        milestone="the first commission delivered",
        first_step="write to two former clients",
        resources="savings for four months, a tax adviser, former clients",
        obstacle="the day job takes the evenings",
        then="ask for a four-day week from the second commission on",
    ),
    with_blanks(
        "on-schedule", Theme.PROJECTS, Stage.MID, Category.PERFORMANCE,
        "Within {time=six months}, I will raise the share of milestones met in {project=the "
        "warehouse project} from {before=60}% to {after=85}% by reviewing risks with the leads "
        "every Monday, so that the opening date holds.",
        measure="milestones met from {before}% to {after}%",
        milestone="75% met in a month",
        first_step="list the ten risks that could move the date",
        resources="the leads for half an hour a week, the plan of today",
        obstacle="bad news comes late",
        then="ask each lead for one worry before any status",
    ),
    with_blanks(
        "project-certificate", Theme.PROJECTS, Stage.ENTRY, Category.EDUCATION,
        "Within {time=eight months}, I will pass the {exam=PMP} exam by working through {count=2} "
        "chapters a week, so that I can run a project of my own.",
        kind=Kind.SKILL_BASED,
        measure="the {exam} certificate",
        milestone="half of the chapters done, with a mock exam",
        first_step="order the guide and book a date",
        resources="the guide, a study partner, the training budget",
        obstacle="I am too tired to study in the evening",
        then="do one chapter before work instead",
    ),
    with_blanks(
        "lessons-log", Theme.PROJECTS, Stage.SENIOR, Category.LEADERSHIP,
        "Within {time=one year}, I will coach {count=3} junior project leads through a whole "
        "project each by meeting every one of them twice a month, so that the office does not "
        "depend on me.",
        measure="{count} junior leads",
        milestone="one project led to its end by a junior lead",
        first_step="ask who would like to lead the next small project",
        resources="an hour every other week for each, my old plans",
        obstacle="I take the work back when it gets hard",
        then="ask two questions before I give an answer",
    ),
    with_blanks(
        "smaller-projects", Theme.PROJECTS, None, Category.BALANCE,
        "Within {time=three months}, I will cut my overtime from {before=10} to {after=2} hours a "
        "week by handing over {count=2} projects, so that I can be home for dinner.",
        measure="overtime from {before} to {after} hours a week",
        milestone="the first project handed over",
        first_step="name the two projects and who could take them",
        resources="my manager, a colleague who wants to grow",
        obstacle="I say yes to a new project",
        then="ask which of mine it shall replace",
    ),
)  # fmt: skip
