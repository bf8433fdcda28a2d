"""The words that bound a goal in time beside dates: periods, events, and so many weeks.

They have no day until the person says which, so they are no dates; `planner.human_date` has those.
All but the name of an event are written for small letters.
"""

import re

_COUNT = (
    r"(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
    r"|eighteen|twenty|thirty|forty|sixty|ninety|several|couple(?: of)?|a couple(?: of)?)"
)
COUNTS = rf"{_COUNT}(?: ?(?:-|–|to|or) ?{_COUNT})?"
_UNIT = (
    r"(?:(?:calendar|academic|school|business|working|fiscal|full) )?"
    r"(?:days?|weeks?|months?|quarters?|semesters?|terms?|sprints?|years?|seasons?|decades?)"
)
PART = r"(?:quarter|half|semester|trimester|term|week|month|year)"
_ORDINAL = r"(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)"
SEASON = r"(?:spring|summer|autumn|fall|winter)"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_PERIOD = (
    r"(?:(?:academic|school|fiscal|financial|calendar|business|performance|review|coming|current"
    rf"|upcoming|whole|entire|{_ORDINAL}) ){{0,2}}"
    r"(?:week|weekend|month|quarter|half|semester|trimester|term|sprint|year|season|cycle|decade"
    rf"|{SEASON}|school year|rotation|internship|placement|apprenticeship|residency"
    r"|probation(?:ary)?(?: period)?|course|class|program(?:me)?|project|module|unit|lesson"
    r"|clinical|session|training|clerkship|bootcamp|fellowship|holidays?|break|onboarding"
    r"|orientation|event|conference|release|meeting|review|ramadan|lent|christmas|evening|day)"
)
_LOOSE_PERIOD = (
    r"(?:project|course|class|program(?:me)?|module|unit|lesson|training|session|event|conference"
    r"|meeting|review|release|day)"
)
_ENDS_THERE = (
    r"(?=\W*$|[^\w\s'’/-]|\s+(?:[^\w\s]|\w+ly\b|(?:a|an|and|as|at|because|but|by|each|for|from|i|if"
    r"|in|is|of|on|or|so|that|the|then|this|through|to|using|via|we|when|while|with|without)\b))"
)
"""Behind a word that a noun would turn into an adjective: `the project`, not `the project team`."""

_CALENDAR_PERIOD = (
    r"(?:(?:academic|school|fiscal|financial|calendar|business|coming|current|upcoming|whole"
    rf"|entire|{_ORDINAL}) ){{0,2}}"
    r"(?:week|weekend|month|quarter|half|semester|trimester|term|sprint|year|season|cycle|decade"
    rf"|{SEASON}|holidays?|break|ramadan|lent|christmas|evening)"
)
_HOLIDAY = (
    r"(?:christmas|easter|thanksgiving|new year['’]?s?(?: eve| day)?|halloween|hanukkah|diwali|eid"
    r"|ramadan|labor day|memorial day|independence day|valentine['’]s day|midterms?|finals"
    r"|graduation|retirement"
    r"|(?:spring|winter|fall|summer|christmas|easter|semester|holiday) (?:break|holidays?))"
)
_EVENT = (
    r"(?:christmas|thanksgiving|easter|halloween|midterms?|finals|graduation|commencement|birthday"
    r"|anniversary|wedding|retirement|appraisal|evaluation|review|exams?|interview|deadline|launch"
    r"|conference|due date|meeting|deployment|go-?live|race|marathon|audit|inspection|election"
    r"|season|visit|trade show|competition|festival|renewal|release|kick-?off|recital|defen[cs]e"
    r"|surgery|submission|presentation|opening|hearing|summit)"
)
_MY = r"(?:my|the|our|their|his|her|your|this|next)"
_THEIR = r"(?:the|my|our|their|his|her|your)"
_EDGE = (
    r"(?:(?:first|last|final) (?:day|week|month)|end|close|start|beginning|middle|conclusion"
    r"|completion)"
)
_WORD = r"[\w'’-]{1,40}"
_NO_JOINT = (
    r"(?!(?:and|as|at|because|by|for|from|i|in|into|of|on|or|so|that|then|through|to|using|via|we"
    r"|when|which|while|with)\b)"
)
"""The next word still belongs to the name of a time: `the end of spring term`."""

