"""Every verb of the shell: where it lives, and what it does in a line.

The table is all that `dualtrack --help` needs, so a verb is imported only when it is called.
"""

from importlib import import_module
from pathlib import Path
from typing import NamedTuple, cast

import click

from cli.session import Session


class Entry(NamedTuple):
    """One row of the table; the command is the attribute of `module` named after the verb."""

    module: str
    summary: str
    attribute: str = ""


VERBS = {
    "demo": Entry("demo", "Look around in a made-up career of three years."),
    "onboard": Entry("walkthroughs", "Set up your plan: profile, vision and two linked goals."),
    "draft": Entry("walkthroughs", "Turn a wish into a SMART goal, letter by letter."),
    "templates": Entry("templates", "List goal templates, or show one with its blanks."),
    "lint": Entry("lint", "Judge a goal's sentence letter by letter, with one question each."),
    "ikigai": Entry("walkthroughs", "Draw your purpose map: four lists, and where they meet."),
    "anchors": Entry("walkthroughs", "Find your career anchors: what you would give up last."),
    "strengths": Entry("walkthroughs", "Choose and rank what you do well, each with an episode."),
    "vision": Entry("walkthroughs", "Reflect, and write where you see yourself in five years."),
    "review": Entry("walkthroughs", "Look back and ahead: weekly to yearly."),
    "resume": Entry("walkthroughs", "Go on with a walkthrough where you left it."),
    "add": Entry("add", "Add a goal in one line."),
    "list": Entry("reading", "List goals, all or those that a filter finds.", "list_goals"),
    "board": Entry("reading", "Print the board as text.", "board_verb"),
    "show": Entry("reading", "Show one goal with everything around it."),
    "today": Entry("day", "Show what is due, in focus, and gone stale."),
    "status": Entry("day", "Say in one line what is due; exit code 10 when something is."),
    "rhythm": Entry("rhythm", "Show when reviews are due, or choose their days and levels."),
    "snooze": Entry("rhythm", "Put the open review off, at most twice."),
    "values": Entry("values", "Show your values, and which goals serve them."),
    "edit": Entry("edit", "Change fields of a goal."),
    "in": Entry("check_in", "Check in on a goal: values, confidence, a note.", "check_in"),
    "focus": Entry("edit", "Put a goal into focus, or out of it."),
    "link": Entry("edit", "Make a goal the stepping stone of another one."),
    "confirm": Entry("values", "Say that a goal still serves the values it is linked to."),
    "measure": Entry("steps", "Give a goal a measure, or a new target to one it has."),
    "milestone": Entry("steps", "Add a step to a goal, or mark one as reached."),
    "start": Entry("ending", "Take up a draft, a paused or an ended goal."),
    "pause": Entry("ending", "Set a goal aside for a while."),
    "done": Entry("ending", "Mark a goal as reached."),
    "drop": Entry("ending", "Let a goal go, with the reason."),
    "win": Entry("journal", "Note a win."),
    "journal": Entry("journal", "Write in the journal, or read it."),
    "commit": Entry("commitments", "Say what you will do next, or what became of it."),
    "commitments": Entry("commitments", "List your commitments, the next due first."),
    "skill": Entry("market", "Add a skill, or say more of one: level, target, evidence."),
    "skills": Entry("market", "List your skills with level and target."),
    "posting": Entry("market", "Note an advertised role with its skills, or list those noted."),
    "gaps": Entry("market", "Show what postings ask for that you can't do yet."),
    "patterns": Entry("learning", "Show what recurs in successes and in struggles."),
    "calibration": Entry("learning", "Show how well your confidence foresees what you reach."),
    "undo": Entry("history", "Take back the newest change."),
    "redo": Entry("history", "Take back the newest undo."),
    "reviews": Entry("reviews", "List the reviews, or read one in full."),
    "history": Entry("history", "List every change, the newest first."),
    "backup": Entry("safety", "Make a backup, or list those there are."),
    "restore": Entry(
        "safety", "Turn the plan into a backup's, as one change that undo takes back."
    ),
    "doctor": Entry("safety", "Check the plan's files, and mend what can be mended."),
    "export": Entry("exchange", "Write the plan as JSON, Markdown, a calendar, or raw files."),
    "pack": Entry("pack", "Write a review, your brag document or the annual letter as a page."),
    "import": Entry("exchange", "Take in goals from an export.", "import_verb"),
    "info": Entry("safety", "Print the version and every path in use."),
    "completion": Entry("completion", "Print the completion script of a shell."),
}


class Verb(click.Command):
    """A command with the options that every verb shares.

    Every verb takes `--plan`; with `reads` it also takes `--json` and `--as-of`.
    """

    def __init__(
        self, *args: object, reads: bool = False, travels: bool = True, **kwargs: object
    ) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # handed on as they came
        self.params.append(plan_option())
        if reads:
            self.params.append(
                click.Option(
                    ["--json"],
                    is_flag=True,
                    expose_value=False,
                    callback=_want_json,
                    help="Print JSON.",
                )
            )
        if reads and travels:
            self.params.append(
                click.Option(
                    ["--as-of"],
                    metavar="DATE",
                    expose_value=False,
                    callback=_set_day,
                    help="Show the plan as it stood on a day.",
                )
            )


class VerbGroup(click.Group):
    """The group of all verbs, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The verbs in the order of the table."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and give one verb."""
        entry = VERBS.get(cmd_name)
        if entry is None:
            return None
        module = import_module(f"cli.commands.{entry.module}")
        command = cast("click.Command", getattr(module, entry.attribute or cmd_name))
        command.name = cmd_name
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the verb that was typed, or say which one is spelled nearly like it."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError:
            from difflib import get_close_matches

            near = get_close_matches(args[0], VERBS, n=1)
            but = f", but there is {near[0]}" if near else ""
            raise click.UsageError(f"there is no verb {args[0]}{but}", ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table without importing a single verb."""
        with formatter.section("Verbs"):
            formatter.write_dl([(name, entry.summary) for name, entry in VERBS.items()])


def plan_option() -> click.Option:
    """The option that chooses the plan's directory."""
    return click.Option(
        ["--plan"],
        metavar="DIR",
        type=click.Path(file_okay=False, path_type=Path),
        expose_value=False,
        is_eager=True,
        callback=_choose_plan,
        help="Directory of the plan (else $DUALTRACK_HOME, else your user data).",
    )


def _choose_plan(ctx: click.Context, _param: click.Parameter, value: Path | None) -> None:
    if value is not None:
        ctx.ensure_object(Session).chosen = value


def _want_json(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value:
        ctx.ensure_object(Session).wants_json = True


def _set_day(ctx: click.Context, _param: click.Parameter, value: str | None) -> None:
    if value:
        ctx.ensure_object(Session).as_of_words = value
