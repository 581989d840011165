"""`botosmith generate` and `botosmith check`."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.markup import escape

from ..errors import ConfigError
from ..model.words import counted
from ..output.folder import check as check_output
from ..output.folder import recover, write
from ..output.swap import Busy
from ..project import Options, jobs
from ..selection import listed, lost, missing, recorded
from .building import builds, said, tell, tell_files, unfit
from .console import console, problems
from .packages import about_packages

Strict = Annotated[bool, typer.Option("--strict", help="Fail where a fact does not fit the model.")]
FailOn = Annotated[
    Literal["not-enforced"] | None,
    typer.Option(
        "--fail-on",
        help="not-enforced: fail where a constraint is not enforced, or for short strings only.",
    ),
]
Force = Annotated[
    bool, typer.Option("--force", help="Replace files that were edited by hand, too.")
]


@about_packages
def generate(
    options: Options,
    strict: Strict = False,
    fail_on: FailOn = None,
    force: Force = False,
    add: Annotated[
        bool, typer.Option("--add", help="Keep the operations that the folder holds, too.")
    ] = False,
    replace: Annotated[
        bool, typer.Option("--replace", help="Drop the operations that the folder holds beside.")
    ] = False,
) -> None:
    r"""Generate packages: those of \[tool.botosmith], or the one that the options name."""
    if add and replace:
        raise ConfigError("--add keeps what --replace drops; choose one")
    if replace and not options.names_a_package:
        raise ConfigError("--replace needs a --service; [tool.botosmith] replaces without it")
    packages = list(jobs(dataclasses.replace(options, add=add)))
    gone = {folder: lost(folder, of_package) for of_package, folder in packages}
    if options.names_a_package and not (add or replace):
        _refuse_losses(gone)
    for built, folder in builds(packages):
        if strict and built.dropped:
            raise ConfigError(f"{built.name}: {unfit(len(built.dropped))}")
        if fail_on == "not-enforced" and (notes := built.manifest["notEnforced"]):
            raise ConfigError(
                "\n".join(
                    [
                        f"{built.name}: "
                        f"{counted(len(notes), 'constraint is', 'constraints are')} not enforced:",
                        *(f"  {each['service']} {each['shape']}: {each['why']}" for each in notes),
                    ]
                )
            )
        before = recorded(folder)
        report = write(built.texts, folder, force=force)
        if report.recovered:
            problems.print(escape(report.recovered))
        tell(built, folder)
        tell_files(report, folder)
        for line in listed(missing(before, recorded(folder))):
            console.print(f"no longer in it: {escape(line)}")


def _refuse_losses(gone: Mapping[Path, Mapping[str, Sequence[str]]]) -> None:
    """Refuse to drop operations that nobody said are to go.

    Raises:
        ConfigError: Some would go.
    """
    for folder, names in gone.items():
        if names:
            lines = (f"  {line}" for line in listed(names))
            raise ConfigError(
                "\n".join(
                    [
                        f"{folder} holds operations that this selection would remove:",
                        *lines,
                        "keep them with --add, or drop them with --replace",
                    ]
                )
            )


@about_packages
def check(options: Options) -> None:
    """Tell whether generated packages are up to date; exit with 1 if not."""
    clean = True
    for built, folder in builds(jobs(options), afresh=True):
        with suppress(Busy):  # which waits, below
            if (recovered := recover(folder)) is not None:
                problems.print(escape(recovered))
        if not folder.exists():
            clean = False
            console.print(f"[bold red]{escape(str(folder))}[/] is missing: there is no package yet")
            continue
        findings = check_output(built.texts, folder)
        for finding in findings:
            clean = False
            console.print(f"[bold red]{escape(str(folder / finding.path))}[/] {said(finding)}")
            if finding.diff:
                console.print(escape(finding.diff))
        if not findings:
            console.print(
                f"{escape(str(folder))} is up to date: {counted(len(built.texts), 'file')}"
            )
    if not clean:
        console.print("The cure: [bold]botosmith generate[/] (--force discards edits by hand)")
        raise typer.Exit(1)
