"""What the made-up professional wrote down: visions, wins, reflections, roadblocks and more."""

from typing import NamedTuple

from planner.demo.review_words import Claim
from planner.goal import Category
from planner.journal import Blocker

PROMPTS = (
    "Which hours of last week left you with more energy than they took?",
    "What would you like colleagues to come to you for?",
    "Beside whom do you do your best work?",
)


class VisionStory(NamedTuple):
    """A vision, what leads to it soon and later, and which kinds of goals matter on the way."""

    text: str
    soon: tuple[str, ...]
    later: tuple[str, ...]
    matters: tuple[Category, ...]


VISION_FIRST = VisionStory(
    "A weekday in five years: I look after a fleet with a small team, I am on site two days a "
    "week, and nobody calls at night because the machines told us a month before.",
    soon=("Sign my own reports", "Have three months of costs in reserve"),
    later=("Look after a fleet of my own",),
    matters=(Category.SKILL, Category.EDUCATION, Category.FINANCIAL),
)
VISION_NOW = VisionStory(
    "A weekday in five years: four days of work. I lead a team that trusts its own judgement, I "
    "speak twice a year about what we got wrong, and Friday belongs to the workshop.",
    soon=("Hand in the thesis", "Lead one budget round from its first to its last day"),
    later=("Work four days a week", "Advise cooperatives that can't pay a consultancy"),
    matters=(Category.BALANCE, Category.LEADERSHIP, Category.SKILL),
)

WINS = (
    "Found the loose foundation bolt that three teams had missed",
    "Explained bearing currents to the site managers without one formula",
    "Passed the category II exam",
    "The one-page handover is used by all three shifts",
    "Ingrid asked me to plan the summer on-call",
    "First module of the master passed",
    "Caught a generator fault eleven days before it would have stopped",
    "Lena ran her first inspection alone",
    "The reserve covers three months",
    "Said no to a project and kept the friendship",
    "Persuaded purchasing to keep the better grease",
    "Got the vendor to open their alarm list",
    "False alarms below thirty for the first time",
    "Presented the gearbox story to the board in six minutes",
    "A site manager quoted my checklist back to me",
    "Second module passed with the best mark of the year",
    "First talk outside the company",
    "Three strangers wrote to me after the talk",
    "False alarms halved, and they stayed there",
    "Nine free weekends in a quarter",
    "Lena got her contract",
    "Repaired the test bench from parts we had",
    "The night shift solved a stop with my guide open",
    "Joost's cooperative asked for my opinion and took it",
    "Wrote the incident report that nobody had to correct",
    "Held the meeting in half the time with the same decisions",
    "Raised the reserve target and kept the transfer",
    "The school visit: two girls asked how one becomes an engineer",
    "Year one of the master is done",
    "Stood in for Ingrid for three weeks and nothing burned",
    "Osterhav ran a whole month without an unplanned stop",
    "The vendor changed the firmware because of our data",
    "Mentored Tomasz through his first root cause analysis",
    "Got read access to the fleet database and used it the same day",
    "Asked for the selection criteria of the lead role and received them",
    "Ten chapters of the exam book done",
    "Ran the planning round with four sites and one spreadsheet",
    "Left at half past five, four days in one week",
    "Saved a crane day by asking one question early",
    "The meetup accepted the bearing talk",
)

REFLECTIONS = (
    "The hour with the raw signal. I forgot lunch.",
    "Explaining something twice, the second time better.",
    "Not the meetings themselves, but the walk to the site after them.",
    "The morning I switched the mail off.",
    "For telling them what will break next, and being right often enough.",
    "For saying plainly what we don't know.",
    "For training people who then don't need me.",
    "Calm on the phone when the wind is at twenty metres.",
    "Ingrid: she asks one question and waits.",
    "Tomasz, because he draws before he talks.",
    "People who bring the broken part to the meeting.",
    "Small teams with a door that can be closed.",
    "This week I was useful and not busy; worth noticing.",
    "I avoided the budget again. It is fear of looking stupid.",
    "The degree is heavy, and I like who I am after the seminar.",
    "Fridays at home work when Thursday has an end.",
    "I compared myself with Mark for a whole evening. He wants other things.",
    "Being answerable felt heavier and better than being right.",
    "Three evenings home, and the world went on.",
    "I enjoy the question more than the credit.",
    "The team laughs more since we stopped the Monday round.",
    "I said the number aloud: four days. It sounded possible.",
    "The talk made me nervous for a week and glad for a month.",
    "What I would keep at equal pay: the diagnosis. What I would drop: the tables.",
)

