"""The questions of the reviews whose answers are reflections.

They are shown as they stand here and kept beside each answer, by which later reviews find them.
"""

WORKED = "What worked, and should stay?"
TO_CHANGE = "What will you do differently?"
PATTERN = "What do the good days of this month have in common?"

STANDS_ALONE = "Why may this goal stand without one on the other track?"
FEEDS = "What will feed the track that starves?"
STILL_TRUE = "Are your top values still true?"
GIVES_WAY = "Where this goal and a top anchor collide, what gives way?"

PROUD = "Looking at these figures, what are you proud of?"
SURPRISED = "And what do they show that you had not seen?"
ENERGISES = "What gave you energy this year?"
DRAINS = "What drained you this year?"
ENERGY_SHARE = "How much of your working time goes into what gives energy?"
WORTH = "What would you be offered elsewhere today, and for what?"
NETWORK = "Whom did you come to know this year, and whom did you lose sight of?"
PAY = "Does your pay fit what you give?"
HEALTH = "How have your body and your sleep been this year?"
DIRECTION = "Where does this year's audit lead: stay, grow, shift or leave?"
ANSWER_TO_LETTER = "What would you answer the one who wrote to you?"
LETTER = "What do you want to read in a year?"

EXPECTED = "What did you expect?"
HAPPENED = "What happened?"
WHY_DIFFERENT = "Why did it come out that way?"
KEEP_OR_CHANGE = "What will you keep, what will you change?"
KEEP = "What do you keep doing?"
STOP = "What do you stop doing?"
START = "What do you start doing?"
GROWTH_TALK = "What came of the talk about your growth?"
SWAP = "Which small habit do you swap for another?"
