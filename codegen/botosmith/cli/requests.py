"""`botosmith validate` and `botosmith schema`: requests as JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from rich.markup import escape

from ..api import LoadedPackage, ViolationLike, load_package
from ..config import docs_url_near
from ..errors import ConfigError, at_work_on
from ..input_json import from_cli_json
from ..overlay import read as read_overlays
from ..pipeline import prepare
from .completion import OperationName, ServiceName
from .console import console, problems, put
from .packages import Overlays


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
