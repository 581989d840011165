"""`botosmith explain`: its arguments. What it shows is made by `explained`, imported late."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from . import completion
from .completion import ServiceName
from .packages import Overlays


def explain(
    service: ServiceName,
    operation: Annotated[
        str,
        typer.Argument(
            help="The operation's API name; without, all are listed.",
            autocompletion=completion.operations,
        ),
    ] = "",
    path: Annotated[str, typer.Argument(help="A member, such as Targets[].Key.")] = "",
    format: Annotated[
        Literal["text", "json", "html"], typer.Option(help="How it is shown.")
    ] = "text",
    example: Annotated[
        bool, typer.Option("--example", help="Print a minimal and a full request that are right.")
    ] = False,
    overlay: Overlays = None,
) -> None:
    """Show what an operation takes: types, constraints, rules, and what each rests on."""
    from .explained import tell

    tell(service, operation, path, format, example, overlay)
