"""The errors of Amazon Elastic Compute Cloud."""

from __future__ import annotations

from ..runtime.service_errors import ServiceError


class EC2Error(ServiceError):
    """An error of this service; one that its model does not know has just its code."""


ERRORS: dict[str, type[EC2Error]] = {
}
"""The classes by the codes that mean them."""
