"""What the half-year and the year reviews of the demo say."""

from collections.abc import Mapping
from typing import NamedTuple

from planner.reviews import prompts
from planner.reviews.review import Direction


class YearStory(NamedTuple):
    """One annual audit: ratings in the order of the aspects, where it leads, and a letter."""

    ratings: tuple[int, int, int, int, int, int]
    direction: Direction
    themes: tuple[str, ...]
    answers: Mapping[str, str]
    letter: str


YEARS = (
    YearStory(
        (8, 7, 5, 6, 7, 4),
        Direction.STAY,
        ("Learn the trade to its end", "A reserve", "Evenings"),
        {
            prompts.ENERGISES: "The raw signal, and explaining it to people who need it.",
            prompts.DRAINS: "Nights on call, and tables that nobody reads.",
            prompts.ENERGY_SHARE: "A good half, less in winter.",
            prompts.WORTH: "An offer from the vendor's service: more pay, more driving.",
            prompts.PAY: "It is fair for the trade and low for the nights.",
            prompts.DIRECTION: "There is more to learn here than I have used up.",
        },
        "Dear you, I hope that you signed a report with your own name by now, and that the nights "
        "have become fewer. If you still can't say no: nobody ever asked you to stop at once. "
        "Begin with Harald.",
    ),
    YearStory(
        (8, 8, 6, 7, 8, 5),
        Direction.GROW,
        ("Lead without the title", "Speak outside the company"),
        {
            prompts.ENERGISES: "Lena's first season, and the talk that scared me.",
            prompts.DRAINS: "A committee in which nobody decided.",
            prompts.ENERGY_SHARE: "Two thirds, since the false alarms are gone.",
            prompts.WORTH: "Two recruiters wrote; both ask for budgets and people.",
            prompts.NETWORK: "Found Joost and the cooperatives; lost sight of the old crew.",
            prompts.PAY: "Better, and still behind the responsibility.",
            prompts.ANSWER_TO_LETTER: "The report bears my name. With Harald I am half-way.",
            prompts.DIRECTION: "The work grows with me, and Ingrid makes room.",
        },
        "Dear you, this year people began to ask what you think. Don't answer every time. I wish "
        "you a Friday in the workshop, a budget that holds no fear, and a thesis that somebody "
        "wants to read.",
    ),
    YearStory(
        (7, 8, 6, 7, 8, 6),
        Direction.GROW,
        ("Numbers without fear", "Four days", "Fewer, deeper goals"),
        {
            prompts.ENERGISES: "Being answerable for Osterhav, and the talks with the juniors.",
            prompts.DRAINS: "The tables around the work, and waiting for data.",
            prompts.ENERGY_SHARE: "Sixty percent; the planning took some of it.",
            prompts.WORTH: "A lead role in the south would take me; the north is home.",
            prompts.NETWORK: "Twelve people who maintain other fleets, if I keep at it.",
            prompts.HEALTH: "The knee is a warning. I sleep when I keep my evenings.",
            prompts.PAY: "Fair, if the fifth day is mine one day.",
            prompts.ANSWER_TO_LETTER: "The Friday exists, sometimes. The budget still growls.",
            prompts.DIRECTION: "Lead, but in four days; I want to find out whether both go.",
        },
        "Dear you, did you ask for the four days? If not, ask on the day on which you read this. "
        "And count the people who no longer need you: that was the point.",
    ),
)
"""From the first audit to the last."""

HALVES: tuple[Mapping[str, str], ...] = (
    {
        prompts.STILL_TRUE: "Mastery first, yes. Security moved up since the nights got long.",
        prompts.FEEDS: "One certificate that counts for the long way, not two that don't.",
    },
    {
        prompts.STILL_TRUE: "Freedom overtook mastery. I noticed it at the committee's table.",
        prompts.STANDS_ALONE: "The half marathon serves nothing but my head, and that is enough.",
    },
    {
        prompts.STILL_TRUE: "Yes. What changed is that I say them aloud.",
        prompts.FEEDS: "The advice to cooperatives starves: one talk a month, no more planning.",
        prompts.GIVES_WAY: "Where the lead role and the free Friday collide, the role waits.",
    },
)
"""From the first half-year review to the last."""

REPLACED = {
    "mba": "The part-time master, which asks for evenings and not for two years",
    "blog": "A first talk outside the company",
    "committee": "Three agreements between the sites, without a committee",
}
"""What took the place of the goals that were dropped, by their keys."""

SMALLER = "smaller for now; the date follows once I know what is left of it"
"""Why a goal that is overdue is adjusted."""
