"""The command line. It has no logic of its own: it reads arguments, calls, and prints."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, TaskID
from rich.table import Table

from . import __version__, cli_current, cli_overlay
from . import config as configuration
from .api import LoadedPackage, ViolationLike, load_package
from .bulk import Bulk, Job, build_all
from .config import Config, PackageConfig
from .describe import describe as describe_operation
from .errors import BotosmithError, ConfigError
from .format import Formatter
from .load import service_names
from .output import check as check_output
from .output import recover, write
from .overlay import read as read_overlays
from .params import from_cli_json
from .pipeline import prepare

app = typer.Typer(
    help="Typed, validated Python packages for AWS operations.",
    no_args_is_help=True,
    add_completion=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)
app.add_typer(cli_overlay.app, name="overlay")
app.command("diff")(cli_current.diff_command)
console = Console(soft_wrap=True, highlight=False)
problems = Console(stderr=True, soft_wrap=True, highlight=False)

MOST_SERVICES = 40
"""The services up to which `generate` tells of each; of more, only what they hold together."""

Services = Annotated[
    list[str] | None, typer.Option("--service", help="botocore's name of a service, such as ssm.")
]
AllServices = Annotated[
    bool, typer.Option("--all-services", help="Every service of the installed botocore.")
]
Operations = Annotated[
    list[str] | None,
    typer.Option("--operation", help="An operation or a glob; of one --service. Default: all."),
]
Output = Annotated[
    Path | None, typer.Option("--output", help="The folder that the package goes into.")
]
PackageName = Annotated[
    str | None, typer.Option("--package", help="The package's import name. Default: typed_aws.")
]
Overlays = Annotated[
    list[Path] | None, typer.Option("--overlay", help="A file of facts of your own.")
]
IgnoreTraits = Annotated[
    list[str] | None,
    typer.Option("--ignore-trait", help="A key of the service model to pass over."),
]
FormatterName = Annotated[
    Literal["black", "ruff", "none"] | None,
    typer.Option("--formatter", help="What formats; black is the reference, ruff is quicker."),
]
Strict = Annotated[bool, typer.Option("--strict", help="Fail where a fact does not fit the model.")]
ServiceName = Annotated[str, typer.Argument(help="botocore's name of a service, such as ssm.")]
OperationName = Annotated[str, typer.Argument(help="The operation's API name.")]


def main() -> None:
    """Run the command line; bad input ends it with status 2 and a message."""
    try:
        app()
    except BotosmithError as error:
        problems.print(f"[bold red]error:[/] {escape(str(error))}")
        raise SystemExit(2) from None
    except BrokenPipeError:
        raise SystemExit(0) from None


def _version(wanted: bool) -> None:
    if wanted:
        console.print(f"botosmith {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Typed, validated Python packages for AWS operations."""


@app.command()
def generate(
    service: Services = None,
    all_services: AllServices = False,
    operation: Operations = None,
    output: Output = None,
    package: PackageName = None,
    overlay: Overlays = None,
    ignore_trait: IgnoreTraits = None,
    formatter: FormatterName = None,
    strict: Strict = False,
    force: Annotated[
        bool, typer.Option("--force", help="Replace files that were edited by hand, too.")
    ] = False,
) -> None:
    """Generate packages: those of [tool.botosmith], or the one that the options name."""
    jobs = _jobs(
        service, all_services, operation, output, package, overlay, ignore_trait, formatter
    )
    for built, folder in _builds(jobs):
        if strict and built.dropped:
            raise ConfigError(f"{built.name}: {len(built.dropped)} facts do not fit the model")
        report = write(built.texts, folder, force=force)
        if report.recovered:
            problems.print(escape(report.recovered))
        _tell_build(built, folder)
        changed = f"{len(report.written)} written, {len(report.removed)} removed"
        console.print(f"{changed}, {report.unchanged} unchanged in {escape(str(folder))}")


@app.command()
def check(
    service: Services = None,
    all_services: AllServices = False,
    operation: Operations = None,
    output: Output = None,
    package: PackageName = None,
    overlay: Overlays = None,
    ignore_trait: IgnoreTraits = None,
    formatter: FormatterName = None,
) -> None:
    """Tell whether generated packages are up to date; exit with 1 if not."""
    clean = True
    jobs = _jobs(
        service, all_services, operation, output, package, overlay, ignore_trait, formatter
    )
    for built, folder in _builds(jobs):
        if (recovered := recover(folder)) is not None:
            problems.print(escape(recovered))
        findings = check_output(built.texts, folder)
        for finding in findings:
            clean = False
            console.print(f"[bold red]{escape(str(folder / finding.path))}[/] {_said(finding)}")
            if finding.diff:
                console.print(escape(finding.diff))
        if not findings:
            console.print(f"{escape(str(folder))} is up to date: {len(built.texts)} files")
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
    with _loaded(service, operation, overlay) as package:
        selection = package.selection
        shape = selection.service.operations[operation].input
        if shape is not None:
            data = from_cli_json(selection.service, shape, data)
        violations = package.operation(operation).validate(data, profile)
        _tell_violations(package, violations, format)
    if any(violation.severity == "error" for violation in violations):
        raise typer.Exit(1)


@app.command()
def explain(
    service: ServiceName,
    operation: OperationName,
    path: Annotated[str, typer.Argument(help="A member, such as Targets[].Key.")] = "",
    overlay: Overlays = None,
) -> None:
    """Show a request as a tree: types, constraints, and where each comes from."""
    own_facts = read_overlays(overlay or ()).get(service, ())
    selection, _ = prepare(service, [operation], own_facts=own_facts)
    if not console.is_terminal:
        console.width = 10_000  # nothing is folded on its way into a file or a pager
    for name in selection.operations:
        tree = describe_operation(selection.service, selection.service.operations[name], path)
        console.print(tree, soft_wrap=False)


