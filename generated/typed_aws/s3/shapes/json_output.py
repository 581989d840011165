"""S3 JSONOutput."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class JSONOutput(Structure):
    """Specifies JSON as request's output serialization format."""

    record_delimiter: str | None = None
    """The value used to separate individual records in the output. If no value is specified,
    Amazon S3 uses a newline character ('``\\n``').
    """

    wire_names = {
        "record_delimiter": "RecordDelimiter",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        record_delimiter = self.record_delimiter
        if record_delimiter is not None and type(record_delimiter) is not str:
            found += ("record_delimiter",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.record_delimiter) is not None:
            wire["RecordDelimiter"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> JSONOutput:
        self = cls(
            record_delimiter=wire.get("RecordDelimiter"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
