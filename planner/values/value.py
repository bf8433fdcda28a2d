"""What a goal can serve: one of the eight career anchors, or one of the four circles of purpose."""

from enum import StrEnum

from planner.values.anchors.anchors import Anchor
from planner.values.purpose.circles import CIRCLE_NAMES, Circle


class Value(StrEnum):
    """A value that a goal is linked to, by the code of its anchor or the word of its circle."""

    TECHNICAL = Anchor.TECHNICAL.value
    MANAGERIAL = Anchor.MANAGERIAL.value
    AUTONOMY = Anchor.AUTONOMY.value
    SECURITY = Anchor.SECURITY.value
    ENTREPRENEURIAL = Anchor.ENTREPRENEURIAL.value
    SERVICE = Anchor.SERVICE.value
    CHALLENGE = Anchor.CHALLENGE.value
    LIFESTYLE = Anchor.LIFESTYLE.value
    LOVE = "love"
    GOOD = "good"
    NEEDED = "needed"
    PAID = "paid"

    @property
    def anchor(self) -> Anchor | None:
        """The anchor that it is, or None for a circle."""
        return Anchor(self.value) if self.value in _ANCHORS else None

    @property
    def circle(self) -> Circle | None:
        """The circle that it is, or None for an anchor."""
        return _CIRCLES.get(self.value)

    @property
    def full_name(self) -> str:
        """The name to show."""
        circle = self.circle
        return Anchor(self.value).full_name if circle is None else CIRCLE_NAMES[circle]


_ANCHORS = frozenset(Anchor)
_CIRCLES = {str(circle.name).lower(): circle for circle in Circle}


def value_of(source: Anchor | Circle) -> Value:
    """The value that an anchor or a single circle is."""
    return Value(source.value if isinstance(source, Anchor) else str(source.name).lower())
