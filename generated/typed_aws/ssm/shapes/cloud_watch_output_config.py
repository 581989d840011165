"""SSM CloudWatchOutputConfig."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CloudWatchOutputConfig(Structure):
    """Configuration options for sending command output to Amazon CloudWatch Logs."""

    cloud_watch_log_group_name: Annotated[str, Length(1, 512)] | None = None
    """The name of the CloudWatch Logs log group where you want to send command output. If you
    don't specify a group name, Amazon Web Services Systems Manager automatically creates a
    log group for you. The log group uses the following naming format:

    ``aws/ssm/SystemsManagerDocumentName``

    Length 1–512.
    """

    cloud_watch_output_enabled: bool | None = None
    """Enables Systems Manager to send command output to CloudWatch Logs."""
