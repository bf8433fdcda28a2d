"""Skills and postings of the demo plan, and the days on which they were said or read."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from planner.acts.skills import add_posting, add_skill, rate_skill
from planner.demo.moments import Moment, demo_id, moment
from planner.market.posting import Posting
from planner.market.skill import Skill, SkillKind, SkillLevel


class SkillStory(NamedTuple):
    """A skill, its levels with the days on which they were said, and what is wanted by when."""

    name: str
    levels: tuple[tuple[int, int], ...]
    target: int | None = None
    due: int | None = None
    kind: SkillKind = SkillKind.HARD
    evidence: str = ""
    minutes: int = 0


class PostingStory(NamedTuple):
    """A role that was advertised, when it was read, and what it asks for."""

    on: int
    role: str
    skills: tuple[str, ...]
    source: str
    note: str = ""


SKILLS = (
    SkillStory(
        "Vibration analysis", ((-1080, 2), (-790, 3), (-430, 4)), 5, 300,
        evidence="category II certificate, 31 cases", minutes=180,
    ),
    SkillStory("Python", ((-1080, 1), (-430, 2), (-75, 3)), 4, 240, evidence="alarm report"),
    SkillStory("SQL", ((-430, 1), (-25, 2)), 3, 210, minutes=60),
    SkillStory("Budgets", ((-790, 1), (-75, 1)), 3, 250, evidence="first sheet that added up"),
    SkillStory("Danish", ((-790, 0), (-150, 1)), 3, 560, minutes=90),
    SkillStory(
        "Presenting", ((-1080, 2), (-340, 3), (-75, 4)), 4, None, SkillKind.SOFT,
        "two talks outside the company",
    ),
    SkillStory("Saying no", ((-1080, 1), (-430, 2), (-75, 3)), 4, 180, SkillKind.SOFT),
    SkillStory("Coaching", ((-430, 3), (-75, 3)), 4, 400, SkillKind.SOFT, "Lena, Tomasz"),
    SkillStory("Contract law", (), 2, 420),
)  # fmt: skip

POSTINGS = (
    PostingStory(
        -905, "Condition monitoring engineer", ("Vibration analysis", "Python"), "Vejby Energi",
        "still asks for nights",
    ),
    PostingStory(-640, "Senior analyst, fleet data", ("SQL", "Python", "Danish"), "Kystvind"),
    PostingStory(
        -540, "Team lead maintenance", ("Budgets", "Coaching", "Danish"), "Nordre Havpark",
        "the role that I want, on the wrong coast",
    ),
    PostingStory(
        -410, "Reliability lead", ("Vibration analysis", "Budgets", "Safety training"), "Vejby",
    ),
    PostingStory(-330, "Asset manager", ("Budgets", "Contract law", "Presenting"), "Kystvind"),
    PostingStory(
        -170, "Head of fleet reliability", ("Budgets", "SQL", "Coaching", "Danish"), "Vejby Energi",
        "four days possible, says the last line",
    ),
    PostingStory(-80, "Maintenance planner", ("SQL", "Python", "Contract law"), "Nordre Havpark"),
    PostingStory(
        -32, "Reliability lead north", ("Vibration analysis", "Budgeting", "Coaching"),
        "inside the company", "Ingrid's criteria, word for word",
    ),
)  # fmt: skip


def market(today: date) -> Iterator[Moment]:
    """Every skill as it was said and rated, and every posting as it was read."""
    for story in SKILLS:
        yield from _said(story, today)
    for n, posting in enumerate(POSTINGS):
        read = Posting(
            demo_id("posting", n),
            today + timedelta(posting.on),
            posting.role,
            posting.skills,
            posting.source,
            posting.note,
        )
        yield moment(today, posting.on, 21, partial(add_posting, posting=read), "posting", n)


def _said(story: SkillStory, today: date) -> Iterator[Moment]:
    first, *later = story.levels or ((_UNRATED, None),)
    id_ = demo_id("skill", story.name)
    offset, level = first
    skill = Skill(
        id_,
        story.name,
        story.kind,
        () if level is None else (SkillLevel(today + timedelta(offset), level),),
        story.target,
        None if story.due is None else today + timedelta(story.due),
        story.evidence,
        story.minutes,
    )
    yield moment(today, offset, 20, partial(add_skill, skill=skill), "skill", story.name)
    for offset, level in later:
        if level is not None:
            rate = partial(rate_skill, skill_id=id_, level=level, today=today + timedelta(offset))
            yield moment(today, offset, 20, rate, "skill", story.name)


_UNRATED = -170
"""The day on which a skill was named whose level nobody knows."""
