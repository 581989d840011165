"""The errors of Toy Shop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.service_errors import ServiceError

if TYPE_CHECKING:
    from .shapes.place import Place


class ToysError(ServiceError):
    """An error of this service; one that its model does not know has just its code."""


class ToyBroken(ToysError):
    """Zebra is broken."""

    code = "ToyBroken"
    http_status = 409

    def __init__(
        self,
        message: str = "",
        *,
        where: Place | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Where": where,
            },
        )

    @property
    def where(self) -> Place | None:
        """Zebra spot."""
        from .shapes.place import Place

        value: Place | None = self.member("Where", Place)
        return value


ERRORS: dict[str, type[ToysError]] = {
    "ToyBroken": ToyBroken,
}
"""The classes by the codes that mean them."""
