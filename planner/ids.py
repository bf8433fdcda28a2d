"""Ids of records: ten characters of Crockford's base 32, shown as their shortest unique prefix."""

from collections.abc import Callable, Collection, Iterable
from hashlib import blake2b

from planner.refusal import Refusal

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32 in lower case: no i, l, o or u, so that an id survives being read aloud."""

LENGTH = 10
SHORTEST = 3
"""Fewest characters that an id is shown with."""

NewId = Callable[[], str]
"""Gives a fresh random id; the planner has no randomness of its own."""

_READ_AS = str.maketrans({"o": "0", "i": "1", "l": "1", "-": None})
_SHOWN_AT_ONCE = 4


def is_id(text: str) -> bool:
    """Whether the text has the form of an id."""
    return len(text) == LENGTH and all(character in ALPHABET for character in text)


def derived_id(*place: object) -> str:
    """The id that belongs to a place, such as the third win of a review: always the same one.

    A walkthrough that makes many records fixes one id, and finishing it twice makes them once.
    """
    words = "/".join(map(str, place))
    number = int.from_bytes(blake2b(words.encode(), digest_size=8).digest())
    letters: list[str] = []
    for _ in range(LENGTH):
        number, index = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[index])
    return "".join(letters)


def read_id(typed: str) -> str:
    """An id or prefix as it is stored: upper case and the look-alikes o, i, l are accepted."""
    return typed.strip().lower().translate(_READ_AS)


def handles(ids: Iterable[str]) -> dict[str, str]:
    """The shortest unique prefix of each id, of at least `SHORTEST` characters."""
    ordered = sorted(set(ids))
    shown: dict[str, str] = {}
    before = 0
    for index, id_ in enumerate(ordered):
        after = _shared(id_, ordered[index + 1]) if index + 1 < len(ordered) else 0
        shown[id_] = id_[: max(SHORTEST, before + 1, after + 1)]
        before = after
    return shown


def _shared(one: str, other: str) -> int:
    for index, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return index
    return min(len(one), len(other))


def find_id(typed: str, ids: Collection[str], what: str) -> str:
    """The one id that begins with what was typed; refuses an unknown or ambiguous prefix."""
    prefix = read_id(typed)
    if prefix in ids:
        return prefix
    found = sorted(id_ for id_ in ids if prefix and id_.startswith(prefix))
    if not found:
        raise Refusal(
            f"no {what} has the id {prefix or '(empty)'}", f"see the ids of every {what} with list"
        )
    if len(found) > 1:
        names = handles(ids)
        shown = ", ".join(names[id_] for id_ in found[:_SHOWN_AT_ONCE])
        more = f" and {len(found) - _SHOWN_AT_ONCE} more" if len(found) > _SHOWN_AT_ONCE else ""
        raise Refusal(f"{prefix} begins {len(found)} ids: {shown}{more}", "type one more character")
    return found[0]
