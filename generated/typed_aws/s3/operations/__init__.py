"""The operations of Amazon Simple Storage Service, each imported when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...runtime.operation import Operation

MODULES = {
    "GetObject": "get_object",
    "PutObject": "put_object",
    "SelectObjectContent": "select_object_content",
}
"""The module of each operation, by its API name."""


def operation(name: str) -> Operation[Any, Any]:
    """One operation by its API name.

    Raises:
        LookupError: This package was generated without it.
    """
    from ...runtime.operation import find

    return find(__name__, MODULES, name)
