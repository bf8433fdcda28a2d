"""What the made-up professional wrote in reviews: wins, blockers, reflections and promises."""

from typing import NamedTuple

from planner.journal import Blocker


class Claim(NamedTuple):
    """A win of a goal by its key, or of none, and what makes a claim of it."""

    goal: str
    text: str
    impact: str = ""
    number: str = ""
    evidence: str = ""
    link: str = ""
    skill: str = ""
    seen_by: str = ""


class Promise(NamedTuple):
    """What was to be done next, for which goal, where, and within how many days."""

    text: str
    goal: str = ""
    where: str = ""
    days: int = 6


WINS = (
    Claim("cat2", "Four chapters before breakfast"),
    Claim("cat2", "First mock exam: 71 of 100", number="71 of 100", evidence="answer sheet"),
    Claim("cat2", "The formula sheet is in my head now"),
    Claim("oncall", "The night shift tried the one-pager and kept it", impact="fewer calls"),
    Claim("oncall", "Cut the handover from nine questions to four", number="9 to 4"),
    Claim("buffer", "The second month of costs is aside", number="2 of 3 months"),
    Claim("buffer", "Sold the old camera into the reserve"),
    Claim("expert", "Found the misalignment from one spectrum", skill="Vibration analysis"),
    Claim("expert", "Told a bearing fault from an electrical one, alone", seen_by="Tomasz"),
    Claim("expert", "The case of tower four closed in one afternoon", evidence="case 0417"),
    Claim("expert", "My report was the one that the vendor quoted", link="wiki/cases/0423"),
    Claim("expert", "Three cases in a month without asking Tomasz", number="3 cases"),
    Claim("expert", "Heard the loose coupling before the sensor did", skill="Vibration analysis"),
    Claim("expert", "Wrote the case file that the new colleague learns from"),
    Claim("lead", "Ingrid let me draw up the on-call plan of the north", seen_by="Ingrid"),
    Claim("lead", "Took the Monday round while Ingrid was away"),
    Claim("lead", "Five site managers agreed on one order of repairs", impact="one list for all"),
    Claim("lead", "Half of the area's yearly report is mine", link="wiki/area-report"),
    Claim("lead", "Two sites ask me first now, and not Ingrid", seen_by="both site managers"),
    Claim("lead", "Told Harald no, with a date on which it becomes a yes", skill="Saying no"),
    Claim("degree", "Handed in the paper on depreciation", evidence="mark: good"),
    Claim("degree", "Understood net present value, with a gearbox as the example"),
    Claim("degree", "Passed the module on contracts", number="6 credits"),
    Claim("degree", "Statistics passed at the first try", evidence="transcript"),
    Claim("degree", "Presented my case study to the seminar", seen_by="the whole seminar"),
    Claim("degree", "Two pages of the thesis outline stand"),
    Claim("fund", "Transfer went out for the sixth month in a row", number="6 months"),
    Claim("fund", "Moved the insurance and put the difference aside", number="31 euro a month"),
    Claim("fund", "A large repair of the car, and the reserve did not notice"),
    Claim("speaker", "Three slides without a single bullet point"),
    Claim("speaker", "The organisers asked me back", evidence="their mail", skill="Presenting"),
    Claim("speaker", "Cut the bearing story to twelve minutes", number="12 minutes"),
    Claim("mentoring", "Mikkel applied for the apprenticeship"),
    Claim("mentoring", "The school wants the visit every year", seen_by="the head teacher"),
    Claim("mentoring", "Two letters of reference written, both got the place", number="2 places"),
    Claim("parttime", "Thirty-six hours, and everything that mattered was done", number="36 h"),
    Claim("parttime", "Gave the Friday meeting to Mikkel for good"),
    Claim("parttime", "A free Friday in the workshop, the first one"),
    Claim("alarms", "Filter rules for two towers are live", link="wiki/filters"),
    Claim("alarms", "Eleven alarms fewer in a week", number="44 to 33 a week", skill="Python"),
    Claim("alarms", "The vendor sent the thresholds at last", impact="no more guessing"),
    Claim("alarms", "A whole night without a false alarm", evidence="alarm log"),
    Claim("intern", "Lena found the fault before I did", seen_by="Ingrid"),
    Claim("intern", "Lena spoke at the Monday round"),
    Claim("intern", "Stayed quiet for a whole inspection and let Lena ask", skill="Coaching"),
    Claim("firsttalk", "The title of the talk stands"),
    Claim("firsttalk", "Dry run in the kitchen, nineteen minutes", number="19 minutes"),
    Claim("weekends", "Third free weekend in a row"),
    Claim("patent", "The sensor held for a week in warm oil", evidence="log of the bench"),
    Claim("running", "Twelve kilometres along the dike", number="12 km"),
    Claim("downtime", "The ten longest stops are on one page", link="wiki/osterhav-stops"),
    Claim("downtime", "Osterhav under a hundred hours this month", number="98 h", seen_by="Ingrid"),
    Claim("downtime", "Spare gearbox ordered before it was needed", impact="two weeks saved"),
    Claim("oneonone", "Tomasz told me what he had not told anybody"),
    Claim("oneonone", "Both talks held, though the week was full", number="2 of 2"),
    Claim("iso", "The signal processing chapter makes sense", skill="Vibration analysis"),
    Claim("iso", "Question bank: 62 of 80 right", number="62 of 80", evidence="question bank"),
    Claim("saving", "Cancelled both subscriptions", number="38 euro a month"),
    Claim("thesis", "Three candidate questions, each on half a page"),
    Claim("evenings", "Home by six on four days", number="4 of 3 planned"),
    Claim("python", "The first report runs without the spreadsheet", skill="Python"),
    Claim("network", "Coffee with the speaker from Aalborg"),
    Claim("sql", "Answered Ingrid's question with a query of my own", seen_by="Ingrid"),
    Claim("meetup", "The outline fits on one card"),
    Claim("spareparts", "Shelves photographed, all of them", evidence="folder of the shift"),
    Claim("", "Explained the stop to the region without one formula", skill="Presenting"),
    Claim("", "Said no to a fourth working group", skill="Saying no"),
    Claim("", "The morning without mail held on three days", number="3 of 5"),
    Claim("", "Found the reason why tower nine went silent"),
    Claim("", "A difficult talk with purchasing ended in a handshake", seen_by="Sanne"),
    Claim("", "Closed eleven old tickets, and nobody missed them", number="11 tickets"),
    Claim("", "Trained two technicians on the handheld", impact="two who can measure alone"),
    Claim("", "The crane came on the right day"),
    Claim("", "Asked for help after one hour and not after one day"),
    Claim("", "Left a meeting that had no question"),
    Claim("", "Caught the leak on the photo that everybody had seen"),
    Claim("", "Slept through the first storm night: the alarms were right", impact="no call"),
    Claim("", "One page on why the bolts came loose", link="wiki/bolts"),
    Claim("", "Sanne and I agree who decides what"),
    Claim("", "Wrote down the trick with the thermal camera", link="wiki/thermal"),
    Claim("", "First budget sheet that added up", skill="Budgets", seen_by="Ingrid"),
    Claim("", "Danish small talk with the crew of the boat", skill="Danish"),
    Claim("", "Handed a task over and did not look after it"),
    Claim("", "Read a cost report from its first to its last page", skill="Budgets"),
    Claim("", "The monthly report in two hours and not in six", number="6 to 2 hours"),
    Claim("", "Kept the storm week to forty hours"),
    Claim("", "Mark thanked me in front of the others", seen_by="the team"),
    Claim("", "Solved the sensor puzzle by drawing it"),
    Claim("", "Repaired a quarrel between two shifts", impact="they hand over again"),
    Claim("", "A query that found four wrong part numbers", skill="SQL", number="4"),
)
"""Told in reviews, each once, while its goal is worked on."""

