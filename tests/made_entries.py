"""Made-up lists and entries of purpose maps."""

from collections.abc import Callable
from itertools import count

from hypothesis import strategies as st
from strategies import empty_or_notes, ids, lines

from planner.values.purpose.circles import MASKS, Circle, Mask
from planner.values.purpose.purpose_map import CircleStrengths, PurposeEntry, SetBy, Wording

LOVE, GOOD, NEEDED, PAID = Circle

_WORDS = [
    "teach",
    "teaching",
    "Python",
    "code",
    "birds",
    "in",
    "the",
    "team",
    "学ぶ",
    "учить",
    "🚀",
]
typed_lines = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4).map(" ".join) | lines
typed_lists = st.fixed_dictionaries(
    {circle: st.lists(typed_lines, max_size=8) for circle in Circle}
)
"""Four lists, in which many texts are the same or alike."""


def numbered() -> Callable[[], str]:
    """A fresh row of ids, the same every time."""
    numbers = count(1)
    return lambda: f"{next(numbers):010}"


def made_entry(
    text: str = "teach",
    mask: Mask = LOVE,
    strengths: tuple[int, int, int, int] | None = None,
    *,
    id_: str = "0000000001",
    set_by: SetBy = SetBy.PERSON,
    evidence: str = "",
) -> PurposeEntry:
    rated = None if strengths is None else CircleStrengths(*strengths)
    return PurposeEntry(id_, text, mask, set_by, (Wording(text, mask),), rated, evidence)


@st.composite
def entries(draw: st.DrawFn) -> PurposeEntry:
    mask = draw(st.sampled_from(MASKS))
    text = draw(typed_lines)
    rated = CircleStrengths(*(draw(st.integers(0, 3)) if each in mask else 0 for each in Circle))
    return PurposeEntry(
        draw(ids),
        text,
        mask,
        draw(st.sampled_from(SetBy)),
        (Wording(text, mask),),
        draw(st.sampled_from([None, rated])),
        draw(empty_or_notes),
    )
