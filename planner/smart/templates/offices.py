"""Templates for those who lead, count and look after staff: management, accounting, people."""

from planner.goal import Category, Kind
from planner.profile import Stage
from planner.smart.templates.template import Template, Theme, with_blanks

OFFICES: tuple[Template, ...] = (
    with_blanks(
        "first-team", Theme.MANAGEMENT, Stage.ENTRY, Category.LEADERSHIP,
        "Within {time=six months}, I will lead my team of {count=5} people with a talk of half an "
        "hour each every two weeks by keeping a fixed hour for it, so that I hear of trouble "
        "before it is a resignation.",
        measure="5 talks per month",
        milestone="every person met four times",
        first_step="put the first five talks into the calendar",
        resources="a page of notes for each person, my own manager's advice",
        obstacle="I cancel when work piles up",
        then="move the talk to another hour of the same day",
    ),
    with_blanks(
        "delegate", Theme.MANAGEMENT, Stage.MID, Category.LEADERSHIP,
        "Within {time=four months}, I will delegate {count=4} recurring tasks to {people=two team "
        "members} by teaching one task a month, so that I can plan the coming year.",
        measure="{count} recurring tasks",
        milestone="two tasks handed over",
        first_step="list what I do every week that somebody else could learn",
        resources="two team members who want more, a page on each task",
        obstacle="it is faster to do it myself",
        then="let them do it while I watch, once",
    ),
    with_blanks(
        "promotion-case", Theme.MANAGEMENT, Stage.MID, Category.PERFORMANCE,
        "Within {time=one year}, I will get the position of {post=department head} by delivering "
        "{count=3} results that my director named, so that I can decide how the department works.",
        kind=Kind.ROLE_BASED,
        measure="{count} results",
        milestone="two results delivered",
        first_step="ask my director for the three results in writing",
        resources="my director, the figures of last year, a sponsor",
        obstacle="no post becomes free",
        then="ask for the part of the work that I could do without the title",
    ),
    with_blanks(
        "back-to-craft", Theme.MANAGEMENT, Stage.SENIOR, Category.PERFORMANCE,
        "Within {time=nine months}, I will move into the role of {post=a senior engineer} by "
        "handing my team to {person=my deputy} over {count=3} stages, because I want my days to "
        "be craft again.",
        kind=Kind.ROLE_BASED,
        measure="{count} stages",
        milestone="my deputy leads the weekly meeting",
        first_step="tell my manager what I want and by when",
        resources="my deputy, a month for refreshing the craft",
        obstacle="it looks like a step down to others",
        then="say in one sentence what I will do better there",
    ),
    with_blanks(
        "senior-accountant", Theme.ACCOUNTING, Stage.ENTRY, Category.EDUCATION,
        "Within {time=ten months}, I will pass {count=4} parts of the {exam=CPA} exam by studying "
        "{hours=8} hours a week, so that I can sign reports on my own.",
        kind=Kind.SKILL_BASED,
        measure="{count} parts",
        milestone="two parts passed",
        first_step="book the first part",
        resources="a question bank, study leave, a colleague who passed",
        obstacle="the month-end close takes my evenings",
        then="study at the weekend of that week instead",
    ),
    with_blanks(
        "faster-close", Theme.ACCOUNTING, Stage.MID, Category.PERFORMANCE,
        "Within {time=five months}, I will cut the month-end close from {before=9} to {after=5} "
        "days by automating {count=6} reconciliations, so that figures arrive while they still "
        "matter.",
        measure="month-end close from {before} to {after} days",
        milestone="a close in seven days",
        first_step="time each step of this close",
        resources="the system's import tool, two hours a week with IT",
        obstacle="data arrives late from the branches",
        then="agree on a cut-off day with each branch",
    ),
    with_blanks(
        "clean-audit", Theme.ACCOUNTING, Stage.SENIOR, Category.PERFORMANCE,
        "Within {time=one year}, I will reduce audit findings from {before=7} to {after=2} by "
        "testing {count=3} controls every quarter, so that the auditors can rely on our own "
        "checks.",
        measure="audit findings from {before} to {after}",
        milestone="half of the findings closed",
        first_step="read the findings of the last audit again",
        resources="the internal audit plan, an hour with each process owner",
        obstacle="owners see it as my problem",
        then="show them what a finding costs in hours",
    ),
    with_blanks(
        "four-day-practice", Theme.ACCOUNTING, Stage.SENIOR, Category.BALANCE,
        "Within {time=eight months}, I will reduce my week from {before=5} to {after=4} days by "
        "passing {count=6} clients to a colleague, so that I can be with my children on Fridays.",
        measure="days of work from {before} to {after} a week",
        milestone="three clients passed on",
        first_step="choose the clients and tell the partner",
        resources="a colleague with room, my savings for the lower pay",
        obstacle="clients call on my free day",
        then="let the office take the call and answer on Monday",
    ),
    with_blanks(
        "fill-posts", Theme.PEOPLE, Stage.MID, Category.PERFORMANCE,
        "Within {time=six months}, I will cut the time to fill a post from {before=75} to "
        "{after=45} days by agreeing on questions and dates before a post is advertised, so that "
        "good people do not sign elsewhere.",
        measure="days to fill a post from {before} to {after}",
        milestone="60 days or fewer",
        first_step="chart where the days of the last ten posts went",
        resources="the two managers who hire most, the applicant list",
        obstacle="managers postpone interviews",
        then="book two hours a week with them before the advertisement goes out",
    ),
    with_blanks(
        "onboarding", Theme.PEOPLE, Stage.ENTRY, Category.PERFORMANCE,
        "Within {time=four months}, I will write a first-month guide for {count=5} roles by "
        "interviewing two people of each, so that newcomers know what is expected.",
        measure="{count} roles",
        milestone="two guides in use",
        first_step="ask two newcomers what they missed",
        resources="newcomers of this year, team leads, a template",
        obstacle="team leads have no time for it",
        then="write the first version for them to correct",
    ),
    with_blanks(
        "people-certificate", Theme.PEOPLE, Stage.ENTRY, Category.EDUCATION,
        "Within {time=nine months}, I will complete the {paper=labour law certificate} by "
        "finishing one module a month, so that I can advise managers without asking a lawyer "
        "first.",
        kind=Kind.SKILL_BASED,
        measure="the {paper}",
        milestone="four modules finished",
        first_step="enrol, and ask for the course fee",
        resources="the course fee, a colleague in the legal team",
        obstacle="the module clashes with the pay run",
        then="finish it in the week before",
    ),
    with_blanks(
        "pay-fairly", Theme.PEOPLE, Stage.SENIOR, Category.LEADERSHIP,
        "Within {time=one year}, I will train {count=12} managers to explain pay decisions by "
        "holding a two-hour workshop every month, so that staff hear reasons instead of rumours.",
        measure="{count} managers",
        milestone="six managers trained",
        first_step="collect the five questions that staff ask most",
        resources="pay data, two managers who try it first",
        obstacle="managers fear the questions",
        then="practise the hardest one in pairs",
    ),
)  # fmt: skip
