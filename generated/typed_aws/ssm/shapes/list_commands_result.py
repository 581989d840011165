"""SSM ListCommandsResult."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from .command import Command


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ListCommandsResult(Output):
    """ListCommandsResult."""

    commands: list[Command] | None = None
    """(Optional) The list of commands requested by the user."""

    next_token: str | None = None
    """(Optional) The token for the next set of items to return. (You received this token from
    a previous call.)
    """
