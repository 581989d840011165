"""`botosmith scan`, `lint` and `migrate`: what is reported of programs that call AWS.

Each command imports what it needs, so that all the others start without LibCST.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from rich.markup import escape

from .. import config as configuration
from ..errors import ConfigError
from ..model.words import counted
from . import endings
from .console import problems, progress_bar, put

if TYPE_CHECKING:
    from ..programs.botocore_types import Asked
    from ..programs.migrate import Change
    from ..programs.package import GeneratedPackage
    from ..programs.program import Program, Progress
    from ..programs.scan import Written
    from ..programs.survey import Survey


Paths = Annotated[list[Path], typer.Argument(help="Files, and folders of Python files.")]


def scan(
    paths: Paths,
    write: Annotated[
        bool, typer.Option("--write", help=r"Add the operations to \[tool.botosmith].")
    ] = False,
    prune: Annotated[
        bool, typer.Option("--prune", help="With --write: drop configured operations not called.")
    ] = False,
    config: Annotated[
        Path | None, typer.Option("--config", help="The pyproject.toml to write into.")
    ] = None,
    package: Annotated[
        str | None, typer.Option("--package", help="Which configured package to write into.")
    ] = None,
    format: Annotated[
        Literal["text", "json"], typer.Option(help="How the operations are shown.")
    ] = "text",
) -> None:
    """List the operations that programs call; exit with 2 if a file is not valid Python."""
    from ..programs.scan import operations, write_configuration

    if prune and not write:
        raise ConfigError("--prune needs --write")
    program = surveying(paths, configured_names())
    put(_scan_json(program) if format == "json" else _scan_text(program))
    if prune and program.unreadable:
        problems.print("nothing is written: a file that cannot be read may call what --prune drops")
    elif write:
        file = config or _pyproject()
        _tell_written(
            write_configuration(file, operations(program), package, prune=prune), str(file)
        )
    _end(program, 0)


def _tell_written(written: Written, file: str) -> None:
    """Report what was added to the configuration, and what it holds beside."""
    for service, name in written.added:
        problems.print(escape(f"{file}: added {service} {name}"))
    for service, name in written.unused:
        if written.pruned:
            what = "dropped"
        elif "*" in name:
            what = "kept (--prune narrows it to what is called):"
        else:
            what = "kept, though no call was found (--prune drops it):"
        problems.print(escape(f"{file}: {what} {service} {name}"))
    if not written.added and not (written.pruned and written.unused):
        problems.print(escape(f"{file}: nothing to add"))


def lint(
    paths: Paths,
    format: Annotated[
        Literal["text", "json", "sarif"], typer.Option(help="How findings are shown.")
    ] = "text",
    profile: Annotated[
        Literal["default", "strict", "lenient"], typer.Option(help="How severe violations are.")
    ] = "default",
    overlay: Annotated[
        list[Path] | None, typer.Option("--overlay", help="A file of facts of your own.")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", help="A code that is not reported.")
    ] = None,
) -> None:
    """Validate the literal arguments of AWS calls; exit with 1 if one is wrong."""
    from ..programs.lint import lint as find_mistakes
    from ..programs.report import written

    program = surveying(paths, configured_names(), with_params=True)
    with progress_bar() as bar:
        task = bar.add_task("")
        findings = find_mistakes(
            program,
            profile=profile,
            overlays=overlay or (),
            ignored=ignore or (),
            docs_url=configuration.docs_url_near(Path.cwd()),
            progress=lambda service, done, total: bar.update(
                task, completed=done, total=total, description=escape(service)
            ),
        )
    text = written(findings, format)
    if text:
        put(text)
    _end(program, 1 if findings else 0)


def migrate(
    paths: Paths,
    package: Annotated[
        str | None,
        typer.Option("--package", help="The generated package's import name. Default: configured."),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Show the diff only; exit with 1 if there is one.")
    ] = False,
) -> None:
    """Rewrite boto3 calls into typed ones of a generated package; tell what is left, and why."""
    from ..programs.migrate import migrate as moved_over

    program = _reading(paths, configured_names())
    changes = moved_over(program, _generated(package))
    changed = _apply(changes, check)
    moved = sum(change.moved for change in changes)
    kept = sum(len(change.left) for change in changes)
    problems.print(
        f"{counted(moved, 'call')} moved in {counted(len(changed), 'file')}, {kept} left"
    )
    _end(program, 1 if check and changed else 0)


def adopt(
    paths: Paths,
    package: Annotated[
        str | None,
        typer.Option("--package", help="The package's import name. Default: configured."),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Show the diff only; exit with 1 if there is one.")
    ] = False,
    config: Annotated[
        Path | None, typer.Option("--config", help="The pyproject.toml to write into.")
    ] = None,
) -> None:
    """Let a generated package make and type the clients of boto3; no call is changed."""
    from ..programs.adopt import adopt as adopted
    from ..programs.botocore_types import asked_for, uses_stubs
    from ..programs.scan import operations_to_type, write_configuration

    file = config or _pyproject()
    name, configured = _selected(file, package)
    program = _reading(paths, [name])
    called = operations_to_type(program)
    services = {
        service: (*configured.get(service, ()), *called.get(service, ()))
        for service in {**configured, **called}
    }
    changes = adopted(program, name, services)
    concerned = any(change.changed for change in changes) and not _chooses_types(file)
    asked = list(asked_for(program)) if concerned else []
    derived = bool(asked) and uses_stubs(program)
    changed = _apply(changes, check)
    if (called or derived) and not check:
        written = write_configuration(file, called, name, botocore_types=derived)
        _tell_written(written, str(file))
    if asked:
        _tell_asked(asked, str(file), derived=derived)
    made = sum(change.moved for change in changes)
    kept = sum(len(change.left) for change in changes)
    problems.print(
        f"{counted(made, 'client')} adopted in {counted(len(changed), 'file')}, "
        f"{counted(kept, 'place')} left"
    )
    if not check and called:
        problems.print("next: botosmith generate")
    _end(program, 1 if check and changed else 0)


def _tell_asked(asked: Sequence[Asked], file: str, *, derived: bool) -> None:
    """Report that programs name classes of botocore, and what makes the package's types theirs."""
    from ..programs.report import one_line

    first, more = one_line(str(asked[0])), len(asked) - 1
    where = f"{first} (and {counted(more, 'more place')})" if more else first
    if derived:
        told = f"{file}: botocore-types = true, because of {where}; checkers need botocore-stubs"
    else:
        told = f"{where}: if botocore-stubs is installed, set botocore-types = true in {file}"
    problems.print(escape(told))


