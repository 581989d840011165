"""S3 OutputSerialization, CSVOutput, JSONOutput."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .quote_fields import QuoteFields


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputSerialization(Structure):
    """Describes how results of the Select job are serialized."""

    csv: CSVOutput | None = None
    """Describes the serialization of CSV-encoded Select results."""

    json: JSONOutput | None = None
    """Specifies JSON as request's output serialization format."""

    irregular_wire_names = {"csv": "CSV", "json": "JSON"}


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CSVOutput(Structure):
    """Describes how uncompressed comma-separated values (CSV)-formatted results are formatted."""

    quote_fields: QuoteFields | None = None
    """Indicates whether to use quotation marks around output fields.

    - ``ALWAYS``: Always use quotation marks for output fields.
    - ``ASNEEDED``: Use quotation marks for output fields when needed.
    """

    quote_escape_character: (
        Annotated[
            str,
            Length(None, 1, origin="output-quote-escape-character", severity="warning"),
        ]
        | None
    ) = None
    """The single character used for escaping the quote character inside an already escaped
    value. Length at most 1 (warns).
    """

    record_delimiter: str | None = None
    """A single character used to separate individual records in the output. Instead of the
    default value, you can specify an arbitrary delimiter.
    """

    field_delimiter: str | None = None
    """The value used to separate individual fields in a record. You can specify an arbitrary
    delimiter.
    """

    quote_character: (
        Annotated[
            str, Length(None, 1, origin="output-quote-character", severity="warning")
        ]
        | None
    ) = None
    """A single character used for escaping when the field delimiter is part of the value. For
    example, if the value is ``a, b``, Amazon S3 wraps this field value in quotation marks,
    as follows: ``" a , b "``. Length at most 1 (warns).
    """


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class JSONOutput(Structure):
    """Specifies JSON as request's output serialization format."""

    record_delimiter: str | None = None
    """The value used to separate individual records in the output. If no value is specified,
    Amazon S3 uses a newline character ('``\\n``').
    """
