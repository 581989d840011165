"""SSM SendCommandResult."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from .command import Command


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SendCommandResult(Output):
    """SendCommandResult."""

    command: Command | None = None
    """The request as it was received by Systems Manager. Also provides the command ID which
    can be used future references to this request.
    """
