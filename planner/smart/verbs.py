"""The verbs that goals are made of, by what they promise, in all their forms.

Classes follow what a verb leaves open. A verb of change needs an amount or one object, a verb of
learning a subject, a vague verb says nothing yet, a verb of ending names a state that is reached or
not, and a verb of keeping names work that goes on.
"""

from enum import StrEnum

from planner.smart.word_lists import listed


class VerbClass(StrEnum):
    """What a verb promises."""

    CHANGE = "change"
    LEARN = "learn"
    VAGUE = "vague"
    END = "end"
    KEEP = "keep"
    AVOID = "avoid"


_CHANGE = """
accelerate advance amplify better bolster boost broaden build-up cultivate cut decrease deepen
develop diminish double drive elevate enhance enrich expand expedite extend foster further gain
grow halve heighten hone improve increase intensify leverage lift lower maintain maximise maximize
minimise minimize nurture optimise optimize polish promote quicken raise reduce refine sharpen
shorten shrink slash speed stimulate streamline strengthen sustain tighten transform transition
triple upgrade upskill
"""
_LEARN = """
absorb acquire comprehend discover explore familiarise familiarize grasp internalise learn master
memorise memorize practice practise research study understand
"""
_VAGUE = """
achieve act advocate aim appreciate aspire assist attempt balance be become behave believe care
collaborate communicate connect continue cope deal do embrace empower encourage engage enjoy
ensure excel experience feel focus function get give go handle have help hope inspire interact
involve keep know like love make manage motivate multitask need network participate perform
progress provide pursue reach remain say see seek serve stay strive succeed support tackle take
think thrive try value want wish work
"""
_END = """
accomplish adopt apply arrange assemble attain attend audit author automate book bring build buy
call cancel capture certify check choose clear close code collect compile complete compose compute
conclude conduct configure construct contribute convert coordinate create debut decide decorate
defend define deliver demonstrate deploy describe design detect diagnose digitise discuss document
donate download draft draw earn edit educate eliminate enrol enroll enter establish evaluate
examine execute expand fill finalise finalize find finish fix found fund gather generate graduate
hand hire hit hold host identify implement incorporate initiate inspect install integrate
interview introduce invest invite join kick land launch lead list lose map meet mentor merge
migrate model move name negotiate obtain offer onboard open order organise organize outline own
paint pass pay perform pilot pitch plan plant post precept prepare present process produce program
propose prototype publish purchase put qualify quit read receive record recruit redesign refactor
refinance register release remove renegotiate renew renovate repair repay replace report request
reserve resolve restructure retire review revise revisit rewrite roll run sail save schedule score
secure sell send set settle shadow share ship sign solve speak spend start submit summarise
summarize survey swim switch take teach test track trade train translate travel turn update
validate verify visit volunteer win wrap write
"""
_KEEP = """
answer ask bike blog brush call chat climb coach code commit commute contact cook cycle dance draw
drink drive eat email exercise follow garden hike jog journal knit lift listen log measure
meditate monitor observe oversee paint play pray prioritise prioritize reflect reply respond rest
sew sing ski sleep stretch supervise talk use wake walk watch weigh
"""
_AVOID = "avoid cease eliminate prevent quit refrain resist stop"

_IRREGULAR = {
    "be": "am is are was were been being", "become": "becoming became", "begin": "began begun",
    "build": "built", "buy": "bought", "choose": "chose chosen", "cut": "cutting", "do": "did done",
    "does": "", "drink": "drank drunk", "drive": "drove driven", "eat": "ate eaten",
    "find": "found", "get": "got gotten getting", "give": "gave given", "go": "went gone",
    "have": "has had having",
    "grow": "grew grown", "hit": "hitting", "keep": "kept", "know": "knew known", "lead": "led",
    "lose": "lost", "make": "made", "meet": "met", "pay": "paid", "quit": "quitting",
    "run": "ran running", "sell": "sold", "send": "sent", "set": "setting", "speak": "spoke spoken",
    "spend": "spent", "swim": "swam swimming", "take": "took taken", "teach": "taught",
    "think": "thought", "understand": "understood", "win": "won winning", "write": "wrote written",
}  # fmt: skip
_DOUBLED = listed(
    """
    commit cut enrol get hit jog log map plan program quit run set ship stop submit swim win
    """
)


def _forms(verb: str) -> set[str]:
    """The verb as it is said: `-s`, `-ing`, `-ed`, and the forms that follow no rule."""
    stem = verb.removesuffix("e") if not verb.endswith(("ee", "ye")) else verb
    if verb in _DOUBLED:
        stem = verb + verb[-1]
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        third, past = f"{verb[:-1]}ies", f"{verb[:-1]}ied"
    else:
        third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{verb}s"
        past = f"{stem}ed"
    forms = {verb, third, f"{stem}ing"} | set(_IRREGULAR.get(verb, "").split())
    return forms if verb in _IRREGULAR else forms | {past}


def _table() -> dict[str, tuple[str, VerbClass]]:
    """Each form with its verb and class; where two classes claim a form, the first one has it."""
    table: dict[str, tuple[str, VerbClass]] = {}
    for verbs, kind in (
        (_AVOID, VerbClass.AVOID),
        (_VAGUE, VerbClass.VAGUE),
        (_CHANGE, VerbClass.CHANGE),
        (_LEARN, VerbClass.LEARN),
        (_END, VerbClass.END),
        (_KEEP, VerbClass.KEEP),
    ):
        for verb in verbs.split():
            for form in sorted(_forms(verb)):
                table.setdefault(form, (verb, kind))
    return table


VERBS = _table()
"""Every known form of a verb: the verb itself and its class."""


def is_base(low: str) -> bool:
    """Whether a word is a known verb as it stands behind `to` or `I will`."""
    known = VERBS.get(low)
    return known is not None and known[0] == low


NOMINALS = {
    "completion": "complete", "creation": "create", "implementation": "implement",
    "installation": "install", "introduction": "introduce", "publication": "publish",
    "submission": "submit",
}  # fmt: skip
"""Nouns that open a goal in the place of their verb: `completion of the course`."""
