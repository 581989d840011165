"""The command line. It has no logic of its own: it reads arguments, calls, and prints."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from rich.markup import escape
from typer.main import get_command

from .. import __version__
from ..api import LoadedPackage, ViolationLike, load_package
from ..config import docs_url_near
from ..errors import ConfigError, at_work_on
from ..input_json import from_cli_json
from ..model.words import counted
from ..output.folder import check as check_output
from ..output.folder import recover, write
from ..output.swap import Busy
from ..overlay import read as read_overlays
from ..pipeline import prepare
from ..project import Options, jobs
from ..selection import listed, lost, missing, recorded
from . import (
    endings,
    language_server,
    learning,
    listing,
    overlay,
    programs,
    releases,
    site,
    start,
    storage,
    wheels,
)
from .completion import OperationName, ServiceName
from .console import builds, console, problems, put, said, tell, tell_files, unfit
from .explanation import explain
from .packages import Overlays, about_packages

app = typer.Typer(
    help="Typed, validated Python packages for AWS operations.",
    epilog="Exit status: 0 done; 1 findings; 2 bad input, or the system refuses; "
    "3 a mistake in botosmith.",
    no_args_is_help=True,
    add_completion=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    cls=endings.Group,
)
app.add_typer(overlay.app, name="overlay")
app.command("explain")(explain)
app.command("docs")(site.docs)
app.command("list")(listing.list_names)
app.command("diff")(releases.diff_command)
app.command("update")(releases.update_command)
programs.register(app)
app.command()(learning.learn)
app.command()(wheels.wheel)
app.command()(start.init)
app.command()(language_server.lsp)
app.command()(storage.cache)

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


def main() -> None:
    """Run the command line; `endings` says what each exit status means."""
    endings.run(get_command(app))


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


@app.command()
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


@app.command()
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


@app.command()
def validate(
    service: ServiceName,
    operation: OperationName,
    file: Annotated[str, typer.Argument(help="A JSON file, or - for standard input.")] = "-",
    profile: Annotated[
        Literal["default", "strict", "lenient"], typer.Option(help="How severe violations are.")
    ] = "default",
    format: Annotated[
        Literal["text", "json", "aws"], typer.Option(help="How violations are shown.")
    ] = "text",
    overlay: Overlays = None,
) -> None:
    """Validate a request: the JSON that `aws … --cli-input-json` takes. Exit with 1 if wrong."""
    data = _json(file)
    with (
        at_work_on(f"{file}, as a request for {service} {operation}"),
        _loaded(service, operation, overlay) as package,
    ):
        selection = package.selection
        shape = selection.service.operations[operation].input
        if shape is not None:
            data = from_cli_json(selection.service, shape, data, _not_base64)
        violations = package.operation(operation).validate(data, profile)
        _tell_violations(package, violations, format)
    if any(violation.severity == "error" for violation in violations):
        raise typer.Exit(1)


@app.command()
def schema(
    service: ServiceName,
    operation: OperationName,
    profile: Annotated[
        Literal["default", "strict"], typer.Option(help="strict: enums and doc-only rules, too.")
    ] = "default",
    overlay: Overlays = None,
) -> None:
    """Print a request as JSON Schema 2020-12: what `aws … --cli-input-json` takes."""
    from ..json_schema import request_schema

    own_facts = read_overlays(overlay or ()).get(service, ())
    selection, _ = prepare(service, [operation], own_facts=own_facts)
    if operation not in selection.operations:
        raise ConfigError(f"{operation!r} is a glob, not the name of an operation; name one")
    exported = request_schema(selection.service, operation, profile=profile)
    put(json.dumps(exported, indent=2, ensure_ascii=False))


# ------------------------------------------------------------------------- requests as JSON


def _not_base64(path: str) -> None:
    told = f"{path} is not base64, as `aws --cli-input-json` wants it; it is taken as text"
    problems.print(f"[yellow]warning:[/] {escape(told)}")


def _json(file: str) -> Any:
    try:
        if file != "-":
            text = Path(file).read_text("utf-8")
        elif sys.stdin is None:  # closed before we began
            raise ConfigError("standard input is closed; name a file")
        else:
            text = sys.stdin.read()
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ConfigError(
            f"{file}:{error.lineno}:{error.colno}: this is not JSON: {error.msg}"
        ) from None
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigError(f"{file}: cannot be read: {error}") from None


@contextmanager
def _loaded(service: str, operation: str, overlays: list[Path] | None) -> Generator[LoadedPackage]:
    with load_package(
        service,
        [operation],
        overlays=overlays or True,
        formatter="none",
        docs="none",
        docs_url=docs_url_near(Path.cwd()),
    ) as package:
        if operation not in package.operations:
            raise ConfigError(f"{operation!r} is a glob, not the name of an operation; name one")
        yield package


def _tell_violations(
    package: LoadedPackage, violations: Any, format: Literal["text", "json", "aws"]
) -> None:
    if format == "json":
        put(json.dumps([_plain(violation) for violation in violations], indent=2, default=repr))
    elif format == "aws":
        refused = [each for each in violations if each.severity == "error"]
        if refused:
            put(package.aws_text(refused))
    else:
        for violation in violations:
            colour = "red" if violation.severity == "error" else "yellow"
            console.print(f"[{colour}]{violation.severity}[/] {escape(violation.message)}")
        if not violations:
            console.print("[green]valid[/]")


def _plain(violation: ViolationLike) -> Mapping[str, Any]:
    keys = ("path", "constraint", "limit", "value", "severity", "origin", "message")
    told = {key: getattr(violation, key) for key in keys}
    return {**told, "url": violation.reference or violation.link}
