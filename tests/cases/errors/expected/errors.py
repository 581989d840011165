"""The errors of Toy Shop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.service_errors import ServiceError

if TYPE_CHECKING:
    from .shapes.reason import Reason


class ToysError(ServiceError):
    """An error of this service; one that its model does not know has just its code."""


class Busy(ToysError):
    """Busy."""

    code = "Busy"
    http_status = 500
    fault = "server"
    retryable = True


class OutOfStock(ToysError):
    """OutOfStock."""

    code = "OutOfStock"

    def __init__(
        self,
        message: str = "",
        *,
        retry_after: int | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "RetryAfter": retry_after,
            },
        )

    @property
    def retry_after(self) -> int | None:
        """RetryAfter."""
        value: int | None = self.member("RetryAfter")
        return value


class ToyBroken(ToysError):
    """ToyBroken."""

    code = "Toys.Broken"
    http_status = 409

    def __init__(
        self,
        message: str = "",
        *,
        reasons: list[Reason] | None = None,
        first: Reason | None = None,
        args_: int | None = None,
        response_: str | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "Reasons": reasons,
                "First": first,
                "args": args_,
                "response": response_,
            },
        )

    @property
    def reasons(self) -> list[Reason] | None:
        """Reasons."""
        from .shapes.reason import Reason

        value: list[Reason] | None = self.member("Reasons", Reason, "list")
        return value

    @property
    def first(self) -> Reason | None:
        """First."""
        from .shapes.reason import Reason

        value: Reason | None = self.member("First", Reason)
        return value

    @property
    def args_(self) -> int | None:
        """args."""
        value: int | None = self.member("args")
        return value

    @property
    def response_(self) -> str | None:
        """response."""
        value: str | None = self.member("response")
        return value


ERRORS: dict[str, type[ToysError]] = {
    "Busy": Busy,
    "OutOfStock": OutOfStock,
    "Toys.Broken": ToyBroken,
    "ToyBroken": ToyBroken,
}
"""The classes by the codes that mean them."""
