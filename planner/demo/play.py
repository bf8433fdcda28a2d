"""Playing the demo plan: every action on its own day, as the person would have done it."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import partial

from planner.acts.combined import combined
from planner.acts.journal import write_entries, write_entry
from planner.acts.profile import set_profile, write_vision
from planner.demo import diary
from planner.demo.entries import win_entry
from planner.demo.exercises import exercises
from planner.demo.lives import life
from planner.demo.market import market
from planner.demo.moments import Moment, demo_id, draw, moment
from planner.demo.review_words import Claim
from planner.demo.reviews import reviews
from planner.demo.stories import STORIES
from planner.journal import EntryKind, JournalEntry
from planner.profile import Profile, Stage
from planner.vision import Vision

FIRST_DAY = -1095
"""Three years before today."""


def demo(today: date) -> tuple[Moment, ...]:
    """Three years that end today, oldest first; the same actions for the same day."""
    first = today + timedelta(FIRST_DAY)
    profile = _profile(first)
    moments = [*_beginning(today, profile), *_journal(today), *exercises(today)]
    moments += [*reviews(profile, first, today), *market(today)]
    for story in STORIES:
        moments.extend(life(story, today))
    return tuple(sorted(moments, key=lambda each: (each.day, each.at)))


def _profile(first: date) -> Profile:
    return Profile(
        role="Reliability engineer, wind power",
        stage=Stage.MID,
        strengths=("reading machine signals", "explaining", "staying calm"),
        gaps=("budgets", "saying no", "Danish"),
        hours_per_week=12,
        reviews_since=first,
    )


def _beginning(today: date, profile: Profile) -> Iterator[Moment]:
    """The onboarding of three years ago, and a vision that was rewritten since."""
    first = today + timedelta(FIRST_DAY)
    vision = _vision(1, first, diary.VISION_FIRST)
    answers = diary.REFLECTIONS[0], diary.REFLECTIONS[4], diary.REFLECTIONS[8]
    entries = tuple(
        JournalEntry(demo_id("prompt", n), first, EntryKind.REFLECTION, answer, prompt=prompt)
        for n, (prompt, answer) in enumerate(zip(diary.PROMPTS, answers, strict=True))
    )
    begin = partial(
        combined,
        label="Set up the plan",
        decisions=(
            partial(set_profile, profile=profile),
            partial(write_vision, vision=vision),
            partial(write_entries, entries=entries),
        ),
    )
    yield moment(today, FIRST_DAY, 19, begin, "begin")
    later = _vision(2, today + timedelta(-365), diary.VISION_NOW)
    yield moment(today, -365, 20, partial(write_vision, vision=later), "vision")


def _vision(number: int, on: date, story: diary.VisionStory) -> Vision:
    return Vision(demo_id("vision", number), on, *story)


def _journal(today: date) -> Iterator[Moment]:
    reflections = [text for n, text in enumerate(diary.REFLECTIONS) if n not in (0, 4, 8)]
    yield from _entries(today, EntryKind.WIN, diary.WINS, newest=-2)
    yield from _entries(today, EntryKind.REFLECTION, reflections, newest=-6)
    yield from _entries(today, EntryKind.ROADBLOCK, diary.ROADBLOCKS, newest=-5)
    yield from _entries(today, EntryKind.LESSON, diary.LESSONS, newest=-19)
    yield from _entries(today, EntryKind.NOTE, diary.NOTES, newest=-11)


def _entries(today: date, kind: EntryKind, texts: Sequence[str], newest: int) -> Iterator[Moment]:
    """Texts spread over the three years, the last one on its day."""
    apart = (newest - FIRST_DAY - 30) / max(1, len(texts) - 1)
    for n, text in enumerate(texts):
        wobble = round((draw(kind, n) - 0.5) * apart / 2) if 0 < n < len(texts) - 1 else 0
        offset = round(FIRST_DAY + 30 + n * apart) + wobble
        entry = _entry(kind, n, today + timedelta(offset), text)
        yield moment(today, offset, 17, partial(write_entry, entry=entry), kind, n)


def _entry(kind: EntryKind, n: int, on: date, text: str) -> JournalEntry:
    about = diary.ABOUT.get(text, "")
    if kind is EntryKind.WIN:
        claim = diary.CLAIMS.get(text, Claim(about, text))
        return win_entry(demo_id(kind, n), on, claim)
    goals = (demo_id(about),) if about else ()
    return JournalEntry(demo_id(kind, n), on, kind, text, goals, blocker=diary.CAUSES.get(text))
