"""The options that say which packages are meant: the same for `generate` and `check`."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer

from ..plan.docs import Docs
from ..project import Options
from ..render.formatting import Formatter
from . import completion

Services = Annotated[
    list[str] | None,
    typer.Option(
        "--service",
        help="botocore's name of a service, such as ssm.",
        autocompletion=completion.services,
    ),
]
AllServices = Annotated[
    bool, typer.Option("--all-services", help="Every service of the installed botocore.")
]
Operations = Annotated[
    list[str] | None,
    typer.Option(
        "--operation",
        help="An operation or a glob; of one --service. Default: all.",
        autocompletion=completion.operations,
    ),
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
    Formatter | None,
    typer.Option("--formatter", help="What formats; black is the reference, ruff is quicker."),
]
DocsName = Annotated[
    Docs | None,
    typer.Option("--docs", help="How much of AWS's documentation goes along. Default: full."),
]


def _options(
    service: Services = None,
    all_services: AllServices = False,
    operation: Operations = None,
    output: Output = None,
    package: PackageName = None,
    overlay: Overlays = None,
    ignore_trait: IgnoreTraits = None,
    formatter: FormatterName = None,
    docs: DocsName = None,
) -> Options:
    return Options(
        services=service or (),
        all_services=all_services,
        operations=operation or (),
        output=output,
        package=package,
        overlays=overlay or (),
        ignore_traits=ignore_trait or (),
        formatter=formatter,
        docs=docs,
    )


def about_packages(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command these options in front of its own; it takes them as one value, its first."""
    shared = inspect.signature(_options, eval_str=True).parameters
    _, *own = inspect.signature(command, eval_str=True).parameters.values()

    @wraps(command)
    def run(**given: Any) -> None:
        options = _options(**{name: given.pop(name) for name in shared})
        command(options, **given)

    spelled = inspect.Signature([*shared.values(), *own])
    run.__dict__["__signature__"] = spelled  # which Typer reads
    return run
