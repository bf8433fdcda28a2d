"""The words that join the parts of a goal's sentence, or that a part begins with."""

import re

_NUMBER = (
    r"(?:[$€£¥]? ?[\d.,]{0,15}\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|fifteen|twenty|thirty|forty|fifty|half|zero)\b)"
)
MEASURE = re.compile(
    r"(?:from|by|to|under|below|above|over|at least|at most|up to|no more than|less than|more than)"
    rf" {_NUMBER}|(?:(?:once|twice|every|each) (?:an?|per|day|week|month|quarter|year)\b"
    rf"|{_NUMBER} (?:times|hours|minutes|days) (?:an?|per|each|every) )",
    re.IGNORECASE,
)
"""How an amount begins that follows the object: `from 12 to 6`, `by 15%`, `three times a week`."""

MEASURED_BY = ", measured by "
SAYS_MEASURED = re.compile(r"^measured (?:by|in) ", re.IGNORECASE)

MEANS = re.compile(
    r",? (?:by (?=\w+ing\b)|(?=(?:through|via|with the help of) ))"
    r"|,?(?<! at)(?<! of)(?<! in)(?<! for)(?<! start)(?<! stop) (?=using )",
    re.IGNORECASE,
)
JOINS_MEANS = ("through", "using", "via", "with")
NO_VERB = re.compile(
    r"(?:an?|the|my|our|his|her|their|your|this|that|each|every|some|daily|weekly|monthly|regular"
    rf"|{_NUMBER})\b",
    re.IGNORECASE,
)
"""How means begin that are a thing and no deed: `a weekly course`."""

REASON = re.compile(
    r",? (?:so that|because|in order to|so as to|so(?= (?:I|we) (?:can|could)\b))(?= )"
    r"|, (?:to|so|for(?! (?:example|instance)\b)|as|since)(?= )| –(?= )",
    re.IGNORECASE,
)
HEAD = re.compile(
    r"(?:^|,? )(?:(?:I|we) (?:will|should|must|want to|wish to|would like to|would love to|plan to"
    r"|hope to|need to|intend to|aim to|am going to|are going to)|(?:I|we)['’](?:ll|d like to)"
    r"|(?:my|the|our) (?:\w+ )?goal is to) ",
    re.IGNORECASE,
)
LONGEST_HEAD = 200
"""Characters in which `I will` must come for what stands before it to be its due date or why."""

TIMELY = re.compile(
    r"(?:by|before|until|till|after|within|in|on|at|over|during|throughout|no later than|as soon as"
    r"|when|once|this|next|every|each)\b",
    re.IGNORECASE,
)
PURPOSEFUL = re.compile(r"(?:in order to|to|so that|because|since|for)\b", re.IGNORECASE)

PARTICLES = frozenset(
    {"about", "against", "at", "away", "back", "down", "for", "in", "into", "off", "on", "out"}
    | {"over", "through", "to", "up", "with"}
)
ABLE = ("be able to ", "get better at ", "become better at ", "take part in ")
"""Beginnings that say little without the word behind them, or that are one verb in four words."""

COUNTED_FROM = re.compile(r" (?:of|after|from|following)\b(?! (?:now|today)\b)", re.IGNORECASE)
"""Behind a length of time: it is counted from an event, and not from today."""
