"""S3 OutputSerialization, CSVOutput, JSONOutput."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .quote_fields import QuoteFields

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

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
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


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CSVOutput(Structure):
    """Describes how uncompressed comma-separated values (CSV)-formatted results are formatted."""

    quote_fields: QuoteFields | None = None
    """Indicates whether to use quotation marks around output fields.

    - ``ALWAYS``: Always use quotation marks for output fields.
    - ``ASNEEDED``: Use quotation marks for output fields when needed.
    """

    quote_escape_character: str | None = None
    """The single character used for escaping the quote character inside an already escaped
    value.
    """

    record_delimiter: str | None = None
    """A single character used to separate individual records in the output. Instead of the
    default value, you can specify an arbitrary delimiter.
    """

    field_delimiter: str | None = None
    """The value used to separate individual fields in a record. You can specify an arbitrary
    delimiter.
    """

    quote_character: str | None = None
    """A single character used for escaping when the field delimiter is part of the value. For
    example, if the value is ``a, b``, Amazon S3 wraps this field value in quotation marks,
    as follows: ``" a , b "``.
    """

    wire_names = {
        "quote_fields": "QuoteFields",
        "quote_escape_character": "QuoteEscapeCharacter",
        "record_delimiter": "RecordDelimiter",
        "field_delimiter": "FieldDelimiter",
        "quote_character": "QuoteCharacter",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.quote_fields) is not None:
            wire["QuoteFields"] = value
        if (value := self.quote_escape_character) is not None:
            wire["QuoteEscapeCharacter"] = value
        if (value := self.record_delimiter) is not None:
            wire["RecordDelimiter"] = value
        if (value := self.field_delimiter) is not None:
            wire["FieldDelimiter"] = value
        if (value := self.quote_character) is not None:
            wire["QuoteCharacter"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> CSVOutput:
        self = cls(
            quote_fields=wire.get("QuoteFields"),
            quote_escape_character=wire.get("QuoteEscapeCharacter"),
            record_delimiter=wire.get("RecordDelimiter"),
            field_delimiter=wire.get("FieldDelimiter"),
            quote_character=wire.get("QuoteCharacter"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


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

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
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
