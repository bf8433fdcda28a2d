"""The critic from the shell: what a goal's sentence says, and what it lacks."""

from collections.abc import Iterator, Sequence
from functools import partial

import click

from cli.output import say, say_json, styled
from cli.session import Session, current
from cli.verbs import Verb
from planner.acts.wording import dismiss_finding, recall_finding
from planner.goal import Goal
from planner.letters import MARKS, calendar_of, judge
from planner.refusal import Refusal
from planner.smart.critique import critique
from planner.smart.language.words import Span
from planner.smart.letters.thresholds import FULL_GRADE
from planner.smart.suggestion.suggestion import suggest
from planner.smart.verdict import Critique, LetterVerdict
from planner.text import read_note

QUOTED_SPANS = 4
"""Pieces of evidence that are quoted for one letter."""


@click.command(cls=Verb, reads=True)
@click.argument("words", metavar="SENTENCE|ID", nargs=-1, required=True)
@click.option("--dismiss", metavar="FINDING", default="", help="Put a finding aside for the goal.")
@click.option("--recall", metavar="FINDING", default="", help="Let a dismissed one speak again.")
def lint(words: tuple[str, ...], dismiss: str, recall: str) -> None:
    """Judge a goal's sentence, or a goal of yours by its id, letter by letter.

    What the sentence says is quoted, and for what it lacks there is one question. Nothing of it is
    an order: a goal may be kept with any total.

    \b
    dualtrack lint "Get better at presenting"
    dualtrack lint k7f
    dualtrack lint k7f --dismiss no-baseline
    """
    session = current()
    goal = _goal(session, words)
    if dismiss or recall:
        _settle(session, goal, dismiss, recall)
        return
    sentence = goal.title if goal else _sentence(words)
    plan = session.plan
    calendar = calendar_of(plan, session.today)
    found = judge(plan, goal, session.today) if goal else critique(sentence, calendar=calendar)
    if session.wants_json:
        from cli.wording_shapes import critique_shape

        shape = critique_shape(sentence, found, suggest(sentence, calendar))
        say_json({"goal": goal.id if goal else None, **shape})
        return
    for line in _lines(sentence, found):
        say(line)


def _settle(session: Session, goal: Goal | None, dismiss: str, recall: str) -> None:
    """Put a finding on a goal aside, or take one up again."""
    if goal is None:
        raise Refusal("a finding is dismissed for a goal of yours", "name it by its id")
    if session.as_of_words:
        raise Refusal("the past can't be changed", "leave --as-of out")
    if dismiss and recall:
        raise Refusal("--dismiss and --recall are opposites", "give one of them")
    act = (
        partial(dismiss_finding, goal_id=goal.id, finding=dismiss, today=session.today)
        if dismiss
        else partial(recall_finding, goal_id=goal.id, finding=recall)
    )
    say(session.act(act).label)


def _goal(session: Session, words: Sequence[str]) -> Goal | None:
    """The goal that a single word names, if it names one; else the word is a sentence."""
    if len(words) != 1 or " " in words[0]:
        return None
    try:
        return session.plan.goal(words[0])
    except Refusal:
        return None


def _sentence(words: Sequence[str]) -> str:
    sentence = " ".join(read_note(" ".join(words), "sentence").split())
    if not sentence:
        raise Refusal("the sentence is empty", "write what you want to reach")
    return sentence


def _lines(sentence: str, found: Critique) -> Iterator[str]:
    spans = sorted({span for each in found.letters for span in each.spans})
    yield _marked(sentence, spans)
    yield ""
    for each in found.letters:
        yield _letter_line(each, sentence)
        if each.grade < FULL_GRADE and each.question:
            yield f"    missing: {each.missing}. {each.question}"
    yield ""
    yield f"{found.total} of 10: {styled(found.word, bold=True)}"
    for finding in found.findings:
        quoted = _quoted(finding.spans, sentence)
        yield ""
        yield f"{finding.severity} {finding.id}{f': {quoted}' if quoted else ''}"
        yield f"    {finding.reason} {finding.question}"


def _letter_line(verdict: LetterVerdict, sentence: str) -> str:
    evidence = _quoted(verdict.spans, sentence)
    return f"{MARKS[verdict.grade]} {verdict.name:12}{evidence}".rstrip()


def _quoted(spans: Sequence[Span], sentence: str) -> str:
    return ", ".join(f"“{sentence[start:end]}”" for start, end in spans[:QUOTED_SPANS])


def _marked(sentence: str, spans: Sequence[Span]) -> str:
    """The sentence with the words in bold that gave evidence."""
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        if end > at:
            first = max(start, at)
            pieces += (sentence[at:first], styled(sentence[first:end], bold=True))
            at = end
    return "".join((*pieces, sentence[at:]))
