"""A sentence taken apart once: its words, verbs, amounts and times, for all letters to look at."""

from functools import cached_property

from planner.small_letters import small_letters
from planner.smart.amounts.measures import FoundMeasure, find_measures
from planner.smart.calendar import Calendar
from planner.smart.clauses.deeds import Deed
from planner.smart.clauses.objects import is_title_case
from planner.smart.clauses.predicates import Predicate, read_predicates
from planner.smart.clauses.roles import Role
from planner.smart.language.words import LONGEST_READ, Word, read_words
from planner.smart.times.found_times import FoundTime, find_times


class Reading:
    """What stands in a sentence; every part is worked out when it is first asked for."""

    def __init__(self, text: str, calendar: Calendar | None = None) -> None:
        self.text = text[:LONGEST_READ]
        self.calendar = calendar

    @cached_property
    def low(self) -> str:
        """The text in small letters, each at its place."""
        return small_letters(self.text)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words in their order."""
        return read_words(self.text)

    @cached_property
    def times(self) -> tuple[FoundTime, ...]:
        """What bounds the goal in time."""
        return find_times(self.text, self.calendar)

    @cached_property
    def measures(self) -> tuple[FoundMeasure, ...]:
        """The amounts, without those that belong to a time."""
        return find_measures(self.text, [each.span for each in self.times])

    @cached_property
    def predicates(self) -> tuple[Predicate, ...]:
        """The verbs with their objects."""
        return read_predicates(self.words)

    @cached_property
    def deeds(self) -> tuple[Deed, ...]:
        """The verbs with what narrows them."""
        return tuple(
            Deed(
                each,
                self.words[each.at],
                self._outside_times(each.object),
                self._outside_times(each.tail),
                is_title=self.is_title,
            )
            for each in self.predicates
        )

    @cached_property
    def goals(self) -> tuple[Deed, ...]:
        """The verbs that say the goal itself."""
        return tuple(each for each in self.deeds if each.role is Role.MAIN)

    @cached_property
    def is_title(self) -> bool:
        """Whether it is written in capitals like a heading."""
        return is_title_case(self.words)

    @cached_property
    def _timed(self) -> frozenset[Word]:
        """The words that say when."""
        spans = [each.span for each in self.times]
        return frozenset(
            word
            for word in self.words
            if any(start <= word.span.start < end for start, end in spans)
        )

    def _outside_times(self, words: tuple[Word, ...]) -> tuple[Word, ...]:
        if self._timed.isdisjoint(words):
            return words
        return tuple(word for word in words if word not in self._timed)
