"""What does not fit beside a question is turned over in whole entries, and nothing is lost."""

from hypothesis import given
from hypothesis import strategies as st

from wizard.terminal_asker.scroll import Scroll

ENTRIES = [["a"], ["b1", "b2"], [""], ["c1", "c2"], ["d"]]


def test_what_fits_is_shown_as_it_is() -> None:
    assert Scroll().shown(ENTRIES, 7) == ["a", "b1", "b2", "", "c1", "c2", "d"]


def test_an_entry_that_does_not_fit_whole_waits_for_the_next_page() -> None:
    scroll = Scroll()
    assert scroll.shown(ENTRIES, 3) == ["a", "… Page Down: 3 more"]
    scroll.turn_down()
    assert scroll.shown(ENTRIES, 3) == ["b1", "b2", "… Page Down: 2 more · Page Up: 1 above"]


def test_the_last_page_names_only_what_is_above_and_stays() -> None:
    scroll = Scroll()
    for _ in range(9):
        scroll.shown(ENTRIES, 4)
        scroll.turn_down()
    assert scroll.shown(ENTRIES, 4) == ["d", "… Page Up: 3 above"]
    scroll.turn_up()
    assert scroll.shown(ENTRIES, 4) == ["", "c1", "c2", "… Page Down: 1 more · Page Up: 2 above"]
    scroll.turn_up()
    assert scroll.shown(ENTRIES, 4)[0] == "a"


def test_an_entry_taller_than_the_room_is_cut_where_the_room_ends() -> None:
    scroll = Scroll()
    assert scroll.shown([["1", "2", "3", "4"]], 3) == ["1", "2", "… Page Down: 1 more"]
    scroll.turn_down()
    assert scroll.shown([["1", "2", "3", "4"]], 3) == ["3", "4", "… Page Up: 1 above"]


@given(heights=st.lists(st.integers(1, 6), min_size=1, max_size=12), room=st.integers(2, 9))
def test_turning_down_to_the_end_shows_every_row_once_and_turning_up_leads_back(
    heights: list[int], room: int
) -> None:
    entries = [[f"{entry}.{row}" for row in range(height)] for entry, height in enumerate(heights)]
    rows = [row for entry in entries for row in entry]
    scroll, seen = Scroll(), list[str]()
    for _ in rows:
        page = scroll.shown(entries, room)
        assert len(page) <= room
        seen += [row for row in page if row in rows and row not in seen]
        scroll.turn_down()
    assert seen == rows
    for _ in rows:
        scroll.shown(entries, room)
        scroll.turn_up()
    assert scroll.shown(entries, room)[0] == rows[0]


def test_a_room_that_grows_shows_everything_again() -> None:
    scroll = Scroll()
    scroll.shown(ENTRIES, 3)
    scroll.turn_down()
    assert scroll.shown(ENTRIES, 9)[0] == "a"
    scroll.turn_down()
    assert scroll.shown(ENTRIES, 9)[0] == "a"
