"""Validate the calls of a boto3 client that is used as it is, with dicts, through its events."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .operation import Operation
from .refusal import refuse

if TYPE_CHECKING:
    from .constraints import Verdict
    from .violation import Profile

_PACKAGE = __name__.rpartition(".")[0].rpartition(".")[0]
_EVENT = "before-parameter-build"
_ID = f"{_PACKAGE}.attach"


def attach(
    client: Any,
    *,
    profile: Profile = "default",
    severity: Mapping[str, Verdict] | None = None,
) -> None:
    """Validate every further call of a boto3, botocore or aiobotocore client.

    Params are validated last, when botocore and whoever else listens have rewritten them. An
    operation that this package was generated without is not validated. To attach again replaces
    the profile; `detach` undoes it.

    Args:
        client: The client. Of a resource: `resource.meta.client`.
        profile: How severe each violation is.
        severity: Severities by origin (a fact's id), which win over the profile.

    Raises:
        LookupError: This package has no such service.
        TypeError: It is no client.
    """
    folder = _folder(client)
    operations: Mapping[str, str] = import_module(f"{folder}.modules").MODULES
    severities = severity or {}

    def check(params: Any, model: Any, **_: Any) -> None:
        __tracebackhide__ = True
        operation = _operation(folder, operations, model.name)
        if operation is not None:
            refuse(operation.name, operation.validate(params, profile, severities))

    detach(client)
    client.meta.events.register_last(_EVENT, check, unique_id=_ID)


def detach(client: Any) -> None:
    """Stop validating the calls of a client; one that is not attached is left alone."""
    client.meta.events.unregister(_EVENT, unique_id=_ID)


def _folder(client: Any) -> str:
    try:
        name: str = client.meta.service_model.service_name
    except AttributeError:
        kind = type(client).__name__
        raise TypeError(
            f"expected a boto3 client, not a {kind}; a resource has one: resource.meta.client"
        ) from None
    services: Mapping[str, str] = import_module(_PACKAGE).SERVICES
    if name not in services:
        raise LookupError(
            f"{_PACKAGE} has no service {name!r}, only {', '.join(services)}; name it in "
            "[tool.botosmith.packages.services] and run: botosmith generate"
        )
    return f"{_PACKAGE}.{services[name]}"


def _operation(folder: str, operations: Mapping[str, str], name: str) -> Operation[Any, Any] | None:
    if name not in operations:
        return None
    found: Operation[Any, Any] = import_module(f"{folder}.operations").operation(name)
    return found
