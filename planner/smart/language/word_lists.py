"""How the word lists of the critic are written down."""


def listed(words: str) -> frozenset[str]:
    """The words of a text between its spaces and line ends, to look others up in."""
    return frozenset(words.split())
