"""The command line. It has no logic of its own: it reads arguments, calls, and prints.

The module of a command is imported when somebody asks for the command.
"""

from __future__ import annotations

from typing import Annotated

import typer
from typer.main import get_command

from .. import __version__
from . import endings
from .console import console
from .lazy import Group

COMMANDS = {
    "explain": "explanation:explain",
    "docs": "site:docs",
    "list": "listing:list_names",
    "diff": "releases:diff_command",
    "update": "releases:update_command",
    "scan": "programs:scan",
    "lint": "programs:lint",
    "migrate": "programs:migrate",
    "adopt": "programs:adopt",
    "learn": "learning:learn",
    "wheel": "wheels:wheel",
    "init": "start:init",
    "lsp": "language_server:lsp",
    "cache": "storage:cache",
    "generate": "generating:generate",
    "check": "generating:check",
    "validate": "requests:validate",
    "schema": "requests:schema",
}
"""Each command in the order of `--help`, its module here, and its function there."""

OF_OVERLAYS = {
    "compare": "comparing:compare",
    "coverage": "leads:show_coverage",
    "decide": "leads:decide",
    "import": "pages:import_",
    "leads": "leads:leads",
    "propose": "pages:propose",
    "check": "overlay:check",
    "show": "overlay:show",
    "reread": "overlay:reread",
    "schema": "overlay:schema",
}
"""The same of `botosmith overlay …`."""


class _All(Group):
    places = COMMANDS


class _OfOverlays(Group):
    places = OF_OVERLAYS


app = typer.Typer(
    help="Typed, validated Python packages for AWS operations.",
    epilog="Exit status: 0 done; 1 findings; 2 bad input, or the system refuses; "
    "3 a mistake in botosmith.",
    no_args_is_help=True,
    add_completion=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    cls=_All,
)
app.add_typer(
    typer.Typer(
        help="Facts that only the documentation states: find, show and check them.",
        no_args_is_help=True,
        cls=_OfOverlays,
    ),
    name="overlay",
)


def main() -> None:
    """Run the command line; `endings` says what each exit status means."""
    endings.run(lambda: get_command(app)())


def _version(wanted: bool) -> None:
    if wanted:
        console.print(f"botosmith {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="Show the traceback of an internal error.")
    ] = False,
) -> None:
    """Typed, validated Python packages for AWS operations."""
    endings.debugging.set(debug)
