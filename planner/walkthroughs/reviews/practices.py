"""What one keeps, stops and starts, and the one small habit that is swapped for another."""

from collections.abc import Iterator, Mapping

from planner.keeper import Decide
from planner.plan import Plan
from planner.reviews import prompts
from planner.walkthroughs.reviews.reflections import written_reflection
from planner.walkthroughs.reviews.telling import Telling, Told

LISTS: Mapping[str, str] = {
    "keep_doing": prompts.KEEP,
    "stop_doing": prompts.STOP,
    "start_doing": prompts.START,
}
"""The steps that ask for lists, and the prompts of their answers."""

SWAP = "swap"
"""The step with a row for the old habit and one for the new one."""

INSTEAD_OF, I_DO = "instead_of", "i_do"
"""The rows of the swap."""


def tell_practices(_plan: Plan, telling: Telling) -> Told:
    """Keep each list, a line for each of its entries, and the swap as one sentence."""
    return Told(tuple(_written(telling)))


def _written(telling: Telling) -> Iterator[Decide]:
    for step, prompt in LISTS.items():
        if lines := telling.values.lines(step):
            yield written_reflection(telling, step, prompt, "\n".join(lines))
    rows = telling.values.rows(SWAP)
    if INSTEAD_OF in rows and I_DO in rows:
        text = f"Instead of {rows[INSTEAD_OF]}: {rows[I_DO]}"
        yield written_reflection(telling, SWAP, prompts.SWAP, text)
