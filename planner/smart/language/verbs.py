"""The verbs that goals are made of, by what they promise, in all their forms.

Classes follow what a verb leaves open. A verb of change needs an amount or one object, a verb of
learning a subject, a vague verb says nothing yet, a verb of ending names a state that is reached or
not, and a verb of keeping names work that goes on.
"""

from enum import StrEnum

from planner.smart.language.word_lists import listed


class VerbClass(StrEnum):
    """What a verb promises."""

    CHANGE = "change"
    LEARN = "learn"
    VAGUE = "vague"
    END = "end"
    KEEP = "keep"
    AVOID = "avoid"


_CHANGE = """
accelerate adjust advance alleviate amplify better bolster boost broaden build-up cultivate cut
decrease deepen develop diminish double drive ease elevate enhance enrich expand expedite extend
fine-tune foster further gain grow halve harden heighten hone improve increase intensify leverage
lift lower maintain maximise maximize minimise minimize mitigate modernise modernize nurture
optimise optimize perfect polish promote quicken raise rebalance reduce refine restore revamp
revitalise revitalize sharpen shorten shrink simplify slash slow speed stabilise stabilize stimulate
streamline strengthen sustain tighten transform transition triple upgrade widen
"""
_LEARN = """
absorb acquire comprehend consider delve discover explore familiarise familiarize figure grasp
internalise learn master memorise memorize practice practise relearn research reskill self-study
specialise specialize study understand upskill
"""
_VAGUE = """
accept achieve act adapt address advocate aim align allow appreciate aspire assist attempt balance
be become behave believe care climb collaborate communicate concentrate connect continue convince
cope deal do embrace empower enable encourage engage enjoy ensure evolve excel experience expose
feel flourish focus function get give go handle have help hope immerse inspire interact invest
involve keep know let like live love make manage mature motivate multitask need network operate
participate partner perform permit persevere possess progress prosper provide pursue reach realise
realize relate remain rise say see seek serve shape shift show stand stay strive succeed support
surround tackle take think thrive trust try utilise utilize value venture visualise want wish work
"""
_END = """
accomplish activate adopt advertise allocate amend analyse analyze annotate announce apply appoint
approve archive arrange assemble assess assign attain attend audit author automate bake begin bind
book brainstorm bring build buy calculate call cancel capture carry catalogue celebrate certify
chair check choose circulate cite clarify clear close co-author co-found code cofound collect
commission compare compete compile complete compose compute conclude conduct configure consolidate
construct consult containerise containerize contribute convene convert coordinate correlate craft
create cross-train customise customize debug debut decide declutter decorate decouple defend define
delete deliver demonstrate deploy deprecate derive describe design detect determine diagnose
digitise discuss dispatch display distribute dockerise dockerize document donate download draft draw
earn edit educate elect eliminate embed encrypt enrol enroll enter establish evaluate examine
exchange execute exhibit expand export fabricate fill film finalise finalize find finish fix
formalise formalize formulate found fulfil fulfill fund fundraise gather generate graduate hand
harvest hire hit hold host identify illustrate implement incorporate inform initiate inspect install
institute integrate interpret interview introduce invest investigate invite issue join kick knock
land launch lead leave list locate lose manufacture map marry meet mentor merge migrate model
monetise monetize move name negotiate nominate notify obtain offer onboard open open-source
orchestrate order organise organize outline overhaul own paint parallelise parallelize pass patch
pay peer-review perform photograph pick pilot pitch plan plant post precept prepare present print
process procure produce program proofread propose prototype prove provision publish purchase put
qualify quit rank re-build re-design re-evaluate re-launch re-negotiate re-organise re-organize
re-write read rearrange rebrand rebuild receive recommend reconcile reconstruct record recruit
redecorate redesign refactor refinance register rehearse relaunch release relocate remove
renegotiate renew renovate rent reorganise reorganize repaint repair repay replace replicate report
request reschedule research reserve resolve restructure resubmit retire return review revise revisit
rewire rewrite roll run sail sanitise sanitize save scaffold schedule score screen secure select
sell send set settle shadow share ship sign simulate sketch solve sort speak spend sponsor stage
standardise standardize start structure submit summarise summarize supply survey swim switch
synthesise synthesize tailor take teach test track trade train transcribe transfer translate travel
triage troubleshoot turn unify update upload upsell vaccinate validate verify visit visualise
visualize volunteer wash win wrap write
"""
_KEEP = """
adhere administer advise answer ask bike blog brush call canvass chat climb coach code comfort
commit commute comply contact cook counsel cycle dance draw drink drive eat email enforce exercise
facilitate feed follow garden greet hear hike hydrate inject jog journal knit laugh liaise lift
listen log look measure meditate moderate monitor network observe oversee paint patrol play pray
prioritise prioritize recycle reflect relax reply respond rest sew sing ski sleep smile socialise
socialize stick stretch supervise talk use vacuum wake walk watch weigh
"""
_AVOID = "avoid cease eliminate prevent quit refrain resist stop"

_IRREGULAR = {
    "be": "am is are was were been being", "become": "becoming became", "begin": "began begun",
    "bring": "brought", "build": "built", "buy": "bought", "choose": "chose chosen",
    "cut": "cutting", "do": "did done", "does": "", "draw": "drew drawn", "drink": "drank drunk",
    "drive": "drove driven", "eat": "ate eaten", "feel": "felt", "find": "found",
    "get": "got gotten getting", "give": "gave given", "go": "went gone", "grow": "grew grown",
    "have": "has had having", "hit": "hitting", "hold": "held", "keep": "kept",
    "know": "knew known", "lead": "led", "leave": "left leaving", "lose": "lost", "make": "made",
    "meet": "met", "pay": "paid", "quit": "quitting", "run": "ran running", "sell": "sold",
    "send": "sent", "set": "setting", "speak": "spoke spoken", "spend": "spent",
    "swim": "swam swimming", "take": "took taken", "teach": "taught", "think": "thought",
    "understand": "understood", "win": "won winning", "write": "wrote written",
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
