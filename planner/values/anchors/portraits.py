"""What goes with each anchor: what it wants, feeds on and stumbles over, and which goals fit."""

from typing import NamedTuple

from planner.values.anchors.anchors import Anchor


class Portrait(NamedTuple):
    """One anchor in words, each a sentence but for `goals`, which are kinds of goals that fit."""

    meaning: str
    feeds: str
    goals: tuple[str, ...]
    trap: str
    question: str


PORTRAITS = {
    Anchor.TECHNICAL: Portrait(
        meaning="The last thing you would give up is being very good at one subject.",
        feeds="Problems that need real depth in your subject, and praise from people who know it.",
        goals=("a qualification in your field", "a specialist's path", "a talk or an article"),
        trap="Saying yes to leading people because it is the next rung, then missing the work.",
        question="After this step, how much of your week still goes into the subject itself?",
    ),
    Anchor.MANAGERIAL: Portrait(
        meaning="The last thing you would give up is answering for the whole.",
        feeds="Holding people, budgets and several trades together until something comes of it.",
        goals=("charge of a team or a budget", "a turn in another department", "the next level"),
        trap="Climbing from position to position with no result that bears your name.",
        question="Which result would people come to you about if it went wrong?",
    ),
    Anchor.AUTONOMY: Portrait(
        meaning="The last thing you would give up is deciding for yourself how you work.",
        feeds="Room to choose hours, place and method, with the outcome as the yardstick.",
        goals=("self-employment", "projects with a clear end", "more days away from the office"),
        trap="Standing alone on the day when help or a reserve is needed.",
        question="Whose permission would you need for an ordinary working day?",
    ),
    Anchor.SECURITY: Portrait(
        meaning="The last thing you would give up is knowing that you can stay.",
        feeds="An employer that keeps its word, pay to count on, and a home you needn't leave.",
        goals=("savings for lean months", "a permanent contract", "a skill that stays in demand"),
        trap="Holding on so long that what you can do goes out of date.",
        question="If this employer closed next year, who else would want what you can do?",
    ),
    Anchor.ENTREPRENEURIAL: Portrait(
        meaning="The last thing you would give up is making something of your own.",
        feeds="Bringing about something that was not there before, with your name on it.",
        goals=("a first release", "a small business beside the job", "a share in what you build"),
        trap="Ten beginnings, and none that reaches a customer.",
        question="Who will be the first to use it, and on which day?",
    ),
    Anchor.SERVICE: Portrait(
        meaning="The last thing you would give up is being of use to what you believe in.",
        feeds="Seeing people or a cause better off for what you did.",
        goals=("a role close to those it is for", "regular voluntary work", "speaking for a cause"),
        trap="Giving until you are empty, and asking for too little in return.",
        question="Who would notice if this work stopped, and what would they miss?",
    ),
    Anchor.CHALLENGE: Portrait(
        meaning="The last thing you would give up is the hard contest.",
        feeds="Rivals, firsts, and tasks that most people would call too hard.",
        goals=("a task above your level", "rescuing what is failing", "a contest with a date"),
        trap="Leaving when it gets easy, with the tidying left to others.",
        question="What will keep you there on the day after it works?",
    ),
    Anchor.LIFESTYLE: Portrait(
        meaning="The last thing you would give up is a working life that leaves room for the rest.",
        feeds="Work that bends around family, health and whatever else your days are made of.",
        goals=("fixed finishing times", "a changed timetable", "a move or a longer break"),
        trap="Agreeing to one more thing, and one more, until the week is full.",
        question="How would a plain Tuesday go if it were a good one?",
    ),
}
"""The portrait of every anchor."""
