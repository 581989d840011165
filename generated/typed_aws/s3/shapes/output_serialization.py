"""S3 OutputSerialization."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .csv_output import CSVOutput
from .json_output import JSONOutput

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class OutputSerialization(Structure):
    """Describes how results of the Select job are serialized."""

    csv: CSVOutput | None = None
    """Describes the serialization of CSV-encoded Select results."""

    json: JSONOutput | None = None
    """Specifies JSON as request's output serialization format."""

    wire_names = {
        "csv": "CSV",
        "json": "JSON",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        csv = self.csv
        if csv is not None:
            if type(csv) is CSVOutput:
                csv.check((at, "CSV"), found)
            else:
                self.explain("csv", at, found)
        json = self.json
        if json is not None:
            if type(json) is JSONOutput:
                json.check((at, "JSON"), found)
            else:
                self.explain("json", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.csv) is not None:
            wire["CSV"] = wire_of(value)
        if (value := self.json) is not None:
            wire["JSON"] = wire_of(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> OutputSerialization:
        self = cls(
            csv=CSVOutput.read(wire.get("CSV")),
            json=JSONOutput.read(wire.get("JSON")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
