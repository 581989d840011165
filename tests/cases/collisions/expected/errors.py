"""The errors of Toy Shop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..runtime.service_errors import ServiceError


class ToysError(ServiceError):
    """An error of this service; one that its model does not know has just its code."""


class ToyError(ToysError):
    """ToyError."""

    code = "ToyError"


class ToyError_e75b715f(ToysError):
    """toyError."""

    code = "toyError"

    def __init__(
        self,
        message: str = "",
        *,
        foo_bar_0d749abe: str | None = None,
        foo_bar: int | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "FooBar": foo_bar_0d749abe,
                "foo_bar": foo_bar,
            },
        )

    @property
    def foo_bar_0d749abe(self) -> str | None:
        """FooBar."""
        value: str | None = self.member("FooBar")
        return value

    @property
    def foo_bar(self) -> int | None:
        """foo_bar."""
        value: int | None = self.member("foo_bar")
        return value


ERRORS: dict[str, type[ToysError]] = {
    "ToyError": ToyError,
    "toyError": ToyError_e75b715f,
}
"""The classes by the codes that mean them."""
