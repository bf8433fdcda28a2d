"""The dual-track plan on one Markdown page: steps now, stepping stones, roadmap by quarter."""

from collections.abc import Iterable, Iterator
from datetime import date

from planner.board import due_words, percent
from planner.dual_track import DualTrack, RoadmapQuarter, Stairway, Stop, dual_track, next_milestone
from planner.goal import Goal, Status
from planner.human_date import write_date, write_distance
from planner.journal import JournalEntry
from planner.measure import Measure
from planner.packs.claims import measure_words
from planner.plan import Plan
from planner.progress import goal_progress
from store.formats.markdown_text import escaped, in_cell, quoted

_NOTHING = "Nothing here yet."


def write_page(plan: Plan, today: date) -> str:
    """Write the page as it stands on a day; the same plan and day give the same text."""
    page = _Page(plan, today)
    return "\n".join(page.lines(dual_track(plan, today))) + "\n"


class _Page:
    """Writes one plan on one day."""

    def __init__(self, plan: Plan, today: date) -> None:
        self._plan = plan
        self._today = today

    def lines(self, tracks: DualTrack) -> Iterator[str]:
        yield from self._head()
        yield from _section("Steps now", self._steps(tracks.steps))
        yield from ("", "## Stepping stones")
        yield from self._stairways(tracks)
        yield from ("", "## Roadmap by quarter")
        for quarter in tracks.roadmap:
            yield from self._quarter(quarter)
        if not tracks.roadmap:
            yield from ("", _NOTHING)
        if tracks.someday:
            yield from _section("Someday", (f"- {escaped(each.title)}" for each in tracks.someday))
        if tracks.wins:
            yield from _section("Wins this quarter", map(self._win, tracks.wins))

    def _head(self) -> Iterator[str]:
        profile = self._plan.profile
        stage = f"{profile.stage} level" if profile.stage else ""
        who = ", ".join(words for words in (escaped(profile.role), stage) if words)
        yield from ("# Career plan", "")
        yield " · ".join(words for words in (who, self._day(self._today)) if words)
        if self._plan.vision is not None:
            yield from ("", "In five years:", "", *quoted(self._plan.vision.text))

    def _steps(self, steps: Iterable[Goal]) -> Iterator[str]:
        rows = [self._step(goal) for goal in steps]
        if rows:
            yield "| Due | Goal | Progress | Measured by | Next milestone | First step |"
            yield "| --- | --- | ---: | --- | --- | --- |"
            yield from rows

    def _step(self, goal: Goal) -> str:
        step = next_milestone(self._plan, goal)
        measures = (self._measure(each) for each in self._plan.measures.of(goal.id))
        cells = (
            self._due(goal),
            escaped(goal.title) + (" (focus)" if goal.focus else ""),
            self._percent(goal),
            "; ".join(measures),
            "" if step is None else escaped(step.title) + self._by(step.due),
            escaped(goal.first_step),
        )
        return f"| {' | '.join(cells)} |"

    def _stairways(self, tracks: DualTrack) -> Iterator[str]:
        for stairway in tracks.stairways:
            yield from self._stairway(stairway)
        if tracks.loose:
            yield from ("", "### Steps that lead to no long-term goal yet", "")
            yield from (self._stone(goal) for goal in tracks.loose)
        if not (tracks.stairways or tracks.loose):
            yield from ("", _NOTHING)

    def _stairway(self, stairway: Stairway) -> Iterator[str]:
        yield from ("", f"### {escaped(stairway.goal.title)}", "")
        facts = (self._due(stairway.goal), self._percent(stairway.goal))
        yield ", ".join(fact for fact in facts if fact)
        yield ""
        yield from (self._stone(stone) for stone in stairway.stones)
        if not stairway.stones:
            yield "No stepping stone leads here yet."

    def _stone(self, goal: Goal) -> str:
        if goal.status is Status.DONE:
            done = "" if goal.ended_on is None else f" (done {self._day(goal.ended_on)})"
            return f"- [x] {escaped(goal.title)}{done}"
        facts = ", ".join(fact for fact in (self._due(goal), self._percent(goal)) if fact)
        return f"- [ ] {escaped(goal.title)} ({facts})"

    def _quarter(self, part: RoadmapQuarter) -> Iterator[str]:
        yield from ("", f"### {part.quarter.label}", "")
        yield from map(self._stop, part.stops)

    def _stop(self, stop: Stop) -> str:
        over = f" ({write_distance(stop.on, self._today)})" if stop.on < self._today else ""
        goal = escaped(stop.goal.title)
        what = (
            f"**{goal}**" if stop.milestone is None else f"{escaped(stop.milestone.title)} ({goal})"
        )
        return f"- {self._day(stop.on)}{over}: {what}"

    def _win(self, win: JournalEntry) -> str:
        said = (("", win.text), ("Impact: ", win.impact), ("Evidence: ", win.evidence))
        words = ". ".join(f"{name}{escaped(text).rstrip('.')}" for name, text in said if text)
        return f"- {self._day(win.on)}: {words}."

    def _measure(self, measure: Measure) -> str:
        return in_cell(measure_words(self._plan, measure, self._today))

    def _percent(self, goal: Goal) -> str:
        share = goal_progress(self._plan, goal, self._today)
        return "" if share is None else f"{percent(share)}%"

    def _due(self, goal: Goal) -> str:
        words = due_words(goal, self._today)
        return words if goal.due is None else f"{self._day(goal.due)}, {words}"

    def _by(self, due: date | None) -> str:
        return "" if due is None else f" ({self._day(due)})"

    def _day(self, day: date) -> str:
        return write_date(day, self._today)


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    body = tuple(lines) or (_NOTHING,)
    yield from ("", f"## {title}", "", *body)
