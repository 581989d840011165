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


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
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

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        csv = self.csv
        if csv is not None and not (type(csv) is CSVInput and not csv.suspects()):
            found += ("csv",)
        compression_type = self.compression_type
        if (
            compression_type is not None
            and compression_type not in COMPRESSION_TYPE_VALUES
        ):
            found += ("compression_type",)
        json = self.json
        if json is not None and not (type(json) is JSONInput and not json.suspects()):
            found += ("json",)
        parquet = self.parquet
        if parquet is not None and not (
            type(parquet) is ParquetInput and not parquet.suspects()
        ):
            found += ("parquet",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.csv) is not None:
            wire["CSV"] = value.to_wire() if type(value) is CSVInput else wire_of(value)
        if (value := self.compression_type) is not None:
            wire["CompressionType"] = value
        if (value := self.json) is not None:
            wire["JSON"] = (
                value.to_wire() if type(value) is JSONInput else wire_of(value)
            )
        if (value := self.parquet) is not None:
            wire["Parquet"] = (
                value.to_wire() if type(value) is ParquetInput else wire_of(value)
            )
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
