"""`botosmith list`: botocore's services, and the operations of one."""

from __future__ import annotations

from typing import Annotated

import typer

from ..loading.service import load, service_names
from ..pipeline import select
from .completion import operations, services
from .console import put


def list_names(
    service: Annotated[
        str,
        typer.Argument(
            help="botocore's name of a service; without one, services are listed.",
            autocompletion=services,
        ),
    ] = "",
    operation: Annotated[
        str,
        typer.Argument(
            help="An operation or a glob, such as 'Describe*'; default: all.",
            autocompletion=operations,
        ),
    ] = "*",
) -> None:
    """List the services of the installed botocore, or the operations of one, each in a line."""
    for name in select(load(service), [operation]) if service else service_names():
        put(name)
