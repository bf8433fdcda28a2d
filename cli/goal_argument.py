"""The argument that names a goal by the first characters of its id."""

from click import Argument, Context, Parameter
from click.shell_completion import CompletionItem
from click.types import ParamType

from cli.session import Session
from planner.ids import handles, read_id


class GoalHandle(ParamType[str]):
    """A goal's id or a prefix of it; the shell completes the ids of open goals."""

    name = "id"

    def shell_complete(
        self, ctx: Context, param: Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The ids of open goals that begin like this, with their titles as help."""
        goals = ctx.ensure_object(Session).plan.goals
        shown = handles(goals)
        prefix = read_id(incomplete)
        return [
            CompletionItem(shown[goal.id], help=goal.title)
            for goal in goals.values()
            if goal.status.is_open and goal.id.startswith(prefix)
        ]


def goal_argument() -> Argument:
    """The argument ID."""
    return Argument(["handle"], type=GoalHandle(), metavar="ID")