BLOCKED = (
    ("Storm on both study evenings", Blocker.OUTSIDE),
    ("Three meetings on the only quiet morning", Blocker.TIME),
    ("Purchasing waits for a signature again", Blocker.PEOPLE),
    ("Too tired after the night on call", Blocker.ENERGY),
    ("I don't know who decides about the sensor", Blocker.CLARITY),
    ("The statistics are over my head without a teacher", Blocker.SKILL),
    ("On-call twice in one week", Blocker.TIME),
    ("The boat did not sail, so no inspection", Blocker.OUTSIDE),
    ("Harald wants a report that nobody reads", Blocker.PEOPLE),
    ("The budget form asks for things I can't read", Blocker.SKILL),
    ("Slept badly, read the same page four times", Blocker.ENERGY),
    ("The goal of the working group changed again", Blocker.CLARITY),
    ("Deadline of the region ate the study evening", Blocker.TIME),
    ("The vendor does not answer", Blocker.PEOPLE),
    ("No quiet hour between two alarms", Blocker.TIME),
    ("The test bench is lent out", Blocker.OUTSIDE),
    ("I wait for the data owner and nobody knows them", Blocker.PEOPLE),
    ("Said yes too fast and paid with the weekend", Blocker.ENERGY),
    ("The export needs a language that I don't speak yet", Blocker.SKILL),
    ("Two supervisors, two opinions on the thesis", Blocker.CLARITY),
    ("Travel took both evenings", Blocker.TIME),
    ("Fog for nine days, no flights and no boats", Blocker.OUTSIDE),
    ("A cold, nothing but a cold", Blocker.ENERGY),
    ("Meetings until five on every day", Blocker.TIME),
    ("The meeting had no owner and no end", Blocker.CLARITY),
    ("My Danish ends where the joke begins", Blocker.SKILL),
    ("The quiet room was taken", Blocker.OUTSIDE),
    ("The new tool came without a word of training", Blocker.SKILL),
    ("Region and site want opposite things from me", Blocker.CLARITY),
    ("Four evenings of the crane schedule", Blocker.TIME),
)

