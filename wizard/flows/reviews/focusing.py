"""The focus of the time ahead: at most a few goals of each track."""

from collections.abc import Iterator

from planner.goal import Goal
from planner.guards import FOCUS_CAP
from planner.horizon import Track
from planner.human_date import write_date
from planner.keeper import Json
from planner.refusal import Refusal
from planner.walkthroughs.answers import Answers
from planner.walkthroughs.reviews.focusing import FOCUS, goals_going_on
from wizard.flows.reviews.section import Section
from wizard.scene import Scene
from wizard.steps import Checkbox, Option


def _going_on(scene: Scene) -> tuple[Goal, ...]:
    return goals_going_on(scene.plan, scene.answers, scene.today)


def _require_few(answer: Json, scene: Scene) -> None:
    chosen = Answers({FOCUS: answer}).lines(FOCUS)
    tracks = [_track(each, scene) for each in _going_on(scene) if each.id in chosen]
    for track in Track:
        if tracks.count(track) > FOCUS_CAP:
            raise Refusal(
                f"{tracks.count(track)} {track} goals are marked",
                f"keep the {FOCUS_CAP} that matter most on each track",
            )


def _options(scene: Scene) -> Iterator[Option]:
    for goal in _going_on(scene):
        due = f", due {write_date(goal.due, scene.today)}" if goal.due else ""
        yield Option(goal.id, f"{goal.title}: {_track(goal, scene)}{due}")


def _track(goal: Goal, scene: Scene) -> Track | None:
    return scene.plan.track_of(goal)


_FOCUS = Checkbox(
    id=FOCUS,
    name="Focus",
    heading="Looking ahead",
    question=f"Which goals get your attention now? Up to {FOCUS_CAP} on each track.",
    why="The others go on without it. What is not marked leaves the focus.",
    options=lambda scene: tuple(_options(scene)),
    default=lambda scene: [each.id for each in _going_on(scene) if each.focus],
    check=_require_few,
    when=lambda scene: bool(_going_on(scene)),
)

SECTION = Section((_FOCUS,))
