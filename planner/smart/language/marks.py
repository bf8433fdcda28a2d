"""The small words of English that join the parts of a goal sentence, by what they announce."""

from planner.smart.language.word_lists import listed

DETERMINERS = listed(
    """
    a an another any each every her his its my one our own that the their these this those
    your
    """
)
POINTING = listed("her his its my our that the their this your")
"""Determiners that point at one thing which is known."""

PREPOSITIONS = listed(
    """
    about above across after against along alongside among around as at because before
    behind below between beyond by despite during except for from if in including inside
    into like near of off on onto out outside over past per regarding since so than through
    throughout till to toward towards under unless until up upon using via when where
    whether while with within without
    """
)
JOINTS = frozenset({"and", "or", "&", "then", "but", "as", "well", "also", "and/or", "plus"})
MODALS = listed(
    """
    can can't cannot could don't he'll i'd i'll may might must never not shall she'll should
    they'll we'll will won't would
    """
)
SUBJECTS = listed("he i it she that there they this we you")
NUMBER_WORDS = listed(
    """
    double dozen eight eleven fifteen fifty five forty four half hundred nine one seven six
    ten thirty three twelve twenty twice two
    """
)
RELATIVES = listed("that where which who whom whose")

TAKES_TO = listed(
    """
    able agree aim aiming allowed am appropriate are asked attempt attempting be been begin
    beginning capable commit committed confident continue continuing dare decide decided
    determined eager easier endeavor enough excited expect expected fail forward get goal
    going had happy has have help helping helps hope hoping intend intending intention is
    learn learned learning like liked likes look looking love manage manages meant motivated
    need needed needing needs objective ought plan planning plans pledge prefer prepare
    prepared promise proud ready refuse remember required resolution resolve seek seeking
    start started starting strive striving supposed tend tried try trying unable used want
    wanted wanting wants was were willing wish wished wishing work working
    """
)
"""Words that a `to` behind them completes with the goal itself: `able to`, `want to`."""

NOUNS_WITH_TO = listed(
    """
    ability best capacity chance chances commitment confidence decision desire difficult
    easy effort experience hard how knowledge motivation necessary opportunities opportunity
    permission quick resources right simple skills steps strategies techniques time tool
    tools way ways what when where whether who willingness
    """
)
"""Words that a `to` behind them only describes: `ways to`, `time to`, `how to`."""

OBJECT_CONTROL = listed(
    """
    allow ask assist cause challenge coach convince empower enable encourage expect force
    get help inspire instruct invite lead motivate persuade prepare push remind request
    require teach tell train urge want
    """
)
"""Verbs whose object does what `to` names: `encourage students to read`."""

DEGREES = listed(
    """
    actively again ahead along also always away back better carefully consistently
    continually even ever faster finally first fully further harder here just longer more
    much never often only perhaps personally possibly probably quickly really regularly
    smarter soon still then there together well
    """
)

COMPARING = frozenset({"more", "less", "fewer", "better", "often"})
"""Words that say in which direction, and how far never: `my team more feedback`."""

EVALUATIVES = listed(
    """
    amazing assertive awesome best better bigger calmer cleaner clearer closer competent
    confident credible deeper easier effective efficient engaging excellent exceptional
    faster fewer fitter good great greater happier happy healthier healthy high-quality
    higher ideal impactful innovative inspiring kinder leading less lower meaningful more
    new-and-improved nicer organised organized outstanding perfect positive productive
    quality quicker real reliable reputable rich richer safer simpler skilled smarter solid
    strong stronger successful talented top top-notch top-performing true trusted valuable
    well well-rounded wider world-class
    """
)
"""Adjectives that praise or compare, and narrow nothing: `better code`, `a good teacher`."""

QUALIFIERS = EVALUATIVES | listed(
    """
    active additional all any assigned best better big certain common daily different
    effective efficient few good great healthy high higher important improved interesting
    lasting less low lower many meaningful more most multiple necessary new nice other
    overall own personal positive practical professional real relevant several solid some
    strong stronger successful top useful valuable various
    """
)
"""Adjectives that don't narrow anything."""


def is_adverb(low: str) -> bool:
    """Whether a word only says how: `successfully`, `also`."""
    return low in DEGREES or (low.endswith("ly") and len(low) > 4 and low not in NO_ADVERBS)


NO_ADVERBS = listed(
    """
    anomaly apply assembly bi-weekly biweekly comply daily early family friendly italy july
    monthly multiply quarterly rely reply supply weekly yearly
    """
)
