"""Templates for the life around work: balance and one's own money."""

from planner.goal import Category
from planner.profile import Stage
from planner.smart.templates.template import Template, Theme, with_blanks

LIFE: tuple[Template, ...] = (
    with_blanks(
        "evenings", Theme.BALANCE, None, Category.BALANCE,
        "Within {time=three months}, I will leave work by {hour=17:30} on {count=4} days a week "
        "by planning the last half hour at noon, so that I can cook with my family.",
        measure="{count} days per week",
        milestone="three such weeks in a row",
        first_step="put an end into my calendar for tomorrow",
        resources="my team's understanding, an alarm",
        obstacle="somebody comes with a question at five",
        then="offer the first quarter of an hour of tomorrow",
    ),
    with_blanks(
        "exercise", Theme.BALANCE, None, Category.BALANCE,
        "Within {time=four months}, I will exercise {count=3} times a week for half an hour by "
        "cycling to work, so that my back stops hurting.",
        measure="{count} times per week",
        milestone="eight weeks kept",
        first_step="try the way on Saturday",
        resources="the bicycle, a place to shower, rain clothes",
        obstacle="it rains",
        then="get off the bus four stops early and walk",
    ),
    with_blanks(
        "real-holiday", Theme.BALANCE, Stage.SENIOR, Category.BALANCE,
        "Within {time=eight months}, I will take {count=15} days of holiday without reading a "
        "message by naming a deputy and a rule for emergencies, so that the team learns that it "
        "can.",
        measure="{count} days",
        milestone="one week without messages",
        first_step="name the deputy",
        resources="my deputy, a page of open matters",
        obstacle="I look once, only to be sure",
        then="leave the telephone with my partner until dinner",
    ),
    with_blanks(
        "part-time-year", Theme.BALANCE, Stage.MID, Category.BALANCE,
        "Within {time=nine months}, I will reduce my working week from {before=40} to {after=32} "
        "hours by agreeing with my manager on what is left out, because my children are small "
        "only once.",
        measure="working hours from {before} to {after} a week",
        milestone="the agreement in writing",
        first_step="list what could be left out",
        resources="my manager, the rules for part-time work, a family budget",
        obstacle="the same work in fewer hours",
        then="show the list again and ask what goes",
    ),
    with_blanks(
        "reserve", Theme.FINANCE, Stage.ENTRY, Category.FINANCIAL,
        "Within {time=one year}, I will save {amount=3600} euros for an emergency fund by moving "
        "{rate=300} on every payday, so that a broken car is no crisis.",
        measure="{amount} euros",
        milestone="half of it saved",
        first_step="set up the standing order",
        resources="an account of its own, my list of spending",
        obstacle="the money is needed in a dear month",
        then="move half of it rather than nothing",
    ),
    with_blanks(
        "debt", Theme.FINANCE, None, Category.FINANCIAL,
        "Within {time=ten months}, I will pay my debt down from {before=5000} to {after=0} euros "
        "by paying the dearest loan first, so that I can choose work for other reasons than pay.",
        measure="debt from {before} to {after} euros",
        milestone="half of it paid",
        first_step="list each loan with its rate",
        resources="a spreadsheet, the free advice of the consumer office",
        obstacle="an unexpected bill",
        then="pay the least that is due for a month, and write down why",
    ),
    with_blanks(
        "fair-pay", Theme.FINANCE, Stage.MID, Category.FINANCIAL,
        "Within {time=five months}, I will raise my salary from {before=48000} to {after=52000} "
        "euros by presenting {count=4} results at my yearly talk, so that it matches what I do.",
        measure="salary from {before} to {after} euros",
        milestone="the four results on one page",
        first_step="compare five advertisements for my post",
        resources="my list of wins, a colleague who knows the pay bands",
        obstacle="there is no budget this year",
        then="ask for the training and the date of the next talk",
    ),
    with_blanks(
        "year-of-study", Theme.FINANCE, Stage.MID, Category.FINANCIAL,
        "Within {time=one year}, I will save {amount=12000} euros for a year of study by renting "
        "out {thing=one room} and moving {rate=1000} a month, so that I can go back to university.",
        measure="{amount} euros",
        milestone="6,000 euros saved",
        first_step="work out what the year costs",
        resources="a lodger, a grant to apply for, a budget",
        obstacle="the room stays empty for months",
        then="lower the rent rather than wait",
    ),
    with_blanks(
        "old-age", Theme.FINANCE, Stage.SENIOR, Category.FINANCIAL,
        "Within {time=six months}, I will increase my pension savings from {before=6}% to "
        "{after=10}% of my pay by setting aside half of {count=2} pay rises on the day they come, "
        "so that I can stop when I want to.",
        measure="pension savings from {before}% to {after}% of pay",
        milestone="8% reached",
        first_step="ask for a forecast of my pension",
        resources="the pension office, an independent adviser",
        obstacle="I do not understand the papers",
        then="ask for one page in plain words",
    ),
)  # fmt: skip