ROADBLOCKS = (
    "The spare gearbox is two months late",
    "No data from tower nine since the lightning",
    "Study evening lost to the storm, third time",
    "The export format changed without a word",
    "Purchasing needs four signatures for one sensor",
    "Two of us ill, on-call doubled",
    "The thesis data belongs to nobody who answers",
    "The supervisor is away until the end of the month",
    "I can't say no to Harald",
    "The meeting room is gone, the team sits apart",
    "The training budget is frozen until the new year",
    "My knee, so no running",
    "Nobody decides who decides about the tools",
    "Danish class moved to the evening of the seminar",
)

LESSONS = (
    "Ask for the data before you ask for the question",
    "A handover that needs explaining is not a handover",
    "Book the exam first; the reading follows the date",
    "Two dry runs, and the second one before people who don't know the subject",
    "Firmware promises count from the day of the release note",
    "When I am tired I plan for two",
    "A target that somebody else set needs my own reason within a week",
    "Whoever orders the crane decides the week",
    "Draw the timeline before the discussion starts",
)

NOTES = (
    "Criteria for the lead role: people, budget, safety, one region-wide result",
    "Conference call for papers closes in February",
    "Sanne's phrase: what would you stop if you had to start this today",
    "Book: the one on queues that Tomasz lent me",
    "Ask HR how study leave counts in a four-day week",
    "The vendor's contact for raw alarm lists is in Esbjerg",
    "Idea: show the juniors the failed predictions too",
    "Check the reserve fund's interest in January",
    "Joost knows the chair of the second cooperative",
    "Keep the photo of the cracked ring for the talk",
)

ABOUT = {
    "The meetup accepted the bearing talk": "meetup",
    "Left at half past five, four days in one week": "evenings",
    "Ten chapters of the exam book done": "iso",
    "Danish class moved to the evening of the seminar": "danish",
}
"""The entries that name a goal, with the key of its story."""

CAUSES = {
    "The spare gearbox is two months late": Blocker.OUTSIDE,
    "No data from tower nine since the lightning": Blocker.OUTSIDE,
    "Study evening lost to the storm, third time": Blocker.OUTSIDE,
    "The export format changed without a word": Blocker.OUTSIDE,
    "Purchasing needs four signatures for one sensor": Blocker.PEOPLE,
    "Two of us ill, on-call doubled": Blocker.TIME,
    "The thesis data belongs to nobody who answers": Blocker.PEOPLE,
    "The supervisor is away until the end of the month": Blocker.PEOPLE,
    "I can't say no to Harald": Blocker.SKILL,
    "My knee, so no running": Blocker.ENERGY,
    "Nobody decides who decides about the tools": Blocker.CLARITY,
    "Danish class moved to the evening of the seminar": Blocker.TIME,
}
"""What roadblocks came from, where it was said."""

CLAIMS = {
    claim.text: claim
    for claim in (
        Claim(
            "", "Found the loose foundation bolt that three teams had missed",
            impact="the park stayed on the grid", seen_by="Ingrid",
        ),
        Claim(
            "", "Passed the category II exam", number="88 of 100", evidence="certificate",
            skill="Vibration analysis",
        ),
        Claim(
            "", "Caught a generator fault eleven days before it would have stopped",
            impact="no crane in December", number="11 days", evidence="work order",
            skill="Vibration analysis", seen_by="Osterhav's manager",
        ),
        Claim(
            "", "Persuaded purchasing to keep the better grease", impact="one change less a year",
        ),
        Claim(
            "", "False alarms below thirty for the first time", number="44 to 29 a week",
            link="wiki/alarms",
        ),
        Claim(
            "", "Presented the gearbox story to the board in six minutes", skill="Presenting",
            seen_by="the board",
        ),
        Claim(
            "", "First talk outside the company", impact="three firms want the slides",
            evidence="programme of the day", skill="Presenting", seen_by="forty people",
        ),
        Claim(
            "alarms", "False alarms halved, and they stayed there", impact="quiet nights",
            number="44 to 19 a week", evidence="alarm log of a quarter", link="wiki/alarms",
            seen_by="all three shifts",
        ),
        Claim("intern", "Lena got her contract", impact="the team is complete"),
        Claim(
            "", "Osterhav ran a whole month without an unplanned stop", number="0 stops",
            evidence="monthly report", seen_by="the region",
        ),
        Claim("", "The vendor changed the firmware because of our data", link="release notes"),
        Claim(
            "lead", "Ran the planning round with four sites and one spreadsheet", skill="Budgets",
            impact="one plan for four sites", seen_by="Ingrid",
        ),
        Claim(
            "evenings", "Left at half past five, four days in one week", number="4 of 3 planned",
        ),
        Claim("iso", "Ten chapters of the exam book done", number="10 of 18"),
        Claim("meetup", "The meetup accepted the bearing talk", evidence="mail of the organisers"),
    )
}  # fmt: skip
"""The wins that say more than what was achieved."""
