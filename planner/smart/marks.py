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
RELATIVES = listed("that which who whose where whom")
PURPOSE_LEANS = listed("so because since")

TAKES_TO = listed("""able about agree aim aiming allowed allows am appropriate are asked attempt attempting be
    been begin beginning beginnings best capable chance commit committed commitment continue
    continuing
    confident dare decide decided desire determined eager easier effort endeavor enough excited
    expect expected failed
    fail forward get going goal goals had happy has have help helping helps hope hoping how intend
    intending
    intention is learn learned learning like likes liked look looking love manage manages meant
    motivated motivation
    necessary need needed needs needing objective ought plan planning plans prefer prepare prepared
    pledge
    promise proud ready refuse remember required resolve resolution right seek seeking started start
    starting steps strive
    striving
    supposed tend time tried try trying unable used want wanted wanting wants was way ways were what
    when
    where whether willing willingness wish wished wishing work working ability opportunity
    opportunities
    decision capacity permission tool tools skills experience knowledge confidence resources chances
    strategies techniques""")
"""Words that a `to` behind them completes: `able to`, `want to`, `ways to`; it is no purpose."""

OBJECT_CONTROL = listed("""allow ask assist cause challenge coach convince empower enable encourage expect force get
    help inspire
    instruct invite lead motivate persuade prepare push remind request require teach tell train
    urge want allow""")
"""Verbs whose object does what `to` names: `encourage students to read`."""

DEGREES = listed("""also always actively better carefully consistently continually even ever finally first fully
    further
    just more much never often only perhaps personally possibly probably quickly really regularly
    soon still then together well""")

QUALIFIERS = listed("""active additional better big certain different effective efficient few good great healthy high
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
