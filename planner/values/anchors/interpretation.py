"""The result in words: what it says, what it leaves open, and what to ask a mentor."""

from itertools import chain, combinations
from typing import NamedTuple

from planner.values.anchors.anchors import (
    Anchor,
    AnchorPair,
    support_between,
    tension_between,
)
from planner.values.anchors.portraits import PORTRAITS
from planner.values.anchors.result import AnchorResult, AnchorScore, Verdict

CAVEATS = (
    "This is what you say of yourself: hold it against what you did when work made you choose.",
    "The eight anchors are those of Edgar Schein. Statements, limits and words are this program's "
    "own: it is not affiliated with any published questionnaire and stands in for none.",
    "An anchor takes years of work to form: in your first five to ten, call this provisional "
    "and repeat it each year.",
)
"""What every result is shown with."""

EXTREME = (
    "More than half of your ratings are at the ends of the scale. Keep those for what you feel "
    "strongly about, and the others will say more."
)


class Interpretation(NamedTuple):
    """A result in sentences; a part is empty where the result has nothing to say there."""

    verdict: str
    anchors: tuple[str, ...]
    lowest: tuple[str, ...]
    tensions: tuple[str, ...]
    questions: tuple[str, ...]
    caveats: tuple[str, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """All of it in the order of reading."""
        parts = (self.anchors, self.lowest, self.tensions, self.questions, self.caveats)
        return (self.verdict, *chain.from_iterable(parts))


def interpret(result: AnchorResult) -> Interpretation:
    """What a result means, in words for the person it is about."""
    return Interpretation(
        _verdict(result),
        tuple(chain.from_iterable(_portrayed(result, anchor) for anchor in result.top)),
        _lowest(result),
        tuple(_pulls(result.top)),
        _questions(result),
        (EXTREME, *CAVEATS) if result.is_extreme else CAVEATS,
    )


def _verdict(result: AnchorResult) -> str:
    match result.verdict:
        case Verdict.CLEAR:
            first = _name(result.order[0])
            return f"Strong evidence for {first}: it leads your ratings and no choice gave it up."
        case Verdict.LEANING:
            first, second = (_name(anchor) for anchor in result.order[:2])
            return f"You lean towards {first}, with {second} close behind."
        case Verdict.TIE:
            return f"{_capital(_listed(result.tied))} stand together: {_cause(result)}."
        case Verdict.FLAT:
            return (
                "No anchor stands out yet, as is common early in a career: your scores lie close "
                "together. Go through your past moves and look for what repeats."
            )
        case Verdict.REDO:
            return (
                "Nearly all of your ratings are the same, so there is nothing to score. Rate the "
                "statements once more, each by your first impression."
            )


def _cause(result: AnchorResult) -> str:
    """Why it is a tie."""
    if result.has_circle:
        return "your choices went round in a circle"
    kept = max(result.scores, key=lambda score: score.wins).anchor
    if kept is not result.order[0]:
        return f"your ratings put {_name(result.order[0])} first, your choices {_name(kept)}"
    return "your ratings hardly part them"


def _portrayed(result: AnchorResult, anchor: Anchor) -> tuple[str, ...]:
    """One of the top anchors: where it stands, what feeds it and what traps it."""
    (score,) = (each for each in result.scores if each.anchor is anchor)
    place = {result.primary: "Primary", result.secondary: "Secondary"}.get(anchor, "Tied")
    portrait = PORTRAITS[anchor]
    return (
        f"{place}: {_name(anchor)} ({score.band}). {portrait.meaning}",
        *_halves(score),
        f"What feeds it: {portrait.feeds}",
        f"What traps it: {portrait.trap}",
        f"Ask of any move: {portrait.question}",
    )


def _halves(score: AnchorScore) -> tuple[str, ...]:
    if not score.facets:
        return ()
    halves = ", ".join(f"{each.facet} ({each.band})" for each in score.facets)
    return (f"It has two halves: {halves}.",)


def _lowest(result: AnchorResult) -> tuple[str, ...]:
    if not result.lowest:
        return ()
    names = _listed(result.lowest)
    return (f"Lowest: {names}. An offer that mostly gives these is likely to leave you cold.",)


def _pulls(top: tuple[Anchor, ...]) -> list[str]:
    """What the top anchors do to each other: a question where they may pull apart."""
    sentences = []
    for one, other in combinations(top, 2):
        if tension := tension_between(one, other):
            sentences.append(_tension(tension, _listed((one, other))))
        elif support_between(one, other):
            sentences.append(f"{_capital(_listed((one, other)))} often go together.")
    return sentences


def _tension(tension: AnchorPair, names: str) -> str:
    doubt = "" if len(tension.rings) > 1 else ", though studies disagree on these two"
    return (
        f"{_capital(names)} may pull apart{doubt}. When you can't have both, which one do you "
        "let go, and could it find a place outside work?"
    )


def _questions(result: AnchorResult) -> tuple[str, ...]:
    """Two questions for a mentor; none for answers that are to be given again."""
    if result.verdict is Verdict.REDO:
        return ()
    if result.verdict is Verdict.FLAT:
        return (
            "In which piece of work have you seen me most alive, and what was in it?",
            "What could I try this year that would show me what I won't give up?",
        )
    if result.verdict is Verdict.TIE:
        return (
            f"When have you seen me choose between {_listed(result.tied)}, and what gave?",
            "Which of them do I only say I want?",
        )
    first, low = _name(result.order[0]), _name(result.lowest[0])
    return (
        f"Which of my moves fit {first}, and which one doesn't?",
        f"What might I overlook because {low} means so little to me?",
    )


def _name(anchor: Anchor) -> str:
    return anchor.full_name


def _listed(anchors: tuple[Anchor, ...]) -> str:
    *others, last = (_name(anchor) for anchor in anchors)
    return f"{', '.join(others)} and {last}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
