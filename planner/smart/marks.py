"""The small words of English that join the parts of a goal sentence, by what they announce."""

from planner.smart.word_lists import listed

DETERMINERS = listed("a an another each every her his its my one our own that the their this your")
POINTING = listed("my our the this that her his its their your")
"""Determiners that point at one thing which is known."""

PREPOSITIONS = listed("""about above across after against along alongside among around as at before below between
    beyond by despite during except for from in including inside into like near of off on onto out
    outside over past per regarding since through throughout to toward towards under until till
    upon via while when where whether with within without because so if than up unless""")
JOINTS = frozenset({"and", "or", "&", "then", "but", "as", "well", "also", "and/or", "plus"})
MODALS = listed("""will shall should must can could would may might i'll we'll i'd he'll she'll they'll won't
    cannot can't don't not never""")
SUBJECTS = listed("i we he she they it you this that there")
NUMBER_WORDS = listed(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty"
    " hundred dozen half twice double"
)
RELATIVES = listed("that which who whose where whom")
PURPOSE_LEANS = listed("so because since")

TAKES_TO = listed(
    """able agree aim aiming allowed am appropriate are asked attempt attempting be been begin
    beginning capable commit committed continue continuing confident dare decide decided determined
    eager easier endeavor enough excited expect expected fail forward get going had happy has have
    help helping helps hope hoping intend intending is learn learned learning like likes liked look
    looking love manage manages meant motivated need needed needs needing ought plan planning plans
    prefer prepare prepared pledge promise proud ready refuse remember required resolve seek seeking
    started start starting strive striving supposed tend tried try trying unable used want wanted
    wanting wants was were willing wish wished wishing work working goal aim objective intention
    resolution""".strip()
)
"""Words that a `to` behind them completes with the goal itself: `able to`, `want to`."""

NOUNS_WITH_TO = listed(
    """ability capacity chance chances commitment confidence decision desire effort experience how
    knowledge motivation necessary opportunities opportunity permission resources right skills steps
    strategies techniques time tool tools way ways what when where whether who willingness best""".strip()
)
"""Words that a `to` behind them only describes: `ways to`, `time to`, `how to`."""

OBJECT_CONTROL = listed("""allow ask assist cause challenge coach convince empower enable encourage expect force get
    help inspire
    instruct invite lead motivate persuade prepare push remind request require teach tell train
    urge want allow""")
"""Verbs whose object does what `to` names: `encourage students to read`."""

DEGREES = listed("""also always actively better carefully consistently continually even ever finally first fully
    further
    just more much never often only perhaps personally possibly probably quickly really regularly
    soon still then together well harder faster smarter longer back ahead along away""")

EVALUATIVES = listed(
    """better best good great excellent effective efficient successful strong stronger healthy
    healthier cleaner clearer faster bigger smarter deeper closer wider easier simpler quicker safer
    happier richer fitter more less fewer greater higher lower well-rounded top solid positive
    meaningful productive reliable amazing outstanding competent confident assertive organised
    organized valuable real true new-and-improved nicer kinder calmer rich happy top-performing
    high-quality quality well great world-class ideal perfect""".strip()
)
"""Adjectives that praise or compare, and narrow nothing: `better code`, `a good teacher`."""

QUALIFIERS = EVALUATIVES | listed("""active additional better big certain different effective efficient few good great healthy high
    higher important improved interesting less low lower many more most multiple new nice other
    positive practical
    real relevant several solid some strong stronger successful top useful various assigned daily
    valuable own best any all common necessary overall personal professional meaningful lasting""")
"""Adjectives that don't narrow anything."""


def is_adverb(low: str) -> bool:
    """Whether a word only says how: `successfully`, `also`."""
    return low in DEGREES or (low.endswith("ly") and len(low) > 4 and low not in NO_ADVERBS)


NO_ADVERBS = listed("""apply reply supply family daily weekly monthly quarterly yearly biweekly bi-weekly assembly
    friendly early anomaly multiply rely italy july comply""")
