"""The operations of Amazon DynamoDB, each imported when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...runtime.operation import Operation


def operation(name: str) -> Operation[Any, Any]:
    """One operation by its API name.

    Raises:
        LookupError: This package was generated without it.
    """
    # Whoever imports an operation by its module does not pay for the names of all.
    from ...runtime.operation import find
    from ..modules import MODULES

    return find(__name__, MODULES, name)
