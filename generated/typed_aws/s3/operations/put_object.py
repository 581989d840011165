"""S3 PutObject (API 2006-03-01).

Important:
    End of support notice: As of October 1, 2025, Amazon S3 has discontinued support for
    Email Grantee Access Control Lists (ACLs). If you attempt to use an Email Grantee
    ACL in a request after October 1, 2025, the request will receive an ``HTTP 405``
    (Method Not Allowed) error.

    This change affects the following Amazon Web Services Regions: US East (N.
    Virginia), US West (N. California), US West (Oregon), Asia Pacific (Singapore), Asia
    Pacific (Sydney), Asia Pacific (Tokyo), Europe (Ireland), and South America (São
    Paulo).

Adds an object to a bucket.

Note:
    - Amazon S3 never adds partial objects; if you receive a success response, Amazon S3
      added the entire object to the bucket. You cannot use ``PutObject`` to only update
      a single piece of metadata for an existing object. You must put the entire object
      with updated metadata if you want to update some values.
    - If your bucket uses the bucket owner enforced setting for Object Ownership, ACLs
      are disabled and no longer affect permissions. All objects written to the bucket
      by any account will be owned by the bucket owner.
    - Directory buckets - For directory buckets, you must make requests for this API
      operation to the Zonal endpoint. These endpoints support virtual-hosted-style
      requests in the format
      ``https://amzn-s3-demo-bucket.s3express-zone-id.region-code.amazonaws.com/key-name``.
      Path-style requests are not supported. For more information about endpoints in
      Availability Zones, see Regional and Zonal endpoints for directory buckets in
      Availability Zones
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html)
      in the Amazon S3 User Guide. For more information about endpoints in Local Zones,
      see Concepts for directory buckets in Local Zones
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-lzs-for-directory-buckets.html)
      in the Amazon S3 User Guide.

Amazon S3 is a distributed system. If it receives multiple write requests for the same
object simultaneously, it overwrites all but the last object written. However, Amazon S3
provides features that can modify this behavior:

- S3 Object Lock - To prevent objects from being deleted or overwritten, you can use
  Amazon S3 Object Lock
  (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html) in the Amazon
  S3 User Guide.

  Note: This functionality is not supported for directory buckets.

- If-None-Match - Uploads the object only if the object key name does not already exist
  in the specified bucket. Otherwise, Amazon S3 returns a ``412 Precondition Failed``
  error. If a conflicting operation occurs during the upload, S3 returns a ``409
  ConditionalRequestConflict`` response. On a 409 failure, retry the upload.

  Expects the * character (asterisk).

  For more information, see Add preconditions to S3 operations with conditional requests
  (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html) in
  the Amazon S3 User Guide or RFC 7232 (https://datatracker.ietf.org/doc/rfc7232/).

  Note: This functionality is not supported for S3 on Outposts.

- S3 Versioning - When you enable versioning for a bucket, if Amazon S3 receives
  multiple write requests for the same object simultaneously, it stores all versions of
  the objects. For each write request that is made to the same object, Amazon S3
  automatically generates a unique version ID of that object being stored in Amazon S3.
  You can retrieve, replace, or delete any version of the object. For more information
  about versioning, see Adding Objects to Versioning-Enabled Buckets
  (https://docs.aws.amazon.com/AmazonS3/latest/dev/AddingObjectstoVersioningEnabledBuckets.html)
  in the Amazon S3 User Guide. For information about returning the versioning state of a
  bucket, see GetBucketVersioning
  (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html).

  Note: This functionality is not supported for directory buckets.

- Permissions:

  - General purpose bucket permissions - The following permissions are required in your
    policies when your ``PutObject`` request includes specific headers.

    - ``s3:PutObject`` - To successfully complete the ``PutObject`` request, you must
      always have the ``s3:PutObject`` permission on a bucket to add an object to it.
    - ``s3:PutObjectAcl`` - To successfully change the objects ACL of your ``PutObject``
      request, you must have the ``s3:PutObjectAcl``.
    - ``s3:PutObjectTagging`` - To successfully set the tag-set with your ``PutObject``
      request, you must have the ``s3:PutObjectTagging``.

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

    If the object is encrypted with SSE-KMS, you must also have the
    ``kms:GenerateDataKey`` and ``kms:Decrypt`` permissions in IAM identity-based
    policies and KMS key policies for the KMS key.

- Data integrity with Content-MD5:

  - General purpose bucket - To ensure that data is not corrupted traversing the
    network, use the ``Content-MD5`` header. When you use this header, Amazon S3 checks
    the object against the provided MD5 value and, if they do not match, Amazon S3
    returns an error. Alternatively, when the object's ETag is its MD5 digest, you can
    calculate the MD5 while putting the object to Amazon S3 and compare the returned
    ETag to the calculated MD5 value.
  - Directory bucket - This functionality is not supported for directory buckets.

- HTTP Host header syntax: Directory buckets - The HTTP Host header syntax is
  ``Bucket-name.s3express-zone-id.region-code.amazonaws.com``.

- Errors:

  - You might receive an ``InvalidRequest`` error for several reasons. Depending on the
    reason for the error, you might receive one of the following messages:

    - Cannot specify both a write offset value and user-defined object metadata for
      existing objects.
    - Checksum Type mismatch occurred, expected checksum Type: sha1, actual checksum
      Type: crc32c.
    - Request body cannot be empty when 'write offset' is specified.

For more information about related Amazon S3 APIs, see the following:

- CopyObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html)
- DeleteObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html)

Important: You must URL encode any signed header values that contain spaces. For
example, if your header value is ``my file.txt``, containing two spaces after ``my``,
you must URL encode this value to ``my%20%20file.txt``.

Generated by botosmith. To change it: `botosmith generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from ...runtime.bodies import StreamingInput
from ...runtime.constraints import Length, OneOf, Pattern, Sensitive, ServerDefault
from ...runtime.dataclass import dataclass, field
from ...runtime.operation import Operation, Request
from ...runtime.output import Output
from ...runtime.rules import AllOrNone, Forbid, Implies, Require
from ...runtime.value_tests import (
    BytesOf,
    EMPTY,
    Equals,
    In,
    Matches,
    Not,
    Number,
    PRESENT,
)
from ..shapes.checksum_algorithm import ChecksumAlgorithm
from ..shapes.checksum_type import ChecksumType
from ..shapes.object_canned_acl import ObjectCannedACL
from ..shapes.object_lock_legal_hold_status import ObjectLockLegalHoldStatus
from ..shapes.object_lock_mode import ObjectLockMode
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
CONTENT_MD5_PATTERN = Pattern(
    "([A-Za-z0-9+/]{22}==)?",
    origin="content-md5-format",
    severity="error",
    link="https://github.com/anthonycastelli/s3-storage/pull/1",
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
ASCII_METADATA_KEY_PATTERN = Pattern(
    r"[\p{ASCII}&&[^:\r\n]]*", r"[\x00-\t\x0b\x0c\x0e-9;-\x7f]*", origin="botocore"
)
ASCII_METADATA_VALUE_PATTERN = Pattern(
    r"(?:[\p{ASCII}&&[^\r\n]]|\r\n?[ \t]|\n[ \t])*",
    r"(?:[\x00-\t\x0b\x0c\x0e-\x7f]|\r\n?[ \t]|\n[ \t])*",
    origin="botocore",
)
ACCOUNT_ID_PATTERN = Pattern(
    "[0-9]{12}", origin="account-id-format", severity="warning"
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutObjectRequest(Request):
    """Adds an object to a bucket."""

    acl: ObjectCannedACL | None = None
    """The canned ACL to apply to the object. For more information, see Canned ACL
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html#CannedACL) in the
    Amazon S3 User Guide.

    When adding a new object, you can use headers to grant ACL-based permissions to
    individual Amazon Web Services accounts or to predefined groups defined by Amazon S3.
    These permissions are then added to the ACL on the object. By default, all objects are
    private. Only the owner has full access control. For more information, see Access
    Control List (ACL) Overview
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html) and Managing ACLs
    Using the REST API
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-using-rest-api.html) in the Amazon
    S3 User Guide.

    If the bucket that you're uploading objects to uses the bucket owner enforced setting
    for S3 Object Ownership, ACLs are disabled and no longer affect permissions. Buckets
    that use this setting only accept PUT requests that don't specify an ACL or PUT requests
    that specify bucket owner full control ACLs, such as the ``bucket-owner-full-control``
    canned ACL or an equivalent form of this ACL expressed in the XML format. PUT requests
    that contain other ACLs (for example, custom grants to certain Amazon Web Services
    accounts) fail and return a ``400`` error with the error code
    ``AccessControlListNotSupported``. For more information, see Controlling ownership of
    objects and disabling ACLs
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html) in
    the Amazon S3 User Guide.

    Note:
        - This functionality is not supported for directory buckets.
        - This functionality is not supported for Amazon S3 on Outposts.

    Rule ``not-for-directory-buckets-put-object``.
    """

    body: StreamingInput | None = None
    """Object data."""

    bucket: Annotated[str, Length(1), BUCKET_NAME_PATTERN]
    """The bucket name to which the PUT action was initiated.

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

    cache_control: str | None = None
    """Can be used to specify caching behavior along the request/reply chain. For more
    information, see http://www.w3.org/Protocols/rfc2616/rfc2616-sec14.html#sec14.9.
    """

    content_disposition: str | None = None
    """Specifies presentational information for the object. For more information, see
    https://www.rfc-editor.org/rfc/rfc6266#section-4.
    """

    content_encoding: str | None = None
    """Specifies what content encodings have been applied to the object and thus what decoding
    mechanisms must be applied to obtain the media-type referenced by the Content-Type
    header field. For more information, see
    https://www.rfc-editor.org/rfc/rfc9110.html#field.content-encoding.
    """

    content_language: str | None = None
    """The language the content is in."""

    content_length: int | None = None
    """Size of the body in bytes. This parameter is useful when the size of the body cannot be
    determined automatically. For more information, see
    https://www.rfc-editor.org/rfc/rfc9110.html#name-content-length.
    """

    content_md5: Annotated[str, CONTENT_MD5_PATTERN] | None = None
    """The Base64 encoded 128-bit ``MD5`` digest of the message (without the headers) according
    to RFC 1864. This header can be used as a message integrity check to verify that the
    data is the same data that was originally sent. Although it is optional, we recommend
    using the Content-MD5 mechanism as an end-to-end integrity check. For more information
    about REST request authentication, see REST Authentication
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/RESTAuthentication.html).

    Note: The ``Content-MD5`` or ``x-amz-sdk-checksum-algorithm`` header is required for any
    request to upload an object with a retention period configured using Amazon S3 Object
    Lock. For more information, see Uploading objects to an Object Lock enabled bucket
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html#object-lock-put-object)
    in the Amazon S3 User Guide.

    Note: This functionality is not supported for directory buckets. Pattern
    ``([A-Za-z0-9+/]{22}==)?``. Rule ``not-for-directory-buckets-put-object``.
    """

    content_type: str | None = None
    """A standard MIME type describing the format of the contents. For more information, see
    https://www.rfc-editor.org/rfc/rfc9110.html#name-content-type.
    """

    checksum_algorithm: ChecksumAlgorithm | None = None
    """Indicates the algorithm used to create the checksum for the object when you use the SDK.
    This header will not provide any additional functionality if you don't use the SDK. When
    you send this header, there must be a corresponding ``x-amz-checksum-algorithm`` or
    ``x-amz-trailer`` header sent. Otherwise, Amazon S3 fails the request with the HTTP
    status code ``400 Bad Request``.

    For the ``x-amz-checksum-algorithm`` header, replace ``algorithm`` with the supported
    algorithm from the following list:

    - ``CRC32``
    - ``CRC32C``
    - ``CRC64NVME``
    - ``MD5``
    - ``SHA1``
    - ``SHA256``
    - ``SHA512``
    - ``XXHASH3``
    - ``XXHASH64``
    - ``XXHASH128``

    For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    in the Amazon S3 User Guide.

    If the individual checksum value you provide through ``x-amz-checksum-algorithm``
    doesn't match the checksum algorithm you set through ``x-amz-sdk-checksum-algorithm``,
    Amazon S3 fails the request with a ``BadDigest`` error.

    Note: The ``Content-MD5`` or ``x-amz-sdk-checksum-algorithm`` header is required for any
    request to upload an object with a retention period configured using Amazon S3 Object
    Lock. For more information, see Uploading objects to an Object Lock enabled bucket
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html#object-lock-put-object)
    in the Amazon S3 User Guide.

    For directory buckets, when you use Amazon Web Services SDKs, ``CRC32`` is the default
    checksum algorithm that's used for performance.
    """

    checksum_crc32: Annotated[str, CHECKSUM_CRC32_PATTERN] | None = None
    """This header can be used as a data integrity check to verify that the data received is
    the same data that was originally sent. This header specifies the Base64 encoded, 32-bit
    ``CRC32`` checksum of the object. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    in the Amazon S3 User Guide. Pattern ``[A-Za-z0-9+/]{6}==(-[0-9]+)?`` (warns).
    """

    checksum_crc32_c: Annotated[str, CHECKSUM_CRC32_C_PATTERN] | None = None
    """This header can be used as a data integrity check to verify that the data received is
    the same data that was originally sent. This header specifies the Base64 encoded, 32-bit
    ``CRC32C`` checksum of the object. For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    in the Amazon S3 User Guide. Pattern ``[A-Za-z0-9+/]{6}==(-[0-9]+)?`` (warns).
    """

    checksum_crc64_nvme: Annotated[str, CHECKSUM_CRC64_NVME_PATTERN] | None = None
    """This header can be used as a data integrity check to verify that the data received is
    the same data that was originally sent. This header specifies the Base64 encoded, 64-bit
    ``CRC64NVME`` checksum of the object. The ``CRC64NVME`` checksum is always a full object
    checksum. For more information, see Checking object integrity in the Amazon S3 User
    Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    Pattern ``[A-Za-z0-9+/]{11}=(-[0-9]+)?`` (warns).
    """

    checksum_sha1: Annotated[str, CHECKSUM_SHA1_PATTERN] | None = None
    """This header can be used as a data integrity check to verify that the data received is
    the same data that was originally sent. This header specifies the Base64 encoded,
    160-bit ``SHA1`` digest of the object. For more information, see Checking object
    integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    in the Amazon S3 User Guide. Pattern ``[A-Za-z0-9+/]{27}=(-[0-9]+)?`` (warns).
    """

    checksum_sha256: Annotated[str, CHECKSUM_SHA256_PATTERN] | None = None
    """This header can be used as a data integrity check to verify that the data received is
    the same data that was originally sent. This header specifies the Base64 encoded,
    256-bit ``SHA256`` digest of the object. For more information, see Checking object
    integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    in the Amazon S3 User Guide. Pattern ``[A-Za-z0-9+/]{43}=(-[0-9]+)?`` (warns).
    """

    checksum_sha512: Annotated[str, CHECKSUM_SHA512_PATTERN] | None = None
    """This header can be used as a data integrity check to verify that the data received is
    the same data that was originally sent. This header specifies the Base64 encoded,
    512-bit ``SHA512`` digest of the object. For more information, see Checking object
    integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    Pattern ``[A-Za-z0-9+/]{86}==(-[0-9]+)?`` (warns).
    """

    checksum_md5: Annotated[str, CHECKSUM_MD5_PATTERN] | None = None
    """This header can be used as a data integrity check to verify that the data received is
    the same data that was originally sent. This header specifies the Base64 encoded,
    128-bit ``MD5`` digest of the object. For more information, see Checking object
    integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    Pattern ``[A-Za-z0-9+/]{22}==(-[0-9]+)?`` (warns).
    """

    checksum_xxhash64: Annotated[str, CHECKSUM_XXHASH64_PATTERN] | None = None
    """This header can be used as a data integrity check to verify that the data received is
    the same data that was originally sent. This header specifies the Base64 encoded, 64-bit
    ``XXHASH64`` checksum of the object. For more information, see Checking object integrity
    in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    Pattern ``[A-Za-z0-9+/]{11}=(-[0-9]+)?`` (warns).
    """

    checksum_xxhash3: Annotated[str, CHECKSUM_XXHASH3_PATTERN] | None = None
    """This header can be used as a data integrity check to verify that the data received is
    the same data that was originally sent. This header specifies the Base64 encoded, 64-bit
    ``XXHASH3`` checksum of the object. For more information, see Checking object integrity
    in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    Pattern ``[A-Za-z0-9+/]{11}=(-[0-9]+)?`` (warns).
    """

    checksum_xxhash128: Annotated[str, CHECKSUM_XXHASH128_PATTERN] | None = None
    """This header can be used as a data integrity check to verify that the data received is
    the same data that was originally sent. This header specifies the Base64 encoded,
    128-bit ``XXHASH128`` checksum of the object. For more information, see Checking object
    integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    Pattern ``[A-Za-z0-9+/]{22}==(-[0-9]+)?`` (warns).
    """

    expires: datetime | None = None
    """The date and time at which the object is no longer cacheable. For more information, see
    https://www.rfc-editor.org/rfc/rfc7234#section-5.3.
    """

    if_match: str | None = None
    """Uploads the object only if the ETag (entity tag) value provided during the WRITE
    operation matches the ETag of the object in S3. If the ETag values do not match, the
    operation returns a ``412 Precondition Failed`` error.

    If a conflicting operation occurs during the upload S3 returns a ``409
    ConditionalRequestConflict`` response. On a 409 failure you should fetch the object's
    ETag and retry the upload.

    Expects the ETag value as a string.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232), or Conditional requests
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html) in the
    Amazon S3 User Guide.
    """

    if_none_match: str | None = None
    """Uploads the object only if the object key name does not already exist in the bucket
    specified. Otherwise, Amazon S3 returns a ``412 Precondition Failed`` error.

    If a conflicting operation occurs during the upload S3 returns a ``409
    ConditionalRequestConflict`` response. On a 409 failure you should retry the upload.

    Expects the '*' (asterisk) character.

    For more information about conditional requests, see RFC 7232
    (https://tools.ietf.org/html/rfc7232), or Conditional requests
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html) in the
    Amazon S3 User Guide. IfNoneMatch takes only "*" in a request that writes.
    """

    grant_full_control: str | None = None
    """Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object.

    Note:
        - This functionality is not supported for directory buckets.
        - This functionality is not supported for Amazon S3 on Outposts.

    Give a canned ACL, or GrantFullControl, GrantRead, GrantReadACP and GrantWriteACP; not
    both. Rule ``not-for-directory-buckets-put-object``. Rule ``no-email-in-grant-headers``.
    """

    grant_read: str | None = None
    """Allows grantee to read the object data and its metadata.

    Note:
        - This functionality is not supported for directory buckets.
        - This functionality is not supported for Amazon S3 on Outposts.

    Give a canned ACL, or GrantFullControl, GrantRead, GrantReadACP and GrantWriteACP; not
    both. Rule ``not-for-directory-buckets-put-object``. Rule ``no-email-in-grant-headers``.
    """

    grant_read_acp: str | None = None
    """Allows grantee to read the object ACL.

    Note:
        - This functionality is not supported for directory buckets.
        - This functionality is not supported for Amazon S3 on Outposts.

    Give a canned ACL, or GrantFullControl, GrantRead, GrantReadACP and GrantWriteACP; not
    both. Rule ``not-for-directory-buckets-put-object``. Rule ``no-email-in-grant-headers``.
    """

    grant_write_acp: str | None = None
    """Allows grantee to write the ACL for the applicable object.

    Note:
        - This functionality is not supported for directory buckets.
        - This functionality is not supported for Amazon S3 on Outposts.

    Give a canned ACL, or GrantFullControl, GrantRead, GrantReadACP and GrantWriteACP; not
    both. Rule ``not-for-directory-buckets-put-object``. Rule ``no-email-in-grant-headers``.
    """

    key: Annotated[str, Length(1)]
    """Object key for which the PUT action was initiated. Length at least 1. A Key must not
    take more than 1024 bytes in UTF-8.
    """

    write_offset_bytes: int | None = None
    """Specifies the offset for appending data to existing objects in bytes. The offset must be
    equal to the size of the existing object being appended to. If no object exists, setting
    this header to 0 will create a new object.

    Note: This functionality is only supported for objects in the Amazon S3 Express One Zone
    storage class in directory buckets. WriteOffsetBytes is for directory buckets only,
    whose names end with --x-s3. Body must not be empty when WriteOffsetBytes is given.
    """

    metadata: (
        dict[
            Annotated[str, ASCII_METADATA_KEY_PATTERN],
            Annotated[str, ASCII_METADATA_VALUE_PATTERN],
        ]
        | None
    ) = None
    """A map of metadata to store with the object in S3. Each key: pattern
    ``[\\p{ASCII}&&[^:\\r\\n]]*``. Each value: pattern
    ``(?:[\\p{ASCII}&&[^\\r\\n]]|\\r\\n?[ \\t]|\\n[ \\t])*``. Metadata of an object that exists
    stays; leave it out when WriteOffsetBytes is given.
    """

    server_side_encryption: ServerSideEncryption | None = None
    """The server-side encryption algorithm that was used when you store this object in Amazon
    S3 or Amazon FSx.

    - General purpose buckets - You have four mutually exclusive options to protect data
      using server-side encryption in Amazon S3, depending on how you choose to manage the
      encryption keys. Specifically, the encryption key options are Amazon S3 managed keys
      (SSE-S3), Amazon Web Services KMS keys (SSE-KMS or DSSE-KMS), and customer-provided
      keys (SSE-C). Amazon S3 encrypts data with server-side encryption by using Amazon S3
      managed keys (SSE-S3) by default. You can optionally tell Amazon S3 to encrypt data at
      rest by using server-side encryption with other key options. For more information, see
      Using Server-Side Encryption
      (https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingServerSideEncryption.html) in
      the Amazon S3 User Guide.
    - Directory buckets - For directory buckets, there are only two supported options for
      server-side encryption: server-side encryption with Amazon S3 managed keys (SSE-S3)
      (``AES256``) and server-side encryption with KMS keys (SSE-KMS) (``aws:kms``). We
      recommend that the bucket's default encryption uses the desired encryption
      configuration and you don't override the bucket default encryption in your
      ``CreateSession`` requests or ``PUT`` object requests. Then, new objects are
      automatically encrypted with the desired encryption settings. For more information,
      see Protecting data with server-side encryption
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html)
      in the Amazon S3 User Guide. For more information about the encryption overriding
      behaviors in directory buckets, see Specifying server-side encryption with KMS for new
      object uploads
      (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-specifying-kms-encryption.html).

      In the Zonal endpoint API calls (except CopyObject
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and
      UploadPartCopy
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)) using the
      REST API, the encryption request headers must match the encryption settings that are
      specified in the ``CreateSession`` request. You can't override the values of the
      encryption settings (``x-amz-server-side-encryption``,
      ``x-amz-server-side-encryption-aws-kms-key-id``,
      ``x-amz-server-side-encryption-context``, and
      ``x-amz-server-side-encryption-bucket-key-enabled``) that are specified in the
      ``CreateSession`` request. You don't need to explicitly specify these encryption
      settings values in Zonal endpoint API calls, and Amazon S3 will use the encryption
      settings values from the ``CreateSession`` request to protect new objects in the
      directory bucket.

      Note: When you use the CLI or the Amazon Web Services SDKs, for ``CreateSession``, the
      session token refreshes automatically to avoid service interruptions when a session
      expires. The CLI or the Amazon Web Services SDKs use the bucket's default encryption
      configuration for the ``CreateSession`` request. It's not supported to override the
      encryption settings values in the ``CreateSession`` request. So in the Zonal endpoint
      API calls (except CopyObject
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html) and
      UploadPartCopy
      (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html)), the
      encryption request headers must match the default encryption configuration of the
      directory bucket.

    - S3 access points for Amazon FSx - When accessing data stored in Amazon FSx file
      systems using S3 access points, the only valid server side encryption option is
      ``aws:fsx``. All Amazon FSx file systems have encryption configured by default and are
      encrypted at rest. Data is automatically encrypted before being written to the file
      system, and automatically decrypted as it is read. These processes are handled
      transparently by Amazon FSx.

    One of ``AES256``, ``aws:fsx``, ``aws:kms``, ``aws:kms:dsse``. ServerSideEncryption
    (aws:kms or aws:kms:dsse) must be given with SSEKMSKeyId. ServerSideEncryption is AES256
    or aws:kms in a directory bucket.
    """

    storage_class: (
        Annotated[
            StorageClass,
            ServerDefault("STANDARD", origin="object-storage-class-default"),
        ]
        | None
    ) = None
    """By default, Amazon S3 uses the STANDARD Storage Class to store newly created objects.
    The STANDARD storage class provides high durability and high availability. Depending on
    performance needs, you can specify a different Storage Class. For more information, see
    Storage Classes
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/storage-class-intro.html) in the Amazon
    S3 User Guide.

    Note:
        - Directory buckets only support ``EXPRESS_ONEZONE`` (the S3 Express One Zone
          storage class) in Availability Zones and ``ONEZONE_IA`` (the S3 One
          Zone-Infrequent Access storage class) in Dedicated Local Zones.
        - Amazon S3 on Outposts only uses the OUTPOSTS Storage Class.

    StorageClass is EXPRESS_ONEZONE or ONEZONE_IA in a directory bucket. When absent, the
    service assumes "STANDARD".
    """

    website_redirect_location: str | None = None
    """If the bucket is configured as a website, redirects requests for this object to another
    object in the same bucket or to an external URL. Amazon S3 stores the value of this
    header in the object metadata. For information about object metadata, see Object Key and
    Metadata (https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingMetadata.html) in the
    Amazon S3 User Guide.

    In the following example, the request header sets the redirect to an object
    (anotherPage.html) in the same bucket:

    ``x-amz-website-redirect-location: /anotherPage.html``

    In the following example, the request header sets the object redirect to another
    website:

    ``x-amz-website-redirect-location: http://www.example.com/``

    For more information about website hosting in Amazon S3, see Hosting Websites on Amazon
    S3 (https://docs.aws.amazon.com/AmazonS3/latest/dev/WebsiteHosting.html) and How to
    Configure Website Page Redirects
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/how-to-page-redirect.html) in the
    Amazon S3 User Guide.

    Note: This functionality is not supported for directory buckets. WebsiteRedirectLocation
    must begin with /, http:// or https://. Rule ``not-for-directory-buckets-put-object``.
    """

    sse_customer_algorithm: (
        Annotated[
            SSECustomerAlgorithm, OneOf("AES256", origin="customer-key-algorithm")
        ]
        | None
    ) = None
    """Specifies the algorithm to use when encrypting the object (for example, ``AES256``).

    Note: This functionality is not supported for directory buckets. ServerSideEncryption
    and a key of the customer's own (SSECustomerKey) exclude each other.
    SSECustomerAlgorithm must be given with an SSECustomerKey. Rule
    ``not-for-directory-buckets-put-object``.
    """

    sse_customer_key: Annotated[str | bytes, Sensitive()] | None = field(
        default=None, repr=False
    )
    """Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
    This value is used to store the object and then it is discarded; Amazon S3 does not
    store the encryption key. The key must be appropriate for use with the algorithm
    specified in the ``x-amz-server-side-encryption-customer-algorithm`` header.

    Note: This functionality is not supported for directory buckets. ServerSideEncryption
    and a key of the customer's own (SSECustomerKey) exclude each other. Rule
    ``not-for-directory-buckets-put-object``.
    """

    sse_customer_key_md5: str | None = None
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321. Amazon S3
    uses this header for a message integrity check to ensure that the encryption key was
    transmitted without error.

    Note: This functionality is not supported for directory buckets. Rule
    ``not-for-directory-buckets-put-object``.
    """

    ssekms_key_id: Annotated[str, Sensitive()] | None = field(default=None, repr=False)
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption.
    If the KMS key doesn't exist in the same account that's issuing the command, you must
    use the full Key ARN not the Key ID.

    General purpose buckets - If you specify ``x-amz-server-side-encryption`` with
    ``aws:kms`` or ``aws:kms:dsse``, this header specifies the ID (Key ID, Key ARN, or Key
    Alias) of the KMS key to use. If you specify ``x-amz-server-side-encryption:aws:kms`` or
    ``x-amz-server-side-encryption:aws:kms:dsse``, but do not provide
    ``x-amz-server-side-encryption-aws-kms-key-id``, Amazon S3 uses the Amazon Web Services
    managed key (``aws/s3``) to protect the data.

    Directory buckets - To encrypt data using SSE-KMS, it's recommended to specify the
    ``x-amz-server-side-encryption`` header to ``aws:kms``. Then, the
    ``x-amz-server-side-encryption-aws-kms-key-id`` header implicitly uses the bucket's
    default KMS customer managed key ID. If you want to explicitly set the
    ``x-amz-server-side-encryption-aws-kms-key-id`` header, it must match the bucket's
    default customer managed key (using key ID or ARN, not alias). Your SSE-KMS
    configuration can only support 1 customer managed key
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk) per
    directory bucket's lifetime. The Amazon Web Services managed key
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk)
    (``aws/s3``) isn't supported. Incorrect key specification results in an HTTP ``400 Bad
    Request`` error. SSEKMSKeyId needs the ServerSideEncryption aws:kms or aws:kms:dsse.
    """

    ssekms_encryption_context: Annotated[str, Sensitive()] | None = field(
        default=None, repr=False
    )
    """Specifies the Amazon Web Services KMS Encryption Context as an additional encryption
    context to use for object encryption. The value of this header is a Base64 encoded
    string of a UTF-8 encoded JSON, which contains the encryption context as key-value
    pairs. This value is stored as object metadata and automatically gets passed on to
    Amazon Web Services KMS for future ``GetObject`` operations on this object.

    General purpose buckets - This value must be explicitly added during ``CopyObject``
    operations if you want an additional encryption context for your object. For more
    information, see Encryption context
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html#encryption-context)
    in the Amazon S3 User Guide.

    Directory buckets - You can optionally provide an explicit encryption context value. The
    value must match the default encryption context - the bucket Amazon Resource Name (ARN).
    An additional encryption context value is not supported. SSEKMSEncryptionContext is for
    the ServerSideEncryption aws:kms or aws:kms:dsse. SSEKMSEncryptionContext is JSON,
    encoded as Base64.
    """

    bucket_key_enabled: bool | None = None
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with
    server-side encryption using Key Management Service (KMS) keys (SSE-KMS).

    General purpose buckets - Setting this header to ``true`` causes Amazon S3 to use an S3
    Bucket Key for object encryption with SSE-KMS. Also, specifying this header with a PUT
    action doesn't affect bucket-level settings for S3 Bucket Key.

    Directory buckets - S3 Bucket Keys are always enabled for ``GET`` and ``PUT`` operations
    in a directory bucket and can’t be disabled. S3 Bucket Keys aren't supported, when you
    copy SSE-KMS encrypted objects from general purpose buckets to directory buckets, from
    directory buckets to general purpose buckets, or between directory buckets, through
    CopyObject (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html),
    UploadPartCopy
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html), the Copy
    operation in Batch Operations
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-Batch-Ops),
    or the import jobs
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-import-job). In this case,
    Amazon S3 makes a call to KMS every time a copy request is made for a KMS-encrypted
    object.
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

    tagging: str | None = None
    """The tag-set for the object. The tag-set must be encoded as URL Query parameters. (For
    example, "Key1=Value1")

    Note: This functionality is not supported for directory buckets. Rule
    ``not-for-directory-buckets-put-object``.
    """

    object_lock_mode: ObjectLockMode | None = None
    """The Object Lock mode that you want to apply to this object.

    Note: This functionality is not supported for directory buckets. One of ``GOVERNANCE``,
    ``COMPLIANCE``. ObjectLockMode and ObjectLockRetainUntilDate must be given together.
    Rule ``not-for-directory-buckets-put-object``.
    """

    object_lock_retain_until_date: datetime | None = None
    """The date and time when you want this object's Object Lock to expire. Must be formatted
    as a timestamp parameter.

    Note: This functionality is not supported for directory buckets. ObjectLockMode and
    ObjectLockRetainUntilDate must be given together. Rule
    ``not-for-directory-buckets-put-object``.
    """

    object_lock_legal_hold_status: ObjectLockLegalHoldStatus | None = None
    """Specifies whether a legal hold will be applied to this object. For more information
    about S3 Object Lock, see Object Lock
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lock.html) in the Amazon S3 User
    Guide.

    Note: This functionality is not supported for directory buckets. One of ``ON``, ``OFF``.
    Rule ``not-for-directory-buckets-put-object``.
    """

    expected_bucket_owner: Annotated[str, ACCOUNT_ID_PATTERN] | None = None
    """The account ID of the expected bucket owner. If the account ID that you provide does not
    match the actual owner of the bucket, the request fails with the HTTP status code ``403
    Forbidden`` (access denied). Pattern ``[0-9]{12}`` (warns).
    """

    irregular_wire_names = {
        "acl": "ACL",
        "content_md5": "ContentMD5",
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
        "grant_read_acp": "GrantReadACP",
        "grant_write_acp": "GrantWriteACP",
        "sse_customer_algorithm": "SSECustomerAlgorithm",
        "sse_customer_key": "SSECustomerKey",
        "sse_customer_key_md5": "SSECustomerKeyMD5",
        "ssekms_key_id": "SSEKMSKeyId",
        "ssekms_encryption_context": "SSEKMSEncryptionContext",
    }


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutObjectOutput(Output):
    """What PutObject returns."""

    expiration: str | None = None
    """If the expiration is configured for the object (see PutBucketLifecycleConfiguration
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html))
    in the Amazon S3 User Guide, the response includes this header. It includes the
    ``expiry-date`` and ``rule-id`` key-value pairs that provide information about object
    expiration. The value of the ``rule-id`` is URL-encoded.

    Note: Object expiration information is not returned in directory buckets and this header
    returns the value "``NotImplemented``" in all responses for directory buckets.
    """

    e_tag: str | None = None
    """Entity tag for the uploaded object.

    General purpose buckets - To ensure that data is not corrupted traversing the network,
    for objects where the ETag is the MD5 digest of the object, you can calculate the MD5
    while putting an object to Amazon S3 and compare the returned ETag to the calculated MD5
    value.

    Directory buckets - The ETag for the object in a directory bucket isn't the MD5 digest
    of the object.
    """

    checksum_crc32: Annotated[str, CHECKSUM_CRC32_PATTERN] | None = None
    """The Base64 encoded, 32-bit ``CRC32 checksum`` of the object. This checksum is only
    present if the checksum was uploaded with the object. When you use an API operation on
    an object that was uploaded using multipart uploads, this value may not be a direct
    checksum value of the full object. Instead, it's a calculation based on the checksum
    values of each individual part. For more information about how checksums are calculated
    with multipart uploads, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    in the Amazon S3 User Guide.
    """

    checksum_crc32_c: Annotated[str, CHECKSUM_CRC32_C_PATTERN] | None = None
    """The Base64 encoded, 32-bit ``CRC32C`` checksum of the object. This checksum is only
    present if the checksum was uploaded with the object. When you use an API operation on
    an object that was uploaded using multipart uploads, this value may not be a direct
    checksum value of the full object. Instead, it's a calculation based on the checksum
    values of each individual part. For more information about how checksums are calculated
    with multipart uploads, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    in the Amazon S3 User Guide.
    """

    checksum_crc64_nvme: Annotated[str, CHECKSUM_CRC64_NVME_PATTERN] | None = None
    """The Base64 encoded, 64-bit ``CRC64NVME`` checksum of the object. This header is present
    if the object was uploaded with the ``CRC64NVME`` checksum algorithm, or if it was
    uploaded without a checksum (and Amazon S3 added the default checksum, ``CRC64NVME``, to
    the uploaded object). For more information about how checksums are calculated with
    multipart uploads, see Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """

    checksum_sha1: Annotated[str, CHECKSUM_SHA1_PATTERN] | None = None
    """The Base64 encoded, 160-bit ``SHA1`` digest of the object. This checksum is only present
    if the checksum was uploaded with the object. When you use the API operation on an
    object that was uploaded using multipart uploads, this value may not be a direct
    checksum value of the full object. Instead, it's a calculation based on the checksum
    values of each individual part. For more information about how checksums are calculated
    with multipart uploads, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    in the Amazon S3 User Guide.
    """

    checksum_sha256: Annotated[str, CHECKSUM_SHA256_PATTERN] | None = None
    """The Base64 encoded, 256-bit ``SHA256`` digest of the object. This checksum is only
    present if the checksum was uploaded with the object. When you use an API operation on
    an object that was uploaded using multipart uploads, this value may not be a direct
    checksum value of the full object. Instead, it's a calculation based on the checksum
    values of each individual part. For more information about how checksums are calculated
    with multipart uploads, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
    in the Amazon S3 User Guide.
    """

    checksum_sha512: Annotated[str, CHECKSUM_SHA512_PATTERN] | None = None
    """The Base64 encoded, 512-bit ``SHA512`` digest of the object. This header is present if
    the object was uploaded with the ``SHA512`` checksum algorithm. For more information,
    see Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """

    checksum_md5: Annotated[str, CHECKSUM_MD5_PATTERN] | None = None
    """The Base64 encoded, 128-bit ``MD5`` digest of the object. This header is present if the
    object was uploaded with the ``MD5`` checksum algorithm. For more information, see
    Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """

    checksum_xxhash64: Annotated[str, CHECKSUM_XXHASH64_PATTERN] | None = None
    """The Base64 encoded, 64-bit ``XXHASH64`` checksum of the object. This header is present
    if the object was uploaded with the ``XXHASH64`` checksum algorithm. For more
    information, see Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """

    checksum_xxhash3: Annotated[str, CHECKSUM_XXHASH3_PATTERN] | None = None
    """The Base64 encoded, 64-bit ``XXHASH3`` checksum of the object. This header is present if
    the object was uploaded with the ``XXHASH3`` checksum algorithm. For more information,
    see Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """

    checksum_xxhash128: Annotated[str, CHECKSUM_XXHASH128_PATTERN] | None = None
    """The Base64 encoded, 128-bit ``XXHASH128`` checksum of the object. This header is present
    if the object was uploaded with the ``XXHASH128`` checksum algorithm. For more
    information, see Checking object integrity in the Amazon S3 User Guide
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
    """

    checksum_type: ChecksumType | None = None
    """This header specifies the checksum type of the object, which determines how part-level
    checksums are combined to create an object-level checksum for multipart objects. For
    ``PutObject`` uploads, the checksum type is always ``FULL_OBJECT``. You can use this
    header as a data integrity check to verify that the checksum type that is received is
    the same checksum that was specified. For more information, see Checking object
    integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
    in the Amazon S3 User Guide.
    """

    server_side_encryption: ServerSideEncryption | None = None
    """The server-side encryption algorithm used when you store this object in Amazon S3 or
    Amazon FSx.

    Note: When accessing data stored in Amazon FSx file systems using S3 access points, the
    only valid server side encryption option is ``aws:fsx``.
    """

    version_id: str | None = None
    """Version ID of the object.

    If you enable versioning for a bucket, Amazon S3 automatically generates a unique
    version ID for the object being stored. Amazon S3 returns this ID in the response. When
    you enable versioning for a bucket, if Amazon S3 receives multiple write requests for
    the same object simultaneously, it stores all of the objects. For more information about
    versioning, see Adding Objects to Versioning-Enabled Buckets
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/AddingObjectstoVersioningEnabledBuckets.html)
    in the Amazon S3 User Guide. For information about returning the versioning state of a
    bucket, see GetBucketVersioning
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html).

    Note: This functionality is not supported for directory buckets.
    """

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

    ssekms_encryption_context: Annotated[str, Sensitive()] | None = field(
        default=None, repr=False
    )
    """If present, indicates the Amazon Web Services KMS Encryption Context to use for object
    encryption. The value of this header is a Base64 encoded string of a UTF-8 encoded JSON,
    which contains the encryption context as key-value pairs. This value is stored as object
    metadata and automatically gets passed on to Amazon Web Services KMS for future
    ``GetObject`` operations on this object.
    """

    bucket_key_enabled: bool | None = None
    """Indicates whether the uploaded object uses an S3 Bucket Key for server-side encryption
    with Key Management Service (KMS) keys (SSE-KMS).
    """

    size: int | None = None
    """The size of the object in bytes. This value is only be present if you append to an
    object.

    Note: This functionality is only supported for objects in the Amazon S3 Express One Zone
    storage class in directory buckets.
    """

    request_charged: RequestCharged | None = None
    """If present, indicates that the requester was successfully charged for the request. For
    more information, see Using Requester Pays buckets for storage transfers and usage
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html) in the
    Amazon Simple Storage Service user guide.

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
        "ssekms_encryption_context": "SSEKMSEncryptionContext",
    }


RULES = (
    Forbid(
        "canned-acl-or-grants",
        ["GrantFullControl", "GrantRead", "GrantReadACP", "GrantWriteACP"],
        when={"ACL": PRESENT},
        says="Give a canned ACL, or GrantFullControl, GrantRead, GrantReadACP and GrantWriteACP; not both.",
        severity="error",
        link="https://github.com/Automattic/knox/pull/90",
        recorded="Specifying both Canned ACLs and Header Grants is not allowed",
    ),
    Implies(
        "key-of-1024-bytes",
        {"Key": BytesOf(at_most=1024)},
        says="A Key must not take more than 1024 bytes in UTF-8.",
        severity="error",
        link="https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html",
        recorded="Your key is too long",
    ),
    AllOrNone(
        "object-lock-mode-with-date",
        ["ObjectLockMode", "ObjectLockRetainUntilDate"],
        says="ObjectLockMode and ObjectLockRetainUntilDate must be given together.",
        severity="error",
        link="https://github.com/boto/s3transfer/pull/224",
        recorded="x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied",
    ),
    Implies(
        "website-redirect-location",
        {"WebsiteRedirectLocation": Matches("(/|[Hh][Tt][Tt][Pp][Ss]?://).*")},
        says="WebsiteRedirectLocation must begin with /, http:// or https://.",
        severity="error",
        link="https://github.com/laurilehmijoki/s3_website/issues/99",
        recorded="The website redirect location must have a prefix of 'http://' or 'https://' or '/'.",
    ),
    Forbid(
        "kms-key-needs-kms",
        ["SSEKMSKeyId"],
        when={"ServerSideEncryption": Equals("AES256")},
        says="SSEKMSKeyId needs the ServerSideEncryption aws:kms or aws:kms:dsse.",
        severity="error",
        link="https://github.com/aws/aws-cli/issues/1431",
    ),
    Require(
        "kms-key-with-encryption",
        ["ServerSideEncryption"],
        when={
            "SSEKMSKeyId": PRESENT,
            "Bucket": [Matches("[a-z0-9.-]+"), Not(Matches(".*--(x|xa)-s3"))],
        },
        says="ServerSideEncryption (aws:kms or aws:kms:dsse) must be given with SSEKMSKeyId.",
        severity="error",
        link="https://github.com/aws/aws-cli/issues/1431",
    ),
    Forbid(
        "encryption-context-needs-kms",
        ["SSEKMSEncryptionContext"],
        when={"ServerSideEncryption": Equals("AES256")},
        says="SSEKMSEncryptionContext is for the ServerSideEncryption aws:kms or aws:kms:dsse.",
    ),
    Forbid(
        "one-kind-of-server-side-encryption",
        ["SSECustomerAlgorithm", "SSECustomerKey"],
        when={"ServerSideEncryption": PRESENT},
        says="ServerSideEncryption and a key of the customer's own (SSECustomerKey) exclude each other.",
        severity="error",
        link="https://github.com/aws/aws-sdk-ruby/issues/1302",
    ),
    Require(
        "customer-key-with-algorithm",
        ["SSECustomerAlgorithm"],
        when={"SSECustomerKey": PRESENT},
        says="SSECustomerAlgorithm must be given with an SSECustomerKey.",
        severity="error",
        link="https://github.com/aws/aws-sdk-php/issues/1050",
    ),
    Implies(
        "if-none-match-star",
        {"IfNoneMatch": Equals("*")},
        when={"IfNoneMatch": PRESENT},
        says='IfNoneMatch takes only "*" in a request that writes.',
    ),
    Forbid(
        "not-for-directory-buckets-put-object",
        [
            "ACL",
            "ContentMD5",
            "GrantFullControl",
            "GrantRead",
            "GrantReadACP",
            "GrantWriteACP",
            "WebsiteRedirectLocation",
            "SSECustomerAlgorithm",
            "SSECustomerKey",
            "SSECustomerKeyMD5",
            "Tagging",
            "ObjectLockMode",
            "ObjectLockRetainUntilDate",
            "ObjectLockLegalHoldStatus",
        ],
        when={"Bucket": Matches(".*--x-s3")},
        says="ACL, ContentMD5, GrantFullControl, GrantRead, GrantReadACP, GrantWriteACP, WebsiteRedirectLocation, SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5, Tagging, ObjectLockMode, ObjectLockRetainUntilDate and ObjectLockLegalHoldStatus are not supported for a directory bucket, whose name ends with --x-s3.",
    ),
    Implies(
        "storage-class-of-directory-bucket-put-object",
        {"StorageClass": In("EXPRESS_ONEZONE", "ONEZONE_IA")},
        when={"Bucket": Matches(".*--x-s3")},
        says="StorageClass is EXPRESS_ONEZONE or ONEZONE_IA in a directory bucket.",
    ),
    Implies(
        "encryption-of-directory-bucket",
        {"ServerSideEncryption": In("AES256", "aws:kms")},
        when={"Bucket": Matches(".*--x-s3"), "ServerSideEncryption": PRESENT},
        says="ServerSideEncryption is AES256 or aws:kms in a directory bucket.",
    ),
    Implies(
        "no-email-in-grant-headers",
        {
            "GrantFullControl": Not(
                Matches(".*emailAddress *=.*", "(?>.*?emailAddress *=).*")
            ),
            "GrantRead": Not(
                Matches(".*emailAddress *=.*", "(?>.*?emailAddress *=).*")
            ),
            "GrantReadACP": Not(
                Matches(".*emailAddress *=.*", "(?>.*?emailAddress *=).*")
            ),
            "GrantWriteACP": Not(
                Matches(".*emailAddress *=.*", "(?>.*?emailAddress *=).*")
            ),
        },
        says="GrantFullControl, GrantRead, GrantReadACP and GrantWriteACP no longer take an emailAddress; name the grantee by id or uri, or use a policy.",
    ),
    Forbid(
        "write-offset-of-directory-bucket",
        ["WriteOffsetBytes"],
        when={"Bucket": [Matches("[a-z0-9.-]+"), Not(Matches(".*--(x|xa)-s3"))]},
        says="WriteOffsetBytes is for directory buckets only, whose names end with --x-s3.",
    ),
    Forbid(
        "no-metadata-with-write-offset",
        ["Metadata"],
        when={"WriteOffsetBytes": Number(greater=0)},
        says="Metadata of an object that exists stays; leave it out when WriteOffsetBytes is given.",
    ),
    Forbid(
        "body-with-write-offset",
        ["WriteOffsetBytes"],
        when={"Body": EMPTY},
        says="Body must not be empty when WriteOffsetBytes is given.",
    ),
    Implies(
        "encryption-context-is-base64",
        {
            "SSEKMSEncryptionContext": Matches(
                "[A-Za-z0-9+/\\s]*=?\\s*=?\\s*", "[\\s+/-9A-Za-z]*(?:=\\s*(?:=\\s*)?)?"
            ),
        },
        says="SSEKMSEncryptionContext is JSON, encoded as Base64.",
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
    "PutObject",
    module=__name__,
    method="put_object",
    request=PutObjectRequest,
    result=lambda: PutObjectOutput,
    errors=(
        "InvalidRequest",
        "InvalidWriteOffset",
        "TooManyParts",
        "EncryptionTypeMismatch",
    ),
    rules=RULES,
)
