"""Questions to reflect on, each answered by a dated entry of the journal."""

REFLECTIONS = {
    "energy": "Which hours of last week left you with more energy than they took?",
    "known_for": "What would you like people at work to come to you for?",
    "people": "Beside whom do you do your best work, and what is it like around them?",
    "kept": "If every task paid the same, which of yours would you go on doing?",
    "refused": "What did you turn down lately, and what did that keep safe?",
    "envy": "Whose job would you swap for yours, and for which hour of their day?",
    "bent_rule": "Which rule of your workplace do you bend, and whom does that serve?",
    "untried": "What do you want to have tried twelve months from now, well or badly?",
}
"""The starter set by the name of each question; fixed and few, since open brooding does harm."""
