"""Sentences of people who make, join, obtain, learn, serve and leave something."""

import pytest

from planner.smart.critique import critique


@pytest.mark.parametrize(
    ("letters", "sentence"),
    [
        # What is made or joined is one of its kind, unless it is only praised.
        ("SM", "Start a podcast"),
        ("SM", "Write a cookbook chapter"),
        ("", "Build a strong website"),
        ("SM", "Open a physiotherapy practice"),
        ("SM", "Join a choir"),
        ("M", "Get a job"),
        ("", "Land a role that I enjoy"),
        ("SM", "Internship at a children's hospital"),
        ("SM", "Certificate in welding"),
        ("SM", "First exhibition catalogue"),
        ("SM", "The roof plan must be drawn"),
        ("", "I will be seen"),
        # Work is finished once it is told from other work.
        ("SM", "Finish the training on the new infusion pumps"),
        ("SM", "Pay off my student loan"),
        ("", "Pay off debt"),
        ("SM", "Revise the second chapter of my thesis"),
        ("SM", "Draft the safety manual and hand out copies to all foremen"),
        # A direction is no amount.
        ("", "Read more poetry"),
        ("", "Get more Etsy followers"),
        ("", "Spend more time sketching"),
        ("", "Learn more vocabulary"),
        ("S", "Learn more about fermentation"),
        ("S", "Update this handbook more often"),
        # Without an object an amount says how long and how often, and not what.
        ("M", "Study every evening"),
        ("M", "Work at least two hours every morning"),
        ("SM", "Work out twice a week"),
        ("SM", "Sketch one bridge a day"),
        # What is learned needs a subject.
        ("", "Learn to set priorities"),
        ("S", "Learn to weld"),
        ("S", "Find out why the pumps leak"),
        ("S", "Improve my crane operation skills"),
        ("S", "Improve my knowledge of women's rights"),
        ("S", "Master advanced glazing methods for stoneware"),
        ("S", "Keep learning about soil chemistry"),
        ("", "Start drawing again"),
        # A post is one, a better self is none.
        ("SM", "Be a plant manager at one of the large breweries"),
        ("S", "Become a skilled furniture maker"),
        ("", "Be a better HR partner"),
        ("SM", "Be accepted into the Delft master's course"),
        ("S", "I see myself leading a team of surveyors at the harbour"),
        # Ends without a number in digits.
        ("SM", "No late invoices"),
        ("SM", "Reach my target weight"),
        ("SM", "Meet the monthly sales targets"),
        ("SM", "Have a GPA of 3.4 or higher"),
        ("SM", "Improve my Danish from A2 to B1"),
        ("SM", "Get to L5"),
        ("SM", "Travel to Malta"),
        ("SM", "Put $2000 into the bicycle account"),
        ("SMA", "Improve my knowledge of Excel by attending a workshop"),
    ],
)
def test_what_is_made_joined_learned_or_reached_has_its_letters(
    letters: str, sentence: str
) -> None:
    stated = {each.letter for each in critique(sentence).letters if each.is_stated}
    assert stated == set(letters)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ship the catalogue by month 6",
        "Write two papers this year",
        "Run a June 10k",
        "Speak at the 2027 spring conference",
        "Give a talk at the 2027 PyCon",
        "Practise for the entire semester",
        "Visit my grandmother by the last day of May",
        "Go 30 days in a row without sugar",
        "Do one thing that scares me in the new year",
        "Repaint the hall for Christmas",
        "Hand in the form by 8/01/27",
        "Hold my voice steady during my thesis defence",
        "2027 is the year I finish school",
    ],
)
def test_periods_and_events_bound_a_goal(sentence: str) -> None:
    assert _is_stated("T", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Answer each request within two working days",
        "Deal with 95% of complaints within 24 hours",
        "Clear invoices within five business days",
        "Close the till by the end of each day",
        "Send a weekly note to the board by Friday",
        "Plan my work in two-week sprints",
        "Cut the delays within the project team",
        "Tidy my bench before I leave",
        "Call my clients at 4 - 5 o'clock",
    ],
)
def test_how_fast_each_case_is_served_and_what_comes_again_bound_nothing(sentence: str) -> None:
    assert not _is_stated("T", sentence)


@pytest.mark.parametrize(
    ("is_stated", "sentence"),
    [
        (True, "Save 900 dollars for a bicycle"),
        (False, "Save 20 dollars for three months"),
        (True, "Rewrite the roster so nurses can swap shifts"),
        (False, "Rewrite the roster so it is easy to read"),
        (True, "Send the draft to two colleagues for review"),
        (True, "To see my knee heal, I'm going to swim twice a week"),
        (True, "Learn Polish to be better with patients"),
        (False, "Quit my job to teach sailing"),
        (False, "Launch a tool that lets readers mark their place"),
        (False, "Read the guide from start to end"),
        (False, "Offer two courses to be held in May"),
        (False, "Write as much as I can"),
        (False, "Play well enough to join the band"),
    ],
)
def test_a_purpose_goes_beyond_the_goal_itself(*, is_stated: bool, sentence: str) -> None:
    assert _is_stated("R", sentence) is is_stated


@pytest.mark.parametrize(
    ("is_stated", "sentence"),
    [
        (True, "Keep the crew safe by weekly walks through the yard"),
        (True, "To pass with 80%, I will review my notes every night"),
        (True, "Redraw the plan using a laser scanner"),
        (False, "Learn to draw using charcoal"),
        (False, "Be able to write a letter using the past tense"),
        (False, "Draw the route without using a map"),
        (False, "Do a run through the whole play"),
        (False, "I want to do this full time"),
    ],
)
def test_a_means_is_a_way_to_the_goal_and_no_part_of_it(*, is_stated: bool, sentence: str) -> None:
    assert _is_stated("A", sentence) is is_stated


def test_what_is_done_to_the_subject_is_found_from_its_first_word() -> None:
    found = critique("My manual will be printed by 31 July").measures
    assert [each.words for each in found] == ["My manual will be printed"]


def _is_stated(letter: str, sentence: str) -> bool:
    return next(each.is_stated for each in critique(sentence).letters if each.letter == letter)
