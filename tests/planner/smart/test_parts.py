"""A goal's sentence is put together from its parts, and taken apart into the same ones."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.calendar import FiscalYear
from planner.smart.calendar import Calendar
from planner.smart.parts.goal_parts import GoalParts, compose, normal_form, split

CALENDAR = Calendar(date(2026, 11, 21))
DUE = date(2027, 6, 30)

ACTIONS = ("reduce", "pass", "sign up for", "carefully rewrite", "be able to hold", "set up")
OBJECTS = ("complaints", "two talks", "the night shift's log", "Excel", "昇進", "")
MEASURES = (
    "from 12 to 6 a month",
    "by 15%",
    "three times a week",
    "18 chapters",
    "at least $40",
    "",
)
MEANS = ("attending two courses", "through a weekly talk with Ana", "using the old log", "")
WHYS = (
    "I can lead the shift",
    "it pays",
    "to become a nurse",
    "more sleep",
    "so that all cope",
    "",
)
DUES = (DUE, date(2031, 1, 1), "my November talk", "before the shutdown", None)

parts_in_normal_form = st.builds(
    GoalParts,
    *(st.sampled_from(words) for words in (ACTIONS, OBJECTS, MEASURES, MEANS, WHYS)),
    st.sampled_from(DUES),
).filter(lambda parts: bool(parts.object) or not parts.action.endswith(" for"))
any_parts = st.builds(GoalParts, *[st.text()] * 5, st.text() | st.none() | st.dates())


@given(parts_in_normal_form)
def test_a_composed_sentence_splits_into_the_parts_it_was_made_of(parts: GoalParts) -> None:
    assert normal_form(parts, CALENDAR) == parts
    assert split(compose(parts, CALENDAR), CALENDAR) == parts


@given(any_parts)
def test_the_normal_form_of_a_normal_form_is_itself(parts: GoalParts) -> None:
    once = normal_form(parts, CALENDAR)
    assert normal_form(once, CALENDAR) == once


@given(any_parts)
def test_any_parts_make_one_sentence(parts: GoalParts) -> None:
    sentence = compose(parts, CALENDAR)
    assert "I will " in sentence
    assert sentence.endswith(".")


@given(st.text() | st.text(alphabet="by to,so. I will 12%–", max_size=80))
def test_any_text_has_parts_that_make_a_sentence(text: str) -> None:
    assert compose(split(text, CALENDAR), CALENDAR).endswith(".")


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        (GoalParts(), "I will …."),
        (GoalParts("Write", "a handbook."), "I will write a handbook."),
        (
            GoalParts("reduce", "complaints", "from 12 to 6 a month", "attend two courses"),
            "I will reduce complaints from 12 to 6 a month by attending two courses.",
        ),
        (
            GoalParts("plan", "the stock", "", "by using the old log"),
            "I will plan the stock using the old log.",
        ),
        (
            GoalParts("pass", "the exam", "measured by 18 chapters", "a weekly course"),
            "I will pass the exam through a weekly course, measured by 18 chapters.",
        ),
        (
            GoalParts("lead", "a shift", why="Because it pays", due="by end of Q2"),
            "By 30 June 2027, I will lead a shift, because it pays.",
        ),
        (
            GoalParts("lead", "a shift", why="so that I can sign", due=DUE),
            "By 30 June 2027, I will lead a shift, so that I can sign.",
        ),
        (GoalParts("rest", due="Before my review"), "Before my review, I will rest."),
        (
            GoalParts("rest", due="my review", why="To sleep"),
            "By my review, I will rest, to sleep.",
        ),
    ],
)
def test_a_sentence_reads_as_a_person_would_write_it(parts: GoalParts, sentence: str) -> None:
    assert compose(parts, CALENDAR) == sentence


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "Cut scrap from 5% to 3% by checking each mould, by end of March.",
            GoalParts(
                "cut", "scrap", "from 5% to 3%", "checking each mould", "", date(2027, 3, 31)
            ),
        ),
        (
            "Within six months, I want to be able to hold a talk",
            GoalParts("be able to hold", "a talk", due=date(2027, 5, 21)),
        ),
        (
            "To become a lead, I will coach two juniors through weekly talks",
            GoalParts("coach", "two juniors", "", "through weekly talks", "to become a lead"),
        ),
        ("run 3 times a week until June", GoalParts("run", "", "3 times a week", due=DUE)),
        ("Get better at using Excel", GoalParts("get better at using", "Excel")),
        (
            "publish two papers in the spring",
            GoalParts("publish", "two papers", due="in the spring"),
        ),
        (
            "Earn the crane permit before my November review to work outdoors",
            GoalParts(
                "earn", "the crane permit", why="to work outdoors", due="before my November review"
            ),
        ),
        (
            "My goal is to hold four talks within two years of joining the guild",
            GoalParts("hold", "four talks", due="within two years of joining the guild"),
        ),
        ("I should weld ten frames by end of Q2", GoalParts("weld", "ten frames", due=DUE)),
        ("apply to two firms", GoalParts("apply to", "two firms")),
        ("", GoalParts()),
    ],
)
def test_a_pasted_sentence_is_told_apart(sentence: str, parts: GoalParts) -> None:
    assert split(sentence, CALENDAR) == parts


YEAR_END, MAY, MARCH = date(2026, 12, 31), date(2027, 5, 31), date(2027, 3, 31)

HEADS = [
    ("I'm looking to move into welding by May", ("move into", "welding", "", "", "", MAY)),
    ("I’d really like to play the cello", ("play", "the cello", "", "", "", None)),
    ("I have decided to learn Rust", ("learn", "Rust", "", "", "", None)),
    ("I am committed to finishing the audit", ("finish", "the audit", "", "", "", None)),
    ("I'm committed to running twice a week", ("run", "", "twice a week", "", "", None)),
    ("I plan on taking the tax exam in May", ("take", "the tax exam", "", "", "", MAY)),
    ("We are working on cutting scrap by 10%", ("cut", "scrap", "by 10%", "", "", None)),
    ("My goal for this year is to read 20 books", ("read", "20 books", "", "", "", YEAR_END)),
    ("My aim this year is to read 20 books", ("read", "20 books", "", "", "", YEAR_END)),
    ("One of our goals is to open a shop", ("open", "a shop", "", "", "", None)),
    ("My priority for the quarter is closing a deal", ("close", "a deal", "", "", "", YEAR_END)),
    ("This year's goal is to get a licence", ("get", "a licence", "", "", "", YEAR_END)),
    ("My goal for my team is to rest", ("rest", "", "", "", "for my team", None)),
    ("What I want is to hold a talk", ("hold", "a talk", "", "", "", None)),
    ("Goal: publish a guide by May", ("publish", "a guide", "", "", "", MAY)),
    ("Goal for 2027: pass the exam", ("pass", "the exam", "", "", "", date(2027, 12, 31))),
    ("By end of March: finish the guide", ("finish", "the guide", "", "", "", MARCH)),
    ("- Finish the guide by May", ("finish", "the guide", "", "", "", MAY)),
    ("2. Finish the guide by May", ("finish", "the guide", "", "", "", MAY)),
    (
        "By May I want to lead a shift, because it pays",
        ("lead", "a shift", "", "", "it pays", MAY),
    ),
    (
        "In order to lead, I will take a course by May",
        ("take", "a course", "", "", "in order to lead", MAY),
    ),
    (
        "Because two clerks left, I will hire two by May",
        ("hire", "two", "", "", "because two clerks left", MAY),
    ),
    (
        "By using a list, I will cut errors by 20% by May",
        ("cut", "errors", "by 20%", "using a list", "", MAY),
    ),
    (
        "With the help of Ana, I will write a grant",
        ("write", "a grant", "", "with the help of Ana", "", None),
    ),
    (
        "As a team lead, I want to hold weekly talks",
        ("hold", "weekly talks as a team lead", "", "", "", None),
    ),
    (
        "I will learn to swim, which will help me feel safe",
        ("learn to", "swim", "", "", "it will help me feel safe", None),
    ),
    (
        "I will cut stops from 9 to 6, measured by the log, by checking belts",
        ("cut", "stops", "from 9 to 6", "checking belts", "", None),
    ),
    ("Apply what we will learn", ("apply what", "we will learn", "", "", "", None)),
    ("I want to meet at least ten mentors", ("meet", "", "at least ten mentors", "", "", None)),
    ("Win no more than two contracts", ("win", "", "no more than two contracts", "", "", None)),
]
TEXTS = [
    (
        "I want to improve my pitch. I will give three talks by May.",
        ("improve", "my pitch", "", "giving three talks", "", MAY),
    ),
    (
        "Become a better host. Ask two questions in each talk by May.",
        ("become", "a better host", "", "asking two questions in each talk", "", MAY),
    ),
    ("Learn Rust. Deadline: 31 March 2027.", ("learn", "Rust", "", "", "", MARCH)),
    (
        "Publish two papers. This will help me teach.",
        ("publish", "two papers", "", "", "this will help me teach", None),
    ),
    (
        "I feel stuck. My goal is to apply to ten firms by May.",
        ("apply to", "ten firms", "", "", "", MAY),
    ),
    (
        "Dr. Lund will help me. I will publish the paper by May.",
        ("publish", "the paper", "", "", "", MAY),
    ),
    (
        "Write two articles. I will do this by interviewing one clerk a month.",
        ("write", "two articles", "", "interviewing one clerk a month", "", None),
    ),
    (
        "To achieve this, I will ask Ana. I want to lead the shift by May.",
        ("lead", "the shift", "", "asking Ana", "", MAY),
    ),
    (
        "Write a guide. Success will be measured by 500 readers.",
        ("write", "a guide", "500 readers", "", "", None),
    ),
    (
        "I want to hold talks, e.g. at the guild. It would open doors.",
        ("hold", "talks, e.g. at the guild", "", "", "it would open doors", None),
    ),
    ("Finish version 2.0 by May.", ("finish", "version 2.0", "", "", "", MAY)),
    (
        "Specific: pass the crane exam. Measurable: 18 chapters. Achievable: I will study with Ana."
        " Relevant: I want to work outdoors. Time-bound: by 31 March 2027.",
        (
            "pass",
            "the crane exam",
            "18 chapters",
            "studying with Ana",
            "I want to work outdoors",
            MARCH,
        ),
    ),
    (
        "Specific: publish the guide\nMeasurable: 40 pages\nAchievable: by writing daily\n"
        "Relevant: it saves time\nTime-bound: end of March",
        ("publish", "the guide", "40 pages", "writing daily", "it saves time", MARCH),
    ),
]


@pytest.mark.parametrize(("text", "parts"), [*HEADS, *TEXTS])
def test_what_stands_before_and_behind_a_goal_adds_to_its_parts(
    text: str, parts: tuple[str, str, str, str, str, date | None]
) -> None:
    assert split(text, CALENDAR) == GoalParts(*parts)


@pytest.mark.parametrize("text", [text for text, _ in TEXTS])
def test_the_parts_of_a_text_make_one_sentence_of_the_same_parts(text: str) -> None:
    parts = split(text, CALENDAR)
    assert split(compose(parts, CALENDAR), CALENDAR) == parts


def test_the_due_date_follows_the_fiscal_year() -> None:
    april = Calendar(date(2026, 11, 21), FiscalYear(4))
    assert split("Ship the release by end of Q3", april).due == date(2026, 12, 31)


@pytest.mark.parametrize(
    "piece",
    ["by ", "1,", "through ", "so that ", "a ", "ly ", ", to ", "9", "A. ", "I want. ", " ", "\n "],
)
def test_a_very_long_text_is_told_apart_in_a_moment(piece: str) -> None:
    parts = split(piece * (100_000 // len(piece)), CALENDAR)
    assert isinstance(parts, GoalParts)
