"""Templates about people: mentors, mentees, mentoring programmes and networking."""

from planner.goal import Category, Kind
from planner.profile import Stage
from planner.smart.templates.template import Template, Theme, with_blanks

PEOPLE: tuple[Template, ...] = (
    with_blanks(
        "mentor-one", Theme.MENTOR, Stage.MID, Category.LEADERSHIP,
        "Within {time=six months}, I will mentor {count=2} junior colleagues by meeting each for "
        "an hour every two weeks, so that they can lead a small project of their own.",
        measure="{count} junior colleagues",
        milestone="each has named a project",
        first_step="ask one of them for a first hour",
        resources="a quiet room, a page of notes on each talk",
        obstacle="I talk more than they do",
        then="ask what they have tried, and count to ten",
    ),
    with_blanks(
        "mentor-handover", Theme.MENTOR, Stage.SENIOR, Category.LEADERSHIP,
        "Within {time=one year}, I will coach {person=Aylin} to run {work=the yearly shutdown} in "
        "{count=3} steps by letting her plan, then lead, then decide, so that it does not need me.",
        measure="{count} steps",
        milestone="she has led one of its meetings",
        first_step="write down what only I know about it",
        resources="last year's plan, an hour a week",
        obstacle="I step in when it goes wrong",
        then="write it down and raise it the next day",
    ),
    with_blanks(
        "mentor-listening", Theme.MENTOR, None, Category.SKILL,
        "Within {time=four months}, I will learn to listen before I advise and hold {count=10} "
        "mentoring talks by asking for one sentence of feedback after each, so that my mentees "
        "think for themselves.",
        kind=Kind.SKILL_BASED,
        measure="{count} mentoring talks",
        milestone="five talks with feedback",
        first_step="tell one mentee what I want to learn",
        resources="my mentees, a book on coaching questions",
        obstacle="a mentee wants an answer at once",
        then="give two, and ask which fits",
    ),
    with_blanks(
        "mentee-find", Theme.MENTEE, Stage.ENTRY, Category.NETWORKING,
        "Within {time=three months}, I will find a mentor in {field=process safety} by writing to "
        "{count=5} people whose work I know, so that I can ask what no course teaches.",
        measure="{count} people written to",
        milestone="two first talks held",
        first_step="write to one of them this week",
        resources="my manager for an introduction, the trade association",
        obstacle="I fear to waste their time",
        then="ask for twenty minutes and one question",
    ),
    with_blanks(
        "mentee-plan", Theme.MENTEE, Stage.MID, Category.SKILL,
        "Within {time=six months}, I will develop my skill in {skill=running a meeting} to the "
        "point where I chair {count=6} team meetings by trying one piece of my mentor's advice in "
        "each, so that I can stand in for my manager.",
        kind=Kind.SKILL_BASED,
        measure="{count} team meetings",
        milestone="two meetings chaired",
        first_step="ask to chair the next meeting",
        resources="my mentor once a month, the team's patience",
        obstacle="two people do all of the talking",
        then="go round the table once before any debate",
    ),
    with_blanks(
        "mentee-choice", Theme.MENTEE, Stage.MID, Category.NETWORKING,
        "Within {time=four months}, I will hold {count=6} conversations with people in "
        "{roles=expert and management roles} by asking my mentor for two introductions a month, "
        "so that I can choose a path that is mine.",
        measure="{count} conversations",
        milestone="three conversations written up",
        first_step="write the four questions that I would ask everybody",
        resources="my mentor, alumni of my school",
        obstacle="every talk persuades me anew",
        then="write what I envied and what I did not, on the same day",
    ),
    with_blanks(
        "programme-start", Theme.PROGRAMME, Stage.SENIOR, Category.LEADERSHIP,
        "Within {time=eight months}, I will start a mentoring programme with {count=10} pairs in "
        "{place=our two plants} by running a pilot with three pairs first, so that knowledge does "
        "not retire with people.",
        measure="{count} pairs",
        milestone="three pilot pairs have met twice",
        first_step="ask three likely mentors",
        resources="a sponsor in management, an hour a month of each mentor",
        obstacle="mentors are short of time",
        then="ask their managers for the hour, before asking them",
    ),
    with_blanks(
        "programme-quality", Theme.PROGRAMME, Stage.MID, Category.LEADERSHIP,
        "Within {time=six months}, I will raise the share of mentoring pairs that meet every "
        "month from {before=50}% to {after=80}% by calling each pair once a quarter, so that the "
        "programme is more than a list.",
        measure="pairs that meet from {before}% to {after}%",
        milestone="65% met in a month",
        first_step="ask every pair when it met last",
        resources="the list of pairs, an hour a week",
        obstacle="a pair has nothing to talk about",
        then="send them one question for the month",
    ),
    with_blanks(
        "programme-skills", Theme.PROGRAMME, None, Category.EDUCATION,
        "Within {time=five months}, I will complete a course for mentors together with {count=8} "
        "mentors by holding one lesson a month, so that new pairs begin with the same questions.",
        kind=Kind.SKILL_BASED,
        measure="{count} mentors",
        milestone="two lessons held",
        first_step="choose the course",
        resources="the course material, a room, tea",
        obstacle="people miss a lesson",
        then="repeat each lesson once, at another hour",
    ),
    with_blanks(
        "contacts", Theme.NETWORKING, Stage.ENTRY, Category.NETWORKING,
        "Within {time=four months}, I will meet {count=8} new contacts in {field=packaging} by "
        "going to one evening of {group=the engineers' association} a month, so that I know whom "
        "to ask.",
        measure="{count} new contacts",
        milestone="four contacts, each written to once",
        first_step="sign up for the next evening",
        resources="the association, a colleague to go with",
        obstacle="I stand in a corner with my phone",
        then="ask the person who organises it to introduce me to one other",
    ),
    with_blanks(
        "old-colleagues", Theme.NETWORKING, Stage.MID, Category.NETWORKING,
        "Within {time=six months}, I will renew my relationships with {count=12} former "
        "colleagues by writing to one every two weeks, because I like them and lost touch.",
        measure="{count} former colleagues",
        milestone="six letters written",
        first_step="write to the one whom I miss most",
        resources="old address books, half an hour on Sundays",
        obstacle="I have nothing to say after years",
        then="tell them what reminded me of them",
    ),
    with_blanks(
        "community", Theme.NETWORKING, Stage.SENIOR, Category.NETWORKING,
        "Within {time=one year}, I will build a community of {count=25} people who work on "
        "{subject=quiet machines} by hosting an open evening every two months, so that newcomers "
        "find each other sooner than I did.",
        measure="{count} people",
        milestone="the second evening, with twelve people",
        first_step="ask three people for a date",
        resources="a room at work, three people who help",
        obstacle="nobody wants to speak",
        then="begin with three stories of five minutes",
    ),
)  # fmt: skip
