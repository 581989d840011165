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

from typing import Annotated, TYPE_CHECKING

from ...runtime.constraints import (
    Length,
    OneOf,
    Pattern,
    Range,
    Sensitive,
    ServerDefault,
)
from ...runtime.dataclass import dataclass, field
from ...runtime.operation import Operation, Request
from ...runtime.rules import AtLeastOne, Implies
from ...runtime.structure import Structure
from ...runtime.value_tests import Equals, GIVEN, Matches, Not
from ..shapes.expression_type import ExpressionType
from ..shapes.input_serialization import InputSerialization
from ..shapes.output_serialization import OutputSerialization
from ..shapes.sse_customer_algorithm import SSECustomerAlgorithm

if TYPE_CHECKING:
    from ..shapes.select_object_content_output import SelectObjectContentOutput

BUCKET_NAME_PATTERN = Pattern(
    r"[a-zA-Z0-9.\-_]{1,255}|arn:(aws).*:(s3|s3-object-lambda):[a-z\-0-9]*:[0-9]{12}:accesspoint[/:][a-zA-Z0-9\-.]{1,63}|arn:(aws).*:s3-outposts:[a-z\-0-9]+:[0-9]{12}:outpost[/:][a-zA-Z0-9\-]{1,63}[/:]accesspoint[/:][a-zA-Z0-9\-]{1,63}",
    repeats_length=True,
    origin="botocore",
)
ACCOUNT_ID_PATTERN = Pattern(
    "[0-9]{12}", origin="account-id-format", severity="warning"
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SelectObjectContentRequest(Request):
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

    bucket: Annotated[str, Length(1), BUCKET_NAME_PATTERN]
    """The S3 bucket. Length at least 1. Has a pattern. This operation is not supported for
    directory buckets, whose names end with --x-s3.
    """

    key: Annotated[str, Length(1)]
    """The object key. Length at least 1."""

    sse_customer_algorithm: (
        Annotated[
            SSECustomerAlgorithm, OneOf("AES256", origin="customer-key-algorithm")
        ]
        | None
    ) = None
    """The server-side encryption (SSE) algorithm used to encrypt the object. This parameter is
    needed only when the object was created using a checksum algorithm. For more
    information, see Protecting data using SSE-C keys
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    in the Amazon S3 User Guide. One of ``AES256``.
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
    """Describes the format of the data in the object that is being queried. CompressionType is
    NONE for Parquet, whose columns are compressed.
    """

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

    expected_bucket_owner: Annotated[str, ACCOUNT_ID_PATTERN] | None = None
    """The account ID of the expected bucket owner. If the account ID that you provide does not
    match the actual owner of the bucket, the request fails with the HTTP status code ``403
    Forbidden`` (access denied). Pattern ``[0-9]{12}`` (warns).
    """

    irregular_wire_names = {
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key": "SSECustomerKey",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
    }


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RequestProgress(Structure):
    """Container for specifying if periodic ``QueryProgress`` messages should be sent."""

    enabled: Annotated[bool, ServerDefault(False, origin="progress-default")] | None = (
        None
    )
    """Specifies whether periodic QueryProgress frames should be sent. Valid values: TRUE,
    FALSE. Default value: FALSE. When absent, the service assumes False.
    """


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ScanRange(Structure):
    """Specifies the byte range of the object to get the records from. A record is processed
    when its first byte is contained by the range. This parameter is optional, but when
    specified, it must not be empty. See RFC 2616, Section 14.35.1 about how to specify the
    start and end of the range.
    """

    start: (
        Annotated[
            int,
            Range(0, origin="scan-range-start", severity="warning"),
            ServerDefault(0, origin="scan-start-default"),
        ]
        | None
    ) = None
    """Specifies the start of the byte range. This parameter is optional. Valid values:
    non-negative integers. The default value is 0. If only ``start`` is supplied, it means
    scan from that point to the end of the file. For example,
    ``<scanrange><start>50</start></scanrange>`` means scan from byte 50 until the end of
    the file. At least 0 (warns). A ScanRange has a Start or an End. When absent, the
    service assumes 0.
    """

    end: (
        Annotated[int, Range(0, origin="scan-range-end", severity="warning")] | None
    ) = None
    """Specifies the end of the byte range. This parameter is optional. Valid values:
    non-negative integers. The default value is one less than the size of the object being
    queried. If only the End parameter is supplied, it is interpreted to mean scan the last
    N bytes of the file. For example, ``<scanrange><end>50</end></scanrange>`` means scan
    the last 50 bytes. At least 0 (warns). A ScanRange has a Start or an End.
    """


RULES = (
    AtLeastOne(
        "scan-range-not-empty",
        ["Start", "End"],
        scope="ScanRange",
        says="A ScanRange has a Start or an End.",
    ),
    Implies(
        "operation-not-for-directory-buckets",
        {"Bucket": Not(Matches(".*--x-s3"))},
        says="This operation is not supported for directory buckets, whose names end with --x-s3.",
    ),
    Implies(
        "parquet-is-not-compressed",
        {"CompressionType": Equals("NONE")},
        when={"Parquet": GIVEN},
        scope="InputSerialization",
        says="CompressionType is NONE for Parquet, whose columns are compressed.",
    ),
)


def _result() -> type[SelectObjectContentOutput]:
    from ..shapes.select_object_content_output import SelectObjectContentOutput

    return SelectObjectContentOutput


OPERATION = Operation(
    "SelectObjectContent",
    module=__name__,
    method="select_object_content",
    request=SelectObjectContentRequest,
    result=_result,
    rules=RULES,
)