def _apply(changes: Sequence[Change], check: bool) -> list[Change]:
    """Write the files that change, or only show how; name what is left, and why."""
    from ..output.users_files import replace_files
    from ..programs.report import one_line

    for change in changes:
        for left in change.left:
            problems.print(escape(one_line(str(left))))
    changed = [change for change in changes if change.changed]
    if check:
        for change in changed:
            put(change.diff(), end="")
    else:
        replace_files(
            {change.source.path: change.new.bytes for change in changed},
            {change.source.path: change.source.data for change in changed},
        )
    return changed


def surveying(
    paths: Iterable[Path], packages: Collection[str], *, with_params: bool = False
) -> Survey:
    """Look at programs, with a bar that shows how far it has come."""
    from ..programs.survey import survey

    with _watched() as progress:
        return survey(paths, packages, progress, with_params=with_params)


def _reading(paths: Iterable[Path], packages: Collection[str]) -> Program:
    """Read programs with their trees, with such a bar."""
    from ..programs.program import read_program

    with _watched() as progress:
        return read_program(paths, packages, progress)


@contextmanager
def _watched() -> Generator[Progress]:
    """Show a bar, and give what is to be told of the files that are read."""
    with progress_bar() as bar:
        task = bar.add_task("")
        yield lambda path, done, total: bar.update(
            task, completed=done, total=total, description=escape(path.name)
        )


