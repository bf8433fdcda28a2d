"""Precision, recall, F1 and Cohen's kappa of yes-or-no answers, and how sure their mean is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.smart_accuracy.labelled import CORE_LETTERS, LETTERS, Labelled

SEED = 1981
RESAMPLES = 2000

Answers = Mapping[str, Mapping[str, bool]]
"""For each sentence by its id, each letter."""


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often an answer was yes or no, rightly and wrongly."""

    true_yes: int = 0
    false_yes: int = 0
    false_no: int = 0
    true_no: int = 0

    @property
    def precision(self) -> float:
        """The part of the answers yes that are right; 1 when there is none."""
        said = self.true_yes + self.false_yes
        return self.true_yes / said if said else 1.0

    @property
    def recall(self) -> float:
        """The part of the labels yes that were found; 1 when there is none."""
        meant = self.true_yes + self.false_no
        return self.true_yes / meant if meant else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 when there is nothing to find."""
        counted = 2 * self.true_yes + self.false_yes + self.false_no
        return 2 * self.true_yes / counted if counted else 1.0

    @property
    def kappa(self) -> float:
        """Cohen's agreement beyond chance, from -1 to 1; 1 when both always say the same."""
        total = self.true_yes + self.false_yes + self.false_no + self.true_no
        if not total:
            return 1.0
        said, meant = self.true_yes + self.false_yes, self.true_yes + self.false_no
        chance = (said * meant + (total - said) * (total - meant)) / total**2
        agreed = (self.true_yes + self.true_no) / total
        return 1.0 if chance == 1 else (agreed - chance) / (1 - chance)


def confusion(pairs: Iterable[tuple[bool, bool]]) -> Confusion:
    """Counted from pairs of an answer and its label."""
    counts = {(said, meant): 0 for said in (True, False) for meant in (True, False)}
    for pair in pairs:
        counts[pair] += 1
    return Confusion(
        counts[True, True], counts[True, False], counts[False, True], counts[False, False]
    )


def confusions(goals: Sequence[Labelled], answers: Answers) -> dict[str, Confusion]:
    """One confusion for each letter."""
    return {
        letter: confusion((answers[goal.id][letter], goal.letters[letter]) for goal in goals)
        for letter in LETTERS
    }


def macro_f1(goals: Sequence[Labelled], answers: Answers) -> float:
    """The mean F1 of the letters that the text alone decides."""
    counted = confusions(goals, answers)
    return sum(counted[letter].f1 for letter in CORE_LETTERS) / len(CORE_LETTERS)


def interval(goals: Sequence[Labelled], answers: Answers) -> tuple[float, float]:
    """The 95 % interval of the macro F1 when pages are drawn again with replacement."""
    pages: dict[str, list[Labelled]] = defaultdict(list)
    for goal in goals:
        pages[goal.page].append(goal)
    names, dice = sorted(pages), Random(SEED)  # noqa: S311  # dice of a bootstrap
    drawn = sorted(
        macro_f1([goal for name in dice.choices(names, k=len(names)) for goal in pages[name]],
                 answers)
        for _ in range(RESAMPLES)
    )  # fmt: skip
    return drawn[RESAMPLES * 25 // 1000], drawn[RESAMPLES * 975 // 1000 - 1]
