"""Names of services and operations on the command line, and what a shell completes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from ..errors import BotosmithError
from ..loading.service import service_names
from ..untyped import is_array, service_model

if TYPE_CHECKING:
    from collections.abc import Sequence


def services(incomplete: str) -> list[str]:
    """The services whose names begin so."""
    return [name for name in service_names() if name.startswith(incomplete)]


def operations(ctx: typer.Context, incomplete: str) -> list[str]:
    """The operations that begin so, of the service that is named in front; none where none is."""
    named: object = ctx.params.get("service")
    chosen: Sequence[object] = named if is_array(named) else (named,)
    service = chosen[-1] if chosen else None
    if not isinstance(service, str) or service not in service_names():
        return []
    try:
        names = sorted(map(str, service_model(service)["operations"]))
    except (BotosmithError, OSError, ValueError, LookupError, TypeError):
        return []  # what is wrong with the model, the command itself reports
    return [name for name in names if name.startswith(incomplete)]


ServiceName: TypeAlias = Annotated[
    str,
    typer.Argument(help="botocore's name of a service, such as ssm.", autocompletion=services),
]
ServicesWithFacts: TypeAlias = Annotated[
    list[str] | None,
    typer.Argument(help="Services; default: all that have facts.", autocompletion=services),
]
OperationName: TypeAlias = Annotated[
    str, typer.Argument(help="The operation's API name.", autocompletion=operations)
]
OperationGlob: TypeAlias = Annotated[
    str, typer.Argument(help="An operation or a glob; default: all.", autocompletion=operations)
]
