"""What each category of goals is about, as families of words.

A family says why its words speak for a category; its weight is how plainly they do. What a person
will be able to do is a skill; what leads to a paper, and reading, is education; whom one knows is
networking; those whom one guides are leadership; one's own money is financial; health, family and
rest are balance; results, things delivered and posts are performance.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from planner.goal import Category


@dataclass(frozen=True, slots=True)
class Family:
    """Words and phrases of one kind, and how plainly they speak for a category.

    Words are singular and in small letters; the phrases are one pattern, or None.
    """

    category: Category
    about: str
    weight: float
    words: frozenset[str]
    phrases: re.Pattern[str] | None

    def found(self, words: Mapping[str, int], text: str) -> tuple[int, str] | None:
        """Where in a text the family speaks first, and with which word, by the place of each."""
        hits = [(words[word], word) for word in self.words & words.keys()]
        if self.phrases is not None and (match := self.phrases.search(text)):
            hits.append((match.start(), match[0]))
        return min(hits, default=None)


def _family(
    category: Category, about: str, weight: float, words: str, phrases: tuple[str, ...] = ()
) -> Family:
    joined = rf"\b(?:{'|'.join(phrases)})(?!\w)" if phrases else ""
    pattern = re.compile(joined, re.IGNORECASE) if joined else None
    return Family(category, about, weight, frozenset(words.split()), pattern)


_PEOPLE = (
    r"(?:(?!(?:for|with|to|from|of|by|in|on|across|and)\b)[\w-]+ ){0,3}(?:team|staff|people"
    r"|employee|colleague|junior|intern|trainee|apprentice|student|other|member|hire|developer"
    r"|engineer"
    r"|nurse|teacher|report|supervisor|starter|beginner|volunteer|crew|manager|department"
    r"|committee|group|analyst|associate|rep|technician|assistant|officer|lead|deputy|agent"
    r"|successor)s?"
)
"""Those whom one may guide, with a few words before them: `three new analysts`."""

FAMILIES = (
    _family(
        Category.LEADERSHIP, "guiding people", 4,
        "mentor mentoring mentored mentorship coach coaching coached precept precepting supervise"
        " supervising supervision delegate delegating delegation leadership one-on-one succession"
        " hire hiring recruit recruiting feedback criticism",
        (
            r"(?:better|good|great|effective|strong(?:er)?|servant) leader", r"as a leader",
            r"team (?:morale|spirit|building|engagement|culture)", r"morale",
            r"direct reports?", r"1:1s?", r"team lead", r"sponsor(?:ing)? (?:an?|two|one)",
            r"lead(?:ing)? (?:an?|the|my|our|one|two|\d+|at least)",
            r"chair(?:ing)? (?:a|the|our)",
            r"(?:lead|manag|train|teach|educat|onboard|motivat|develop|guid|empower)(?:e|ing)?"
            rf" {_PEOPLE}",
            r"(?:run|hold|host|facilitate|chair|lead)(?: [\w-]+){0,2} (?:team|staff)"
            r" (?:meetings?|retros?|retrospectives?|talks?|days?)",
            r"build(?:ing)? (?:an?|my|our)(?: [\w-]+){0,2} team",
            r"lead(?:ing)? by example", r"role model", r"appreciation",
            r"(?:help|support|encourage|motivate|inspire|empower)(?:ing)? (?:others|my|our|an?"
            r"|the) ",
            r"check-ins? with", r"team (?:off-?site|outing|event)s?",
        ),
    ),
    _family(
        Category.EDUCATION, "courses, papers and exams", 4,
        "course class coursework degree certificate certification certified certify diploma exam"
        " examination licence license licensure credential bachelor mba phd doctorate bootcamp"
        " seminar webinar semester gpa graduate graduating graduation dissertation thesis study"
        " studie studying school college university enrol enroll permit finals syllabus badge"
        " module tuition academy scholarship homework assignment quiz essay lecture curriculum"
        " cs50 cs50x ielts toefl gre gmat hsk math maths advisor adviser specialization"
        " specialisation mooc",
        (
            r"master['’]s", r"ph\.?d\.?", r"practice problems",
            r"(?:my|next|the) (?:\w+ ){0,2}tests?",
            r"(?:be|become)(?:ing)? an? (?:\w+ )?(?:cpa|pmp|rn|bsn|registered|certified|licensed)",
            r"continuing education", r"professional development",
            r"my \w* ?education",
            r"(?:my|better|good|passing) (?:\w+ )?grades?", r"honou?r roll", r"dean['’]s list",
            r"(?:attend|take|complete|finish|join|do|undergo)(?:ing)?(?: [\w-]+){0,3}"
            r" (?:workshops?|trainings?|programme|program|tutorials?|lessons?|certifications?)",
            r"(?:ce|cpe|cpd|ceu|college|continuing) (?:credits?|hours|points|units)",
            r"score (?:of )?(?:at least |above |over )?\d[\d.]* (?:or \w+ )?(?:on|in) (?:the|my)",
        ),
    ),
    _family(
        Category.EDUCATION, "a named exam or paper", 3, "",
        (r"(?:pass|earn|sit|obtain|take|achieve) (?:(?:the|my|an?) )?(?-i:[A-Z]{3,}\b)",),
    ),
    _family(
        Category.EDUCATION, "reading", 3, "book non-fiction",
        (
            r"read(?:ing)? (?:[\w-]+ ){0,4}(?:papers?|articles?|chapters?|pages|titles)",
            r"read(?:ing)? (?:for )?\d+", r"read(?:ing)? (?:an?|one|two|three|more|the|my)",
            r"novels?", r"read(?:ing)? (?-i:[A-Z])\w+",
        ),
    ),
    _family(
        Category.NETWORKING, "people one gets to know", 4,
        "network networking meetup meet-up conference contact connection community communitie"
        " rapport alumni mixer recommendation referral relationship symposium panel",
        (
            r"(?:job|career) fairs?", r"(?:meet|meeting|introduce|introducing|greet)"
            r" (?:\d+|one|two|three|five|more)?(?: new)? ?people", r"mingle", r"my followers",
            r"(?:py|lava|dev|drupal|word)con", r"partnerships?", r"language exchange",
            r"join(?:ing)? (?:an?|the|my) (?:\w+ )?(?:organi[sz]ation|association|society"
            r"|committee)",
            r"attend(?:ing)? (?:at least )?(?:an?|one|two|three"
            r"|\d+) (?:[\w.]+ ){0,3}(?:meetings?|events?)", r"connect(?:ing)? with",
            r"informational interviews?",
            r"linkedin(?! profile)", r"book club", r"reference letters?",
            r"coffees? (?:chats?|with)", r"reconnect(?:ing)?", r"introduc(?:e|ing) myself",
            r"(?:keep|stay) in touch", r"catch up with", r"chamber of commerce",
            r"(?:former|old) (?:colleague|classmate|coworker|co-worker|client|boss|bosse)s?",
            r"(?:meet|talk|speak)(?:ing)? (?:(?:with|to) )?(?:[\w-]+ ){0,3}(?:leader|professional"
            r"|expert|peer|founder|executive)s?",
            r"reach(?:ing)? out", r"introduc(?:e|ing) (?:my|me|our)",
            r"(?:find|ask|meet|choose|seek)(?: with)? (?:my|an?) (?:\w+ )?(?:mentor|sponsor)",
            r"conversations? with (?:people|\d+)",
            r"peers? (?:group|circle)", r"professional (?:association|body|society)",
            r"trade (?:show|fair)", r"get to know", r"know more people", r"user group",
        ),
    ),
    _family(
        Category.NETWORKING, "speaking in public places", 3, "",
        (
            r"(?:give|giving|hold|deliver|present|speak|speaking|talk)(?: [\w-]+){0,3} (?:at|to)"
            r" (?:an? |the )?(?-i:[A-Z])\w+",
        ),
    ),
    _family(
        Category.BALANCE, "health, family and rest", 4,
        "exercise exercising workout gym yoga meditate meditating meditation sleep sleeping family"
        " familie kid child children vacation holiday hobby hobbie health healthy healthier weight"
        " jog jogging marathon swim swimming cycle cycling walk walking volunteer volunteering"
        " friend stress burnout burn-out overtime rest happier happiness garden gardening dinner"
        " cook cooking guitar piano declutter woodwork woodworking painting spouse diet calorie"
        " therapy dentist doctor sunday weekend bedtime breakfast choir water vegetable fruit"
        " smoke smoking alcohol sugar caffeine meal fitness mindfulness hike hiking bike biking"
        " bicycle tennis football basketball dance dancing climb climbing parent mother father"
        " wife husband daughter son dog church tidy household mental pounds kilos running 5k 10k"
        " relax grandchildren grandparent bed cup pain travel trip photo photography marry wedding"
        " soda tv television outdoors camping camp backpacking metre meter mile pound kg runner"
        " race triathlon instrument sketch knit sew happiness balance house bedroom",
        (
            r"run(?:ning)? (?:an?|the|my|half|\d+|for) (?:\w+ )?(?:k|km|miles?|marathon|race"
            r"|minutes)",
            r"(?:go|visit|travel)(?:ing)? (?:to )?(?:\d+|an?|the|new) (?:\w+ )?(?:parks?"
            r"|countr(?:y|ies)|beach)",
            r"leav(?:e|ing) (?:the )?office", r"without (?:\w+ ){0,2}(?:pain|discomfort)",
            r"(?:spend|make|have|more|find|quality) time (?:with|for)", r"los(?:e|ing) \d+",
            r"social media", r"phone (?:off|away)", r"eat(?:ing)? \w+", r"unplug(?:ging)?",
            r"work[- ]life", r"steps (?:a|per|every|in)",
            r"run (?:\d+ ?(?:x|k|km|miles)|three times|twice|every)",
            r"social time", r"time off", r"(?:days?|weeks?|months?) off", r"screen time",
            r"better person",
            r"leav(?:e|ing) (?:work|the office)", r"evenings? free", r"free evenings?",
            r"lunch breaks?", r"e-?mails? after", r"partner and",
        ),
    ),
    _family(
        Category.FINANCIAL, "one's own money", 4,
        "saving debt pension retirement retire retired invest investing investment mortgage loan"
        " spending salary wealth grocery grocerie bill rent money financially stock",
        (
            r"sav(?:e|ing) (?:(?:up|at least|about|an?) )?(?:[$€£]?[\d,.]+|money|enough|for|more)",
            r"401\(?k\)?", r"(?:a|my|our) (?:[\w-]+ )?budget", r"credit score",
            r"household expenses?",
            r"buy(?:ing)? (?:an?|my|our) (?:\w+ )?(?:house|home|flat|apartment|car|condo)",
            r"earn(?:ing)? (?:an? )?(?:extra |additional |more )?(?:[$€£]\d[\d,.]*|income|money)",
            r"financial (?:independence|freedom|security|stability)", r"months of expenses",
            r"emergency fund", r"hourly rate", r"(?:roth )?ira", r"spend(?:ing)? less",
            r"credit cards?", r"net worth", r"(?:side|passive) income",
            r"down ?payment", r"pay (?:rise|raise)", r"(?:a|my) raise", r"be rich", r"index fund",
            r"accounts? receivable", r"tax return",
            r"(?:my|our|own) (?:own |personal |household |family )?"
            r"(?:budget|income|finances|expenses|rent|pay|taxes)",
        ),
    ),
    _family(
        Category.SKILL, "an ability", 4,
        "skill skillset proficient proficiency fluent fluently fluency ability abilitie learn"
        " learning understand understanding mastering confident confidence comfortable knowledge"
        " expertise familiar acquainted upskill competent competence competency hone hands-on"
        " adapt",
        (
            r"get(?:ting)? (?:better|good|my head)", r"figure out", r"try(?:ing)? out",
            r"(?:gain|acquire|get)(?: \w+){0,3} (?:experience|appreciation|insight)s?",
            r"students will|learners will",
            r"master(?= )", r"know how", r"memori[sz](?:e|ing)", r"practi[cs](?:e|ing) the \w+ for",
            r"(?:better|good) at", r"practi[cs](?:e|ing) (?!the)\w+",
            r"experience (?:in|with)", r"(?:gain|get|build)(?: \w+)? experience",
            r"become an expert", r"(?:be|become|becoming|being|get) (?:much |a lot )?more \w+",
            r"(?:manage|use|plan|managing) my (?:own )?(?:time|day|workload)", r"typing",
        ),
    ),
    _family(
        Category.SKILL, "a better way of doing one's own part", 2, "",
        (
            r"(?:(?<=improve )|(?<=improving )|(?<=develop )|(?<=developing )|(?<=strengthen )"
            r"|(?<=sharpen )|(?<=enhance )|(?<=polish )|(?<=refine )|(?<=better ))my",
            r"a better (?!leader|manager|worker|supervisor|mother|father|partner)\w+[eo]r",
        ),
    ),
    _family(
        Category.SKILL, "what can be done in the end", 2,
        "communication communicate communicating presentation negotiate negotiating negotiation"
        " listening writing prioritise prioritize prioritising prioritizing assertive"
        " assertiveness multitasking conversation spanish french german portuguese korean chinese"
        " arabic hindi dutch russian swedish turkish polish mandarin japanese english italian"
        " python sql excel powerpoint java statistics",
        (
            r"able to", r"time[- ]management", r"public speaking", r"decision[- ]making",
            r"problem[- ]solving", r"organi[sz]ation and", r"self-\w+", r"emotional intelligence",
            r"critical thinking", r"sign language", r"machine learning", r"touch[- ]typ\w+",
        ),
    ),
    _family(
        Category.PERFORMANCE, "results of the work", 3,
        "sale revenue profit customer client turnover traffic conversion downtime defect bug cost"
        " productivity throughput turnaround coverage user subscriber follower backlog scrap waste"
        " closing donor donation staff campus customer happier yield satisfaction"
        " complaint incident fall deadline budget audit patient caseload"
        " attendance retention awareness performance efficient efficiency efficiently quality kpi"
        " target quota",
        (
            r"leads", r"(?:qualified|sales|new) leads?", r"market share", r"error rates?",
            r"load time", r"response times?", r"test scores?",
            r"pass rate", r"on time(?= )",
        ),
    ),
    _family(
        Category.PERFORMANCE, "a thing that is delivered", 3,
        "launch launching ship deploy release publish publishing blog blogging post website app"
        " feature product project migrate migration automate automation dashboard report article"
        " portfolio resume résumé cv prototype procedure handbook documentation manuscript grant"
        " experiment paper chapter process",
        (r"pull requests?", r"open source"),
    ),
    _family(
        Category.PERFORMANCE, "work made for others", 5, "",
        (
            r"(?:creat|develop|design|implement|build|writ|document|defin)(?:e|ing)?"
            r" (?:an?|the|our|\d+|two|three|new)? ?(?:[\w-]+ ){0,4}(?:curriculum|curricula"
            r"|assignments?"
            r"|lessons?|units?|syllab\w+|assessments?|system|tool|process|method|plan|policy"
            r"|programme"
            r"|program|applications?|compendium)",
            r"health[- ]?(?:care|center|centre)",
            r"our (?:community|patrons|users|clients|services)",
            r"(?:write|writing|publish|publishing|serialize|submit) (?:[\w-]+ ){0,6}"
            r"(?:books?|novels?|articles?|stor(?:y|ies))",
            r"return on investment", r"rais(?:e|ing) (?:some |more )?money", r"commissions?",
            r"volunteers to",
            r"(?:find|recruit)(?:ing)? \d+ (?:volunteers|sponsors|donors|fundraisers)",
            r"(?:to be|become|becoming) an? (?:[\w-]+ ){0,3}(?:professor|teacher|engineer"
            r"|director|developer|designer|partner|scientist|analyst|musician|writer|author)",
        ),
    ),
    _family(
        Category.PERFORMANCE, "a post", 4,
        "job promoted promotion employment internship interview freelance freelancing start-up"
        " startup",
        (
            r"(?:become|into|for|to) (?:an?|the) [\w ]{0,20}(?:role|position|post)",
            r"own (?:business|practice|company|shop|firm|studio)",
        ),
    ),
)  # fmt: skip
