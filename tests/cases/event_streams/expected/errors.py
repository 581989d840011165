"""The errors of Toy Shop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..runtime.service_errors import ServiceError


class ToysError(ServiceError):
    """An error of this service; one that its model does not know has just its code."""


class ShopClosed(ToysError):
    """ShopClosed."""

    code = "ShopClosed"


class StreamBroken(ToysError):
    """StreamBroken."""

    code = "StreamBroken"

    def __init__(
        self,
        message: str = "",
        *,
        at: int | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "At": at,
            },
        )

    @property
    def at(self) -> int | None:
        """At."""
        value: int | None = self.member("At")
        return value


class TooManyRequestsException(ToysError):
    """TooManyRequestsException."""

    code = "TooManyRequestsException"
    http_status = 429


ERRORS: dict[str, type[ToysError]] = {
    "ShopClosed": ShopClosed,
    "StreamBroken": StreamBroken,
    "TooManyRequestsException": TooManyRequestsException,
}
"""The classes by the codes that mean them."""
