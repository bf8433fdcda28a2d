"""What the purpose map asks: a warm-up, four lists with outside evidence, marks and choices."""

from typing import NamedTuple

from planner.values.purpose.circles import Circle

TITLE = "Purpose map (often called the Ikigai diagram)"

FEWEST_ASKED, MOST_ASKED = 5, 10
"""How many entries each list is asked for; fewer or more are taken as well."""

WARM_UP = (
    "Think back to three moments when you felt wide awake at what you did. Where were you, who was "
    "there, and what were your hands or your head busy with?"
)
"""Asked before the lists, so that they begin with what happened."""

HOW_TO_LIST = (
    f"Write {FEWEST_ASKED} to {MOST_ASKED} things, one a line. Begin each with what you do, and "
    "say it so that a stranger could picture it."
)

UNEVEN_IS_FINE = (
    "The lists needn't be of one length. One that stays short tells you something; one that is "
    "filled up with what sounds good doesn't."
)


class CirclePrompts(NamedTuple):
    """What helps to fill one list; `evidence` asks for proof from outside, where it is asked."""

    circle: Circle
    questions: tuple[str, ...]
    example: str
    evidence: str = ""


PROMPTS = (
    CirclePrompts(
        Circle.LOVE,
        (
            "What are you doing when you forget to look at the clock?",
            "What would you go on with if nobody ever paid you for it?",
            "What do you look up in the evening though no one told you to?",
        ),
        "build models of old bridges",
    ),
    CirclePrompts(
        Circle.GOOD,
        (
            "What do people come to you with when they are stuck?",
            "What costs others an effort that it doesn't cost you?",
            "What have you finished that you could show to a stranger?",
        ),
        "find out why a machine stops",
    ),
    CirclePrompts(
        Circle.NEEDED,
        (
            "Which trouble around you can't you walk past?",
            "Who would have an easier day if it were gone?",
            "What is missing in your town, your trade or your team?",
        ),
        "help newcomers find their feet at work",
        "Who says so besides you? A person, a group or a place where you saw it; "
        "“nobody yet” is an honest answer.",
    ),
    CirclePrompts(
        Circle.PAID,
        (
            "What has somebody given you money for, however little?",
            "What do employers in your field search for that you can do?",
            "Who has both this problem and a budget?",
        ),
        "keep the books of small firms",
        "What shows that it pays? An advertised job, a salary, or somebody who has bought it; "
        "“nothing yet” is an honest answer.",
    ),
)
"""The four lists in the order in which they are asked."""

MARK = (
    "Which of the four does it belong to? The boxes ticked so far follow from where you wrote it, "
    "or something like it. You know better."
)
"""Asked of every entry once, with the suggested circles ticked."""

RATE = "How strongly does it belong to each circle that you ticked?"

STRENGTH_SCALE = {0: "not really", 1: "a little", 2: "clearly", 3: "strongly"}
"""What each strength of an entry in a circle says."""

NOW = "In which region does most of your working week take place?"
WANTED = "In which region would you like it to take place?"

CHOOSE = (
    "Which one, two or three would you like to try out? Each gets a small experiment of two weeks: "
    "what you will do, and what will tell you whether it was worth it."
)
