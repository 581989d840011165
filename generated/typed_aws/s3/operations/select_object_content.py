"""S3 SelectObjectContent (API 2006-03-01).

Note: This operation is not supported for directory buckets.

This action filters the contents of an Amazon S3 object based on a simple structured
query language (SQL) statement. In the request, along with the SQL expression, you must
also specify a data serialization format (JSON, CSV, or Apache Parquet) of the object.
Amazon S3 uses this format to parse object data into records, and returns only records
that match the specified SQL expression. You must also specify the data serialization
format for the response.

This functionality is not supported for Amazon S3 on Outposts.

For more information about Amazon S3 Select, see Selecting Content from Objects
(https://docs.aws.amazon.com/AmazonS3/latest/dev/selecting-content-from-objects.html)
and SELECT Command
(https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-glacier-select-sql-reference-select.html)
in the Amazon S3 User Guide.

- Permissions: You must have the ``s3:GetObject`` permission for this operation. Amazon
  S3 Select does not support anonymous access. For more information about permissions,
  see Specifying Permissions in a Policy
  (https://docs.aws.amazon.com/AmazonS3/latest/dev/using-with-s3-actions.html) in the
  Amazon S3 User Guide.
- Object Data Formats: You can use Amazon S3 Select to query objects that have the
  following format properties:

  - CSV, JSON, and Parquet - Objects must be in CSV, JSON, or Parquet format.
  - UTF-8 - UTF-8 is the only encoding type Amazon S3 Select supports.
  - GZIP or BZIP2 - CSV and JSON files can be compressed using GZIP or BZIP2. GZIP and
    BZIP2 are the only compression formats that Amazon S3 Select supports for CSV and
    JSON files. Amazon S3 Select supports columnar compression for Parquet using GZIP or
    Snappy. Amazon S3 Select does not support whole-object compression for Parquet
    objects.
  - Server-side encryption - Amazon S3 Select supports querying objects that are
    protected with server-side encryption.

    For objects that are encrypted with customer-provided encryption keys (SSE-C), you
    must use HTTPS, and you must use the headers that are documented in the GetObject
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html). For more
    information about SSE-C, see Server-Side Encryption (Using Customer-Provided
    Encryption Keys)
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    in the Amazon S3 User Guide.

    For objects that are encrypted with Amazon S3 managed keys (SSE-S3) and Amazon Web
    Services KMS keys (SSE-KMS), server-side encryption is handled transparently, so you
    don't need to specify anything. For more information about server-side encryption,
    including SSE-S3 and SSE-KMS, see Protecting Data Using Server-Side Encryption
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/serv-side-encryption.html) in the
    Amazon S3 User Guide.

- Working with the Response Body: Given the response size is unknown, Amazon S3 Select
  streams the response as a series of messages and includes a ``Transfer-Encoding``
  header with ``chunked`` as its value in the response. For more information, see
  Appendix: SelectObjectContent Response
  (https://docs.aws.amazon.com/AmazonS3/latest/API/RESTSelectObjectAppendix.html).
- GetObject Support: The ``SelectObjectContent`` action does not support the following
  ``GetObject`` functionality. For more information, see GetObject
  (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).

  - ``Range``: Although you can specify a scan range for an Amazon S3 Select request
    (see SelectObjectContentRequest - ScanRange
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_SelectObjectContent.html#AmazonS3-SelectObjectContent-request-ScanRange)
    in the request parameters), you cannot specify the range of bytes of an object to
    return.
  - The ``GLACIER``, ``DEEP_ARCHIVE``, and ``REDUCED_REDUNDANCY`` storage classes, or
    the ``ARCHIVE_ACCESS`` and ``DEEP_ARCHIVE_ACCESS`` access tiers of the
    ``INTELLIGENT_TIERING`` storage class: You cannot query objects in the ``GLACIER``,
    ``DEEP_ARCHIVE``, or ``REDUCED_REDUNDANCY`` storage classes, nor objects in the
    ``ARCHIVE_ACCESS`` or ``DEEP_ARCHIVE_ACCESS`` access tiers of the
    ``INTELLIGENT_TIERING`` storage class. For more information about storage classes,
    see Using Amazon S3 storage classes
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html) in
    the Amazon S3 User Guide.

- Special Errors: For a list of special errors for this operation, see List of SELECT
  Object Content Error Codes
  (https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#SelectObjectContentErrorCodeList)

The following operations are related to ``SelectObjectContent``:

- GetObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html)
- GetBucketLifecycleConfiguration
  (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycleConfiguration.html)
- PutBucketLifecycleConfiguration
  (https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html)

Important: You must URL encode any signed header values that contain spaces. For
example, if your header value is ``my file.txt``, containing two spaces after ``my``,
you must URL encode this value to ``my%20%20file.txt``.

Generated by botosmith. To change it: `botosmith generate`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Sensitive
from ...runtime.operation import Operation
from ...runtime.structure import Structure, unknown_in, wire_of, without_absent, wrong
from ..shapes.compression_type import COMPRESSION_TYPE_VALUES
from ..shapes.expression_type import EXPRESSION_TYPE_VALUES, ExpressionType
from ..shapes.file_header_info import FILE_HEADER_INFO_VALUES
from ..shapes.input_serialization import (
    CSVInput,
    InputSerialization,
    JSONInput,
    ParquetInput,
)
from ..shapes.json_type import JSON_TYPE_VALUES
from ..shapes.output_serialization import CSVOutput, JSONOutput, OutputSerialization
from ..shapes.quote_fields import QUOTE_FIELDS_VALUES

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Profile, Violation
    from ..shapes.select_object_content_output import SelectObjectContentOutput


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SelectObjectContentRequest(Structure):
    """Note: Learn Amazon S3 Select is no longer available to new customers. Existing customers
    of Amazon S3 Select can continue to use the feature as usual. Learn more
    (http://aws.amazon.com/blogs/storage/how-to-optimize-querying-your-data-in-amazon-s3/)

    Request to filter the contents of an Amazon S3 object based on a simple Structured Query
    Language (SQL) statement. In the request, along with the SQL expression, you must
    specify a data serialization format (JSON or CSV) of the object. Amazon S3 uses this to
    parse object data into records. It returns only records that match the specified SQL
    expression. You must also specify the data serialization format for the response. For
    more information, see S3Select API Documentation
    (https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectSELECTContent.html).
    """

    bucket: str
    """The S3 bucket."""

    key: Annotated[str, Length(1)]
    """The object key."""

    sse_customer_algorithm: str | None = None
    """The server-side encryption (SSE) algorithm used to encrypt the object. This parameter is
    needed only when the object was created using a checksum algorithm. For more
    information, see Protecting data using SSE-C keys
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    in the Amazon S3 User Guide.
    """

    sse_customer_key: Annotated[str | bytes, Sensitive()] | None = field(
        default=None, repr=False
    )
    """The server-side encryption (SSE) customer managed key. This parameter is needed only
    when the object was created using a checksum algorithm. For more information, see
    Protecting data using SSE-C keys
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    in the Amazon S3 User Guide.
    """

    sse_customer_key_md5: str | None = None
    """The MD5 server-side encryption (SSE) customer managed key. This parameter is needed only
    when the object was created using a checksum algorithm. For more information, see
    Protecting data using SSE-C keys
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    in the Amazon S3 User Guide.
    """

    expression: str
    """The expression that is used to query the object."""

    expression_type: ExpressionType
    """The type of the provided expression (for example, SQL)."""

    request_progress: RequestProgress | None = None
    """Specifies if periodic request progress information should be enabled."""

    input_serialization: InputSerialization
    """Describes the format of the data in the object that is being queried."""

    output_serialization: OutputSerialization
    """Describes the format of the data that you want Amazon S3 to return in response."""

    scan_range: ScanRange | None = None
    """Specifies the byte range of the object to get the records from. A record is processed
    when its first byte is contained by the range. This parameter is optional, but when
    specified, it must not be empty. See RFC 2616, Section 14.35.1 about how to specify the
    start and end of the range.

    ``ScanRange`` may be used in the following ways:

    - ``<scanrange><start>50</start><end>100</end></scanrange>`` - process only the records
      starting between the bytes 50 and 100 (inclusive, counting from zero)
    - ``<scanrange><start>50</start></scanrange>`` - process only the records starting after
      the byte 50
    - ``<scanrange><end>50</end></scanrange>`` - process only the records within the last 50
      bytes of the file.
    """

    expected_bucket_owner: str | None = None
    """The account ID of the expected bucket owner. If the account ID that you provide does not
    match the actual owner of the bucket, the request fails with the HTTP status code ``403
    Forbidden`` (access denied).
    """

    wire_names = {
        "bucket": "Bucket",
        "key": "Key",
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key": "SSECustomerKey",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
        "expression": "Expression",
        "expression_type": "ExpressionType",
        "request_progress": "RequestProgress",
        "input_serialization": "InputSerialization",
        "output_serialization": "OutputSerialization",
        "scan_range": "ScanRange",
        "expected_bucket_owner": "ExpectedBucketOwner",
    }

    def validate(self, profile: Profile = "default") -> list[Violation]:
        """Every violation, in wire order, the rules between members last."""
        return OPERATION.validate(self, profile)

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {
            "Bucket": self.bucket,
            "Key": self.key,
            "Expression": self.expression,
            "ExpressionType": self.expression_type,
            "InputSerialization": self.input_serialization,
            "OutputSerialization": self.output_serialization,
        }
        if (
            not self.bucket
            or not self.key
            or not self.expression
            or not self.expression_type
            or wire["InputSerialization"] is None
            or wire["OutputSerialization"] is None
        ):
            wire = without_absent(wire)
        if (value := self.sse_customer_algorithm) is not None:
            wire["SSECustomerAlgorithm"] = value
        if (value := self.sse_customer_key) is not None:
            wire["SSECustomerKey"] = value
        if (value := self.sse_customer_key_md5) is not None:
            wire["SSECustomerKeyMD5"] = value
        request_progress = self.request_progress
        if request_progress is not None:
            if type(request_progress) is RequestProgress:
                request_progress_wire: dict[str, Any] = {}
                if (value := request_progress.enabled) is not None:
                    request_progress_wire["Enabled"] = value
                if request_progress.unknown_members:
                    request_progress_wire.update(request_progress.unknown_members)
                wire["RequestProgress"] = request_progress_wire
            else:
                wire["RequestProgress"] = wire_of(request_progress)
        input_serialization = self.input_serialization
        if type(input_serialization) is InputSerialization:
            input_serialization_wire: dict[str, Any] = {}
            csv = input_serialization.csv
            if csv is not None:
                if type(csv) is CSVInput:
                    csv_wire: dict[str, Any] = {}
                    if (value := csv.file_header_info) is not None:
                        csv_wire["FileHeaderInfo"] = value
                    if (value := csv.comments) is not None:
                        csv_wire["Comments"] = value
                    if (value := csv.quote_escape_character) is not None:
                        csv_wire["QuoteEscapeCharacter"] = value
                    if (value := csv.record_delimiter) is not None:
                        csv_wire["RecordDelimiter"] = value
                    if (value := csv.field_delimiter) is not None:
                        csv_wire["FieldDelimiter"] = value
                    if (value := csv.quote_character) is not None:
                        csv_wire["QuoteCharacter"] = value
                    if (value := csv.allow_quoted_record_delimiter) is not None:
                        csv_wire["AllowQuotedRecordDelimiter"] = value
                    if csv.unknown_members:
                        csv_wire.update(csv.unknown_members)
                    input_serialization_wire["CSV"] = csv_wire
                else:
                    input_serialization_wire["CSV"] = wire_of(csv)
            if (value := input_serialization.compression_type) is not None:
                input_serialization_wire["CompressionType"] = value
            json = input_serialization.json
            if json is not None:
                if type(json) is JSONInput:
                    json_wire: dict[str, Any] = {}
                    if (value := json.type) is not None:
                        json_wire["Type"] = value
                    if json.unknown_members:
                        json_wire.update(json.unknown_members)
                    input_serialization_wire["JSON"] = json_wire
                else:
                    input_serialization_wire["JSON"] = wire_of(json)
            parquet = input_serialization.parquet
            if parquet is not None:
                if type(parquet) is ParquetInput:
                    parquet_wire: dict[str, Any] = {}
                    if parquet.unknown_members:
                        parquet_wire.update(parquet.unknown_members)
                    input_serialization_wire["Parquet"] = parquet_wire
                else:
                    input_serialization_wire["Parquet"] = wire_of(parquet)
            if input_serialization.unknown_members:
                input_serialization_wire.update(input_serialization.unknown_members)
            wire["InputSerialization"] = input_serialization_wire
        elif "InputSerialization" in wire:
            wire["InputSerialization"] = wire_of(input_serialization)
        output_serialization = self.output_serialization
        if type(output_serialization) is OutputSerialization:
            output_serialization_wire: dict[str, Any] = {}
            output_serialization_csv = output_serialization.csv
            if output_serialization_csv is not None:
                if type(output_serialization_csv) is CSVOutput:
                    output_serialization_csv_wire: dict[str, Any] = {}
                    if (value := output_serialization_csv.quote_fields) is not None:
                        output_serialization_csv_wire["QuoteFields"] = value
                    if (
                        value := output_serialization_csv.quote_escape_character
                    ) is not None:
                        output_serialization_csv_wire["QuoteEscapeCharacter"] = value
                    if (value := output_serialization_csv.record_delimiter) is not None:
                        output_serialization_csv_wire["RecordDelimiter"] = value
                    if (value := output_serialization_csv.field_delimiter) is not None:
                        output_serialization_csv_wire["FieldDelimiter"] = value
                    if (value := output_serialization_csv.quote_character) is not None:
                        output_serialization_csv_wire["QuoteCharacter"] = value
                    if output_serialization_csv.unknown_members:
                        output_serialization_csv_wire.update(
                            output_serialization_csv.unknown_members
                        )
                    output_serialization_wire["CSV"] = output_serialization_csv_wire
                else:
                    output_serialization_wire["CSV"] = wire_of(output_serialization_csv)
            output_serialization_json = output_serialization.json
            if output_serialization_json is not None:
                if type(output_serialization_json) is JSONOutput:
                    output_serialization_json_wire: dict[str, Any] = {}
                    if (
                        value := output_serialization_json.record_delimiter
                    ) is not None:
                        output_serialization_json_wire["RecordDelimiter"] = value
                    if output_serialization_json.unknown_members:
                        output_serialization_json_wire.update(
                            output_serialization_json.unknown_members
                        )
                    output_serialization_wire["JSON"] = output_serialization_json_wire
                else:
                    output_serialization_wire["JSON"] = wire_of(
                        output_serialization_json
                    )
            if output_serialization.unknown_members:
                output_serialization_wire.update(output_serialization.unknown_members)
            wire["OutputSerialization"] = output_serialization_wire
        elif "OutputSerialization" in wire:
            wire["OutputSerialization"] = wire_of(output_serialization)
        scan_range = self.scan_range
        if scan_range is not None:
            if type(scan_range) is ScanRange:
                scan_range_wire: dict[str, Any] = {}
                if (value := scan_range.start) is not None:
                    scan_range_wire["Start"] = value
                if (value := scan_range.end) is not None:
                    scan_range_wire["End"] = value
                if scan_range.unknown_members:
                    scan_range_wire.update(scan_range.unknown_members)
                wire["ScanRange"] = scan_range_wire
            else:
                wire["ScanRange"] = wire_of(scan_range)
        if (value := self.expected_bucket_owner) is not None:
            wire["ExpectedBucketOwner"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> SelectObjectContentRequest:
        self = cls(
            bucket=wire.get("Bucket"),
            key=wire.get("Key"),
            sse_customer_algorithm=wire.get("SSECustomerAlgorithm"),
            sse_customer_key=wire.get("SSECustomerKey"),
            sse_customer_key_md5=wire.get("SSECustomerKeyMD5"),
            expression=wire.get("Expression"),
            expression_type=wire.get("ExpressionType"),
            request_progress=RequestProgress.read(wire.get("RequestProgress")),
            input_serialization=InputSerialization.read(wire.get("InputSerialization")),
            output_serialization=OutputSerialization.read(
                wire.get("OutputSerialization")
            ),
            scan_range=ScanRange.read(wire.get("ScanRange")),
            expected_bucket_owner=wire.get("ExpectedBucketOwner"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RequestProgress(Structure):
    """Container for specifying if periodic ``QueryProgress`` messages should be sent."""

    enabled: bool | None = None
    """Specifies whether periodic QueryProgress frames should be sent. Valid values: TRUE,
    FALSE. Default value: FALSE.
    """

    wire_names = {
        "enabled": "Enabled",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.enabled) is not None:
            wire["Enabled"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> RequestProgress:
        self = cls(
            enabled=wire.get("Enabled"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ScanRange(Structure):
    """Specifies the byte range of the object to get the records from. A record is processed
    when its first byte is contained by the range. This parameter is optional, but when
    specified, it must not be empty. See RFC 2616, Section 14.35.1 about how to specify the
    start and end of the range.
    """

    start: int | None = None
    """Specifies the start of the byte range. This parameter is optional. Valid values:
    non-negative integers. The default value is 0. If only ``start`` is supplied, it means
    scan from that point to the end of the file. For example,
    ``<scanrange><start>50</start></scanrange>`` means scan from byte 50 until the end of
    the file.
    """

    end: int | None = None
    """Specifies the end of the byte range. This parameter is optional. Valid values:
    non-negative integers. The default value is one less than the size of the object being
    queried. If only the End parameter is supplied, it is interpreted to mean scan the last
    N bytes of the file. For example, ``<scanrange><end>50</end></scanrange>`` means scan
    the last 50 bytes.
    """

    wire_names = {
        "start": "Start",
        "end": "End",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.start) is not None:
            wire["Start"] = value
        if (value := self.end) is not None:
            wire["End"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ScanRange:
        self = cls(
            start=wire.get("Start"),
            end=wire.get("End"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


def examine(request: SelectObjectContentRequest, found: list[Violation]) -> None:
    """Append every violation of a request, in wire order, the rules between members last.

    Raises TypeError where a value is of a type that its test cannot even look at.
    """
    bucket = request.bucket
    if type(bucket) is not str:
        wrong(found, None, request, "bucket")
    key_ = request.key
    if not (type(key_) is str and key_):
        wrong(found, None, request, "key")
    sse_customer_algorithm = request.sse_customer_algorithm
    if sse_customer_algorithm is not None and type(sse_customer_algorithm) is not str:
        wrong(found, None, request, "sse_customer_algorithm")
    sse_customer_key = request.sse_customer_key
    if sse_customer_key is not None and type(sse_customer_key) is not str:
        wrong(found, None, request, "sse_customer_key")
    sse_customer_key_md5 = request.sse_customer_key_md5
    if sse_customer_key_md5 is not None and type(sse_customer_key_md5) is not str:
        wrong(found, None, request, "sse_customer_key_md5")
    expression = request.expression
    if type(expression) is not str:
        wrong(found, None, request, "expression")
    expression_type = request.expression_type
    if expression_type not in EXPRESSION_TYPE_VALUES:
        wrong(found, None, request, "expression_type")
    request_progress = request.request_progress
    if request_progress is not None:
        if type(request_progress) is RequestProgress:
            enabled = request_progress.enabled
            if enabled is not None and type(enabled) is not bool:
                wrong(found, (None, "RequestProgress"), request_progress, "enabled")
            if request_progress.unknown_members:
                wrong(
                    found,
                    (None, "RequestProgress"),
                    request_progress,
                    "unknown_members",
                )
        else:
            wrong(found, None, request, "request_progress")
    input_serialization = request.input_serialization
    if type(input_serialization) is InputSerialization:
        csv = input_serialization.csv
        if csv is not None:
            if type(csv) is CSVInput:
                file_header_info = csv.file_header_info
                if (
                    file_header_info is not None
                    and file_header_info not in FILE_HEADER_INFO_VALUES
                ):
                    wrong(
                        found,
                        ((None, "InputSerialization"), "CSV"),
                        csv,
                        "file_header_info",
                    )
                comments = csv.comments
                if comments is not None and type(comments) is not str:
                    wrong(found, ((None, "InputSerialization"), "CSV"), csv, "comments")
                quote_escape_character = csv.quote_escape_character
                if (
                    quote_escape_character is not None
                    and type(quote_escape_character) is not str
                ):
                    wrong(
                        found,
                        ((None, "InputSerialization"), "CSV"),
                        csv,
                        "quote_escape_character",
                    )
                record_delimiter = csv.record_delimiter
                if record_delimiter is not None and type(record_delimiter) is not str:
                    wrong(
                        found,
                        ((None, "InputSerialization"), "CSV"),
                        csv,
                        "record_delimiter",
                    )
                field_delimiter = csv.field_delimiter
                if field_delimiter is not None and type(field_delimiter) is not str:
                    wrong(
                        found,
                        ((None, "InputSerialization"), "CSV"),
                        csv,
                        "field_delimiter",
                    )
                quote_character = csv.quote_character
                if quote_character is not None and type(quote_character) is not str:
                    wrong(
                        found,
                        ((None, "InputSerialization"), "CSV"),
                        csv,
                        "quote_character",
                    )
                allow_quoted_record_delimiter = csv.allow_quoted_record_delimiter
                if (
                    allow_quoted_record_delimiter is not None
                    and type(allow_quoted_record_delimiter) is not bool
                ):
                    wrong(
                        found,
                        ((None, "InputSerialization"), "CSV"),
                        csv,
                        "allow_quoted_record_delimiter",
                    )
                if csv.unknown_members:
                    wrong(
                        found,
                        ((None, "InputSerialization"), "CSV"),
                        csv,
                        "unknown_members",
                    )
            else:
                wrong(found, (None, "InputSerialization"), input_serialization, "csv")
        compression_type = input_serialization.compression_type
        if (
            compression_type is not None
            and compression_type not in COMPRESSION_TYPE_VALUES
        ):
            wrong(
                found,
                (None, "InputSerialization"),
                input_serialization,
                "compression_type",
            )
        json = input_serialization.json
        if json is not None:
            if type(json) is JSONInput:
                json_type = json.type
                if json_type is not None and json_type not in JSON_TYPE_VALUES:
                    wrong(found, ((None, "InputSerialization"), "JSON"), json, "type")
                if json.unknown_members:
                    wrong(
                        found,
                        ((None, "InputSerialization"), "JSON"),
                        json,
                        "unknown_members",
                    )
            else:
                wrong(found, (None, "InputSerialization"), input_serialization, "json")
        parquet = input_serialization.parquet
        if parquet is not None:
            if type(parquet) is ParquetInput:
                if parquet.unknown_members:
                    wrong(
                        found,
                        ((None, "InputSerialization"), "Parquet"),
                        parquet,
                        "unknown_members",
                    )
            else:
                wrong(
                    found, (None, "InputSerialization"), input_serialization, "parquet"
                )
        if input_serialization.unknown_members:
            wrong(
                found,
                (None, "InputSerialization"),
                input_serialization,
                "unknown_members",
            )
    else:
        wrong(found, None, request, "input_serialization")
    output_serialization = request.output_serialization
    if type(output_serialization) is OutputSerialization:
        output_serialization_csv = output_serialization.csv
        if output_serialization_csv is not None:
            if type(output_serialization_csv) is CSVOutput:
                quote_fields = output_serialization_csv.quote_fields
                if quote_fields is not None and quote_fields not in QUOTE_FIELDS_VALUES:
                    wrong(
                        found,
                        ((None, "OutputSerialization"), "CSV"),
                        output_serialization_csv,
                        "quote_fields",
                    )
                csv_quote_escape_character = (
                    output_serialization_csv.quote_escape_character
                )
                if (
                    csv_quote_escape_character is not None
                    and type(csv_quote_escape_character) is not str
                ):
                    wrong(
                        found,
                        ((None, "OutputSerialization"), "CSV"),
                        output_serialization_csv,
                        "quote_escape_character",
                    )
                csv_record_delimiter = output_serialization_csv.record_delimiter
                if (
                    csv_record_delimiter is not None
                    and type(csv_record_delimiter) is not str
                ):
                    wrong(
                        found,
                        ((None, "OutputSerialization"), "CSV"),
                        output_serialization_csv,
                        "record_delimiter",
                    )
                csv_field_delimiter = output_serialization_csv.field_delimiter
                if (
                    csv_field_delimiter is not None
                    and type(csv_field_delimiter) is not str
                ):
                    wrong(
                        found,
                        ((None, "OutputSerialization"), "CSV"),
                        output_serialization_csv,
                        "field_delimiter",
                    )
                csv_quote_character = output_serialization_csv.quote_character
                if (
                    csv_quote_character is not None
                    and type(csv_quote_character) is not str
                ):
                    wrong(
                        found,
                        ((None, "OutputSerialization"), "CSV"),
                        output_serialization_csv,
                        "quote_character",
                    )
                if output_serialization_csv.unknown_members:
                    wrong(
                        found,
                        ((None, "OutputSerialization"), "CSV"),
                        output_serialization_csv,
                        "unknown_members",
                    )
            else:
                wrong(found, (None, "OutputSerialization"), output_serialization, "csv")
        output_serialization_json = output_serialization.json
        if output_serialization_json is not None:
            if type(output_serialization_json) is JSONOutput:
                json_record_delimiter = output_serialization_json.record_delimiter
                if (
                    json_record_delimiter is not None
                    and type(json_record_delimiter) is not str
                ):
                    wrong(
                        found,
                        ((None, "OutputSerialization"), "JSON"),
                        output_serialization_json,
                        "record_delimiter",
                    )
                if output_serialization_json.unknown_members:
                    wrong(
                        found,
                        ((None, "OutputSerialization"), "JSON"),
                        output_serialization_json,
                        "unknown_members",
                    )
            else:
                wrong(
                    found, (None, "OutputSerialization"), output_serialization, "json"
                )
        if output_serialization.unknown_members:
            wrong(
                found,
                (None, "OutputSerialization"),
                output_serialization,
                "unknown_members",
            )
    else:
        wrong(found, None, request, "output_serialization")
    scan_range = request.scan_range
    if scan_range is not None:
        if type(scan_range) is ScanRange:
            start = scan_range.start
            if start is not None and type(start) is not int:
                wrong(found, (None, "ScanRange"), scan_range, "start")
            end = scan_range.end
            if end is not None and type(end) is not int:
                wrong(found, (None, "ScanRange"), scan_range, "end")
            if scan_range.unknown_members:
                wrong(found, (None, "ScanRange"), scan_range, "unknown_members")
        else:
            wrong(found, None, request, "scan_range")
    expected_bucket_owner = request.expected_bucket_owner
    if expected_bucket_owner is not None and type(expected_bucket_owner) is not str:
        wrong(found, None, request, "expected_bucket_owner")
    if request.unknown_members:
        wrong(found, None, request, "unknown_members")


def _result() -> type[SelectObjectContentOutput]:
    # Whoever makes requests does not pay for what an answer may hold.
    from ..shapes.select_object_content_output import SelectObjectContentOutput

    return SelectObjectContentOutput


OPERATION: Operation[SelectObjectContentRequest, SelectObjectContentOutput] = Operation(
    "SelectObjectContent",
    method="select_object_content",
    request=SelectObjectContentRequest,
    result=_result,
    errors=(),
    examine=examine,
    tokens=(),
)
