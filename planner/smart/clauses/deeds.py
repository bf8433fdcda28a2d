"""A verb of a sentence with what stands around it, as the letters look at it."""

from collections.abc import Sequence
from functools import cached_property

from planner.smart.clauses.objects import Breadth, NounPhrase, breadth_of, names_in, noun_phrase
from planner.smart.clauses.predicates import Predicate
from planner.smart.clauses.roles import Role
from planner.smart.language.marks import COMPARING, DETERMINERS, EVALUATIVES, QUALIFIERS, RELATIVES
from planner.smart.language.nouns import DELIVERABLES, FOUNDED, GENERIC, JOINED, OBTAINED, OPEN_WORK
from planner.smart.language.verbs import VerbClass
from planner.smart.language.word_lists import listed
from planner.smart.language.words import Span, Word

LIGHT = listed("achieve do get give go have hold make receive take")
"""Verbs that mean what their object says: `take a course`, `give a talk`."""

SHOWING = listed("deliver draft finalise finalize prepare present publish report send submit")
"""Verbs behind which even `the results` are one thing that is handed over."""

_FOUNDING = listed(
    """
    author build co-author compose create design develop draft establish film found implement
    introduce launch make open produce publish record release sew ship start write
    """
)
_MADE = DELIVERABLES - OPEN_WORK
_JOINING = listed("attend enter join")
_OBTAINING = listed("earn find get land obtain receive secure win")
_MAKING = listed("build create deliver develop make offer produce provide write")
_ENDED_ALONE = frozenset({"enrol", "enroll", "graduate", "retire"})
_STATES = EVALUATIVES | listed("alive clean going open proud ready safe simple tidy")


class Deed:
    """One predicate; its object and what follows it, without the words that say when.

    `as_what` are the words from `as` on, which tell who one is: `as a nurse`.
    """

    def __init__(
        self,
        predicate: Predicate,
        verb: Word,
        phrase: tuple[Word, ...],
        tail: tuple[Word, ...],
        *,
        is_title: bool,
    ) -> None:
        self.predicate = predicate
        self.word = verb
        self.is_title = is_title
        self.phrase = phrase
        if not phrase and names_in(predicate.object, is_title=False):
            self.phrase = predicate.object
        places = [at for at, word in enumerate(tail) if word.low == "as"]
        self.tail = tail[: places[0]] if places else tail
        self.as_what = tail[places[0] :] if places else ()

    @property
    def verb(self) -> str:
        """The verb in its base form."""
        return self.predicate.verb

    @property
    def kind(self) -> VerbClass | None:
        """What the verb promises."""
        return self.predicate.kind

    @property
    def role(self) -> Role:
        """The part that it plays in the sentence."""
        return self.predicate.role

    @cached_property
    def noun(self) -> NounPhrase:
        """The object as a noun with what narrows it."""
        return noun_phrase(self.phrase, is_title=self.is_title)

    @cached_property
    def breadth(self) -> Breadth:
        """What the object leaves open."""
        return breadth_of(self.noun)

    @cached_property
    def tail_breadth(self) -> Breadth:
        """What the noun behind the next preposition leaves open."""
        return breadth_of(noun_phrase(self.tail[1:5], is_title=self.is_title))

    @property
    def is_bare(self) -> bool:
        """Whether it makes a substance rather than a thing: `write code`, `produce content`."""
        is_led = self.noun.first in DETERMINERS
        is_one = self.noun.head in DELIVERABLES and len(self.noun.content) > 1
        is_narrow = self.breadth is Breadth.NAMED or (is_one and not self.noun.is_many)
        return self.verb in _MAKING and not (is_led or is_narrow)

    @property
    def only_betters(self) -> bool:
        """Whether it makes something better or proud, and nothing else."""
        if self.verb in ("be", "become") and "better" in {word.low for word in self.phrase}:
            return True
        if self.verb not in ("make", "keep", "hold") or len(self.phrase) < 2:
            return False
        last = self.phrase[-1].low
        return last in _STATES or last.endswith(("able", "ible", "ous"))

    @property
    def shows_it(self) -> bool:
        """Whether something known is handed over: `present the results`."""
        return self.verb in SHOWING and self.noun.is_pointed_at

    @property
    def finishes_it(self) -> bool:
        """Whether work is finished that words or a name tell from other work."""
        if self.verb not in ("complete", "finish") or not self.phrase:
            return False
        is_told = len(self.tail) > 1 and self.tail[0].low not in RELATIVES
        is_some = self.noun.first in ("some", "more", "any")
        return not is_some and (
            self.breadth is Breadth.NAMED or (is_told and not self.noun.is_many)
        )

    @property
    def is_one_of_class(self) -> bool:
        """Whether a noun tells one of its class from the others: `a dissertation topic`."""
        narrowing = [word for word in self.phrase[1:] if word.low not in QUALIFIERS]
        is_one = self.noun.first in ("a", "an") and not self.noun.is_praised
        return is_one and len(narrowing) > 1 and self.noun.head in GENERIC

    @property
    def is_obtained(self) -> bool:
        """Whether somebody else gives it: `get a job`."""
        return self.verb in _OBTAINING and self.noun.head in OBTAINED

    @property
    def pays_off(self) -> bool:
        """Whether a debt that is told from others will be gone."""
        is_told = self.noun.is_pointed_at or self.noun.is_whole or len(self.noun.content) > 1
        return self.verb == "pay" and self.predicate.particle == "off" and is_told

    @property
    def makes_one(self) -> bool:
        """Whether one of a kind is made or joined: `start a blog`, `join a choir`."""
        if self.noun.first not in ("a", "an") or self.noun.is_praised:
            return False
        if self.verb in _JOINING:
            return self.noun.head in JOINED
        if self.is_obtained:
            return not (self.tail and self.tail[0].low in RELATIVES)
        if self.noun.head in FOUNDED:
            return self.verb in _FOUNDING and len(self.noun.content) > 1
        return self.verb in _FOUNDING and self.noun.head in _MADE

    @property
    def compares_tail(self) -> bool:
        """Whether a direction follows and no more: `my parents more often`."""
        return bool(self.tail) and self.tail[0].low in COMPARING

    @property
    def ends_alone(self) -> bool:
        """Whether its verb says by itself what is reached: `graduate`."""
        return self.verb in _ENDED_ALONE

    @property
    def is_bounded_by_verb(self) -> bool:
        """Whether what its verb does to its object is done once, and then over."""
        return self.shows_it or self.makes_one or self.pays_off or self.finishes_it

    def names(self, words: Sequence[Word]) -> bool:
        """Whether one of these words is the name of something."""
        return bool(names_in(words, is_title=self.is_title))

    def span_with_object(self) -> Span:
        """The verb and its object, which may stand before it."""
        spans = [word.span for word in (self.word, *self.predicate.object)]
        return Span(min(spans).start, max(spans).end)

    def span(self) -> Span:
        """The verb and its object, or the word behind it."""
        if self.predicate.object or not self.predicate.tail:
            return self.span_with_object()
        return Span(self.word.span.start, self.predicate.tail[0].span.end)
