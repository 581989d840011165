"""S3 OutputSerialization."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .csv_output import CSVOutput
from .json_output import JSONOutput

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        csv = self.csv
        if csv is not None and not (type(csv) is CSVOutput and not csv.suspects()):
            found += ("csv",)
        json = self.json
        if json is not None and not (type(json) is JSONOutput and not json.suspects()):
            found += ("json",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.csv) is not None:
            wire["CSV"] = (
                value.to_wire() if type(value) is CSVOutput else wire_of(value)
            )
        if (value := self.json) is not None:
            wire["JSON"] = (
                value.to_wire() if type(value) is JSONOutput else wire_of(value)
            )
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
