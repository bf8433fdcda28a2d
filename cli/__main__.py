"""The command line: parse, wire, start a face, and end with the right exit code."""

import gc
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import click

from cli.exits import CANCELLED, CRASH, DONE, REFUSED, TROUBLE, USAGE, Ended
from cli.output import complain
from cli.session import Session
from cli.verbs import VerbGroup, plan_option
from planner.keeper import Trouble
from planner.refusal import Refusal


@click.group(cls=VerbGroup, invoke_without_command=True, params=[plan_option()])
@click.version_option(package_name="dualtrack", prog_name="dualtrack")
@click.option(
    "--theme", metavar="NAME", default="", help="Open the app in a theme and remember it."
)
@click.pass_context
def dualtrack(ctx: click.Context, theme: str) -> None:
    """Keep a career on course: goals on two tracks, in a terminal, for years.

    Without a verb the full-screen app opens.
    """
    session = ctx.ensure_object(Session)
    ctx.call_on_close(session.close)
    if ctx.invoked_subcommand is None:
        from cli.commands.app import open_app

        open_app(session, theme)


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run one command and leave with its exit code.

    A verb is over before a collection of garbage would pay; the app turns it on again. And when it
    is over all is closed, so that nobody waits for the interpreter to take a large plan apart.
    """
    gc.disable()
    code = run(sys.argv[1:] if arguments is None else arguments)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
    except OSError as error:
        with suppress(OSError):  # where the terminal is gone, nobody can be told
            complain(f"could not write the output: {error.strerror}; send it elsewhere.")
        _drop_output()
        code = code or TROUBLE
    os._exit(code)


def run(arguments: list[str]) -> int:  # noqa: PLR0911  # one exit code a kind of end
    """Run one command and give its exit code; every expected failure is one line on stderr."""
    try:
        dualtrack.main(arguments, prog_name="dualtrack", standalone_mode=False)
    except Ended as end:
        return end.code
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.UsageError as error:
        return _refuse(f"{error.format_message().rstrip('.')}; see {_path(error)} --help.", USAGE)
    except Refusal as refusal:
        return _refuse(str(refusal), REFUSED)
    except Trouble as trouble:
        return _refuse(str(trouble), TROUBLE)
    except (KeyboardInterrupt, click.Abort):
        return _refuse("cancelled; what was saved stays saved.", CANCELLED)
    except BrokenPipeError:
        _drop_output()
    except Exception as error:  # the last line of defence: no private text in a report
        return _refuse(_crash(error), CRASH)
    return DONE


def _path(error: click.UsageError) -> str:
    """The verb that was called wrongly, as it is typed."""
    return error.ctx.command_path if error.ctx else "dualtrack"


def _refuse(line: str, code: int) -> int:
    complain(line)
    return code


def _crash(error: Exception) -> str:
    """The type and place of an unexpected error; its message may hold private text."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    return (
        f"something went wrong inside ({type(error).__name__} at {place}); nothing was half saved."
    )


def _drop_output() -> None:
    """Point standard output at nothing, so that closing it at exit can't fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