_LASTING = r"(?:for|over|during|throughout|within|in|across)"
_AHEAD = r"(?:next|first|coming|following|upcoming|initial|last|final)"
_LENGTHS = (
    r"(?:within|in|over|during|for|after|inside|across|throughout|in the span of"
    r"|(?:over|for) a period of|in as little as|for up to)"
    r" (?:(?:of|about|around|approximately|at least|only|just|under|less than|no more than) ){0,2}"
)
_NO_LENGTH = (
    r"(?! now\b| ago| of (?:experience|work experience|data|expenses|salary|emergency|living))"
)
_NO_ROUND = (
    r"(?! (?:sprint|block|chunk|cycle|increment|interval|iteration|burst|stage|phase|batch|shift"
    r"|round)(?:e?s)?\b)"
)
_STARTS = r"(?:begin|start|end|open|close|come|get)s?"
_LEAVES = (
    r"(?:(?:graduate|retire|turn|finish|complete|move|apply|enter|return|launch|ship)s?"
    rf"|am|are|is|{_STARTS})"
)

_ENDS = (
    rf"(?:by|at|before|until|till|through|towards?|for|to) (?:{_MY} )?(?:very )?{_EDGE} of"
    rf" (?:{_MY} |an? |each )?{_WORD}(?: {_NO_JOINT}{_WORD})?",
    r"(?:by|before|in|within|during|until|through) (?:the )?(?:end|close|start|mid|early|late)[- ]"
    rf"(?:of[- ])?(?:the[- ])?(?:year|month|quarter|week|semester|term|q[1-4]|20\d\d|{_MONTH})\b",
    r"by (?:the time|then|(?:year|month|quarter)[- ]?end|eo[yqmdw])\b",
)
_EVENTS = (
    r"(?:by|before) (?:the age of|age|i turn|i['’]m|i am|turning)"
    r" (?:\d+|thirty|forty|fifty|sixty)\b",
    r"(?:(?:before|until|till|in time for|prior to|ahead of|no later than|leading up to)"
    rf" (?:{_MY} )?|by (?:{_MY} |next )|at (?:{_MY} )?(?:next|upcoming|annual|first) )"
    rf"(?!\w+ing\b)(?:{_WORD} ){{0,3}}?{_EVENT}\b",
    rf"(?:by|before) (?:i|we|they|he|she|it|the {_WORD}) {_LEAVES}\b",
    r"(?:until|till) (?:i|we) (?:graduate|retire|leave|move|turn)\b",
    rf"(?:by|before|until|till|at|over|around) (?:(?:this|next|the) )?{_HOLIDAY}\b",
    r"(?:through|until|till) (?:the|my|our)"
    r" (?:launch|season|holidays|exam period|end|go-?live|summer|election)\b",
)
_PERIODS = (
    r"for (?:christmas|easter|halloween|thanksgiving|diwali|hanukkah|ramadan)\b",
    rf"(?:by|before|until|till|through|in|during|over|throughout|within) (?:{_MY} )?"
    rf"(?:(?:early|late|mid|end of|next|coming|upcoming) ){{0,2}}{SEASON}(?: (?:of )?\d{{4}})?\b"
    r"(?! (?:cleaning|fashion|collection))",
    rf"(?:this|next|(?:the )?(?:next|coming|upcoming|current)) {_CALENDAR_PERIOD}\b(?!['’]s|-)",
    rf"the (?:remainder|rest|duration) of(?: {_MY})? {_PERIOD}\b",
    rf"{_LASTING} (?:the )?(?:course|remainder|rest|duration|span|length|period|first half"
    rf"|second half|first quarter) of\b (?:{_MY} )?{_WORD}(?: {_NO_JOINT}{_WORD})?",
    rf"(?:during|over|throughout|within|while in|while on|across) (?:{_MY} |an? )?"
    rf"(?:(?!{_LOOSE_PERIOD}\b){_PERIOD}\b|{_LOOSE_PERIOD}\b{_ENDS_THERE})",
    r"(?:in|by|during|for|before|over) the new year\b",
    rf"for the (?:entire|whole|full|rest of the) {_PERIOD}\b",
    rf"(?:in|for|by) (?:the )?{_ORDINAL} {PART}\b|by (?:the )?(?:next|middle) {PART}\b",
    rf"this {SEASON}\b|tonight\b|overnight\b|(?:this|next) weekend\b|while in\b",
    r"(?:today|tomorrow)\b(?!['’]s)",
    rf"between now and {_WORD}",
    rf"(?:this|next|this coming|this upcoming) (?:{_MONTH}"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!['’]s)",
)
_SPANS = (
    rf"{COUNTS} (?:consecutive|straight) {_UNIT}\b",
    rf"{COUNTS} {_UNIT} (?:in a row|straight|without)\b",
    rf"during (?:my|our|their|this) (?:(?!of\b)[a-z'’-]{{2,20}} ){{0,2}}?"
    r"(?!(?:day|night|morning|afternoon|evening|week|weekend|workday|shift|commute|break)s?\b)"
    rf"[a-z'’-]{{3,20}}(?<!s)\b{_ENDS_THERE}",
    rf"{_LENGTHS}(?:{_THEIR} |an? )?(?:(?:{_AHEAD}|span of|period of) )?{COUNTS}\+?[- ]{_UNIT}\b"
    rf"(?:[- ](?:period|span|window|timeframe|time frame))?{_NO_LENGTH}{_NO_ROUND}",
    rf"(?:within|over|during|in) {_THEIR} {_AHEAD}(?: {COUNTS})?[- ](?:full )?{_UNIT}\b",
    rf"(?:the next|my first|the first|the coming|the following) {COUNTS} {_UNIT}\b",
    rf"{_COUNT} {_UNIT} (?:after|from now|from today|from the|of starting|of hire|following"
    r"|prior to|before|of joining|post)\b",
    rf"{COUNTS}[- ](?:day|week|month|year)[- ]"
    r"(?:plan|period|program|window|timeline|timeframe|span|challenge)\b",
)
_DATED = (
    r"(?:by|in|during|throughout|before|until|of|for|end|through|late|early|mid) ?-?"
    r"(?:fy ?\d{2,4}|20[1-9]\d|(?:calendar|fiscal|financial) year(?: 20\d\d)?)\b",
    rf"(?:graduate|graduating|graduation)(?: {_WORD}){{0,5}} on time\b",
    r"(?:by|before|until|till|due|on) \d{1,2}(?:/\d{1,2}(?:/\d{2,4})?|\.\d{1,2}\.(?:\d{2,4})?)\b",
    r"(?:by|before|in) (?:month|week|day|year) \d{1,3}\b",
    r"within (?:that|this|the) (?:hour|day|week|month)\b",
    r"before (?:publishing|graduating|retiring|turning|launching|submitting)\b",
    r"my 20[1-9]\d (?:goals?|resolutions?|plan)\b|resolutions? (?:in|for) 20[1-9]\d\b",
    r"(?:by|before|in|during|for) (?:my|the) (?:freshman|sophomore|junior|senior|first|second|third"
    r"|final) year\b",
    rf"(?:an?|the|our|my|this) {_MONTH} (?:\d+k|{_EVENT})\b",
    r"the 20[1-9]\d (?:\w+ )?(?:cycle|season|conference|summit|festival|race|marathon|election"
    r"|championships?)\b",
    r"deadline (?:of|is|:)|due (?:on|by|in)\b",
    r"(?:timeline|timeframe|target date)\b ?(?:of|is|:)",
)

BOUNDING = re.compile("|".join((*_ENDS, *_EVENTS, *_PERIODS, *_SPANS, *_DATED)))
"""All families, to be matched where one of their opening words stands."""

OPENINGS = re.compile(
    r"\b(?:(?:by|at|on|before|until|till|through|throughout|towards?|for|to|in|within|during|over"
    r"|across|inside|after|while|this|next|the|coming|my|prior|ahead|no|leading|between|around"
    r"|tonight|overnight|today|tomorrow|of|end|early|late|mid|due|timeline|timeframe|target"
    rf"|resolutions?|upcoming|current|{_COUNT})\b|graduat|deadline)",
)
"""The words that the families begin with."""

NAMED_EVENT = re.compile(
    r"\b20[1-9]\d (?!Annual|Goals?|Resolutions?|Miles|Km|Pages|Hours)[A-Z][\w&’'-]{1,40}"
    r"|\b[A-Z][\w&’'-]{0,40} 20[1-9]\d\b|\b20[1-9]\d is the year\b"
)
"""The name of an event with its year."""