WORKED = (
    "The quiet room on Tuesday evening",
    "Reading before breakfast, not after dinner",
    "One question to Tomasz before I begin, not after I am stuck",
    "Mail closed until ten",
    "Drawing the fault before talking about it",
    "Walking to the site after the meeting",
    "The study block on Sunday morning",
    "Saying in the first minute what I don't know",
    "Three small steps written on the evening before",
    "Half an hour with Lena before the round",
    "Ending the day with the next day's first line",
    "Asking Sanne to stop me after ten minutes",
    "One hour of raw signal before any meeting",
    "The list of things that I don't do this week",
    "Two dry runs, the second before strangers",
    "Study evening with the telephone in the car",
    "Drawing again: the timeline on the wall",
    "A walk with Ingrid and not a slot in her calendar",
    "Breakfast reading, thirty pages in a week",
    "Writing the report on site while I still smell it",
    "Mail twice a day",
    "Deciding on Thursday what Friday is for",
    "Quiet room booked for a whole month",
    "Handing over on Friday at three, whatever is left",
)

TO_CHANGE = (
    "Book fewer meetings on Wednesday",
    "Ask who decides before I begin",
    "Leave the telephone in the hall",
    "No study after a night on call",
    "Send the question on Monday, not on Thursday",
    "Plan for two when I am tired",
    "Say no on the same day",
    "Put the meetings into two afternoons",
    "Go home before the second coffee",
    "Ask the vendor in writing and set a day",
    "Stop reading mail in bed",
    "Look at the budget for ten minutes each day",
    "Block the morning after a night on call",
    "Let the juniors speak first in meetings",
    "Stop answering for others",
    "Book the exam before I feel ready",
    "Ask for the decision and not for the meeting",
    "Take the break that I tell others to take",
    "Write less, draw more",
    "Two alarms at most on one screen",
)

PATTERNS = (
    "I slept, and there was one hour without a screen",
    "The morning belonged to the signal and not to the mail",
    "I was on site and came home tired in the right way",
    "Somebody learned something and I was in the room",
    "No meeting before ten",
    "I had asked early",
    "Two of us looked at one problem",
    "There was a plan from the evening before",
)

LESSONS = (
    "A talk needs a stranger in the room before it is finished",
    "The second exam is easier to book than the first one to think about",
    "A reserve changes how one speaks in a meeting",
    "Whoever shares the office hears of trouble a week earlier",
    "An alarm that nobody acts on is a decoration",
    "Budgets are stories with numbers; I can read stories",
)

PROMISES = (
    Promise("Book the quiet room for Tuesday", "degree", "at the front desk", 3),
    Promise("Call Joost about his maintenance contract", "", "on the train home", 4),
    Promise("Read one case file before the round", "expert", "kitchen table", 5),
    Promise("Ask Ingrid for half an hour on the budget", "lead", "after the Monday round", 3),
    Promise("Send Sanne the agenda with two questions", "lead", "at the desk"),
    Promise("Walk to the site instead of calling", "", "tower four"),
    Promise("Set up next month's transfer", "fund", "on the sofa", 7),
    Promise("Write the next page of the paper", "degree", "quiet room"),
    Promise("Thirty minutes of Danish with the boat crew", "", "on the quay"),
    Promise("Ask the vendor for the alarm list in writing", "", "at the desk", 2),
    Promise("Draw the timeline of the last stop", "expert", "at the whiteboard"),
    Promise("Tell Harald which report ends", "", "his office", 4),
    Promise("Leave at half past five on Thursday", "parttime", "calendar block", 6),
    Promise("Look at one budget line a day", "lead", "before the mail", 7),
    Promise("Take Lena along to the gearbox", "mentoring", "tower nine", 5),
    Promise("Offer the bearing story to the meetup", "speaker", "by mail", 3),
)

DELEGATED = ("Tomasz has it now", "Lena wants to do it", "Sanne knows the people for it")
DROPPED = ("It solved itself", "Not mine, on a second look")
KEPT = ("", "", "Took ten minutes in the end", "Harder to begin than to do")