# --------------------------------------------------------------------------------- arguments


def _jobs(
    services: list[str] | None,
    all_services: bool,
    operations: list[str] | None,
    output: Path | None,
    package: str | None,
    overlays: list[Path] | None,
    ignore_traits: list[str] | None,
    formatter: Formatter | None,
) -> Iterator[tuple[list[Job], Path]]:
    """What every package takes that the options or the configuration ask for."""
    if all_services:
        services = [*service_names()]
    config, base = _configured(services, operations, output, package)
    files = [*configuration.overlay_files(config, base), *(overlays or ())]
    facts = read_overlays(files)
    for wanted in config.packages:
        jobs = [
            Job(
                package=wanted.name,
                service=name,
                operations=patterns,
                facts=facts.get(name, ()),
                ignore_traits=(*config.ignore_traits, *(ignore_traits or ())),
                formatter=formatter or config.formatter,
            )
            for name, patterns in sorted(wanted.services.items())
        ]
        yield jobs, wanted.folder(base)


def _builds(packages: Iterable[tuple[list[Job], Path]]) -> Iterator[tuple[Bulk, Path]]:
    """Build each package, its progress shown; the facts that do not fit are told."""
    for jobs, folder in packages:
        with Progress(console=problems, transient=True) as progress:
            task = progress.add_task(escape(jobs[0].package), total=len(jobs))
            built = build_all(jobs, partial(_advance, progress, task))
        _tell_dropped(built, jobs)
        yield built, folder


def _advance(progress: Progress, task: TaskID, service: str, was_kept: bool) -> None:
    progress.update(task, advance=1, description=escape(service))


def _configured(
    services: list[str] | None,
    operations: list[str] | None,
    output: Path | None,
    package: str | None,
) -> tuple[Config, Path]:
    if not services:
        if operations or output or package:
            raise ConfigError("--operation, --output and --package need a --service")
        file = configuration.find(Path.cwd())
        return configuration.read(file), file.parent
    if operations and len(services) > 1:
        raise ConfigError("--operation needs exactly one --service; use [tool.botosmith] for more")
    patterns = tuple(operations or ("*",))
    wanted = PackageConfig.checked(
        name="typed_aws" if package is None else package,
        output=str(output or Path()),
        services=dict.fromkeys(services, patterns),
    )
    return Config(packages=(wanted,)), Path()


def _json(file: str) -> Any:
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8")
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ConfigError(
            f"{file}:{error.lineno}:{error.colno}: this is not JSON: {error.msg}"
        ) from None
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigError(f"{file}: cannot be read: {error}") from None


@contextmanager
def _loaded(service: str, operation: str, overlays: list[Path] | None) -> Generator[LoadedPackage]:
    with load_package(service, [operation], overlays=overlays or True, formatter="none") as package:
        if operation not in package.operations:
            raise ConfigError(f"{operation!r} is no name of an operation but a glob; name one")
        yield package


# ----------------------------------------------------------------------------------- telling


def _said(finding: object) -> str:
    return escape(str(finding).partition(" ")[2])


def _tell_dropped(built: Bulk, jobs: list[Job]) -> None:
    where = {fact.entry.id: fact.where for job in jobs for fact in job.all_facts()}
    for fact in built.dropped:
        told = f"{where[fact['id']]}: {fact['why']}; {fact['cure']}"
        problems.print(f"[yellow]warning:[/] {escape(told)}")


def _tell_build(built: Bulk, folder: Path) -> None:
    table = Table(title=escape(f"{built.name} in {folder}"), title_justify="left")
    for column in ("service", "API", "operations", "facts", "not enforced"):
        table.add_column(column)
    services = built.manifest["services"]
    for name, told in services.items() if len(services) <= MOST_SERVICES else ():
        facts = [fact for fact in built.manifest["facts"] if fact["service"] == name]
        applied = sum(fact["result"] == "applied" for fact in facts)
        lacking = sum(note["service"] == name for note in built.manifest["notEnforced"])
        table.add_row(
            name,
            told["apiVersion"],
            str(len(told["operations"])),
            f"{applied} of {len(facts)} applied",
            str(lacking),
        )
    console.print(table if table.rows else table.title)
    census = ", ".join(f"{count:,} {kind}" for kind, count in built.manifest["census"].items())
    console.print(census)
    for note in built.manifest["notEnforced"]:
        told = "not enforced: the {constraint} of {service} {shape}: {why}"
        console.print(escape(told.format(**note)))


def _tell_violations(
    package: LoadedPackage, violations: Any, format: Literal["text", "json", "aws"]
) -> None:
    if format == "json":
        print(json.dumps([_plain(violation) for violation in violations], indent=2, default=repr))
    elif format == "aws":
        refused = [each for each in violations if each.severity == "error"]
        if refused:
            print(package.aws_text(refused))
    else:
        for violation in violations:
            colour = "red" if violation.severity == "error" else "yellow"
            console.print(f"[{colour}]{violation.severity}[/] {escape(violation.message)}")
        if not violations:
            console.print("[green]valid[/]")


def _plain(violation: ViolationLike) -> Mapping[str, Any]:
    keys = ("path", "constraint", "limit", "value", "severity", "origin", "message")
    return {key: getattr(violation, key) for key in keys}


if __name__ == "__main__":
    main()
