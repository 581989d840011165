"""The errors of Amazon Simple Storage Service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.service_errors import ServiceError

if TYPE_CHECKING:
    from .shapes.intelligent_tiering_access_tier import IntelligentTieringAccessTier
    from .shapes.storage_class import StorageClass


class S3Error(ServiceError):
    """An error of this service; one that its model does not know has just its code."""


class EncryptionTypeMismatch(S3Error):
    """The existing object was created with a different encryption type. Subsequent write
    requests must include the appropriate encryption parameters in the request or while
    creating the session.
    """

    code = "EncryptionTypeMismatch"
    http_status = 400


class InvalidObjectState(S3Error):
    """Object is archived and inaccessible until restored.

    If the object you are retrieving is stored in the S3 Glacier Flexible Retrieval storage
    class, the S3 Glacier Deep Archive storage class, the S3 Intelligent-Tiering Archive
    Access tier, or the S3 Intelligent-Tiering Deep Archive Access tier, before you can
    retrieve the object you must first restore a copy using RestoreObject
    (https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html). Otherwise,
    this operation returns an ``InvalidObjectState`` error. For information about restoring
    archived objects, see Restoring Archived Objects
    (https://docs.aws.amazon.com/AmazonS3/latest/dev/restoring-objects.html) in the Amazon
    S3 User Guide.
    """

    code = "InvalidObjectState"
    http_status = 403

    def __init__(
        self,
        message: str = "",
        *,
        storage_class: StorageClass | None = None,
        access_tier: IntelligentTieringAccessTier | None = None,
        operation_name: str = "",
        response: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            message,
            operation_name=operation_name,
            response=response,
            members={
                "StorageClass": storage_class,
                "AccessTier": access_tier,
            },
        )

    @property
    def storage_class(self) -> StorageClass | None:
        """StorageClass."""
        value: StorageClass | None = self.member("StorageClass")
        return value

    @property
    def access_tier(self) -> IntelligentTieringAccessTier | None:
        """AccessTier."""
        value: IntelligentTieringAccessTier | None = self.member("AccessTier")
        return value


class InvalidRequest(S3Error):
    """A parameter or header in your request isn't valid. For details, see the description of
    this API operation.
    """

    code = "InvalidRequest"
    http_status = 400


class InvalidWriteOffset(S3Error):
    """The write offset value that you specified does not match the current object size."""

    code = "InvalidWriteOffset"
    http_status = 400


class NoSuchKey(S3Error):
    """The specified key does not exist."""

    code = "NoSuchKey"
    http_status = 404


class TooManyParts(S3Error):
    """You have attempted to add more parts than the maximum of 10000 that are allowed for this
    object. You can use the CopyObject operation to copy this object to another and then add
    more data to the newly copied object.
    """

    code = "TooManyParts"
    http_status = 400


ERRORS: dict[str, type[S3Error]] = {
    "EncryptionTypeMismatch": EncryptionTypeMismatch,
    "InvalidObjectState": InvalidObjectState,
    "InvalidRequest": InvalidRequest,
    "InvalidWriteOffset": InvalidWriteOffset,
    "NoSuchKey": NoSuchKey,
    "TooManyParts": TooManyParts,
}
"""The classes by the codes that mean them."""
