"""How a person answers the purpose map: what they see, and the keys that they press."""

from real_terminal import ENTER

TEACH, REPAIR = "teach children to code", "repair machines"
TRIAL = "Teach one evening at the library"
SPACE, ON = " ", (ENTER,)

ANSWERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("three moments", ("the loose cable", ENTER, "the first run", ENTER, ENTER)),
    ("List what you love", (TEACH, ENTER, "sail to islands", ENTER, ENTER)),
    ("List what you are good at", (TEACH, ENTER, REPAIR, ENTER, ENTER)),
    ("List what is needed", ("teach children coding", ENTER, ENTER)),
    ("Who says so besides you", ("1 the school asked twice", ENTER, ENTER)),
    ("List what you can be paid for", (REPAIR, ENTER, ENTER)),
    ("What shows that it pays", ("1 my employer", ENTER, ENTER)),
    ("mean something else than", ON),
    (f"“{TEACH}”", ON),
    ("“sail to islands”", ON),
    (f"“{REPAIR}”", ON),
    ("most of your working week", (SPACE, ENTER)),
    ("strongly is it what you love", ("3",)),
    ("strongly is it what you are good at", ("2",)),
    ("strongly is it what is needed", ("2",)),
    ("strongly is it what you are good at", ("3",)),
    ("strongly is it what you can be paid for", ("3",)),
    ("would you like to try out", (SPACE, ENTER)),
    ("in the next two weeks", ("\x15", TRIAL, ENTER)),
    ("worth it?", ("3 children come back", ENTER)),
    ("be a goal", ON),
    ("What do you make of it", ("it was there all along", ENTER)),
)
"""Each question by words of it, with the keys that answer it."""
