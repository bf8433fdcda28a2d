"""Forms of an English verb that sentences need: `attend` becomes `attending`."""

import re

_DOUBLED = frozenset(
    {"admit", "begin", "commit", "control", "defer", "forget", "permit", "prefer", "program"}
    | {"propel", "refer", "regret", "rerun", "reset", "submit", "transfer", "upset"}
)
"""Verbs of more than one syllable that are stressed on the last one."""

_SHORT_VOWEL = re.compile(r"(?:[^aeiou]+|qu)?[aeiouy][bdgklmnprtz]")
"""A verb of one syllable that ends in a single vowel and a single consonant: `run`, `plan`."""

_NO_VERBS = frozenset(
    {"ceiling", "during", "evening", "everything", "king", "morning", "nothing"}
    | {"ring", "something", "spring", "string", "thing", "anything", "wing"}
)
"""Words in -ing that are no form of a verb, or that stand for an event."""

_VOWELS = frozenset("aeiouy")


def is_gerund(word: str) -> bool:
    """Whether a word in small letters is a verb in -ing: `attending`, but not `spring`."""
    stem = word.removesuffix("ing")
    return stem != word and word not in _NO_VERBS and not _VOWELS.isdisjoint(stem)


def gerund(verb: str) -> str:
    """The -ing form of a verb in its base form; capitals are kept as they came."""
    small = verb.casefold()
    if is_gerund(small):
        return verb
    if small.endswith("ie"):
        return f"{verb[:-2]}ying"
    if small.endswith("e") and not small.endswith(("ee", "oe", "ye")) and len(small) > 2:
        return f"{verb[:-1]}ing"
    if small in _DOUBLED or (_SHORT_VOWEL.fullmatch(small) and len(small) > 2):
        return f"{verb}{verb[-1]}ing"
    return f"{verb}ing"
