"""The questions of the reviews whose answers are reflections.

They are shown as they stand here and kept beside each answer, by which later reviews find them.
"""

WORKED = "What worked, and should stay?"
TO_CHANGE = "What will you do differently?"
PATTERN = "What do the good days of this month have in common?"
