"""Sentences as people speak them: with hopes, frames, headings and second sentences."""

import pytest

from planner.smart.critique import critique


@pytest.mark.parametrize(
    ("letters", "sentence"),
    [
        (
            "",
            "I'm hoping this internship will give me a chance to grow both personally and "
            "professionally",
        ),
        ("T", "During this internship I hope to grow as a developer"),
        ("ST", "During this internship I hope to become comfortable with Docker"),
        ("", "I am eager to contribute to meaningful work and learn from experienced colleagues"),
        (
            "R",
            "I want to strengthen my coding skills because they are needed in every job I apply to",
        ),
        ("", "One of my goals is to get better at asking for help"),
        ("S", "One of my goals is to understand how the billing team closes a month"),
        ("SM", "My main goal is to ship one feature from design to production on my own"),
        ("SMT", "My main goal is to ship one feature on my own before the internship ends"),
        ("", "I also want to build good habits"),
        (
            "SMA",
            "I will reduce errors in my reports to under 1% by having a colleague check each draft",
        ),
        (
            "SMTA",
            "I will finish two online courses on statistics by the end of May by setting "
            "aside four hours each weekend",
        ),
        ("SMT", "My objective for the next quarter is to onboard eight volunteers"),
        ("SM", "The objective is to onboard eight volunteers"),
        ("SMT", "Objective: onboard eight volunteers by 1 June"),
        ("SMT", "We want to onboard eight volunteers before the festival"),
        ("", "We want to be known for great service"),
        ("", "We aim to be the best bakery in town"),
        ("SMT", "We aim to serve 500 meals by the end of the winter"),
        ("", "We will continue to improve our services"),
        ("SMT", "We will reduce our paper use by half over the next two years"),
        ("SM", "We will reduce our paper use by half"),
        (
            "SMTR",
            "In order to qualify for the grant, the museum will raise 20,000 euros by the end "
            "of April",
        ),
        ("SMTR", "So that I can graduate early, I will take 18 credits next semester"),
        ("SMT", "Take 18 credits next semester"),
        ("SMT", "Next year, I will run a 10K in under 55 minutes"),
        ("T", "Next year, I will be more careful with money"),
        ("T", "Next year I will travel more"),
        ("SMT", "Next year I will travel to two new countries"),
        ("SM", "Someday I want to write a book"),
        ("SM", "Someday I want to write two books"),
        ("SMT", "I'd like to have saved $20,000 by the time I'm 35"),
        ("SMT", "To have my own studio by 2030"),
        ("SM", "To publish a children's book"),
        ("SM", "I want to get a nursing degree"),
        ("SMT", "I want to get a nursing degree by 2029"),
        ("SMT", "Finish my nursing degree in the next two years with a GPA of at least 3.6"),
        (
            "SMT",
            "Reduce the backlog of claims from 400 to 100 within eight weeks, with weekly "
            "reports to the board",
        ),
        (
            "SMTA",
            "Reduce the backlog of claims from 400 to 100 within eight weeks. I will review "
            "twenty claims each morning and ask Omar to check the large ones.",
        ),
        ("SMTA", "Run my first 5K in June, training three mornings a week with the park group"),
        ("SM", "Train three mornings a week"),
        ("", "Train harder"),
        ("", "Be able to work independently"),
        ("SMT", "Be able to read a balance sheet by my next review"),
        ("SM", "Being able to cook five vegetarian meals"),
        ("", "Becoming more patient"),
        ("S", "Learning to use a CNC lathe"),
        ("", "Improving teamwork"),
        ("SM", "Increasing attendance by 10%"),
        ("SMT", "Increasing attendance at the Saturday workshop by 10% by March"),
        ("SM", "Completion of the fire safety course"),
        ("SMT", "Completion of the fire safety course by the end of the month"),
        ("SMT", "100% of new staff complete the fire safety course by the end of their first week"),
        ("SM", "100% attendance at the safety briefings"),
        ("", "Better work-life balance"),
        ("", "Less time on social media"),
        ("SM", "Less than one hour a day on social media"),
        ("", "Healthy eating"),
        ("", "Improved communication with parents"),
        ("", "To achieve excellence in teaching"),
        ("", "Maximize shareholder value"),
        ("", "Increase revenue and reduce costs"),
        ("SMT", "Increase revenue by 8% and reduce costs by 5% in FY28"),
        ("", "Become the market leader"),
        ("SMT", "Become the market leader in Portugal by 2030 with a 30% share"),
        ("", "Expand internationally"),
        ("SMT", "Open our first store in Lisbon by the autumn of 2027"),
        ("", "Launch new products"),
        ("SMT", "Launch three new products in the second half of the year"),
        ("", "Become more customer-focused"),
        ("", "Respond to emails quickly"),
        ("SMT", "Reach 10,000 downloads in the first month after launch"),
        ("SM", "Reach 10,000 downloads"),
        ("", "Reach more people"),
    ],
)
def test_spoken_goals_state_the_letters_that_their_words_hold(letters: str, sentence: str) -> None:
    stated = {each.letter for each in critique(sentence).letters if each.is_stated}
    assert stated == set(letters)
