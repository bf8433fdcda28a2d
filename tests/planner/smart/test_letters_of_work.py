"""Sentences of nurses, teachers, sellers, recruiters, accountants and programmers."""

import pytest

from planner.smart.critique import critique


@pytest.mark.parametrize(
    ("letters", "sentence"),
    [
        ("", "Be a better nurse"),
        ("", "Get better at delegating"),
        ("", "I want to be more organized"),
        ("", "Improve my communication skills"),
        ("S", "Improve my Excel skills"),
        ("SMT", "Improve our Net Promoter Score from 32 to 45 by the end of Q3"),
        ("SMT", "Reduce patient falls on the ward by 25% within six months"),
        (
            "SMTA",
            "Reduce medication errors by 15% by December through double checks at every handover",
        ),
        ("SM", "Pass the NCLEX-RN"),
        ("SMT", "Pass the NCLEX-RN on my first attempt by August"),
        (
            "SMTA",
            "I will raise hand hygiene compliance from 78% to 95% over the next quarter by "
            "auditing ten shifts a week",
        ),
        ("", "Provide better care to patients"),
        ("", "Spend more time with patients"),
        ("SMT", "Complete my wound care certification before my annual review"),
        ("SM", "Shadow two charge nurses"),
        ("SMT", "Shadow a charge nurse for four shifts this month"),
        ("SMR", "Finish the ICU preceptor course so that I can orient new hires"),
        (
            "SMTR",
            "Earn a master's degree in nursing education within three years in order to teach "
            "at a college",
        ),
        ("", "Be a good teacher"),
        ("", "Help my students succeed"),
        ("", "Increase student engagement"),
        ("SMT", "Have 85% of my students read at grade level by May"),
        ("SMT", "By the end of the unit, students will solve two-step equations with 80% accuracy"),
        ("SM", "Call three parents every week"),
        ("SM", "Observe one colleague's lesson each month"),
        ("SMT", "Observe one colleague's lesson each month until June"),
        ("SMT", "Redesign the ninth grade biology syllabus before the start of the school year"),
        (
            "SMTA",
            "Raise the average quiz score from 68 to 80 this semester by holding a weekly "
            "study session",
        ),
        ("", "Become a better public speaker"),
        (
            "SMTA",
            "Become a better public speaker by attending Toastmasters twice a month for a year",
        ),
        ("SM", "Increase sales by 12%"),
        ("", "Increase sales"),
        ("", "Sell more"),
        ("", "Close more deals"),
        ("SMT", "Close 15 new accounts in the northeast region by March 31"),
        ("SM", "Make 40 cold calls a day"),
        ("SMT", "Book 10 product demos with mid-size clients this quarter"),
        (
            "SMTA",
            "Grow monthly recurring revenue from $40k to $55k by year end by launching a "
            "referral programme",
        ),
        ("SMT", "Generate $250,000 in new business in FY27"),
        ("", "Be the top salesperson"),
        ("", "Build better relationships with clients"),
        ("SMT", "Lower customer churn to under 4% by the second quarter"),
        ("", "Improve employee morale"),
        ("SMT", "Fill all five open engineering roles within 60 days"),
        ("SMT", "Cut time to hire from 45 to 30 days by Q4"),
        ("SMT", "Roll out a new onboarding handbook by the end of October"),
        ("SMTR", "Run three stay interviews per month until December so that fewer people leave"),
        ("", "Support the team better"),
        ("SMT", "Raise the response rate of the engagement survey to 90% this year"),
        ("SM", "Conduct exit interviews with 100% of leavers"),
        ("", "Manage my money better"),
        ("", "Save money"),
        ("SM", "Save $5,000"),
        ("SMT", "Save $5,000 by December"),
        (
            "SMTRA",
            "Save $400 a month for 12 months by cooking at home so I can pay for a down payment",
        ),
        ("SMT", "Pay off my credit card of $3,200 by next summer"),
        ("SMR", "Save 10% of my salary for retirement"),
        ("", "Be rich"),
        ("SM", "Close the monthly books within five business days starting this quarter"),
        ("SM", "Become a certified public accountant"),
        ("SMT", "Become a certified public accountant by 2028"),
        ("M", "Get promoted to a better job"),
        ("", "Grow as a developer"),
        ("", "Write better code"),
        ("", "Write cleaner code"),
        ("S", "Learn Rust"),
        ("S", "Learn how to write unit tests"),
        ("SMT", "Build and deploy a REST API in Rust by the end of November"),
        ("SM", "Contribute two patches to the Linux kernel"),
        ("SMT", "Migrate the billing service to Postgres before the Q1 release"),
        ("SMT", "Bring the build time down from 20 minutes to 8 by March"),
        ("SMT", "Solve 100 LeetCode problems in 10 weeks"),
        (
            "SMTA",
            "Pass the AWS Solutions Architect exam by June by completing one practice test "
            "each weekend",
        ),
        ("SM", "Reach 80% test coverage"),
        ("", "Learn new technologies"),
        ("S", "Understand how neural networks work"),
        ("SMT", "Finish Andrew Ng's machine learning course in 11 weeks"),
    ],
)
def test_goals_of_a_job_state_the_letters_that_their_words_hold(
    letters: str, sentence: str
) -> None:
    stated = {each.letter for each in critique(sentence).letters if each.is_stated}
    assert stated == set(letters)
