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
    r"|, (?:to|so|for(?! (?:example|instance)\b)|as|since)(?= )| –(?= )"
    r"|,(?= which (?:also )?(?:will|would|can|helps?|lets?|allows?|gives?|means?|opens?)\b)",
    re.IGNORECASE,
)
_MUCH = r"(?:(?:also|always|definitely|firmly|just|now|really|still|therefore|truly) )*"
_I, _I_AM, _I_HAVE = (
    "(?:I|we)",
    "(?:(?:I|we) (?:am|are)|I['’]m|we['’]re)",
    "(?:I|we)(?: have|['’]ve)",
)
GOAL_NOUN = (
    r"(?:aim|ambition|commitment|dream|goal|intention|mission|objective|plan|priority|purpose"
    r"|resolution|target)s?"
)
_WISHES = (
    "aim|choose|commit|expect|hope|intend|mean|need|plan|pledge|promise|resolve|seek|strive|want"
    rf"|wish|would {_MUCH}(?:like|love|prefer)"
)
_UNDERWAY = (
    "aiming|committed|determined|eager|excited|going|hoping|keen|looking|planning|ready|resolved"
    "|seeking|set|striving|trying|wanting|willing|working"
)
HEAD = re.compile(
    r"(?P<comma>^|,? )(?:"
    rf"{_I} {_MUCH}(?:will|shall|should|must|(?:{_WISHES}) to)"
    rf"|{_I_AM} {_MUCH}(?:{_UNDERWAY}) to"
    rf"|{_I_AM} {_MUCH}(?:committed to|devoted to|looking forward to|(?:planning|working) on)"
    r"(?= \w+ing\b)"
    rf"|{_I} {_MUCH}(?:plan|intend|insist|count) on(?= \w+ing\b)"
    rf"|{_I_HAVE} {_MUCH}(?:decided|resolved|chosen|committed|promised) to"
    rf"|{_I}['’](?:ll|d {_MUCH}(?:like|love|prefer) to)"
    rf"|(?:(?:one of )?(?:my|the|our)|(?P<period>this (?:week|month|quarter|semester|year))['’]s)"
    rf" (?:[\w'’-]+ ){{0,2}}?{GOAL_NOUN}"
    r"(?: (?P<scope>(?:for|this|next|in|over|during|by)\b[^,.;:]{1,40}?))?"
    r" (?:is|will be|would be)(?: to|(?= \w+ing\b))"
    r"|what (?:I|we) want(?: most)? is to"
    r"),? ",
    re.IGNORECASE,
)
LONGEST_HEAD = 200
"""Characters in which `I will` must come for what stands before it to be its due date or why."""

TIMELY = re.compile(
    r"(?:by|before|until|till|after|within|in|on|at|over|during|throughout|no later than|as soon as"
    r"|when|once|this|next|every|each)\b",
    re.IGNORECASE,
)
BINDING = re.compile(
    r"(?:by|before|until|till|after|within|during|throughout|no later than|as soon as|when|once)\b",
    re.IGNORECASE,
)
"""The beginnings that bound a goal even by an event that is not known."""

BEGINS_MEANS = re.compile(
    r"(?:by (?=\w+ing\b)|through |using |via |with (?:the )?(?:help|support) )", re.IGNORECASE
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
