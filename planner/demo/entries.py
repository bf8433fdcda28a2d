"""What was written in each review of the demo: every text once, in the order of its pool."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from planner.demo.audit_words import HALVES, YEARS
from planner.demo.moments import demo_id
from planner.demo.review_words import (
    BLOCKED,
    LESSONS,
    PATTERNS,
    TO_CHANGE,
    WINS,
    WORKED,
    Claim,
)
from planner.demo.sittings import Sitting
from planner.demo.stories import STORIES
from planner.goal import Status
from planner.journal import EntryKind, JournalEntry
from planner.profile import Profile, ReviewLevel
from planner.reviews import prompts
from planner.reviews.letters import opening_day
from planner.reviews.settling import reaches

_WITHOUT_GOAL, _SECOND_WIN = 0.4, 0.15
_BLOCKED, _WORKED, _TO_CHANGE = 0.27, 0.22, 0.19
_PATTERN, _LESSON = 0.25, 0.6
"""How often a review holds each kind of words."""


def win_entry(id_: str, on: date, claim: Claim, review: str = "") -> JournalEntry:
    """A win with all that its claim says."""
    return JournalEntry(
        id_,
        on,
        EntryKind.WIN,
        claim.text,
        (demo_id(claim.goal),) if claim.goal else (),
        impact=claim.impact,
        evidence=claim.evidence,
        number=claim.number,
        link=claim.link,
        skill=claim.skill,
        seen_by=claim.seen_by,
        review=review,
    )


class Entries:
    """The pools of texts, from which the reviews take one after the other."""

    def __init__(self, profile: Profile, today: date) -> None:
        self._profile, self._today = profile, today
        self._wins = list(_windows(WINS))
        self._free = [claim for claim in WINS if not claim.goal]
        self._pools: dict[str, Sequence[str]] = {
            prompts.WORKED: WORKED,
            prompts.TO_CHANGE: TO_CHANGE,
            prompts.PATTERN: PATTERNS,
        }
        self._blocked = list(BLOCKED)
        self._lessons = list(LESSONS)

    def of(self, sitting: Sitting) -> Iterator[JournalEntry]:
        """The entries of one review, in the order in which it asks for them."""
        for n in range(1 + (sitting.draw("second win") < _SECOND_WIN)):
            if claim := self._win(sitting, n):
                yield win_entry(demo_id(sitting.id, "win", n), sitting.on, claim, sitting.id)
        if not sitting.is_short:
            yield from self._looking_back(sitting)
        if reaches(sitting.level, ReviewLevel.QUARTERLY) and sitting.draw("lesson") < _LESSON:
            yield from self._lesson(sitting)
        if sitting.level is ReviewLevel.SEMIANNUAL:
            yield from _reflections(sitting, HALVES[sitting.of_level % len(HALVES)])
        if sitting.level is ReviewLevel.ANNUAL:
            yield from self._year(sitting)

    def _win(self, sitting: Sitting, n: int) -> Claim | None:
        offset = (sitting.on - self._today).days
        due = next((each for each in self._wins if each.since <= offset < each.until), None)
        if due is not None and (not self._free or sitting.draw("free", n) >= _WITHOUT_GOAL):
            self._wins.remove(due)
            return due.claim
        return self._free.pop(0) if self._free else None

    def _looking_back(self, sitting: Sitting) -> Iterator[JournalEntry]:
        if self._blocked and sitting.draw("blocked") < _BLOCKED:
            text, blocker = self._blocked.pop(0)
            yield JournalEntry(
                demo_id(sitting.id, "blocked"),
                sitting.on,
                EntryKind.ROADBLOCK,
                text,
                blocker=blocker,
                review=sitting.id,
            )
        chances = {prompts.WORKED: _WORKED, prompts.TO_CHANGE: _TO_CHANGE}
        if reaches(sitting.level, ReviewLevel.MONTHLY):
            chances[prompts.PATTERN] = _PATTERN
        for prompt, chance in chances.items():
            if self._pools[prompt] and sitting.draw(prompt) < chance:
                text, *self._pools[prompt] = self._pools[prompt]
                yield from _reflections(sitting, {prompt: text})

    def _lesson(self, sitting: Sitting) -> Iterator[JournalEntry]:
        if self._lessons:
            yield JournalEntry(
                demo_id(sitting.id, "lesson"),
                sitting.on,
                EntryKind.LESSON,
                self._lessons.pop(0),
                review=sitting.id,
            )

    def _year(self, sitting: Sitting) -> Iterator[JournalEntry]:
        story = YEARS[sitting.of_level % len(YEARS)]
        yield from _reflections(sitting, story.answers)
        yield JournalEntry(
            demo_id(sitting.id, "letter"),
            sitting.on,
            EntryKind.LETTER,
            story.letter,
            prompt=prompts.LETTER,
            opens=opening_day(self._profile, sitting.on),
            review=sitting.id,
        )


class _Window(NamedTuple):
    """A win, and the days from today in which it may have been won."""

    claim: Claim
    since: int
    until: int


def _windows(claims: Sequence[Claim]) -> Iterator[_Window]:
    """The wins of goals, spread over the days on which each goal was worked on."""
    stories = {story.key: story for story in STORIES}
    for claim in claims:
        if claim.goal:
            story = stories[claim.goal]
            same = [each for each in claims if each.goal == claim.goal]
            is_open = story.status in (Status.ACTIVE, Status.DRAFT)
            end = 1 if is_open else story.ended
            step = (end - story.start) / (len(same) + 1)
            yield _Window(claim, round(story.start + step * (same.index(claim) + 0.5)), end)


def _reflections(sitting: Sitting, answers: Mapping[str, str]) -> Iterator[JournalEntry]:
    for prompt, text in answers.items():
        yield JournalEntry(
            demo_id(sitting.id, prompt),
            sitting.on,
            EntryKind.REFLECTION,
            text,
            prompt=prompt,
            review=sitting.id,
        )
