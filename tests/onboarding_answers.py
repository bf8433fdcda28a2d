"""How a person answers the onboarding: what they see, and the keys that they press."""

from real_terminal import ENTER

ROLE = "Reliability engineer"
LONG_TITLE, SHORT_TITLE = "Lead the northern team", "Pass the analyst exam"
CHOSEN: tuple[str, ...] = (ENTER,)

ANSWERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("What do you do, in a few words?", (ROLE, ENTER)),
    ("Where in your working life are you?", CHOSEN),
    ("What is this plan mostly for?", CHOSEN),
    ("What comes easily to you", ("explaining", ENTER, "calm", ENTER, ENTER)),
    ("What do you miss, or go around?", ("budgets", ENTER, ENTER)),
    ("Which hours of last week", ("the raw signal", ENTER)),
    ("come to you for?", ("what will break next", ENTER)),
    ("Beside whom do you do your best work", ("people who draw", ENTER)),
    ("Picture an ordinary weekday in five years", ("four days and a workshop", ENTER)),
    ("In which month does your fiscal year begin?", CHOSEN),
    ("How many hours a week", ("6", ENTER)),
    ("in the years ahead", (LONG_TITLE, ENTER)),
    ("Which column of your board", CHOSEN),
    ("By when, about?", ("in 3 years", ENTER)),
    ("that you are getting there?", ("5 areas", ENTER)),
    ("Why does it matter to you?", ("to decide what is repaired first", ENTER)),
    ("stepping stone", (SHORT_TITLE, ENTER)),
    ("Which column of your board", CHOSEN),
    ("By when?", ("+5m", ENTER)),
    ("that it moves?", ("18 chapters", ENTER)),
    ("Why does it matter to you?", ("it lets me sign", ENTER)),
    ("first step that fits", ("order the book", ENTER)),
    ("How often do you want to look back?", CHOSEN),
    ("Which day suits", CHOSEN),
    ("What next?", CHOSEN),
)
