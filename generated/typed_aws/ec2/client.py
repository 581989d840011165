"""A typed client of Amazon Elastic Compute Cloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.client import Client
from .errors import ERRORS, EC2Error

if TYPE_CHECKING:
    from .operations.run_instances import RunInstancesRequest
    from .shapes.reservation import Reservation
    from .type_defs import AnyEC2Client


class EC2Client(Client["AnyEC2Client"]):
    """Typed calls of Amazon Elastic Compute Cloud over a boto3 or botocore client."""

    service_name = "ec2"
    error = EC2Error
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    def run_instances(self, request: RunInstancesRequest, /) -> Reservation:
        """Launches the specified number of instances using an AMI for which you have permissions."""
        result: Reservation = self._call("run_instances", request)
        return result
