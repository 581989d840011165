"""S3 CSVInput."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .file_header_info import FILE_HEADER_INFO_VALUES, FileHeaderInfo

if TYPE_CHECKING:
    from ...runtime.structure import Wire


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
    """

    comments: str | None = None
    """A single character used to indicate that a row should be ignored when the character is
    present at the start of that row. You can specify any character to indicate a comment
    line. The default character is ``#``.

    Default: ``#``
    """

    quote_escape_character: str | None = None
    """A single character used for escaping the quotation mark character inside an already
    escaped value. For example, the value ``\"\"\" a , b \"\"\"`` is parsed as ``" a , b "``.
    """

    record_delimiter: str | None = None
    """A single character used to separate individual records in the input. Instead of the
    default value, you can specify an arbitrary delimiter.
    """

    field_delimiter: str | None = None
    """A single character used to separate individual fields in a record. You can specify an
    arbitrary delimiter.
    """

    quote_character: str | None = None
    """A single character used for escaping when the field delimiter is part of the value. For
    example, if the value is ``a, b``, Amazon S3 wraps this field value in quotation marks,
    as follows: ``" a , b "``.

    Type: String

    Default: ``"``

    Ancestors: ``CSV``
    """

    allow_quoted_record_delimiter: bool | None = None
    """Specifies that CSV field values may contain quoted record delimiters and such records
    should be allowed. Default value is FALSE. Setting this value to TRUE may lower
    performance.
    """

    wire_names = {
        "file_header_info": "FileHeaderInfo",
        "comments": "Comments",
        "quote_escape_character": "QuoteEscapeCharacter",
        "record_delimiter": "RecordDelimiter",
        "field_delimiter": "FieldDelimiter",
        "quote_character": "QuoteCharacter",
        "allow_quoted_record_delimiter": "AllowQuotedRecordDelimiter",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        file_header_info = self.file_header_info
        if (
            file_header_info is not None
            and file_header_info not in FILE_HEADER_INFO_VALUES
        ):
            found += ("file_header_info",)
        comments = self.comments
        if comments is not None and type(comments) is not str:
            found += ("comments",)
        quote_escape_character = self.quote_escape_character
        if (
            quote_escape_character is not None
            and type(quote_escape_character) is not str
        ):
            found += ("quote_escape_character",)
        record_delimiter = self.record_delimiter
        if record_delimiter is not None and type(record_delimiter) is not str:
            found += ("record_delimiter",)
        field_delimiter = self.field_delimiter
        if field_delimiter is not None and type(field_delimiter) is not str:
            found += ("field_delimiter",)
        quote_character = self.quote_character
        if quote_character is not None and type(quote_character) is not str:
            found += ("quote_character",)
        allow_quoted_record_delimiter = self.allow_quoted_record_delimiter
        if (
            allow_quoted_record_delimiter is not None
            and type(allow_quoted_record_delimiter) is not bool
        ):
            found += ("allow_quoted_record_delimiter",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.file_header_info) is not None:
            wire["FileHeaderInfo"] = value
        if (value := self.comments) is not None:
            wire["Comments"] = value
        if (value := self.quote_escape_character) is not None:
            wire["QuoteEscapeCharacter"] = value
        if (value := self.record_delimiter) is not None:
            wire["RecordDelimiter"] = value
        if (value := self.field_delimiter) is not None:
            wire["FieldDelimiter"] = value
        if (value := self.quote_character) is not None:
            wire["QuoteCharacter"] = value
        if (value := self.allow_quoted_record_delimiter) is not None:
            wire["AllowQuotedRecordDelimiter"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> CSVInput:
        self = cls(
            file_header_info=wire.get("FileHeaderInfo"),
            comments=wire.get("Comments"),
            quote_escape_character=wire.get("QuoteEscapeCharacter"),
            record_delimiter=wire.get("RecordDelimiter"),
            field_delimiter=wire.get("FieldDelimiter"),
            quote_character=wire.get("QuoteCharacter"),
            allow_quoted_record_delimiter=wire.get("AllowQuotedRecordDelimiter"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