def configured_names() -> list[str]:
    """The import names of the packages that are configured; they make clients, too."""
    try:
        configured = configuration.read(configuration.find(Path.cwd())).packages
    except ConfigError:
        return ["typed_aws"]
    return [each.name for each in configured]


def _chooses_types(file: Path) -> bool:
    """Whether a configuration says itself if the types derive from botocore's classes."""
    if not configuration.is_configured(file):
        return False
    return "botocore_types" in configuration.read(file).model_fields_set


def _selected(file: Path, name: str | None) -> tuple[str, dict[str, tuple[str, ...]]]:
    """The name of the package that is meant, and what is configured of each of its services."""
    if not configuration.is_configured(file):
        return name or "typed_aws", {}
    packages = configuration.read(file).packages
    named = [each for each in packages if name is None or each.name == name]
    if len(named) > 1:
        raise ConfigError("several packages are configured; choose one with --package")
    if not named:
        return name or "typed_aws", {}
    return named[0].name, {each: tuple(got) for each, got in named[0].services.items()}


def _generated(name: str | None) -> GeneratedPackage:
    """The generated package of that name: the configured one, or else below this folder."""
    from ..programs.package import read_package

    try:
        file = configuration.find(Path.cwd())
        packages = configuration.read(file).packages
    except ConfigError:
        if name is None:
            raise
        return read_package(name, Path(*name.split(".")))
    named = [each for each in packages if name is None or each.name == name]
    if not named and name is not None:
        return read_package(name, Path(*name.split(".")))
    if len(named) > 1:
        raise ConfigError("several packages are configured; choose one with --package")
    return read_package(named[0].name, named[0].folder(file.parent))


def _scan_text(program: Survey) -> str:
    from ..programs.report import one_line
    from ..programs.scan import listed, operations

    lines: list[str] = []
    for use in listed(program):
        kind = "" if use.kind == "call" else f" ({use.kind})"
        place = f"{use.path}:{use.span.line}:{use.span.column}"
        lines.append(one_line(f"{place}: {use.service} {use.operation}{kind}"))
    for each in program.unresolved:
        place = f"{each.path}:{each.span.line}:{each.span.column}"
        lines.append(one_line(f"{place}: unresolved {each.text}: {each.why}"))
    found = operations(program)
    count = sum(map(len, found.values()))
    lines.append(
        f"{counted(count, 'operation')} of {counted(len(found), 'service')} in "
        f"{counted(len(listed(program)), 'place')}; "
        f"{counted(len(program.unresolved), 'call')} could not be resolved"
    )
    return "\n".join(lines)


def _scan_json(program: Survey) -> str:
    from ..programs.scan import listed, operations

    uses: list[dict[str, object]] = []
    for use in listed(program):
        uses.append(
            {
                "service": use.service,
                "operation": use.operation,
                "kind": use.kind,
                "filename": str(use.path),
                "location": {"row": use.span.line, "column": use.span.column},
            }
        )
    unresolved: list[dict[str, object]] = []
    for each in program.unresolved:
        unresolved.append(
            {
                "call": each.text,
                "why": each.why,
                "filename": str(each.path),
                "location": {"row": each.span.line, "column": each.span.column},
            }
        )
    return json.dumps(
        {"services": operations(program), "uses": uses, "unresolved": unresolved}, indent=2
    )


def _pyproject() -> Path:
    try:
        return configuration.find(Path.cwd())
    except ConfigError:
        return Path("pyproject.toml")


def _end(program: Program | Survey, status: int) -> None:
    """Tell of the files that could not be read, and end."""
    from ..programs.report import one_line

    for each in program.unreadable:
        problems.print(f"[red]error:[/] {escape(one_line(str(each)))}")
    for each in program.unreadable:
        if each.cause is not None:
            endings.internal(each.cause)
    if program.unreadable:
        raise typer.Exit(2)
    if status:
        raise typer.Exit(status)
