"""What a shell completes: botocore's names of services, and the operations of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
