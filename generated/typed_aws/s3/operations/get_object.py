"""S3 GetObject (API 2006-03-01).

Retrieves an object from Amazon S3.

In the ``GetObject`` request, specify the full key name for the object.

General purpose buckets - Both the virtual-hosted-style requests and the path-style
requests are supported. For a virtual hosted-style request example, if you have the
object ``photos/2006/February/sample.jpg``, specify the object key name as
``/photos/2006/February/sample.jpg``. For a path-style request example, if you have the
object ``photos/2006/February/sample.jpg`` in the bucket named ``examplebucket``,
specify the object key name as ``/examplebucket/photos/2006/February/sample.jpg``. For
more information about request types, see HTTP Host Header Bucket Specification
(https://docs.aws.amazon.com/AmazonS3/latest/dev/VirtualHosting.html#VirtualHostingSpecifyBucket)
in the Amazon S3 User Guide.

Directory buckets - Only virtual-hosted-style requests are supported. For a virtual
hosted-style request example, if you have the object ``photos/2006/February/sample.jpg``
in the bucket named ``amzn-s3-demo-bucket--usw2-az1--x-s3``, specify the object key name
as ``/photos/2006/February/sample.jpg``. Also, when you make requests to this API
operation, your requests are sent to the Zonal endpoint. These endpoints support
virtual-hosted-style requests in the format
``https://bucket-name.s3express-zone-id.region-code.amazonaws.com/key-name``. Path-style
requests are not supported. For more information about endpoints in Availability Zones,
see Regional and Zonal endpoints for directory buckets in Availability Zones
(https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
in the Amazon S3 User Guide. For more information about endpoints in Local Zones, see
Concepts for directory buckets in Local Zones
(https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
in the Amazon S3 User Guide.

- Permissions:

  - General purpose bucket permissions - You must have the required permissions in a
    policy. To use ``GetObject``, you must have the ``READ`` access to the object (or
    version). If you grant ``READ`` access to the anonymous user, the ``GetObject``
    operation returns the object without using an authorization header. For more
    information, see Specifying permissions in a policy
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/using-with-s3-actions.html) in the
    Amazon S3 User Guide.

    If you include a ``versionId`` in your request header, you must have the
    ``s3:GetObjectVersion`` permission to access a specific version of an object. The
    ``s3:GetObject`` permission is not required in this scenario.

    If you request the current version of an object without a specific ``versionId`` in
    the request header, only the ``s3:GetObject`` permission is required. The
    ``s3:GetObjectVersion`` permission is not required in this scenario.

    If the object that you request doesn’t exist, the error that Amazon S3 returns
    depends on whether you also have the ``s3:ListBucket`` permission.

    - If you have the ``s3:ListBucket`` permission on the bucket, Amazon S3 returns an
      HTTP status code ``404 Not Found`` error.
    - If you don’t have the ``s3:ListBucket`` permission, Amazon S3 returns an HTTP
      status code ``403 Access Denied`` error.

  - Directory bucket permissions - To grant access to this API operation on a directory
    bucket, we recommend that you use the ``CreateSession``
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) API
    operation for session-based authorization. Specifically, you grant the
    ``s3express:CreateSession`` permission to the directory bucket in a bucket policy or
    an IAM identity-based policy. Then, you make the ``CreateSession`` API call on the
    bucket to obtain a session token. With the session token in your request header, you
    can make API requests to this operation. After the session token expires, you make
    another ``CreateSession`` API call to generate a new session token for use. Amazon
    Web Services CLI or SDKs create session and refresh the session token automatically
    to avoid service interruptions when a session expires. For more information about
    authorization, see ``CreateSession``
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html) .

    If the object is encrypted using SSE-KMS, you must also have the
    ``kms:GenerateDataKey`` and ``kms:Decrypt`` permissions in IAM identity-based
    policies and KMS key policies for the KMS key.

- Storage classes: If the object you are retrieving is stored in the S3 Glacier Flexible
  Retrieval storage class, the S3 Glacier Deep Archive storage class, the S3
  Intelligent-Tiering Archive Access tier, or the S3 Intelligent-Tiering Deep Archive
  Access tier, before you can retrieve the object you must first restore a copy using
  RestoreObject
  (https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html). Otherwise,
  this operation returns an ``InvalidObjectState`` error. For information about
  restoring archived objects, see Restoring Archived Objects
  (https://docs.aws.amazon.com/AmazonS3/latest/dev/restoring-objects.html) in the Amazon
  S3 User Guide.

  Directory buckets - Directory buckets only support ``EXPRESS_ONEZONE`` (the S3 Express
  One Zone storage class) in Availability Zones and ``ONEZONE_IA`` (the S3 One
  Zone-Infrequent Access storage class) in Dedicated Local Zones. Unsupported storage
  class values won't write a destination object and will respond with the HTTP status
  code ``400 Bad Request``.

- Encryption: Encryption request headers, like ``x-amz-server-side-encryption``, should
  not be sent for the ``GetObject`` requests, if your object uses server-side encryption
  with Amazon S3 managed encryption keys (SSE-S3), server-side encryption with Key
  Management Service (KMS) keys (SSE-KMS), or dual-layer server-side encryption with
  Amazon Web Services KMS keys (DSSE-KMS). If you include the header in your
  ``GetObject`` requests for the object that uses these types of keys, you’ll get an
  HTTP ``400 Bad Request`` error.

  Directory buckets - For directory buckets, there are only two supported options for
  server-side encryption: SSE-S3 and SSE-KMS. SSE-C isn't supported. For more
  information, see Protecting data with server-side encryption
  (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html)
  in the Amazon S3 User Guide.

- Overriding response header values through the request: There are times when you want
  to override certain response header values of a ``GetObject`` response. For example,
  you might override the ``Content-Disposition`` response header value through your
  ``GetObject`` request.

  You can override values for a set of response headers. These modified response header
  values are included only in a successful response, that is, when the HTTP status code
  ``200 OK`` is returned. The headers you can override using the following query
  parameters in the request are a subset of the headers that Amazon S3 accepts when you
  create an object.

  The response headers that you can override for the ``GetObject`` response are
  ``Cache-Control``, ``Content-Disposition``, ``Content-Encoding``,
  ``Content-Language``, ``Content-Type``, and ``Expires``.

  To override values for a set of response headers in the ``GetObject`` response, you
  can use the following query parameters in the request.

  - ``response-cache-control``
  - ``response-content-disposition``
  - ``response-content-encoding``
  - ``response-content-language``
  - ``response-content-type``
  - ``response-expires``

  Note: When you use these parameters, you must sign the request by using either an
  Authorization header or a presigned URL. These parameters cannot be used with an
  unsigned (anonymous) request.

- HTTP Host header syntax: Directory buckets - The HTTP Host header syntax is
  ``Bucket-name.s3express-zone-id.region-code.amazonaws.com``.

The following operations are related to ``GetObject``:

- ListBuckets (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html)
- GetObjectAcl (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAcl.html)

Important: You must URL encode any signed header values that contain spaces. For
example, if your header value is ``my file.txt``, containing two spaces after ``my``,
you must URL encode this value to ``my%20%20file.txt``.

Generated by botosmith. To change it: `botosmith generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from ...runtime.bodies import StreamingBody
from ...runtime.constraints import Length, OneOf, Pattern, Range, Sensitive
from ...runtime.dataclass import dataclass, field
from ...runtime.operation import Operation, Request
from ...runtime.output import Output
from ...runtime.rules import Forbid, Implies, Require
from ...runtime.value_tests import Equals, Matches, Not, PRESENT
from ..shapes.checksum_mode import ChecksumMode
from ..shapes.checksum_type import ChecksumType
from ..shapes.object_lock_legal_hold_status import ObjectLockLegalHoldStatus
from ..shapes.object_lock_mode import ObjectLockMode
from ..shapes.replication_status import ReplicationStatus
from ..shapes.request_charged import RequestCharged
from ..shapes.request_payer import RequestPayer
from ..shapes.server_side_encryption import ServerSideEncryption
from ..shapes.sse_customer_algorithm import SSECustomerAlgorithm
from ..shapes.storage_class import StorageClass

BUCKET_NAME_PATTERN = Pattern(
    r"[a-zA-Z0-9.\-_]{1,255}|arn:(aws).*:(s3|s3-object-lambda):[a-z\-0-9]*:[0-9]{12}:accesspoint[/:][a-zA-Z0-9\-.]{1,63}|arn:(aws).*:s3-outposts:[a-z\-0-9]+:[0-9]{12}:outpost[/:][a-zA-Z0-9\-]{1,63}[/:]accesspoint[/:][a-zA-Z0-9\-]{1,63}",
    repeats_length=True,
    origin="botocore",
)
ACCOUNT_ID_PATTERN = Pattern(
    "[0-9]{12}", origin="account-id-format", severity="warning"
)
CHECKSUM_CRC32_PATTERN = Pattern(
    "[A-Za-z0-9+/]{6}==(-[0-9]+)?", origin="checksum-crc32-format", severity="warning"
)
CHECKSUM_CRC32_C_PATTERN = Pattern(
    "[A-Za-z0-9+/]{6}==(-[0-9]+)?", origin="checksum-crc32c-format", severity="warning"
)
CHECKSUM_CRC64_NVME_PATTERN = Pattern(
    "[A-Za-z0-9+/]{11}=(-[0-9]+)?",
    origin="checksum-crc64nvme-format",
    severity="warning",
)
CHECKSUM_SHA1_PATTERN = Pattern(
    "[A-Za-z0-9+/]{27}=(-[0-9]+)?", origin="checksum-sha1-format", severity="warning"
)
CHECKSUM_SHA256_PATTERN = Pattern(
    "[A-Za-z0-9+/]{43}=(-[0-9]+)?", origin="checksum-sha256-format", severity="warning"
)
CHECKSUM_SHA512_PATTERN = Pattern(
    "[A-Za-z0-9+/]{86}==(-[0-9]+)?", origin="checksum-sha512-format", severity="warning"
)
CHECKSUM_MD5_PATTERN = Pattern(
    "[A-Za-z0-9+/]{22}==(-[0-9]+)?", origin="checksum-md5-format", severity="warning"
)
CHECKSUM_XXHASH64_PATTERN = Pattern(
    "[A-Za-z0-9+/]{11}=(-[0-9]+)?",
    origin="checksum-xxhash64-format",
    severity="warning",
)
CHECKSUM_XXHASH3_PATTERN = Pattern(
    "[A-Za-z0-9+/]{11}=(-[0-9]+)?", origin="checksum-xxhash3-format", severity="warning"
)
CHECKSUM_XXHASH128_PATTERN = Pattern(
    "[A-Za-z0-9+/]{22}==(-[0-9]+)?",
    origin="checksum-xxhash128-format",
    severity="warning",
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class GetObjectRequest(Request):
    """Retrieves an object from Amazon S3."""

    bucket: Annotated[str, Length(1), BUCKET_NAME_PATTERN]
    """The bucket name containing the object.

    Directory buckets - When you use this operation with a directory bucket, you must use
    virtual-hosted-style requests in the format
    ``Bucket-name.s3express-zone-id.region-code.amazonaws.com``. Path-style requests are not
    supported. Directory bucket names must be unique in the chosen Zone (Availability Zone
    or Local Zone). Bucket names must follow the format ``bucket-base-name--zone-id--x-s3``
    (for example, ``amzn-s3-demo-bucket--usw2-az1--x-s3``). For information about bucket
    naming restrictions, see Directory bucket naming rules
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html)
    in the Amazon S3 User Guide.

    Access points - When you use this action with an access point for general purpose
    buckets, you must provide the alias of the access point in place of the bucket name or
    specify the access point ARN. When you use this action with an access point for
    directory buckets, you must provide the access point name in place of the bucket name.
    When using the access point ARN, you must direct requests to the access point hostname.
    The access point hostname takes the form
    AccessPointName-AccountId.s3-accesspoint.Region.amazonaws.com. When using this action
    with an access point through the Amazon Web Services SDKs, you provide the access point
    ARN in place of the bucket name. For more information about access point ARNs, see Using
    access points
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-access-points.html) in the
    Amazon S3 User Guide.

    Object Lambda access points - When you use this action with an Object Lambda access
    point, you must direct requests to the Object Lambda access point hostname. The Object
    Lambda access point hostname takes the form
    AccessPointName-AccountId.s3-object-lambda.Region.amazonaws.com.

    Note: Object Lambda access points are not supported by directory buckets.

    S3 on Outposts - When you use this action with S3 on Outposts, you must direct requests
    to the S3 on Outposts hostname. The S3 on Outposts hostname takes the form
    ``AccessPointName-AccountId.outpostID.s3-outposts.Region.amazonaws.com``. When you use
    this action with S3 on Outposts, the destination bucket must be the Outposts access
    point ARN or the access point alias. For more information about S3 on Outposts, see What
    is S3 on Outposts?
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3onOutposts.html) in the Amazon
    S3 User Guide. Length at least 1. Has a pattern. The name of a directory bucket is
    BASE--ZONE--x-s3, such as my-bucket--usw2-az1--x-s3.
    """

    if_match: str | None = None
    """Return the object only if its entity tag (ETag) is the same as the one specified in this
    header; otherwise, return a ``412 Precondition Failed`` error.

    If both of the ``If-Match`` and ``If-Unmodified-Since`` headers are present in the
    request as follows: ``If-Match`` condition evaluates to ``true``, and;
    ``If-Unmodified-Since`` condition evaluates to ``false``; then, S3 returns ``200 OK``
    and the data requested.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232).
    """

    if_modified_since: datetime | None = None
    """Return the object only if it has been modified since the specified time; otherwise,
    return a ``304 Not Modified`` error.

    If both of the ``If-None-Match`` and ``If-Modified-Since`` headers are present in the
    request as follows:``If-None-Match`` condition evaluates to ``false``, and;
    ``If-Modified-Since`` condition evaluates to ``true``; then, S3 returns ``304 Not
    Modified`` status code.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232).
    """

    if_none_match: str | None = None
    """Return the object only if its entity tag (ETag) is different from the one specified in
    this header; otherwise, return a ``304 Not Modified`` error.

    If both of the ``If-None-Match`` and ``If-Modified-Since`` headers are present in the
    request as follows:``If-None-Match`` condition evaluates to ``false``, and;
    ``If-Modified-Since`` condition evaluates to ``true``; then, S3 returns ``304 Not
    Modified`` HTTP status code.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232).
    """

    if_unmodified_since: datetime | None = None
    """Return the object only if it has not been modified since the specified time; otherwise,
    return a ``412 Precondition Failed`` error.

    If both of the ``If-Match`` and ``If-Unmodified-Since`` headers are present in the
    request as follows: ``If-Match`` condition evaluates to ``true``, and;
    ``If-Unmodified-Since`` condition evaluates to ``false``; then, S3 returns ``200 OK``
    and the data requested.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232).
    """

    key: Annotated[str, Length(1)]
    """Key of the object to get. Length at least 1."""

    range: str | None = None
    """Downloads the specified byte range of an object. For more information about the HTTP
    Range header, see https://www.rfc-editor.org/rfc/rfc9110.html#name-range.

    Note: Amazon S3 doesn't support retrieving multiple ranges of data per ``GET`` request.
    Range names one range; several are not supported.
    """

    response_cache_control: str | None = None
    """Sets the ``Cache-Control`` header of the response."""

    response_content_disposition: str | None = None
    """Sets the ``Content-Disposition`` header of the response."""

    response_content_encoding: str | None = None
    """Sets the ``Content-Encoding`` header of the response."""

    response_content_language: str | None = None
    """Sets the ``Content-Language`` header of the response."""

    response_content_type: str | None = None
    """Sets the ``Content-Type`` header of the response."""

    response_expires: datetime | None = None
    """Sets the ``Expires`` header of the response."""

    version_id: str | None = None
    """Version ID used to reference a specific version of the object.

    By default, the ``GetObject`` operation returns the current version of an object. To
    return a different version, use the ``versionId`` subresource.

    Note:
        - If you include a ``versionId`` in your request header, you must have the
          ``s3:GetObjectVersion`` permission to access a specific version of an object. The
          ``s3:GetObject`` permission is not required in this scenario.
        - If you request the current version of an object without a specific ``versionId``
          in the request header, only the ``s3:GetObject`` permission is required. The
          ``s3:GetObjectVersion`` permission is not required in this scenario.
        - Directory buckets - S3 Versioning isn't enabled and supported for directory
          buckets. For this API operation, only the ``null`` value of the version ID is
          supported by directory buckets. You can only specify ``null`` to the ``versionId``
          query parameter in the request.

    For more information about versioning, see PutBucketVersioning
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html). Objects
    of a directory bucket have no versions; leave VersionId out, or give "null".
    """

    sse_customer_algorithm: (
        Annotated[
            SSECustomerAlgorithm, OneOf("AES256", origin="customer-key-algorithm")
        ]
        | None
    ) = None
    """Specifies the algorithm to use when decrypting the object (for example, ``AES256``).

    If you encrypt an object by using server-side encryption with customer-provided
    encryption keys (SSE-C) when you store the object in Amazon S3, then when you GET the
    object, you must use the following headers:

    - ``x-amz-server-side-encryption-customer-algorithm``
    - ``x-amz-server-side-encryption-customer-key``
    - ``x-amz-server-side-encryption-customer-key-MD5``

    For more information about SSE-C, see Server-Side Encryption (Using Customer-Provided
    Encryption Keys)
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    in the Amazon S3 User Guide.

    Note: This functionality is not supported for directory buckets. SSECustomerAlgorithm
    must be given with an SSECustomerKey. Rule ``not-for-directory-buckets-get-object``.
    """

    sse_customer_key: Annotated[str | bytes, Sensitive()] | None = field(
        default=None, repr=False
    )
    """Specifies the customer-provided encryption key that you originally provided for Amazon
    S3 to encrypt the data before storing it. This value is used to decrypt the object when
    recovering it and must match the one used when storing the data. The key must be
    appropriate for use with the algorithm specified in the
    ``x-amz-server-side-encryption-customer-algorithm`` header.

    If you encrypt an object by using server-side encryption with customer-provided
    encryption keys (SSE-C) when you store the object in Amazon S3, then when you GET the
    object, you must use the following headers:

    - ``x-amz-server-side-encryption-customer-algorithm``
    - ``x-amz-server-side-encryption-customer-key``
    - ``x-amz-server-side-encryption-customer-key-MD5``

    For more information about SSE-C, see Server-Side Encryption (Using Customer-Provided
    Encryption Keys)
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    in the Amazon S3 User Guide.

    Note: This functionality is not supported for directory buckets. Rule
    ``not-for-directory-buckets-get-object``.
    """

    sse_customer_key_md5: str | None = None
    """Specifies the 128-bit MD5 digest of the customer-provided encryption key according to
    RFC 1321. Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error.

    If you encrypt an object by using server-side encryption with customer-provided
    encryption keys (SSE-C) when you store the object in Amazon S3, then when you GET the
    object, you must use the following headers:

    - ``x-amz-server-side-encryption-customer-algorithm``
    - ``x-amz-server-side-encryption-customer-key``
    - ``x-amz-server-side-encryption-customer-key-MD5``

    For more information about SSE-C, see Server-Side Encryption (Using Customer-Provided
    Encryption Keys)
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/ServerSideEncryptionCustomerKeys.html)
    in the Amazon S3 User Guide.

    Note: This functionality is not supported for directory buckets. Rule
    ``not-for-directory-buckets-get-object``.
    """

    request_payer: RequestPayer | None = None
    """Confirms that the requester knows that they will be charged for the request. Bucket
    owners need not specify this parameter in their requests. If either the source or
    destination S3 bucket has Requester Pays enabled, the requester will pay for the
    corresponding charges. For information about downloading objects from Requester Pays
    buckets, see Downloading Objects in Requester Pays Buckets
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/ObjectsinRequesterPaysBuckets.html) in
    the Amazon S3 User Guide.

    Note: This functionality is not supported for directory buckets.
    """

    part_number: (
        Annotated[
            int,
            Range(
                1,
                10000,
                origin="part-number-range",
                severity="error",
                link="https://github.com/bloomreach/s4cmd/issues/238",
            ),
        ]
        | None
    ) = None
    """Part number of the object being read. This is a positive integer between 1 and 10,000.
    Effectively performs a 'ranged' GET request for the part specified. Useful for
    downloading just a part of an object. Range 1–10000.
    """

    expected_bucket_owner: Annotated[str, ACCOUNT_ID_PATTERN] | None = None
    """The account ID of the expected bucket owner. If the account ID that you provide does not
    match the actual owner of the bucket, the request fails with the HTTP status code ``403
    Forbidden`` (access denied). Pattern ``[0-9]{12}`` (warns).
    """

    checksum_mode: (
        Annotated[
            ChecksumMode,
            OneOf(
                "ENABLED",
                "enabled",
                origin="checksum-mode-in-lower-case",
                link="https://github.com/awslabs/aws-c-s3/blob/main/source/s3_util.c",
            ),
        ]
        | None
    ) = None
    """To retrieve the checksum, this mode must be enabled. One of ``ENABLED``, ``enabled``."""

    irregular_wire_names = {
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key": "SSECustomerKey",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
    }


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class GetObjectOutput(Output):
    """What GetObject returns."""

    body: StreamingBody | None = None
    """Object data."""

    delete_marker: bool | None = None
    """Indicates whether the object retrieved was (true) or was not (false) a Delete Marker. If
    false, this response header does not appear in the response.

    Note:
        - If the current version of the object is a delete marker, Amazon S3 behaves as if
          the object was deleted and includes ``x-amz-delete-marker: true`` in the response.
        - If the specified version in the request is a delete marker, the response returns a
          ``405 Method Not Allowed`` error and the ``Last-Modified: timestamp`` response
          header.
    """

    accept_ranges: str | None = None
    """Indicates that a range of bytes was specified in the request."""

    expiration: str | None = None
    """If the object expiration is configured (see ``PutBucketLifecycleConfiguration``
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html)
    ), the response includes this header. It includes the ``expiry-date`` and ``rule-id``
    key-value pairs providing object expiration information. The value of the ``rule-id`` is
    URL-encoded.

    Note: Object expiration information is not returned in directory buckets and this header
    returns the value "``NotImplemented``" in all responses for directory buckets.
    """

    restore: str | None = None
    """Provides information about object restoration action and expiration time of the restored
    object copy.

    Note: This functionality is not supported for directory buckets. Directory buckets only
    support ``EXPRESS_ONEZONE`` (the S3 Express One Zone storage class) in Availability
    Zones and ``ONEZONE_IA`` (the S3 One Zone-Infrequent Access storage class) in Dedicated
    Local Zones.
    """

    last_modified: datetime | None = None
    """Date and time when the object was last modified.

    General purpose buckets - When you specify a ``versionId`` of the object in your
    request, if the specified version in the request is a delete marker, the response
    returns a ``405 Method Not Allowed`` error and the ``Last-Modified: timestamp`` response
    header.
    """

    content_length: int | None = None
    """Size of the body in bytes."""

    e_tag: str | None = None
    """An entity tag (ETag) is an opaque identifier assigned by a web server to a specific
    version of a resource found at a URL.
    """

    checksum_crc32: Annotated[str, CHECKSUM_CRC32_PATTERN] | None = None
    """The Base64 encoded, 32-bit ``CRC32`` checksum of the object. This checksum is only
    present if the object was uploaded with the object. For more information, see Checking
    object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    in the Amazon S3 User Guide.
    """

    checksum_crc32_c: Annotated[str, CHECKSUM_CRC32_C_PATTERN] | None = None
    """The Base64 encoded, 32-bit ``CRC32C`` checksum of the object. This checksum is only
    present if the checksum was uploaded with the object. For more information, see Checking
    object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    in the Amazon S3 User Guide.
    """

    checksum_crc64_nvme: Annotated[str, CHECKSUM_CRC64_NVME_PATTERN] | None = None
    """The Base64 encoded, 64-bit ``CRC64NVME`` checksum of the object. For more information,
    see Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """

    checksum_sha1: Annotated[str, CHECKSUM_SHA1_PATTERN] | None = None
    """The Base64 encoded, 160-bit ``SHA1`` digest of the object. This checksum is only present
    if the checksum was uploaded with the object. For more information, see Checking object
    integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    in the Amazon S3 User Guide.
    """

    checksum_sha256: Annotated[str, CHECKSUM_SHA256_PATTERN] | None = None
    """The Base64 encoded, 256-bit ``SHA256`` digest of the object. This checksum is only
    present if the checksum was uploaded with the object. For more information, see Checking
    object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    in the Amazon S3 User Guide.
    """

    checksum_sha512: Annotated[str, CHECKSUM_SHA512_PATTERN] | None = None
    """The Base64 encoded, 512-bit ``SHA512`` digest of the object. For more information, see
    Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """

    checksum_md5: Annotated[str, CHECKSUM_MD5_PATTERN] | None = None
    """The Base64 encoded, 128-bit ``MD5`` digest of the object. For more information, see
    Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """

    checksum_xxhash64: Annotated[str, CHECKSUM_XXHASH64_PATTERN] | None = None
    """The Base64 encoded, 64-bit ``XXHASH64`` checksum of the object. For more information,
    see Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """

    checksum_xxhash3: Annotated[str, CHECKSUM_XXHASH3_PATTERN] | None = None
    """The Base64 encoded, 64-bit ``XXHASH3`` checksum of the object. For more information, see
    Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """

    checksum_xxhash128: Annotated[str, CHECKSUM_XXHASH128_PATTERN] | None = None
    """The Base64 encoded, 128-bit ``XXHASH128`` checksum of the object. For more information,
    see Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """

    checksum_type: ChecksumType | None = None
    """The checksum type, which determines how part-level checksums are combined to create an
    object-level checksum for multipart objects. You can use this header response to verify
    that the checksum type that is received is the same checksum type that was specified in
    the ``CreateMultipartUpload`` request. For more information, see Checking object
    integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    in the Amazon S3 User Guide.
    """

    missing_meta: int | None = None
    """This is set to the number of metadata entries not returned in the headers that are
    prefixed with ``x-amz-meta-``. This can happen if you create metadata using an API like
    SOAP that supports more flexible metadata than the REST API. For example, using SOAP,
    you can create metadata whose values are not legal HTTP headers.

    Note: This functionality is not supported for directory buckets.
    """

    version_id: str | None = None
    """Version ID of the object.

    Note: This functionality is not supported for directory buckets.
    """

    cache_control: str | None = None
    """Specifies caching behavior along the request/reply chain."""

    content_disposition: str | None = None
    """Specifies presentational information for the object."""

    content_encoding: str | None = None
    """Indicates what content encodings have been applied to the object and thus what decoding
    mechanisms must be applied to obtain the media-type referenced by the Content-Type
    header field.
    """

    content_language: str | None = None
    """The language the content is in."""

    content_range: str | None = None
    """The portion of the object returned in the response."""

    content_type: str | None = None
    """A standard MIME type describing the format of the object data."""

    expires: datetime | None = None
    """The date and time at which the object is no longer cacheable."""

    website_redirect_location: str | None = None
    """If the bucket is configured as a website, redirects requests for this object to another
    object in the same bucket or to an external URL. Amazon S3 stores the value of this
    header in the object metadata.

    Note: This functionality is not supported for directory buckets.
    """

    server_side_encryption: ServerSideEncryption | None = None
    """The server-side encryption algorithm used when you store this object in Amazon S3 or
    Amazon FSx.

    Note: When accessing data stored in Amazon FSx file systems using S3 access points, the
    only valid server side encryption option is ``aws:fsx``.
    """

    metadata: dict[str, str] | None = None
    """A map of metadata to store with the object in S3."""

    sse_customer_algorithm: (
        Annotated[
            SSECustomerAlgorithm, OneOf("AES256", origin="customer-key-algorithm")
        ]
        | None
    ) = None
    """If server-side encryption with a customer-provided encryption key was requested, the
    response will include this header to confirm the encryption algorithm that's used.

    Note: This functionality is not supported for directory buckets.
    """

    sse_customer_key_md5: str | None = None
    """If server-side encryption with a customer-provided encryption key was requested, the
    response will include this header to provide the round-trip message integrity
    verification of the customer-provided encryption key.

    Note: This functionality is not supported for directory buckets.
    """

    ssekms_key_id: Annotated[str, Sensitive()] | None = field(default=None, repr=False)
    """If present, indicates the ID of the KMS key that was used for object encryption."""

    bucket_key_enabled: bool | None = None
    """Indicates whether the object uses an S3 Bucket Key for server-side encryption with Key
    Management Service (KMS) keys (SSE-KMS).
    """

    storage_class: StorageClass | None = None
    """Provides storage class information of the object. Amazon S3 returns this header for all
    objects except for S3 Standard storage class objects.

    Note: Directory buckets - Directory buckets only support ``EXPRESS_ONEZONE`` (the S3
    Express One Zone storage class) in Availability Zones and ``ONEZONE_IA`` (the S3 One
    Zone-Infrequent Access storage class) in Dedicated Local Zones.
    """

    request_charged: RequestCharged | None = None
    """If present, indicates that the requester was successfully charged for the request. For
    more information, see Using Requester Pays buckets for storage transfers and usage
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html) in the
    Amazon Simple Storage Service user guide.

    Note: This functionality is not supported for directory buckets.
    """

    replication_status: ReplicationStatus | None = None
    """Amazon S3 can return this if your request involves a bucket that is either a source or
    destination in a replication rule.

    Note: This functionality is not supported for directory buckets.
    """

    parts_count: int | None = None
    """The count of parts this object has. This value is only returned if you specify
    ``partNumber`` in your request and the object was uploaded as a multipart upload.
    """

    tag_count: int | None = None
    """The number of tags, if any, on the object, when you have the relevant permission to read
    object tags.

    You can use GetObjectTagging
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html) to retrieve
    the tag set associated with an object.

    Note: This functionality is not supported for directory buckets.
    """

    object_lock_mode: ObjectLockMode | None = None
    """The Object Lock mode that's currently in place for this object.

    Note: This functionality is not supported for directory buckets.
    """

    object_lock_retain_until_date: datetime | None = None
    """The date and time when this object's Object Lock will expire.

    Note: This functionality is not supported for directory buckets.
    """

    object_lock_legal_hold_status: ObjectLockLegalHoldStatus | None = None
    """Indicates whether this object has an active legal hold. This field is only returned if
    you have permission to view an object's legal hold status.

    Note: This functionality is not supported for directory buckets.
    """

    irregular_wire_names = {
        "checksum_crc32": "ChecksumCRC32",
        "checksum_crc32_c": "ChecksumCRC32C",
        "checksum_crc64_nvme": "ChecksumCRC64NVME",
        "checksum_sha1": "ChecksumSHA1",
        "checksum_sha256": "ChecksumSHA256",
        "checksum_sha512": "ChecksumSHA512",
        "checksum_md5": "ChecksumMD5",
        "checksum_xxhash64": "ChecksumXXHASH64",
        "checksum_xxhash3": "ChecksumXXHASH3",
        "checksum_xxhash128": "ChecksumXXHASH128",
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
        "ssekms_key_id": "SSEKMSKeyId",
    }


RULES = (
    Require(
        "customer-key-with-algorithm",
        ["SSECustomerAlgorithm"],
        when={"SSECustomerKey": PRESENT},
        says="SSECustomerAlgorithm must be given with an SSECustomerKey.",
        severity="error",
        link="https://github.com/aws/aws-sdk-php/issues/1050",
    ),
    Implies(
        "one-range",
        {"Range": Not(Matches(".*,.*", "[^,]*,.*"))},
        says="Range names one range; several are not supported.",
    ),
    Forbid(
        "not-for-directory-buckets-get-object",
        ["SSECustomerAlgorithm", "SSECustomerKey", "SSECustomerKeyMD5"],
        when={"Bucket": Matches(".*--x-s3")},
        says="SSECustomerAlgorithm, SSECustomerKey and SSECustomerKeyMD5 are not supported for a directory bucket, whose name ends with --x-s3.",
    ),
    Implies(
        "version-id-of-directory-bucket",
        {"VersionId": Equals("null")},
        when={"Bucket": Matches(".*--x-s3"), "VersionId": PRESENT},
        says='Objects of a directory bucket have no versions; leave VersionId out, or give "null".',
    ),
    Implies(
        "directory-bucket-name",
        {
            "Bucket": Matches(
                "[a-z0-9]([a-z0-9-]*[a-z0-9])?--[a-z0-9-]+--x-s3",
                "[a-z0-9][0-9a-z]*-(?:[0-9a-z]+-)*-[\\-0-9a-z]+--x-s3",
            ),
        },
        when={"Bucket": Matches(".*--x-s3")},
        says="The name of a directory bucket is BASE--ZONE--x-s3, such as my-bucket--usw2-az1--x-s3.",
    ),
)

OPERATION = Operation(
    "GetObject",
    module=__name__,
    method="get_object",
    request=GetObjectRequest,
    result=lambda: GetObjectOutput,
    errors=(
        "NoSuchKey",
        "InvalidObjectState",
    ),
    rules=RULES,
)
