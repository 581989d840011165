"""`botosmith init`: from a code base to its own generated package, in one command."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from ..config import PackageConfig, is_configured
from ..errors import ConfigError
from ..loading.service import load
from ..output.folder import write
from ..project import Options, jobs
from . import completion
from .building import builds, tell, tell_files
from .console import console, problems
from .programs import configured_names, surveying


def init(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(help="Files, and folders of Python files, to scan; default: this folder."),
    ] = None,
    service: Annotated[
        list[str] | None,
        typer.Option(
            "--service",
            help="A service to take as a whole, whatever is called.",
            autocompletion=completion.services,
        ),
    ] = None,
    package: Annotated[
        str | None, typer.Option("--package", help="The package's import name.")
    ] = None,
    output: Annotated[
        str | None, typer.Option("--output", help="The folder that its folder goes into.")
    ] = None,
    generate: Annotated[
        bool, typer.Option(help="Generate the package, too; else only configure it.")
    ] = True,
) -> None:
    r"""Scan a code base, write \[tool.botosmith] for what it calls, generate, and say what is next.

    At a terminal it asks for the package's name and folder, unless options give them. To run it
    again adds what is new.
    """
    from ..programs.scan import operations, write_configuration

    program = surveying(paths or [Path()], configured_names())
    selected = {**operations(program), **{name: ["*"] for name in service or ()}}
    if not selected:
        raise ConfigError(
            "no call of AWS was found; name other files or folders, or a service: --service ssm"
        )
    file = Path("pyproject.toml")
    is_new = not is_configured(file)
    if is_new and problems.is_terminal:
        package = package or typer.prompt("Name of the package", default="typed_aws", err=True)
        output = output or typer.prompt("Folder that it goes into", default=".", err=True)
    for name in service or ():
        load(name)  # which refuses what is no service, before anything is written
    PackageConfig.checked(name=package or "typed_aws", services=selected)
    written = write_configuration(file, selected, package, output=output)
    for name, operation in written.added:
        console.print(escape(f"{file}: added {name} {operation}"))
    if not written.added:
        console.print(f"{file}: nothing to add")
    for each in program.unreadable:
        problems.print(f"[yellow]not read:[/] {escape(str(each))}")
    if generate:
        for built, folder in builds(jobs(Options())):
            report = write(built.texts, folder)
            tell(built, folder)
            tell_files(report, folder)
    _say_what_is_next(generate)


def _say_what_is_next(generated: bool) -> None:
    steps = [] if generated else ["botosmith generate      # writes the package"]
    steps += [
        "botosmith check         # in CI: is the package up to date?",
        "botosmith lint .        # literal arguments that AWS would refuse",
        'attach(client, profile="observe")   # in your code: report, and refuse nothing',
    ]
    console.print("What is next:")
    for step in steps:
        console.print(f"  {escape(step)}")
