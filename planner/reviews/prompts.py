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
