"""Print how often the critic is right about the letters of labelled sentences.

`python -m benchmarks.smart_accuracy FILE.jsonl [--held-out | --all] [--errors] [--vs baseline]
[--json]`. Without a choice the pages set aside are left out.
"""

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from benchmarks.smart_accuracy.baseline import answer_by_keywords
from benchmarks.smart_accuracy.labelled import CORE_LETTERS, LETTERS, Labelled, read_labelled, split
from benchmarks.smart_accuracy.scores import Answers, confusions, interval, macro_f1
from planner.goal import Category
from planner.smart.calendar import Calendar
from planner.smart.critique import critique
from planner.smart.suggestion.suggestion import suggest
from planner.smart.verdict import Critique

TODAY = date(2026, 11, 21)
"""Any day will do: whether a letter is stated doesn't depend on it."""

VAGUE_FINDINGS = frozenset({"vague-verb", "no-object", "no-measure", "no-deadline"})


LABELS = {Category.FINANCIAL: "finance"}
"""What the labels call a category differently."""


def judge(text: str) -> Critique:
    """What the critic says of a sentence on its own."""
    return critique(text, calendar=Calendar(TODAY))


def answer_by_critic(text: str) -> Mapping[str, bool]:
    """Each letter, by whether the critic finds it stated."""
    stated = {verdict.letter: verdict.is_stated for verdict in judge(text).letters}
    return {letter: stated[letter[0]] for letter in LETTERS}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; 0, since there is no limit to be over, or 2 for a file it can't read."""
    parser = _parser()
    asked = parser.parse_args(arguments)
    try:
        goals = read_labelled(asked.file)
    except (OSError, ValueError) as error:
        parser.error(f"{asked.file} can't be read: {error}; give a file with one goal a line")
    if not asked.all:
        goals = split(goals, is_held_out=asked.held_out)
    if not goals:
        parser.error(f"{asked.file} has no sentence of these pages; --all takes every page")
    answers = {goal.id: answer_by_critic(goal.text) for goal in goals}
    if asked.json:
        print(json.dumps(_summary(goals, answers)))
        return 0
    _show("critic", goals, answers)
    if asked.vs:
        _show("baseline", goals, _answers(goals, answer_by_keywords))
    if asked.held_out:
        low, high = interval(goals, answers)
        print(f"\nmacro F1 95 % interval by page: {low:.3f} to {high:.3f}")
    _show_nagging(goals)
    _show_suggestions(goals)
    if asked.errors:
        _show_errors(goals, answers)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.smart_accuracy")
    parser.add_argument("file", type=Path, help="labelled sentences, one JSON object a line")
    pages = parser.add_mutually_exclusive_group()
    pages.add_argument("--held-out", action="store_true", help="only the pages set aside")
    pages.add_argument("--all", action="store_true", help="every page")
    parser.add_argument("--errors", action="store_true", help="each wrong sentence with its spans")
    parser.add_argument("--vs", choices=("baseline",), help="compare with plain keywords")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    return parser


def _answers(goals: Sequence[Labelled], answer: Callable[[str], Mapping[str, bool]]) -> Answers:
    return {goal.id: answer(goal.text) for goal in goals}


def _summary(goals: Sequence[Labelled], answers: Answers) -> dict[str, object]:
    letters = {
        letter: {"precision": each.precision, "recall": each.recall, "f1": each.f1}
        for letter, each in confusions(goals, answers).items()
    }
    return {"letters": letters, "macro_f1": macro_f1(goals, answers), "goals": len(goals)}


def _show(who: str, goals: Sequence[Labelled], answers: Answers) -> None:
    _show_letters(f"{who}, {len(goals)} sentences", goals, answers)
    written = [goal for goal in goals if not goal.is_maybe_generated]
    if len(written) < len(goals):
        title = f"{who}, {len(written)} sentences of pages that don't read as machine-written"
        _show_letters(title, written, answers)


def _show_letters(title: str, goals: Sequence[Labelled], answers: Answers) -> None:
    print(f"\n{title}")
    print(f"  {'':<9} {'prec':>6} {'recall':>6} {'F1':>6} {'kappa':>6}   TP  FP  FN  TN")
    for letter, each in confusions(goals, answers).items():
        counts = (each.true_yes, each.false_yes, each.false_no, each.true_no)
        print(
            f"  {letter:<9} {each.precision:>6.3f} {each.recall:>6.3f} {each.f1:>6.3f}"
            f" {each.kappa:>6.3f}  {' '.join(f'{count:>3}' for count in counts)}"
        )
    print(f"  macro F1 over S, M, T: {macro_f1(goals, answers):.3f}")


def _show_nagging(goals: Sequence[Labelled]) -> None:
    """How many findings of vagueness the critic has on sentences labelled S, M and T."""
    counts = [
        sum(finding.id in VAGUE_FINDINGS for finding in judge(goal.text).findings)
        for goal in goals
        if all(goal.letters[letter] for letter in CORE_LETTERS)
    ]
    if counts:
        mean = sum(counts) / len(counts)
        print(f"\nvagueness findings on {len(counts)} SMT sentences: mean {mean:.2f}, "
              f"most {max(counts)}")  # fmt: skip


def _show_suggestions(goals: Sequence[Labelled]) -> None:
    """How often the suggested category and kind are the labelled ones."""
    labelled = [goal for goal in goals if goal.category]
    said = [(suggest(goal.text, Calendar(TODAY)), goal) for goal in labelled]
    categories = sum(LABELS.get(each.category, each.category) == goal.category
                     for each, goal in said)  # fmt: skip
    kinds = sum(each.kind == goal.kind for each, goal in said)
    print(f"\ncategory {categories} of {len(labelled)} right, kind {kinds} of {len(labelled)}")


def _show_errors(goals: Sequence[Labelled], answers: Answers) -> None:
    for letter in LETTERS:
        for goal in goals:
            said = answers[goal.id][letter]
            if said is goal.letters[letter]:
                continue
            verdict = next(each for each in judge(goal.text).letters if each.letter == letter[0])
            spans = [goal.text[span.start : span.end] for span in verdict.spans]
            print(f"\n{letter} said {said} {goal.id}: {goal.text}\n    {spans}")


if __name__ == "__main__":
    raise SystemExit(main())
