"""Templates for those who find and keep customers: marketing and sales."""

from planner.goal import Category, Kind
from planner.profile import Stage
from planner.smart.templates.template import Template, Theme, with_blanks

MARKETS: tuple[Template, ...] = (
    with_blanks(
        "newsletter", Theme.MARKETING, Stage.ENTRY, Category.PERFORMANCE,
        "Within {time=five months}, I will increase readers of {paper=the newsletter} from "
        "{before=800} to {after=1500} by publishing one customer story every two weeks, so that "
        "sales has something to send.",
        measure="readers from {before} to {after}",
        milestone="1,100 readers",
        first_step="interview one customer",
        resources="three customers who like to talk, an editor for an hour",
        obstacle="a story waits for approval",
        then="ask for approval of the questions, before the interview",
    ),
    with_blanks(
        "analytics", Theme.MARKETING, Stage.ENTRY, Category.EDUCATION,
        "Within {time=three months}, I will complete a course in {subject=web analytics} and pass "
        "its test by spending {hours=2} hours on it every Friday, so that I can judge a campaign "
        "by numbers.",
        kind=Kind.SKILL_BASED,
        measure="the test passed",
        milestone="half of the lessons",
        first_step="enrol and watch the first lesson",
        resources="the course, our own reports to practise on",
        obstacle="Fridays fill with meetings",
        then="do it on Thursday evening and leave early on Friday",
    ),
    with_blanks(
        "cost-of-a-lead", Theme.MARKETING, Stage.MID, Category.PERFORMANCE,
        "Within {time=six months}, I will reduce the cost of a qualified lead from {before=90} to "
        "{after=60} euros by testing two advertisements against each other every week, so that "
        "the budget reaches the autumn.",
        measure="cost of a lead from {before} to {after} euros",
        milestone="75 euros or less",
        first_step="stop the advertisement that brings least",
        resources="the spending report, a designer for two hours a week",
        obstacle="too few clicks to tell a difference",
        then="let each test run for two weeks",
    ),
    with_blanks(
        "talk-on-stage", Theme.MARKETING, Stage.SENIOR, Category.NETWORKING,
        "Within {time=ten months}, I will give {count=3} talks at conferences on {subject=pricing "
        "pages} by proposing one every two months, so that people of my field know what I stand "
        "for.",
        measure="{count} talks",
        milestone="the first talk given",
        first_step="write the summary of one talk",
        resources="a colleague who organises evenings, slides of past projects",
        obstacle="proposals are turned down",
        then="hold the talk at a local evening first",
    ),
    with_blanks(
        "new-customers", Theme.SALES, Stage.ENTRY, Category.PERFORMANCE,
        "Within {time=four months}, I will win {count=8} new customers in {region=the north} by "
        "calling on {calls=6} companies a week, so that I earn my own region.",
        measure="{count} new customers",
        milestone="three new customers",
        first_step="list forty companies that fit",
        resources="the customer list of the south, a senior colleague for two visits",
        obstacle="after three refusals I stop calling",
        then="make two more calls, then a walk",
    ),
    with_blanks(
        "negotiation", Theme.SALES, Stage.MID, Category.SKILL,
        "Within {time=three months}, I will learn to negotiate without giving a discount first "
        "and apply it in {count=10} offers by rehearsing each offer with {person=Marek}, so that "
        "margins hold.",
        kind=Kind.SKILL_BASED,
        measure="{count} offers",
        milestone="four offers without an early discount",
        first_step="rehearse the next offer",
        resources="a colleague for half an hour, a book on negotiating",
        obstacle="the customer asks for the price at once",
        then="ask what the delay costs them, before any number",
    ),
    with_blanks(
        "keep-customers", Theme.SALES, Stage.SENIOR, Category.PERFORMANCE,
        "Within {time=one year}, I will raise the share of customers who renew from {before=78}% "
        "to {after=88}% by visiting each of the {count=20} largest before their contract ends, so "
        "that we grow without chasing.",
        measure="customers who renew from {before}% to {after}%",
        milestone="ten visits made",
        first_step="sort contracts by the month in which they end",
        resources="contract list, service reports, one travel day a week",
        obstacle="bad news from service comes up first",
        then="bring the service lead along",
    ),
    with_blanks(
        "sell-part-time", Theme.SALES, None, Category.FINANCIAL,
        "Within {time=six months}, I will save {amount=6000} euros of commission by moving "
        "{share=40}% of each payment on the day it comes, so that a weak quarter does not "
        "frighten me.",
        measure="{amount} euros",
        milestone="half of the sum saved",
        first_step="open an account of its own for it",
        resources="a standing order, the commission plan",
        obstacle="a good month tempts me",
        then="wait three days before any large purchase",
    ),
)  # fmt: skip
