"""S3 InputSerialization, CSVInput, JSONInput, ParquetInput."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, ServerDefault
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .compression_type import CompressionType
from .file_header_info import FileHeaderInfo
from .json_type import JSONType


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputSerialization(Structure):
    """Describes the serialization format of the object."""

    csv: CSVInput | None = None
    """Describes the serialization of a CSV-encoded object."""

    compression_type: (
        Annotated[
            CompressionType, ServerDefault("NONE", origin="input-compression-default")
        ]
        | None
    ) = None
    """Specifies object's compression format. Valid values: NONE, GZIP, BZIP2. Default Value:
    NONE. When absent, the service assumes "NONE".
    """

    json: JSONInput | None = None
    """Specifies JSON as object's input serialization format."""

    parquet: ParquetInput | None = None
    """Specifies Parquet as object's input serialization format."""

    irregular_wire_names = {"csv": "CSV", "json": "JSON"}


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CSVInput(Structure):
    """Describes how an uncompressed comma-separated values (CSV)-formatted input object is
    formatted.
    """

    file_header_info: FileHeaderInfo | None = None
    """Describes the first line of input. Valid values are:

    - ``NONE``: First line is not a header.
    - ``IGNORE``: First line is a header, but you can't use the header values to indicate
      the column in an expression. You can use column position (such as _1, _2, …) to
      indicate the column (``SELECT s._1 FROM OBJECT s``).
    - ``Use``: First line is a header, and you can use the header value to identify a column
      in an expression (``SELECT "name" FROM OBJECT``).

    One of ``USE``, ``IGNORE``, ``NONE``.
    """

    comments: (
        Annotated[
            str,
            Length(None, 1, origin="comment-character", severity="warning"),
            ServerDefault("#", origin="csv-comments-default"),
        ]
        | None
    ) = None
    """A single character used to indicate that a row should be ignored when the character is
    present at the start of that row. You can specify any character to indicate a comment
    line. The default character is ``#``.

    Default: ``#``

    Length at most 1 (warns). When absent, the service assumes "#".
    """

    quote_escape_character: (
        Annotated[
            str, Length(None, 1, origin="quote-escape-character", severity="warning")
        ]
        | None
    ) = None
    """A single character used for escaping the quotation mark character inside an already
    escaped value. For example, the value ``\"\"\" a , b \"\"\"`` is parsed as ``" a , b "``.
    Length at most 1 (warns).
    """

    record_delimiter: str | None = None
    """A single character used to separate individual records in the input. Instead of the
    default value, you can specify an arbitrary delimiter.
    """

    field_delimiter: str | None = None
    """A single character used to separate individual fields in a record. You can specify an
    arbitrary delimiter.
    """

    quote_character: (
        Annotated[str, Length(None, 1, origin="quote-character", severity="warning")]
        | None
    ) = None
    """A single character used for escaping when the field delimiter is part of the value. For
    example, if the value is ``a, b``, Amazon S3 wraps this field value in quotation marks,
    as follows: ``" a , b "``.

    Type: String

    Default: ``"``

    Ancestors: ``CSV``

    Length at most 1 (warns).
    """

    allow_quoted_record_delimiter: (
        Annotated[bool, ServerDefault(False, origin="csv-quoted-delimiter-default")]
        | None
    ) = None
    """Specifies that CSV field values may contain quoted record delimiters and such records
    should be allowed. Default value is FALSE. Setting this value to TRUE may lower
    performance. When absent, the service assumes False.
    """


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class JSONInput(Structure):
    """Specifies JSON as object's input serialization format."""

    type: JSONType | None = None
    """The type of JSON. Valid values: Document, Lines. One of ``DOCUMENT``, ``LINES``."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ParquetInput(Structure):
    """Container for Parquet."""
