"""The errors of Toy Shop."""

from __future__ import annotations

from ..runtime.service_errors import ServiceError


class ToysError(ServiceError):
    """An error of this service; one that its model does not know has just its code."""


ERRORS: dict[str, type[ToysError]] = {
}
"""The classes by the codes that mean them."""
