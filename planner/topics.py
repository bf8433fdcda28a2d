"""What texts are about: their words without those that every sentence may hold."""

from collections.abc import Iterable

from planner.likeness import tokens

_GENERAL = tokens(
    "about above after again all almost also always am another any anyone anything around away"
    " back because been before began begin behind being below best better between big both but"
    " came can can't come could couldn't day did didn't different do does doesn't doing done don't"
    " down during each early either else end enough ever every everybody everyone everything"
    " few find first five found four full further gave get give given go goal goes going gone good"
    " got great had half happen hardly has have haven't having he her here hers him his how hour if"
    " into isn't its it's itself just keep kept kind knew know last late later least left less let"
    " like little long look lot made make many may maybe me mean might mine minute month more most"
    " much must myself near need never new next nine no nobody none nor not nothing now off often"
    " old once one only other others our ours out over own part people perhaps place put quarter"
    " quite rather really right said same say second see seven several shall she should show side"
    " six small some somebody someone something soon still such take taken ten than thank"
    " their theirs them then there these they thing think third those though thought three through"
    " till time today together told too took toward try turn twice two under until up upon us use"
    " used very want was wasn't way we week well went were weren't what when where whether which"
    " while who whole whom whose why within without won't work would wouldn't year yes yesterday"
    " yet you your yours s t m ve ll re d"
)
_SHORTEST = 2
"""Letters of a shortest word that may be a topic, such as `go` in no list but `sql` or `hr`."""


def topics(text: str) -> frozenset[str]:
    """The stems of a text that tell it from others: no figures and no general words."""
    return frozenset(
        stem
        for stem in tokens(text)
        if stem not in _GENERAL and len(stem) >= _SHORTEST and not stem[0].isdigit()
    )


def topic_words(stems: Iterable[str], texts: Iterable[str]) -> tuple[str, ...]:
    """Each stem as the texts spell it, in the order of the alphabet; the shortest spelling stands.

    A stem itself is no word: `studi` reads as nothing.
    """
    spelled: dict[str, str] = {}
    for word in (word for text in texts for word in _words(text)):
        (stem,) = tokens(word) or ("",)
        if stem and (
            stem not in spelled or (len(word), word) < (len(spelled[stem]), spelled[stem])
        ):
            spelled[stem] = word
    return tuple(sorted(spelled.get(stem, stem) for stem in stems))


def _words(text: str) -> list[str]:
    """The single words of a text, folded, each of one stem at most."""
    letters = "".join(each if each.isalnum() else " " for each in text.casefold())
    return [word for word in letters.split() if len(tokens(word)) <= 1]
