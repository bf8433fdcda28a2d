"""A text in small letters, for patterns: they read it three times as fast as in both."""


def small_letters(text: str) -> str:
    """The text in small letters, each at the place of its capital.

    A capital that becomes two letters when it is made small, such as `İ`, stays.
    """
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := each.lower()) == 1 else each for each in text)
