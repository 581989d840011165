"""A stub of Amazon Elastic Compute Cloud, for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.stub import Stub, StubOperation, stubbed
from .errors import ERRORS, EC2Error

if TYPE_CHECKING:
    from .async_stub import AsyncStubEC2Client
    from .operations.run_instances import RunInstancesRequest
    from .shapes.reservation import Reservation


class StubEC2Client(Stub):
    """Amazon Elastic Compute Cloud, answered from memory."""

    service_name = "ec2"
    error = EC2Error
    errors = ERRORS
    _folder = __name__.rpartition(".")[0]

    @property
    def asynchronous(self) -> AsyncStubEC2Client:
        """The same stub as a client for asyncio: the answers and the history are shared."""
        from .async_stub import AsyncStubEC2Client

        return AsyncStubEC2Client(self)

    run_instances: StubOperation[RunInstancesRequest, Reservation] = stubbed(
        "run_instances"
    )
    """Launches the specified number of instances using an AMI for which you have permissions."""
