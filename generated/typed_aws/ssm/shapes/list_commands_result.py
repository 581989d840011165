"""SSM ListCommandsResult."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.output import Output
from ...runtime.structure import each, unknown_in, wire_of_each
from .command import Command

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ListCommandsResult(Output):
    """ListCommandsResult."""

    commands: list[Command] | None = None
    """(Optional) The list of commands requested by the user."""

    next_token: str | None = None
    """(Optional) The token for the next set of items to return. (You received this token from
    a previous call.)
    """

    wire_names = {
        "commands": "Commands",
        "next_token": "NextToken",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.commands) is not None:
            wire["Commands"] = wire_of_each(value)
        if (value := self.next_token) is not None:
            wire["NextToken"] = value
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ListCommandsResult:
        self = cls(
            commands=each(wire.get("Commands"), Command.read),
            next_token=wire.get("NextToken"),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
