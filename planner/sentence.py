"""The goal as one sentence: by when, what, measured how, and what for."""

from datetime import date

from planner.human_date import write_date

ENDS = ".!? "


def compose(
    what: str, *, due: date | None, today: date, measure: str = "", means: str = "", why: str = ""
) -> str:
    """One sentence from its parts: By {due}, I will {what}, measured by {measure}, so that {why}.

    Parts that are not there yet are left out, so that the sentence grows with the answers.
    """
    parts = [f"By {write_date(due, today)}, I will" if due else "I will"]
    parts.append(_inside(what) or "…")
    sentence = " ".join(parts)
    if measure:
        sentence += f", measured by {_inside(measure)}"
    if means:
        sentence += f", starting with “{means.strip(ENDS)}”"
    if why:
        sentence += f", so that {_inside(why)}"
    return f"{sentence}."


def _inside(text: str) -> str:
    """A text as it stands inside a sentence: no closing stop, and a small first letter.

    Words written in capitals keep them, and so does the word I.
    """
    text = text.strip(ENDS)
    first = text.split(" ", 1)[0]
    if first[1:] != first[1:].lower() or first in ("I", "I'm", "I’m") or len(first) == 1:
        return text
    return text[:1].lower() + text[1:]
