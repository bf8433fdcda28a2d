"""A terminal's screen of which tests look at the characters again and again."""

import pyte


class DrawnScreen(pyte.Screen):
    """Puts a line together when it was drawn anew, rather than all lines at each look."""

    def __init__(self, columns: int, lines: int) -> None:
        self._shown: dict[int, str] = {}
        super().__init__(columns, lines)

    @property
    def display(self) -> list[str]:
        """The characters of each line; behind a wide one stands an empty one."""
        for number in self.dirty:
            line = self.buffer[number]
            self._shown[number] = "".join(line[at].data for at in range(self.columns))
        self.dirty.clear()
        return [self._shown[number] for number in range(self.lines)]
