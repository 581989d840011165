"""SSM SendCommandResult."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.output import Output
from ...runtime.structure import unknown_in, wire_of
from .command import Command

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SendCommandResult(Output):
    """SendCommandResult."""

    command: Command | None = None
    """The request as it was received by Systems Manager. Also provides the command ID which
    can be used future references to this request.
    """

    wire_names = {
        "command": "Command",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.command) is not None:
            wire["Command"] = (
                value.to_wire() if type(value) is Command else wire_of(value)
            )
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> SendCommandResult:
        self = cls(
            command=Command.read(wire.get("Command")),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
