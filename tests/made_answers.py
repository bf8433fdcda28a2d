"""Full answers to the walkthroughs that the product has."""

from collections.abc import Iterator

from walking import Answer

from wizard.asker import Page
from wizard.flows import flow_named

ONBOARDING: dict[str, Answer] = {
    "role": "Reliability engineer",
    "stage": "mid",
    "sphere": "professional",
    "strengths": ["calm", "drawing"],
    "gaps": ["budgets"],
    "energy": "The hour with raw data",
    "known_for": "Saying what we don't know",
    "people": "Small teams",
    "vision": "A workshop by the sea",
    "fiscal_start": "10",
    "hours": 4,
    "long_title": "Lead the reliability team",
    "long_category": "leadership",
    "long_due": "end of 2029",
    "long_measure": "4 people",
    "long_why": "It decides what is built",
    "short_title": "Pass the category II exam",
    "short_category": "education",
    "short_due": "end of Q2",
    "short_measure": "18 chapters",
    "short_why": "It lets me sign",
    "short_first_step": "order the question bank",
    "reviews": ["weekly", "quarterly"],
    "weekday": "Thursday",
}

DRAFT: dict[str, Answer] = {
    "wish": "get better at presenting by end of Q2 #speaking",
    "title": "Give three talks",
    "category": "skill",
    "kind": "skill-based",
    "purpose": "development",
    "measure": "3 talks",
    "first_step": "join the club",
    "resources": "Tomasz",
    "hours": 2,
    "in_my_control": True,
    "employer_support": "a day a month",
    "why": "People should hear what we know",
    "reason": "value",
    "values": ["AU", "love"],
    "company_priority": "visibility",
    "start": "today",
    "due": "end of Q2",
    "milestones": ["First talk by mid feb"],
    "obstacle": "too tired",
    "then": "practise before breakfast",
    "confidence": 7,
}

VISION: dict[str, Answer] = {
    "energy": "The hour with raw data",
    "known_for": "Saying what we don't know",
    "people": "Small teams",
    "kept": "Tracing faults",
    "refused": "The standby weekends",
    "envy": "Who trains newcomers, for their questions",
    "bent_rule": "I ring before the form is signed",
    "untried": "A talk before strangers",
    "vision": "A workshop by the sea",
    "soon": ["Run a project of my own", "Hold the course twice"],
    "later": ["Two apprentices"],
    "matters_1": "balance",
    "matters_2": "leadership",
    "matters_3": "financial",
}

STRENGTHS: dict[str, Answer] = {
    "own": ["kindness", "a steady hand"],
    "source": "VIA, May 2026",
    "chosen": ["finding the fault", "planning ahead", "making do"],
    "episode kindness": "The new colleague stayed",
    "episode a steady hand": "The glass arrived whole",
    "episode finding the fault": "The line stood; I found the sensor by noon",
    "episode planning ahead": "The crane was booked before the others asked",
    "episode making do": "The old pump ran for another winter",
    "gaps": ["budgets", "saying no"],
}
"""The order is the one that is offered."""

ANSWERS = {"onboard": ONBOARDING, "draft": DRAFT, "vision": VISION, "strengths": STRENGTHS}


def _steps_of(name: str) -> Iterator[str]:
    """Every step of a walkthrough, and those that these answers make."""
    flow = flow_named(name)
    for step in flow.steps:
        yield step.id
        for family in flow.families:
            if family.after == step.id:
                yield from (each for each in ANSWERS[name] if each.startswith(family.starts))


STEPS = [(name, step) for name in ANSWERS for step in _steps_of(name)]
"""Every step of every walkthrough, with the name of its walkthrough."""


def words_of(page: Page) -> tuple[str, ...]:
    """All that a page says by itself."""
    return (page.question, page.why, page.example, page.step.needed, page.step.heading)
