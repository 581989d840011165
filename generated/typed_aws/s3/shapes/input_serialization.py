"""S3 InputSerialization."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .compression_type import COMPRESSION_TYPE_VALUES, CompressionType
from .csv_input import CSVInput
from .json_input import JSONInput
from .parquet_input import ParquetInput

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class InputSerialization(Structure):
    """Describes the serialization format of the object."""

    csv: CSVInput | None = None
    """Describes the serialization of a CSV-encoded object."""

    compression_type: CompressionType | None = None
    """Specifies object's compression format. Valid values: NONE, GZIP, BZIP2. Default Value:
    NONE.
    """

    json: JSONInput | None = None
    """Specifies JSON as object's input serialization format."""

    parquet: ParquetInput | None = None
    """Specifies Parquet as object's input serialization format."""

    wire_names = {
        "csv": "CSV",
        "compression_type": "CompressionType",
        "json": "JSON",
        "parquet": "Parquet",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        csv = self.csv
        if csv is not None:
            if type(csv) is CSVInput:
                csv.check((at, "CSV"), found)
            else:
                self.explain("csv", at, found)
        compression_type = self.compression_type
        if compression_type is not None and not (
            type(compression_type) is str
            and compression_type in COMPRESSION_TYPE_VALUES
        ):
            self.explain("compression_type", at, found)
        json = self.json
        if json is not None:
            if type(json) is JSONInput:
                json.check((at, "JSON"), found)
            else:
                self.explain("json", at, found)
        parquet = self.parquet
        if parquet is not None:
            if type(parquet) is ParquetInput:
                parquet.check((at, "Parquet"), found)
            else:
                self.explain("parquet", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.csv) is not None:
            wire["CSV"] = wire_of(value)
        if (value := self.compression_type) is not None:
            wire["CompressionType"] = value
        if (value := self.json) is not None:
            wire["JSON"] = wire_of(value)
        if (value := self.parquet) is not None:
            wire["Parquet"] = wire_of(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InputSerialization:
        self = cls(
            csv=CSVInput.read(wire.get("CSV")),
            compression_type=wire.get("CompressionType"),
            json=JSONInput.read(wire.get("JSON")),
            parquet=ParquetInput.read(wire.get("Parquet")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
