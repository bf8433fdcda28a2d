"""What the Values page shows: everything that is worked out once for a plan and a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from planner.human_date import write_date
from planner.plan import Plan
from planner.refusal import Refusal
from planner.values.anchors.result import AnchorResult
from planner.values.anchors.sitting import AnchorSitting
from planner.values.balance import CategoryShare, Orphans, balance, orphans
from planner.values.coverage import Coverage, ValueCoverage, coverage
from planner.values.purpose.purpose_map import PurposeEntry, regions
from planner.values.purpose.sitting import PurposeSitting
from planner.values.strengths import StrengthRanking
from planner.values.tensions import Pull, pulls
from planner.values.value import Value
from planner.values.versions import newest


@dataclass(frozen=True, slots=True)
class ValuesView:
    """The values of a plan on a day.

    `keys` are the keys of actions as the person knows them. `result` is None without a sitting, and
    where `unscored` says why the newest one has none. `opened` tells how many rows each list shows
    beyond the first ones.
    """

    plan: Plan
    today: date
    keys: Mapping[str, str]
    coverage: Coverage
    pulls: tuple[Pull, ...]
    shares: tuple[CategoryShare, ...]
    orphans: Orphans
    anchors: AnchorSitting | None
    result: AnchorResult | None
    unscored: str
    purpose: PurposeSitting | None
    strengths: StrengthRanking | None
    opened: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_begun(self) -> bool:
        """Whether any of the exercises was done."""
        return bool(self.anchors or self.purpose or self.strengths or self.plan.vision)

    @property
    def numbered(self) -> tuple[PurposeEntry, ...]:
        """The entries of the newest map as they are numbered: those in most circles first."""
        if self.purpose is None:
            return ()
        found = regions(self.purpose.entries)
        masks = sorted(found, key=lambda mask: (-len(mask), mask.value))
        return tuple(entry for mask in masks for entry in found[mask])

    def key(self, action_id: str) -> str:
        """The key of an action as it is written on the screen."""
        return self.keys[action_id]

    def day(self, day: date) -> str:
        """A day in words."""
        return write_date(day, self.today)

    def row(self, value: Value) -> ValueCoverage:
        """Which open goals serve a value."""
        return next(row for row in self.coverage.rows if row.value is value)


def values_view(
    plan: Plan, today: date, keys: Mapping[str, str], opened: Mapping[str, int] | None = None
) -> ValuesView:
    """Work out what the page shows."""
    sitting = newest(plan.anchor_sittings.values())
    result, unscored = _result(sitting)
    return ValuesView(
        plan=plan,
        today=today,
        keys=keys,
        coverage=coverage(plan),
        pulls=pulls(plan),
        shares=balance(plan),
        orphans=orphans(plan, today),
        anchors=sitting,
        result=result,
        unscored=unscored,
        purpose=newest(plan.purpose_sittings.values()),
        strengths=newest(plan.strength_rankings.values()),
        opened=opened or {},
    )


def _result(sitting: AnchorSitting | None) -> tuple[AnchorResult | None, str]:
    """The result of a sitting, or why there is none."""
    if sitting is None:
        return None, ""
    try:
        return sitting.result, ""
    except Refusal as refusal:
        return None, str(refusal)
