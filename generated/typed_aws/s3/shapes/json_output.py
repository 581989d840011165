"""S3 JSONOutput."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class JSONOutput(Structure):
    """Specifies JSON as request's output serialization format."""

    record_delimiter: str | None = None
    """The value used to separate individual records in the output. If no value is specified,
    Amazon S3 uses a newline character ('``\\n``').
    """

    wire_names = {
        "record_delimiter": "RecordDelimiter",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        record_delimiter = self.record_delimiter
        if record_delimiter is not None and not (type(record_delimiter) is str):
            self.explain("record_delimiter", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

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
